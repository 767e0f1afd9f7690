package main

import (
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"
)

// shades are a colour of the light and of the dark look, as #rrggbb.
type shades struct {
	Light string `json:"light"`
	Dark  string `json:"dark"`
}

// in returns the colour of a look.
func (s shades) in(look string) string {
	if look == "dark" {
		return s.Dark
	}
	return s.Light
}

// vendorColors are the tokens of the style sheet that are the vendor's, in the order of the sheet; tokens.css has the
// others.
var vendorColors = []string{"accent", "accent-ink", "band", "band-ink", "band-quiet", "wash"}

// readable are the tokens of words and of the grounds they stand on, wherever one of the two is the vendor's.
var readable = [][2]string{
	{"accent", "paper"}, {"accent", "sheet"}, {"accent", "wash"}, {"accent-ink", "accent"},
	{"band-ink", "band"}, {"band-quiet", "band"},
	{"ink", "wash"}, {"quiet", "wash"},
}

// leastContrast is what words need to be read (WCAG 2.2, 1.4.3).
const leastContrast = 4.5

// checkContrast finds words that could not be read. ours are the colours of tokens.css.
func checkContrast(vendor, ours map[string]shades) error {
	find := func(token string) (s shades, field string, err error) {
		if s, ok := vendor[token]; ok {
			return s, "colors." + token, nil
		}
		if s, ok := ours[token]; ok {
			return s, "--" + token, nil
		}
		return shades{}, "", fmt.Errorf("tokens.css has no colour --%s", token)
	}
	for _, pair := range readable {
		words, wordsField, err := find(pair[0])
		if err != nil {
			return err
		}
		ground, groundField, err := find(pair[1])
		if err != nil {
			return err
		}
		for _, look := range []string{"light", "dark"} {
			if c := contrast(words.in(look), ground.in(look)); c < leastContrast {
				return fmt.Errorf("in the %s look %s is %s on the %s of %s: a contrast of %.2f, and must be at least %.1f to be read",
					look, wordsField, words.in(look), ground.in(look), groundField, math.Floor(c*100)/100, leastContrast)
			}
		}
	}
	return nil
}

// contrast is the ratio of the lighter to the darker of two colours, from 1 to 21, as WCAG 2.2 defines it.
func contrast(a, b string) float64 {
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

// luminance is how bright a colour is, from 0 to 1.
func luminance(color string) float64 {
	bits, _ := strconv.ParseUint(color[1:], 16, 32) // the schema knows that it is one
	channel := func(shift int) float64 {
		c := float64(bits>>shift&0xff) / 255
		if c <= 0.04045 {
			return c / 12.92
		}
		return math.Pow((c+0.055)/1.055, 2.4)
	}
	return 0.2126*channel(16) + 0.7152*channel(8) + 0.0722*channel(0)
}

var (
	colorToken  = regexp.MustCompile(`--([a-z-]+): (?:light-dark\((#[0-9a-f]+), (#[0-9a-f]+)\)|(#[0-9a-f]+));`)
	shortDigits = regexp.MustCompile(`^#(.)(.)(.)$`)
)

// readTokens finds the colours of a style sheet.
func readTokens(sheet []byte) map[string]shades {
	long := func(color string) string { return shortDigits.ReplaceAllString(color, "#$1$1$2$2$3$3") }
	tokens := map[string]shades{}
	for _, m := range colorToken.FindAllStringSubmatch(string(sheet), -1) {
		tokens[m[1]] = shades{Light: long(m[2] + m[4]), Dark: long(m[3] + m[4])}
	}
	return tokens
}

// themeColor is the colour of the browser's own bars around the page.
func (v *vendor) themeColor() string { return v.Colors["accent"].Light }

// styleSheet writes what is the vendor's own in the style sheet.
func (v *vendor) styleSheet() []byte {
	var b strings.Builder
	b.WriteString("/* The vendor's own, from its site.json. */\n\n:root {\n")
	for _, token := range vendorColors {
		s := v.Colors[token]
		fmt.Fprintf(&b, "  --%s: light-dark(%s, %s);\n", token, s.Light, s.Dark)
	}
	fmt.Fprintf(&b, "  --logo: url(\"../%s\");\n  --logo-ratio: %.4g;\n}\n\n", logoFile, v.art.ratio)
	return []byte(b.String())
}
