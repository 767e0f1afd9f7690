package ratecards

import (
	"cmp"
	"slices"
	"strings"

	"github.com/tarifario/tarifario/pricing"
)

// OwnCard is a card that is none of the library's files: a user's copy of a card of Meta's, or a provider's price list,
// whose rates are what that provider charges for a message. It is immutable. Its zero value is no card.
type OwnCard struct {
	card pricing.Card
	info Info
}

// maxFaults is how many faults of a card file are looked for: nobody mends more at once, and each costs a walk to its line.
const maxFaults = 500

// OwnCard reads and verifies a card file against the library's markets, and gives the card to its owner; of an owner without
// a provider it is the list of the provider that the file names, if it does. Its status is pricing.Own, whatever the file says of
// itself; volume tiers of the library are not added. Every error is an Errors, in
// the order of the lines, with what is wrong with each row; CardFaults tells more. file is only used in errors.
func (l *Library) OwnCard(file string, owner pricing.Owner, data []byte) (OwnCard, error) {
	markets, err := l.markets()
	if err != nil {
		return OwnCard{}, Errors{err}
	}
	s, faults := parseSheetWhole(file, data, markets, maxFaults)
	if len(faults) > 0 {
		slices.SortStableFunc(faults, func(a, b *Error) int { return a.Line - b.Line })
		return OwnCard{}, faults
	}
	owner.Provider = cmp.Or(owner.Provider, s.spec.Owner.Provider)
	s.spec.Status, s.spec.Owner = pricing.Own, owner
	card, fail := pricing.NewCard(s.spec)
	if fail != nil {
		return OwnCard{}, Errors{{File: file, Problem: Inconsistent, Detail: fail.Error()}}
	}
	s.info.ID, s.info.Status, s.info.Inferred = card.ID(), pricing.Own, false
	return OwnCard{card, s.info}, nil
}

// ListOf returns a card file that says whose price list it is, or with an empty name that it is none. What ConvertCSV has
// said of its source is said anew. The file must be one that OwnCard accepts.
func ListOf(provider string, data []byte) ([]byte, error) {
	var w cardWire
	if err := decode("", data, &w); err != nil {
		return nil, err
	}
	old, title := csvTitle, listTitle
	if w.Provider = &provider; provider == "" {
		w.Provider, old, title = nil, listTitle, csvTitle
	}
	for i := range w.Sources {
		if rest, converted := strings.CutPrefix(w.Sources[i].Title, old); converted {
			w.Sources[i].Title = title + rest
		}
	}
	return w.encode(), nil
}

// Card returns the card, whose status is pricing.Own.
func (o OwnCard) Card() pricing.Card { return o.card }

// Info returns what is known about the card besides its figures.
func (o OwnCard) Info() Info { return o.info }

// With returns a library that has the given cards besides its own, each in place of the one of its currency and date
// where there is one; of two with the same currency and date, the later one in the list. Like any card, one begins on its
// effective date and ends with the next card of its currency or the next entry of the changelog (RATE-1). The library
// itself stays as it is, and what it has read is shared.
func (l *Library) With(own ...OwnCard) *Library {
	with := *l
	with.issues = slices.Clone(l.issues)
	for n := range own {
		add := newOwnIssue(&own[n])
		at, taken := slices.BinarySearchFunc(with.issues, add, compareIssues)
		if taken {
			with.issues[at] = add
		} else {
			with.issues = slices.Insert(with.issues, at, add)
		}
	}
	return &with
}

func newOwnIssue(own *OwnCard) *issue {
	o := *own
	i := &issue{effective: o.info.Effective, currency: o.info.Currency, own: &o}
	for use := range i.cards {
		i.cards[use] = func() (pricing.Card, *Error) { return o.card, nil }
	}
	return i
}

// compareIssues orders by currency and date.
func compareIssues(a, b *issue) int {
	if c := strings.Compare(string(a.currency), string(b.currency)); c != 0 {
		return c
	}
	return int(a.effective - b.effective)
}
