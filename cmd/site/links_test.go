package main

import (
	"net/url"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"github.com/tarifario/tarifario/app"
)

// sampledCountries is how many pages of countries are followed: they are all made alike.
const sampledCountries = 40

// sampledRoutes are all pages of a site but for most of those of the countries.
func sampledRoutes(v *app.Vendor) []app.Route {
	countries := 0
	for _, r := range routesOf(v) {
		if r.Country != "" {
			countries++
		}
	}
	every, n := max(1, countries/sampledCountries), 0
	return slices.DeleteFunc(routesOf(v), func(r app.Route) bool {
		if r.Country == "" {
			return false
		}
		n++
		return n%every != 0
	})
}

// Every address in a page leads to a file of the site, and every place in a page that one names is there.
func TestEveryLinkLeadsSomewhere(t *testing.T) {
	s := builtSite(t)
	ids := map[string]map[string]bool{} // by file
	idsOf := func(file string) map[string]bool {
		if ids[file] == nil {
			ids[file] = map[string]bool{}
			for n := range elementsOf(parsed(t, s.files[file])) {
				ids[file][attribute(n, "id")] = true
			}
		}
		return ids[file]
	}
	followed := 0
	for _, r := range sampledRoutes(&s.vendor.Vendor) {
		page := &url.URL{Scheme: "https", Host: "site.invalid", Path: r.Path}
		for n := range elementsOf(parsed(t, s.files[r.Path[1:]+"index.html"])) {
			for _, address := range addressesOf(n) {
				target, err := page.Parse(address)
				if err != nil {
					t.Errorf("%s: %q of <%s>: %v", r.Path, address, n.Data, err)
					continue
				}
				if target.Host != page.Host {
					continue
				}
				followed++
				file := strings.TrimPrefix(target.Path, "/")
				if file == "" || strings.HasSuffix(file, "/") {
					file += "index.html"
				}
				if s.files[file] == nil {
					t.Errorf("%s: %q of <%s> leads to %s, which is not there", r.Path, address, n.Data, target.Path)
					continue
				}
				isPlan := strings.HasPrefix(target.Fragment, "v=") // of the calculator, see app/fragment.go
				if target.Fragment != "" && !isPlan && !idsOf(file)[target.Fragment] {
					t.Errorf("%s: %q of <%s> leads to a place that is not in %s", r.Path, address, n.Data, target.Path)
				}
			}
		}
	}
	t.Logf("%d addresses", followed)
}

// addressesOf are the addresses in an element, also those in what a page says of itself where it is shared.
func addressesOf(n *html.Node) []string {
	var all []string
	for _, a := range n.Attr {
		if addressAttributes[a.Key] {
			all = append(all, a.Val)
		}
	}
	if property := attribute(n, "property"); property == "og:url" || property == "og:image" {
		all = append(all, attribute(n, "content"))
	}
	return all
}
