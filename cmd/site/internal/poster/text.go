package poster

import (
	"image"
	"strings"
	"sync"

	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// weight is one of the two fonts.
type weight uint8

const (
	regular weight = iota
	bold
)

// fonts are the Go fonts, which have the letters of every language of Europe.
var fonts = sync.OnceValue(func() (all [2]*sfnt.Font) {
	for w, file := range [][]byte{regular: goregular.TTF, bold: gobold.TTF} {
		f, err := opentype.Parse(file)
		if err != nil {
			panic(err) // the files are part of the program
		}
		all[w] = f
	}
	return all
})

// Writes reports whether the fonts have every letter of a text.
func Writes(text string) bool {
	var b sfnt.Buffer
	for _, f := range fonts() {
		for _, r := range text {
			if i, err := f.GlyphIndex(&b, r); err != nil || i == 0 {
				return false
			}
		}
	}
	return true
}

type faceKey struct {
	weight weight
	size   int
}

// face is a font in a size.
type face struct {
	font.Face
	size   int
	height int // from line to line
	ascent int // of a capital with an accent
}

func (p *Painter) face(w weight, size int) *face {
	key := faceKey{w, size}
	if f, ok := p.faces[key]; ok {
		return f
	}
	made, err := opentype.NewFace(fonts()[w], &opentype.FaceOptions{Size: float64(size), DPI: 72, Hinting: font.HintingNone})
	if err != nil {
		panic(err) // the options are constants
	}
	f := &face{Face: made, size: size, height: size * 5 / 4, ascent: size * 19 / 20}
	p.faces[key] = f
	return f
}

func (f *face) width(text string) int { return font.MeasureString(f, text).Ceil() }

// text is words set in lines.
type text struct {
	face  *face
	lines []string
	whole bool // nothing was left out
}

// fit sets words in the largest size, from one down to another, in which they take no more than so many lines. Where
// even the smallest is too large the end is left out.
func fit(p *Painter, words string, w weight, width, lines, largest, smallest int) text {
	for size := largest; ; size -= 2 {
		f := p.face(w, max(size, smallest))
		set := f.wrap(words, width)
		if len(set) <= lines && f.widest(set) <= width {
			return text{f, f.balance(words, width, set), true}
		}
		if size <= smallest {
			return text{f, f.cut(set, width, lines), false}
		}
	}
}

// wrap breaks words into lines at blanks.
func (f *face) wrap(words string, width int) []string {
	var lines []string
	line := ""
	for _, word := range strings.Split(words, " ") {
		longer := strings.TrimPrefix(line+" "+word, " ")
		if line != "" && f.width(longer) > width {
			lines = append(lines, line)
			longer = word
		}
		line = longer
	}
	return append(lines, line)
}

func (f *face) widest(lines []string) int {
	widest := 0
	for _, l := range lines {
		widest = max(widest, f.width(l))
	}
	return widest
}

// balance makes the lines as narrow as they can be without becoming more.
func (f *face) balance(words string, width int, set []string) []string {
	if len(set) != 2 {
		return set // longer texts are ragged as they are read
	}
	for narrower := width - 16; narrower > width/2; narrower -= 16 {
		next := f.wrap(words, narrower)
		if len(next) > len(set) || f.widest(next) > narrower {
			break
		}
		set = next
	}
	return set
}

// cut leaves the end out and says so by three dots.
func (f *face) cut(set []string, width, lines int) []string {
	more := len(set) > lines
	set = set[:min(lines, len(set))]
	for i, l := range set {
		dots := more && i == len(set)-1
		letters := []rune(l)
		for len(letters) > 0 && (dots && f.width(string(letters)+"…") > width || !dots && f.width(string(letters)) > width) {
			letters, dots = letters[:len(letters)-1], true
		}
		set[i] = string(letters)
		if dots {
			set[i] = strings.TrimRight(set[i], " ,.;:") + "…"
		}
	}
	return set
}

// line draws lines of text, the first on a baseline.
func (p *Painter) line(t text, x, baseline, ramp int) {
	for i, words := range t.lines {
		p.write(t.face, words, x, baseline+i*t.face.height, ramp)
	}
}

func (p *Painter) write(f *face, words string, x, baseline, ramp int) {
	dot := fixed.P(x, baseline)
	previous := rune(-1)
	for _, r := range words {
		if previous >= 0 {
			dot.X += f.Kern(previous, r)
		}
		area, mask, from, advance, ok := f.Glyph(dot, r)
		if ok {
			p.stamp(area, mask.(*image.Alpha), from, ramp)
		}
		dot.X += advance
		previous = r
	}
}

// stamp lays a letter onto the ground of its ramp.
func (p *Painter) stamp(area image.Rectangle, mask *image.Alpha, from image.Point, ramp int) {
	within := area.Intersect(p.page.Rect)
	for y := within.Min.Y; y < within.Max.Y; y++ {
		row := p.page.Pix[y*p.page.Stride:]
		for x := within.Min.X; x < within.Max.X; x++ {
			alpha := mask.AlphaAt(from.X+x-area.Min.X, from.Y+y-area.Min.Y).A
			if shade := (int(alpha)*(shades-1) + 127) / 255; shade > 0 {
				row[x] = max(row[x]%shades, uint8(shade)) + uint8(ramp*shades)
			}
		}
	}
}
