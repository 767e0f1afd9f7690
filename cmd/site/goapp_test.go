package main

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

func TestPatchRefusesAnotherGoApp(t *testing.T) {
	folder := t.TempDir()
	for name := range goappReplaced {
		if err := os.WriteFile(filepath.Join(folder, name), []byte("package app\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := checkReplaced(folder); err == nil || !strings.Contains(err.Error(), "has changed") {
		t.Errorf("error is %v", err)
	}
}

func TestReplaceOnce(t *testing.T) {
	got, err := replaceOnce([]byte("a b c"), "b", "x")
	if err != nil || string(got) != "a x c" {
		t.Errorf("got %q (%v)", got, err)
	}
	for _, content := range []string{"a c", "a b b"} {
		if _, err := replaceOnce([]byte(content), "b", "x"); err == nil {
			t.Errorf("%q: no error", content)
		}
	}
}

// The copy of go-app can neither encrypt nor decrypt: nothing of this project asks it to.
func TestNothingAsksForWhatIsLeftOut(t *testing.T) {
	root, err := moduleRoot()
	if err != nil {
		t.Fatal(err)
	}
	for _, folder := range []string{"app", "cmd"} {
		err := filepath.WalkDir(filepath.Join(root, folder), func(file string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() || !strings.HasSuffix(file, ".go") || strings.HasSuffix(file, "_test.go") {
				return err
			}
			content, err := os.ReadFile(file)
			for _, method := range []string{".Encrypt(", ".Decrypt("} {
				if strings.Contains(string(content), method) {
					t.Errorf("%s calls %s", file, method)
				}
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

// What the program must not carry, and why.
func TestProgramLinksNothingHeavy(t *testing.T) {
	root, err := moduleRoot()
	if err != nil {
		t.Fatal(err)
	}
	modfile, err := patchGoApp(root)
	if err != nil {
		t.Fatal(err)
	}
	out, err := goCommand(root, "list", "-modfile="+modfile, "-deps", "./cmd/app").Output()
	if err != nil {
		if e, ok := err.(*exec.ExitError); ok {
			t.Fatalf("%v\n%s", err, e.Stderr)
		}
		t.Fatal(err)
	}
	deps := strings.Fields(string(out))
	if len(deps) < 50 {
		t.Fatalf("only %d packages: %v", len(deps), deps)
	}
	for _, pkg := range deps {
		for _, c := range []struct{ name, why string }{
			{"net/http", "300 kB compressed; the patched go-app does without"},
			{"time/tzdata", "70 kB compressed; the browser knows time zones"},
			{"text/template", "500 kB compressed: keeps every method of every type"},
			{"html/template", "500 kB compressed: keeps every method of every type"},
			{"golang.org/x/text", "100 kB and more compressed; the browser formats"},
			{"golang.org/x/net", "for the site command only"},
			{"crypto/aes", "40 kB compressed with what it needs; nothing here encrypts"},
			{"crypto/rand", "see crypto/aes"},
			{"github.com/google/uuid", "see crypto/aes"},
			{"github.com/goccy/go-json", "340 kB compressed; go-app brings encoding/json anyway"},
		} {
			if pkg == c.name || strings.HasPrefix(pkg, c.name+"/") {
				t.Errorf("the program links %s: %s", pkg, c.why)
			}
		}
	}
}
