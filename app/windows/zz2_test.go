package windows

import (
	"slices"
	"testing"
)

func BenchmarkZZInPlaces(b *testing.B) {
	p := zzPage(b)
	rows := p.view.Rows
	less := slices.Delete(slices.Clone(rows), 100, 101)
	for i := range b.N {
		if i%2 == 0 {
			inPlaces(p.view.Places, less, (*RowView).id)
		} else {
			inPlaces(p.view.Places, rows, (*RowView).id)
		}
	}
}
func BenchmarkZZDiffering(b *testing.B) {
	p := zzPage(b)
	t := p.timeline()
	less := t.Delete(100)
	for range b.N {
		differing(t, less)
	}
}
func BenchmarkZZOrdered(b *testing.B) {
	p := zzPage(b)
	t := p.timeline()
	for range b.N {
		t.Ordered()
	}
}
func BenchmarkZZTold(b *testing.B) {
	p := zzPage(b)
	t := p.timeline()
	for range b.N {
		p.told(100, t)
	}
}
func BenchmarkZZLetter(b *testing.B) {
	p := zzPage(b)
	t := p.timeline()
	w := writerFor(p.locale, &t)
	for range b.N {
		for i := range t.Steps { w.letter(&t.Steps[i].Step) }
	}
}
