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

// cardsPage is the page of the data, which tells of each card what the index says of it.
type cardsPage struct {
	*served
	lang string
	doc  *html.Node
}

// check holds how many cards are shown, how fresh they are, and of each card its date, its currency and what is missing in it.
func (p *cardsPage) check() error {
	shown := p.cards()
	wrong := []error{sameNumbers("cards", numbers(p.lang, classed(p.doc, "shown")[0]), big.NewRat(int64(len(p.index.Cards)), 1)), p.checkFresh()}
	if len(shown) != len(p.index.Cards) {
		wrong = append(wrong, fmt.Errorf("%d cards are shown of %d", len(shown), len(p.index.Cards)))
	}
	for _, c := range p.index.Cards {
		wrong = append(wrong, p.checkCard(c, called(p.doc, "id", "fold-card-"+c.ID)))
	}
	return errors.Join(wrong...)
}

// cards are those that are shown: tables of tiers look alike.
func (p *cardsPage) cards() []*html.Node {
	return elements(p.doc, func(e *html.Node) bool { return strings.HasPrefix(attribute(e, "id"), "fold-card-") })
}

// checkCard holds what is said of a card above its fold: "6 of 47 markets, 2 figures not found".
func (p *cardsPage) checkCard(c servedCard, card *html.Node) error {
	heading := find(card, "h3")
	if heading == nil {
		return fmt.Errorf("%s is not shown", c.ID)
	}
	var want []*big.Rat
	if c.Rows != c.InForce {
		want = append(want, big.NewRat(c.Rows, 1))
	}
	want = append(want, big.NewRat(c.InForce, 1))
	if c.Unknown > 0 {
		want = append(want, big.NewRat(c.Unknown, 1))
	}
	wrong := []error{sameNumbers(c.ID, numbers(p.lang, classed(card, "card-known")...), want...)}
	if text := textOf(heading); dateIn(p.lang, text) != c.Effective || !strings.HasSuffix(text, c.Currency) {
		wrong = append(wrong, fmt.Errorf("%s is called %q", c.ID, text))
	}
	return errors.Join(wrong...)
}

// checkFresh holds the dates at the head of the page to the index: compared on, the newest card, the next possible change.
func (p *cardsPage) checkFresh() error {
	var dates []string
	for _, fact := range elements(called(p.doc, "aria-labelledby", "fresh"), func(e *html.Node) bool { return e.Data == "dd" }) {
		dates = append(dates, dateIn(p.lang, textOf(fact)))
	}
	if got, want := strings.Join(dates, " "), p.index.AsOf+" "+p.index.Last+" "+p.index.Next; got != want {
		return fmt.Errorf("the dates are %s, want %s", got, want)
	}
	return nil
}

// The page of the data says of each card what the index says of it.
func TestDataFigures(t *testing.T) {
	s := builtSite(t)
	d := readServed(t, s)
	for _, r := range routesOf(&s.vendor.Vendor) {
		if r.Page != app.DataPage {
			continue
		}
		p := cardsPage{d, r.Lang, pageOf(t, s, r.Path)}
		if err := p.check(); err != nil {
			t.Errorf("%s: %v", r.Path, err)
		}
	}
}

// One wrong digit in any of it is found out.
func TestDataFiguresAreHeldToTheIndex(t *testing.T) {
	s := builtSite(t)
	p := cardsPage{readServed(t, s), "es", pageOf(t, s, app.Path(app.Spanish, app.DataPage))}
	figures := classed(p.doc, "shown")[:1]
	for _, card := range p.cards() {
		figures = append(append(figures, find(card, "h3")), classed(card, "card-known")...)
	}
	figures = append(figures, elements(called(p.doc, "aria-labelledby", "fresh"), func(e *html.Node) bool { return e.Data == "dd" })...)
	noticesEach(t, figures, p.check)
}
