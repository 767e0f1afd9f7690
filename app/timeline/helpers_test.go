package timeline

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/app/document"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// publishedPrices are Meta's cards as recorded.
type publishedPrices struct{ tables pricing.Tables }

func (p publishedPrices) Book(c pricing.Currency, inferred bool) pricing.CardSource {
	if inferred {
		return ratecards.Embedded().Book(c, ratecards.WithInferred)
	}
	return ratecards.Embedded().Book(c, ratecards.PublishedOnly)
}
func (p publishedPrices) Tables() pricing.Tables { return p.tables }

func published2026(t testing.TB) publishedPrices {
	t.Helper()
	tables, err := ratecards.Embedded().Tables()
	if err != nil {
		t.Fatal(err)
	}
	return publishedPrices{tables}
}

// examplePrices are those of the published examples, the same in every market on every date.
type examplePrices struct{ publishedPrices }

func (examplePrices) Book(pricing.Currency, bool) pricing.CardSource { return exampleCard{} }

type exampleCard struct{}

func (exampleCard) CardOn(on pricing.Date) (pricing.Card, error) {
	cells := make(map[pricing.Category]pricing.Cell)
	for category, rate := range map[pricing.Category]string{
		pricing.Marketing: "0.0700", pricing.Utility: "0.0300", pricing.Authentication: "0.0200", pricing.Service: "0.0110",
		pricing.GeneralPurposeAI: "0.0691",
	} {
		parsed, err := pricing.ParseRate(rate)
		if err != nil {
			return pricing.Card{}, err
		}
		cells[category] = pricing.Priced(parsed)
	}
	rows := map[pricing.Market]map[pricing.Category]pricing.Cell{"Mexico": cells, "Italy": cells, "Brazil": cells}
	return pricing.NewCard(pricing.CardSpec{Effective: 2022_02_01, Currency: "USD", Rows: rows})
}
func (exampleCard) WithLaterLadder(c pricing.Card) pricing.Card { return c }

// home is where the timelines of the tests take place unless they say otherwise.
var home = Timeline{Start: 2026_10_05, Zone: "America/Mexico_City", Place: pricing.Place{Territory: "MX"}, Currency: "USD"}

// zoneNamed loads a zone.
func zoneNamed(t testing.TB, name string) *time.Location {
	t.Helper()
	zone, err := time.LoadLocation(name)
	if err != nil {
		t.Fatal(err)
	}
	return zone
}

// mustRead reads a timeline with the example's prices by its own On.
func mustRead(t testing.TB, line Timeline) Reading {
	t.Helper()
	r, err := Read(line, line.On, zoneNamed(t, line.Zone), examplePrices{published2026(t)})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// say writes a verdict: the outcome, the category where something is due, the rule, and what it opens besides the
// customer service window.
func say(r *Reading, m *Message) string {
	v := m.Verdict
	words := []string{v.Outcome.String()}
	if v.Outcome == pricing.Charged {
		words = append(words, v.Category.String())
	}
	words = append(words, string(v.Rule))
	for _, i := range m.Opened {
		if k := r.Spans[i].Kind; k != pricing.ServiceWindow {
			words = append(words, "opens "+k.String())
		}
	}
	if len(m.Copies) > 0 {
		words = append(words, fmt.Sprintf("× %d", len(m.Copies)))
	}
	return strings.Join(words, " ")
}

// saySpan writes a span in hours since the start: "utility_conversation 4h-28h", with what it would have been where it was
// cut.
func saySpan(r *Reading, s *Span) string {
	start := r.Timeline.Start.Start(r.Zone)
	hours := func(at pricing.Instant) string {
		text := document.FormatSpan(time.Duration(at-start) * time.Millisecond)
		if text == "" {
			return "0h"
		}
		return text
	}
	text := s.Kind.String() + " " + hours(s.From) + "-" + hours(s.Until)
	if s.Cut {
		text += " of " + hours(s.Full)
	}
	return text
}

func saidSpans(r *Reading) []string {
	var all []string
	for i := range r.Spans {
		all = append(all, saySpan(r, &r.Spans[i]))
	}
	return all
}

func expect(t *testing.T, what string, got, want []string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s:\n got %s\nwant %s", what, strings.Join(got, "; "), strings.Join(want, "; "))
	}
}

func dec(text string) decimal.Decimal { return decimal.RequireFromString(text) }

// sameTimeline reports whether two timelines say the same; the IDs of their steps do not count.
func sameTimeline(a, b Timeline) bool {
	if a.Name != b.Name || a.Start != b.Start || a.Zone != b.Zone || a.Place != b.Place || a.Currency != b.Currency ||
		a.On != b.On || a.Used != b.Used || a.Inferred != b.Inferred {
		return false
	}
	return slices.EqualFunc(a.Steps, b.Steps, func(x, y Step) bool { return sameStep(x.Step, y.Step) })
}

func sameStep(a, b pricing.Step) bool {
	return a.At == b.At && a.Direction == b.Direction && a.Kind == b.Kind && a.Author == b.Author && a.Category == b.Category &&
		a.Entry == b.Entry && a.Desktop == b.Desktop && a.Delay == b.Delay && a.Failed == b.Failed && a.Tokens == b.Tokens &&
		a.Proven == b.Proven && slices.Equal(a.Members, b.Members)
}
