package main

import (
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"github.com/tarifario/tarifario/app"
)

// planPage is a page of the calculator, whose figures are worked out anew from the plan it opens with.
type planPage struct {
	*served
	lang    string
	doc     *html.Node
	country string
	on      string // the date of the rules and rates
}

// newPlanPage reads in the page which plan it opens with. The page for frames has a list of countries, the calculator a field.
func newPlanPage(t *testing.T, d *served, r app.Route) *planPage {
	t.Helper()
	p := &planPage{served: d, lang: r.Lang, doc: pageOf(t, d.site, r.Path)}
	named := attribute(called(p.doc, "id", "country"), "value")
	for _, option := range elements(called(p.doc, "id", "country"), func(e *html.Node) bool { return has(e, "selected") }) {
		named = textOf(option)
	}
	p.country = openedWith[named]
	if p.country == "" {
		t.Fatalf("%s opens with %q", r.Path, named)
	}
	p.on = dateIn(p.lang, joinedText(append(classed(p.doc, "answer-scope"), classed(p.doc, "embed-notes")...)...))
	return p
}

// openedWith are the countries that pages open with, by their names.
var openedWith = map[string]string{"México": "MX", "Brasil": "BR", "United States": "US"}

// entered is a number of the plan; other is what it is where the page does not ask for it.
func (p *planPage) entered(name string, other int64) *big.Rat {
	field := called(p.doc, "id", name)
	if field.Data != "input" {
		return big.NewRat(other, 1)
	}
	return number(p.lang, attribute(field, "value"))
}

// planCounts are the messages of a month: marketing messages that are delivered, notices inside and outside the window, and
// replies to who came from an ad, which are free (FEP-3, FEP-5), and to all others.
type planCounts struct{ marketing, inside, outside, fromAds, replies *big.Rat }

// countsOn works the plan out. What the page for frames does not ask for is in the plan all the same: three replies a chat, one
// in five chats from an ad, three in ten notices inside the window, one number.
func (p *planPage) countsOn(on string) planCounts {
	replies := new(big.Rat).Mul(p.entered("chats", 0), p.entered("replies", 3))
	utility := p.entered("utility", 0)
	c := planCounts{
		marketing: p.entered("marketing", 0), inside: percentOf(p.entered("in-window-share", 30), utility),
		fromAds: percentOf(p.entered("entry-share", 20), replies),
	}
	c.outside, c.replies = new(big.Rat).Sub(utility, c.inside), new(big.Rat).Sub(replies, c.fromAds)
	if p.country == "US" && on >= "2025-04-01" { // marketing is not delivered (DLV-10)
		c.marketing = new(big.Rat)
	}
	return c
}

func percentOf(percent, of *big.Rat) *big.Rat {
	return new(big.Rat).Quo(new(big.Rat).Mul(percent, of), big.NewRat(100, 1))
}

// beyond is what is left of a quantity after the free ones.
func beyond(quantity *big.Rat, free int64) *big.Rat {
	if left := new(big.Rat).Sub(quantity, big.NewRat(free, 1)); left.Sign() > 0 {
		return left
	}
	return new(big.Rat)
}

// cost is a quantity at the rate of the plan's country on a date.
func (p *planPage) cost(quantity *big.Rat, category, on string) *big.Rat {
	return new(big.Rat).Mul(quantity, p.rateIn(p.country, category, on))
}

func sum(all ...*big.Rat) *big.Rat {
	total := new(big.Rat)
	for _, n := range all {
		total.Add(total, n)
	}
	return total
}

// planLine is a line of the bill, without rounding.
type planLine struct {
	rule, category string
	quantity, free *big.Rat
}

func (l planLine) charged() *big.Rat { return new(big.Rat).Sub(l.quantity, l.free) }

