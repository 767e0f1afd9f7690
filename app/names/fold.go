package names

import (
	"strings"
	"unicode"
)

// Fold makes texts alike that a visitor takes for the same: lower case, no accents, "&" and hyphens as blanks, one
// blank between words, no other marks.
func Fold(text string) string {
	var b strings.Builder
	blank := false
	for _, r := range strings.ToLower(text) {
		plain, mark := unaccented(r)
		switch {
		case mark:
			continue
		case !unicode.IsLetter(plain) && !unicode.IsDigit(plain):
			blank = blank || plain != '.' && plain != '\'' && plain != '’'
			continue
		}
		if blank && b.Len() > 0 {
			b.WriteByte(' ')
		}
		blank = false
		b.WriteRune(plain)
	}
	return b.String()
}

// accented are the letters of the three languages' country names that carry a mark, each before its plain letter.
const accented = "áaàaâaãaäaåaāaăaéeèeêeëeēeěeíiìiîiïiīiıióoòoôoõoöoøoōoúuùuûuüuūuçcćcčcñnńnšsśsşsžzźzżzłlğgțtşsýyÿyřr"

var plainLetter = func() map[rune]rune {
	letters := []rune(accented)
	m := make(map[rune]rune, len(letters)/2)
	for i := 0; i+1 < len(letters); i += 2 {
		m[letters[i]] = letters[i+1]
	}
	return m
}()

// unaccented returns the letter without its mark, and whether r is itself only a mark that was written apart.
func unaccented(r rune) (plain rune, mark bool) {
	if p, ok := plainLetter[r]; ok {
		return p, false
	}
	return r, unicode.Is(unicode.Mn, r)
}
