package lean

import (
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestProgramStillRuns runs a program that leans on its table of functions, as compiled and made lean.
func TestProgramStillRuns(t *testing.T) {
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("no Node.js to run it in")
	}
	compiled := filepath.Join(t.TempDir(), "program.wasm")
	build := exec.Command("go", "build", "-ldflags=-s -w", "-o", compiled, "./testdata/program")
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOFLAGS=", "GOWASM=", "GOEXPERIMENT=")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("compile: %v\n%s", err, out)
	}
	program, err := os.ReadFile(compiled)
	if err != nil {
		t.Fatal(err)
	}
	lean, err := Program(program)
	if err != nil {
		t.Fatal(err)
	}
	if before, after := compressed(program), compressed(lean); after >= before*9/10 {
		t.Errorf("%d compressed bytes became %d", before, after)
	}
	if bytes.Contains(lean, []byte("main.recovered")) || bytes.Contains(lean, []byte("program/main.go")) {
		t.Error("names or files are still in it")
	}
	if !bytes.Contains(lean, []byte("runtime.gcBgMarkWorker")) {
		t.Error("the runtime's own names are not in it any more")
	}
	leanFile := filepath.Join(t.TempDir(), "lean.wasm")
	if err := os.WriteFile(leanFile, lean, 0o644); err != nil {
		t.Fatal(err)
	}
	const want = `tree 8191
deep 20000
panic on purpose
index runtime error: index out of range [3] with length 0
nil runtime error: invalid memory address or nil pointer dereference
goroutines 19000
cleaned up
`
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range []string{compiled, leanFile} {
		run := exec.Command(node, "--stack-size=8192", filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec_node.js"), file)
		if out, err := run.CombinedOutput(); err != nil || string(out) != want {
			t.Errorf("%s says (%v)\n%s", filepath.Base(file), err, out)
		}
	}
}

func compressed(b []byte) int {
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	w.Write(b) // a bytes.Buffer never fails
	w.Close()
	return out.Len()
}

// plain is a piece of memory, from a small address.
func plain(at byte, content string) string {
	return "\x00\x41" + string([]byte{at}) + "\x0b" + string([]byte{byte(len(content))}) + content
}

