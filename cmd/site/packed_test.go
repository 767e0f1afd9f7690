package main

import (
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/andybalholm/brotli"
)

// Beside each file that may be packed stand two that unpack to it, and beside no other.
func TestPackedFiles(t *testing.T) {
	page, program := bytes.Repeat([]byte("<p>Tarifas</p>\n"), 100), bytes.Repeat([]byte{0, 'a', 's', 'm'}, 500)
	s := &site{files: map[string][]byte{
		headersFile: []byte("/*\n"), redirectsFile: []byte("#\n"), "es/index.html": page, "program/app.1.wasm": program, "web/icon.png": {1},
	}}
	out := t.TempDir()
	if err := s.write(out); err != nil {
		t.Fatal(err)
	}
	if err := s.writePacked(out); err != nil {
		t.Fatal(err)
	}
	for file, want := range map[string][]byte{"es/index.html": page, "program/app.1.wasm": program} {
		br, err := os.ReadFile(filepath.Join(out, file+".br"))
		if err != nil {
			t.Fatal(err)
		}
		if got, err := io.ReadAll(brotli.NewReader(bytes.NewReader(br))); err != nil || !bytes.Equal(got, want) || len(br) >= len(want)/5 {
			t.Errorf("%s.br has %d bytes and unpacks to %d: %v", file, len(br), len(got), err)
		}
		gz, err := os.Open(filepath.Join(out, file+".gz"))
		if err != nil {
			t.Fatal(err)
		}
		unpack, err := gzip.NewReader(gz)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := io.ReadAll(unpack); err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s.gz unpacks to %d bytes: %v", file, len(got), err)
		}
		gz.Close()
	}
	var all []string
	for _, pattern := range []string{"*", "*/*"} {
		found, err := filepath.Glob(filepath.Join(out, pattern))
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range found {
			if info, err := os.Stat(f); err == nil && !info.IsDir() {
				all = append(all, filepath.Base(f))
			}
		}
	}
	slices.Sort(all)
	want := []string{"_headers", "_redirects", "app.1.wasm", "app.1.wasm.br", "app.1.wasm.gz", "icon.png", "index.html", "index.html.br", "index.html.gz"}
	if !slices.Equal(all, want) {
		t.Errorf("the folder holds %q, want %q", all, want)
	}
}
