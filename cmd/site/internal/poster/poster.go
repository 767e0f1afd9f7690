// Package poster draws the pictures that stand for a page where its address is shared: a heading on a band of colour,
// and on the sheet below it figures or a few lines of text. The same words and colours always give the same bytes.
package poster

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"strconv"
)

// The size of a picture in pixels, that of a large card of Open Graph.
const (
	Width  = 1200
	Height = 630
)

// Look is the colours of a picture, each as #rrggbb.
type Look struct {
	Band, BandInk, BandQuiet  string // behind and of the heading
	Sheet, Ink, Quiet, Strong string // behind and of what stands below it
}

// Poster is what a picture says. Words that are too long are wrapped and drawn smaller until they fit.
type Poster struct {
	Name    string   // who publishes the page
	Heading string   // what the page is about
	Kicker  string   // under the heading, may be empty
	Figures []Figure // at most three
	Lead    string   // in the place of figures where there are none
	Note    string   // under the figures
}

// Figure is a number with what it is.
type Figure struct {
	Label, Value string
	Missing      bool // there is no number: the value says why
}

// Where things stand.
const (
	margin     = 64
	inner      = Width - 2*margin
	nameAt     = 104 // baseline
	bandHeight = 378
	headTop    = 140
	kickerAt   = bandHeight - 44 // baseline
	labelAt    = bandHeight + 68
	valueAt    = labelAt + 70
	noteAt     = Height - 46
	leadTop    = bandHeight + 28
)

// The words by their colour and ground: each has a ramp of shades from one to the other in the palette.
const (
	onBand = iota
	onBandQuiet
	onSheet
	onSheetQuiet
	onSheetStrong
	ramps
)

// shades is how many colours a ramp has: with these, a pixel takes four bits, and the files half the space.
const shades = 3

// Painter draws pictures of one look. It is not safe for concurrent use.
type Painter struct {
	palette color.Palette
	faces   map[faceKey]*face
	page    *image.Paletted
}

// NewPainter returns a painter, or an error where a colour is none.
func NewPainter(l Look) (*Painter, error) {
	p := &Painter{faces: map[faceKey]*face{}}
	for _, ramp := range [ramps][2]string{
		onBand: {l.Band, l.BandInk}, onBandQuiet: {l.Band, l.BandQuiet},
		onSheet: {l.Sheet, l.Ink}, onSheetQuiet: {l.Sheet, l.Quiet}, onSheetStrong: {l.Sheet, l.Strong},
	} {
		from, err := parseColor(ramp[0])
		if err != nil {
			return nil, err
		}
		to, err := parseColor(ramp[1])
		if err != nil {
			return nil, err
		}
		for i := range shades {
			p.palette = append(p.palette, mix(from, to, i))
		}
	}
	return p, nil
}

// Draw returns the picture as a PNG file.
func (p *Painter) Draw(poster Poster) ([]byte, error) {
	p.page = image.NewPaletted(image.Rect(0, 0, Width, Height), p.palette)
	p.fill(image.Rect(0, bandHeight, Width, Height), onSheet*shades)

	p.fill(image.Rect(margin, nameAt-27, margin+8, nameAt+5), onBandQuiet*shades+shades-1)
	p.line(fit(p, poster.Name, bold, inner-28, 1, 34, 22), margin+28, nameAt, onBand)
	p.heading(poster.Heading, poster.Kicker)
	if len(poster.Figures) == 0 {
		lead := fit(p, poster.Lead, regular, inner, 4, 36, 26)
		p.line(lead, margin, leadTop+lead.face.height, onSheet)
	} else {
		p.figures(poster.Figures)
		p.line(fit(p, poster.Note, regular, inner, 1, 28, 18), margin, noteAt, onSheetQuiet)
	}

	var out bytes.Buffer
	// The best compression takes fifteen times as long for a tenth less.
	encoder := png.Encoder{CompressionLevel: png.DefaultCompression}
	if err := encoder.Encode(&out, p.page); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// heading stands at the foot of the band, above the kicker where there is one.
func (p *Painter) heading(text, kicker string) {
	bottom := kickerAt
	if kicker != "" {
		p.line(fit(p, kicker, regular, inner, 1, 36, 24), margin, kickerAt, onBandQuiet)
		bottom -= 64
	}
	for size := 96; ; size -= 4 {
		t := fit(p, text, bold, inner, 2, size, size)
		first := bottom - (len(t.lines)-1)*t.face.height
		if t.whole && first-t.face.ascent >= headTop || size <= 40 {
			p.line(t, margin, first, onBand)
			return
		}
	}
}

func (p *Painter) figures(all []Figure) {
	const gap = 40
	width := (inner - gap*(len(all)-1)) / len(all)
	size := 60 // the same for all numbers
	for _, f := range all {
		if !f.Missing {
			size = min(size, fit(p, f.Value, bold, width, 1, size, 30).face.size)
		}
	}
	for i, f := range all {
		x := margin + i*(width+gap)
		if i > 0 {
			p.fill(image.Rect(x-gap/2-1, labelAt-26, x-gap/2+1, valueAt+4), onSheetQuiet*shades+shades/4)
		}
		p.line(fit(p, f.Label, regular, width, 1, 30, 20), x, labelAt, onSheetQuiet)
		if f.Missing {
			p.line(fit(p, f.Value, regular, width, 1, 36, 22), x, valueAt-8, onSheetQuiet)
		} else {
			p.line(fit(p, f.Value, bold, width, 1, size, size), x, valueAt, onSheetStrong)
		}
	}
}

func (p *Painter) fill(r image.Rectangle, index int) {
	for y := r.Min.Y; y < r.Max.Y; y++ {
		row := p.page.Pix[y*p.page.Stride:]
		for x := r.Min.X; x < r.Max.X; x++ {
			row[x] = uint8(index)
		}
	}
}

func parseColor(text string) (color.RGBA, error) {
	bits, err := strconv.ParseUint(text[min(1, len(text)):], 16, 32)
	if err != nil || len(text) != 7 || text[0] != '#' {
		return color.RGBA{}, fmt.Errorf("%q is no colour", text)
	}
	return color.RGBA{uint8(bits >> 16), uint8(bits >> 8), uint8(bits), 255}, nil
}

// mix is the shade of a ramp with a number from 0 to shades-1.
func mix(from, to color.RGBA, shade int) color.RGBA {
	channel := func(a, b uint8) uint8 {
		return uint8((int(a)*(shades-1-shade) + int(b)*shade + (shades-1)/2) / (shades - 1))
	}
	return color.RGBA{channel(from.R, to.R), channel(from.G, to.G), channel(from.B, to.B), 255}
}
