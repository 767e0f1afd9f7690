package main

import (
	"fmt"
	"io"
	"strings"
	"time"
)

// progress shows a person how far the reading has come, on one line of a terminal.
type progress struct {
	env      environment
	read     int64
	size     int64 // of all files; 0 when one is not known
	unknown  bool
	messages func() int64
	next     time.Time
	width    int
}

// progressEvery is how often the line changes.
const progressEvery = 200 * time.Millisecond

func newProgress(env environment) *progress { return &progress{env: env} }

// watch counts what is read of an input; size 0 is not known.
func (p *progress) watch(in io.Reader, size int64) io.Reader {
	p.size += size
	p.unknown = p.unknown || size == 0
	if !p.env.Terminal {
		return in
	}
	return &watched{in, p}
}

type watched struct {
	in io.Reader
	p  *progress
}

func (w *watched) Read(b []byte) (int, error) {
	n, err := w.in.Read(b)
	w.p.read += int64(n)
	w.p.show()
	return n, err
}

func (p *progress) show() {
	now := p.env.Now()
	if p.messages == nil || now.Before(p.next) {
		return
	}
	p.next = now.Add(progressEvery)
	text := fmt.Sprintf("%.1f MB", float64(p.read)/1e6)
	if !p.unknown && p.size > 0 {
		text += fmt.Sprintf(" of %.1f MB, %d %%", float64(p.size)/1e6, p.read*100/p.size)
	}
	p.line(text + ", " + count(p.messages()) + " messages")
}

func (p *progress) line(text string) {
	pad := strings.Repeat(" ", max(0, p.width-len(text)))
	p.width = len(text)
	_, _ = fmt.Fprintf(p.env.Stderr, "\r%s%s", text, pad) // progress is no part of the answer
}

// end clears the line.
func (p *progress) end() {
	if p.width > 0 {
		p.line("")
		_, _ = io.WriteString(p.env.Stderr, "\r")
	}
}
