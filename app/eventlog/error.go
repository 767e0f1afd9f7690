package eventlog

import "fmt"

// Reason says in one word why a line, or one message in it, could not be used.
type Reason string

// The reasons.
const (
	BadSyntax     Reason = "syntax"         // not JSON, or not a JSON object
	BadEncoding   Reason = "encoding"       // not UTF-8
	TooLong       Reason = "too_long"       // longer than MaxLine
	UnknownField  Reason = "unknown_field"  // a name the event does not have
	RepeatedField Reason = "repeated_field" // a name that stands twice
	WrongType     Reason = "wrong_type"     // such as a number where text is expected
	MissingField  Reason = "missing_field"  // a field the message needs
	BadInstant    Reason = "bad_instant"    // not Unix seconds and not RFC 3339
	BadNumber     Reason = "bad_number"     // not a phone number
	BadValue      Reason = "bad_value"      // not one of the values the field has
	Contradiction Reason = "contradiction"  // fields that cannot stand together
	NotClosed     Reason = "not_closed"     // an array without its end: the log is cut off
)

// LineError says where a log could not be read and why.
type LineError struct {
	File   string
	Line   int64  // from 1; where the JSON value begins when it spans lines
	Field  string // such as "delivered" or "entry[0].changes[0].value.statuses[1].timestamp"; empty for the whole line
	Reason Reason
	Detail string // for people
}

func (e *LineError) Error() string {
	if e.Field == "" {
		return fmt.Sprintf("%s:%d: %s", e.File, e.Line, e.Detail)
	}
	return fmt.Sprintf("%s:%d: %s: %s", e.File, e.Line, e.Field, e.Detail)
}

// fieldError is what is wrong with one field, before the place in the log is known.
type fieldError struct {
	field  string
	reason Reason
	detail string
}

func (e *fieldError) Error() string { return e.field + ": " + e.detail }

func wrong(field string, reason Reason, format string, args ...any) *fieldError {
	return &fieldError{field, reason, fmt.Sprintf(format, args...)}
}

// UnpackError says that a packed log unpacks to more than is believed: a mistake or an attack.
type UnpackError struct {
	File     string
	Packed   int64 // bytes read so far
	Unpacked int64
	Limit    string // what was exceeded
}

func (e *UnpackError) Error() string {
	return fmt.Sprintf("%s: %d packed bytes unpack to more than %s", e.File, e.Packed, e.Limit)
}

// EncodingError says that a log is text in an encoding other than UTF-8.
type EncodingError struct{ File, Encoding string }

func (e *EncodingError) Error() string {
	return fmt.Sprintf("%s: the text is %s; save the log as UTF-8", e.File, e.Encoding)
}
