//go:build js

package eventlog

import "encoding/json"

// decode fills a value from JSON. The browser program has encoding/json anyway.
func decode(data []byte, into any) error { return json.Unmarshal(data, into) }

// encode writes a value as JSON.
func encode(value any) ([]byte, error) { return json.Marshal(value) }
