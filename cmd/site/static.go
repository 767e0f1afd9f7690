package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// The files of web/, by what becomes of them.
var (
	// scriptFiles run on every page before the program, in this order; those that start a program follow them.
	scriptFiles = []string{"storage-shim.js", "early.js", "offline.js"}

	// launchFile takes the files that are opened with the installed app to the page for them.
	launchFile = "launch.js"

	// workerFiles are the service worker, and the one that takes it away.
	workerFiles = []string{workerScript, retireScript}

	// startLaterFile starts a program when its page is idle or touched.
	startLaterFile = "start.js"

	// loadFile loads a program and starts it: a part of its loader.
	loadFile = "load.js"

	// frameFile runs before a page in a frame is painted; frameStyleFile is its look besides that of all pages.
	frameFile      = "frame.js"
	frameStyleFile = "frame.css"

	// loaderFile puts pages of the site into others. It is published under a name that stays, in a folder of its own.
	loaderFile = "embed.js"

	// styleParts make up the style sheet of every page, in this order.
	styleParts = []string{
		"base", "tokens", "page", "answer", "form", "results", "picture", "fold", "handover", "chooser", "traffic", "options",
		"changes", "today", "quoted", "ranges", "budget", "hints", "scenarios",
		"pages", "rates", "windows", "numbers", "country", "data", "own", "guide", "guide-questions", "now", "journeys", "offline",
		"embed-code",
		"narrow", "wide", "small", "preferences", "print",
	}

	// vendorFiles are the site of no vendor in particular: another one brings its own.
	vendorFiles = []string{"site.json", "icon.svg", "icon-192.png", "icon-512.png", "icon-maskable-512.png", "icon-monochrome-512.png"}
)

// styleFolder holds the parts of the style sheet.
const styleFolder = "style"

// tokenPart is the part with the colours that are the same on every site.
const tokenPart = "tokens"

// staticFolder holds the files whose names stay.
const staticFolder = "web/"

// loaderFolder holds what other sites load; loaderPath is version 1 of the script that puts pages into them.
const (
	loaderFolder = "embed/"
	loaderPath   = loaderFolder + "v1.js"
)

// addStatic takes the files of web/ in. A file nobody has asked for is a mistake.
func (s *site) addStatic(web string) error {
	asked := set(strings.Join(vendorFiles, " "))
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
	later, err := take(startLaterFile)
	if err != nil {
		return err
	}
	s.startLater = s.addHashed(assetFolder, startLaterFile, later)
	if s.load, err = take(loadFile); err != nil {
		return err
	}
	launch, err := take(launchFile)
	if err != nil {
		return err
	}
	s.launch = s.addHashed(assetFolder, launchFile, launch)
	for _, name := range workerFiles {
		if s.workers[name], err = take(name); err != nil {
			return err
		}
	}
	frame, err := take(frameFile)
	if err != nil {
		return err
	}
	s.frameScript = s.addHashed(assetFolder, frameFile, frame)
	loader, err := take(loaderFile)
	if err != nil {
		return err
	}
	s.add(loaderPath, loader)
	look, err := take(frameStyleFile)
	if err != nil {
		return err
	}
	s.frameStyle = s.addHashed(assetFolder, frameStyleFile, bare(look))
	style, err := s.styleSheet(filepath.Join(web, styleFolder))
	if err != nil {
		return err
	}
	asked[styleFolder], asked[screenshotFolder] = true, true
	s.styles = append(s.styles, s.addHashed(assetFolder, "style.css", style))
	s.add(logoFile, s.vendor.art.logo)
	for name, content := range s.vendor.art.icons {
		s.add(name, content)
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

// styleSheet joins the parts of the style sheet behind what is the vendor's own. A part nobody has asked for is a
// mistake, and so are words that could not be read.
func (s *site) styleSheet(folder string) ([]byte, error) {
	sheet := s.vendor.styleSheet()
	for _, part := range styleParts {
		content, err := os.ReadFile(filepath.Join(folder, part+".css"))
		if err != nil {
			return nil, err
		}
		if part == tokenPart {
			s.tokens = readTokens(content)
			if err := checkContrast(s.vendor.Colors, s.tokens); err != nil {
				return nil, err
			}
		}
		sheet = append(append(sheet, content...), '\n')
	}
	entries, err := os.ReadDir(folder)
	if err != nil {
		return nil, err
	}
	for _, e := range entries {
		if !slices.Contains(styleParts, strings.TrimSuffix(e.Name(), ".css")) {
			return nil, fmt.Errorf("web/style/%s belongs to no list in static.go", e.Name())
		}
	}
	return bare(sheet), nil
}

var (
	cssComment = regexp.MustCompile(`(?s)/\*.*?\*/`)
	cssIndent  = regexp.MustCompile(`\s*\n\s*`)
)

// bare is a style sheet without comments, empty lines and indentation: no string of ours holds any of them.
func bare(sheet []byte) []byte {
	return append(bytes.TrimSpace(cssIndent.ReplaceAll(cssComment.ReplaceAll(sheet, nil), []byte("\n"))), '\n')
}
