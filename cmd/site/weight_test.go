package main

import (
	"sync"
	"testing"
)

// farBase is an address as long as hosts make them. It stands in every page more than once, and in the sitemap four times
// for each page.
const farBase = "https://deploy-preview-1234--a-vendor-with-a-long-name.netlify.app"

// farOnce makes the site at that address once, around the programs that are built already.
var farOnce = sync.OnceValues(func() (*site, error) {
	own, err := buildOnce()
	if err != nil {
		return nil, err
	}
	root, err := moduleRoot()
	if err != nil {
		return nil, err
	}
	return assemble(root, own.vendor, own.code, farBase)
})

// eachAddress runs a test on the site that knows no address and on one with a long address.
func eachAddress(t *testing.T, test func(t *testing.T, s *site)) {
	t.Helper()
	t.Run("none", func(t *testing.T) { test(t, builtSite(t)) })
	t.Run("long", func(t *testing.T) {
		s, err := farOnce()
		if err != nil {
			t.Fatal(err)
		}
		test(t, s)
	})
}

// pageBudget is the most bytes a page may have with its styles, compressed as hosts store them.
const pageBudget = 30_000

// A page reads without its program, so what matters is how soon it and its styles are there.
func TestPagesAreLight(t *testing.T) { eachAddress(t, testPagesAreLight) }

func testPagesAreLight(t *testing.T, s *site) {
	styles := 0
	for _, style := range s.styles {
		styles += len(packBrotli(s.files[style], bestBrotli))
	}
	routes := routesOf(&s.vendor.Vendor)
	weights := make([]int, len(routes))
	err := atOnce(len(routes), func() (func(int) error, error) {
		return func(i int) error {
			content := s.files[routes[i].Path[1:]+"index.html"]
			weights[i] = styles + len(packBrotli(content, quickBrotli))
			if weights[i] > pageBudget { // the best compression takes long
				weights[i] = styles + len(packBrotli(content, bestBrotli))
			}
			return nil
		}, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	heaviest := 0
	for i, n := range weights {
		if n > pageBudget {
			t.Errorf("%s has %d bytes with its styles, at most %d are allowed", routes[i].Path, n, pageBudget)
		}
		if n > weights[heaviest] {
			heaviest = i
		}
	}
	t.Logf("the heaviest page is %s: %d bytes, %d of them styles", routes[heaviest].Path, weights[heaviest], styles)
}

// cardRoom is what the next card may add to the site: its file, and what every page then says more.
const cardRoom = 1_000_000

// The site is small enough to publish, at any address, and will be with the next card.
func TestSiteIsSmall(t *testing.T) { eachAddress(t, testSiteIsSmall) }

func testSiteIsSmall(t *testing.T, s *site) {
	t.Logf("%d files of %d bytes", len(s.files), s.weight())
	if err := s.checkWeight(); err != nil {
		t.Error(err)
	}
	if left := siteBudget - s.weight(); left < cardRoom {
		t.Errorf("%d bytes are left, and the next card may need %d", left, cardRoom)
	}
}

func TestWeightIsChecked(t *testing.T) {
	large := &site{files: map[string][]byte{"a": make([]byte, siteBudget), "b": {0}}}
	if err := large.checkWeight(); err == nil {
		t.Error("a site of a byte too many: no error")
	}
}
