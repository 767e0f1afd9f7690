package main

import (
	"fmt"
	"net/url"
	"strings"

	"github.com/tarifario/tarifario/app"
)

// pageURL is the address of a page for machines: absolute where the site's own address is known.
func pageURL(base, from, to string) string {
	if base == "" {
		return app.Relative(from, to)
	}
	return strings.TrimSuffix(base, "/") + to
}

// checkURL refuses an address that no site can be published at.
func checkURL(address string) error {
	if address == "" {
		return nil
	}
	u, err := url.Parse(address)
	if err != nil {
		return err
	}
	if u.Scheme != "https" || u.Hostname() == "" || u.User != nil || u.RawQuery != "" || u.ForceQuery || strings.Contains(address, "#") {
		return fmt.Errorf("%q is no address of a site", address)
	}
	return nil
}
