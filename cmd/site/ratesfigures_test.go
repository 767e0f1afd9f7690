package main

import (
	"errors"
	"fmt"
	"path"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"github.com/tarifario/tarifario/app"
)

// ratesTable is the table of a card, on the page of rates or on that for frames, whose figures are looked up anew: by the
// country or region of each row, the category of each column, and the currency and date above them.
type ratesTable struct {
	*served
	lang, path string
	pages      map[string]string // countries by the paths of their pages
	doc        *html.Node
	table      *html.Node
}

// marketOfRow is the market that a row is of: that of the country it leads to or names, or the region that its button pins.
func (p *ratesTable) marketOfRow(head *html.Node) string {
	if link := find(head, "a"); link != nil {
		return p.marketOf(p.pages[path.Join(p.path, attribute(link, "href"))+"/"], p.index.Last)
	}
	if pin := find(head, "button"); pin != nil {
		return p.markets[strings.TrimPrefix(attribute(pin, "id"), "pin-")]
	}
	for _, option := range elements(called(p.doc, "id", "embed-country"), func(e *html.Node) bool { return textOf(e) == textOf(head) }) {
		return p.marketOf(attribute(option, "value"), p.index.Last)
	}
	return ""
}

// check holds each figure to the card, and each mark to the figure it must name.
func (p *ratesTable) check() error {
	caption := textOf(find(p.table, "caption"))
	if on := dateIn(p.lang, caption); on != p.index.Last {
		return fmt.Errorf("the rates are of %q, the last card of %s", on, p.index.Last)
	}
	card := p.cardOn(shownCurrency.FindString(caption), p.index.Last)
	g := gridOf(p.table)
	if len(g.rows) == 0 {
		return fmt.Errorf("there is no row")
	}
	var wrong []error
	for _, row := range g.rows {
		market := p.marketOfRow(row[0])
		if market == "" {
			wrong = append(wrong, fmt.Errorf("%q is of no market", textOf(row[0])))
		}
		for i, cell := range row[1:] {
			category := shownCategories[p.lang][g.heads[i+1]]
			wrong = append(wrong, marked(cell, card, category, market),
				sameNumbers(market+", "+category, numbers(p.lang, cell), p.rate(card, market, category)))
		}
	}
	return errors.Join(wrong...)
}

func ratesTables(t *testing.T, s *site) []*ratesTable {
	t.Helper()
	d, pages := readServed(t, s), countriesByPath(s)
	var all []*ratesTable
	for _, r := range routesOf(&s.vendor.Vendor) {
		if r.Country != "" {
			continue
		}
		doc := pageOf(t, s, r.Path)
		for _, class := range []string{"rates-table", "embed-rates"} {
			for _, table := range classed(doc, class) {
				all = append(all, &ratesTable{d, r.Lang, r.Path, pages, doc, table})
			}
		}
	}
	return all
}

// The tables of rates show the card: every row that of its market, every column that of its category.
func TestRatesFigures(t *testing.T) {
	tables := ratesTables(t, builtSite(t))
	if want := 2 * len(app.Languages()); len(tables) != want {
		t.Errorf("there are %d tables of rates, want %d", len(tables), want)
	}
	for _, p := range tables {
		if err := p.check(); err != nil {
			t.Errorf("%s: %v", p.path, err)
		}
	}
}

// A table with one wrong digit, or with a row of another market, marked alike, is found out.
func TestRatesFiguresAreHeldToTheData(t *testing.T) {
	for _, p := range ratesTables(t, builtSite(t)) {
		t.Run(p.path, func(t *testing.T) {
			g := gridOf(p.table)
			if p.lang == "es" {
				var cells []*html.Node
				for _, row := range g.rows {
					cells = append(cells, row[1:]...)
				}
				noticesEach(t, cells, p.check)
			}
			first, second := g.rows[0], g.rows[1]
			for i := range first[1:] { // with their marks
				first[i+1].FirstChild, second[i+1].FirstChild = second[i+1].FirstChild, first[i+1].FirstChild
			}
			if p.check() == nil {
				t.Error("two rows that have changed places: no error")
			}
		})
	}
}
