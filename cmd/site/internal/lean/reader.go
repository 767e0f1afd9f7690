package lean

import (
	"encoding/binary"
	"errors"
	"math"
)

// reader reads the numbers and byte strings WebAssembly is made of. After an error it reads zeros.
type reader struct {
	rest []byte
	err  error
}

var errCutOff = errors.New("it ends in the middle of something")

func (r *reader) fail() {
	r.rest, r.err = nil, errCutOff
}

func (r *reader) byte() byte {
	if len(r.rest) == 0 {
		r.fail()
		return 0
	}
	b := r.rest[0]
	r.rest = r.rest[1:]
	return b
}

// uint reads an unsigned LEB128 number of 32 bits.
func (r *reader) uint() int {
	n, width := binary.Uvarint(r.rest)
	if width <= 0 || n > math.MaxUint32 {
		r.fail()
		return 0
	}
	r.rest = r.rest[width:]
	return int(n)
}

// address reads a signed LEB128 number of 32 bits as an address, which counts from zero.
func (r *reader) address() int {
	var n uint64
	for shift := 0; shift < 35; shift += 7 {
		b := r.byte()
		n |= uint64(b&0x7f) << shift
		if b&0x80 == 0 {
			return int(uint32(n | -uint64(b>>6&1)<<(shift+7)))
		}
	}
	r.fail()
	return 0
}

func (r *reader) take(n int) []byte {
	if n > len(r.rest) {
		r.fail()
		return nil
	}
	b := r.rest[:n]
	r.rest = r.rest[n:]
	return b
}
