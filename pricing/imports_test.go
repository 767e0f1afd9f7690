//go:build !js

package pricing_test

import (
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// module is the path of this project.
const module = "github.com/tarifario/tarifario"

// layers are the folders in the order in which imports may point: each to itself and those behind it.
var layers = []string{"cmd", "app", "ratecards", "pricing"}

// TestImportsPointOneWay holds cmd → app → ratecards → pricing, tests left out.
func TestImportsPointOneWay(t *testing.T) {
	for _, target := range []string{"linux", "js"} {
		for at, layer := range layers {
			for _, dep := range dependencies(t, target, layer) {
				inside, ok := strings.CutPrefix(dep, module+"/")
				if !ok {
					continue
				}
				if folder, _, _ := strings.Cut(inside, "/"); slices.Index(layers, folder) < at {
					t.Errorf("%s (%s) imports %s", layer, target, inside)
				}
			}
		}
	}
}

// TestPricingIsPure: the engine knows no JSON, file, clock, network or language; decimal is its only other package.
func TestPricingIsPure(t *testing.T) {
	allowed := []string{"bytes", "cmp", "errors", "fmt", "maps", "math", "math/bits", "slices", "sort", "strconv", "strings", "time", "github.com/shopspring/decimal"}
	out, err := exec.Command("go", "list", "-f", `{{join .Imports "\n"}}`, module+"/pricing").Output()
	if err != nil {
		t.Fatal(err)
	}
	for _, dep := range strings.Fields(string(out)) {
		if !slices.Contains(allowed, dep) {
			t.Errorf("pricing imports %s", dep)
		}
	}
}

func dependencies(t *testing.T, target, layer string) []string {
	t.Helper()
	arch := map[string]string{"linux": "amd64", "js": "wasm"}[target]
	cmd := exec.Command("go", "list", "-e", "-deps", "../"+layer+"/...")
	cmd.Env = append(cmd.Environ(), "GOOS="+target, "GOARCH="+arch)
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list %s: %v", layer, err)
	}
	return strings.Fields(string(out))
}
