package main

import (
	"errors"
	"fmt"
	"math/big"
	"path"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// countryPage is the page of a country whose figures are worked out anew: by the country that its address names, the served
// data, and the rules as they are published.
type countryPage struct {
	*served
	lang, path, country string
	pages               map[string]string // countries by the paths of their pages
	doc                 *html.Node
}

// check holds every figure of the page to the data.
func (p *countryPage) check() error {
	return errors.Join(p.checkHeading(), p.checkNow(), p.checkCosts(), p.checkHistory(), p.checkTiers(), p.checkInternational(), p.checkNear(), p.checkPicture())
}

// section is a part of the page by the ID of its heading.
func (p *countryPage) section(id string) *html.Node { return called(p.doc, "aria-labelledby", id) }

// delivers reports whether marketing reaches the country: not the United States since 2025-04-01 (DLV-10).
func (p *countryPage) delivers(on string) bool { return p.country != "US" || on < "2025-04-01" }

// now is the card that the page says is in force, and the market of the country on its date.
func (p *countryPage) now() (card, currency, market string) {
	lead := classed(p.section("now"), "lead")
	if len(lead) == 0 {
		return "", "", ""
	}
	currency = shownCurrency.FindString(textOf(lead[0]))
	return p.cardOn(currency, p.index.Last), currency, p.marketOf(p.country, p.index.Last)
}

// nowRate is a rate in force; nil where there is none, and where nothing is delivered.
func (p *countryPage) nowRate(category string) *big.Rat {
	card, _, market := p.now()
	if category == "marketing" && !p.delivers(p.index.Last) {
		return nil
	}
	return p.rate(card, market, category)
}

// checkHeading holds the first sentence and the description to the rates in force: each once where it follows itself.
func (p *countryPage) checkHeading() error {
	_, currency, _ := p.now()
	var want []*big.Rat
	last := "nothing"
	for _, category := range []string{"marketing", "utility", "authentication", "service"} {
		if category == "marketing" && !p.delivers(p.index.Last) {
			continue
		}
		rate := p.nowRate(category)
		if text := decimals([]*big.Rat{rate}); text != last {
			want, last = append(want, rate), text
		}
	}
	texts := []string{joinedText(classed(p.doc, "intro-lead")...)}
	texts = append(texts, values(p.doc, "meta", "name", "description", "content")...)
	texts = append(texts, values(p.doc, "meta", "property", "og:description", "content")...)
	if len(texts) != 3 {
		return fmt.Errorf("the page is described %d times", len(texts)-1)
	}
	var wrong []error
	for _, text := range texts {
		got, err := moneyIn(p.lang, currency, text)
		wrong = append(wrong, err, sameNumbers("heading", got, want...))
		if on := dateIn(p.lang, text); on != p.index.Last {
			wrong = append(wrong, fmt.Errorf("heading: the rates are of %q, the last card of %s", on, p.index.Last))
		}
	}
	return errors.Join(wrong...)
}

// checkPicture holds what the picture of the page says to the card in US dollars.
func (p *countryPage) checkPicture() error {
	var wrong []error
	for _, text := range values(p.doc, "meta", "property", "og:image:alt", "content") {
		got, err := moneyIn(p.lang, "USD", text)
		var want []*big.Rat
		for _, category := range []string{"marketing", "utility", "service"} {
			if category != "marketing" || p.delivers(p.index.Last) {
				want = append(want, p.rateIn(p.country, category, p.index.Last))
			}
		}
		wrong = append(wrong, err, sameNumbers("picture", got, want...))
		if on := dateIn(p.lang, text); on != p.index.Last {
			wrong = append(wrong, fmt.Errorf("picture: the rates are of %q", on))
		}
	}
	return errors.Join(wrong...)
}

// marked holds the mark of app.Rated in a cell, if there is one, to the card and the market it must name.
func marked(cell *html.Node, card, category, market string) error {
	for _, n := range append(elements(cell, func(*html.Node) bool { return true }), cell) {
		if want := card + "/" + category + "/" + market; has(n, "data-rate") && attribute(n, "data-rate") != want {
			return fmt.Errorf("%q is marked as %s, and must be %s", textOf(cell), attribute(n, "data-rate"), want)
		}
	}
	return nil
}

// checkNow holds the rates in force to the card: for one message, and for a thousand.
func (p *countryPage) checkNow() error {
	card, currency, market := p.now()
	if card == "" {
		return fmt.Errorf("the page says of no card that it is in force")
	}
	var wrong []error
	if on := dateIn(p.lang, textOf(classed(p.section("now"), "lead")[0])); on != p.index.Last {
		wrong = append(wrong, fmt.Errorf("now: the rates are of %q", on))
	}
	said := map[string]bool{}
	for _, row := range gridOf(find(p.section("now"), "table")).rows {
		category := shownCategories[p.lang][textOf(row[0])]
		rate := p.nowRate(category)
		said[category] = true
		one, err := moneyIn(p.lang, currency, joinedText(classed(row[1], "country-rate")...))
		many, also := moneyIn(p.lang, currency, joinedText(row[2]))
		wrong = append(wrong, err, also, marked(row[1], card, category, market),
			sameNumbers("now, "+category, one, rate), sameNumbers("now, 1,000 of "+category, many, money(times(1000, rate), currency)))
	}
	for _, category := range []string{"marketing", "utility", "authentication", "service"} {
		if !said[category] {
			wrong = append(wrong, fmt.Errorf("now: nothing is said of %s", category))
		}
	}
	return errors.Join(wrong...)
}

// checkCosts holds the costs of a month under each set of rules to the cards in US dollars. A thousand chats with three replies
// each, and a thousand marketing messages:
//
//	since 2026-10-01   each reply is charged but for the first 1,000 of the number (SVC-1, SVC-4); each campaign message (MSG-2)
//	until 2026-09-30   replies are free (MSG-7); each campaign message is charged (MSG-2)
//	until 2025-06-30   a chat is a conversation, free (FREE-5), with two replies inside; each campaign message opens one (CONV-4)
//	until 2024-10-31   the same, free as the first 1,000 of the account (FREE-3)
//	until 2023-05-31   the same, and the first 1,000 conversations that the business opens are free as well (FREE-1), for accounts
//	                   with a provider: for others the month is named, April 2023, since which they were charged (FREE-2)
func (p *countryPage) checkCosts() error {
	rows := gridOf(find(p.section("costs"), "table")).rows
	eras := []struct {
		on               string
		chats, campaigns func(on string) []*big.Rat
	}{
		{p.index.Last, p.chatsCharged, p.campaigns},
		{"2026-09-30", counts(3000), p.campaigns},
		{"2025-06-30", counts(1000, 2000), p.campaigns},
		{"2024-10-31", counts(1000, 2000), p.campaigns},
		{"2023-05-31", counts(2000, 1000), counts(1000, 2023)},
	}
	if len(rows) != len(eras) {
		return fmt.Errorf("costs: there are %d rows, and %d sets of rules", len(rows), len(eras))
	}
	var wrong []error
	for i, era := range eras {
		if on := dateIn(p.lang, joinedText(rows[i][0])); on != era.on {
			wrong = append(wrong, fmt.Errorf("costs: row %d is of %q, and must be of %s", i+1, on, era.on))
		}
		wrong = append(wrong,
			sameNumbers("chats on "+era.on, numbers(p.lang, rows[i][1]), era.chats(era.on)...),
			sameNumbers("campaigns on "+era.on, numbers(p.lang, rows[i][2]), era.campaigns(era.on)...))
		if _, err := moneyIn(p.lang, "USD", joinedText(rows[i][1:]...)); err != nil {
			wrong = append(wrong, err)
		}
	}
	return errors.Join(wrong...)
}

// counts are whole numbers of whatever costs nothing.
func counts(list ...int64) func(string) []*big.Rat {
	return func(string) []*big.Rat {
		var all []*big.Rat
		for _, n := range list {
			all = append(all, big.NewRat(n, 1))
		}
		return all
	}
}

// chatsCharged are the numbers of a thousand chats under the rules of October 2026: total, free replies, charged ones, rate.
func (p *countryPage) chatsCharged(on string) []*big.Rat {
	rate := p.rateIn(p.country, "service", on)
	if rate == nil {
		return nil
	}
	return []*big.Rat{money(times(2000, rate), "USD"), big.NewRat(1000, 1), big.NewRat(2000, 1), rate}
}

// campaigns are the numbers of a thousand marketing messages: total, quantity, rate; the quantity alone where none is delivered.
func (p *countryPage) campaigns(on string) []*big.Rat {
	quantity, rate := big.NewRat(1000, 1), p.rateIn(p.country, "marketing", on)
	switch {
	case !p.delivers(on):
		return []*big.Rat{quantity}
	case rate == nil:
		return nil
	}
	return []*big.Rat{money(times(1000, rate), "USD"), quantity, rate}
}

// historyRate is a figure of the history: service was free by rule from November 2024 to September 2026 (FREE-5, MSG-7).
func (p *countryPage) historyRate(category, on string) *big.Rat {
	if category == "service" && on >= "2024-11-01" && on < "2026-10-01" {
		return nil
	}
	return p.rateIn(p.country, category, on)
}

// checkHistory holds each row of the history to the card of its date; and on each date on which a card began or the country
// came to another market, the row in force says what held.
func (p *countryPage) checkHistory() error {
	table := gridOf(find(p.section("history"), "table"))
	var wrong []error
	rows := map[string][]*html.Node{}
	dates := []string{}
	for _, row := range table.rows {
		on := dateIn(p.lang, joinedText(classed(row[0], "thing")...))
		rows[on], dates = row, append(dates, on)
		for i, cell := range row[1:] {
			category := shownCategories[p.lang][table.heads[i+1]]
			wrong = append(wrong, marked(cell, p.cardOn("USD", on), category, p.marketOf(p.country, on)))
		}
	}
	if !slices.IsSortedFunc(dates, func(a, b string) int { return strings.Compare(b, a) }) || len(dates) == 0 || dates[len(dates)-1] != "2023-06-01" {
		return fmt.Errorf("history: the dates are %q", dates)
	}
	for _, on := range append(p.changes(), dates...) {
		at := slices.IndexFunc(dates, func(since string) bool { return since <= on })
		row := rows[dates[at]]
		for i, cell := range row[1:] {
			category := shownCategories[p.lang][table.heads[i+1]]
			wrong = append(wrong, sameNumbers("history, "+category+" on "+on, numbers(p.lang, cell), p.historyRate(category, on)))
		}
	}
	return errors.Join(wrong...)
}

// changes are the dates on which a rate in US dollars may have changed for the country, and the days about which service was
// free.
func (p *countryPage) changes() []string {
	dates := []string{"2024-10-31", "2024-11-01", "2026-09-30", "2026-10-01"}
	for _, c := range p.index.Cards {
		if c.Currency == "USD" && !c.Inferred && c.Effective >= "2023-06-01" {
			dates = append(dates, c.Effective)
		}
	}
	for _, m := range p.moves[p.country] {
		if m.From >= "2023-06-01" && m.From <= p.index.Last {
			dates = append(dates, m.From)
		}
	}
	return dates
}

// checkTiers holds the volume tiers to their file; none is shown that is not there, and none left out.
func (p *countryPage) checkTiers() error {
	card, currency, market := p.now()
	shown := map[string][][]*html.Node{}
	for _, tier := range classed(p.section("tiers"), "country-tier") {
		shown[shownCategories[p.lang][textOf(find(tier, "h3"))]] = gridOf(find(tier, "table")).rows
	}
	var wrong []error
	if leads := classed(p.section("tiers"), "lead"); len(shown) > 0 && len(leads) > 0 {
		if on := dateIn(p.lang, textOf(leads[0])); on != p.index.Last {
			wrong = append(wrong, fmt.Errorf("tiers: they are of %q", on))
		}
	}
	for _, category := range []string{"marketing", "utility", "authentication", "authentication_international", "service"} {
		bands, err := p.bands(card, market, category)
		if err != nil {
			return err
		}
		rows := shown[category]
		if len(rows) != len(bands) {
			wrong = append(wrong, fmt.Errorf("tiers: %s has %d, and %d are shown", category, len(bands), len(rows)))
			continue
		}
		for i, b := range bands {
			from := b.from
			if from.Sign() == 0 { // the first message of a month is the first of the first band (TIER-4)
				from = big.NewRat(1, 1)
			}
			rate, err := moneyIn(p.lang, currency, joinedText(rows[i][1]))
			wrong = append(wrong, err, sameNumbers("tiers, "+category, numbers(p.lang, rows[i][0]), from, b.to), sameNumbers("tiers, "+category, rate, b.rate))
		}
	}
	return errors.Join(wrong...)
}

// checkInternational holds the rate for businesses of other countries, and the one in place of which it is paid, to the card.
func (p *countryPage) checkInternational() error {
	texts := classed(p.section("international"), "country-text")
	if len(texts) == 0 {
		return nil
	}
	card, currency, market := p.now()
	got, err := moneyIn(p.lang, currency, joinedText(texts[0]))
	want := []*big.Rat{p.rate(card, market, "authentication_international"), p.rate(card, market, "authentication")}
	if want[0] == nil {
		want = nil
	}
	return errors.Join(err, sameNumbers("international", got, want...))
}

// checkNear holds the marketing rate of each other market of the region to the card, or to that in US dollars where the card
// has none.
func (p *countryPage) checkNear() error {
	card, currency, _ := p.now()
	var wrong []error
	for _, item := range elements(p.section("market"), func(e *html.Node) bool { return e.Data == "li" }) {
		country := p.pages[path.Join(p.path, attribute(find(item, "a"), "href"))+"/"]
		market := p.marketOf(country, p.index.Last)
		in, want := currency, p.rate(card, market, "marketing")
		if want == nil {
			in, want = "USD", p.rate(p.cardOn("USD", p.index.Last), market, "marketing")
		}
		got, err := moneyIn(p.lang, in, joinedText(item))
		if len(got) == 0 {
			continue
		}
		wrong = append(wrong, err, sameNumbers("market, "+country, got, want))
	}
	return errors.Join(wrong...)
}

// countryPagesAtRandom is how many pages of countries are worked out anew at each run.
const countryPagesAtRandom = 80

// The figures on the pages of countries are those of the data that is served, and what the rules make of them: a random
// sample of all pages, and each of those with something of its own.
func TestCountryFigures(t *testing.T) {
	s := builtSite(t)
	d, pages := readServed(t, s), countriesByPath(s)
	var paths []string
	for at := range pages {
		paths = append(paths, at)
	}
	slices.Sort(paths)
	paths = sample(t, paths, countryPagesAtRandom)
	for _, country := range []string{"US", "IN", "BR", "ZW", "KZ", "CL", "EE"} {
		paths = append(paths, countryPath(t, s, "es", country))
	}
	for _, at := range paths {
		p := countryPage{d, at[1:3], at, pages[at], pages, pageOf(t, s, at)}
		if err := p.check(); err != nil {
			t.Errorf("%s: %v", at, err)
		}
	}
}

// figuresOf are the parts of the page of a country that hold figures.
func (p *countryPage) figuresOf() []*html.Node {
	parts := classed(p.doc, "country-rate")
	for _, table := range elements(p.doc, func(e *html.Node) bool { return e.Data == "table" }) {
		if attribute(table, "class") != "country-now" { // which says in words when a category is charged
			parts = append(parts, find(table, "tbody"))
		}
	}
	for _, row := range gridOf(find(p.section("now"), "table")).rows {
		parts = append(parts, row[2])
	}
	parts = append(parts, classed(p.doc, "intro-lead")...)
	return append(parts, classed(p.section("now"), "lead")[0])
}

// A page with one wrong digit, of another country or of another date is found out, also where its marks are wrong alike.
func TestCountryFiguresAreHeldToTheData(t *testing.T) {
	s := builtSite(t)
	d, pages := readServed(t, s), countriesByPath(s)
	for _, c := range []struct{ lang, country string }{{"es", "MX"}, {"pt", "BR"}, {"en", "IN"}, {"en", "US"}} {
		at := countryPath(t, s, c.lang, c.country)
		p := countryPage{d, c.lang, at, c.country, pages, pageOf(t, s, at)}
		noticesEach(t, p.figuresOf(), p.check)
	}

	at := countryPath(t, s, "es", "MX")
	other := countryPage{d, "es", at, "CL", pages, pageOf(t, s, at)}
	for part, check := range map[string]func() error{
		"heading": other.checkHeading, "now": other.checkNow, "costs": other.checkCosts, "history": other.checkHistory,
		"tiers": other.checkTiers, "picture": other.checkPicture,
	} {
		if check() == nil {
			t.Errorf("the %s of Mexico is taken for that of Chile", part)
		}
	}
	page := string(s.files[at[1:]+"index.html"])
	for _, c := range []struct{ old, new string }{
		{"2026-10-01-USD/", "2026-07-01-USD/"}, {"1 de octubre de 2026", "1 de julio de 2026"}, {"/Mexico\"", "/Chile\""},
	} {
		wrong := countryPage{d, "es", at, "MX", pages, parsed(t, []byte(strings.ReplaceAll(page, c.old, c.new)))}
		if wrong.check() == nil {
			t.Errorf("%s in place of %s: no error", c.new, c.old)
		}
	}
}
