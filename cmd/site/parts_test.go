package main

import (
	"slices"
	"strings"
	"testing"
)

// section is one section of a WebAssembly file: a number, a length, a body.
func section(id byte, body string) string {
	return string([]byte{id, byte(len(body))}) + body
}

// named is a name with its length in front.
func named(name string) string {
	return string([]byte{byte(len(name))}) + name
}

func TestProgramParts(t *testing.T) {
	const magic = "\x00asm\x01\x00\x00\x00"
	names := "\x04" +
		"\x00" + named("gojs.imported") +
		"\x01" + named("a_b_c.Func") +
		"\x02" + named("a_b_c._T_.Method.func1") +
		"\x03" + named("a.Func")
	program := magic +
		section(2, "\x01"+named("gojs")+named("imported")+"\x00\x00") +
		section(10, "\x04"+named("12345")+named("123")+named("1")+named("12")) +
		section(11, "1234567") +
		section(0, named("name")+section(0, "ignored")+section(1, names))

	got, err := programParts([]byte(program), []string{"a", "a/b-c"})
	want := []part{{"a/b-c", 8}, {"data of all packages", 7}, {"code without a package", 2}, {"a", 1}}
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("got %v (%v), want %v", got, err, want)
	}

	for _, c := range []struct{ name, program string }{
		{"no WebAssembly", "\x7fELF"},
		{"a section cut off", program[:len(program)-1]},
		{"code cut off", magic + section(10, "\x02"+named("12345"))},
		{"names cut off", magic + section(0, named("name")+section(1, "\x01\x00\x09short"))},
		{"a length without end", magic + "\x0a\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff"},
	} {
		if _, err := programParts([]byte(c.program), nil); err == nil {
			t.Errorf("%s: no error", c.name)
		}
	}
}

func TestPrintParts(t *testing.T) {
	root, err := moduleRoot()
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	if err := printParts(&out, root, programs[0]); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"data of all packages", "runtime", goappModule + "/pkg/app", "github.com/tarifario/tarifario/app"} {
		if !strings.Contains(out.String(), " "+name+"\n") {
			t.Errorf("no %s in\n%s", name, out.String())
		}
	}
}
