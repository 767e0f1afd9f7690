package main

import (
	"fmt"
	"strings"

	"github.com/tarifario/tarifario/app"
)

// headersFile is what static hosts read the headers from; they do not serve it.
const headersFile = "_headers"

// header is one response header.
type header struct {
	Name, Value string
}

// headerRule gives headers to some paths. A path is exact, or covers a folder when it ends in "/*". No two
// rules cover the same path: hosts differ in what they make of a header that is given twice.
type headerRule struct {
	Paths   []string
	Headers []header
}

// contentSecurityPolicy lets a page run what the site itself serves, and nothing else. connect-src makes the
// promise that no figure of the visitor leaves the browser one that the browser keeps.
var contentSecurityPolicy = strings.Join([]string{
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self'",
	"img-src 'self' data: blob:",
	"font-src 'self'",
	"connect-src 'self'",
	"manifest-src 'self'",
	"worker-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'self'",
}, "; ")

// Headers of several kinds of files.
var (
	// everywhere: only by HTTPS, and only as the type that is declared.
	everywhere = []header{
		{"Strict-Transport-Security", "max-age=63072000; includeSubDomains"},
		{"X-Content-Type-Options", "nosniff"},
	}

	// onPages: what the page may do.
	onPages = []header{
		{"Content-Security-Policy", contentSecurityPolicy},
		{"Referrer-Policy", "strict-origin-when-cross-origin"},
		{"Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"},
		{"Cross-Origin-Opener-Policy", "same-origin"},
		{"Cross-Origin-Resource-Policy", "same-origin"},
	}

	// onPublic: files that any page may load. A page in the strictest sandbox has an origin of its own and
	// could not start its program otherwise.
	onPublic = []header{
		{"Access-Control-Allow-Origin", "*"},
		{"Cross-Origin-Resource-Policy", "cross-origin"},
	}

	// revalidate: ask every time whether the copy is still good.
	revalidate = []header{{"Cache-Control", "no-cache"}}

	// forever: the name changes with the content.
	forever = []header{{"Cache-Control", "public, max-age=31536000, immutable"}}

	// aDay: names that stay, with content that hardly changes.
	aDay = []header{{"Cache-Control", "public, max-age=86400"}}
)

// headerRules is the whole table of the site.
func headerRules(routes []app.Route) []headerRule {
	pages := headerRule{Headers: join(everywhere, onPages, revalidate)}
	for _, r := range routes {
		pages.Paths = append(pages.Paths, r.Path, r.Path+"index.html")
	}
	return []headerRule{
		pages,
		{Paths: []string{"/" + programFolder + "*"}, Headers: join(everywhere, onPublic, forever, ofType("application/wasm"))},
		{Paths: []string{"/" + assetFolder + "*"}, Headers: join(everywhere, onPublic, forever)},
		{Paths: []string{"/" + staticFolder + "*"}, Headers: join(everywhere, onPublic, aDay)},
		{Paths: []string{"/" + dataFolder + "*"}, Headers: join(everywhere, onPublic, revalidate, ofType("application/json"))},
		{Paths: []string{"/" + manifestFile}, Headers: join(everywhere, onPublic, revalidate, ofType("application/manifest+json"))},
	}
}

func ofType(mime string) []header {
	return []header{{"Content-Type", mime}}
}

func join(groups ...[]header) []header {
	var all []header
	for _, g := range groups {
		all = append(all, g...)
	}
	return all
}

// covers tells whether the rule is for this path.
func (r headerRule) covers(path string) bool {
	for _, p := range r.Paths {
		folder, whole := strings.CutSuffix(p, "*")
		if p == path || whole && strings.HasPrefix(path, folder) {
			return true
		}
	}
	return false
}

// formatHeaders writes the table as the _headers file that Netlify and Cloudflare Pages read.
func formatHeaders(rules []headerRule) []byte {
	var b strings.Builder
	b.WriteString("# Written by cmd/site from the table in headers.go.\n")
	for _, r := range rules {
		for _, p := range r.Paths {
			fmt.Fprintf(&b, "\n%s\n", p)
			for _, h := range r.Headers {
				fmt.Fprintf(&b, "  %s: %s\n", h.Name, h.Value)
			}
		}
	}
	return []byte(b.String())
}
