package main

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Contrasts as the definition of WCAG gives them: black on white is 21; #777777, of luminance 0.1845, is the darkest
// grey that fails on white, 1.05 / 0.2345, and #767676, of 0.1812, the lightest that passes, 1.05 / 0.2312; the yellow
// #f2b705 is 0.2126 × 0.888 + 0.7152 × 0.473 + 0.0722 × 0.002 = 0.527.
func TestContrast(t *testing.T) {
	for _, c := range []struct{ a, b, want string }{
		{"#000000", "#ffffff", "21.00"},
		{"#ffffff", "#000000", "21.00"},
		{"#0b6b53", "#0b6b53", "1.00"},
		{"#777777", "#ffffff", "4.48"},
		{"#767676", "#ffffff", "4.54"},
		{"#ff0000", "#ffffff", "4.00"}, // 1.05 / 0.2626
		{"#f2b705", "#ffffff", "1.82"}, // 1.05 / 0.577
	} {
		if got := fmt.Sprintf("%.2f", contrast(c.a, c.b)); got != c.want {
			t.Errorf("%s on %s: got %s, want %s", c.a, c.b, got, c.want)
		}
	}
}

func TestCheckContrast(t *testing.T) {
	root, err := moduleRoot()
	if err != nil {
		t.Fatal(err)
	}
	sheet, err := os.ReadFile(filepath.Join(root, "web", "style", "tokens.css"))
	if err != nil {
		t.Fatal(err)
	}
	ours := readTokens(sheet)
	if got := ours["sheet"]; got != (shades{"#ffffff", "#171e1b"}) {
		t.Errorf("--sheet is %v", got)
	}
	v, err := readVendor(ponteFile)
	if err != nil {
		t.Fatal(err)
	}
	if err := checkContrast(v.Colors, ours); err != nil {
		t.Error(err)
	}
	for _, c := range []struct {
		token string
		shades
		want string
	}{
		{"band-ink", shades{"#ffffff", "#1d1840"}, "in the light look colors.band-ink is #ffffff on the #f2b705 of colors.band: a contrast of 1.81, and must be at least 4.5 to be read"},
		{"band-quiet", shades{"#3b2f00", "#f2b705"}, "in the dark look colors.band-quiet is #f2b705 on the #f2b705 of colors.band: a contrast of 1.00"},
		{"accent", shades{"#b4adf5", "#b4adf5"}, "in the light look colors.accent is #b4adf5 on the #f7f6f2 of --paper"},
		{"accent-ink", shades{"#ffffff", "#ffffff"}, "in the dark look colors.accent-ink"},
		{"wash", shades{"#efedfb", "#efedfb"}, "in the dark look colors.accent is #b4adf5 on the #efedfb of colors.wash"},
		{"wash", shades{"#cfc8f5", "#231f45"}, "in the light look --quiet is #56625c on the #cfc8f5 of colors.wash"},
	} {
		colors := maps.Clone(v.Colors)
		colors[c.token] = c.shades
		if err := checkContrast(colors, ours); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error is\n%v, want\n%s", c.token, err, c.want)
		}
	}
}
