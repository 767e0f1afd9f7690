//go:build js

package strict

import "encoding/json"

// unmarshal fills a value from text that the walk has accepted. The browser program has encoding/json anyway;
// goccy/go-json would add hundreds of kilobytes to it.
func unmarshal(data []byte, into any) error { return json.Unmarshal(data, into) }
