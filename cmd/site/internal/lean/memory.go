package lean

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
)

// memory is what a program starts with: bytes from an address on, and zeros everywhere else.
type memory struct {
	from  int
	bytes []byte
}

// maxMemory is far more than any program here starts with, and little enough to hold.
const maxMemory = 64 << 20

// What stands around the address of a piece: memory 0, from a constant.
const (
	plainPiece   = 0x00
	constantOp   = 0x41
	endOp        = 0x0b
	longestZeros = 256 // a stretch of zeros that is worth the head of another piece
)

// readMemory reads a data section. Its pieces may come in any order; none may overlap another.
func readMemory(section []byte) (memory, error) {
	pieces, err := readPieces(section)
	if err != nil || len(pieces) == 0 {
		return memory{}, err
	}
	slices.SortStableFunc(pieces, func(a, b piece) int { return a.at - b.at })
	m := memory{from: pieces[0].at}
	for _, p := range pieces {
		end := m.from + len(m.bytes)
		if p.at < end || p.at-m.from+len(p.bytes) > maxMemory {
			return m, fmt.Errorf("read the memory: a piece goes to %d, after %d", p.at, end)
		}
		m.bytes = append(append(m.bytes, make([]byte, p.at-end)...), p.bytes...)
	}
	return m, nil
}

// piece is what a data section says of a stretch of memory.
type piece struct {
	at    int
	bytes []byte
}

func readPieces(section []byte) ([]piece, error) {
	var pieces []piece
	r := reader{rest: section}
	for i := range r.uint() {
		plain := r.byte() == plainPiece && r.byte() == constantOp
		p := piece{at: r.address()}
		plain = plain && r.byte() == endOp
		if p.bytes = r.take(r.uint()); r.err != nil {
			break
		}
		if !plain {
			return nil, fmt.Errorf("read the memory: piece %d does not say plainly where it goes", i)
		}
		pieces = append(pieces, p)
	}
	if r.err != nil {
		return nil, fmt.Errorf("read the memory: %w", r.err)
	}
	if len(r.rest) > 0 {
		return nil, errors.New("read the memory: there is more than its pieces")
	}
	return pieces, nil
}

// encode writes the memory as a data section of few pieces.
func (m memory) encode() []byte {
	var pieces []byte
	count := uint64(0)
	for at := 0; at < len(m.bytes); {
		at += zeros(m.bytes[at:])
		length := filled(m.bytes[at:])
		if length == 0 {
			break
		}
		pieces = append(pieces, plainPiece, constantOp)
		pieces = appendAddress(pieces, m.from+at)
		pieces = append(pieces, endOp)
		pieces = binary.AppendUvarint(pieces, uint64(length))
		pieces = append(pieces, m.bytes[at:at+length]...)
		count++
		at += length
	}
	return append(binary.AppendUvarint(nil, count), pieces...)
}

// zeros is how many zeros the bytes begin with.
func zeros(b []byte) int {
	for i, x := range b {
		if x != 0 {
			return i
		}
	}
	return len(b)
}

// filled is how many bytes come before the next long stretch of zeros, or the last ones.
func filled(b []byte) int {
	last := 0
	for i, x := range b {
		if x != 0 {
			last = i + 1
		} else if i+1-last == longestZeros {
			break
		}
	}
	return last
}

// appendAddress writes a signed LEB128 number.
func appendAddress(b []byte, at int) []byte {
	for n := int64(int32(uint32(at))); ; n >>= 7 {
		low := byte(n & 0x7f)
		if n>>7 == -int64(low>>6) {
			return append(b, low)
		}
		b = append(b, low|0x80)
	}
}
