package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// moduleRoot is the folder of the module the command is run in.
func moduleRoot() (string, error) {
	out, err := exec.Command("go", "env", "GOMOD").Output()
	if err != nil {
		return "", fmt.Errorf("go env GOMOD: %w", err)
	}
	file := strings.TrimSpace(string(out))
	if file == "" || file == os.DevNull {
		return "", fmt.Errorf("no go.mod here: run this inside the module")
	}
	return filepath.Dir(file), nil
}

// buildProgram compiles cmd/app to WebAssembly, without the names of its functions.
func buildProgram(root string) ([]byte, error) {
	return compileProgram(root, filepath.Join(root, buildFolder, "app.wasm"), "-s -w -buildid=")
}

// compileProgram compiles cmd/app to WebAssembly. No path, time or revision of the building machine gets into it.
func compileProgram(root, out, linkerFlags string) ([]byte, error) {
	modfile, err := patchGoApp(root)
	if err != nil {
		return nil, err
	}
	cmd := goCommand(root, "build", "-modfile="+modfile, "-trimpath", "-buildvcs=false",
		"-ldflags="+linkerFlags, "-o", out, "./cmd/app")
	if msg, err := cmd.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("compile cmd/app: %w\n%s", err, bytes.TrimSpace(msg))
	}
	return os.ReadFile(out)
}

// goCommand is the go command for the browser, free of settings that would change its output.
func goCommand(root string, args ...string) *exec.Cmd {
	cmd := exec.Command("go", args...)
	cmd.Dir = root
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOFLAGS=", "GOWASM=", "GOEXPERIMENT=", "GOWORK=off")
	return cmd
}
