//go:build !js

package app

// BrowserStorage is none: there is no browser here: nothing is read from it before a panel is opened.
func BrowserStorage() Storage { return nil }
