package pricing

import (
	"errors"
	"fmt"
)

// Band is one volume tier of a market and category as printed: both ends inclusive (TIER-5). The n-th charged
// message of the month, counted from 1, pays the rate of the band with From <= n <= To (TIER-4).
type Band struct {
	From int64 // 0 in the first band
	To   int64 // 0 means no upper end (printed MAX or --)
	Rate Rate
}

// Open reports whether the band has no upper end.
func (b Band) Open() bool { return b.To == 0 }

// Contains reports whether the n-th charged message of the month falls into the band.
func (b Band) Contains(n int64) bool { return b.From <= n && (b.Open() || n <= b.To) }

// ErrBands is wrapped by the errors of CheckBands.
var ErrBands = errors.New("bands must start at 0, follow one another without gap or overlap, and end open")

// CheckBands verifies that bands are a whole ladder (TIER-5). The error names the first band at fault, counted
// from 1.
func CheckBands(bands []Band) error {
	if len(bands) == 0 {
		return fmt.Errorf("no band: %w", ErrBands)
	}
	for i, b := range bands {
		last := i == len(bands)-1
		switch {
		case i == 0 && b.From != 0:
			return fmt.Errorf("band 1 starts at %d: %w", b.From, ErrBands)
		case i > 0 && b.From > bands[i-1].To+1:
			return fmt.Errorf("gap before band %d (%d to %d): %w", i+1, bands[i-1].To, b.From, ErrBands)
		case i > 0 && b.From < bands[i-1].To+1:
			return fmt.Errorf("band %d overlaps the one before (%d, %d): %w", i+1, bands[i-1].To, b.From, ErrBands)
		case last != b.Open():
			return fmt.Errorf("band %d: only the last has no upper end: %w", i+1, ErrBands)
		case !b.Open() && b.To <= b.From:
			return fmt.Errorf("band %d ends at %d, before it starts: %w", i+1, b.To, ErrBands)
		}
	}
	return nil
}

// slice is the part of a quantity that falls into one band.
type slice struct {
	band     int // index into the ladder
	quantity int64
}

// split cuts n messages that follow `used` earlier charged messages of the month into bands (TIER-4, TIER-13).
// The quantities sum to n. The ladder must be whole.
func split(ladder []Band, used, n int64) []slice {
	var parts []slice
	for i, b := range ladder {
		if n == 0 {
			break
		}
		if !b.Open() && b.To <= used {
			continue
		}
		room := n
		if !b.Open() {
			room = min(n, b.To-used)
		}
		parts = append(parts, slice{band: i, quantity: room})
		used += room
		n -= room
	}
	return parts
}

// bandOf returns the index of the band the n-th charged message of the month falls into, n from 1.
func bandOf(ladder []Band, n int64) int {
	for i := range ladder {
		if ladder[i].Contains(n) {
			return i
		}
	}
	return len(ladder) - 1
}
