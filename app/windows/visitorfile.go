package windows

import (
	"context"
	"errors"
	"io"
	"time"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
)

// visitorFile reads a file of the browser's piece by piece, for a goroutine of its own: while it waits for a piece the
// page has its turn. It is an io.Reader.
type visitorFile struct {
	until  context.Context // ends the reading
	blob   ui.Value
	size   int
	at     int // what was asked of the browser so far
	piece  []byte
	rested time.Time // when the page last had its turn
	came   func()    // called when a piece has come
	lines  int64     // of a log that were read so far
}

// errUnreadable is what the browser does not hand out: the file was moved, or it changed after it was chosen.
var errUnreadable = errors.New("the browser cannot read the file")

// pieceSize is how much is read at once, in bytes; turn is how long the page may have to wait for its own.
const (
	pieceSize = 64 << 10
	turn      = 8 * time.Millisecond
)

func openVisitorFile(until context.Context, blob ui.Value) *visitorFile {
	return &visitorFile{until: until, blob: blob, size: blob.Get("size").Int(), rested: time.Now(), came: func() {}}
}

// Read returns what follows. It fails with the error of the context that ended the reading, or with errUnreadable.
func (f *visitorFile) Read(into []byte) (int, error) {
	if len(f.piece) == 0 {
		if err := f.next(); err != nil {
			return 0, err
		}
	}
	n := copy(into, f.piece)
	f.piece = f.piece[n:]
	return n, nil
}

// next waits for the next piece.
func (f *visitorFile) next() error {
	switch {
	case f.until.Err() != nil:
		return f.until.Err()
	case f.at >= f.size:
		return io.EOF
	}
	to := min(f.size, f.at+pieceSize)
	came := make(chan []byte, 1)
	app.Settle(f.blob.Call("slice", f.at, to).Call("arrayBuffer"),
		func(buffer ui.Value) {
			bytes := ui.Window().Get("Uint8Array").New(buffer)
			piece := make([]byte, bytes.Length())
			ui.CopyBytesToGo(piece, bytes)
			came <- piece
		},
		func(ui.Value) { close(came) })
	piece, right := <-came
	if !right || len(piece) == 0 {
		return errUnreadable
	}
	f.at, f.piece, f.rested = to, piece, time.Now()
	f.came()
	return f.until.Err()
}

// rest counts a line of a log, and lets the page have its turn when it has waited for long.
func (f *visitorFile) rest() {
	f.lines++
	if time.Since(f.rested) > turn {
		time.Sleep(time.Millisecond)
		f.rested = time.Now()
	}
}

// percent is how much of the file was read.
func (f *visitorFile) percent() int64 { return int64(f.at) * 100 / int64(max(1, f.size)) }
