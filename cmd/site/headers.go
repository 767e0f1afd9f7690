package main

import (
	"fmt"
	"slices"
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

// ownPolicy lets a page run what the site itself serves, and nothing else. connect-src makes the promise that no figure
// of the visitor leaves the browser one that the browser keeps. It stands in the pages too, for hosts that send no headers;
// who may frame a page only a header can say.
var ownPolicy = strings.Join([]string{
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
}, "; ")

const (
	framesOwn      = "; frame-src 'self'"       // of a page that shows pages of the site in frames
	framedByOwn    = "; frame-ancestors 'self'" // of every other page
	framedByAnyone = "; frame-ancestors *"      // of a page for frames: there is nothing on it to be tricked into
)

// policyIn is the policy that stands in a page itself.
func policyIn(r app.Route) string {
	if r.Page == app.EmbedCodePage {
		return ownPolicy + framesOwn
	}
	return ownPolicy
}

// Headers of several kinds of files.
var (
	// everywhere: only by HTTPS, and only as the type that is declared.
	everywhere = []header{
		{"Strict-Transport-Security", "max-age=63072000; includeSubDomains"},
		{"X-Content-Type-Options", "nosniff"},
	}

	// onPages: what the page may do.
	onPages = pageHeaders(ownPolicy+framedByOwn, "same-origin")

	// onFramed: what pages may do that other sites show in frames.
	onFramed = pageHeaders(ownPolicy+framedByAnyone, "cross-origin")

	// onFraming: what the page may do that shows how.
	onFraming = pageHeaders(ownPolicy+framesOwn+framedByOwn, "same-origin")

	// onWorker: what the service worker may do, which is to ask this host.
	onWorker = []header{
		{"Content-Security-Policy", "default-src 'none'; connect-src 'self'"},
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

// pageHeaders are those of a page under a policy, which may be loaded from so far away.
func pageHeaders(policy, from string) []header {
	return []header{
		{"Content-Security-Policy", policy},
		{"Referrer-Policy", "strict-origin-when-cross-origin"},
		{"Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"},
		{"Cross-Origin-Opener-Policy", "same-origin"},
		{"Cross-Origin-Resource-Policy", from},
	}
}

// pagePaths are the paths of pages as rules name them, those that other sites may frame, and the one that frames them. A
// rule for the folder of a language would cover all three, so each folder below it has a rule of its own. These folders
// hold nothing but pages.
func pagePaths(routes []app.Route) (pages, framed, framing []string) {
	pages = []string{"/", "/index.html", "/" + notFoundFile, "/" + offlineFolder + "*"}
	for _, r := range routes {
		language, folder, _ := strings.Cut(strings.Trim(r.Path, "/"), "/")
		folder, _, _ = strings.Cut(folder, "/")
		path := "/" + language + "/" + folder + "/*"
		to := &pages
		switch {
		case language == "":
			continue
		case folder == "":
			pages = append(pages, r.Path, r.Path+"index.html")
			continue
		case r.Framed:
			to = &framed
		case r.Page == app.EmbedCodePage:
			to = &framing
		}
		if !slices.Contains(*to, path) {
			*to = append(*to, path)
		}
	}
	return pages, framed, framing
}

// headerRules is the whole table of the site. A rule for a file that a site does not have, as the sitemap of one whose
// address is not known, does nothing.
func headerRules(routes []app.Route) []headerRule {
	pages, framed, framing := pagePaths(routes)
	var manifests []string
	for _, l := range app.Languages() {
		manifests = append(manifests, "/"+manifestFile(l))
	}
	return []headerRule{
		{Paths: pages, Headers: join(everywhere, onPages, revalidate)},
		{Paths: framed, Headers: join(everywhere, onFramed, revalidate)},
		{Paths: framing, Headers: join(everywhere, onFraming, revalidate)},
		{Paths: []string{"/" + loaderFolder + "*"}, Headers: join(everywhere, onPublic, aDay)},
		{Paths: []string{"/" + programFolder + "*"}, Headers: join(everywhere, onPublic, forever, ofType("application/wasm"))},
		{Paths: []string{"/" + assetFolder + "*"}, Headers: join(everywhere, onPublic, forever)},
		{Paths: []string{"/" + pictureFolder + "*"}, Headers: join(everywhere, onPublic, forever)},
		{Paths: []string{"/" + staticFolder + "*"}, Headers: join(everywhere, onPublic, aDay)},
		{Paths: []string{"/" + dataFolder + "*"}, Headers: join(everywhere, onPublic, revalidate, ofType("application/json"))},
		{Paths: []string{"/" + sitemapFile}, Headers: join(everywhere, onPublic, revalidate, ofType("application/xml"))},
		{Paths: []string{"/" + robotsFile}, Headers: join(everywhere, onPublic, revalidate, ofType("text/plain; charset=utf-8"))},
		{Paths: []string{"/" + workerFile}, Headers: join(everywhere, onWorker, revalidate)},
		{Paths: manifests, Headers: join(everywhere, onPublic, revalidate, ofType("application/manifest+json"))},
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
