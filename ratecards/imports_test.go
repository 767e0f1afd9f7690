//go:build !js

package ratecards

import (
	"os/exec"
	"strings"
	"testing"
)

// The browser program pays for every package this one imports: none of the heavy ones may come with it.
func TestBrowserBuildIsLight(t *testing.T) {
	cmd := exec.Command("go", "list", "-deps", ".")
	cmd.Env = append(cmd.Environ(), "GOOS=js", "GOARCH=wasm")
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	deps := map[string]bool{}
	for _, dep := range strings.Fields(string(out)) {
		deps[dep] = true
	}
	for _, heavy := range []string{
		"github.com/goccy/go-json", "github.com/santhosh-tekuri/jsonschema/v6", "net/http", "net/url", "crypto/sha256", "crypto/tls", "text/template", "html/template",
		"golang.org/x/text/language", "time/tzdata", "testing",
	} {
		if deps[heavy] {
			t.Errorf("the browser build imports %s", heavy)
		}
	}
}
