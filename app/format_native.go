//go:build !js

package app

// formatterOf returns the formatter of a language: the tables, where there is no browser.
func formatterOf(l Language) Formatter { return tableFormats[l] }
