package strict

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// walker reads a text once from front to back, with the path of the value it stands in.
type walker struct {
	file  string
	data  []byte
	pos   int
	path  []step
	seen  []string // the keys of the dictionaries around pos, the innermost last
	seek  string   // the field whose place is asked for
	found int      // where it was found, or the innermost object around it
	exact bool     // the field itself was found

	// goOn, where it is set, judges a fault: nil lets the walk go on behind it. from is where the value at fault begins; a
	// fault of a key alone has none.
	goOn func(fault *Error, from mark) *Error
}

// mark is where a walk stands. The zero value is nowhere.
type mark struct{ set, pos, depth, seen int }

// step is one part of a path: an index, or a key with an index below 0.
type step struct {
	key   string
	index int
}

// fault returns an error at a position, for the value the walker stands in.
func (w *walker) fault(at int, problem Problem, format string, args ...any) *Error {
	return &Error{File: w.file, Line: w.line(at), Field: w.field(), Problem: problem, Detail: fmt.Sprintf(format, args...)}
}

// line returns the line of a position, from 1.
func (w *walker) line(at int) int { return 1 + bytes.Count(w.data[:at], []byte("\n")) }

// field returns the path as text.
func (w *walker) field() string {
	var text strings.Builder
	for i, s := range w.path {
		switch {
		case s.index >= 0:
			fmt.Fprintf(&text, "[%d]", s.index)
		case plainKey(s.key):
			if i > 0 {
				text.WriteByte('.')
			}
			text.WriteString(s.key)
		default:
			fmt.Fprintf(&text, "[%q]", s.key)
		}
	}
	return text.String()
}

// plainKey reports whether a key needs no quotes in a path.
func plainKey(key string) bool {
	if key == "" {
		return false
	}
	for _, r := range key {
		if r != '_' && r != '$' && r != '-' && (r < '0' || r > '9') && (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') {
			return false
		}
	}
	return true
}

// space skips white space.
func (w *walker) space() {
	for w.pos < len(w.data) {
		switch w.data[w.pos] {
		case ' ', '\t', '\r', '\n':
			w.pos++
		default:
			return
		}
	}
}

// next returns the byte at pos, or 0 at the end.
func (w *walker) next() byte {
	if w.pos < len(w.data) {
		return w.data[w.pos]
	}
	return 0
}

// pass returns a fault of a key, unless the walk may go on.
func (w *walker) pass(fault *Error) *Error {
	if w.goOn == nil {
		return fault
	}
	return w.goOn(fault, mark{})
}

// value walks one value, with pos at its first byte.
func (w *walker) value(s *shape) *Error {
	from := mark{1, w.pos, len(w.path), len(w.seen)}
	err := w.valueOf(s)
	if err != nil && w.goOn != nil {
		return w.goOn(err, from)
	}
	return err
}

// valueOf walks one value of a shape.
func (w *walker) valueOf(s *shape) *Error {
	if w.seek != "" {
		if field := w.field(); leadsTo(field, w.seek) {
			w.found, w.exact = w.pos, field == w.seek
		}
	}
	start := w.pos
	nullable := s.nullable
	for s.through != nil {
		s = s.through
	}
	switch c := w.next(); {
	case c == '{':
		return w.object(s)
	case c == '[':
		return w.list(s)
	case c == '"':
		if _, err := w.text(); err != nil {
			return err
		}
		return w.expect(start, s, "a text", text)
	case c == '-' || c >= '0' && c <= '9':
		return w.number(s)
	}
	for _, word := range [...]string{"null", "true", "false"} {
		if !bytes.HasPrefix(w.data[w.pos:], []byte(word)) {
			continue
		}
		w.pos += len(word)
		if word != "null" {
			return w.expect(start, s, word, boolean)
		}
		if !nullable {
			return w.fault(start, NullValue, "null, where %s is due", kindNames[s.kind])
		}
		return nil
	}
	return w.unexpected("a value")
}

// leadsTo reports whether a path is another or a beginning of it.
func leadsTo(path, whole string) bool {
	rest, begins := strings.CutPrefix(whole, path)
	return begins && (rest == "" || path == "" || rest[0] == '.' || rest[0] == '[')
}

// expect refuses a value that the shape does not accept.
func (w *walker) expect(start int, s *shape, what string, accepted kind) *Error {
	if s.kind == accepted || s.kind == raw || s.kind == free {
		return nil
	}
	return w.fault(start, WrongType, "%s, where %s is due", what, kindNames[s.kind])
}

