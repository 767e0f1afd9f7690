package main

import (
	"bytes"
	"encoding/xml"

	"github.com/tarifario/tarifario/app"
)

// What search engines read first. A crawler asks for both at the root of a host only.
const (
	sitemapFile = "sitemap.xml"
	robotsFile  = "robots.txt"
)

// alternate is a page in another language; "x-default" is for readers of none of the site's languages.
type alternate struct{ lang, path string }

// alternatesOf lists a page in every language, itself among them. Where no page is for other readers, that of the
// vendor's own language is.
func alternatesOf(r app.Route, routes []app.Route, own app.Language) []alternate {
	var all []alternate
	other, chosen := "", false
	for _, t := range routes {
		if t.Page != r.Page {
			continue
		}
		if t.Default || other == "" || !chosen && t.Lang == string(own) {
			other, chosen = t.Path, t.Default || t.Lang == string(own)
		}
		if !t.Default {
			all = append(all, alternate{t.Lang, t.Path})
		}
	}
	return append(all, alternate{"x-default", other})
}

// addCrawling lets everything be found. A list of pages needs their whole addresses: without the address of the site
// there is none, and robots.txt names none.
func (s *site) addCrawling(routes []app.Route, base string) error {
	robots := "User-agent: *\nAllow: /\n"
	if base != "" {
		list, err := sitemap(routes, s.vendor.Language, base)
		if err != nil {
			return err
		}
		s.add(sitemapFile, list)
		robots += "\nSitemap: " + pageURL(base, "/", "/"+sitemapFile) + "\n"
	}
	s.add(robotsFile, []byte(robots))
	return nil
}

// sitemapPage is a page of a sitemap with the same page in every language.
type sitemapPage struct {
	Location   string        `xml:"loc"`
	Alternates []sitemapLink `xml:"xhtml:link"`
}

type sitemapLink struct {
	Rel  string `xml:"rel,attr"`
	Lang string `xml:"hreflang,attr"`
	Href string `xml:"href,attr"`
}

func sitemap(routes []app.Route, own app.Language, base string) ([]byte, error) {
	document := struct {
		XMLName xml.Name      `xml:"urlset"`
		Space   string        `xml:"xmlns,attr"`
		XHTML   string        `xml:"xmlns:xhtml,attr"`
		Pages   []sitemapPage `xml:"url"`
	}{Space: "http://www.sitemaps.org/schemas/sitemap/0.9", XHTML: "http://www.w3.org/1999/xhtml"}
	for _, r := range routes {
		if r.Framed {
			continue
		}
		page := sitemapPage{Location: pageURL(base, r.Path, r.Path)}
		for _, a := range alternatesOf(r, routes, own) {
			page.Alternates = append(page.Alternates, sitemapLink{"alternate", a.lang, pageURL(base, r.Path, a.path)})
		}
		document.Pages = append(document.Pages, page)
	}
	var out bytes.Buffer
	out.WriteString(xml.Header)
	write := xml.NewEncoder(&out)
	write.Indent("", " ")
	if err := write.Encode(document); err != nil {
		return nil, err
	}
	out.WriteByte('\n')
	return out.Bytes(), nil
}
