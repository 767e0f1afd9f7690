//go:build !js

package strict

import "github.com/goccy/go-json"

// unmarshal fills a value from text that the walk has accepted.
func unmarshal(data []byte, into any) error { return json.Unmarshal(data, into) }
