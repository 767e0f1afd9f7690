package main

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// go-app brings an HTTP server along, also into the browser: http.go, resource.go and wasm.go name
// net/http, whose package variables the linker keeps. That is a fifth of the compressed program. And
// route.go matches routes by regular expressions, which no route here is: a twelfth of what is left. crypto.go and
// UUIDs bring AES, hashes and SQL along, for methods of a Context that nothing here calls (a test sees to that) and for names
// that any random number can be. So the program is compiled from a copy of go-app in which three small files stand for these five.
//
// The copy is made from exactly this version, and the replaced files are known by their hash: any other
// go-app stops the build until somebody has read the difference.
const (
	goappModule  = "github.com/maxence-charriere/go-app/v10"
	goappVersion = "v10.1.11"
)

// goappReplaced are the files left out of the copy.
var goappReplaced = map[string]string{
	"crypto.go":   "c0fc14126207dc9fa15fb8869bd882874486654919835dc35d5bef8a6122aa97",
	"http.go":     "0601189a9f611378e9b24ab4bdf42780a03cbf95c1bbebd4171b523ddbe9a32d",
	"resource.go": "6b52ab4ec2f4171d403384bffe159e9ec22699933e768ef5868f2851a1b84baa",
	"route.go":    "3252c7f2876cba69c3fbb203b0b4d5770ddd4651cdaf3ad69e5c33bfd1ccf5bd",
	"wasm.go":     "10117b07fb7147cdfcd97d1e07cd010da30914e2a622b73d0242b5d9019796f8",
}

// goappEdits change lines of a file: what stands there once, and what is to stand there.
//
// A link may lead to a page of another program, which the browser has to load.
//
// go-app panics at an address that browsers allow and url.Parse does not.
//
// go-app shows what an event has changed a 120th of a second later, to join it with what else may come. Here an event
// changes everything at once, and its answer has to be on the next frame of the screen.
var goappEdits = map[string][][2]string{
	"context.go": {{"\t\"github.com/google/uuid\"\n", ""}, {"uuid.NewString()", "newID()"}},
	"state.go":   {{"\t\"github.com/google/uuid\"\n", ""}, {"uuid.NewString()", "newID()"}},
	"engine.go":  {{"case e.internalURL(destination),", "case e.internalURL(destination), e.routes.elsewhere(destination),"}},
	"app.go":     {{"engine.Start(120)", "engine.Start(1_000_000)"}},
	"js_wasm.go": {{"\tu, _ := url.Parse(rawurl)\n\treturn u\n", "\treturn addressOf(rawurl)\n"}},
}

// What stands for the files left out.
var (
	//go:embed goapp/browser.go.txt
	goappBrowser []byte

	//go:embed goapp/crypto.go.txt
	goappCrypto []byte

	//go:embed goapp/route.go.txt
	goappRoute []byte
)

// buildFolder holds what the build leaves behind for the next one.
const buildFolder = "build"

// patchGoApp writes the copy and returns the go.mod file, relative to root, that uses it.
func patchGoApp(root string) (modfile string, err error) {
	cmd := exec.Command("go", "mod", "download", "-json", goappModule)
	cmd.Dir = root
	if msg, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("download go-app: %w\n%s", err, bytes.TrimSpace(msg))
	}
	cmd = exec.Command("go", "list", "-m", "-f", "{{.Version}} {{.Dir}}", goappModule)
	cmd.Dir = root
	out, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("find go-app: %w", err)
	}
	version, source, _ := strings.Cut(strings.TrimSpace(string(out)), " ")
	if version != goappVersion {
		return "", fmt.Errorf("go-app is %s, the patch was made for %s: see goapp.go", version, goappVersion)
	}
	if err := checkReplaced(filepath.Join(source, "pkg", "app")); err != nil {
		return "", err
	}
	if err := copyGoApp(source, filepath.Join(root, buildFolder, "goapp")); err != nil {
		return "", fmt.Errorf("copy go-app: %w", err)
	}
	return writeModfile(root)
}

