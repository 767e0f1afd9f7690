package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"sort"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
)

// build makes the whole site in memory. It reads nothing but the module at root, and the same
// module always gives the same bytes.
func build(root, base string) (*site, error) {
	s := &site{files: map[string][]byte{}}
	program, err := buildProgram(root)
	if err != nil {
		return nil, err
	}
	if err := glance(program); err != nil {
		return nil, err
	}
	s.program = s.addHashed(programFolder, "app.wasm", program)

	if err := s.addStatic(filepath.Join(root, "web")); err != nil {
		return nil, err
	}
	if err := s.addData(); err != nil {
		return nil, err
	}

	routes := app.Routes()
	for _, r := range routes {
		ui.Route(r.Path, r.New)
	}
	handler := newHandler(s.version(), len(program))
	if err := s.addLoader(handler); err != nil {
		return nil, err
	}
	if err := s.addManifest(); err != nil {
		return nil, err
	}
	for _, r := range routes {
		page, err := prerender(handler, r, routes, s, base)
		if err != nil {
			return nil, fmt.Errorf("page %s: %w", r.Path, err)
		}
		s.add(r.Path[1:]+"index.html", page)
	}
	s.rules = headerRules(routes)
	s.add(headersFile, formatHeaders(s.rules))
	return s, nil
}

// site is the built site: every file by its path from the root, and what the pages refer to.
type site struct {
	files   map[string][]byte
	program string   // path of the program
	scripts []string // paths of the scripts of every page, in the order they run
	styles  []string // paths of the style sheets of every page, in order
	rules   []headerRule
}

// add puts a file into the site under a name that stays.
func (s *site) add(path string, content []byte) {
	s.files[path] = content
}

// addHashed puts a file into the site under a name that changes with its content, so that it may
// be kept forever by whoever has loaded it. It returns the path.
func (s *site) addHashed(folder, name string, content []byte) string {
	ext := filepath.Ext(name)
	sum := sha256.Sum256(content)
	path := folder + name[:len(name)-len(ext)] + "." + hex.EncodeToString(sum[:8]) + ext
	s.files[path] = content
	return path
}

// Folders of the files whose names change with their content.
const (
	programFolder = "program/" // WebAssembly
	assetFolder   = "assets/"  // scripts and style sheets
)

// paths lists the files in order.
func (s *site) paths() []string {
	paths := make([]string, 0, len(s.files))
	for p := range s.files {
		paths = append(paths, p)
	}
	sort.Strings(paths)
	return paths
}

// version names the content gathered so far.
func (s *site) version() string {
	h := sha256.New()
	for _, p := range s.paths() {
		fmt.Fprintf(h, "%s %d\n", p, len(s.files[p]))
		h.Write(s.files[p])
	}
	return hex.EncodeToString(h.Sum(nil)[:8])
}

// write puts the site into a folder. It replaces an earlier build and refuses any other folder that is not empty.
func (s *site) write(out string) error {
	old, err := os.ReadDir(out)
	if err != nil && !os.IsNotExist(err) {
		return err
	}
	if len(old) > 0 {
		if _, err := os.Stat(filepath.Join(out, headersFile)); err != nil {
			return fmt.Errorf("%q is not empty and holds no earlier build", out)
		}
		for _, e := range old {
			if err := os.RemoveAll(filepath.Join(out, e.Name())); err != nil {
				return err
			}
		}
	}
	for _, p := range s.paths() {
		file := filepath.Join(out, filepath.FromSlash(p))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(file, s.files[p], 0o644); err != nil {
			return err
		}
	}
	return nil
}
