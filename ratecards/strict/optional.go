package strict

import (
	"bytes"
	"reflect"
)

// Optional is a field of which absent, null and a value are three different things. The zero value is absent.
type Optional[T any] struct {
	Given bool // the field is there, as null or with a value
	Null  bool // the field is null
	Value T    // the value; the zero value when absent or null
}

// Some returns a given value.
func Some[T any](value T) Optional[T] { return Optional[T]{Given: true, Value: value} }

// Null returns a given null.
func Null[T any]() Optional[T] { return Optional[T]{Given: true, Null: true} }

// UnmarshalJSON implements json.Unmarshaler for text that the walk of Decode has accepted.
func (o *Optional[T]) UnmarshalJSON(data []byte) error {
	*o = Optional[T]{Given: true}
	if string(data) == "null" {
		o.Null = true
		return nil
	}
	// Most optional fields are short texts without escapes: a decoder would cost more than it does.
	if text, ok := any(&o.Value).(*string); ok && data[0] == '"' && bytes.IndexByte(data, '\\') < 0 {
		*text = string(data[1 : len(data)-1])
		return nil
	}
	return unmarshal(data, &o.Value)
}

// valueType lets the walk look through the Optional at what it holds.
func (*Optional[T]) valueType() reflect.Type { return reflect.TypeFor[T]() }
