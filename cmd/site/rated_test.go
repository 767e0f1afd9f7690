package main

import (
	"encoding/json"
	"fmt"
	"math/big"
	"regexp"
	"strings"
	"testing"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// ratedCell is a place in a page that shows a figure of a card, as app.Rated marks it.
type ratedCell struct {
	lang, card, market, category string
	text                         string
}

// ratedCells finds them in a page.
func ratedCells(doc *html.Node, lang string) []ratedCell {
	var all []ratedCell
	for n := range elementsOf(doc) {
		if has(n, "data-rate") {
			card, cell, _ := strings.Cut(attribute(n, "data-rate"), "/")
			category, market, _ := strings.Cut(cell, "/")
			all = append(all, ratedCell{lang, card, market, category, textOf(n)})
		}
	}
	return all
}

func textOf(n *html.Node) string {
	if n.Type == html.TextNode {
		return n.Data
	}
	text := ""
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		text += textOf(c)
	}
	return text
}

// cardFile is the file of a card, as an integrator reads it: without package ratecards.
type cardFile struct {
	Currency string
	Rows     []map[string]json.RawMessage
}

// readCardFile takes a card from the files of a site.
func readCardFile(s *site, id string) (cardFile, error) {
	var card cardFile
	name := id + ".json"
	if published, inferred := strings.CutSuffix(id, "-inferred"); inferred {
		name = "inferred/" + published + ".json"
	}
	content, ok := s.files[cardFolder+name]
	if !ok {
		return card, fmt.Errorf("no card %s is served", id)
	}
	return card, json.Unmarshal(content, &card)
}

// figure is the rate in the file, or "" where there is none.
func (c cardFile) figure(market, category string) (string, error) {
	for _, row := range c.Rows {
		var name string
		if err := json.Unmarshal(row["market"], &name); err != nil {
			return "", err
		}
		if name != market {
			continue
		}
		var rate *string
		if row[category] == nil {
			return "", nil
		}
		if err := json.Unmarshal(row[category], &rate); err != nil || rate == nil {
			return "", err
		}
		return *rate, nil
	}
	return "", nil
}

var (
	shownNumber   = regexp.MustCompile(`[0-9](?:[0-9.,\x{a0}]*[0-9])?`)
	shownCurrency = regexp.MustCompile(`\b[A-Z]{3}\b`)
)

// check holds what a page shows to the file.
func (c ratedCell) check(card cardFile) error {
	want, err := card.figure(c.market, c.category)
	if err != nil {
		return err
	}
	shown := shownNumber.FindAllString(c.text, -1)
	if want == "" {
		if len(shown) > 0 {
			return fmt.Errorf("%+v shows a figure, and the card has none", c)
		}
		if strings.TrimSpace(c.text) == "" {
			return fmt.Errorf("%+v does not say why there is no figure", c)
		}
		return nil
	}
	if len(shown) != 1 {
		return fmt.Errorf("%+v shows %d numbers, and the card has %s", c, len(shown), want)
	}
	number := shown[0]
	if c.lang == "pt" { // the pages are drawn as Mexico, Brazil and the United States write numbers
		number = strings.ReplaceAll(strings.ReplaceAll(number, ".", ""), ",", ".")
	}
	got, ok := new(big.Rat).SetString(strings.ReplaceAll(number, ",", ""))
	exact, _ := new(big.Rat).SetString(want)
	if !ok || exact == nil || got.Cmp(exact) != 0 {
		return fmt.Errorf("%+v shows %s, and the card has %s", c, number, want)
	}
	if currency := shownCurrency.FindString(c.text); currency != "" && currency != card.Currency {
		return fmt.Errorf("%+v is in %s, and the card in %s", c, currency, card.Currency)
	}
	return nil
}

// sampledCells is how many figures are looked up anew at each run.
const sampledCells = 500

// What the pages show is what the files say: a random sample of all figures that are marked, in all pages, is looked up in the
// cards that are served. That the marks themselves are right, TestCountryFigures and TestRatesFigures see.
func TestShownRatesAreTheCards(t *testing.T) {
	s := builtSite(t)
	var all []ratedCell
	for _, r := range routesOf(&s.vendor.Vendor) {
		doc := parsed(t, s.files[r.Path[1:]+"index.html"])
		cells := ratedCells(doc, r.Lang)
		if shows := r.Country != "" || r.Page == app.RatesPage; shows && find(doc, "table") != nil && len(cells) == 0 {
			t.Errorf("%s has a table, and no figure is marked by app.Rated", r.Path)
		}
		all = append(all, cells...)
	}
	cards := map[string]cardFile{}
	for _, cell := range sample(t, all, sampledCells) {
		card, read := cards[cell.card]
		if !read {
			var err error
			if card, err = readCardFile(s, cell.card); err != nil {
				t.Errorf("%+v: %v", cell, err)
				continue
			}
			cards[cell.card] = card
		}
		if err := cell.check(card); err != nil {
			t.Error(err)
		}
	}
}

// What app.Rated marks is found again, and a wrong figure is told from a right one. In the card of 2026-10-01 in USD
// marketing in Mexico is 0.0397 and authentication-international there is not offered.
func TestRatedCellsAreHeldToTheCards(t *testing.T) {
	card, err := ratecards.Embedded().Book("USD", ratecards.PublishedOnly).CardOn(20261001)
	if err != nil {
		t.Fatal(err)
	}
	s := styledSite(t, "")
	if err := s.addData(); err != nil {
		t.Fatal(err)
	}
	file, err := readCardFile(s, card.ID())
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		lang     string
		category pricing.Category
		text     string
		right    bool
	}{
		{"es", pricing.Marketing, "USD\u00a00.0397", true},
		{"en", pricing.Marketing, "0.0397", true},
		{"pt", pricing.Marketing, "USD\u00a00,0397", true},
		{"pt", pricing.Marketing, "USD\u00a00.0397", false},
		{"es", pricing.Marketing, "USD\u00a00.0398", false},
		{"es", pricing.Marketing, "EUR\u00a00.0397", false},
		{"es", pricing.Marketing, "0.0397 a 0.0397", false},
		{"es", pricing.Marketing, "no se ofrece", false},
		{"es", pricing.AuthenticationInternational, "no se ofrece", true},
		{"es", pricing.AuthenticationInternational, "0.0000", false},
		{"es", pricing.AuthenticationInternational, " ", false},
	} {
		page := parsed(t, []byte(ui.HTMLString(app.Rated(app.TextEl("p", "", c.text), card, "Mexico", c.category))))
		cells := ratedCells(page, c.lang)
		if len(cells) != 1 || cells[0].card != "2026-10-01-USD" || cells[0].market != "Mexico" {
			t.Fatalf("%d cells are marked: %+v", len(cells), cells)
		}
		if err := cells[0].check(file); (err == nil) != c.right {
			t.Errorf("%s %v %q: %v", c.lang, c.category, c.text, err)
		}
	}
	if _, err := readCardFile(s, "2025-07-01-USD-inferred"); err != nil {
		t.Error(err)
	}
	if _, err := readCardFile(s, "2026-10-01-XTS"); err == nil {
		t.Error("a card that is not served: no error")
	}
}
