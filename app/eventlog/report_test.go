package eventlog

import (
	"fmt"
	"strings"
	"testing"
)

// TestFirstErrors: the first 20 errors stand in the report, all are counted by reason.
func TestFirstErrors(t *testing.T) {
	var log strings.Builder
	for i := range 50 {
		fmt.Fprintf(&log, "{\"line\":%d}\nbad\n", i)
	}
	_, report := read(t, log.String())
	if len(report.Errors) != 20 || report.BadLines != 100 || report.Reasons[UnknownField] != 50 || report.Reasons[BadSyntax] != 50 || report.Lines != 100 {
		t.Errorf("got %d errors of %d lines: %v", len(report.Errors), report.BadLines, report.Reasons)
	}
	if got, want := report.Errors[2].Error(), "log:3: line: unknown field"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestNamesBounded: a log cannot fill the report with names of its own making.
func TestNamesBounded(t *testing.T) {
	var log strings.Builder
	for i := range 500 {
		log.WriteString(statusLine(fmt.Sprintf(`{"id":"%d","status":"s%d","timestamp":"1790899200","recipient_id":"16505551234"}`, i, i)) + "\n")
	}
	_, report := read(t, log.String())
	if len(report.Ignored) != maxNames+1 || report.Ignored[others] != 500-maxNames {
		t.Errorf("got %d names, %d others", len(report.Ignored), report.Ignored[others])
	}
}

// TestReportStands: a report does not change by later reading.
func TestReportStands(t *testing.T) {
	r := NewReader(Config{Atlas: atlas{}}, new(basket))
	for range 2 {
		before := r.Report()
		if err := r.Read(Source{"log", strings.NewReader("x\n" + plainEvent)}); err != nil {
			t.Fatal(err)
		}
		if after := r.Report(); before.Reasons[BadSyntax]+1 != after.Reasons[BadSyntax] || before.Events+1 != after.Events {
			t.Errorf("got %v, then %v", before, after)
		}
	}
}
