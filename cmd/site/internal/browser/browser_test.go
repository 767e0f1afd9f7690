package browser

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// recorder is a test that notes its errors instead of failing.
type recorder struct {
	testing.TB
	cleanups []func()
	errors   []string
}

func (r *recorder) Cleanup(f func())  { r.cleanups = append(r.cleanups, f) }
func (r *recorder) Error(args ...any) { r.errors = append(r.errors, fmt.Sprint(args...)) }

// Each kind of fault must be seen, or every other browser test would prove less than it says.
func TestFaultsFailTheTest(t *testing.T) {
	b, err := Start(true)
	if err != nil {
		t.Fatal(err)
	}
	defer b.Stop()
	scripts := map[string]string{
		"/clean.js":     `console.log("fine")`,
		"/console.js":   `console.error("a", 1)`,
		"/exception.js": `throw new Error("thrown")`,
		"/rejection.js": `Promise.reject(new Error("rejected"))`,
		"/foreign.js":   `fetch("http://127.0.0.2:9/x").catch(() => {})`,
		"/missing.js":   `fetch("/nowhere")`,
		"/eval.js":      `try { eval("1") } catch {}`,
	}
	site := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", "script-src 'self'")
		if script, ok := scripts[r.URL.Path]; ok {
			w.Header().Set("Content-Type", "text/javascript")
			fmt.Fprint(w, script)
			return
		}
		if r.URL.Path != "/page" && r.URL.Path != "/inline" {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Type", "text/html")
		fmt.Fprintf(w, `<!doctype html><link rel="icon" href="data:,"><script src="%s.js"></script>`, "/"+r.URL.RawQuery)
		if r.URL.Path == "/inline" {
			fmt.Fprint(w, `<script>alert(1)</script>`)
		}
	}))
	defer site.Close()

	for _, c := range []struct{ path, want string }{
		{"/page?clean", ""},
		{"/page?console", `console: "a" 1`},
		{"/page?exception", "exception: Error: thrown"},
		{"/page?rejection", "exception: Error: rejected"},
		{"/page?foreign", "request to another origin: http://127.0.0.2:9/x"},
		{"/page?missing", "network: Failed to load resource"},
		{"/page?eval", "Content Security Policy"},
		{"/inline?clean", "Content Security Policy"},
	} {
		r := &recorder{TB: t}
		p := b.Open(r, site.URL)
		p.Goto(c.path)
		p.WaitFor(`document.readyState === "complete"`)
		Eval[bool](p, `new Promise((done) => setTimeout(() => done(true), 50))`)
		for _, f := range r.cleanups {
			f()
		}
		got := strings.Join(r.errors, "\n")
		if c.want == "" && got != "" || !strings.Contains(got, c.want) {
			t.Errorf("%s: faults are %q, want %q", c.path, got, c.want)
		}
	}
}
