package main

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"image/png"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// artwork is the logo of a site and its icons.
type artwork struct {
	logo  []byte
	ratio float64           // width of the logo for a height of 1
	icons map[string][]byte // by the names they have in the site; none, or one for each of iconFiles but for the monochrome one
}

// The names of the artwork in the site, whatever the vendor's files are called: browsers and the manifest of an
// installed app remember them.
const (
	logoFile     = staticFolder + "icon.svg"
	smallIcon    = staticFolder + "icon-192.png"
	largeIcon    = staticFolder + "icon-512.png"
	maskableIcon = staticFolder + "icon-maskable-512.png"
	singleIcon   = staticFolder + "icon-monochrome-512.png"
)

// iconFile is a PNG file that a vendor may bring along.
type iconFile struct {
	field   string // in site.json
	name    string // in the site
	side    int    // in pixels, both ways
	purpose string // for the manifest; empty for any
}

// iconFiles are all of them.
var iconFiles = []iconFile{
	{"icons.192", smallIcon, 192, ""},
	{"icons.512", largeIcon, 512, ""},
	{"icons.maskable", maskableIcon, 512, "maskable"},
	{"icons.monochrome", singleIcon, 512, "monochrome"},
}

// sizes is how a manifest writes the size.
func (i iconFile) sizes() string { return fmt.Sprintf("%dx%[1]d", i.side) }

// readArtwork reads the files that a vendor names, from the folder of its site.json.
func readArtwork(folder string, v *vendor) (artwork, error) {
	a := artwork{icons: map[string][]byte{}}
	var err error
	if a.logo, err = os.ReadFile(filepath.Join(folder, v.Logo)); err != nil {
		return a, fmt.Errorf("logo: %w", err)
	}
	if a.ratio, err = checkLogo(a.logo); err != nil {
		return a, fmt.Errorf("logo: %s %w", v.Logo, err)
	}
	if v.Icons == (vendorIcons{}) {
		return a, nil
	}
	for i, file := range []string{v.Icons.Small, v.Icons.Large, v.Icons.Maskable, v.Icons.Monochrome} {
		if file == "" { // the schema lets only the last be missing
			continue
		}
		icon := iconFiles[i]
		content, err := os.ReadFile(filepath.Join(folder, file))
		if err != nil {
			return a, fmt.Errorf("%s: %w", icon.field, err)
		}
		picture, err := png.DecodeConfig(bytes.NewReader(content))
		if err != nil {
			return a, fmt.Errorf("%s: %s is no PNG file: %w", icon.field, file, err)
		}
		if picture.Width != icon.side || picture.Height != icon.side {
			return a, fmt.Errorf("%s: %s is %d pixels wide and %d high, and must be %d both ways",
				icon.field, file, picture.Width, picture.Height, icon.side)
		}
		a.icons[icon.name] = content
	}
	return a, nil
}

// The limits of a logo: every first visit loads it, and the header of a narrow page has to hold it.
const (
	logoBytes = 32 << 10
	logoRatio = 6.0
)

// logoElements are the elements a logo may be made of. What is not among them could run a script or load something when the
// file is opened by itself, from the site's own address.
var logoElements = set("svg g defs symbol use title desc style path rect circle ellipse line polyline polygon text tspan " +
	"linearGradient radialGradient stop clipPath mask pattern filter " +
	"feGaussianBlur feOffset feBlend feColorMatrix feComposite feFlood feMerge feMergeNode feMorphology")

// checkLogo reads a logo, refuses what is not plain drawing, and returns its width for a height of 1.
func checkLogo(content []byte) (ratio float64, err error) {
	if len(content) > logoBytes {
		return 0, fmt.Errorf("has %d bytes, and may have at most %d", len(content), logoBytes)
	}
	read := xml.NewDecoder(bytes.NewReader(content))
	for first := true; ; {
		token, err := read.Token()
		if errors.Is(err, io.EOF) && !first {
			return ratio, nil
		}
		if err != nil {
			return 0, fmt.Errorf("cannot be read as XML: %w", err)
		}
		switch t := token.(type) {
		case xml.Directive:
			return 0, fmt.Errorf("holds <!%.20s>, and must be plain drawing", t)
		case xml.ProcInst:
			if t.Target != "xml" {
				return 0, fmt.Errorf("holds <?%s>, and must be plain drawing", t.Target)
			}
		case xml.CharData:
			if loads(string(t)) {
				return 0, fmt.Errorf("loads something in a style, and must be plain drawing")
			}
		case xml.StartElement:
			if err := checkDrawing(t); err != nil {
				return 0, err
			}
			if first {
				if ratio, err = logoShape(t); err != nil {
					return 0, err
				}
			}
			first = false
		}
	}
}

// checkDrawing refuses an element that is more than drawing.
func checkDrawing(e xml.StartElement) error {
	if !logoElements[e.Name.Local] {
		return fmt.Errorf("holds <%s>, and must be plain drawing", e.Name.Local)
	}
	for _, a := range e.Attr {
		name := strings.ToLower(a.Name.Local)
		if strings.HasPrefix(name, "on") || name == "href" && !strings.HasPrefix(a.Value, "#") || loads(a.Value) {
			return fmt.Errorf("holds %s=%q in <%s>, and must be plain drawing", a.Name.Local, a.Value, e.Name.Local)
		}
	}
	return nil
}

// loads reports whether a style takes something from outside the file. An escape could hide it.
func loads(style string) bool {
	style = strings.ToLower(style)
	inside := strings.NewReplacer("url(#", "", `url("#`, "", "url('#", "").Replace(style)
	return strings.Contains(inside, "url(") || strings.Contains(style, "@import") || strings.Contains(style, "image-set(") ||
		strings.Contains(style, `\`)
}

// logoShape returns the width of a drawing for a height of 1.
func logoShape(root xml.StartElement) (float64, error) {
	if root.Name.Local != "svg" || root.Name.Space != "http://www.w3.org/2000/svg" {
		return 0, fmt.Errorf("begins with <%s>, and must with <svg xmlns=\"http://www.w3.org/2000/svg\">", root.Name.Local)
	}
	box := ""
	for _, a := range root.Attr {
		if a.Name.Local == "viewBox" {
			box = a.Value
		}
	}
	sides := strings.FieldsFunc(box, func(r rune) bool { return r == ' ' || r == ',' })
	if len(sides) != 4 {
		return 0, fmt.Errorf("has the viewBox %q, and must have one of four numbers", box)
	}
	width, errWidth := strconv.ParseFloat(sides[2], 64)
	height, errHeight := strconv.ParseFloat(sides[3], 64)
	if errWidth != nil || errHeight != nil || width <= 0 || height <= 0 {
		return 0, fmt.Errorf("has the viewBox %q, and must have one of four numbers", box)
	}
	if ratio := width / height; ratio <= logoRatio && ratio >= 1/logoRatio {
		return ratio, nil
	}
	return 0, fmt.Errorf("has the viewBox %q, and one side may be at most %g times the other", box, logoRatio)
}
