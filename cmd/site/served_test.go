package main

import (
	"encoding/json"
	"fmt"
	"math/big"
	"math/rand/v2"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"
)

// served is the data of a site as an integrator reads it, without the packages that its pages are drawn with: what the
// pages say is worked out anew from it, with the published rules written out in the tests.
type served struct {
	site  *site
	index struct {
		AsOf  string `json:"as_of"`
		Last  string `json:"last_card_date"`
		Next  string `json:"next_price_date"`
		Cards []servedCard
	}
	moves   map[string][]servedMove // of countries by their ISO code, in order of date
	markets map[string]string       // by their slugs
	cards   map[string]cardFile     // those that were read
}

// servedCard is what the index says of a card; Tiers is the file of its tiers, if there is one.
type servedCard struct {
	ID, Currency, Effective, Tiers string
	Inferred                       bool
	Rows, Unknown                  int64
	InForce                        int64 `json:"markets_in_force"`
}

// servedMove is the market of a country from a date on; from "" since there have been markets.
type servedMove struct{ Market, From string }

// cardFolder holds the cards, and the tables that go with them.
const cardFolder = dataFolder + "ratecards/"

// readServed takes the index, the countries and the markets from the files of a site.
func readServed(t *testing.T, s *site) *served {
	t.Helper()
	d := &served{site: s, moves: map[string][]servedMove{}, markets: map[string]string{}, cards: map[string]cardFile{}}
	var countries struct {
		Territories []struct {
			ISO, Market string
			History     []servedMove
		}
	}
	var markets struct{ Markets []struct{ Name, Slug string } }
	for name, into := range map[string]any{"index": &d.index, "territories": &countries, "markets": &markets} {
		if err := json.Unmarshal(s.files[cardFolder+name+".json"], into); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
	}
	for _, c := range countries.Territories {
		if d.moves[c.ISO] = c.History; c.Market != "" {
			d.moves[c.ISO] = []servedMove{{Market: c.Market}}
		}
	}
	for _, m := range markets.Markets {
		d.markets[m.Slug] = m.Name
	}
	return d
}

// marketOf is the market of a country on a date (MKT-6).
func (d *served) marketOf(country, on string) string {
	market := ""
	for _, m := range d.moves[country] {
		if m.From <= on {
			market = m.Market
		}
	}
	return market
}

// cardOn is the newest card of a currency that is in force on a date (RATE-1), of those that are not inferred; "" where
// none is.
func (d *served) cardOn(currency, on string) string {
	id, since := "", ""
	for _, c := range d.index.Cards {
		if c.Currency == currency && !c.Inferred && c.Effective <= on && c.Effective > since {
			id, since = c.ID, c.Effective
		}
	}
	return id
}

// rate is a figure of a card; nil where it has none, and where there is no card.
func (d *served) rate(card, market, category string) *big.Rat {
	if card == "" {
		return nil
	}
	file, read := d.cards[card]
	if !read {
		var err error
		if file, err = readCardFile(d.site, card); err != nil {
			panic(err) // the index of the site names it
		}
		d.cards[card] = file
	}
	figure, err := file.figure(market, category)
	if err != nil {
		panic(err) // the file follows its schema
	}
	if figure == "" {
		return nil
	}
	exact, ok := new(big.Rat).SetString(figure)
	if !ok {
		panic("no number: " + figure)
	}
	return exact
}

// rateIn is the figure of a country in US dollars on a date.
func (d *served) rateIn(country, category, on string) *big.Rat {
	return d.rate(d.cardOn("USD", on), d.marketOf(country, on), category)
}

// servedBand is a volume tier as the files write it, both ends inclusive; to is nil where it is open.
type servedBand struct{ from, to, rate *big.Rat }

// bands are the volume tiers of a market on a card.
func (d *served) bands(card, market, category string) ([]servedBand, error) {
	at := slices.IndexFunc(d.index.Cards, func(c servedCard) bool { return c.ID == card })
	if at < 0 || d.index.Cards[at].Tiers == "" {
		return nil, nil
	}
	var file struct{ Rows []map[string]json.RawMessage }
	if err := json.Unmarshal(d.site.files[cardFolder+d.index.Cards[at].Tiers], &file); err != nil {
		return nil, err
	}
	for _, row := range file.Rows {
		var name string
		if err := json.Unmarshal(row["market"], &name); err != nil {
			return nil, err
		}
		if name != market || row[category] == nil { // other categories have no tiers (TIER-1)
			continue
		}
		var written [][2]string
		if err := json.Unmarshal(row[category], &written); err != nil {
			return nil, err
		}
		return readBands(written)
	}
	return nil, nil
}

func readBands(written [][2]string) ([]servedBand, error) {
	var bands []servedBand
	for _, w := range written {
		from, to, _ := strings.Cut(w[0], ":")
		b := servedBand{from: exactly(from), rate: exactly(w[1])}
		if to != "MAX" {
			b.to = exactly(to)
		}
		if b.from == nil || b.rate == nil {
			return nil, fmt.Errorf("%q is no band", w)
		}
		bands = append(bands, b)
	}
	return bands, nil
}

