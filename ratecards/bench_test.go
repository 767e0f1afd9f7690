package ratecards

import (
	"testing"

	"github.com/tarifario/tarifario/pricing"
)

// loadPage reads what the default calculator in US dollars needs: the tables and the cards of the given dates.
func loadPage(tb testing.TB, dates ...pricing.Date) {
	tb.Helper()
	l, err := newLibrary(Embedded().files)
	if err != nil {
		tb.Fatal(err)
	}
	if _, err := l.Tables(); err != nil {
		tb.Fatal(err)
	}
	for _, on := range dates {
		if _, err := l.Book("USD", PublishedOnly).CardOn(on); err != nil {
			tb.Fatal(err)
		}
	}
}

// BenchmarkFirstBill is the start of the default page: tables, today's card and its volume tiers.
func BenchmarkFirstBill(b *testing.B) {
	for b.Loop() {
		loadPage(b, 2026_11_22)
	}
}

// BenchmarkEraComparison adds the card of the last day of every era.
func BenchmarkEraComparison(b *testing.B) {
	for b.Loop() {
		loadPage(b, 2026_11_22, 2023_05_31, 2024_10_31, 2025_06_30, 2026_09_30)
	}
}

// BenchmarkTables reads markets, territories and authentication-international facts.
func BenchmarkTables(b *testing.B) {
	for b.Loop() {
		loadPage(b)
	}
}

// BenchmarkNumber looks a phone number up.
func BenchmarkNumber(b *testing.B) {
	for b.Loop() {
		if _, err := Embedded().NumberTerritory("+5511999999999"); err != nil {
			b.Fatal(err)
		}
	}
}
