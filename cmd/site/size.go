package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"text/tabwriter"
	"time"

	"github.com/andybalholm/brotli"
)

// The most bytes a compressed program may have: every 100 kB cost half a second on a slow phone. For one that starts
// when its page is idle or touched nobody waits as long.
const (
	eagerBudget = 1_500_000
	laterBudget = 2_050_000
)

// budget is the most bytes that the program may have compressed.
func (p program) budget() int {
	if p.eager {
		return eagerBudget
	}
	return laterBudget
}

// siteBudget is the most bytes all files together may have, and buildBudget the longest it may take to build, check and
// write them on two cores that do nothing else.
const (
	siteBudget  = 60_000_000
	buildBudget = 90 * time.Second
)

// weight is what all files have together, in bytes.
func (s *site) weight() int {
	sum := 0
	for _, content := range s.files {
		sum += len(content)
	}
	return sum
}

// checkWeight fails when the site has become too large to publish.
func (s *site) checkWeight() error {
	if n := s.weight(); n > siteBudget {
		return fmt.Errorf("the site has %d bytes, %d more than the budget of %d", n, n-siteBudget, siteBudget)
	}
	return nil
}

// How well to compress with Brotli.
const (
	quickBrotli = 5  // in a second, for serving and for a glance at the budget
	bestBrotli  = 11 // as hosts store files
)

// packBrotli compresses content.
func packBrotli(content []byte, quality int) []byte {
	var b bytes.Buffer
	w := brotli.NewWriterOptions(&b, brotli.WriterOptions{Quality: quality, LGWin: 24})
	w.Write(content) // a bytes.Buffer never fails
	w.Close()
	return b.Bytes()
}

// packGzip compresses content as well as gzip can.
func packGzip(content []byte) []byte {
	var b bytes.Buffer
	w, _ := gzip.NewWriterLevel(&b, gzip.BestCompression) // the level is a known one
	w.Write(content)
	w.Close()
	return b.Bytes()
}

// glance fails when the code is far above the budget, at a glance: quick compression comes out a fifth larger than the
// best, give or take a hundredth, which takes twenty seconds and is left to whoever publishes the site.
func glance(code []byte, budget int) error {
	if n := len(packBrotli(code, quickBrotli)); n > budget*5/4 {
		return fmt.Errorf("the program has %d bytes quickly compressed, far above the budget of %d", n, budget)
	}
	return nil
}

// checkBudget fails when the code is too heavy as hosts store it.
func checkBudget(code []byte, budget int) error {
	return exactBudget(len(packBrotli(code, bestBrotli)), budget)
}

func exactBudget(compressed, budget int) error {
	if compressed > budget {
		return fmt.Errorf("the program has %d bytes compressed, %d more than the budget of %d", compressed, compressed-budget, budget)
	}
	return nil
}

// printSizes lists what a first visit to the first page of a program loads, and fails when the program is too heavy.
func printSizes(w io.Writer, s *site, p program) error {
	by := s.started[p.name]
	files := append([]string{p.routes(&s.vendor.Vendor)[0].Path[1:] + "index.html"}, s.styles...)
	files = append(append(files, s.scripts...), by.scripts...)
	files = append(files, manifestFile(s.vendor.Language), staticFolder+"icon.svg", by.program)
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "raw\tgzip -9\tbrotli 11\t\t")
	var raw, zipped, packed, program int
	for _, file := range files {
		content := s.files[file]
		z, b := len(packGzip(content)), len(packBrotli(content, bestBrotli))
		fmt.Fprintf(t, "%d\t%d\t%d\t%s\t\n", len(content), z, b, file)
		raw, zipped, packed = raw+len(content), zipped+z, packed+b
		if file == by.program {
			program = b
		}
	}
	fmt.Fprintf(t, "%d\t%d\t%d\ttotal of a first visit\t\n", raw, zipped, packed)
	if err := t.Flush(); err != nil {
		return err
	}
	fmt.Fprintf(w, "program %s: %d of %d bytes\n", p.name, program, p.budget())
	return exactBudget(program, p.budget())
}
