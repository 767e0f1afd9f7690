package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// target is what a step is compiled for.
type target int

const (
	native  target = iota
	browser        // WebAssembly that is only looked at
	wasm           // WebAssembly that Node.js runs
)

// environment is the environment of the go command for the target.
func (t target) environment() []string {
	switch t {
	case browser:
		return append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	case wasm:
		// Go's start script for Node.js refuses an environment of more than a few kilobytes.
		env := []string{"GOOS=js", "GOARCH=wasm"}
		for _, name := range []string{"PATH", "HOME", "TMPDIR"} {
			if v := os.Getenv(name); v != "" {
				env = append(env, name+"="+v)
			}
		}
		for _, name := range []string{"GOCACHE", "GOMODCACHE", "GOFLAGS", "GOPROXY", "GOTOOLCHAIN"} {
			env = append(env, name+"="+goEnv(name))
		}
		return env
	default:
		return os.Environ()
	}
}

// arguments are those that "go test" needs for the target.
func (t target) arguments() []string {
	if t != wasm {
		return nil
	}
	return []string{"-exec=" + filepath.Join(goEnv("GOROOT"), "lib", "wasm", "go_js_wasm_exec")}
}

func goEnv(name string) string {
	out, err := exec.Command("go", "env", name).Output()
	if err != nil {
		return ""
	}
	return strings.TrimSpace(string(out))
}
