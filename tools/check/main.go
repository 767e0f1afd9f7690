// Command check runs every check of the project, the cheap ones first, and counts what passed and failed.
//
//	go run -C tools ./check            everything
//	go run -C tools ./check lint       formatting, go vet, staticcheck
//	go run -C tools ./check race wasm  only these groups
//
// A failing step does not stop the others: one run shows all there is to mend.
package main

import (
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
	"time"
)

// core are the packages that money depends on. They are tested with the race detector, and again as WebAssembly.
var core = []string{"./pricing/...", "./ratecards/..."}

// browserCode are the packages that are compiled for the browser.
var browserCode = append([]string{"./app/...", "./cmd/app", "./cmd/pages", "./cmd/internal/program"}, core...)

// step is one check.
type step struct {
	group string
	name  string
	run   func(t *tally) error
}

var steps = []step{
	{"lint", "gofmt", gofmt},
	{"lint", "go.mod is tidy", command(native, "go", "mod", "tidy", "-diff")},
	{"lint", "go vet", command(native, "go", "vet", "./...")},
	{"lint", "go vet for the browser", command(browser, "go", append([]string{"vet"}, browserCode...)...)},
	{"lint", "staticcheck", staticcheck(native, "./...")},
	{"lint", "staticcheck for the browser", staticcheck(browser, browserCode...)},
	{"lint", "go vet of the tools", command(native, "go", "vet", "-C", "tools", "./...")},
	{"plain", "tests of the tools", command(native, "go", "test", "-C", "tools", "./...")},
	{"plain", "tests", goTest(native, nil, theRest)},
	{"race", "tests with the race detector", goTest(native, []string{"-race"}, only(core...))},
	{"wasm", "tests as WebAssembly", goTest(wasm, []string{"-short"}, only(core...))},
	{"site", "tests of the site in Chromium", goTest(native, []string{"-parallel=3"}, only("./cmd/site/..."))},
	{"site", "the site as it is published, with its budgets", command(native, "go", "run", "./cmd/site", "-out", "build/published")},
}

func main() {
	groups := os.Args[1:]
	for _, g := range groups {
		if !slices.ContainsFunc(steps, func(s step) bool { return s.group == g }) {
			fmt.Fprintf(os.Stderr, "check: no group %q\n", g)
			os.Exit(2)
		}
	}
	if err := os.Chdir(".."); err != nil { // from tools/ to the module
		fmt.Fprintln(os.Stderr, "check:", err)
		os.Exit(2)
	}
	os.Exit(run(groups))
}

func run(groups []string) int {
	var all tally
	var bad []string
	for _, s := range steps {
		if len(groups) > 0 && !slices.Contains(groups, s.group) {
			continue
		}
		fmt.Printf("== %s\n", s.name)
		started := time.Now()
		var t tally
		if err := s.run(&t); err != nil {
			fmt.Println(err)
			bad = append(bad, s.name)
		}
		all.add(t)
		fmt.Printf("== %s: %v, %.0f s\n", s.name, t, time.Since(started).Seconds())
	}
	if len(bad) > 0 {
		fmt.Println("\nfailed:", strings.Join(bad, ", "))
	}
	fmt.Println()
	if all.skipped > 0 {
		fmt.Println("skipped:", all.skipped)
	}
	fmt.Println(all)
	if len(bad) > 0 || all.failed > 0 {
		return 1
	}
	return 0
}

// gofmt fails when a file is not formatted.
func gofmt(t *tally) error {
	out, err := exec.Command("gofmt", "-l", "app", "cmd", "pricing", "ratecards", "tools/check").CombinedOutput()
	if err == nil && len(out) > 0 {
		err = fmt.Errorf("not formatted:\n%s", out)
	}
	t.count(err == nil)
	return err
}

// command is a step that passes when a command does.
func command(target target, name string, args ...string) func(*tally) error {
	return func(t *tally) error {
		cmd := exec.Command(name, args...)
		cmd.Env = target.environment()
		cmd.Stdout, cmd.Stderr = os.Stdout, os.Stdout
		err := cmd.Run()
		t.count(err == nil)
		return err
	}
}

// staticcheck runs the version pinned in tools/go.mod.
func staticcheck(target target, packages ...string) func(*tally) error {
	return func(t *tally) error {
		// The tool is built for this machine, then run for the target.
		path, err := exec.Command("go", "tool", "-modfile=tools/go.mod", "-n", "staticcheck").Output()
		if err != nil {
			t.count(false)
			return fmt.Errorf("build staticcheck: %w", err)
		}
		return command(target, strings.TrimSpace(string(path)), packages...)(t)
	}
}
