package main

import (
	"strings"
	"unicode/utf8"
)

// table is text in aligned columns. Columns of numbers are aligned right.
type table struct {
	heads []string
	right []bool
	rows  [][]string
}

// newTable takes the heads of the columns; a head that begins with ">" is aligned right.
func newTable(heads ...string) *table {
	t := &table{}
	for _, head := range heads {
		text, right := strings.CutPrefix(head, ">")
		t.heads = append(t.heads, text)
		t.right = append(t.right, right)
	}
	return t
}

func (t *table) add(cells ...string) { t.rows = append(t.rows, cells) }

// writeTo writes the table with an indent before each row. Heads that are all empty are left out.
func (t *table) writeTo(out *strings.Builder, indent string) {
	rows := t.rows
	if strings.Join(t.heads, "") != "" {
		rows = append([][]string{t.heads}, rows...)
	}
	widths := make([]int, len(t.heads))
	for _, row := range rows {
		for i, cell := range row {
			widths[i] = max(widths[i], utf8.RuneCountInString(cell))
		}
	}
	for _, row := range rows {
		var line strings.Builder
		line.WriteString(indent)
		for i, cell := range row {
			pad := strings.Repeat(" ", widths[i]-utf8.RuneCountInString(cell))
			if t.right[i] {
				line.WriteString(pad + cell)
			} else {
				line.WriteString(cell + pad)
			}
			if i < len(row)-1 {
				line.WriteString("  ")
			}
		}
		out.WriteString(strings.TrimRight(line.String(), " ") + "\n")
	}
}
