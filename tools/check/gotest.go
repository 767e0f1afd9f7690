package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
)

// goTest is a step that runs the tests of some packages.
func goTest(target target, flags []string, packages func() ([]string, error)) func(*tally) error {
	return func(t *tally) error {
		list, err := packages()
		if err != nil {
			t.count(false)
			return err
		}
		args := append([]string{"test", "-json", "-timeout=40m"}, flags...)
		args = append(append(args, target.arguments()...), list...)
		cmd := exec.Command("go", args...)
		cmd.Env = target.environment()
		cmd.Stderr = os.Stdout
		out, err := cmd.StdoutPipe()
		if err != nil {
			return err
		}
		if err := cmd.Start(); err != nil {
			t.count(false)
			return err
		}
		readErr := t.read(out, os.Stdout)
		err = errors.Join(readErr, cmd.Wait())
		if err != nil && t.failed == 0 {
			t.count(false)
		}
		return err
	}
}

// only is a fixed list of packages.
func only(packages ...string) func() ([]string, error) {
	return func() ([]string, error) { return packages, nil }
}

// theRest are the packages that no other step tests.
func theRest() ([]string, error) {
	out, err := exec.Command("go", "list", "./...").Output()
	if err != nil {
		return nil, fmt.Errorf("go list: %w", err)
	}
	var rest []string
	for _, p := range strings.Fields(string(out)) {
		elsewhere := false
		for _, part := range []string{"/pricing", "/ratecards", "/cmd/site"} {
			elsewhere = elsewhere || strings.Contains(p+"/", module+part+"/")
		}
		if !elsewhere {
			rest = append(rest, p)
		}
	}
	return rest, nil
}

const module = "github.com/tarifario/tarifario"

// event is one line of "go test -json".
type event struct {
	Action     string
	Package    string
	ImportPath string // of a build that failed
	Test       string
	Output     string
}

// read counts the tests of one run. It prints the line of each package, and everything a failing test has said.
func (t *tally) read(in io.Reader, out io.Writer) error {
	said := map[string]*strings.Builder{}
	failedTests := map[string]bool{} // packages in which a test has failed
	for d := json.NewDecoder(in); ; {
		var e event
		if err := d.Decode(&e); err == io.EOF {
			return nil
		} else if err != nil {
			return fmt.Errorf("go test -json: %w", err)
		}
		key := e.Package + " " + e.Test
		switch e.Action {
		case "output":
			if strings.HasPrefix(e.Output, "=== ") { // a test begins, waits or goes on
				continue
			}
			if said[key] == nil {
				said[key] = &strings.Builder{}
			}
			said[key].WriteString(e.Output)
		case "build-output":
			fmt.Fprint(out, e.Output)
		case "pass", "fail", "skip":
			text := ""
			if said[key] != nil {
				text = said[key].String()
			}
			delete(said, key)
			t.take(e, text, failedTests, out)
		}
	}
}

// take counts the end of a test or of a package.
func (t *tally) take(e event, said string, failedTests map[string]bool, out io.Writer) {
	switch {
	case e.Test != "":
		switch e.Action {
		case "pass":
			t.passed++
		case "skip":
			t.skipped++
		case "fail":
			t.failed++
			failedTests[e.Package] = true
			fmt.Fprint(out, said)
		}
	case e.Action == "pass":
		fmt.Fprintln(out, lastLine(said))
	case e.Action == "fail":
		if !failedTests[e.Package] { // it did not compile, or ended before its time
			t.failed++
			fmt.Fprint(out, said)
			return
		}
		fmt.Fprintln(out, lastLine(said))
	}
}

func lastLine(s string) string {
	s = strings.TrimRight(s, "\n")
	return s[strings.LastIndexByte(s, '\n')+1:]
}
