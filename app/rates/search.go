package rates

import (
	"errors"
	"slices"
	"strings"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/names"
	"github.com/tarifario/tarifario/app/numbers"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// mostTold is how many countries are told one by one: of more, the visitor has not said enough yet.
const mostTold = 8

// found is what a search has found. The zero value is a search for nothing, which finds everything.
type found struct {
	asked   bool
	markets map[pricing.Market]bool // in force on the date
	places  []place                 // the likeliest first
	number  string                  // the phone number that was looked for, such as "+5281…"; empty for other texts
	problem ratecards.NumberProblem // why a text of digits is no phone number; empty where it is one, or another text
}

// place is a territory that was found, and the market it belongs to. The zero territory is that of a number which no listed
// country owns.
type place struct {
	territory pricing.Territory
	billsAs   pricing.Territory // the listed country its numbers are billed as; empty where it is billed as itself
	// sharesWith is that country where the territory was found by its name, which says nothing of the number.
	sharesWith pricing.Territory
	market     pricing.Market
	since      pricing.Date   // when it came to the market; zero where it has always been there
	before     pricing.Market // where it was until then; empty where it has always been there
	next       pricing.Move   // its next move after the date; the zero value where none is known
	listed     bool           // the published table names it
}

// search looks for a text among the markets in force on a date: names of countries and markets in any language, dialling
// codes and phone numbers.
func search(text string, l app.Locale, on pricing.Date) found {
	text = numbers.FromLink(strings.TrimSpace(text))
	if text == "" {
		return found{}
	}
	f := found{asked: true, markets: map[pricing.Market]bool{}}
	switch {
	case !isDialled(text):
		f.byName(text, l, on)
	case len(digitsOf(text)) < 7:
		f.byCode(text, on)
	default:
		f.byNumber(text, on)
	}
	for _, p := range f.places {
		f.markets[p.market] = true
	}
	return f
}

// isDialled reports whether the text is digits with the marks that phone numbers are written with.
func isDialled(text string) bool {
	return digitsOf(text) != "" && !strings.ContainsFunc(text, func(r rune) bool {
		return (r < '0' || r > '9') && !strings.ContainsRune("+ \u00a0\u202f.-\u2010\u2011()", r)
	})
}

func digitsOf(text string) string {
	digits := strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, text)
	if !strings.Contains(text, "+") {
		digits = strings.TrimPrefix(digits, "00")
	}
	return digits
}

func (f *found) byName(text string, l app.Locale, on pricing.Date) {
	for _, t := range likeliest(names.In(string(l)), text) {
		p := placeOf(pricing.Territory(t.Code), on)
		p.sharesWith = sharing(p.territory)
		f.places = append(f.places, p)
	}
	folded := names.Fold(text)
	if folded == "" {
		f.places = nil // marks alone name nothing
		return
	}
	spelled := otherSpellings.Replace(folded)
	for _, m := range marketIndex().table.Markets(on) {
		if slices.ContainsFunc(searchNames(m), func(name string) bool {
			return strings.Contains(" "+name, " "+folded) || strings.Contains(" "+name, " "+spelled)
		}) {
			f.markets[m] = true
		}
	}
}

// otherSpellings are how regions are called besides the names of their markets, as [names.Fold] has them.
var otherSpellings = strings.NewReplacer(
	"latinoamerica", "america latina", "latam", "america latina", "norteamerica", "america del norte", "oriente medio", "medio oriente")

// likeliest returns the territories that a text names in full or that have a word beginning with it; all it may mean only
// where there is none: "uru" is Uruguay, and not Burundi.
func likeliest(list *names.List, text string) []names.Territory {
	all := list.Search(text)
	named, whole := list.Find(text)
	folded := names.Fold(text)
	var likely []names.Territory
	for _, t := range all {
		if whole && t == named || strings.Contains(" "+names.Fold(t.Name), " "+folded) {
			likely = append(likely, t)
		}
	}
	if len(likely) == 0 {
		return all
	}
	return likely
}

func (f *found) byCode(text string, on pricing.Date) {
	codes, err := ratecards.Embedded().Dialling(text)
	if err != nil {
		panic(err) // the files are the same at every run; a test reads them
	}
	for _, n := range codes {
		f.places = append(f.places, numbersOf(n, on))
	}
}

func (f *found) byNumber(text string, on pricing.Date) {
	number, err := ratecards.Embedded().NumberTerritory(text)
	var refusal *ratecards.NumberError
	switch {
	case errors.As(err, &refusal):
		f.problem = refusal.Problem
		return
	case err != nil:
		panic(err) // the files are the same at every run; a test reads them
	}
	f.number = number.String()
	f.places = append(f.places, numbersOf(number, on))
}

// sharing returns the listed country whose dialling code a territory shares; empty for one with a code of its own.
func sharing(t pricing.Territory) pricing.Territory {
	calling, err := ratecards.Embedded().Calling(t)
	if err != nil {
		panic(err) // the files are the same at every run; a test reads them
	}
	return calling.BillsAs
}

// numbersOf returns where numbers belong on a date: those that share the code of a listed country, where that one does
// (MKT-7).
func numbersOf(n ratecards.Number, on pricing.Date) place {
	if !n.Shared() {
		return placeOf(n.Territory, on)
	}
	p := placeOf(n.BillsAs, on)
	p.territory, p.billsAs = n.Territory, n.BillsAs
	return p
}

// placeOf returns where a territory belongs on a date.
func placeOf(t pricing.Territory, on pricing.Date) place {
	p := place{territory: t, market: pricing.Other}
	info := marketIndex().territories[t]
	if info == nil {
		return p
	}
	p.market, p.listed = marketIndex().table.MarketOf(t, on), info.Listed()
	for i, move := range info.Moves {
		switch {
		case move.From > on:
			if p.next.Market == "" {
				p.next = move
			}
		case i > 0:
			p.since, p.before = move.From, info.Moves[i-1].Market
		}
	}
	return p
}
