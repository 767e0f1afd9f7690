package main

import (
	"os"
	"path/filepath"
)

// writePacked writes beside each file that may be sent compressed the same file packed with Brotli (.br) and with gzip
// (.gz), as well as either can, for hosts that send packed files as they are. It comes after [site.write].
func (s *site) writePacked(out string) error {
	var files []string
	for _, p := range s.paths() {
		if compressible(p) && p != headersFile && p != redirectsFile {
			files = append(files, p)
		}
	}
	return atOnce(len(files), func() (func(int) error, error) {
		return func(i int) error {
			file, content := filepath.Join(out, filepath.FromSlash(files[i])), s.files[files[i]]
			if err := os.WriteFile(file+".br", packBrotli(content, bestBrotli), 0o644); err != nil {
				return err
			}
			return os.WriteFile(file+".gz", packGzip(content), 0o644)
		}, nil
	})
}
