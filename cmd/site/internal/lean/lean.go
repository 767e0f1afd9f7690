// Package lean makes a program that Go has compiled to WebAssembly smaller to send, without changing what it does.
//
// Go's linker writes the memory a program starts with as tens of thousands of pieces, one for each stretch between
// eight zeros, and the head of each costs more than the zeros it saves once the file is compressed. And a sixth of
// that memory tells in which file and line each instruction was written: it is read for stack traces alone, which a
// visitor's browser shows to nobody.
//
// So the memory is written in few pieces, and without files, lines and the names of functions. A crash still says
// what went wrong, and where by the numbers of WebAssembly's functions.
package lean

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
)

// Program returns the program with its memory written lean. The memory keeps every byte but those that only stack
// traces read. The error says what was not as Go 1.26 writes it; nothing is guessed.
func Program(program []byte) ([]byte, error) {
	sections, err := readSections(program)
	if err != nil {
		return nil, err
	}
	out := bytes.NewBufferString(header)
	found := false
	for _, s := range sections {
		if s.id == dataSection {
			found = true
			m, err := readMemory(s.body)
			if err != nil {
				return nil, err
			}
			if err := forgetTraces(m.bytes); err != nil {
				return nil, err
			}
			s.body = m.encode()
		}
		if s.id == countSection { // of data sections, for those who read in one pass: only bulk instructions need it
			return nil, errors.New("the program counts its pieces of memory: this was not expected of Go")
		}
		out.WriteByte(s.id)
		out.Write(binary.AppendUvarint(nil, uint64(len(s.body))))
		out.Write(s.body)
	}
	if !found {
		return nil, errors.New("the program has no memory to start with")
	}
	return out.Bytes(), nil
}

// What WebAssembly files begin with, and the sections that matter here.
const (
	header       = "\x00asm\x01\x00\x00\x00"
	dataSection  = 11
	countSection = 12
)

type section struct {
	id   byte
	body []byte
}

func readSections(program []byte) ([]section, error) {
	rest, ok := bytes.CutPrefix(program, []byte(header))
	if !ok {
		return nil, errors.New("this is no WebAssembly")
	}
	var all []section
	for r := (reader{rest: rest}); len(r.rest) > 0; {
		id := r.byte()
		body := r.take(r.uint())
		if r.err != nil {
			return nil, fmt.Errorf("read section %d: %w", id, r.err)
		}
		all = append(all, section{id, body})
	}
	return all, nil
}
