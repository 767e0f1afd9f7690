package eventlog

import (
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"strings"
	"testing"
)

const plainEvent = `{"number":"N","user":"5215512345678","direction":"inbound","sent":1790899200}` + "\n"

func packed(t *testing.T, text io.Reader) []byte {
	t.Helper()
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	if _, err := io.Copy(w, text); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func readBytes(config Config, log []byte) (Report, error) {
	config.Atlas = atlas{}
	r := NewReader(config, new(basket))
	err := r.Read(Source{"log.gz", bytes.NewReader(log)})
	return r.Report(), err
}

// TestGzip: a packed log is read like a plain one, also when it is packed in pieces.
func TestGzip(t *testing.T) {
	one := packed(t, strings.NewReader("\xef\xbb\xbf"+plainEvent))
	two := append(bytes.Clone(one), packed(t, strings.NewReader(plainEvent+plainEvent))...)
	for want, log := range map[int64][]byte{1: one, 3: two} {
		report, err := readBytes(Config{}, log)
		if err != nil || report.Events != want || !report.Right() {
			t.Errorf("got %d events, %v, %v; want %d", report.Events, report.Errors, err, want)
		}
	}
}

// TestBrokenGzip: a packed log that is cut off or spoilt is an error, not a shorter log.
func TestBrokenGzip(t *testing.T) {
	whole := packed(t, strings.NewReader(plainEvent))
	for name, log := range map[string][]byte{
		"cut off": whole[:len(whole)-5], "spoilt": append(bytes.Clone(whole[:len(whole)-8]), 1, 2, 3, 4, 5, 6, 7, 8),
		"followed by something else": append(bytes.Clone(whole), "hello"...), "only its mark": {0x1f, 0x8b},
	} {
		if _, err := readBytes(Config{}, log); err == nil || !strings.HasPrefix(err.Error(), "log.gz") {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

// blank is a reader of n line ends.
type blank int

func (b *blank) Read(p []byte) (int, error) {
	if *b == 0 {
		return 0, io.EOF
	}
	n := min(len(p), int(*b))
	for i := range n {
		p[i] = '\n'
	}
	*b -= blank(n)
	return n, nil
}

// TestBomb: what unpacks to far more than logs do is refused, by ratio and by size.
func TestBomb(t *testing.T) {
	nothing := blank(64 << 20)
	var refused *UnpackError
	if _, err := readBytes(Config{}, packed(t, &nothing)); !errors.As(err, &refused) || !strings.Contains(refused.Limit, "200 times") {
		t.Errorf("ratio: got %v", err)
	}
	log := packed(t, strings.NewReader(strings.Repeat(plainEvent, 1000)))
	if _, err := readBytes(Config{MaxUnpacked: 1000}, log); !errors.As(err, &refused) || !strings.Contains(refused.Limit, "1000 bytes") {
		t.Errorf("size: got %v", err)
	}
	if _, err := readBytes(Config{}, log); err != nil {
		t.Errorf("honest: got %v", err)
	}
}
