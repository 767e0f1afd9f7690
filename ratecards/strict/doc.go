// Package strict decodes JSON documents that must say exactly what they mean: rate cards, plans, bills, events.
//
// The decoders of the Go world are lenient where prices must not be: they skip fields they do not know, match names
// without regard to case, let the last of two equal keys win and take null for an empty text. Package strict walks
// the text once against the Go type it is decoded into and refuses all of that with a typed error that names the
// file, the line and the field; only then a decoder fills the value. The native build decodes with goccy/go-json,
// the browser build (GOOS=js) with encoding/json; because the walk is the same, so are the errors.
//
// A field that must tell "absent", "null" and a value apart has the type Optional. Whether an absent field is an
// error is for the caller to say: use a pointer or an Optional and look.
package strict