// lines are those that are charged under the rules of October 2026: marketing (MSG-2), notices inside (MSG-6) and outside the
// window (MSG-4), and replies but for the first 1,000 of the number (SVC-1, SVC-4).
func (p *planPage) lines() []planLine {
	c, none := p.countsOn(p.on), new(big.Rat)
	replies := planLine{"SVC-1", "service", c.replies, new(big.Rat).Sub(c.replies, beyond(c.replies, 1000))}
	all := []planLine{{"MSG-2", "marketing", c.marketing, none}, {"MSG-6", "utility", c.inside, none}, {"MSG-4", "utility", c.outside, none}, replies}
	if c.marketing.Sign() == 0 {
		return all[1:]
	}
	return all
}

// total is what the plan costs today.
func (p *planPage) total() *big.Rat {
	total := new(big.Rat)
	for _, l := range p.lines() {
		total.Add(total, p.cost(l.charged(), l.category, p.on))
	}
	return total
}

// checkTotal holds the figure that is first on the page to the plan.
func (p *planPage) checkTotal() error {
	if on := p.index.Last; p.on != on {
		return fmt.Errorf("total: the card is of %q, the last one of %s", p.on, on)
	}
	return sameNumbers("total", numbers(p.lang, classed(p.doc, "total")...), money(p.total(), "USD"))
}

// checkLines holds the lines of the bill to the plan: quantity, free, charged, rate, amount; and their tiers.
func (p *planPage) checkLines() error {
	table := classed(p.doc, "lines")
	if len(table) != 1 {
		return fmt.Errorf("there are %d tables of lines", len(table))
	}
	rows, lines := gridOf(table[0]).rows, p.lines()
	if len(rows) != len(lines)+1 {
		return fmt.Errorf("there are %d lines, want %d and the total", len(rows), len(lines))
	}
	var wrong []error
	for i, l := range lines {
		if rule := textOf(classed(rows[i][0], "rule")[0]); rule != l.rule {
			wrong = append(wrong, fmt.Errorf("line %d is by %s, want %s", i+1, rule, l.rule))
		}
		rate := p.rateIn(p.country, l.category, p.on)
		wrong = append(wrong, sameNumbers("line of "+l.rule, numbers(p.lang, rows[i][1:]...),
			l.quantity, l.free, l.charged(), rate, p.cost(l.charged(), l.category, p.on)))
	}
	wrong = append(wrong, sameNumbers("exact total", numbers(p.lang, rows[len(lines)][1:]...), p.total()), p.checkBands(rows))
	return errors.Join(wrong...)
}

// checkBands holds what the lines of utility say of their tier to the file: its number and its ends; and of the next one: how
// many messages are left to it, its number and its rate.
func (p *planPage) checkBands(rows [][]*html.Node) error {
	bands, err := p.bands(p.cardOn("USD", p.on), p.marketOf(p.country, p.on), "utility")
	if err != nil || len(bands) < 2 {
		return fmt.Errorf("%d tiers of utility: %v", len(bands), err)
	}
	var wrong []error
	c, one, two, nexts := p.countsOn(p.on), big.NewRat(1, 1), big.NewRat(2, 1), 0
	for _, row := range rows {
		for _, band := range classed(row[0], "band") {
			wrong = append(wrong, sameNumbers("tier", numbers(p.lang, band), one, one, bands[0].to))
		}
		for _, next := range classed(row[0], "band-next") {
			nexts++
			left := new(big.Rat).Sub(bands[1].from, sum(c.inside, c.outside))
			wrong = append(wrong, sameNumbers("next tier", numbers(p.lang, next), left, two, bands[1].rate))
		}
	}
	if nexts != 1 {
		wrong = append(wrong, fmt.Errorf("the next tier is told of %d times", nexts))
	}
	return errors.Join(wrong...)
}

