package main

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"
	"text/tabwriter"
)

// part is a share of the program: the code of one package, or the data of all.
type part struct {
	name string
	size int
}

// printParts lists what a program is made of, by package. The published program carries no names, so it is linked once
// more with them.
func printParts(w io.Writer, root string, p program) error {
	named, err := compileProgram(root, p.name, "named.wasm", "-buildid=")
	if err != nil {
		return err
	}
	modfile, err := patchGoApp(root)
	if err != nil {
		return err
	}
	deps, err := goCommand(root, "list", "-modfile="+modfile, "-deps", "./cmd/"+p.name).Output()
	if err != nil {
		return fmt.Errorf("list the packages of cmd/%s: %w", p.name, err)
	}
	parts, err := programParts(named, strings.Fields(string(deps)))
	if err != nil {
		return err
	}
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "raw\tpart of the program "+p.name)
	rest := 0
	for i, p := range parts {
		if i >= listedParts && !strings.HasPrefix(p.name, "github.com/tarifario/") {
			rest += p.size
			continue
		}
		fmt.Fprintf(t, "%d\t%s\n", p.size, p.name)
	}
	fmt.Fprintf(t, "%d\tcode of all other packages\n", rest)
	return t.Flush()
}

// listedParts is how many parts are worth a line. The packages of this module always are.
const listedParts = 16

// Sections of a WebAssembly file that matter here.
const (
	customSection = 0
	importSection = 2
	codeSection   = 10
	dataSection   = 11
)

// programParts adds the code of a program up by package, the largest first. Names of Go's functions in
// WebAssembly have each character that is no word character replaced by "_".
func programParts(program []byte, packages []string) ([]part, error) {
	sections, err := readSections(program)
	if err != nil {
		return nil, err
	}
	names, err := functionNames(sections.names)
	if err != nil {
		return nil, err
	}
	byPrefix := map[string]string{}
	for _, p := range packages {
		byPrefix[notWord.ReplaceAllString(p, "_")] = p
	}
	sizes := map[string]int{"data of all packages": sections.data}
	code := reader{sections.code}
	for i := range code.number() {
		body := code.bytes(code.number())
		sizes[packageOf(names[sections.imports+i], byPrefix)] += len(body)
	}
	if code.failed() {
		return nil, errTruncated
	}
	parts := make([]part, 0, len(sizes))
	for name, size := range sizes {
		parts = append(parts, part{name, size})
	}
	slices.SortFunc(parts, func(a, b part) int {
		return cmp.Or(cmp.Compare(b.size, a.size), cmp.Compare(a.name, b.name))
	})
	return parts, nil
}

var notWord = regexp.MustCompile(`[^\w.]`)

// packageOf is the package of a function: the longest path that its name begins with.
func packageOf(function string, byPrefix map[string]string) string {
	for end := len(function); ; {
		end = strings.LastIndexByte(function[:end], '.')
		if end < 0 {
			return "code without a package"
		}
		if p, ok := byPrefix[function[:end]]; ok {
			return p
		}
	}
}

// sections are the parts of a WebAssembly file.
type sections struct {
	imports int // number of functions that are imported, which come first
	code    []byte
	data    int
	names   []byte
}

func readSections(program []byte) (sections, error) {
	var s sections
	if !bytes.HasPrefix(program, []byte("\x00asm\x01\x00\x00\x00")) {
		return s, errors.New("this is no WebAssembly")
	}
	r := reader{program[8:]}
	for len(r.rest) > 0 {
		id := r.bytes(1)
		body := r.bytes(r.number())
		if r.failed() {
			return s, errTruncated
		}
		switch id[0] {
		case importSection:
			// Go imports functions only.
			in := reader{body}
			s.imports = in.number()
		case codeSection:
			s.code = body
		case dataSection:
			s.data = len(body)
		case customSection:
			in := reader{body}
			if string(in.bytes(in.number())) == "name" {
				s.names = in.rest
			}
		}
	}
	return s, nil
}

// functionNames reads the names of the functions by their numbers.
func functionNames(section []byte) (map[int]string, error) {
	names := map[int]string{}
	r := reader{section}
	for len(r.rest) > 0 {
		id := r.bytes(1)
		body := reader{r.bytes(r.number())}
		if r.failed() {
			return nil, errTruncated
		}
		if id[0] != 1 { // not the names of functions
			continue
		}
		for range body.number() {
			i := body.number()
			names[i] = string(body.bytes(body.number()))
		}
		if body.failed() {
			return nil, errTruncated
		}
	}
	return names, nil
}

var errTruncated = errors.New("the program ends in the middle of something")

// reader reads the numbers and byte strings that WebAssembly is made of. After a failure it holds nil.
type reader struct {
	rest []byte
}

func (r *reader) failed() bool { return r.rest == nil }

func (r *reader) number() int {
	n, width := binary.Uvarint(r.rest)
	if width <= 0 || n > 1<<31 {
		r.rest = nil
		return 0
	}
	r.rest = r.rest[width:]
	return int(n)
}

func (r *reader) bytes(n int) []byte {
	if n > len(r.rest) {
		r.rest = nil
		return nil
	}
	b := r.rest[:n]
	r.rest = r.rest[n:]
	return b
}
