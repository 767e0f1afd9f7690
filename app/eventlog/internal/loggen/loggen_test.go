package loggen

import (
	"bytes"
	"testing"
)

// TestSame: the same seed gives the same log, another gives another, and a longer log begins like a shorter one.
func TestSame(t *testing.T) {
	write := func(change func(*Log)) []byte {
		log := Default
		log.Messages, log.Users = 5_000, 500
		change(&log)
		var out bytes.Buffer
		if err := log.Write(&out); err != nil {
			t.Fatal(err)
		}
		return out.Bytes()
	}
	one := write(func(*Log) {})
	if !bytes.Equal(one, write(func(*Log) {})) {
		t.Error("two runs differ")
	}
	if bytes.Equal(one, write(func(l *Log) { l.Seed = 2 })) {
		t.Error("the seed changes nothing")
	}
	if !bytes.HasPrefix(write(func(l *Log) { l.Messages = 10_000 }), one) {
		t.Error("a longer log begins differently")
	}
	if lines := bytes.Count(one, []byte("\n")); lines != 5_000 {
		t.Errorf("got %d lines, want 5000", lines)
	}
}
