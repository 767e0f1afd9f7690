package main

import (
	"crypto/sha256"
	"strings"
	"testing"
)

func TestBudget(t *testing.T) {
	// Noise does not shrink, so its compressed size is its size.
	const budget = 100_000
	noise := make([]byte, 0, 2*budget)
	for sum := sha256.Sum256(nil); len(noise) < budget*5/4+32; sum = sha256.Sum256(sum[:]) {
		noise = append(noise, sum[:]...)
	}
	if err := glance(noise[:budget], budget); err != nil {
		t.Errorf("at the budget, at a glance: %v", err)
	}
	if err := glance(noise, budget); err == nil {
		t.Error("a quarter above the budget, at a glance: no error")
	}
	if err := checkBudget(noise[:budget-10_000], budget); err != nil {
		t.Errorf("below the budget: %v", err)
	}
	if err := checkBudget(noise[:budget+32], budget); err == nil {
		t.Error("above the budget: no error")
	}
	if err := exactBudget(budget, budget); err != nil {
		t.Errorf("at the budget: %v", err)
	}
	if err := exactBudget(budget+1, budget); err == nil || !strings.Contains(err.Error(), "1 more than") {
		t.Errorf("one byte above the budget: %v", err)
	}
}

// The scripts before the program stand in its way, so they stay small.
func TestEarlyScriptsAreSmall(t *testing.T) {
	s := builtSite(t)
	for _, script := range append([]string{s.startLater}, s.scripts...) {
		if n := len(packBrotli(s.files[script], bestBrotli)); n > 1024 {
			t.Errorf("%s has %d bytes compressed", script, n)
		}
	}
}
