package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/country"
	"github.com/tarifario/tarifario/app/data"
	"github.com/tarifario/tarifario/app/embedcode"
	"github.com/tarifario/tarifario/app/guide"
	"github.com/tarifario/tarifario/app/rates"
	"github.com/tarifario/tarifario/app/windows"
	"github.com/tarifario/tarifario/cmd/site/internal/lean"
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

// program is one of the programs of the site. Each shows pages of its own: the calculator, which answers at once, does not
// load what only the others need. Most of a program is what they share, so that there are no more than two.
type program struct {
	name   string // of its folder in cmd, and of its file
	routes func(*app.Vendor) []app.Route
	eager  bool // it starts with the page; the others when the page is idle or touched
}

// programs are all there are.
var programs = []program{
	{name: "app", routes: appRoutes, eager: true},
	{name: "pages", routes: pagesRoutes},
}

// appRoutes are the calculator, as cmd/app shows it.
func appRoutes(v *app.Vendor) []app.Route { return slices.Concat(app.Routes(v), app.EmbedRoutes(v)) }

// pagesRoutes are all other pages, as cmd/pages shows them.
func pagesRoutes(v *app.Vendor) []app.Route {
	return slices.Concat(rates.Routes(v), windows.Routes(v), rates.EmbedRoutes(v), windows.EmbedRoutes(v),
		guide.Routes(v), data.Routes(v), country.Routes(v), embedcode.Routes(v))
}

// routesOf lists every page of a vendor's site.
func routesOf(v *app.Vendor) []app.Route {
	var all []app.Route
	for _, p := range programs {
		all = append(all, p.routes(v)...)
	}
	return all
}

// buildPrograms compiles every program to WebAssembly as it is published, and returns the code by name.
func buildPrograms(root string) (map[string][]byte, error) {
	code := map[string][]byte{}
	for _, p := range programs {
		compiled, err := buildProgram(root, p.name)
		if err != nil {
			return nil, err
		}
		if err := glance(compiled, p.budget()); err != nil {
			return nil, fmt.Errorf("%s: %w", p.name, err)
		}
		code[p.name] = compiled
	}
	return code, nil
}

// buildProgram makes a program lean, and so without names, files and lines.
func buildProgram(root, name string) ([]byte, error) {
	program, err := compileProgram(root, name, name+".wasm", "-s -w -buildid=")
	if err != nil {
		return nil, err
	}
	if program, err = lean.Program(program); err != nil {
		return nil, fmt.Errorf("make the program lean: %w", err)
	}
	return program, nil
}

// compileProgram compiles a program to WebAssembly. No path, time or revision of the building machine gets into it.
func compileProgram(root, name, file, linkerFlags string) ([]byte, error) {
	out := filepath.Join(root, buildFolder, file)
	modfile, err := patchGoApp(root)
	if err != nil {
		return nil, err
	}
	cmd := goCommand(root, "build", "-modfile="+modfile, "-trimpath", "-buildvcs=false",
		"-ldflags="+linkerFlags, "-o", out, "./cmd/"+name)
	if msg, err := cmd.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("compile cmd/%s: %w\n%s", name, err, bytes.TrimSpace(msg))
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
