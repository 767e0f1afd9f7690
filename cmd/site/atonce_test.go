package main

import (
	"errors"
	"fmt"
	"testing"
)

// Every piece is done once, and the faults come in the order of the pieces.
func TestPiecesAreDoneAtOnce(t *testing.T) {
	done := make([]int, 1000)
	err := atOnce(len(done), func() (func(int) error, error) {
		return func(i int) error {
			if done[i]++; i%400 == 1 {
				return fmt.Errorf("piece %d", i)
			}
			return nil
		}, nil
	})
	if err == nil || err.Error() != "piece 1\npiece 401\npiece 801" {
		t.Errorf("the faults are %v", err)
	}
	for i, n := range done {
		if n != 1 {
			t.Fatalf("piece %d was done %d times", i, n)
		}
	}
	if err := atOnce(0, nil); err != nil {
		t.Errorf("no work: %v", err)
	}
	unready := errors.New("no painter")
	if err := atOnce(3, func() (func(int) error, error) { return nil, unready }); !errors.Is(err, unready) {
		t.Errorf("workers that cannot begin: %v", err)
	}
}
