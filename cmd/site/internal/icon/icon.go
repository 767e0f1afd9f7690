// Package icon draws the icon of the site: a list of prices in a speech bubble. One list of shapes gives
// the SVG and the PNG files, so that they always show the same thing.
//
//	go test ./cmd/site/internal/icon -update
//
// writes the files in web/ again.
package icon

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"strings"
)

// side is the width and height of the drawing in its own units.
const side = 64

var (
	ground = color.NRGBA{R: 0x0b, G: 0x6b, B: 0x53, A: 0xff}
	paper  = color.NRGBA{R: 0xff, G: 0xff, B: 0xff, A: 0xff}
)

// shapes lie one over the other, above the ground. All of them stay within the circle of four fifths of the
// width that systems leave of a maskable icon.
var shapes = []shape{
	bar{x: 13, y: 15, w: 38, h: 27, r: 6, fill: paper},
	tail{x: 20, y: 41, w: 9, h: 9, fill: paper},
	bar{x: 19, y: 21, w: 26, h: 3, r: 1.5, fill: ground},
	bar{x: 19, y: 27, w: 18, h: 3, r: 1.5, fill: ground},
	bar{x: 19, y: 33, w: 22, h: 3, r: 1.5, fill: ground},
}

// shape is one part of the drawing.
type shape interface {
	covers(x, y float64) bool
	color() color.NRGBA
	svg() string
}

// bar is a rectangle with round corners.
type bar struct {
	x, y, w, h, r float64
	fill          color.NRGBA
}

func (b bar) covers(x, y float64) bool {
	if x < b.x || x > b.x+b.w || y < b.y || y > b.y+b.h {
		return false
	}
	// How far the point is beyond the centres of the corners.
	dx := max(b.x+b.r-x, x-(b.x+b.w-b.r), 0)
	dy := max(b.y+b.r-y, y-(b.y+b.h-b.r), 0)
	return dx*dx+dy*dy <= b.r*b.r
}

func (b bar) color() color.NRGBA { return b.fill }

func (b bar) svg() string {
	return fmt.Sprintf(`<rect x="%g" y="%g" width="%g" height="%g" rx="%g" fill="%s"/>`, b.x, b.y, b.w, b.h, b.r, hex(b.fill))
}

// tail is the triangle below a speech bubble, its right angle at the upper left.
type tail struct {
	x, y, w, h float64
	fill       color.NRGBA
}

func (t tail) covers(x, y float64) bool {
	dx, dy := (x-t.x)/t.w, (y-t.y)/t.h
	return dx >= 0 && dy >= 0 && dx+dy <= 1
}

func (t tail) color() color.NRGBA { return t.fill }

func (t tail) svg() string {
	return fmt.Sprintf(`<path d="M%g %gh%gl%g %gz" fill="%s"/>`, t.x, t.y, t.w, -t.w, t.h, hex(t.fill))
}

func hex(c color.NRGBA) string {
	return fmt.Sprintf("#%02x%02x%02x", c.R, c.G, c.B)
}

// rounded is the ground of an icon that is shown as it is, bleed that of a maskable one.
var (
	rounded = bar{w: side, h: side, r: 14, fill: ground}
	bleed   = bar{w: side, h: side, fill: ground}
)

// SVG is the icon as a drawing.
func SVG() []byte {
	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d">`, side, side)
	b.WriteString(rounded.svg())
	for _, s := range shapes {
		b.WriteString(s.svg())
	}
	b.WriteString("</svg>\n")
	return []byte(b.String())
}

// PNG is the icon as an image with this many pixels a side.
func PNG(pixels int) ([]byte, error) { return encode(pixels, rounded) }

// MaskablePNG is the icon for systems that cut it into a shape of their own.
func MaskablePNG(pixels int) ([]byte, error) { return encode(pixels, bleed) }

// MonochromePNG is the icon in one colour, for systems that take its shape alone and colour it themselves: the bubble, and
// the list cut out of it.
func MonochromePNG(pixels int) ([]byte, error) {
	cut := make([]shape, len(shapes))
	for i, s := range shapes {
		if b, ok := s.(bar); ok && b.fill == ground {
			b.fill = color.NRGBA{}
			s = b
		}
		cut[i] = s
	}
	return paint(pixels, cut)
}

func encode(pixels int, background bar) ([]byte, error) {
	return paint(pixels, append([]shape{background}, shapes...))
}

// paint draws layers that lie one over the other.
func paint(pixels int, layers []shape) ([]byte, error) {
	img := image.NewNRGBA(image.Rect(0, 0, pixels, pixels))
	for y := range pixels {
		for x := range pixels {
			img.SetNRGBA(x, y, sample(layers, x, y, side/float64(pixels)))
		}
	}
	var b bytes.Buffer
	enc := png.Encoder{CompressionLevel: png.BestCompression}
	err := enc.Encode(&b, img)
	return b.Bytes(), err
}

// sample is the colour of one pixel, the mean of a grid of points in it.
func sample(layers []shape, x, y int, scale float64) color.NRGBA {
	const grid = 4
	var r, g, b, seen int
	for i := range grid * grid {
		px := (float64(x) + (float64(i%grid)+0.5)/grid) * scale
		py := (float64(y) + (float64(i/grid)+0.5)/grid) * scale
		for l := len(layers) - 1; l >= 0; l-- {
			if layers[l].covers(px, py) {
				c := layers[l].color()
				if c.A > 0 { // else it is cut out
					r, g, b, seen = r+int(c.R), g+int(c.G), b+int(c.B), seen+1
				}
				break
			}
		}
	}
	if seen == 0 {
		return color.NRGBA{}
	}
	return color.NRGBA{R: uint8(r / seen), G: uint8(g / seen), B: uint8(b / seen), A: uint8(255 * seen / (grid * grid))}
}
