package eventlog

import (
	"bytes"
	"errors"
	"io"
)

// MaxLine is the longest line, or JSON value over several lines, that is read: 1 MiB.
const MaxLine = 1 << 20

// maxDepth is how deep a JSON value may nest. A webhook payload nests to about 12.
const maxDepth = 64

// splitter cuts a stream into JSON objects: one on each line, or the elements of arrays, or objects printed over
// several lines. A line that is neither is an error of that line, after which it goes on.
type splitter struct {
	file    string
	in      io.Reader
	buf     []byte // unread: buf[start:end]
	start   int
	end     int
	line    int64 // of buf[start], from 1
	last    int64 // the last line that held something
	inArray bool
	array   int64 // the line the array began on
	begun   bool
	ended   error // why no more can be read: io.EOF or an error of in
}

func newSplitter(file string, in io.Reader) *splitter {
	return &splitter{file: file, in: in, buf: make([]byte, 128<<10), line: 1}
}

// next returns the next object and the line it begins on. The bytes are valid until the next call. The error is a
// *LineError when a line is bad, io.EOF at the end, and otherwise an error of the stream.
func (s *splitter) next() ([]byte, int64, error) {
	if err := s.begin(); err != nil {
		return nil, 0, err
	}
	for {
		if !s.skipBlank() {
			return nil, s.line, s.finish()
		}
		s.last = s.line
		switch c := s.buf[s.start]; {
		case c == '[' && !s.inArray:
			s.inArray, s.array = true, s.line
			s.start++
		case c == ']' && s.inArray:
			s.inArray = false
			s.start++
		case c != '{':
			return nil, s.line, s.badLine(BadSyntax, "not a JSON object")
		case s.inArray:
			return s.value()
		default:
			return s.lineOrValue()
		}
	}
}

// begin skips the byte order mark of UTF-8 and refuses those of other encodings.
func (s *splitter) begin() error {
	if s.begun {
		return nil
	}
	s.begun = true
	for s.end < 3 && s.fill() {
	}
	head := s.buf[:s.end]
	switch {
	case bytes.HasPrefix(head, []byte("\xef\xbb\xbf")):
		s.start = 3
	case bytes.HasPrefix(head, []byte("\xff\xfe")), bytes.HasPrefix(head, []byte("\xfe\xff")):
		return &EncodingError{s.file, "UTF-16"}
	}
	return nil
}

// finish says why nothing follows.
func (s *splitter) finish() error {
	if s.inArray && errors.Is(s.ended, io.EOF) {
		s.inArray = false
		return &LineError{s.file, s.line, "", NotClosed, "the log ends inside a JSON array: is it cut off?"}
	}
	return s.ended
}

// skipBlank moves to the next byte that means something; false at the end. Between the elements of an array commas
// mean nothing either.
func (s *splitter) skipBlank() bool {
	for {
		for s.start < s.end {
			switch c := s.buf[s.start]; {
			case c == '\n':
				s.line++
			case c == ' ' || c == '\t' || c == '\r' || c == ',' && s.inArray:
			default:
				return true
			}
			s.start++
		}
		if !s.fill() {
			return false
		}
	}
}

// lineOrValue takes the object that begins a line: all of the line when it ends like an object, else an object
// printed over several lines.
func (s *splitter) lineOrValue() ([]byte, int64, error) {
	at := s.line
	width := s.lineWidth()
	if width > MaxLine {
		return nil, at, s.badLine(TooLong, "longer than 1 MiB")
	}
	text := bytes.TrimRight(s.buf[s.start:s.start+width], " \t\r")
	if text[len(text)-1] == '}' {
		s.start += width
		return text, at, nil
	}
	width, lines, whole := s.measure(true)
	if !whole {
		return nil, at, s.badLine(BadSyntax, "not a complete JSON object")
	}
	text = s.buf[s.start : s.start+width]
	s.move(width, lines)
	return text, at, nil
}

// move goes past an object that spans lines.
func (s *splitter) move(width int, lines int64) {
	s.start += width
	s.line += lines
	s.last = s.line
}

