package main

import (
	"strings"
	"unicode/utf8"
)

// lineWidth is how long a line of sentences gets, in characters. Tables are as wide as their cells.
const lineWidth = 110

// writeWrapped writes a sentence behind a lead, such as a bullet or a name, in lines of at most lineWidth characters.
// Lines after the first begin where the sentence began.
func writeWrapped(out *strings.Builder, lead, sentence string) {
	indent := utf8.RuneCountInString(lead)
	out.WriteString(lead)
	at := indent
	for i, word := range strings.Fields(sentence) {
		length := utf8.RuneCountInString(word)
		switch {
		case i == 0:
		case at+1+length > lineWidth:
			out.WriteString("\n" + strings.Repeat(" ", indent))
			at = indent
		default:
			out.WriteString(" ")
			at++
		}
		out.WriteString(word)
		at += length
	}
	out.WriteString("\n")
}