// exactly reads a decimal; nil where it is none.
func exactly(decimal string) *big.Rat {
	n, ok := new(big.Rat).SetString(decimal)
	if !ok {
		return nil
	}
	return n
}

// times is n rates, or n percent of something and so on; nil for none.
func times(n int64, rate *big.Rat) *big.Rat {
	if rate == nil {
		return nil
	}
	return new(big.Rat).Mul(big.NewRat(n, 1), rate)
}

// money rounds an amount for display: half up, to cents, or to whole units of the currency that has none (MONEY-3).
func money(amount *big.Rat, currency string) *big.Rat {
	if currency == "CLP" {
		return rounded(amount, 0)
	}
	return rounded(amount, 2)
}

func rounded(amount *big.Rat, decimals int) *big.Rat {
	if amount == nil {
		return nil
	}
	exact := exactly(amount.FloatString(decimals)) // which rounds half away from zero
	return exact
}

// shownDates are the names of the months, as pages write dates, and where in a date its day, month and year stand.
var shownDates = map[string]struct {
	pattern          *regexp.Regexp
	day, month, year int
	months           []string
}{
	"es": {regexp.MustCompile(`(\d{1,2}) de (\pL+) de (\d{4})`), 1, 2, 3, strings.Fields("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre")},
	"pt": {regexp.MustCompile(`(\d{1,2})º? de (\pL+) de (\d{4})`), 1, 2, 3, strings.Fields("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro")},
	"en": {regexp.MustCompile(`(\pL+) (\d{1,2}), (\d{4})`), 2, 1, 3, strings.Fields("January February March April May June July August September October November December")},
}

// dateIn is the first date in a text, as the files write dates; "" where there is none.
func dateIn(lang, text string) string {
	as := shownDates[lang]
	m := as.pattern.FindStringSubmatch(strings.ReplaceAll(text, "\u00a0", " "))
	if m == nil {
		return ""
	}
	day, _ := strconv.Atoi(m[as.day])
	return fmt.Sprintf("%s-%02d-%02d", m[as.year], slices.Index(as.months, m[as.month])+1, day)
}

// shownCategories are the categories of the cards by the names that pages give them.
var shownCategories = map[string]map[string]string{
	"es": {"Marketing": "marketing", "Utilidad": "utility", "Autenticación": "authentication", "Autenticación internacional": "authentication_international", "Servicio": "service"},
	"pt": {"Marketing": "marketing", "Utilidade": "utility", "Autenticação": "authentication", "Autenticação internacional": "authentication_international", "Serviço": "service"},
	"en": {"Marketing": "marketing", "Utility": "utility", "Authentication": "authentication", "Authentication-international": "authentication_international", "Service": "service"},
}

// number reads what a page shows, as Mexico, Brazil and the United States write numbers.
func number(lang, text string) *big.Rat {
	if lang == "pt" {
		text = strings.ReplaceAll(strings.ReplaceAll(text, ".", ""), ",", ".")
	}
	return exactly(strings.ReplaceAll(text, ",", ""))
}

// shownTexts are the texts below elements, but for codes of rules, whose digits are no figures.
func shownTexts(nodes ...*html.Node) []*html.Node {
	var all []*html.Node
	for _, n := range nodes {
		switch class := attribute(n, "class"); {
		case n.Type == html.TextNode:
			all = append(all, n)
		case class == "rule", class == "rule-ids", class == "cited":
		default:
			for c := n.FirstChild; c != nil; c = c.NextSibling {
				all = append(all, shownTexts(c)...)
			}
		}
	}
	return all
}

// numbers are all that elements show, in order.
func numbers(lang string, nodes ...*html.Node) []*big.Rat {
	var all []*big.Rat
	for _, text := range shownTexts(nodes...) {
		for _, written := range shownNumber.FindAllString(text.Data, -1) {
			all = append(all, number(lang, written))
		}
	}
	return all
}

// shownMoney is an amount or a rate with its currency before it.
var shownMoney = regexp.MustCompile(`\b([A-Z]{3})\x{a0}([0-9](?:[0-9.,]*[0-9])?)`)

// moneyIn are all amounts and rates that a text shows with their currency, in order, and an error for another currency than the
// one that is expected.
func moneyIn(lang, currency, text string) ([]*big.Rat, error) {
	var all []*big.Rat
	var wrong error
	for _, m := range shownMoney.FindAllStringSubmatch(text, -1) {
		if m[1] != currency {
			wrong = fmt.Errorf("%q is in %s, not in %s", text, m[1], currency)
		}
		all = append(all, number(lang, m[2]))
	}
	return all, wrong
}

// joinedText is what elements show, with a blank between their texts.
func joinedText(nodes ...*html.Node) string {
	var all []string
	for _, n := range shownTexts(nodes...) {
		all = append(all, n.Data)
	}
	return strings.Join(all, " ")
}

