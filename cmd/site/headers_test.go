package main

import (
	"net/http"
	"strings"
	"testing"
)

// The headers every kind of file is served with, written out.
var wantHeaders = map[string]map[string]string{
	"page":     page("frame-ancestors 'self'", "same-origin"),
	"framed":   page("frame-ancestors *", "cross-origin"),
	"framing":  page("frame-src 'self'; frame-ancestors 'self'", "same-origin"),
	"loader":   public("text/javascript; charset=utf-8", "public, max-age=86400"),
	"program":  public("application/wasm", "public, max-age=31536000, immutable"),
	"script":   public("text/javascript; charset=utf-8", "public, max-age=31536000, immutable"),
	"style":    public("text/css; charset=utf-8", "public, max-age=31536000, immutable"),
	"svg":      public("image/svg+xml", "public, max-age=86400"),
	"png":      public("image/png", "public, max-age=86400"),
	"data":     public("application/json", "no-cache"),
	"picture":  public("image/png", "public, max-age=31536000, immutable"),
	"sitemap":  public("application/xml", "no-cache"),
	"robots":   public("text/plain; charset=utf-8", "no-cache"),
	"manifest": public("application/manifest+json", "no-cache"),
	"shot":     public("image/webp", "public, max-age=31536000, immutable"),
	"worker": {
		"Content-Type":                 "text/javascript; charset=utf-8",
		"Content-Security-Policy":      "default-src 'none'; connect-src 'self'",
		"Strict-Transport-Security":    "max-age=63072000; includeSubDomains",
		"X-Content-Type-Options":       "nosniff",
		"Cross-Origin-Resource-Policy": "same-origin",
		"Access-Control-Allow-Origin":  "",
		"Cache-Control":                "no-cache",
	},
}

// page are those of a page, which may be framed and loaded from so far away.
func page(frames, from string) map[string]string {
	return map[string]string{
		"Content-Type": "text/html; charset=utf-8",
		"Content-Security-Policy": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; " +
			"img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; " +
			"base-uri 'none'; form-action 'none'; " + frames,
		"Strict-Transport-Security":    "max-age=63072000; includeSubDomains",
		"X-Content-Type-Options":       "nosniff",
		"Referrer-Policy":              "strict-origin-when-cross-origin",
		"Permissions-Policy":           "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
		"Cross-Origin-Opener-Policy":   "same-origin",
		"Cross-Origin-Resource-Policy": from,
		"Access-Control-Allow-Origin":  "",
		"X-Frame-Options":              "",
		"Cache-Control":                "no-cache",
	}
}

func public(mime, cache string) map[string]string {
	return map[string]string{
		"Content-Type":                 mime,
		"Content-Security-Policy":      "",
		"Strict-Transport-Security":    "max-age=63072000; includeSubDomains",
		"X-Content-Type-Options":       "nosniff",
		"Cross-Origin-Resource-Policy": "cross-origin",
		"Access-Control-Allow-Origin":  "*",
		"Cache-Control":                cache,
	}
}

// kindOf says what a path of the site is.
func kindOf(t *testing.T, path string) string {
	t.Helper()
	for _, k := range []struct{ prefix, suffix, kind string }{
		{"/es/embed/", "", "framed"},
		{"/pt/embed/", "", "framed"},
		{"/en/embed/", "", "framed"},
		{"/es/insertar/", "", "framing"},
		{"/pt/incorporar/", "", "framing"},
		{"/en/embed-code/", "", "framing"},
		{"/embed/", ".js", "loader"},
		{"", "/", "page"},
		{"", ".html", "page"},
		{"/program/", ".wasm", "program"},
		{"/assets/", ".js", "script"},
		{"/assets/", ".css", "style"},
		{"/web/", ".svg", "svg"},
		{"/web/", ".png", "png"},
		{"/data/ratecards/", ".json", "data"},
		{"/images/", ".png", "picture"},
		{"/sitemap.xml", "", "sitemap"},
		{"/robots.txt", "", "robots"},
		{"/manifest.", ".webmanifest", "manifest"},
		{"/worker.js", "", "worker"},
		{"/images/", ".webp", "shot"},
	} {
		if strings.HasPrefix(path, k.prefix) && strings.HasSuffix(path, k.suffix) {
			return k.kind
		}
	}
	t.Fatalf("%s is of no known kind", path)
	return ""
}

// servedPaths are the addresses of all files of a site, the pages also by their folder.
func servedPaths(s *site) []string {
	var paths []string
	for _, p := range s.paths() {
		if p == headersFile || p == redirectsFile {
			continue
		}
		paths = append(paths, "/"+p)
		if folder, ok := strings.CutSuffix("/"+p, "index.html"); ok {
			paths = append(paths, folder)
		}
	}
	return paths
}

func TestHeadersOfTheRunningServer(t *testing.T) {
	t.Parallel()
	address := servedWithHeaders(t)
	for _, path := range servedPaths(builtSite(t)) {
		answer, err := http.Get(address + path)
		if err != nil {
			t.Fatal(err)
		}
		answer.Body.Close()
		if answer.StatusCode != http.StatusOK {
			t.Errorf("%s: status %d", path, answer.StatusCode)
		}
		for name, want := range wantHeaders[kindOf(t, path)] {
			if got := strings.Join(answer.Header.Values(name), " | "); got != want {
				t.Errorf("%s: %s is %q, want %q", path, name, got, want)
			}
		}
	}
}

// A file covered twice would get a header twice, which hosts treat in different ways; one not covered would get none.
func TestEachFileHasOneRule(t *testing.T) {
	s := builtSite(t)
	for _, path := range servedPaths(s) {
		n := 0
		for _, r := range s.rules {
			for _, p := range r.Paths {
				if (headerRule{Paths: []string{p}}).covers(path) {
					n++
				}
			}
		}
		if n != 1 {
			t.Errorf("%s is covered by %d rules", path, n)
		}
	}
}

// The file for the hosts says the same as the table the server uses.
func TestHeadersFile(t *testing.T) {
	s := builtSite(t)
	got := map[string][]string{}
	path := ""
	for _, line := range strings.Split(string(s.files[headersFile]), "\n") {
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
		case strings.HasPrefix(line, "  "):
			got[path] = append(got[path], strings.TrimSpace(line))
		default:
			path = line
			if got[path] != nil {
				t.Errorf("%s stands in the file twice", path)
			}
			got[path] = []string{}
		}
	}
	paths := 0
	for _, r := range s.rules {
		for _, p := range r.Paths {
			paths++
			var want []string
			for _, h := range r.Headers {
				want = append(want, h.Name+": "+h.Value)
			}
			if strings.Join(got[p], "\n") != strings.Join(want, "\n") {
				t.Errorf("%s has in the file\n%q\nwant\n%q", p, got[p], want)
			}
		}
	}
	if len(got) != paths {
		t.Errorf("the file has %d paths, the table %d", len(got), paths)
	}
}
