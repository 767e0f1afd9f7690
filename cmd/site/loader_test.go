package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

func TestRepairLoader(t *testing.T) {
	loader, err := get(newHandler(&vendor{}, "v1", 1234), "/app.js")
	if err != nil {
		t.Fatal(err)
	}
	got, err := repairLoader(loader, "program/app.0.wasm", []byte("load()"))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`const goappProgram = new URL("program/app.0.wasm", goappRoot);`,
		`const goappWasmContentLength = "1234";`,
	} {
		if !bytes.Contains(got, []byte(want)) {
			t.Errorf("no %s", want)
		}
	}
	for _, gone := range []string{".register(", "/app-worker.js", "/web/app.wasm", "fetchWithProgress", "{{"} {
		if bytes.Contains(got, []byte(gone)) {
			t.Errorf("%s is still there", gone)
		}
	}
}

// Another go-app must stop the build rather than come out half repaired.
func TestRepairLoaderRefusesAnotherLoader(t *testing.T) {
	loader, err := get(newHandler(&vendor{}, "v1", 1234), "/app.js")
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range []string{
		"const goappEnv = ",
		"goappInitServiceWorker();",
		"navigator.serviceWorker.register(",
		"async function goappInitWebAssembly() {",
	} {
		changed := strings.Replace(string(loader), part, "changed", 1)
		if _, err := repairLoader([]byte(changed), "p", nil); err == nil {
			t.Errorf("without %q the loader is taken", part)
		}
	}
	for _, more := range []string{"goappInitServiceWorker();\n", "// ----\n"} {
		at := strings.Index(string(loader), "async function goappInitWebAssembly")
		changed := string(loader)[:at] + more + string(loader)[at:]
		if more == "// ----\n" {
			changed = string(loader) + more
		}
		if _, err := repairLoader([]byte(changed), "p", nil); err == nil {
			t.Errorf("with another %q the loader is taken", more)
		}
	}
}

// go-app brings Go's start script along, by the version of the compiler it was released with.
func TestStartScriptIsOfThisGo(t *testing.T) {
	out, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	want, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(out)), "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		t.Fatal(err)
	}
	got, err := get(newHandler(&vendor{}, "v1", 1), "/wasm_exec.js")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("go-app's wasm_exec.js is not the one of this Go")
	}
}