// sameNumbers holds what is shown to what must be, in order; nil stands for a figure that must not be there.
func sameNumbers(what string, got []*big.Rat, want ...*big.Rat) error {
	want = slices.DeleteFunc(slices.Clone(want), func(n *big.Rat) bool { return n == nil })
	if slices.EqualFunc(got, want, func(a, b *big.Rat) bool { return a != nil && a.Cmp(b) == 0 }) {
		return nil
	}
	return fmt.Errorf("%s: shown are %s, want %s", what, decimals(got), decimals(want))
}

func decimals(list []*big.Rat) string {
	var all []string
	for _, n := range list {
		text := "no number"
		if n != nil {
			text = strings.TrimRight(strings.TrimRight(n.FloatString(6), "0"), ".")
		}
		all = append(all, text)
	}
	return "[" + strings.Join(all, " ") + "]"
}

// elements are those below a node for which something holds, in order.
func elements(n *html.Node, holds func(*html.Node) bool) []*html.Node {
	var all []*html.Node
	for e := range elementsOf(n) {
		if holds(e) {
			all = append(all, e)
		}
	}
	return all
}

// classed are the elements with a class.
func classed(n *html.Node, class string) []*html.Node {
	return elements(n, func(e *html.Node) bool { return slices.Contains(strings.Fields(attribute(e, "class")), class) })
}

// called is the element with an attribute of a value; an empty one where there is none.
func called(n *html.Node, key, value string) *html.Node {
	for e := range elementsOf(n) {
		if attribute(e, key) == value {
			return e
		}
	}
	return &html.Node{Type: html.ElementNode}
}

// grid is a table: its headings, and the cells of each row with the one that heads it.
type grid struct {
	heads []string
	rows  [][]*html.Node
}

// gridOf reads a table; empty for nil.
func gridOf(table *html.Node) grid {
	var g grid
	if table == nil {
		return g
	}
	for _, tr := range elements(table, func(e *html.Node) bool { return e.Data == "tr" }) {
		cells := elements(tr, func(e *html.Node) bool { return e.Data == "td" || e.Data == "th" })
		if tr.Parent.Data != "thead" {
			g.rows = append(g.rows, cells)
			continue
		}
		for _, cell := range cells {
			text := textOf(cell)
			for _, hidden := range classed(cell, "hidden-text") {
				text = strings.Replace(text, textOf(hidden), "", 1)
			}
			g.heads = append(g.heads, strings.TrimSpace(text))
		}
	}
	return g
}

// sample takes some of many at random, and prints the seed.
func sample[T any](t *testing.T, all []T, n int) []T {
	t.Helper()
	seed := uint64(time.Now().UnixNano())
	some := slices.Clone(all)
	rand.New(rand.NewPCG(seed, 0)).Shuffle(len(some), func(i, j int) { some[i], some[j] = some[j], some[i] })
	some = some[:min(n, len(some))]
	t.Logf("%d of %d, seed %d", len(some), len(all), seed)
	return some
}

// noticesEach falsifies each number in elements of a page in turn, by its last digit, and demands that the check of the page
// sees it.
func noticesEach(t *testing.T, nodes []*html.Node, check func() error) {
	t.Helper()
	if err := check(); err != nil {
		t.Fatalf("as it is: %v", err)
	}
	falsified := 0
	for _, text := range shownTexts(nodes...) {
		right := text.Data
		for _, at := range shownNumber.FindAllStringIndex(right, -1) {
			text.Data = falsify(right, at[1]-1)
			falsified++
			if check() == nil {
				t.Errorf("%q in place of %q: no error", text.Data, right)
			}
		}
		text.Data = right
	}
	if falsified == 0 {
		t.Error("no number was falsified")
	}
	t.Logf("%d numbers were falsified", falsified)
}

// falsify makes the digit at a place of a text another one.
func falsify(text string, at int) string {
	return text[:at] + string('0'+(text[at]-'0'+1)%10) + text[at+1:]
}

// pageOf is a page of a site as a tree.
func pageOf(t *testing.T, s *site, path string) *html.Node {
	t.Helper()
	content, drawn := s.files[path[1:]+"index.html"]
	if !drawn {
		t.Fatalf("there is no page %s", path)
	}
	return parsed(t, content)
}

// countriesByPath are the ISO codes of the pages of countries.
func countriesByPath(s *site) map[string]string {
	all := map[string]string{}
	for _, r := range routesOf(&s.vendor.Vendor) {
		if r.Country != "" {
			all[r.Path] = r.Country
		}
	}
	return all
}

// countryPath is where the page of a country is.
func countryPath(t *testing.T, s *site, lang, country string) string {
	t.Helper()
	for _, r := range routesOf(&s.vendor.Vendor) {
		if r.Country == country && r.Lang == lang {
			return r.Path
		}
	}
	t.Fatalf("%s has no page in %s", country, lang)
	return ""
}
