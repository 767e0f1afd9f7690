package ratecards

import (
	"fmt"
	"slices"
)

// encode writes a card file in its one form: a field on each line, a source, note or market on each line.
func (w *cardWire) encode() []byte {
	text := []byte("{\n")
	for _, field := range [...]struct {
		name  string
		value *string
	}{
		{"effective", w.Effective}, {"currency", w.Currency}, {"model", w.Model}, {"status", w.Status}, {"confidence", w.Confidence},
		{"provider", w.Provider},
	} {
		if field.value != nil {
			text = append(text, "  "...)
			text = append(appendMember(text, field.name, *field.value), ",\n"...)
		}
	}
	text = appendLines(text, "sources", len(w.Sources), func(text []byte, i int) []byte { return w.Sources[i].encode(text) })
	text = append(text, ",\n"...)
	text = appendLines(text, "notes", len(w.Notes), func(text []byte, i int) []byte { return appendText(text, w.Notes[i]) })
	text = append(text, ",\n"...)
	text = appendLines(text, "rows", len(w.Rows), func(text []byte, i int) []byte { return w.Rows[i].encode(text) })
	return append(text, "\n}\n"...)
}

// encode writes a source.
func (s Source) encode(text []byte) []byte {
	text = append(text, '{')
	for _, field := range [...]struct{ name, value string }{
		{"title", s.Title}, {"url", s.URL}, {"repository", s.Repository}, {"copied", s.Copied},
	} {
		if field.value != "" {
			text = appendMember(appendComma(text), field.name, field.value)
		}
	}
	return append(text, '}')
}

// encode writes a row: the market, the given cells, the names of the unknown ones, the basis.
func (r *rowWire) encode(text []byte) []byte {
	text = appendMember(append(text, '{'), "market", *r.Market)
	var unknown []string
	for _, c := range cardColumns {
		switch cell := r.cell(c); {
		case cell.Null:
			text = append(appendText(appendComma(text), c.String()), ": null"...)
		case cell.Given:
			text = appendMember(appendComma(text), c.String(), cell.Value)
		case slices.Contains(r.Unknown, c.String()):
			unknown = append(unknown, c.String())
		}
	}
	if len(unknown) > 0 {
		text = append(appendComma(text), `"unknown": [`...)
		for _, name := range unknown {
			text = appendText(appendComma(text), name)
		}
		text = append(text, ']')
	}
	if r.Basis != nil && *r.Basis != "" {
		text = appendMember(appendComma(text), "basis", *r.Basis)
	}
	return append(text, '}')
}

// appendLines writes a list with an item on each line.
func appendLines(text []byte, name string, count int, item func([]byte, int) []byte) []byte {
	text = append(text, fmt.Sprintf("  %q: [", name)...)
	for i := range count {
		text = append(text, "\n    "...)
		text = item(text, i)
		if i < count-1 {
			text = append(text, ',')
		}
	}
	if count > 0 {
		text = append(text, "\n  "...)
	}
	return append(text, ']')
}

// appendComma writes a comma unless an object or list has just begun.
func appendComma(text []byte) []byte {
	if last := text[len(text)-1]; last == '{' || last == '[' {
		return text
	}
	return append(text, ", "...)
}

// appendMember writes a key and a text.
func appendMember(text []byte, name, value string) []byte {
	return appendText(append(appendText(text, name), ": "...), value)
}

// appendText writes a text with the escapes JSON demands and no others, so that a person can read it.
func appendText(text []byte, value string) []byte {
	text = append(text, '"')
	for _, r := range value {
		switch {
		case r == '"' || r == '\\':
			text = append(text, '\\', byte(r))
		case r == '\n':
			text = append(text, '\\', 'n')
		case r < 0x20:
			text = fmt.Appendf(text, `\u%04x`, r)
		default:
			text = append(text, string(r)...)
		}
	}
	return append(text, '"')
}
