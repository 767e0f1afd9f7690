package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
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

// One page of each kind in each language is valid, and so is the page where there is none.
func TestPagesAreValid(t *testing.T) {
	s := builtSite(t)
	folder := t.TempDir()
	if err := s.write(folder); err != nil {
		t.Fatal(err)
	}
	validate := tool(t, "html-validate/bin/html-validate.mjs")
	config := filepath.Join(filepath.Dir(filepath.Dir(filepath.Dir(filepath.Dir(validate)))), "htmlvalidate.cjs")
	args := []string{validate, "--config", config}
	args = append(args, filepath.Join(folder, notFoundFile))
	for _, r := range pagesOfEachKind(t) {
		args = append(args, filepath.Join(folder, filepath.FromSlash(r.Path), "index.html"))
	}
	if out, err := exec.Command("node", args...).CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}
