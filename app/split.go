package app

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
)

// The values of FieldSplit: each country has traffic of its own, or all have one between them, of which each gets a
// share.
const (
	splitOwn    = "own"
	splitShares = "shares"
)

// wholeShare is all of a traffic, in percent.
var wholeShare = decimal.NewFromInt(100)

// RestShared asks to divide what the shares leave of the whole evenly among the countries that have none.
type RestShared struct{}

func (RestShared) isMsg() {}

// splits reports whether the countries have one traffic between them.
func (s *State) splits() bool { return s.Inputs[FieldSplit].Text == splitShares }

// senders returns those the form asks for their traffic: every country, or the one traffic that all have between them.
// What is changed through them is changed in the state; its list of countries must not be shared with another then.
func (s *State) senders() []*Country {
	if s.splits() {
		return []*Country{&s.Mix}
	}
	senders := make([]*Country, len(s.Countries))
	for i := range senders {
		senders[i] = &s.Countries[i]
	}
	return senders
}

// splitBy changes between the two. Each keeps what was typed; the first time the traffic of the first country is that
// of all, in even shares.
func (s State) splitBy(choice Input) State {
	s.Inputs[FieldSplit] = choice
	if s.splits() && !s.mixed {
		s.Mix, s.mixed = s.Countries[0], true
		s.Countries = slices.Clone(s.Countries)
		for i := range s.Countries {
			s.Countries[i].Inputs[FieldShare] = s.shareOf(decimal.Zero)
		}
		s = s.restShared()
	}
	s.last = listChange{kind: splitting}
	return s
}

// unsplit changes back.
func (s State) unsplit() State {
	back := splitShares
	if s.splits() {
		back = splitOwn
	}
	return s.splitBy(Input{Text: back})
}

// restShared divides what is left.
func (s State) restShared() State {
	none := s.shareless()
	if left := s.unshared(); len(none) > 0 && left.IsPositive() {
		s.Countries = slices.Clone(s.Countries)
		for i, share := range evenly(left, len(none)) {
			s.Countries[none[i]].Inputs[FieldShare] = s.shareOf(share)
		}
	}
	return s
}

// unshared is what the shares leave of the whole: below zero where they are more.
func (s *State) unshared() decimal.Decimal {
	left := wholeShare
	for i := range s.Countries {
		left = left.Sub(s.Countries[i].Inputs[FieldShare].Number)
	}
	return left
}

// shareless are the countries whose share is zero.
func (s *State) shareless() []int {
	var none []int
	for i := range s.Countries {
		if share := &s.Countries[i].Inputs[FieldShare]; share.Problem == NoProblem && share.Number.IsZero() {
			none = append(none, i)
		}
	}
	return none
}

// sharesWrong reports whether every share makes sense and all together do not.
func (s *State) sharesWrong() bool {
	if !s.asksIn(0, FieldShare) {
		return false
	}
	for i := range s.Countries {
		if s.Countries[i].Inputs[FieldShare].Problem != NoProblem {
			return false
		}
	}
	return !s.unshared().IsZero()
}

// shareOf is a share as it would be typed.
func (s *State) shareOf(share decimal.Decimal) Input {
	return s.read(FieldShare, plainTyped(share, s.Locale.Separators(), false))
}

// evenly divides a percentage, by whole ones where there are enough, so that the parts sum to it.
func evenly(share decimal.Decimal, parts int) []decimal.Decimal {
	places := int32(0)
	units := func() decimal.Decimal { return share.Shift(places) }
	for places < maxDecimalDigits && (!units().IsInteger() || units().LessThan(decimal.NewFromInt(int64(parts)))) {
		places++
	}
	n := units().IntPart()
	all := make([]decimal.Decimal, parts)
	for i := range all {
		part := n / int64(parts-i)
		if n%int64(parts-i) > 0 {
			part++ // the first get what is over
		}
		n -= part
		all[i] = decimal.New(part, -places)
	}
	return all
}

// traffics are the months of messages of all countries.
func (s *State) traffics() []pricing.Traffic {
	if s.splits() {
		return s.splitTraffic()
	}
	all := make([]pricing.Traffic, len(s.Countries))
	for i := range all {
		all[i] = s.Countries[i].traffic()
	}
	return all
}

// splitTraffic divides the one traffic; a country that is alone has all of it.
func (s *State) splitTraffic() []pricing.Traffic {
	parts := make([]pricing.Part, len(s.Countries))
	for i := range parts {
		c := &s.Countries[i]
		parts[i] = pricing.Part{Place: pricing.Place{Territory: c.territory()}, Percent: c.Inputs[FieldShare].Number}
	}
	if len(parts) == 1 {
		parts[0].Percent = wholeShare
	}
	return s.Mix.traffic().Split(parts)
}
