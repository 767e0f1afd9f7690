package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"golang.org/x/image/webp"

	"github.com/tarifario/tarifario/app"
)

// screenshotFolder holds pictures of the vendor's own pages, beside its site.json: browsers show them to who is about to
// install the app. It needs a browser to make them, which a build does not have: see docs/offline.md.
const screenshotFolder = "screenshots"

// screenshot is one of them.
type screenshot struct {
	page          string // of the navigation
	form          string // as the manifest calls it
	width, height int    // in pixels
}

// screenshots are those of each language. All of a form have one shape, as browsers demand.
var screenshots = []screenshot{
	{app.CalculatorPage, "narrow", 480, 960},
	{app.RatesPage, "narrow", 480, 960},
	{app.CalculatorPage, "wide", 1280, 800},
	{app.RatesPage, "wide", 1280, 800},
}

// file is its name in the folder.
func (s screenshot) file(l app.Language) string {
	return string(l) + "-" + s.page + "-" + s.form + ".webp"
}

// label is what it shows.
func (s screenshot) label(l app.Language) string {
	if s.page == app.RatesPage {
		return app.Say(l, "Las tarifas de todos los países", "As tarifas de todos os países", "The rates of every country")
	}
	return app.Say(l, "El costo del mes, con sus datos", "O custo do mês, com os seus dados", "The cost of a month, from your own figures")
}

// screenshotBytes is the most one may have.
const screenshotBytes = 60_000

// addScreenshots takes the pictures of the vendor in: all or, where it has none, nothing.
func (s *site) addScreenshots() error {
	s.screenshots = map[app.Language][]manifestScreenshot{}
	folder := filepath.Join(s.vendor.folder, screenshotFolder)
	if _, err := os.Stat(folder); err != nil {
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		return err
	}
	for _, l := range app.Languages() {
		for _, shot := range screenshots {
			content, err := os.ReadFile(filepath.Join(folder, shot.file(l)))
			if err != nil {
				return err
			}
			if err := shot.check(content); err != nil {
				return fmt.Errorf("%s/%s %w", screenshotFolder, shot.file(l), err)
			}
			s.screenshots[l] = append(s.screenshots[l], manifestScreenshot{
				Src: s.addHashed(pictureFolder+"app/", shot.file(l), content), Type: "image/webp",
				Sizes: fmt.Sprintf("%dx%d", shot.width, shot.height), FormFactor: shot.form, Label: shot.label(l),
			})
		}
	}
	return nil
}

// check holds a picture to its size.
func (s screenshot) check(content []byte) error {
	if len(content) > screenshotBytes {
		return fmt.Errorf("has %d bytes, and may have at most %d", len(content), screenshotBytes)
	}
	picture, err := webp.DecodeConfig(bytes.NewReader(content))
	if err != nil {
		return fmt.Errorf("is no WebP file: %w", err)
	}
	if picture.Width != s.width || picture.Height != s.height {
		return fmt.Errorf("has %d by %d pixels, and must have %d by %d", picture.Width, picture.Height, s.width, s.height)
	}
	return nil
}
