package main

import "testing"

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