// value takes an element of an array.
func (s *splitter) value() ([]byte, int64, error) {
	at := s.line
	width, lines, whole := s.measure(false)
	if whole {
		text := s.buf[s.start : s.start+width]
		s.move(width, lines)
		return text, at, nil
	}
	if width > MaxLine {
		s.discardValue()
		return nil, at, &LineError{s.file, at, "", TooLong, "longer than 1 MiB"}
	}
	return nil, at, s.badLine(BadSyntax, "not a complete JSON object")
}

// lineWidth returns the length of the line at start without its end, or more than MaxLine.
func (s *splitter) lineWidth() int {
	searched := 0
	for {
		if i := bytes.IndexByte(s.buf[s.start+searched:s.end], '\n'); i >= 0 {
			return searched + i
		}
		searched = s.end - s.start
		if searched > MaxLine || !s.fill() {
			return searched
		}
	}
}

// measure returns the length of the object at start, the line ends in it, and whether it is whole. Among single
// lines, a line that begins with an object of its own shows that the one before was cut off.
func (s *splitter) measure(amongLines bool) (width int, lines int64, whole bool) {
	var b balance
	for {
		for s.start+width < s.end {
			c := s.buf[s.start+width]
			if c == '\n' {
				lines++
				if amongLines && s.beginsObject(width+1) {
					return width, lines, false
				}
			}
			width++
			if b.feed(c); b.broken || b.closed {
				return width, lines, b.closed
			}
			if width > MaxLine {
				return width, lines, false
			}
		}
		if !s.fill() {
			return width, lines, false
		}
	}
}

// beginsObject reports whether `{"` stands at the offset from start.
func (s *splitter) beginsObject(offset int) bool {
	for s.end-s.start < offset+2 && s.fill() {
	}
	return bytes.HasPrefix(s.buf[min(s.start+offset, s.end):s.end], []byte(`{"`))
}

// badLine drops the rest of the line, and with it an array that began on it.
func (s *splitter) badLine(reason Reason, detail string) error {
	err := &LineError{s.file, s.line, "", reason, detail}
	s.inArray = s.inArray && s.array != s.line
	for {
		if i := bytes.IndexByte(s.buf[s.start:s.end], '\n'); i >= 0 {
			s.start += i
			return err
		}
		s.start = s.end
		if !s.fill() {
			return err
		}
	}
}

// discardValue drops the object at start without keeping it.
func (s *splitter) discardValue() {
	var b balance
	for {
		for s.start < s.end {
			c := s.buf[s.start]
			if c == '\n' {
				s.line++
			}
			s.start++
			if b.feed(c); b.broken || b.closed {
				return
			}
		}
		if !s.fill() {
			return
		}
	}
}

// fill reads more; false when there is no more.
func (s *splitter) fill() bool {
	if s.ended != nil {
		return false
	}
	if s.start > 0 && s.start == s.end {
		s.start, s.end = 0, 0
	}
	if s.end == len(s.buf) {
		if s.start >= len(s.buf)/2 {
			copy(s.buf, s.buf[s.start:s.end])
			s.end -= s.start
			s.start = 0
		} else {
			s.buf = append(s.buf, make([]byte, len(s.buf))...)
		}
	}
	for range 100 { // readers may return nothing, but not for ever
		n, err := s.in.Read(s.buf[s.end:])
		s.end += n
		if err != nil {
			s.ended = err
		}
		if n > 0 || err != nil {
			return n > 0
		}
	}
	s.ended = io.ErrNoProgress
	return false
}

// balance follows the brackets of a JSON value. Whether the value is right inside is for the decoder to say.
type balance struct {
	depth           int
	inText, escaped bool
	closed          bool // the last byte ended the value
	broken          bool // it cannot be a value any more
}

func (b *balance) feed(c byte) {
	switch {
	case b.inText:
		switch {
		case c == '\n':
			b.broken = true
		case b.escaped:
			b.escaped = false
		case c == '\\':
			b.escaped = true
		case c == '"':
			b.inText = false
		}
	case c == '"':
		b.inText = true
	case c == '{' || c == '[':
		b.depth++
		b.broken = b.depth > maxDepth
	case c == '}' || c == ']':
		b.depth--
		b.closed = b.depth == 0
	}
}