// unexpected says what stands at pos where something else is due.
func (w *walker) unexpected(due string) *Error {
	if w.pos >= len(w.data) {
		return w.fault(w.pos, Syntax, "the text ends where %s is due", due)
	}
	r, _ := utf8.DecodeRune(w.data[w.pos:])
	return w.fault(w.pos, Syntax, "%q, where %s is due", r, due)
}

// enter goes one level deeper.
func (w *walker) enter() *Error {
	if len(w.path) >= MaxDepth {
		return w.fault(w.pos, TooDeep, "nested deeper than %d levels", MaxDepth)
	}
	w.path = append(w.path, step{})
	return nil
}

// leave goes back up.
func (w *walker) leave() { w.path = w.path[:len(w.path)-1] }

// top returns the innermost step of the path.
func (w *walker) top() *step { return &w.path[len(w.path)-1] }

// object walks an object.
func (w *walker) object(s *shape) *Error {
	inner := s
	switch s.kind {
	case object, dictionary:
	case raw:
		inner = rawObject
	case free:
		inner = freeObject
	default:
		return w.fault(w.pos, WrongType, "an object, where %s is due", kindNames[s.kind])
	}
	if err := w.enter(); err != nil {
		return err
	}
	keys := keySet{walker: w, base: len(w.seen)}
	w.pos++
	w.space()
	for count := 0; w.next() != '}'; count++ {
		if count > 0 {
			if w.next() != ',' {
				w.leave()
				return w.unexpected("a comma or the end of the object")
			}
			w.pos++
			w.space()
		}
		if err := w.member(inner, &keys); err != nil {
			return err
		}
		w.space()
	}
	w.pos++
	w.seen = w.seen[:keys.base]
	w.leave()
	return nil
}

// member walks a key and its value.
func (w *walker) member(s *shape, keys *keySet) *Error {
	start := w.pos
	if w.next() != '"' {
		w.leave()
		return w.unexpected("a key in quotes")
	}
	written, err := w.text()
	if err != nil {
		w.leave()
		err.Field = w.field()
		return err
	}
	key, value := "", s.element
	i, known := s.index[string(written)]
	if known {
		key, value = s.fields[i], s.shapes[i]
	} else {
		key = string(written)
	}
	*w.top() = step{key: key, index: -1}
	if s.kind == object && !known {
		if err := w.pass(w.fault(start, UnknownField, "unknown field%s", similar(key, s.fields))); err != nil {
			return err
		}
		value = rawShape
	}
	if !keys.add(key) {
		if err := w.pass(w.fault(start, RepeatedKey, "the key stands twice in the same object")); err != nil {
			return err
		}
	}
	w.space()
	if w.next() != ':' {
		return w.unexpected("a colon")
	}
	w.pos++
	w.space()
	return w.value(value)
}

// similar names the field that differs from a key in case only.
func similar(key string, fields []string) string {
	for _, f := range fields {
		if strings.EqualFold(f, key) {
			return fmt.Sprintf(" (names are case-sensitive: %s)", f)
		}
	}
	return ""
}

// keySet finds keys that stand twice. Small objects are searched in a list shared by the whole walk.
type keySet struct {
	walker *walker
	base   int
	large  map[string]bool
}

// add reports whether the key is new.
func (k *keySet) add(key string) bool {
	const small = 16
	if k.large != nil {
		known := k.large[key]
		k.large[key] = true
		return !known
	}
	mine := k.walker.seen[k.base:]
	for _, other := range mine {
		if other == key {
			return false
		}
	}
	k.walker.seen = append(k.walker.seen, key)
	if len(mine) == small {
		k.large = map[string]bool{}
		for _, other := range k.walker.seen[k.base:] {
			k.large[other] = true
		}
	}
	return true
}

// list walks a list.
func (w *walker) list(s *shape) *Error {
	element := s.element
	switch s.kind {
	case list, tuple:
	case raw, free:
		element = s
	default:
		return w.fault(w.pos, WrongType, "a list, where %s is due", kindNames[s.kind])
	}
	start := w.pos
	if err := w.enter(); err != nil {
		return err
	}
	w.pos++
	w.space()
	count := 0
	for ; w.next() != ']'; count++ {
		if count > 0 {
			if w.next() != ',' {
				w.leave()
				return w.unexpected("a comma or the end of the list")
			}
			w.pos++
			w.space()
		}
		*w.top() = step{index: count}
		if err := w.value(element); err != nil {
			return err
		}
		w.space()
	}
	w.pos++
	w.leave()
	if s.kind == tuple && count != s.length {
		return w.fault(start, WrongLength, "a list of %d, where %d values are due", count, s.length)
	}
	return nil
}

