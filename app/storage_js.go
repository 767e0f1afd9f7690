package app

import "syscall/js"

// BrowserStorage is the browser's own.
func BrowserStorage() Storage { return localStorage{js.Global().Get("localStorage")} }

// localStorage is that of the browser, or where it refuses its own, what web/storage-shim.js has put in its place.
type localStorage struct{ value js.Value }

func (s localStorage) Text(key string) (text string) {
	defer func() { _ = recover() }() // the browser may change its mind while the page is open
	if kept := s.value.Call("getItem", key); kept.Type() == js.TypeString {
		text = kept.String()
	}
	return text
}

func (s localStorage) Keep(key, text string) (kept bool) {
	defer func() { _ = recover() }() // no room left
	if text == "" {
		s.value.Call("removeItem", key)
	} else {
		s.value.Call("setItem", key, text)
	}
	return true
}

func (s localStorage) Lasts() bool { return !s.value.Get("fleeting").Truthy() }
