package poster

import (
	"bytes"
	"image"
	"image/png"
	"slices"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/names"
)

var look = Look{
	Band: "#0a4435", BandInk: "#ffffff", BandQuiet: "#c5e2d8", Sheet: "#f7f6f2", Ink: "#17211d", Quiet: "#56625c", Strong: "#0b6b53",
}

func painter(t *testing.T) *Painter {
	t.Helper()
	p, err := NewPainter(look)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// sheet is a picture with three rates.
func sheet(heading string) Poster {
	return Poster{
		Name: "Tarifario", Heading: heading, Kicker: "Tarifas de WhatsApp Business",
		Figures: []Figure{{Label: "Marketing", Value: "IDR 100,586.33"}, {Label: "Utilidad", Value: "USD 0.0085"}, {Label: "Servicio", Value: "no se ofrece", Missing: true}},
		Note:    "Por mensaje entregado, sin impuestos. Tarifas desde el 30 de septiembre de 2026.",
	}
}

// The names of all countries in all languages can be written, and stand in the picture whole.
func TestEveryCountryFits(t *testing.T) {
	p := painter(t)
	for _, l := range app.Languages() {
		for _, c := range names.In(string(l.Locale())).All() {
			if !Writes(c.Name) {
				t.Errorf("the fonts cannot write %s", c.Name)
			}
			if set := fit(p, c.Name, bold, inner, 2, 96, 40); !set.whole || set.face.size < 44 {
				t.Errorf("%s is written in %q of %d", c.Name, set.lines, set.face.size)
			}
		}
	}
	if Writes("微信") {
		t.Error("the fonts are said to write Chinese")
	}
}

// The margins stay empty and nothing runs into anything else, whatever the words.
func TestNothingLeavesThePicture(t *testing.T) {
	long := strings.Repeat("Wmmmmmmmmmmmm ", 40)
	for name, poster := range map[string]Poster{
		"country": sheet("Ilhas Geórgia do Sul e Sandwich do Sul"), "short": sheet("Å"), "long": sheet(long), "word": sheet(strings.Repeat("W", 300)),
		"text":       {Name: strings.Repeat("W", 40), Heading: long, Lead: long},
		"empty":      {},
		"no figures": {Name: "Tarifario", Heading: "Cuánto cuesta", Lead: "Lo que cobra Meta."},
	} {
		content, err := painter(t).Draw(poster)
		if err != nil {
			t.Fatal(err)
		}
		drawn, err := png.Decode(bytes.NewReader(content))
		if err != nil {
			t.Fatal(err)
		}
		picture := drawn.(*image.Paletted)
		for _, border := range []image.Rectangle{
			image.Rect(0, 0, Width, 40), image.Rect(0, 0, margin-2, bandHeight), image.Rect(Width-margin+2, 0, Width, bandHeight),
			image.Rect(0, bandHeight-8, Width, bandHeight), image.Rect(0, bandHeight, Width, bandHeight+20),
			image.Rect(0, Height-20, Width, Height), image.Rect(0, bandHeight, margin-2, Height), image.Rect(Width-margin+2, bandHeight, Width, Height),
		} {
			ground := picture.Palette[0]
			if border.Min.Y >= bandHeight {
				ground = picture.Palette[onSheet*shades]
			}
			for y := border.Min.Y; y < border.Max.Y; y++ {
				for x := border.Min.X; x < border.Max.X; x++ {
					if picture.At(x, y) != ground {
						t.Fatalf("%s: something is drawn at %d, %d", name, x, y)
					}
				}
			}
		}
	}
}

func TestTheSameWordsGiveTheSameBytes(t *testing.T) {
	p := painter(t)
	first, err := p.Draw(sheet("Côte d’Ivoire"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := p.Draw(sheet("México")); err != nil {
		t.Fatal(err)
	}
	again, err := p.Draw(sheet("Côte d’Ivoire"))
	if err != nil || !bytes.Equal(first, again) {
		t.Errorf("the picture differs the second time (%v)", err)
	}
}

func TestWordsAreWrapped(t *testing.T) {
	p := painter(t)
	for _, c := range []struct {
		words string
		lines int
		want  []string
		whole bool
	}{
		{"San Vicente y las Granadinas", 2, []string{"San Vicente y", "las Granadinas"}, true},
		{"México", 2, []string{"México"}, true},
		{"San Vicente y las Granadinas", 1, []string{"San Vicente y l…"}, false},
		{"USD\u00a00.0397 a", 2, []string{"USD\u00a00.0397 a"}, true},
	} {
		got := fit(p, c.words, bold, 380, c.lines, 44, 44)
		if !slices.Equal(got.lines, c.want) || got.whole != c.whole {
			t.Errorf("%s in %d lines: %q, whole: %v; want %q", c.words, c.lines, got.lines, got.whole, c.want)
		}
	}
	if got := fit(p, "Bosnia y Herzegovina", bold, 300, 1, 60, 20); !got.whole || got.face.size >= 60 || p.face(bold, got.face.size+2).width("Bosnia y Herzegovina") <= 300 {
		t.Errorf("words are not as large as they fit: %d", got.face.size)
	}
}

func TestColorsAreRefused(t *testing.T) {
	for _, wrong := range []string{"", "#", "0b6b53", "#0b6b5", "#0b6b5g", "#0b6b53aa"} {
		l := look
		l.Strong = wrong
		if _, err := NewPainter(l); err == nil {
			t.Errorf("%q is taken for a colour", wrong)
		}
	}
}

func BenchmarkDraw(b *testing.B) {
	p, err := NewPainter(look)
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := p.Draw(sheet("Islas Georgias del Sur y Sandwich del Sur")); err != nil {
			b.Fatal(err)
		}
	}
}
