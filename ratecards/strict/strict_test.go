package strict

import (
	"errors"
	"slices"
	"strings"
	"testing"
)

// row and sheet stand for the documents of the project.
type row struct {
	Market  *string          `json:"market"`
	Utility Optional[string] `json:"utility"`
	Bands   [][2]string      `json:"bands"`
	Unknown []string         `json:"unknown"`
}

type sheet struct {
	Title  string         `json:"title"`
	Count  int8           `json:"count"`
	Size   uint16         `json:"size"`
	Share  float64        `json:"share"`
	Open   bool           `json:"open"`
	Rows   []row          `json:"rows"`
	Extra  any            `json:"extra"`
	Totals map[string]int `json:"totals"`
	Next   *sheet         `json:"next"`
}

func TestDecode(t *testing.T) {
	var s sheet
	err := Decode("a.json", []byte(`{"title": "caf\u00e9 \ud83d\ude00", "count": -3, "size": 65535, "share": 1e-2, "open": true,
		"rows": [{"market": "Chile", "utility": "0.0200", "bands": [["0:1", "a\"b"]], "unknown": []}, {"market": null, "utility": null}, {}],
		"extra": {"a": [1, {"b": null}]}, "totals": {"": 1, "x y": 2}, "next": {"title": "more", "next": null}}`), &s)
	if err != nil {
		t.Fatal(err)
	}
	first, second, third := s.Rows[0], s.Rows[1], s.Rows[2]
	switch {
	case s.Title != "café 😀", s.Count != -3, s.Size != 65535, s.Share != 0.01, !s.Open, s.Totals["x y"] != 2, s.Next.Title != "more":
		t.Errorf("got %+v", s)
	case *first.Market != "Chile", first.Utility != Some("0.0200"), first.Bands[0] != [2]string{"0:1", `a"b`}:
		t.Errorf("got %+v", first)
	case second.Market != nil, second.Utility != Null[string]():
		t.Errorf("got %+v", second)
	case third.Utility.Given:
		t.Errorf("got %+v", third)
	}
}

func TestOptionalOfOtherTypes(t *testing.T) {
	var v struct {
		Text   Optional[string]   `json:"text"`
		List   Optional[[]string] `json:"list"`
		Number Optional[int]      `json:"number"`
		Absent Optional[int]      `json:"absent"`
	}
	if err := Decode("a.json", []byte(`{"text": "a\\n", "list": ["b", "c\t"], "number": null}`), &v); err != nil {
		t.Fatal(err)
	}
	if v.Text != Some(`a\n`) || len(v.List.Value) != 2 || v.List.Value[1] != "c\t" || v.Number != Null[int]() || v.Absent.Given {
		t.Errorf("got %+v", v)
	}
	err := Decode("a.json", []byte(`{"list": ["b", 3]}`), &v)
	if want := "a.json:1: list[1]: a number, where a text is due"; err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}