// checkParts holds the parts of the total to the plan: the amount of each category, and its share in percent.
func (p *planPage) checkParts() error {
	var rows [][]*html.Node
	for _, table := range classed(p.doc, "parts") {
		rows = append(rows, gridOf(table).rows...)
	}
	var names []string
	amounts := map[string]*big.Rat{}
	for _, l := range p.lines() {
		if amounts[l.category] == nil {
			names, amounts[l.category] = append(names, l.category), new(big.Rat)
		}
		amounts[l.category].Add(amounts[l.category], p.cost(l.charged(), l.category, p.on))
	}
	if len(rows) != len(names) {
		return fmt.Errorf("there are %d parts, want %d", len(rows), len(names))
	}
	var wrong []error
	for i, name := range names {
		share := new(big.Rat).Quo(times(100, amounts[name]), p.total())
		wrong = append(wrong, sameNumbers("part of "+name, numbers(p.lang, rows[i][1:]...), money(amounts[name], "USD"), rounded(share, 1)))
	}
	return errors.Join(wrong...)
}

// eraTotals are what the plan costs under each set of rules that was there since June 2023, the newest first:
//
//	until 2026-09-30   replies and notices inside the window are free (MSG-7, MSG-5)
//	until 2025-06-30   each notice and marketing message opens a conversation (CONV-4), those of replies are free (FREE-5)
//	until 2024-10-31   the same, where the first 1,000 conversations of replies are free (FREE-3): each chat is one
func (p *planPage) eraTotals() map[string]*big.Rat {
	totals := map[string]*big.Rat{p.on: p.total()}
	for _, on := range []string{"2026-09-30", "2025-06-30", "2024-10-31"} {
		c := p.countsOn(on)
		notices := c.outside
		if on < "2025-07-01" {
			notices = sum(c.inside, c.outside)
		}
		totals[on] = sum(p.cost(c.marketing, "marketing", on), p.cost(notices, "utility", on))
	}
	organic := new(big.Rat).Sub(p.entered("chats", 0), percentOf(p.entered("entry-share", 20), p.entered("chats", 0)))
	totals["2024-10-31"].Add(totals["2024-10-31"], p.cost(beyond(organic, 1000), "service", "2024-10-31"))
	return totals
}

// checkEras holds the totals under other rules to the plan, and the differences from today's.
func (p *planPage) checkEras() error {
	var wrong []error
	held, totals := 0, p.eraTotals()
	for _, table := range classed(p.doc, "eras") {
		for _, row := range gridOf(table).rows {
			total, known := totals[dateIn(p.lang, joinedText(classed(row[1], "era-on")...))]
			if !known {
				continue // conversations of two types: their free ones are split over both in a way of their own
			}
			held++
			wrong = append(wrong, sameNumbers("total under other rules", numbers(p.lang, classed(row[1], "era-total")...), money(total, "USD")))
			difference := new(big.Rat).Sub(money(total, "USD"), money(p.total(), "USD"))
			if difference.Sign() == 0 {
				continue
			}
			if text := textOf(row[2]); strings.HasPrefix(text, "−") != (difference.Sign() < 0) {
				wrong = append(wrong, fmt.Errorf("difference %q, want %s", text, difference.FloatString(2)))
			}
			wrong = append(wrong, sameNumbers("difference", numbers(p.lang, row[2]), difference.Abs(difference)))
		}
	}
	if held != len(totals) {
		wrong = append(wrong, fmt.Errorf("%d sets of rules are shown, want %d", held, len(totals)))
	}
	return errors.Join(wrong...)
}

// checkFramed holds the lines of the page for frames to the plan: one for each category that is charged, and one for what is
// free.
func (p *planPage) checkFramed() error {
	var rows [][]*html.Node
	for _, table := range classed(p.doc, "embed-table") {
		rows = append(rows, gridOf(table).rows...)
	}
	c := p.countsOn(p.on)
	var want [][]*big.Rat
	for _, l := range []struct {
		category string
		charged  *big.Rat
	}{{"marketing", c.marketing}, {"utility", sum(c.inside, c.outside)}, {"service", beyond(c.replies, 1000)}} {
		if l.charged.Sign() > 0 {
			want = append(want, []*big.Rat{l.charged, p.rateIn(p.country, l.category, p.on), money(p.cost(l.charged, l.category, p.on), "USD")})
		}
	}
	free := sum(c.fromAds, new(big.Rat).Sub(c.replies, beyond(c.replies, 1000)))
	want = append(want, []*big.Rat{free})
	if len(rows) != len(want) {
		return fmt.Errorf("there are %d lines, want %d", len(rows), len(want))
	}
	var wrong []error
	for i, row := range rows {
		wrong = append(wrong, sameNumbers("line", numbers(p.lang, row[1:]...), want[i]...))
	}
	return errors.Join(wrong...)
}

