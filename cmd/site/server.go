package main

import (
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"path"
	"strconv"
	"strings"
	"sync"

	"github.com/tarifario/tarifario/app"
)

// server answers as a static host does that reads _headers and _redirects.
type server struct {
	site *site
	stay bool // whatever language is asked for, the root leads nowhere, as on hosts that read no _redirects

	mu     sync.Mutex
	packed map[string][]byte // compressed files, made when first asked for
}

func newServer(s *site) *server {
	return &server{site: s, packed: map[string][]byte{}}
}

// ServeHTTP answers with a file, or with the page of a folder.
func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "only GET and HEAD", http.StatusMethodNotAllowed)
		return
	}
	file := strings.TrimPrefix(r.URL.Path, "/")
	if file == "" || strings.HasSuffix(file, "/") {
		file += "index.html"
	}
	if r.URL.Path == "/" && !s.stay {
		w.Header().Set("Vary", "Accept-Language")
		if l, ok := languageAsked(r); ok {
			s.sendOn(w, r, l)
			return
		}
	}
	content, ok := s.site.files[file]
	if !ok || file == headersFile || file == redirectsFile {
		if _, folder := s.site.files[file+"/index.html"]; folder {
			// Relative, since the server may stand behind a prefix.
			w.Header().Set("Location", path.Base(file)+"/")
			w.WriteHeader(http.StatusMovedPermanently)
			return
		}
		s.sendNotFound(w, r)
		return
	}
	s.setHeaders(w, file, r.URL.Path)
	s.send(w, r, file, content)
}

// sendOn leads from the root to the first page of a language. The address is relative, since the server may stand behind a
// prefix.
func (s *server) sendOn(w http.ResponseWriter, r *http.Request, l app.Language) {
	s.setHeaders(w, "index.html", "/")
	to := strings.TrimPrefix(app.Path(l, app.CalculatorPage), "/")
	if r.URL.RawQuery != "" {
		to += "?" + r.URL.RawQuery
	}
	w.Header().Set("Location", to)
	w.WriteHeader(http.StatusFound)
}

// setHeaders gives an answer the headers of a path.
func (s *server) setHeaders(w http.ResponseWriter, file, path string) {
	w.Header().Set("Content-Type", contentType(file))
	for _, rule := range s.site.rules {
		if rule.covers(path) {
			for _, h := range rule.Headers {
				w.Header().Set(h.Name, h.Value)
			}
		}
	}
}

// sendNotFound answers where there is nothing with the page that says so.
func (s *server) sendNotFound(w http.ResponseWriter, r *http.Request) {
	content, ok := s.site.files[notFoundFile]
	if !ok {
		http.NotFound(w, r)
		return
	}
	s.setHeaders(w, notFoundFile, "/"+notFoundFile)
	w.WriteHeader(http.StatusNotFound)
	if r.Method == http.MethodGet {
		w.Write(content)
	}
}

// send answers with the content, compressed where that is understood and pays, or with "not modified".
func (s *server) send(w http.ResponseWriter, r *http.Request, file string, content []byte) {
	sum := sha256.Sum256(content)
	tag := hex.EncodeToString(sum[:8])
	if compressible(file) {
		w.Header().Add("Vary", "Accept-Encoding")
		if acceptsBrotli(r) {
			w.Header().Set("Content-Encoding", "br")
			tag += "-br"
			content = s.pack(file, content)
		}
	}
	w.Header().Set("ETag", `"`+tag+`"`)
	if r.Header.Get("If-None-Match") == `"`+tag+`"` {
		w.Header().Del("Content-Encoding")
		w.WriteHeader(http.StatusNotModified)
		return
	}
	w.Header().Set("Content-Length", strconv.Itoa(len(content)))
	if r.Method == http.MethodGet {
		w.Write(content)
	}
}

// pack compresses a file once, quickly rather than well.
func (s *server) pack(file string, content []byte) []byte {
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, ok := s.packed[file]; !ok {
		s.packed[file] = packBrotli(content, quickBrotli)
	}
	return s.packed[file]
}

func acceptsBrotli(r *http.Request) bool {
	for _, e := range strings.Split(r.Header.Get("Accept-Encoding"), ",") {
		if strings.TrimSpace(e) == "br" {
			return true
		}
	}
	return false
}

// compressible tells of the kinds of files that are not compressed in themselves.
func compressible(file string) bool {
	return path.Ext(file) != ".png" && path.Ext(file) != ".webp"
}

// contentType is the type of a file by its name, as static hosts find it.
func contentType(file string) string {
	switch path.Ext(file) {
	case ".html":
		return "text/html; charset=utf-8"
	case ".css":
		return "text/css; charset=utf-8"
	case ".js":
		return "text/javascript; charset=utf-8"
	case ".json":
		return "application/json"
	case ".svg":
		return "image/svg+xml"
	case ".png":
		return "image/png"
	case ".webp":
		return "image/webp"
	case ".wasm":
		return "application/wasm"
	case ".xml":
		return "application/xml"
	case ".webmanifest":
		return "application/manifest+json"
	default:
		return "text/plain; charset=utf-8"
	}
}
