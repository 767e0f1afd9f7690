package main

import (
	"encoding/json"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/app"
)

// Netlify's own parsers read netlify.toml, _headers and _redirects as they are meant.
func TestNetlifyReadsTheSite(t *testing.T) {
	t.Parallel()
	s := builtSite(t)
	dist := t.TempDir()
	if err := (&site{files: map[string][]byte{headersFile: s.files[headersFile], redirectsFile: s.files[redirectsFile]}}).write(dist); err != nil {
		t.Fatal(err)
	}
	root, err := moduleRoot()
	if err != nil {
		t.Fatal(err)
	}
	for context, command := range map[string]string{"production": "make dist", "deploy-preview": "make dist BASE=$DEPLOY_PRIME_URL"} {
		var got netlifyReading
		out, err := exec.Command("node", filepath.Join(root, "tools", "netlify.mjs"), root, dist, context).Output()
		if err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		if err := json.Unmarshal(out, &got); err != nil {
			t.Fatal(err)
		}
		if got.Command != command || got.Publish != filepath.Join(root, "dist") || len(got.Errors) > 0 {
			t.Errorf("%s: %q publishes %s: %q", context, got.Command, got.Publish, got.Errors)
		}
		if v := got.Environment["GO_VERSION"]; !strings.HasPrefix(v, "1.26.") || got.Environment["GOTOOLCHAIN"] != "local" {
			t.Errorf("%s: it builds with Go %q, %v", context, v, got.Environment)
		}
		got.checkHeaders(t, s.rules)
		got.checkRedirects(t)
	}
}

// netlifyReading is what tools/netlify.mjs prints.
type netlifyReading struct {
	Command, Publish string
	Environment      map[string]string
	Headers          []struct {
		For    string
		Values map[string]string
	}
	Redirects []struct {
		From, To   string
		Status     int
		Force      bool
		Conditions struct{ Language []string }
	}
	Errors []string
}

func (n *netlifyReading) checkHeaders(t *testing.T, rules []headerRule) {
	t.Helper()
	read := map[string]map[string]string{}
	for _, h := range n.Headers {
		read[h.For] = h.Values
	}
	paths := 0
	for _, r := range rules {
		for _, path := range r.Paths {
			paths++
			for _, h := range r.Headers {
				if got := read[path][h.Name]; got != h.Value {
					t.Errorf("%s: %s is read as %q, want %q", path, h.Name, got, h.Value)
				}
			}
			if len(read[path]) != len(r.Headers) {
				t.Errorf("%s: %d headers are read of %d", path, len(read[path]), len(r.Headers))
			}
		}
	}
	if len(read) != paths || len(n.Headers) != paths {
		t.Errorf("%d rules are read for %d paths of %d", len(n.Headers), len(read), paths)
	}
}

func (n *netlifyReading) checkRedirects(t *testing.T) {
	t.Helper()
	if len(n.Redirects) != len(app.Languages()) {
		t.Fatalf("%d redirects are read", len(n.Redirects))
	}
	for i, to := range []string{"es", "pt", "en"} {
		r := n.Redirects[i]
		if r.From != "/" || r.To != "/"+to+"/" || r.Status != 302 || !r.Force || strings.Join(r.Conditions.Language, " ") != to {
			t.Errorf("redirect %d is read as %+v", i, r)
		}
	}
}
