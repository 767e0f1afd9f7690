package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/andybalholm/brotli"
)

// programBudget is the most bytes the compressed program may have: every 100 kB cost half a second on a slow phone.
const programBudget = 1_500_000

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

// glance fails when the program is far too heavy, at a glance: quick compression comes out about a fifth larger
// than the best, which takes twenty seconds and is left to whoever publishes the site.
func glance(program []byte) error {
	if n := len(packBrotli(program, quickBrotli)); n > programBudget*6/5 {
		return fmt.Errorf("the program has %d bytes quickly compressed, far above the budget of %d", n, programBudget)
	}
	return nil
}

// checkBudget fails when the program is too heavy as hosts store it.
func checkBudget(program []byte) error {
	return exactBudget(len(packBrotli(program, bestBrotli)))
}

func exactBudget(compressed int) error {
	if compressed > programBudget {
		return fmt.Errorf("the program has %d bytes compressed, %d more than the budget of %d",
			compressed, compressed-programBudget, programBudget)
	}
	return nil
}

// printSizes lists what a first visit to the default language loads, and fails when the program is too heavy.
func printSizes(w io.Writer, s *site) error {
	files := append([]string{"es/index.html"}, s.styles...)
	files = append(files, s.scripts...)
	files = append(files, manifestFile, staticFolder+"icon.svg", s.program)
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "raw\tgzip -9\tbrotli 11\t\t")
	var raw, zipped, packed, program int
	for _, file := range files {
		content := s.files[file]
		z, b := len(packGzip(content)), len(packBrotli(content, bestBrotli))
		fmt.Fprintf(t, "%d\t%d\t%d\t%s\t\n", len(content), z, b, file)
		raw, zipped, packed = raw+len(content), zipped+z, packed+b
		if file == s.program {
			program = b
		}
	}
	fmt.Fprintf(t, "%d\t%d\t%d\ttotal of a first visit\t\n", raw, zipped, packed)
	if err := t.Flush(); err != nil {
		return err
	}
	fmt.Fprintf(w, "program: %d of %d bytes\n", program, programBudget)
	return exactBudget(program)
}
