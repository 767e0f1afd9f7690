package main

import (
	"strings"
	"testing"
)

func TestSentencesWrap(t *testing.T) {
	word := strings.Repeat("ñ", 50)
	for _, tc := range []struct{ lead, sentence, want string }{
		{"  - ", "short", "  - short\n"},
		{"- ", "", "- \n"},
		{"- ", "two  words", "- two words\n"},
		{"", word + " " + word + " 12345678", word + " " + word + " 12345678\n"}, // 110 characters
		{"", word + " " + word + " 123456789", word + " " + word + "\n123456789\n"},
		{"MSG-2  ", word + " " + word + " " + word, "MSG-2  " + word + " " + word + "\n       " + word + "\n"},
		{"- ", strings.Repeat("x", 200) + " y", "- " + strings.Repeat("x", 200) + "\n  y\n"},
	} {
		var out strings.Builder
		writeWrapped(&out, tc.lead, tc.sentence)
		if out.String() != tc.want {
			t.Errorf("%q: got %q, want %q", tc.sentence, out.String(), tc.want)
		}
	}
}
