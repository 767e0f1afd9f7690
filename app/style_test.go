package app

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var (
	cssComment = regexp.MustCompile(`(?s)/\*.*?\*/`)
	cssBlock   = regexp.MustCompile(`(?s)\{[^{}]*\}`)
	cssClass   = regexp.MustCompile(`\.([a-z][a-z-]*)`)
	cssUsed    = regexp.MustCompile(`var\((--[a-z-]+)`)
	cssDefined = regexp.MustCompile(`(--[a-z-]+):`)
)

// The style sheet styles what the components draw: every class it names is written by one, and every token it uses
// is defined.
func TestStyleSheetFitsTheComponents(t *testing.T) {
	css := ""
	parts, err := filepath.Glob("../web/style/*.css")
	if err != nil || len(parts) == 0 {
		t.Fatalf("no style sheet: %v", err)
	}
	for _, part := range parts {
		css += readFile(t, part)
	}
	css = cssComment.ReplaceAllString(css, "")
	if strings.Count(css, "{") != strings.Count(css, "}") {
		t.Error("braces do not match")
	}
	for _, forbidden := range []string{"url(", "@import", "@font-face"} {
		if strings.Contains(css, forbidden) {
			t.Errorf("the style sheet loads something: %s", forbidden)
		}
	}
	defined := map[string]bool{}
	for _, m := range cssDefined.FindAllStringSubmatch(css, -1) {
		defined[m[1]] = true
	}
	for _, token := range vendorTokens {
		defined["--"+token] = true
	}
	for _, m := range cssUsed.FindAllStringSubmatch(css, -1) {
		if !defined[m[1]] {
			t.Errorf("%s is used and not defined", m[1])
		}
	}

	source := componentSource(t)
	for selectors := css; ; {
		shorter := cssBlock.ReplaceAllString(selectors, " ")
		if shorter == selectors {
			for _, m := range cssClass.FindAllStringSubmatch(selectors, -1) {
				if !regexp.MustCompile(`["` + "`" + ` ]` + m[1] + `["` + "`" + ` ]`).MatchString(source) {
					t.Errorf("nothing is drawn with the class %s", m[1])
				}
			}
			return
		}
		selectors = shorter
	}
}

// vendorTokens are those that the site command writes for each vendor.
var vendorTokens = []string{"accent", "accent-ink", "band", "band-ink", "band-quiet", "wash", "logo", "logo-ratio"}

// componentSource is the text of the package and of those of the other pages, without their tests.
func componentSource(t *testing.T) string {
	t.Helper()
	var source strings.Builder
	for _, file := range append(globbed(t, "*.go"), globbed(t, "*/*.go")...) {
		if !strings.HasSuffix(file, "_test.go") {
			source.WriteString(readFile(t, file))
		}
	}
	return source.String()
}

func globbed(t *testing.T, pattern string) []string {
	t.Helper()
	files, err := filepath.Glob(pattern)
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func readFile(t *testing.T, file string) string {
	t.Helper()
	content, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}
