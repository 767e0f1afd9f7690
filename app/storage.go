package app

// Storage keeps texts by key from one visit to the next, for every page of the site.
type Storage interface {
	// Text returns what is kept under a key; "" where nothing is.
	Text(key string) string
	// Keep puts a text under a key, in place of the one before; "" takes it away. It reports whether there was room:
	// where there was none, what stood there still does.
	Keep(key, text string) bool
	// Lasts reports whether what is kept is still there at the next visit.
	Lasts() bool
}
