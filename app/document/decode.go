package document

import (
	"bytes"
	"encoding/json"
	"strconv"

	"github.com/tarifario/tarifario/ratecards/strict"
)

// The problems of a document beyond those of package strict.
const (
	WrongSchema  strict.Problem = "wrong_schema"  // another kind of document, or none that says its kind
	WrongVersion strict.Problem = "wrong_version" // a version this program does not read
	EmptyText    strict.Problem = "empty_text"    // "" where a field should be left out
	WrongForm    strict.Problem = "wrong_form"    // a value that is not written as the field asks
)

// decode reads a document of the named schema and version into its wire form.
func decode(file string, data []byte, schema string, version int, into any) error {
	if err := checkHead(file, data, schema, version); err != nil {
		return err
	}
	if err := strict.Decode(file, data, into); err != nil {
		return err
	}
	if field := emptyText(data); field != "" {
		return &strict.Error{
			File: file, Line: strict.Line(data, field), Field: field,
			Problem: EmptyText, Detail: "an empty text says nothing: leave the field out",
		}
	}
	return nil
}

// checkHead compares the name and the version that a document gives itself, before anything else of it is read: a
// document of another kind or of a later version deserves a better answer than an unknown field. Text that is not a
// JSON object passes; the strict reader says what is wrong with it.
func checkHead(file string, data []byte, schema string, version int) error {
	var head map[string]json.RawMessage
	if json.Unmarshal(data, &head) != nil {
		return nil
	}
	checks := []struct {
		field, want string
		problem     strict.Problem
	}{
		{"schema", strconv.Quote(schema), WrongSchema},
		{"version", strconv.Itoa(version), WrongVersion},
	}
	for _, c := range checks {
		got, given := head[c.field]
		if string(got) == c.want {
			continue
		}
		detail := quotedJSON(got) + ", where " + c.want + " is due"
		if !given {
			detail = "is missing: say \"" + c.field + "\": " + c.want
		}
		return &strict.Error{File: file, Line: strict.Line(data, c.field), Field: c.field, Problem: c.problem, Detail: detail}
	}
	return nil
}

// quotedJSON repeats a JSON value, shortened where it is long.
func quotedJSON(value json.RawMessage) string {
	if len(value) > maxQuoted {
		return "a value of " + strconv.Itoa(len(value)) + " bytes"
	}
	return string(value)
}

// emptyText returns the path of the first empty text of a valid document; "" when there is none.
func emptyText(data []byte) string {
	if !bytes.Contains(data, []byte(`""`)) {
		return ""
	}
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	var open []container
	for {
		token, err := decoder.Token()
		if err != nil {
			return ""
		}
		switch token {
		case json.Delim('}'), json.Delim(']'):
			open = open[:len(open)-1]
			continue
		}
		path := ""
		if len(open) > 0 {
			inner := &open[len(open)-1]
			if inner.awaitsKey() {
				inner.key, _ = token.(string)
				inner.keyed = true
				continue
			}
			path = inner.next()
		}
		switch token {
		case "":
			return path
		case json.Delim('{'):
			open = append(open, container{path: path})
		case json.Delim('['):
			open = append(open, container{path: path, list: true})
		}
	}
}

// container is an object or a list on the way to a value.
type container struct {
	path  string
	list  bool
	index int    // of the next element of a list
	key   string // of the next value of an object
	keyed bool   // the key has been read
}

func (c *container) awaitsKey() bool { return !c.list && !c.keyed }

// next returns the path of the next value.
func (c *container) next() string {
	if c.list {
		c.index++
		return element(c.path, c.index-1)
	}
	c.keyed = false
	if c.path == "" {
		return c.key
	}
	return member(c.path, c.key)
}

// element returns the path of an element of a list.
func element(list string, index int) string { return list + "[" + strconv.Itoa(index) + "]" }

// member returns the path of a value of an object whose keys are free, as package strict writes it.
func member(object, key string) string {
	for _, r := range key {
		if r != '_' && r != '$' && r != '-' && (r < '0' || r > '9') && (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') {
			return object + "[" + strconv.Quote(key) + "]"
		}
	}
	return object + "." + key
}
