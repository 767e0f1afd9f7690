package main

import (
	"fmt"
	"net/http"
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
		return build(root, ownSite(root), "")
	})
	testsBrowser      = sync.OnceValues(func() (*browser.Browser, error) { return startBrowser(true) })
	benchmarksBrowser = sync.OnceValues(func() (*browser.Browser, error) { return startBrowser(false) })
	stopBrowsers      []func() // when all tests have ended
)

func startBrowser(brief bool) (*browser.Browser, error) {
	b, err := browser.Start(brief)
	if err == nil {
		stopBrowsers = append(stopBrowsers, b.Stop)
	}
	return b, err
}

func TestMain(m *testing.M) {
	if out := os.Getenv(buildInto); out != "" {
		os.Exit(buildOnly(out))
	}
	var err error
	if published, err = chosenHost(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	code := m.Run()
	for _, stop := range stopBrowsers {
		stop()
	}
	os.Exit(code)
}

// builtSite is the site as the command builds it.
func builtSite(t testing.TB) *site {
	t.Helper()
	s, err := buildOnce()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// handlerOnce makes the one handler of the built site, so that each file is compressed once and not for every test.
var handlerOnce = sync.OnceValues(func() (http.Handler, error) {
	s, err := buildOnce()
	if err != nil {
		return nil, err
	}
	return published.answer(s), nil
})

// siteHandler answers with the built site, as the host of this run does.
func siteHandler(t testing.TB) http.Handler {
	t.Helper()
	h, err := handlerOnce()
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// testBrowser is a running Chromium, for benchmarks one that makes programs fast. Without one the test fails: it is never
// skipped.
func testBrowser(t testing.TB) *browser.Browser {
	t.Helper()
	if _, measures := t.(*testing.B); measures {
		return fastBrowser(t)
	}
	return runningBrowser(t, testsBrowser)
}

// fastBrowser is a Chromium that makes a program fast while it runs, for few pages that do much.
func fastBrowser(t testing.TB) *browser.Browser {
	t.Helper()
	return runningBrowser(t, benchmarksBrowser)
}

func runningBrowser(t testing.TB, start func() (*browser.Browser, error)) *browser.Browser {
	t.Helper()
	b, err := start()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// servedSite is the address of the site on the host of this run.
func servedSite(t testing.TB) string {
	t.Helper()
	return servedIn(t, published.folder, siteHandler(t))
}
