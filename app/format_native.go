//go:build !js

package app

// FormatterOf returns the formatter of a locale: the tables, where there is no browser.
func FormatterOf(l Locale) Formatter { return tableFormats[l] }
