package main

import "fmt"

// tally counts checks and tests.
type tally struct {
	passed, failed, skipped int
}

// count adds one check.
func (t *tally) count(passed bool) {
	if passed {
		t.passed++
	} else {
		t.failed++
	}
}

// add adds another tally.
func (t *tally) add(o tally) {
	t.passed += o.passed
	t.failed += o.failed
	t.skipped += o.skipped
}

// String is "12 passed, 0 failed".
func (t tally) String() string {
	return fmt.Sprintf("%d passed, %d failed", t.passed, t.failed)
}