// checkReplaced holds the files left out to their known content.
func checkReplaced(folder string) error {
	for name, want := range goappReplaced {
		content, err := os.ReadFile(filepath.Join(folder, name))
		if err != nil {
			return err
		}
		sum := sha256.Sum256(content)
		if got := hex.EncodeToString(sum[:]); got != want {
			return fmt.Errorf("go-app's %s has changed (%s): see goapp.go", name, got)
		}
	}
	return nil
}

// copyGoApp copies the two packages a program needs.
func copyGoApp(from, to string) error {
	files := map[string][]byte{
		"pkg/app/browser_tarifario.go": goappBrowser, "pkg/app/crypto_tarifario.go": goappCrypto, "pkg/app/route_tarifario.go": goappRoute,
	}
	mod, err := os.ReadFile(filepath.Join(from, "go.mod"))
	if err != nil {
		return err
	}
	files["go.mod"] = mod
	for _, pkg := range []string{"pkg/app", "pkg/errors"} {
		sources, err := filepath.Glob(filepath.Join(from, pkg, "*.go"))
		if err != nil {
			return err
		}
		for _, source := range sources {
			name := filepath.Base(source)
			_, replaced := goappReplaced[name]
			if strings.HasSuffix(name, "_test.go") || pkg == "pkg/app" && replaced {
				continue
			}
			content, err := os.ReadFile(source)
			if err != nil {
				return err
			}
			for _, edit := range goappEdits[name] {
				if pkg != "pkg/app" {
					break
				}
				if content, err = replaceOnce(content, edit[0], edit[1]); err != nil {
					return fmt.Errorf("%s: %w", name, err)
				}
			}
			files[pkg+"/"+name] = content
		}
	}
	for name, content := range files {
		if err := writeIfChanged(filepath.Join(to, name), content); err != nil {
			return err
		}
	}
	return removeOthers(to, files)
}

// replaceOnce replaces what stands in the content exactly once.
func replaceOnce(content []byte, old, with string) ([]byte, error) {
	if n := bytes.Count(content, []byte(old)); n != 1 {
		return nil, fmt.Errorf("%q stands there %d times, not once: see goapp.go", old, n)
	}
	return bytes.Replace(content, []byte(old), []byte(with), 1), nil
}

// removeOthers drops what an earlier version of the copy has left behind.
func removeOthers(folder string, files map[string][]byte) error {
	old, err := filepath.Glob(filepath.Join(folder, "pkg", "*", "*.go"))
	if err != nil {
		return err
	}
	for _, file := range old {
		name, err := filepath.Rel(folder, file)
		if err != nil {
			return err
		}
		if _, ok := files[filepath.ToSlash(name)]; ok {
			continue
		}
		if err := os.Remove(file); err != nil {
			return err
		}
	}
	return nil
}

// writeModfile writes the module's own go.mod and go.sum once more, with go-app replaced by the copy.
// The copy is named by a relative path, so that no path of this machine gets into the program.
func writeModfile(root string) (string, error) {
	mod, err := os.ReadFile(filepath.Join(root, "go.mod"))
	if err != nil {
		return "", err
	}
	sum, err := os.ReadFile(filepath.Join(root, "go.sum"))
	if err != nil {
		return "", err
	}
	mod = fmt.Appendf(mod, "\nreplace %s => ./%s/goapp\n", goappModule, buildFolder)
	modfile := filepath.Join(buildFolder, "app.mod")
	if err := writeIfChanged(filepath.Join(root, modfile), mod); err != nil {
		return "", err
	}
	return modfile, writeIfChanged(filepath.Join(root, buildFolder, "app.sum"), sum)
}

// writeIfChanged leaves a file alone that already holds the content: a build running beside this one may be reading it.
func writeIfChanged(file string, content []byte) error {
	if old, err := os.ReadFile(file); err == nil && bytes.Equal(old, content) {
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return err
	}
	return os.WriteFile(file, content, 0o644)
}
