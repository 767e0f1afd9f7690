package lean

import (
	"bytes"
	"encoding/binary"
	"errors"
	"strings"
)

// Go's table of functions (runtime.pcHeader, runtime.functab and runtime._func in Go's sources, of Go 1.20 to 1.26):
//
//	magic, sizes | number of functions, of files, unused | offsets of: names, units, files, pc tables, functions
//
// The functions are pairs of an entry and an offset to a record; a record holds the offsets of its name and its pc
// tables. Tables of stack depth and of live pointers are what the collector and recover need; tables of files and
// lines are for traces. 0 stands for "no table", and the runtime then says "?".
const (
	tableMagic  = "\xf1\xff\xff\xff\x00\x00\x01\x08" // little endian, instructions of one byte, pointers of eight
	headerSize  = 8 + 8*8
	pairSize    = 8
	recordSize  = 44 // without the offsets that follow it
	recordName  = 4
	recordDepth = 16 // table of stack depths
	recordFile  = 20 // table of files
	recordLine  = 24 // table of lines
	recordCount = 28 // of further tables, whose offsets follow the record
	recordUnit  = 32 // compilation unit, by which files are found
	recordStart = 36 // line the function begins at
)

// runtimePrefix begins the names the runtime itself looks at: by them it knows its own goroutines.
const runtimePrefix = "runtime."

var errTable = errors.New("the table of functions is not as Go 1.26 writes it: see cmd/site/internal/lean")

// functions is the table, with its parts cut out of the memory.
type functions struct {
	names, units, files, tables []byte
	pairs                       []byte // of the functions, followed by their records
	count                       int
}

// forgetTraces blanks what only stack traces read.
func forgetTraces(memory []byte) error {
	f, err := findFunctions(memory)
	if err != nil {
		return err
	}
	names, tables := newKept(f.names), newKept(f.tables)
	noName := bytes.IndexByte(f.names, 0) // an end of a name is an empty one
	if noName < 0 {
		return errTable
	}
	for i := range f.count {
		record, err := f.record(i)
		if err != nil {
			return err
		}
		if name := f.name(record.at(recordName)); strings.HasPrefix(name, runtimePrefix) {
			names.keep(record.at(recordName), len(name))
		} else {
			record.set(recordName, noName)
		}
		for _, field := range []int{recordFile, recordLine, recordUnit, recordStart} {
			record.set(field, 0)
		}
		if err := f.keepTables(record, tables); err != nil {
			return err
		}
	}
	names.blankRest()
	tables.blankRest()
	clear(f.units)
	clear(f.files)
	return nil
}

// findFunctions finds the one table of functions in the memory.
func findFunctions(memory []byte) (*functions, error) {
	var found *functions
	for from := 0; ; from++ {
		next := bytes.Index(memory[from:], []byte(tableMagic))
		if next < 0 {
			break
		}
		from += next
		if f := readFunctions(memory[from:]); f != nil {
			if found != nil {
				return nil, errTable
			}
			found = f
		}
	}
	if found == nil {
		return nil, errTable
	}
	return found, nil
}

// readFunctions cuts the table up; nil where it is none.
func readFunctions(table []byte) *functions {
	if len(table) < headerSize {
		return nil
	}
	var starts [6]uint64 // of names, units, files, tables, functions, and the end of all
	for i := range starts[:5] {
		starts[i] = binary.LittleEndian.Uint64(table[8+8*3+8*i:])
	}
	starts[5] = uint64(len(table))
	before := uint64(headerSize)
	for _, start := range starts {
		if start < before {
			return nil
		}
		before = start
	}
	count := binary.LittleEndian.Uint64(table[8:])
	f := &functions{
		names: table[starts[0]:starts[1]], units: table[starts[1]:starts[2]], files: table[starts[2]:starts[3]],
		tables: table[starts[3]:starts[4]], pairs: table[starts[4]:starts[5]],
	}
	if count == 0 || count > uint64(len(f.pairs)/pairSize) {
		return nil
	}
	f.count = int(count)
	return f
}

// record is what is known of one function, and what stands behind it.
type record []byte

func (r record) at(field int) int         { return int(binary.LittleEndian.Uint32(r[field:])) }
func (r record) set(field int, value int) { binary.LittleEndian.PutUint32(r[field:], uint32(value)) }

func (f *functions) record(i int) (record, error) {
	at := record(f.pairs[i*pairSize:]).at(4)
	if at+recordSize > len(f.pairs) {
		return nil, errTable
	}
	r := record(f.pairs[at:])
	if r.at(recordName) >= len(f.names) || recordSize+4*r.at(recordCount) > len(r) {
		return nil, errTable
	}
	return r, nil
}

func (f *functions) name(at int) string {
	name, _, _ := bytes.Cut(f.names[at:], []byte{0})
	return string(name)
}

// keepTables keeps the tables of a function that its running needs.
func (f *functions) keepTables(r record, tables *kept) error {
	needed := []int{r.at(recordDepth)}
	for i := range r.at(recordCount) {
		needed = append(needed, r.at(recordSize+4*i))
	}
	for _, at := range needed {
		if at == 0 {
			continue
		}
		length := f.tableLength(at)
		if length == 0 {
			return errTable
		}
		tables.keep(at, length)
	}
	return nil
}

// tableLength is the length of a table of pairs, a value's difference and how far it holds, ended by a difference of
// zero that is not the first; 0 where there is none.
func (f *functions) tableLength(at int) int {
	if at > len(f.tables) {
		return 0
	}
	r := reader{rest: f.tables[at:]}
	for first := true; ; first = false {
		if difference := r.uint(); difference == 0 && !first && r.err == nil {
			return len(f.tables) - at - len(r.rest)
		}
		if r.uint(); r.err != nil {
			return 0
		}
	}
}

// kept marks what is needed of some bytes.
type kept struct {
	bytes  []byte
	needed []bool
}

func newKept(b []byte) *kept { return &kept{b, make([]bool, len(b))} }

func (k *kept) keep(from, length int) {
	for i := from; i < from+length; i++ {
		k.needed[i] = true
	}
}

func (k *kept) blankRest() {
	for i, needed := range k.needed {
		if !needed {
			k.bytes[i] = 0
		}
	}
}
