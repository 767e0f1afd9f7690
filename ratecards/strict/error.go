package strict

import (
	"fmt"
	"strings"
)

// Problem says what is wrong with a document. Its values are stable names, fit for JSON.
type Problem string

// The problems Decode reports.
const (
	NotUTF8       Problem = "not_utf8"        // the text is not valid UTF-8
	ByteOrderMark Problem = "byte_order_mark" // the text begins with a byte order mark
	Syntax        Problem = "syntax"          // the text is not JSON (RFC 8259)
	TrailingData  Problem = "trailing_data"   // something follows the document
	TooDeep       Problem = "too_deep"        // lists and objects are nested deeper than MaxDepth
	RepeatedKey   Problem = "repeated_key"    // an object has the same key twice
	UnknownField  Problem = "unknown_field"   // the type has no field of exactly that name
	WrongType     Problem = "wrong_type"      // a text where a list is due, and the like
	WrongLength   Problem = "wrong_length"    // a list that must have a fixed number of values has another
	OutOfRange    Problem = "out_of_range"    // a number that does not fit
	NullValue     Problem = "null_value"      // null where a value is due
	Refused       Problem = "refused"         // the type's own UnmarshalJSON or UnmarshalText refused the value
)

// Error says where a document is wrong and how.
type Error struct {
	File    string  // as given to Decode
	Line    int     // from 1
	Field   string  // such as "rows[3].utility"; "" is the document itself
	Problem Problem // what is wrong
	Detail  string  // the same as a sentence, without the place
	Err     error   // what the type's own method said, with Problem Refused; else nil
}

// Error returns "file:line: field: detail".
func (e *Error) Error() string {
	var text strings.Builder
	fmt.Fprintf(&text, "%s:%d: ", e.File, e.Line)
	if e.Field != "" {
		text.WriteString(e.Field + ": ")
	}
	text.WriteString(e.Detail)
	return text.String()
}

// Unwrap returns Err.
func (e *Error) Unwrap() error { return e.Err }
