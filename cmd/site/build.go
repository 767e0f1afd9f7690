package main

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"sort"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
)

// build makes the whole site of a vendor in memory. It reads nothing but the module at root and the files of the
// vendor, and the same files always give the same bytes. base is where the site is published, if not where the vendor
// says.
func build(root, siteFile, base string) (*site, error) {
	v, err := readVendor(siteFile)
	if err != nil {
		return nil, err
	}
	code, err := buildPrograms(root)
	if err != nil {
		return nil, err
	}
	s, err := assemble(root, v, code, cmp.Or(base, v.URL))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", siteFile, err)
	}
	return s, nil
}

// assemble puts the site of a vendor around the programs, by name, which are the same for everyone.
func assemble(root string, v *vendor, code map[string][]byte, base string) (*site, error) {
	s := newSite(v, code)
	if err := s.addStatic(filepath.Join(root, "web")); err != nil {
		return nil, err
	}
	if err := s.addData(); err != nil {
		return nil, err
	}

	if err := s.addScreenshots(); err != nil {
		return nil, err
	}
	if err := s.addManifests(base); err != nil {
		return nil, err
	}
	routes := routesOf(&v.Vendor)
	if err := s.addPreviews(routes); err != nil {
		return nil, err
	}
	if err := s.addOEmbed(routes, base); err != nil {
		return nil, err
	}
	if err := s.addCrawling(routes, base); err != nil {
		return nil, err
	}
	if err := s.addNotFound(base); err != nil {
		return nil, err
	}
	if err := s.addOffline(); err != nil {
		return nil, err
	}
	for _, p := range programs {
		if err := s.addProgram(p, routes, base); err != nil {
			return nil, fmt.Errorf("program %s: %w", p.name, err)
		}
	}
	if err := s.addWorker(routes); err != nil {
		return nil, err
	}
	s.rules = headerRules(routes)
	s.add(headersFile, formatHeaders(s.rules))
	s.add(redirectsFile, formatRedirects())
	return s, nil
}

// addProgram takes in a program with what starts it, and draws its pages.
func (s *site) addProgram(p program, all []app.Route, base string) error {
	own := p.routes(&s.vendor.Vendor)
	for _, r := range own {
		ui.Route(r.Path, r.New)
	}
	handler := newHandler(s.vendor, s.version(), len(s.code[p.name]))
	by, err := s.addLoader(handler, p)
	if err != nil {
		return err
	}
	s.started[p.name] = by
	pages, err := drawAll(own, func(r app.Route) ([]byte, error) { return prerender(handler, r, all, s, by, base) })
	if err != nil {
		return err
	}
	for i, r := range own {
		s.add(r.Path[1:]+"index.html", pages[i])
	}
	return nil
}

// drawAll draws pages, several at once: a page depends on no other, and go-app serves several at once by design, so the order
// in which they are drawn changes none of them.
func drawAll(routes []app.Route, draw func(app.Route) ([]byte, error)) ([][]byte, error) {
	pages := make([][]byte, len(routes))
	return pages, atOnce(len(routes), func() (func(int) error, error) {
		return func(i int) (err error) {
			if pages[i], err = draw(routes[i]); err != nil {
				return fmt.Errorf("page %s: %w", routes[i].Path, err)
			}
			return nil
		}, nil
	})
}

// site is the built site: every file by its path from the root, and what the pages refer to.
type site struct {
	vendor      *vendor
	files       map[string][]byte
	code        map[string][]byte  // of the programs, by name
	started     map[string]starter // what starts each program
	scripts     []string           // paths of the scripts of every page, in the order they run
	startLater  string             // path of the script that starts a program when its page is idle or touched
	load        []byte             // the part of a loader that loads a program
	launch      string             // path of the script that takes files to their pages
	workers     map[string][]byte  // the scripts a service worker is made of, by their names in web/
	frameScript string             // path of the script of pages in frames, which runs first
	frameStyle  string             // path of their own style sheet, which comes last
	styles      []string           // paths of the style sheets of every page, in order
	tokens      map[string]shades  // colours of the style sheet that are the same on every site
	previews    map[previewKey]preview
	screenshots map[app.Language][]manifestScreenshot
	rules       []headerRule
}

// newSite is the site of a vendor with nothing in it yet but the programs.
func newSite(v *vendor, code map[string][]byte) *site {
	return &site{vendor: v, files: map[string][]byte{}, code: code, started: map[string]starter{}, workers: map[string][]byte{}}
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

// ownSite is the site.json of no vendor in particular.
func ownSite(root string) string { return filepath.Join(root, "web", "site.json") }

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
