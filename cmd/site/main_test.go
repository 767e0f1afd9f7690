package main

import (
	"net/http/httptest"
	"os"
	"sync"
	"testing"

	"github.com/tarifario/tarifario/cmd/site/internal/browser"
)

// The site and the browser are made once for all tests, when the first one asks for them.
var (
	buildOnce = sync.OnceValues(func() (*site, error) {
		root, err := moduleRoot()
		if err != nil {
			return nil, err
		}
		return build(root, "")
	})
	browserOnce = sync.OnceValues(browser.Start)
	browserUsed bool
)

func TestMain(m *testing.M) {
	code := m.Run()
	if browserUsed {
		if b, err := browserOnce(); err == nil {
			b.Stop()
		}
	}
	os.Exit(code)
}

// builtSite is the site as the command builds it.
func builtSite(t *testing.T) *site {
	t.Helper()
	s, err := buildOnce()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// testBrowser is a running Chromium. Without one the test fails: it is never skipped.
func testBrowser(t *testing.T) *browser.Browser {
	t.Helper()
	browserUsed = true
	b, err := browserOnce()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// servedSite is the address of the site, served with its headers.
func servedSite(t *testing.T) string {
	t.Helper()
	server := httptest.NewServer(newServer(builtSite(t)))
	t.Cleanup(server.Close)
	return server.URL
}
