package main

import (
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// TestWritten: a page is written in few bytes, and reads as it was.
func TestWritten(t *testing.T) {
	const page = `<!DOCTYPE html><html lang="es"><head><script defer src="a.js"></script></head><body>` +
		`<svg><line x1="1"></line><rect><title>a</title></rect><g></g></svg>` +
		`<p title="'&#34;=&#34;&#34; >">it's ="" here &amp;#39; ="">></p><input checked></body></html>`
	before, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	file, err := written(before)
	if err != nil {
		t.Fatal(err)
	}
	const want = `<!DOCTYPE html><html lang="es"><head><script defer src="a.js"></script></head><body>` +
		`<svg><line x1="1"/><rect><title>a</title></rect><g></g></svg>` +
		`<p title="'&#34;=&#34;&#34; &gt;">it's =&#34;&#34; here &amp;#39; =&#34;&#34;&gt;&gt;</p><input checked/></body></html>` + "\n"
	if string(file) != want {
		t.Errorf("written\n%s\nwant\n%s", file, want)
	}
	after, err := html.Parse(strings.NewReader(string(file)))
	if err != nil {
		t.Fatal(err)
	}
	was, is := rendered(t, before), strings.ReplaceAll(rendered(t, after), "\n", "")
	if is != was {
		t.Errorf("it reads\n%s\nand was\n%s", is, was)
	}
}