// check holds all of that to the plan; framed says which page it is.
func (p *planPage) check(framed bool) error {
	if framed {
		return errors.Join(p.checkTotal(), p.checkFramed())
	}
	return errors.Join(p.checkTotal(), p.checkLines(), p.checkParts(), p.checkEras())
}

// eachPlanPage runs a test for the calculator and its page for frames in every language.
func eachPlanPage(t *testing.T, test func(t *testing.T, p *planPage, framed bool)) {
	s := builtSite(t)
	d := readServed(t, s)
	for _, r := range appRoutes(&s.vendor.Vendor) {
		if !r.Default {
			t.Run(r.Path, func(t *testing.T) { test(t, newPlanPage(t, d, r), r.Framed) })
		}
	}
}

// The total that the calculator opens with, its lines, its parts and the totals under other rules are what the card and the
// rules make of the plan in its fields.
func TestPlanFigures(t *testing.T) {
	eachPlanPage(t, func(t *testing.T, p *planPage, framed bool) {
		if err := p.check(framed); err != nil {
			t.Error(err)
		}
	})
}

// A wrong digit in any of them, and in the plan, is found out.
func TestPlanFiguresAreHeldToTheData(t *testing.T) {
	eachPlanPage(t, func(t *testing.T, p *planPage, framed bool) {
		noticesEach(t, p.figuresOf(), func() error { return p.check(framed) })
		field := called(p.doc, "id", "utility")
		for i, a := range field.Attr {
			if a.Key == "value" {
				field.Attr[i].Val = "400"
			}
		}
		if p.check(framed) == nil {
			t.Error("a plan with more notices: no error")
		}
	})
}

// figuresOf are the parts of the page that hold figures of the plan.
func (p *planPage) figuresOf() []*html.Node {
	parts := append(classed(p.doc, "total"), classed(p.doc, "band")...)
	parts = append(parts, classed(p.doc, "band-next")...)
	for _, class := range []string{"lines", "parts", "embed-table"} {
		for _, table := range classed(p.doc, class) {
			for _, row := range gridOf(table).rows {
				parts = append(parts, row[1:]...)
			}
		}
	}
	for _, table := range classed(p.doc, "eras") {
		for _, row := range gridOf(table).rows[:4] {
			parts = append(parts, row[1:]...)
		}
	}
	return parts
}

// The message clock says what may be sent an hour after a customer has written, at the rates of the country in its field: an
// answer of Meta Business Agent, of 22,500 tokens at 2 dollars for 1,000,000 (MBA-2), and a template of each category, inside the
// window (MSG-6, MSG-2, MSG-3).
func TestNowFigures(t *testing.T) {
	s := builtSite(t)
	d := readServed(t, s)
	for _, r := range routesOf(&s.vendor.Vendor) {
		if r.Page != app.WindowsPage {
			continue
		}
		p := planPage{served: d, lang: r.Lang, doc: pageOf(t, s, r.Path), on: d.index.Last}
		p.country = openedWith[attribute(called(p.doc, "name", "now-country"), "value")]
		t.Run(r.Lang, func(t *testing.T) { noticesEach(t, classed(p.doc, "charged"), p.checkNow) })
	}
}

// checkNow holds the first answers of the message clock to the card.
func (p *planPage) checkNow() error {
	want := []*big.Rat{exactly("0.045"), p.rateIn(p.country, "utility", p.on), nil, p.rateIn(p.country, "authentication", p.on)}
	if p.country != "US" { // where marketing is not delivered (DLV-10)
		want[2] = p.rateIn(p.country, "marketing", p.on)
	}
	got, err := moneyIn(p.lang, "USD", joinedText(classed(p.doc, "now-choices")...))
	return errors.Join(err, sameNumbers("now", got, want...))
}
