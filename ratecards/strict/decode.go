package strict

import (
	"bytes"
	"reflect"
	"unicode/utf8"
)

// MaxDepth is how deep lists and objects may be nested.
const MaxDepth = 64

// Decode reads one JSON document into the value that into points to. Every error is an *Error; the value is only
// written when the whole document was accepted. file is only used in errors.
//
// Null is accepted for pointers, interfaces, Optional fields and types with an UnmarshalJSON of their own; a Go
// array must have exactly its number of values; numbers must fit and, for integers, be written without fraction and
// exponent.
func Decode(file string, data []byte, into any) error {
	if err := Check(file, data, into); err != nil {
		return err
	}
	if err := unmarshal(data, into); err != nil {
		return &Error{File: file, Line: 1, Problem: Refused, Detail: err.Error(), Err: err}
	}
	return nil
}

// Check verifies that a document can be decoded into a value of the type into points to, without doing so. Every
// error is an *Error.
func Check(file string, data []byte, into any) error {
	w := walker{file: file, data: data}
	if err := w.document(shapeOf(reflect.TypeOf(into).Elem())); err != nil {
		return err
	}
	return nil
}

// Line returns the line, from 1, on which the value of a field begins, or of the innermost object around it that
// exists. It serves errors found after decoding. The document must be valid JSON.
func Line(data []byte, field string) int {
	w := walker{data: data, seek: field}
	_ = w.document(rawShape)
	return w.line(w.found)
}

// document walks the whole text.
func (w *walker) document(s *shape) *Error {
	if bytes.HasPrefix(w.data, []byte("\xef\xbb\xbf")) {
		return w.fault(0, ByteOrderMark, "the text begins with a byte order mark")
	}
	if !utf8.Valid(w.data) {
		return w.fault(invalidUTF8(w.data), NotUTF8, "not UTF-8")
	}
	w.space()
	if w.pos == len(w.data) {
		return w.fault(w.pos, Syntax, "the document is empty")
	}
	if err := w.value(s); err != nil {
		return err
	}
	w.space()
	if w.pos < len(w.data) {
		return w.fault(w.pos, TrailingData, "something follows the end of the document")
	}
	return nil
}

// invalidUTF8 returns the position of the first invalid byte.
func invalidUTF8(data []byte) int {
	for pos := 0; pos < len(data); {
		r, size := utf8.DecodeRune(data[pos:])
		if r == utf8.RuneError && size == 1 {
			return pos
		}
		pos += size
	}
	return len(data)
}

// Text returns the text of a field, as it stands in the document up to the first fault, or "" where there is none.
// It serves errors: the market of a row whose other fields cannot be decoded.
func Text(data []byte, field string) string {
	w := walker{data: data, seek: field}
	_ = w.document(rawShape)
	if !w.exact || w.found == len(data) || data[w.found] != '"' {
		return ""
	}
	w.seek, w.pos = "", w.found
	text, err := w.text()
	if err != nil {
		return ""
	}
	return string(text)
}
