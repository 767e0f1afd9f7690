package main

import "testing"

func TestRelative(t *testing.T) {
	for _, c := range []struct{ from, to, want string }{
		{"/", "/", "./"},
		{"/", "/es/", "es/"},
		{"/", "web/icon.svg", "web/icon.svg"},
		{"/es/", "/es/", "./"},
		{"/es/", "/", "../"},
		{"/es/", "/pt/", "../pt/"},
		{"/es/", "/web/icon.svg", "../web/icon.svg"},
		{"/es/embed/", "/es/", "../"},
		{"/es/embed/", "/es/guia/", "../guia/"},
		{"/es/embed/", "/pt/embed/", "../../pt/embed/"},
		{"/es/", "/es/guia/", "guia/"},
		{"/es/", "/especial/", "../especial/"},
	} {
		if got := relative(c.from, c.to); got != c.want {
			t.Errorf("relative(%q, %q) = %q, want %q", c.from, c.to, got, c.want)
		}
	}
}

func TestPageURL(t *testing.T) {
	for _, c := range []struct{ base, to, want string }{
		{"", "/pt/", "../pt/"},
		{"https://example.org", "/pt/", "https://example.org/pt/"},
		{"https://example.org/", "/", "https://example.org/"},
		{"https://example.org/x/y/", "/", "https://example.org/x/y/"},
		{"https://example.org/x/y", "/pt/", "https://example.org/x/y/pt/"},
	} {
		if got := pageURL(c.base, "/es/", c.to); got != c.want {
			t.Errorf("pageURL(%q, %q) = %q, want %q", c.base, c.to, got, c.want)
		}
	}
}
