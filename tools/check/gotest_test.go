package main

import (
	"strings"
	"testing"
)

func TestRead(t *testing.T) {
	const run = `{"Action":"start","Package":"p"}
{"Action":"output","Package":"p","Test":"TestA","Output":"fine\n"}
{"Action":"pass","Package":"p","Test":"TestA"}
{"Action":"output","Package":"p","Test":"TestB","Output":"=== RUN   TestB\n"}
{"Action":"output","Package":"p","Test":"TestB","Output":"    b_test.go:1: wrong\n"}
{"Action":"fail","Package":"p","Test":"TestB"}
{"Action":"skip","Package":"p","Test":"TestC"}
{"Action":"output","Package":"p","Output":"FAIL\n"}
{"Action":"output","Package":"p","Output":"FAIL\tp\t0.1s\n"}
{"Action":"fail","Package":"p"}
{"Action":"pass","Package":"q","Test":"TestD"}
{"Action":"output","Package":"q","Output":"PASS\n"}
{"Action":"output","Package":"q","Output":"ok  \tq\t0.2s\n"}
{"Action":"pass","Package":"q"}
{"Action":"build-output","ImportPath":"r","Output":"r.go:1: syntax error\n"}
{"Action":"output","Package":"r","Output":"FAIL\tr [build failed]\n"}
{"Action":"fail","Package":"r"}
`
	var got tally
	var out strings.Builder
	if err := got.read(strings.NewReader(run), &out); err != nil {
		t.Fatal(err)
	}
	if want := (tally{passed: 2, failed: 2, skipped: 1}); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
	const want = "    b_test.go:1: wrong\nFAIL\tp\t0.1s\nok  \tq\t0.2s\nr.go:1: syntax error\nFAIL\tr [build failed]\n"
	if out.String() != want {
		t.Errorf("printed\n%s\nwant\n%s", out.String(), want)
	}
}

func TestReadRefusesWhatIsNoTestOutput(t *testing.T) {
	var got tally
	if err := got.read(strings.NewReader("go: no such package\n"), &strings.Builder{}); err == nil {
		t.Error("no error")
	}
}
