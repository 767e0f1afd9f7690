package main

import (
	"errors"
	"flag"
	"fmt"
	"slices"
	"strings"

	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// showCard writes a card as a table.
func showCard(env environment, args []string) error {
	flags := flag.NewFlagSet("show", flag.ContinueOnError)
	date := flags.String("date", "", "")
	inferred := flags.Bool("inferred", false, "")
	tiers := flags.Bool("tiers", false, "")
	rest, err := parseCardArguments(flags, args)
	if err != nil {
		return err
	}
	if len(rest) != 1 {
		return usageError("show one card: its ID, such as 2026-10-01-USD, or a currency")
	}
	on := pricing.NewDate(env.Now().UTC().Date())
	if *date != "" {
		if on, err = pricing.ParseDate(*date); err != nil {
			return usageError("--date: %w", err)
		}
	}
	library := ratecards.Embedded()
	use := ratecards.PublishedOnly
	if *inferred {
		use = ratecards.WithInferred
	}
	book := library.Book(pricing.Currency(rest[0]), use)
	if id, isID := parseCardID(rest[0]); isID {
		if *date != "" || *inferred {
			return usageError("a card's ID says which one it is; leave --date and --inferred out")
		}
		book, on = library.Book(id.currency, id.use), id.effective
	}
	card, err := book.CardOn(on)
	var none *pricing.NoCardError
	switch {
	case errors.As(err, &none):
		return &failure{exitRefused, errors.New(refusalSentence(err, library.Currencies()))}
	case err != nil:
		return err
	}
	if _, isID := parseCardID(rest[0]); isID && card.ID() != rest[0] {
		return &failure{exitRefused, fmt.Errorf("no card %s is known; 'tarifario cards list' names them all", rest[0])}
	}
	until, err := book.Until(on)
	if err != nil {
		return err
	}
	var out strings.Builder
	writeCard(&out, card, until)
	if *tiers {
		writeTiers(&out, card)
	}
	return print(env.Stdout, out.String())
}

// cardID is the name of a card taken apart.
type cardID struct {
	effective pricing.Date
	currency  pricing.Currency
	use       ratecards.Use
}

// parseCardID reads an ID such as "2026-10-01-USD" or "2026-10-01-EUR-inferred".
func parseCardID(text string) (cardID, bool) {
	const dated = len("2026-10-01-")
	if len(text) <= dated {
		return cardID{}, false
	}
	effective, err := pricing.ParseDate(text[:dated-1])
	if err != nil || text[dated-1] != '-' {
		return cardID{}, false
	}
	id := cardID{effective: effective, use: ratecards.PublishedOnly}
	currency, inferred := strings.CutSuffix(text[dated:], "-inferred")
	if inferred {
		id.use = ratecards.WithInferred
	}
	id.currency = pricing.Currency(currency)
	return id, true
}

// cardColumns are the categories a card may price, in the order of columns.
func cardColumns(m pricing.Model) []pricing.Category {
	if m == pricing.ConversationModel2022 {
		return []pricing.Category{pricing.BusinessInitiated, pricing.UserInitiated}
	}
	return []pricing.Category{
		pricing.Marketing, pricing.Utility, pricing.Authentication, pricing.AuthenticationInternational, pricing.Service,
	}
}

func writeCard(out *strings.Builder, card pricing.Card, until pricing.Date) {
	fmt.Fprintf(out, "Rate card %s: %s for each %s, %s, in force from %s%s\n\n",
		card.ID(), card.Currency(), unitOf(card.Model()), card.Status(), card.Effective(), throughWords(until))
	columns := cardColumns(card.Model())
	heads := []string{"MARKET"}
	for _, c := range columns {
		heads = append(heads, ">"+strings.ToUpper(categoryWords[c]))
	}
	t := newTable(heads...)
	var seen []string
	for _, market := range card.Markets() {
		row := []string{string(market)}
		for _, c := range columns {
			row = append(row, cellText(card.Cell(market, c)))
		}
		seen = append(seen, row[1:]...)
		t.add(row...)
	}
	t.writeTo(out, "")
	if slices.Contains(seen, notOffered) {
		fmt.Fprintf(out, "\n%s: not offered.", notOffered)
	}
	if slices.Contains(seen, notKnown) {
		fmt.Fprintf(out, "\n%s: the figure exists and is not known.", notKnown)
	}
	out.WriteString("\n")
}

func unitOf(m pricing.Model) pricing.Unit {
	if m == pricing.MessageModel {
		return pricing.PerMessage
	}
	return pricing.PerConversation
}

// throughWords says until when a card is in force; nothing where no end is known.
func throughWords(until pricing.Date) string {
	if until == 0 {
		return ""
	}
	return " to " + until.String()
}

// The cells that hold no rate.
const (
	notOffered = "n/a"
	notKnown   = "?"
)

func cellText(c pricing.Cell) string {
	rate, priced := c.Rate()
	switch {
	case priced:
		return rate.String()
	case c.IsNotOffered():
		return notOffered
	}
	return notKnown
}

func writeTiers(out *strings.Builder, card pricing.Card) {
	t := newTable("MARKET", "CATEGORY", ">TIER", ">FROM", ">TO", ">RATE", "")
	for _, market := range card.Markets() {
		for _, c := range cardColumns(card.Model()) {
			derived := ""
			if card.BandsDerived(market, c) {
				derived = "derived"
			}
			for i, band := range card.Bands(market, c) {
				to := "and more"
				if !band.Open() {
					to = count(band.To)
				}
				t.add(string(market), categoryWords[c], fmt.Sprint(i+1), count(band.From), to, band.Rate.String(), derived)
			}
		}
	}
	if len(t.rows) == 0 {
		out.WriteString("\nNo volume tiers are known for this card.\n")
		return
	}
	out.WriteString("\nVolume tiers: the n-th charged message of the month pays the rate of the tier with FROM <= n <= TO (TIER-4).\n\n")
	t.writeTo(out, "")
}
