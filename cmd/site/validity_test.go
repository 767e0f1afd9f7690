package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/cmd/site/internal/browser"
)

// tool is the path of something that "npm ci" puts into tools/; a test cannot do without.
func tool(t *testing.T, path string) string {
	t.Helper()
	root, err := moduleRoot()
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(root, "tools", "node_modules", filepath.FromSlash(path))
	if _, err := os.Stat(file); err != nil {
		t.Fatalf("run tools/setup.sh first: %v", err)
	}
	return file
}

func TestPagesAreValid(t *testing.T) {
	s := builtSite(t)
	folder := t.TempDir()
	if err := s.write(folder); err != nil {
		t.Fatal(err)
	}
	validate := tool(t, "html-validate/bin/html-validate.mjs")
	config := filepath.Join(filepath.Dir(filepath.Dir(filepath.Dir(filepath.Dir(validate)))), "htmlvalidate.cjs")
	args := []string{validate, "--config", config}
	for _, p := range s.paths() {
		if strings.HasSuffix(p, ".html") {
			args = append(args, filepath.Join(folder, filepath.FromSlash(p)))
		}
	}
	if out, err := exec.Command("node", args...).CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}

// everythingOpen is a plan that shows every part of the page.
const everythingOpen = "#v=1&agent=20&fee=1&markup=5&tax=on_top&taxrate=x&c=MX&c=XX&c=CO"

func TestPagesAreAccessible(t *testing.T) {
	axe, err := os.ReadFile(tool(t, "axe-core/axe.min.js"))
	if err != nil {
		t.Fatal(err)
	}
	b, address := testBrowser(t), servedSite(t)
	eachPage(t, func(t *testing.T, r app.Route) {
		// As it opens, and with several countries, everything unfolded and something wrong.
		for scheme, fragment := range map[string]string{"light": "", "dark": "", "light ": everythingOpen, "dark ": everythingOpen} {
			p := b.Open(t, address)
			p.Look(360, strings.TrimSpace(scheme))
			p.Goto(r.Path + fragment)
			p.WaitReady()
			browser.Eval[bool](p, string(axe)+"\n;true")
			for _, v := range browser.Eval[[]string](p, `axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
				.then((r) => r.violations.map((v) => v.id + ": " + v.help + "\n" + v.nodes.map((n) => n.html + "\n" + n.failureSummary).join("\n")))`) {
				t.Errorf("%s: %s", scheme, v)
			}
		}
	})
}