// Every way in which a document can be refused, with the whole sentence.
var refused = []struct {
	name, text string
	problem    Problem
	want       string
}{
	{"empty", " ", Syntax, "f:1: the document is empty"},
	{"byte order mark", "\ufeff{}", ByteOrderMark, "f:1: the text begins with a byte order mark"},
	{"not UTF-8", "{\n\"title\": \"\xff\"}", NotUTF8, "f:2: not UTF-8"},
	{"trailing data", "{}\n{}", TrailingData, "f:2: something follows the end of the document"},
	{"trailing text", "{} x", TrailingData, "f:1: something follows the end of the document"},
	{"unknown field", "{\n\n\"titel\": \"\"}", UnknownField, "f:3: titel: unknown field"},
	{"unknown field in a row", `{"rows": [{}, {"utilty": "1"}]}`, UnknownField, "f:1: rows[1].utilty: unknown field"},
	{"other case", `{"Title": ""}`, UnknownField, "f:1: Title: unknown field (names are case-sensitive: title)"},
	{"repeated key", "{\"title\": \"a\",\n\"title\": \"b\"}", RepeatedKey, "f:2: title: the key stands twice in the same object"},
	{"repeated key, escaped", `{"title": "a", "t\u0069tle": "b"}`, RepeatedKey, "f:1: title: the key stands twice in the same object"},
	{"repeated key in a row", `{"rows": [{"utility": "1", "unknown": [], "utility": null}]}`, RepeatedKey, "f:1: rows[0].utility: the key stands twice in the same object"},
	{"repeated key in any value", `{"extra": [{"a": {"b": 1, "b": 1}}]}`, RepeatedKey, "f:1: extra[0].a.b: the key stands twice in the same object"},
	{"repeated key in a map", `{"totals": {"a b": 1, "a b": 2}}`, RepeatedKey, `f:1: totals["a b"]: the key stands twice in the same object`},
	{"wrong type, text", `{"title": 3}`, WrongType, "f:1: title: a number, where a text is due"},
	{"wrong type, list", `{"rows": {}}`, WrongType, "f:1: rows: an object, where a list is due"},
	{"wrong type, object", `{"rows": ["a"]}`, WrongType, "f:1: rows[0]: a text, where an object is due"},
	{"wrong type, optional", `{"rows": [{"utility": 0.02}]}`, WrongType, "f:1: rows[0].utility: a number, where a text is due"},
	{"wrong type, number", `{"count": "3"}`, WrongType, "f:1: count: a text, where a whole number is due"},
	{"wrong type, fraction", `{"count": 3.0}`, WrongType, "f:1: count: 3.0, where a whole number is due"},
	{"wrong type, exponent", `{"count": 3e0}`, WrongType, "f:1: count: 3e0, where a whole number is due"},
	{"wrong type, boolean", `{"open": "true"}`, WrongType, "f:1: open: a text, where true or false is due"},
	{"wrong type, true", `{"title": true}`, WrongType, "f:1: title: true, where a text is due"},
	{"wrong type, document", `[]`, WrongType, "f:1: a list, where an object is due"},
	{"wrong length", `{"rows": [{"bands": [["0:1"]]}]}`, WrongLength, "f:1: rows[0].bands[0]: a list of 1, where 2 values are due"},
	{"out of range", `{"count": 128}`, OutOfRange, "f:1: count: the number 128 is out of range"},
	{"below zero", `{"size": -1}`, OutOfRange, "f:1: size: the number -1 is out of range"},
	{"too large for any", `{"extra": 1e999}`, OutOfRange, "f:1: extra: the number 1e999 is out of range"},
	{"null text", `{"title": null}`, NullValue, "f:1: title: null, where a text is due"},
	{"null list", `{"rows": null}`, NullValue, "f:1: rows: null, where a list is due"},
	{"null row", `{"rows": [null]}`, NullValue, "f:1: rows[0]: null, where an object is due"},
	{"null number", `{"count": null}`, NullValue, "f:1: count: null, where a whole number is due"},
	{"null document", `null`, NullValue, "f:1: null, where an object is due"},
	{"comma at the end of an object", `{"title": "",}`, Syntax, "f:1: '}', where a key in quotes is due"},
	{"comma at the end of a list", `{"rows": [{},]}`, Syntax, "f:1: rows[1]: ']', where a value is due"},
	{"no comma", `{"rows": [{} {}]}`, Syntax, "f:1: rows: '{', where a comma or the end of the list is due"},
	{"no colon", `{"title" ""}`, Syntax, `f:1: title: '"', where a colon is due`},
	{"key without quotes", `{title: ""}`, Syntax, "f:1: 't', where a key in quotes is due"},
	{"end", `{"title": `, Syntax, "f:1: title: the text ends where a value is due"},
	{"text without end", `{"title": "a`, Syntax, "f:1: title: a text without end"},
	{"new line in a text", "{\"title\": \"a\n\"}", Syntax, "f:1: title: a control character in a text"},
	{"bad escape", `{"title": "\x"}`, Syntax, "f:1: title: an escape that stands for no character"},
	{"escape at the end", `{"title": "\`, Syntax, "f:1: title: an escape that stands for no character"},
	{"bad code", `{"title": "\u12+4"}`, Syntax, "f:1: title: an escape that stands for no character"},
	{"half a pair", `{"title": "\ud83d!"}`, Syntax, "f:1: title: an escape that stands for no character"},
	{"second half of a pair", `{"title": "\ude00"}`, Syntax, "f:1: title: an escape that stands for no character"},
	{"leading zero", `{"count": 07}`, Syntax, "f:1: count: a number with a leading zero"},
	{"plus sign", `{"count": +7}`, Syntax, "f:1: count: '+', where a value is due"},
	{"point at the end", `{"share": 7.}`, Syntax, "f:1: share: '}', where a digit is due"},
	{"exponent without digits", `{"share": 7e}`, Syntax, "f:1: share: '}', where a digit is due"},
	{"minus alone", `{"share": -}`, Syntax, "f:1: share: '}', where a digit is due"},
	{"not a number", `{"share": NaN}`, Syntax, "f:1: share: 'N', where a value is due"},
	{"comment", "// a\n{}", Syntax, "f:1: '/', where a value is due"},
	{"single quotes", `{'title': ""}`, Syntax, `f:1: '\'', where a key in quotes is due`},
}

func TestRefused(t *testing.T) {
	for _, c := range refused {
		t.Run(c.name, func(t *testing.T) {
			var s sheet
			err := Decode("f", []byte(c.text), &s)
			var e *Error
			if !errors.As(err, &e) {
				t.Fatalf("%s: got %v, want an *Error", c.text, err)
			}
			if e.Error() != c.want || e.Problem != c.problem {
				t.Errorf("%s:\ngot  %s (%s)\nwant %s (%s)", c.text, e, e.Problem, c.want, c.problem)
			}
			if s.Title != "" || s.Rows != nil {
				t.Errorf("the value was written: %+v", s)
			}
		})
	}
}

func TestDepth(t *testing.T) {
	nested := func(n int) []byte {
		return []byte(`{"extra": ` + strings.Repeat("[", n) + strings.Repeat("]", n) + "}")
	}
	var s sheet
	if err := Decode("f", nested(MaxDepth-1), &s); err != nil {
		t.Error(err)
	}
	var e *Error
	if err := Decode("f", nested(MaxDepth), &s); !errors.As(err, &e) || e.Problem != TooDeep {
		t.Errorf("got %v", err)
	}
	if err := Decode("f", nested(1_000_000), &s); !errors.As(err, &e) || e.Problem != TooDeep {
		t.Errorf("got %v", err)
	}
}

// More keys than the walk searches one by one.
func TestManyKeys(t *testing.T) {
	text := `{"totals": {`
	for _, a := range "abcdefgh" {
		for _, b := range "abcdefgh" {
			text += `"` + string(a) + string(b) + `": 1, `
		}
	}
	var s sheet
	if err := Decode("f", []byte(text+`"z": 1}}`), &s); err != nil || len(s.Totals) != 65 {
		t.Errorf("got %v, %d keys", err, len(s.Totals))
	}
	for _, again := range []string{"aa", "ba", "ca", "cb", "hh"} {
		var e *Error
		if err := Decode("f", []byte(text+`"`+again+`": 1}}`), &s); !errors.As(err, &e) || e.Problem != RepeatedKey {
			t.Errorf("%s: got %v", again, err)
		}
	}
}

func TestLine(t *testing.T) {
	text := []byte("{\n\"title\": \"\",\n\"rows\": [\n{\"market\": \"A\",\n\"utility\": null},\n{}, {}, {}, {}, {}, {}, {}, {}, {},\n{}]}")
	for field, want := range map[string]int{
		"title": 2, "rows": 3, "rows[0]": 4, "rows[0].market": 4, "rows[0].utility": 5, "rows[1]": 6, "rows[10]": 7,
		"rows[10].market": 7, "rows[99]": 3, "ti": 1, "": 1,
	} {
		if got := Line(text, field); got != want {
			t.Errorf("%q: got line %d, want %d", field, got, want)
		}
	}
}

type refusing string

func (*refusing) UnmarshalText([]byte) error { return errors.New("never") }

func TestRefusedByTheType(t *testing.T) {
	var v struct {
		A refusing `json:"a"`
	}
	var e *Error
	if err := Decode("f", []byte(`{"a": "x"}`), &v); !errors.As(err, &e) || e.Problem != Refused || e.Unwrap() == nil {
		t.Errorf("got %v", err)
	}
	if err := Decode("f", []byte(`{"a": 1}`), &v); !errors.As(err, &e) || e.Problem != WrongType {
		t.Errorf("got %v", err)
	}
}

func TestText(t *testing.T) {
	const whole = `{"rows": [{"market": "A\u0020B", "unknown": []}, {"market": null}, {"market": 3}], "title": "T"}`
	for _, c := range []struct{ text, field, want string }{
		{whole, "rows[0].market", "A B"}, {whole, "title", "T"}, {whole, "rows[1].market", ""}, {whole, "rows[2].market", ""},
		{whole, "rows[0].unknown", ""}, {whole, "rows[9].market", ""}, {whole, "nothing", ""}, {"", "title", ""},
		{`{"title": "T", "rows": x}`, "title", "T"}, // up to the first fault
		{`{"title":`, "title", ""}, {`{"title": "`, "title", ""}, {`{"title": "\x"}`, "title", ""},
	} {
		if got := Text([]byte(c.text), c.field); got != c.want {
			t.Errorf("%s in %s: got %q, want %q", c.field, c.text, got, c.want)
		}
	}
}

// Every fault that does not end the text is told, and what is not at fault is read.
func TestDecodeAll(t *testing.T) {
	const text = `{
"title": 7,
"extra": {"a": [1, {"b": null}]},
"share": "x",
"rows": [{"market": ["A"], "utility": "0.1"},
{"market": "B", "market": "C", "Utility": "0.2"}, {"market": "D"}],
"pair": [1]`
	want := []string{
		"f:2: title: a number, where a text is due",
		"f:3: extra: unknown field",
		"f:4: share: a text, where a number is due",
		"f:5: rows[0].market: a list, where a text is due",
		"f:6: rows[1].market: the key stands twice in the same object",
		"f:6: rows[1].Utility: unknown field (names are case-sensitive: utility)",
	}
	for _, c := range []struct {
		end  string
		most int
		want []string
		read bool
	}{
		{"}", 500, append(slices.Clone(want), "f:7: pair: a list of 1, where 2 values are due"), true},
		{"}", 3, want[:3], false},
		{"}", 1, want[:1], false},
		{"", 500, append(slices.Clone(want), "f:7: pair: a list of 1, where 2 values are due", "f:7: the text ends where a comma or the end of the object is due"), false},
	} {
		var s allSheet
		faults, read := DecodeAll("f", []byte(text+c.end), &s, c.most)
		var got []string
		for _, e := range faults {
			got = append(got, e.Error())
		}
		if !slices.Equal(got, c.want) || read != c.read {
			t.Errorf("%d of %q: read %t\ngot  %q\nwant %q", c.most, c.end, read, got, c.want)
		}
		if read && (s.Title != "" || len(s.Rows) != 3 || s.Rows[0].Market != nil || s.Rows[0].Utility != "0.1" || *s.Rows[2].Market != "D") {
			t.Errorf("read %+v", s)
		}
	}
	var s allSheet
	if faults, read := DecodeAll("f", []byte(`{"title": "T", "pair": [1, 2]}`), &s, 500); !read || faults != nil || s.Title != "T" {
		t.Errorf("a sound text: %v, %+v", faults, s)
	}
}

type allSheet struct {
	Title string  `json:"title"`
	Share float64 `json:"share"`
	Rows  []struct {
		Market  *string `json:"market"`
		Utility string  `json:"utility"`
	} `json:"rows"`
	Pair [2]int `json:"pair"`
}
