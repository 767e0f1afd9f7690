package eventlog

import (
	"bufio"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
)

// Limits of what a packed log may unpack to. Webhook logs shrink to a tenth or a thirtieth; gzip at its best is a
// thousandth.
const (
	maxUnpackRatio   = 200
	ratioCheckedFrom = 16 << 20 // small logs of one repeated line are honest

	// DefaultMaxUnpacked is the most a packed log may unpack to unless Config says otherwise: 64 GiB.
	DefaultMaxUnpacked = 64 << 30
)

// unpacked returns the text of a log: what gzip packed is unpacked, told by its first two bytes.
func unpacked(name string, in io.Reader, limit int64) (io.Reader, error) {
	counted := &counter{in: in}
	buffered := bufio.NewReaderSize(counted, 64<<10)
	magic, err := buffered.Peek(2)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	if len(magic) < 2 || magic[0] != 0x1f || magic[1] != 0x8b {
		return buffered, nil
	}
	text, err := gzip.NewReader(buffered)
	if err != nil {
		return nil, fmt.Errorf("gzip: %w", err)
	}
	return &guarded{name: name, text: text, packed: counted, limit: limit}, nil
}

type counter struct {
	in io.Reader
	n  int64
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.in.Read(p)
	c.n += int64(n)
	return n, err
}

// guarded reads what gzip unpacks and stops at bombs.
type guarded struct {
	name   string
	text   io.Reader
	packed *counter
	n      int64
	limit  int64
}

func (g *guarded) Read(p []byte) (int, error) {
	n, err := g.text.Read(p)
	g.n += int64(n)
	switch {
	case g.n > g.limit:
		return 0, &UnpackError{g.name, g.packed.n, g.n, fmt.Sprintf("%d bytes", g.limit)}
	case g.n > ratioCheckedFrom && g.n > g.packed.n*maxUnpackRatio:
		return 0, &UnpackError{g.name, g.packed.n, g.n, fmt.Sprintf("%d times their size", maxUnpackRatio)}
	case err != nil && !errors.Is(err, io.EOF):
		return n, fmt.Errorf("gzip: %w", err)
	}
	return n, err
}
