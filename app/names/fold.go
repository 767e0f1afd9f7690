package names

import (
	"strings"
	"unicode"
	"unicode/utf8"
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

// unaccented returns the letter without its mark, and whether r is itself only a mark that was written apart.
func unaccented(r rune) (plain rune, mark bool) {
	if r < utf8.RuneSelf {
		return r, false
	}
	if _, after, found := strings.Cut(accented, string(r)); found {
		return rune(after[0]), false
	}
	return r, '\u0300' <= r && r <= '\u036f'
}
