package main

import (
	"testing"
)

// pageBudget is the most bytes a page may have with its styles, compressed as hosts store them.
const pageBudget = 30_000

// A page reads without its program, so what matters is how soon it and its styles are there.
func TestPagesAreLight(t *testing.T) {
	s := builtSite(t)
	styles := 0
	for _, style := range s.styles {
		styles += len(packBrotli(s.files[style], bestBrotli))
	}
	heaviest, path := 0, ""
	for _, r := range routesOf(&s.vendor.Vendor) {
		content := s.files[r.Path[1:]+"index.html"]
		n := styles + len(packBrotli(content, quickBrotli))
		if n > pageBudget { // the best compression takes long
			n = styles + len(packBrotli(content, bestBrotli))
		}
		if n > pageBudget {
			t.Errorf("%s has %d bytes with its styles, at most %d are allowed", r.Path, n, pageBudget)
		}
		if n > heaviest {
			heaviest, path = n, r.Path
		}
	}
	t.Logf("the heaviest page is %s: %d bytes, %d of them styles", path, heaviest, styles)
}

func TestSiteIsSmall(t *testing.T) {
	s := builtSite(t)
	t.Logf("%d files of %.1f MB", len(s.files), float64(s.weight())/(1<<20))
	if err := s.checkWeight(); err != nil {
		t.Error(err)
	}
	large := &site{files: map[string][]byte{"a": make([]byte, siteBudget), "b": {0}}}
	if err := large.checkWeight(); err == nil {
		t.Error("a site of a byte too many: no error")
	}
}