// text walks a text and returns what it says. The bytes belong to the document where nothing is escaped.
func (w *walker) text() ([]byte, *Error) {
	start := w.pos
	w.pos++
	var escaped []byte
	from := w.pos
	for w.pos < len(w.data) {
		switch c := w.data[w.pos]; {
		case c == '"':
			plain := w.data[from:w.pos]
			w.pos++
			if escaped != nil {
				return append(escaped, plain...), nil
			}
			return plain, nil
		case c < 0x20:
			return nil, w.fault(w.pos, Syntax, "a control character in a text")
		case c == '\\':
			escaped = append(escaped, w.data[from:w.pos]...)
			r, err := w.escape()
			if err != nil {
				return nil, err
			}
			escaped = utf8.AppendRune(escaped, r)
			from = w.pos
		default:
			w.pos++
		}
	}
	return nil, w.fault(start, Syntax, "a text without end")
}

// escapes are the one-letter escapes of JSON.
var escapes = map[byte]rune{'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}

// escape walks an escape and returns its character. Half a surrogate pair stands for no character; decoders differ
// in what they make of it.
func (w *walker) escape() (rune, *Error) {
	start := w.pos
	w.pos++
	c := w.next()
	w.pos++
	if r, ok := escapes[c]; ok {
		return r, nil
	}
	if c == 'u' {
		if r, ok := w.hex(); ok {
			if !utf16.IsSurrogate(r) {
				return r, nil
			}
			if bytes.HasPrefix(w.data[min(w.pos, len(w.data)):], []byte(`\u`)) {
				w.pos += 2
				if low, ok := w.hex(); ok {
					if pair := utf16.DecodeRune(r, low); pair != utf8.RuneError {
						return pair, nil
					}
				}
			}
		}
	}
	return 0, w.fault(start, Syntax, "an escape that stands for no character")
}

// hex reads four hexadecimal digits.
func (w *walker) hex() (rune, bool) {
	if w.pos+4 > len(w.data) {
		return 0, false
	}
	digits := w.data[w.pos : w.pos+4]
	w.pos += 4
	for _, d := range digits {
		if d == '+' || d == '-' || d == '_' {
			return 0, false
		}
	}
	code, err := strconv.ParseUint(string(digits), 16, 32)
	return rune(code), err == nil
}

// number walks a number.
func (w *walker) number(s *shape) *Error {
	start := w.pos
	whole := true
	if w.next() == '-' {
		w.pos++
	}
	switch digits := w.digits(); {
	case digits == 0:
		return w.unexpected("a digit")
	case digits > 1 && w.data[w.pos-digits] == '0':
		return w.fault(start, Syntax, "a number with a leading zero")
	}
	if w.next() == '.' {
		whole = false
		w.pos++
		if w.digits() == 0 {
			return w.unexpected("a digit")
		}
	}
	if c := w.next(); c == 'e' || c == 'E' {
		whole = false
		w.pos++
		if c := w.next(); c == '+' || c == '-' {
			w.pos++
		}
		if w.digits() == 0 {
			return w.unexpected("a digit")
		}
	}
	return w.fits(start, s, whole)
}

// digits skips digits and returns their number.
func (w *walker) digits() int {
	start := w.pos
	for c := w.next(); c >= '0' && c <= '9'; c = w.next() {
		w.pos++
	}
	return w.pos - start
}

// fits refuses a number that the shape does not accept or cannot hold.
func (w *walker) fits(start int, s *shape, whole bool) *Error {
	var err error
	written := string(w.data[start:w.pos])
	switch s.kind {
	case raw:
	case free:
		_, err = strconv.ParseFloat(written, 64)
	case float:
		_, err = strconv.ParseFloat(written, s.bits)
	case integer:
		switch {
		case !whole:
			return w.fault(start, WrongType, "%s, where a whole number is due", written)
		case s.unsigned:
			_, err = strconv.ParseUint(written, 10, s.bits)
		default:
			_, err = strconv.ParseInt(written, 10, s.bits)
		}
	default:
		return w.fault(start, WrongType, "a number, where %s is due", kindNames[s.kind])
	}
	if err != nil {
		return w.fault(start, OutOfRange, "the number %.40s is out of range", written)
	}
	return nil
}
