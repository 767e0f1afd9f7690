package main

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
	"golang.org/x/net/html"
)

// ask sends one request and returns the answer with its body; redirects are not followed.
func ask(t *testing.T, method, address string, headers ...string) (*http.Response, []byte) {
	t.Helper()
	r, err := http.NewRequest(method, address, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	client := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	answer, err := client.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer, body
}

func TestServerSendsBrotliWhenAsked(t *testing.T) {
	t.Parallel()
	s := builtSite(t)
	address := servedWithHeaders(t)
	for _, file := range []string{"es/index.html", s.started["app"].program, "web/icon.svg"} {
		plain, body := ask(t, "GET", address+"/"+file, "Accept-Encoding", "gzip")
		if plain.Header.Get("Content-Encoding") != "" || !bytes.Equal(body, s.files[file]) {
			t.Errorf("%s is not sent as it is to a client without brotli", file)
		}
		packed, body := ask(t, "GET", address+"/"+file, "Accept-Encoding", "gzip, br")
		unpacked, err := io.ReadAll(brotli.NewReader(bytes.NewReader(body)))
		if packed.Header.Get("Content-Encoding") != "br" || err != nil || !bytes.Equal(unpacked, s.files[file]) {
			t.Errorf("%s is not sent as brotli (%v)", file, err)
		}
		if packed.Header.Get("Vary") != "Accept-Encoding" || packed.Header.Get("Etag") == plain.Header.Get("Etag") {
			t.Errorf("%s: caches could mix up the two forms", file)
		}
	}
	if png, _ := ask(t, "GET", address+"/web/icon-192.png", "Accept-Encoding", "br"); png.Header.Get("Content-Encoding") != "" {
		t.Error("a PNG is compressed once more")
	}
}

func TestServerRevalidates(t *testing.T) {
	t.Parallel()
	address := servedWithHeaders(t)
	first, _ := ask(t, "GET", address+"/es/")
	second, body := ask(t, "GET", address+"/es/", "If-None-Match", first.Header.Get("Etag"))
	if second.StatusCode != http.StatusNotModified || len(body) != 0 {
		t.Errorf("status %d with %d bytes, want 304 with none", second.StatusCode, len(body))
	}
	if got := second.Header.Get("Content-Security-Policy"); got != ownPolicy+framedByOwn {
		t.Errorf("a revalidated page has the policy %q", got)
	}
}

func TestServerPaths(t *testing.T) {
	t.Parallel()
	address := servedWithHeaders(t)
	for _, c := range []struct {
		method, path string
		status       int
		location     string
	}{
		{"GET", "/", 200, ""},
		{"HEAD", "/es/", 200, ""},
		{"GET", "/es/?country=BR", 200, ""},
		{"GET", "/es", 301, "es/"},
		{"GET", "/nowhere", 404, ""},
		{"GET", "/nowhere/", 404, ""},
		{"GET", "/assets/", 404, ""},
		{"GET", "/_headers", 404, ""},
		{"GET", "/../go.mod", 404, ""},
		{"GET", "/es/../../go.mod", 404, ""},
		{"POST", "/es/", 405, ""},
	} {
		answer, _ := ask(t, c.method, address+c.path)
		if answer.StatusCode != c.status || answer.Header.Get("Location") != c.location {
			t.Errorf("%s %s: status %d to %q, want %d to %q", c.method, c.path,
				answer.StatusCode, answer.Header.Get("Location"), c.status, c.location)
		}
	}
}

// Behind a prefix every address of a page must still lead to a file.
func TestAddressesHoldInAFolder(t *testing.T) {
	s := builtSite(t)
	server := httptest.NewServer(http.StripPrefix("/x/y", newServer(s)))
	defer server.Close()
	for path, content := range s.files {
		if !strings.HasSuffix(path, ".html") || path == notFoundFile { // which is served at any depth
			continue
		}
		doc, err := html.Parse(bytes.NewReader(content))
		if err != nil {
			t.Fatal(err)
		}
		for n := range elementsOf(doc) {
			for _, a := range n.Attr {
				if !addressAttributes[a.Key] || strings.HasPrefix(a.Val, "#") {
					continue
				}
				base, _ := http.NewRequest("GET", server.URL+"/x/y/"+path, nil)
				target, err := base.URL.Parse(a.Val)
				if err != nil {
					t.Fatal(err)
				}
				if target.Host != base.URL.Host {
					continue
				}
				if answer, _ := ask(t, "GET", target.String()); answer.StatusCode != 200 {
					t.Errorf("%s: %s=%q of <%s> leads to %s: status %d", path, a.Key, a.Val, n.Data, target, answer.StatusCode)
				}
			}
		}
	}
	if answer, _ := ask(t, "GET", server.URL+"/x/y/es"); answer.Header.Get("Location") != "es/" {
		t.Errorf("a folder without slash is sent to %q", answer.Header.Get("Location"))
	}
}
