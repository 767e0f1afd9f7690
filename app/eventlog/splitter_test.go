package eventlog

import (
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"
	"testing"
	"testing/iotest"
)

// split returns what a splitter finds: "line:object" or "line!reason".
func split(in io.Reader) []string {
	s := newSplitter("log", in)
	var found []string
	for {
		text, line, err := s.next()
		var bad *LineError
		switch {
		case errors.Is(err, io.EOF):
			return append(found, fmt.Sprintf("%d lines", s.last))
		case errors.As(err, &bad):
			found = append(found, fmt.Sprintf("%d!%s", line, bad.Reason))
		case err != nil:
			return append(found, err.Error())
		default:
			found = append(found, fmt.Sprintf("%d:%s", line, text))
		}
	}
}

// TestSplitter takes logs apart that are kept in every shape.
func TestSplitter(t *testing.T) {
	long := strings.Repeat("x", MaxLine)
	cases := []struct {
		name, log string
		want      []string
	}{
		{"empty", "", []string{"0 lines"}},
		{"blank", "\n \r\n\t\n", []string{"0 lines"}},
		{"lines", "{\"a\":1}\n{\"b\":2}\n", []string{`1:{"a":1}`, `2:{"b":2}`, "2 lines"}},
		{"no end of line", "{}\n{}", []string{"1:{}", "2:{}", "2 lines"}},
		{"CRLF and blanks", "{\"a\":1} \r\n\r\n  {\"b\":2}\t\r\n", []string{`1:{"a":1}`, `3:{"b":2}`, "3 lines"}},
		{"byte order mark", "\xef\xbb\xbf{}\n", []string{"1:{}", "1 lines"}},
		{"UTF-16", "\xff\xfe{\x00}\x00", []string{"log: the text is UTF-16; save the log as UTF-8"}},
		{"garbage between lines", "{}\nhello {}\n{}\n", []string{"1:{}", "2!syntax", "3:{}", "3 lines"}},
		{"cut off lines", "{\"a\":\n{\"b\":2}\n{\"c\":\"x\n{}\n", []string{"1!syntax", `2:{"b":2}`, "3!syntax", "4:{}", "4 lines"}},
		{"cut off last line", "{}\n{\"a\":[1,", []string{"1:{}", "2!syntax", "2 lines"}},
		{"array on one line", `[{"a":1},{"b":[2]}]`, []string{`1:{"a":1}`, `1:{"b":[2]}`, "1 lines"}},
		{"array over lines", "[\n  {\"a\":1},\n  {\n    \"b\": \"}\\\"\"\n  }\n]\n{}\n", []string{`2:{"a":1}`, "3:{\n    \"b\": \"}\\\"\"\n  }", "7:{}", "7 lines"}},
		{"arrays on lines", "[{}]\n[{},{}]\n[]\n", []string{"1:{}", "2:{}", "2:{}", "3 lines"}},
		{"array with garbage", "[\n{},\nnull,\n{}\n]", []string{"2:{}", "3!syntax", "4:{}", "5 lines"}},
		{"array not closed", "[\n{},\n", []string{"2:{}", "3!not_closed", "2 lines"}},
		{"printed over lines", "{\n  \"a\": {\n    \"b\": []\n  }\n}\n{}\n", []string{"1:{\n  \"a\": {\n    \"b\": []\n  }\n}", "6:{}", "6 lines"}},
		{"printed without indent", "{\n\"a\":\n{\n}\n}\n", []string{"1:{\n\"a\":\n{\n}\n}", "5 lines"}},
		{"long line", "{\"a\":\"" + long + "\"}\n{}\n", []string{"1!too_long", "2:{}", "2 lines"}},
		{"longest line", "{\"a\":\"" + long[:MaxLine-8] + "\"}\n{}\n", []string{"1:{\"a\":\"" + long[:MaxLine-8] + "\"}", "2:{}", "2 lines"}},
		{"long element", "[{\"a\":\"" + long + "\"},{\"b\":2}]\n{}", []string{"1!too_long", `1:{"b":2}`, "2:{}", "2 lines"}},
		{"long printed object", "{\n\"a\":\"" + long + "\"\n}\n{}\n", []string{"1!syntax", "2!syntax", "3!syntax", "4:{}", "4 lines"}},
		{"deep", strings.Repeat(`{"a":[`, 100) + "\n{}\n", []string{"1!syntax", "2:{}", "2 lines"}},
		{"NUL", "\x00\n{}\n", []string{"1!syntax", "2:{}", "2 lines"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			for shape, in := range map[string]io.Reader{
				"whole": strings.NewReader(c.log), "halves": iotest.HalfReader(strings.NewReader(c.log)),
				"with the end": iotest.DataErrReader(strings.NewReader(c.log)),
			} {
				if got := split(in); !reflect.DeepEqual(got, c.want) {
					t.Errorf("%s: %.200q\ngot  %.300q\nwant %.300q", shape, c.log, got, c.want)
				}
			}
		})
	}
}

// TestSplitterByteByByte: how the input comes in pieces changes nothing.
func TestSplitterByteByByte(t *testing.T) {
	const log = "\xef\xbb\xbf{\"a\":1}\r\n[{},\n {\"b\":\n2}]\nx\n{\n}\n{\"c"
	whole, bytes := split(strings.NewReader(log)), split(iotest.OneByteReader(strings.NewReader(log)))
	if !reflect.DeepEqual(whole, bytes) {
		t.Errorf("got %q, want %q", bytes, whole)
	}
}

// TestSplitterError: an error of the input is not the end of the log.
func TestSplitterError(t *testing.T) {
	broken := errors.New("broken")
	got := split(io.MultiReader(strings.NewReader("{}\n[{}"), iotest.ErrReader(broken)))
	if want := []string{"1:{}", "2:{}", "broken"}; !reflect.DeepEqual(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
