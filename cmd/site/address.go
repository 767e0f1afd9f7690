package main

import (
	"fmt"
	"net/url"
	"strings"
)

// relative is the address of a file or folder of the site, seen from the page at from. Both are paths
// from the root; a folder ends in "/". A relative address works wherever the site is put.
func relative(from, to string) string {
	from = strings.TrimPrefix(from, "/")
	to = strings.TrimPrefix(to, "/")
	up := strings.Repeat("../", strings.Count(from, "/"))
	for {
		step, rest, ok := strings.Cut(from, "/")
		if !ok || !strings.HasPrefix(to, step+"/") {
			break
		}
		from, to, up = rest, to[len(step)+1:], up[len("../"):]
	}
	if up+to == "" {
		return "./"
	}
	return up + to
}

// pageURL is the address of a page for machines: absolute where the site's own address is known.
func pageURL(base, from, to string) string {
	if base == "" {
		return relative(from, to)
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
