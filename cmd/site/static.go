package main

import (
	"fmt"
	"os"
	"path/filepath"
)

// The files of web/, by what becomes of them.
var (
	// scriptFiles run on every page before the program, in this order; go-app's own two follow them.
	scriptFiles = []string{"storage-shim.js", "early.js"}

	// styleFiles apply to every page, in this order.
	styleFiles = []string{"base.css", "style.css"}

	// iconFiles keep their names, since browsers and the manifest of an installed app remember them.
	iconFiles = []string{"icon.svg", "icon-192.png", "icon-512.png", "icon-maskable-512.png"}
)

// staticFolder holds the files whose names stay.
const staticFolder = "web/"

// addStatic takes the files of web/ in. A file nobody has asked for is a mistake.
func (s *site) addStatic(web string) error {
	asked := map[string]bool{}
	take := func(name string) ([]byte, error) {
		asked[name] = true
		return os.ReadFile(filepath.Join(web, name))
	}
	for _, name := range scriptFiles {
		content, err := take(name)
		if err != nil {
			return err
		}
		s.scripts = append(s.scripts, s.addHashed(assetFolder, name, content))
	}
	for _, name := range styleFiles {
		content, err := take(name)
		if err != nil {
			return err
		}
		s.styles = append(s.styles, s.addHashed(assetFolder, name, content))
	}
	for _, name := range iconFiles {
		content, err := take(name)
		if err != nil {
			return err
		}
		s.add(staticFolder+name, content)
	}
	entries, err := os.ReadDir(web)
	if err != nil {
		return err
	}
	for _, e := range entries {
		if !asked[e.Name()] {
			return fmt.Errorf("web/%s belongs to no list in static.go", e.Name())
		}
	}
	return nil
}
