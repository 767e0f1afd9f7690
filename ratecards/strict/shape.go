package strict

import (
	"encoding"
	"encoding/json"
	"reflect"
	"strings"
	"sync"
)

// shape is what a Go type accepts, worked out once for each type.
type shape struct {
	kind     kind
	nullable bool
	through  *shape         // of a pointer or an Optional: what it holds; all else is unset
	fields   []string       // of an object: the exact names
	shapes   []*shape       // of an object: what the fields accept
	index    map[string]int // of an object: the fields by name
	element  *shape         // of a dictionary, list or tuple
	length   int            // of a tuple
	bits     int            // of an integer or a float
	unsigned bool           // of an integer
}

type kind uint8

const (
	raw        kind = iota // anything: the type decodes itself
	free                   // anything: an interface
	object                 // a struct
	dictionary             // a map
	list                   // a slice
	tuple                  // an array: a list of fixed length
	text
	boolean
	integer
	float
)

// kindNames are the words of error sentences.
var kindNames = [...]string{
	raw: "any value", free: "any value", object: "an object", dictionary: "an object", list: "a list", tuple: "a list",
	text: "a text", boolean: "true or false", integer: "a whole number", float: "a number",
}

var (
	rawShape   = &shape{kind: raw, nullable: true}
	rawObject  = &shape{kind: dictionary, element: rawShape}
	freeObject = &shape{kind: dictionary, element: &shape{kind: free, nullable: true}}
)

var (
	unmarshaler     = reflect.TypeFor[json.Unmarshaler]()
	textUnmarshaler = reflect.TypeFor[encoding.TextUnmarshaler]()
	optional        = reflect.TypeFor[interface{ valueType() reflect.Type }]()
)

var (
	shapesMutex sync.Mutex
	shapes      = map[reflect.Type]*shape{}
)

// shapeOf returns the shape of a type.
func shapeOf(t reflect.Type) *shape {
	shapesMutex.Lock()
	defer shapesMutex.Unlock()
	return build(t)
}

// build works out a shape and remembers it before it looks inside, because types may contain themselves. The caller
// holds the mutex.
func build(t reflect.Type) *shape {
	if known, ok := shapes[t]; ok {
		return known
	}
	s := &shape{}
	shapes[t] = s
	pointer := reflect.PointerTo(t)
	switch {
	case pointer.Implements(optional):
		s.through = build(reflect.New(t).Interface().(interface{ valueType() reflect.Type }).valueType())
		s.nullable = true
		return s
	case t.Kind() == reflect.Pointer:
		s.through = build(t.Elem())
		s.nullable = true
		return s
	case t == reflect.TypeFor[json.Number]():
		s.kind, s.bits = float, 64
		return s
	case pointer.Implements(unmarshaler):
		*s = *rawShape
		return s
	case pointer.Implements(textUnmarshaler):
		s.kind = text
		return s
	}
	switch t.Kind() {
	case reflect.Struct:
		s.kind, s.index = object, map[string]int{}
		s.addFields(t)
	case reflect.Map:
		s.kind, s.element = dictionary, build(t.Elem())
	case reflect.Slice:
		s.kind, s.element = list, build(t.Elem())
	case reflect.Array:
		s.kind, s.element, s.length = tuple, build(t.Elem()), t.Len()
	case reflect.String:
		s.kind = text
	case reflect.Bool:
		s.kind = boolean
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		s.kind, s.bits = integer, t.Bits()
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		s.kind, s.bits, s.unsigned = integer, t.Bits(), true
	case reflect.Float32, reflect.Float64:
		s.kind, s.bits = float, t.Bits()
	case reflect.Interface:
		s.kind, s.nullable = free, true
	default:
		panic("strict: " + t.String() + " cannot be decoded")
	}
	return s
}

// addFields lists the exported fields of a struct by their JSON names, those of embedded structs as their own.
func (s *shape) addFields(t reflect.Type) {
	for i := range t.NumField() {
		f := t.Field(i)
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		switch {
		case name == "-" || !f.IsExported() && !f.Anonymous:
		case f.Anonymous && name == "" && f.Type.Kind() == reflect.Struct:
			s.addFields(f.Type)
		case f.IsExported():
			if name == "" {
				name = f.Name
			}
			s.index[name] = len(s.fields)
			s.fields = append(s.fields, name)
			s.shapes = append(s.shapes, build(f.Type))
		}
	}
}
