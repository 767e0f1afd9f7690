package main

import (
	"bytes"
	"encoding/json"
	"image/color"
	"image/png"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/net/html"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/names"
)

// parsed is a file of a site as a tree.
func parsed(t *testing.T, content []byte) *html.Node {
	t.Helper()
	doc, err := html.Parse(bytes.NewReader(content))
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// values are an attribute of all elements of a tag that have another one with a value, in order.
func values(doc *html.Node, tag, key, value, wanted string) []string {
	var all []string
	for n := range elementsOf(doc) {
		if n.Data == tag && attribute(n, key) == value {
			all = append(all, attribute(n, wanted))
		}
	}
	return all
}

// meta is the one value of a property of Open Graph.
func meta(t *testing.T, doc *html.Node, property string) string {
	t.Helper()
	all := values(doc, "meta", "property", property, "content")
	if len(all) != 1 {
		t.Fatalf("%s stands %d times", property, len(all))
	}
	return all[0]
}

// withCountries are the routes of a vendor with a made-up page for each country that has none yet.
func withCountries(v *app.Vendor) []app.Route {
	routes := routesOf(v)
	if slices.ContainsFunc(routes, func(r app.Route) bool { return r.Country != "" }) {
		return routes
	}
	for _, l := range app.Languages() {
		for _, c := range names.In(string(l.Locale())).All() {
			routes = append(routes, app.Route{
				Path: app.CountryPath(l, c.Code), Lang: string(l), Page: "country-" + c.Code, Country: c.Code,
				Title: c.Name + " · " + v.Name, Description: c.Name,
			})
		}
	}
	return routes
}

// styledSite is the beginning of a vendor's site: what pictures and heads are made of, without program and pages.
func styledSite(t *testing.T, siteFile string) *site {
	t.Helper()
	root, err := moduleRoot()
	if err != nil {
		t.Fatal(err)
	}
	if siteFile == "" {
		siteFile = ownSite(root)
	}
	v, err := readVendor(siteFile)
	if err != nil {
		t.Fatal(err)
	}
	s := newSite(v, nil)
	if err := s.addStatic(filepath.Join(root, "web")); err != nil {
		t.Fatal(err)
	}
	return s
}

// No two pages have the same title or description, and both are as long as a search engine shows them.
func TestTitlesAndDescriptions(t *testing.T) {
	v := &builtSite(t).vendor.Vendor
	seen := map[string]string{}
	for _, r := range routesOf(v) {
		for _, text := range []string{r.Title, r.Description} {
			if other := seen[text]; other != "" {
				t.Errorf("%s and %s both say %q", r.Path, other, text)
			}
			seen[text] = r.Path
		}
		name := 0 // of a country, which is as long as it is
		if r.Country != "" {
			name = utf8.RuneCountInString(names.In(r.Lang).Name(r.Country))
		}
		if n := utf8.RuneCountInString(r.Title); n < 15 || n > 70+max(0, name-8) {
			t.Errorf("%s: the title has %d letters: %q", r.Path, n, r.Title)
		}
		if n := utf8.RuneCountInString(r.Description); n < 70 || n > 175+2*max(0, name-3) {
			t.Errorf("%s: the description has %d letters: %q", r.Path, n, r.Description)
		}
		if !r.Default && !strings.HasSuffix(r.Title, " · "+v.Name) && !strings.HasPrefix(r.Title, v.Name+": ") {
			t.Errorf("%s: the title %q does not name the vendor where it is looked for", r.Path, r.Title)
		}
	}
}

// A page names itself and the same page in every language, with the root for readers of none, or else the vendor's
// own language; what one page says of another, the other says of it.
func TestLanguagesOfEachPage(t *testing.T) {
	for _, c := range []struct{ base, es, other, root string }{
		{"", "../../es/tarifas/", "../../pt/tarifas/", ""},
		{"https://precos.example/w/", "https://precos.example/w/es/tarifas/", "https://precos.example/w/pt/tarifas/", "https://precos.example/w/"},
	} {
		s := styledSite(t, ponteFile)
		routes := withCountries(&s.vendor.Vendor)
		if len(routes) < 750 {
			t.Fatalf("only %d routes", len(routes))
		}
		said := map[string][]string{} // absolute alternates by page
		for _, r := range routes {
			head := newHead(r, routes, s, starter{}, c.base)
			if got, want := values(head, "link", "rel", "canonical", "href"), pageURL(c.base, r.Path, r.Path); len(got) != 1 || got[0] != want {
				t.Errorf("%s is canonical at %q, want %q", r.Path, got, want)
			}
			languages := values(head, "link", "rel", "alternate", "hreflang")
			languages = slices.DeleteFunc(languages, func(l string) bool { return l == "" }) // oEmbed
			if !slices.Equal(languages, []string{"es", "pt", "en", "x-default"}) {
				t.Errorf("%s is there in %q", r.Path, languages)
			}
			addresses := values(head, "link", "rel", "alternate", "href")[:len(languages)]
			if r.Path == "/en/rates/" {
				if addresses[0] != c.es || addresses[3] != c.other {
					t.Errorf("%s is in Spanish at %q and for all others at %q", r.Path, addresses[0], addresses[3])
				}
			}
			if r.Path == "/" && c.root != "" && addresses[3] != c.root {
				t.Errorf("the root is for all others at %q", addresses[3])
			}
			if c.base != "" {
				for _, a := range addresses {
					said[a] = append(said[a], strings.Join(addresses, " "))
				}
			}
		}
		for address, lists := range said {
			if len(slices.Compact(lists)) != 1 {
				t.Errorf("pages differ in what they say of %s: %q", address, lists)
			}
		}
	}
}

// Every built page says how it is shown where it is shared, with a picture of its own that is there.
func TestOpenGraphOfEachPage(t *testing.T) {
	s := builtSite(t)
	pictures := map[string]string{}
	for _, r := range routesOf(&s.vendor.Vendor) {
		doc := parsed(t, s.files[r.Path[1:]+"index.html"])
		for property, want := range map[string]string{
			"og:site_name": "Tarifario", "og:description": r.Description, "og:url": "./", "og:type": "website",
			"og:image:width": "1200", "og:image:height": "630", "og:image:type": "image/png",
			"og:locale": map[string]string{"es": "es_MX", "pt": "pt_BR", "en": "en_US"}[r.Lang],
		} {
			if got := meta(t, doc, property); got != want {
				t.Errorf("%s: %s is %q, want %q", r.Path, property, got, want)
			}
		}
		if title := meta(t, doc, "og:title"); title == "" || strings.Contains(title, "Tarifario") {
			t.Errorf("%s: the title is %q", r.Path, title)
		}
		if n := len(values(doc, "meta", "property", "og:locale:alternate", "content")); n != 2 {
			t.Errorf("%s has %d other languages", r.Path, n)
		}
		if got := values(doc, "meta", "name", "twitter:card", "content"); !slices.Equal(got, []string{"summary_large_image"}) {
			t.Errorf("%s is shown as %q", r.Path, got)
		}
		if alt := meta(t, doc, "og:image:alt"); len(alt) < 15 || r.Country != "" && !strings.ContainsAny(alt, "0123456789") {
			t.Errorf("%s: the picture says %q", r.Path, alt)
		}
		file := filepath.ToSlash(filepath.Join(r.Path, meta(t, doc, "og:image")))[1:]
		if !strings.HasPrefix(file, "images/"+r.Lang+"/"+r.Page+".") {
			t.Errorf("%s has the picture %s", r.Path, file)
		}
		checkPicture(t, file, s.files[file])
		if other := pictures[string(s.files[file])]; other != "" && !r.Default && other != "/" {
			t.Errorf("%s and %s have the same picture", r.Path, other)
		}
		pictures[string(s.files[file])] = r.Path
	}
}

// pictureBudget is the most bytes a picture may have.
const pictureBudget = 25_000

func checkPicture(t *testing.T, file string, content []byte) {
	t.Helper()
	picture, err := png.DecodeConfig(bytes.NewReader(content))
	if err != nil {
		t.Errorf("%s: %v", file, err)
		return
	}
	if _, few := picture.ColorModel.(color.Palette); !few || picture.Width != 1200 || picture.Height != 630 || len(content) > pictureBudget {
		t.Errorf("%s is %d × %d pixels of %T with %d bytes", file, picture.Width, picture.Height, picture.ColorModel, len(content))
	}
}

// On a site whose address is known everything that is read elsewhere is absolute.
func TestSharedAddressesAreAbsolute(t *testing.T) {
	s := ponteSite(t)
	const base = "https://precos.ponte.example/whatsapp/"
	for _, page := range []string{"index.html", "pt/index.html", "en/rates/index.html"} {
		doc := parsed(t, s.files[page])
		address := base + strings.TrimSuffix(page, "index.html")
		if got := meta(t, doc, "og:url"); got != address {
			t.Errorf("%s lives at %s", page, got)
		}
		if got := meta(t, doc, "og:image"); !strings.HasPrefix(got, base+"images/") || s.files[strings.TrimPrefix(got, base)] == nil {
			t.Errorf("%s has the picture %s", page, got)
		}
	}
}

// What a picture says is also said in words. The figures are those of the cards of 2026-10-01: USD for Mexico
// (0.0397, 0.0085, 0.0085) and Rest of Africa, where Angola is (0.0225, 0.0040, 0.0040); BRL for Brazil (0.3217,
// 0.0350, 0.0350), which is the only market of that card. Marketing in the United States is not delivered (DLV-10); their market
// is North America (0.0034, 0.0034), where Canada pays 0.0250 for it.
func TestPicturesSayTheRates(t *testing.T) {
	for _, c := range []struct{ siteFile, lang, country, want string }{
		{"", "es", "MX", "México: Marketing USD 0.0397, Utilidad USD 0.0085, Servicio USD 0.0085. Por mensaje entregado, sin impuestos. Tarifas desde el 1 de octubre de 2026."},
		{"", "en", "AO", "Angola: Marketing USD 0.0225, Utility USD 0.0040, Service USD 0.0040. Per delivered message, before tax. Rates since October 1, 2026."},
		{"", "en", "US", "United States: Marketing not delivered, Utility USD 0.0034, Service USD 0.0034. Per delivered message, before tax. Rates since October 1, 2026."},
		{"", "es", "US", "Estados Unidos: Marketing no se entrega, Utilidad USD 0.0034, Servicio USD 0.0034. Por mensaje entregado, sin impuestos. Tarifas desde el 1 de octubre de 2026."},
		{ponteFile, "pt", "US", "Estados Unidos: Marketing não é entregue, Utilidade USD 0,0034, Serviço USD 0,0034. Por mensagem entregue, sem impostos. Tarifas desde 1º de outubro de 2026."},
		{"", "es", "CA", "Canadá: Marketing USD 0.0250, Utilidad USD 0.0034, Servicio USD 0.0034. Por mensaje entregado, sin impuestos. Tarifas desde el 1 de octubre de 2026."},
		{ponteFile, "pt", "BR", "Brasil: Marketing BRL 0,3217, Utilidade BRL 0,0350, Serviço BRL 0,0350. Por mensagem entregue, sem impostos. Tarifas desde 1º de outubro de 2026."},
		{ponteFile, "pt", "MX", "México: Marketing USD 0,0397, Utilidade USD 0,0085, Serviço USD 0,0085. Por mensagem entregue, sem impostos. Tarifas desde 1º de outubro de 2026."},
	} {
		s := styledSite(t, c.siteFile)
		route := app.Route{Path: "/x/", Lang: c.lang, Page: "country-" + c.country, Country: c.country}
		if err := s.addPreviews([]app.Route{route}); err != nil {
			t.Fatal(err)
		}
		if got := strings.ReplaceAll(s.previews[previewOf(route)].alt, "\u00a0", " "); got != c.want {
			t.Errorf("the picture says\n%s, want\n%s", got, c.want)
		}
	}
	s := styledSite(t, "")
	if err := s.addPreviews([]app.Route{{Lang: "es", Country: "XX"}}); err == nil {
		t.Error("a country that is none has a picture")
	}
}

// A picture for each of 250 countries in each language: all small, and the same at every build.
func TestPicturesOfAllCountries(t *testing.T) {
	s, again := styledSite(t, ponteFile), styledSite(t, ponteFile)
	routes := withCountries(&s.vendor.Vendor)
	if err := s.addPreviews(routes); err != nil {
		t.Fatal(err)
	}
	sample := slices.DeleteFunc(slices.Clone(routes), func(r app.Route) bool { return r.Country != "MX" && r.Country != "GS" })
	if err := again.addPreviews(sample); err != nil {
		t.Fatal(err)
	}
	for file := range again.files {
		if s.files[file] == nil {
			t.Errorf("%s is not the same at a second build", file)
		}
	}
	sum := 0
	for _, r := range routes {
		p, drawn := s.previews[previewOf(r)]
		if !drawn {
			t.Fatalf("%s has no picture", r.Path)
		}
		checkPicture(t, p.path, s.files[p.path])
		sum += len(s.files[p.path])
	}
	if mean := sum / len(routes); mean > 18_000 {
		t.Errorf("the mean picture has %d bytes", mean)
	}
}

// The sitemap lists every page with the same page in every language; without the address of the site there is none.
func TestCrawling(t *testing.T) {
	own := builtSite(t)
	if own.files[sitemapFile] != nil {
		t.Error("a site that does not know its address lists addresses")
	}
	if got := string(own.files[robotsFile]); got != "User-agent: *\nAllow: /\n" {
		t.Errorf("robots.txt reads\n%s", got)
	}
	ponte := ponteSite(t)
	if got := string(ponte.files[robotsFile]); got != "User-agent: *\nAllow: /\n\nSitemap: https://precos.ponte.example/whatsapp/sitemap.xml\n" {
		t.Errorf("robots.txt reads\n%s", got)
	}
	list := string(ponte.files[sitemapFile])
	const rates = `
 <url>
  <loc>https://precos.ponte.example/whatsapp/en/rates/</loc>
  <xhtml:link rel="alternate" hreflang="es" href="https://precos.ponte.example/whatsapp/es/tarifas/"></xhtml:link>
  <xhtml:link rel="alternate" hreflang="pt" href="https://precos.ponte.example/whatsapp/pt/tarifas/"></xhtml:link>
  <xhtml:link rel="alternate" hreflang="en" href="https://precos.ponte.example/whatsapp/en/rates/"></xhtml:link>
  <xhtml:link rel="alternate" hreflang="x-default" href="https://precos.ponte.example/whatsapp/pt/tarifas/"></xhtml:link>
 </url>`
	for _, want := range []string{
		`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">`, rates,
		"<loc>https://precos.ponte.example/whatsapp/</loc>",
	} {
		if !strings.Contains(list, want) {
			t.Errorf("the sitemap does not hold\n%s\nbut reads\n%.2000s", want, list)
		}
	}
	framed := func(r app.Route) bool { return r.Framed } // found by whoever embeds them
	if got, want := strings.Count(list, "<loc>"), len(slices.DeleteFunc(routesOf(&ponte.vendor.Vendor), framed)); got != want {
		t.Errorf("the sitemap lists %d pages of %d", got, want)
	}
	all := slices.DeleteFunc(withCountries(&ponte.vendor.Vendor), framed)
	whole, err := sitemap(all, "pt", "https://a.example")
	if err != nil || bytes.Count(whole, []byte("<loc>")) != len(all) || len(whole) > 10<<20 || len(all) > 50_000 {
		t.Errorf("a sitemap of %d pages has %d bytes (%v): more than one may have", len(all), len(whole), err)
	}
}

// descriptions are what a page tells search engines, by type.
func descriptions(t *testing.T, doc *html.Node) map[string]any {
	t.Helper()
	all := map[string]any{}
	for n := range elementsOf(doc) {
		if n.Data != "script" || attribute(n, "type") != "application/ld+json" {
			continue
		}
		var one map[string]any
		if err := json.Unmarshal([]byte(n.FirstChild.Data), &one); err != nil {
			t.Fatalf("%v in %s", err, n.FirstChild.Data)
		}
		kind, _ := one["@type"].(string)
		if kind == "" || all[kind] != nil {
			t.Fatalf("%q stands in the page twice or is no type", kind)
		}
		all[kind] = one
	}
	return all
}