func TestMemory(t *testing.T) {
	long := strings.Repeat("\x00", longestZeros)
	for _, c := range []struct {
		name, section string
		want          string // the section as it is written anew
	}{
		{"none", "\x00", "\x00"},
		{"one", "\x01" + plain(8, "abc"), "\x01" + plain(8, "abc")},
		{"joined over few zeros", "\x02" + plain(8, "abc") + plain(12, "d"), "\x01" + plain(8, "abc\x00d")},
		{"in any order", "\x02" + plain(12, "d") + plain(8, "abc"), "\x01" + plain(8, "abc\x00d")},
		{"joined without any", "\x02" + plain(8, "abc") + plain(11, "d"), "\x01" + plain(8, "abcd")},
		{"zeros at both ends", "\x01" + plain(8, "\x00ab\x00"), "\x01" + plain(9, "ab")},
		{"nothing but zeros", "\x01" + plain(8, "\x00\x00"), "\x00"},
		{
			"one zero short of a new piece", "\x01\x00\x41\x08\x0b\x81\x02" + "a" + long[1:] + "b",
			"\x01\x00\x41\x08\x0b\x81\x02" + "a" + long[1:] + "b",
		},
		{
			// From 8: a, 256 zeros, b at 265, which is 0x89 0x02 in LEB128.
			"just as many as for a new piece", "\x01\x00\x41\x08\x0b\x82\x02" + "a" + long + "b",
			"\x02" + plain(8, "a") + "\x00\x41\x89\x02\x0b\x01" + "b",
		},
		// 64 needs a second byte, or it would be read as -64.
		{"an address that looks negative", "\x01\x00\x41\xc0\x00\x0b\x01a", "\x01\x00\x41\xc0\x00\x0b\x01a"},
		// The first address of the upper half of the memory: 0x80000000, as a signed number the lowest.
		{"the upper half", "\x01\x00\x41\x80\x80\x80\x80\x78\x0b\x01a", "\x01\x00\x41\x80\x80\x80\x80\x78\x0b\x01a"},
	} {
		m, err := readMemory([]byte(c.section))
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		if got := string(m.encode()); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
	for _, c := range []struct{ name, section string }{
		{"cut off", "\x01\x00\x41\x08\x0b\x03ab"},
		{"no pieces", ""},
		{"more than its pieces", "\x00\x00"},
		{"piece of a kind of its own", "\x01\x01\x01a"},
		{"address that is computed", "\x01\x00\x23\x08\x0b\x01a"},
		{"overlap", "\x02" + plain(8, "abc") + plain(10, "d")},
		{"too far", "\x02" + plain(8, "abc") + "\x00\x41\xff\xff\xff\xff\x07\x0b\x01a"},
		{"address without end", "\x01\x00\x41\xff\xff\xff\xff\xff\xff\x0b\x01a"},
	} {
		if _, err := readMemory([]byte(c.section)); err == nil {
			t.Errorf("%s: no error", c.name)
		}
	}
}

// table builds a table of functions by hand: two functions, the runtime's and another, each with a table of stack
// depths, of files, of lines and of live pointers.
func table() []byte {
	names := "\x00runtime.one\x00main.two\x00"           // at 0, 1, 13
	tables := "\x00" + "\x02\x05\x00" + "\x04\x06\x00" + // 1: depths, 4: files
		"\x06\x07\x00" + "\x00\x09\x02\x01\x00" // 7: lines, 10: pointers, whose first difference is zero
	record := func(name, depth, file, line, pointers uint32) (r []byte) {
		for _, field := range []uint32{100, name, 8, 3, depth, file, line, 1, 77, 12, 0x01000000, pointers, 555} {
			r = binary.LittleEndian.AppendUint32(r, field)
		}
		return r
	}
	functions := binary.LittleEndian.AppendUint32(nil, 100)
	functions = binary.LittleEndian.AppendUint32(functions, 20)
	functions = binary.LittleEndian.AppendUint32(functions, 200)
	functions = binary.LittleEndian.AppendUint32(functions, 20+52)
	functions = binary.LittleEndian.AppendUint32(functions, 300)
	functions = append(functions, record(1, 1, 4, 7, 10)...)
	functions = append(functions, record(13, 1, 4, 0, 0)...)

	head := []byte(tableMagic)
	at := uint64(headerSize)
	for _, n := range []uint64{2, 1, 0} {
		head = binary.LittleEndian.AppendUint64(head, n)
	}
	for _, part := range []string{names, "unit", "file", tables} {
		head = binary.LittleEndian.AppendUint64(head, at)
		at += uint64(len(part))
	}
	head = binary.LittleEndian.AppendUint64(head, at)
	return slices.Concat(head, []byte(names+"unit"+"file"+tables), functions)
}

func TestForgetTraces(t *testing.T) {
	got := table()
	if err := forgetTraces(got); err != nil {
		t.Fatal(err)
	}
	text := string(got[headerSize : headerSize+22+8+15])
	want := "\x00runtime.one\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00" + // one name less
		"\x00\x00\x00\x00" + "\x00\x00\x00\x00" + // no units, no files
		"\x00" + "\x02\x05\x00" + "\x00\x00\x00" + "\x00\x00\x00" + "\x00\x09\x02\x01\x00"
	if text != want {
		t.Errorf("got  %q\nwant %q", text, want)
	}
	first := record(got[headerSize+22+8+15+20:])
	for field, want := range map[int]int{
		0: 100, recordName: 1, 8: 8, 12: 3, recordDepth: 1, recordFile: 0, recordLine: 0, recordCount: 1, recordUnit: 0,
		recordStart: 0, 40: 0x01000000, recordSize: 10, recordSize + 4: 555,
	} {
		if first.at(field) != want {
			t.Errorf("field %d of the first: got %d, want %d", field, first.at(field), want)
		}
	}
	if second := record(got[headerSize+22+8+15+20+52:]); second.at(recordName) != 0 || second.at(0) != 100 {
		t.Errorf("the second is named at %d", second.at(recordName))
	}
}

func TestForgetTracesRefuses(t *testing.T) {
	edited := func(edit func(table []byte)) []byte {
		b := table()
		edit(b)
		return b
	}
	const pairs = headerSize + 22 + 8 + 15
	for _, c := range []struct {
		name   string
		memory []byte
	}{
		{"no table", []byte("nothing of the kind")},
		{"another version", edited(func(b []byte) { b[0] = 0xf0 })},
		{"two tables", slices.Concat(table(), table())},
		{"a header cut off", table()[:40]},
		{"parts out of order", edited(func(b []byte) { b[8+8*4] = 1 })},
		{"no functions", edited(func(b []byte) { b[8] = 0 })},
		{"more functions than there is room for", edited(func(b []byte) { b[9] = 9 })},
		{"a record beyond the end", edited(func(b []byte) { b[pairs+5] = 9 })},
		{"a name beyond the end", edited(func(b []byte) { b[pairs+20+recordName+1] = 9 })},
		{"more tables than there is room for", edited(func(b []byte) { b[pairs+20+recordCount+1] = 9 })},
		{"a table beyond the end", edited(func(b []byte) { b[pairs+20+recordDepth+1] = 9 })},
		{"a table without end", edited(func(b []byte) { b[pairs+20+recordDepth] = 14 })},
	} {
		if err := forgetTraces(c.memory); err == nil {
			t.Errorf("%s: no error", c.name)
		}
	}
}

func TestProgramRefuses(t *testing.T) {
	data := "\x0b\x02\x00\x00" // too long by one
	for _, c := range []struct{ name, program string }{
		{"no WebAssembly", "\x7fELF"},
		{"a section cut off", header + "\x0b\x09\x00"},
		{"no memory", header},
		{"memory that does not end where it says", header + data},
		{"memory without a table of functions", header + "\x0b\x01\x00"},
		{"pieces that are counted", header + "\x0c\x01\x01"},
	} {
		if _, err := Program([]byte(c.program)); err == nil {
			t.Errorf("%s: no error", c.name)
		}
	}
}

func FuzzMemory(f *testing.F) {
	f.Add([]byte("\x02" + plain(8, "abc") + plain(12, "d")))
	f.Fuzz(func(t *testing.T, section []byte) {
		m, err := readMemory(section)
		if err != nil {
			return
		}
		again, err := readMemory(m.encode())
		if err != nil {
			t.Fatal(err)
		}
		content := bytes.TrimRight(m.bytes, "\x00")
		if len(content) == 0 {
			return
		}
		start := zeros(content)
		if again.from != m.from+start || !bytes.Equal(again.bytes, content[start:]) {
			t.Errorf("%q from %d became %q from %d", m.bytes, m.from, again.bytes, again.from)
		}
	})
}
