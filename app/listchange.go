package app

import (
	"slices"

	"github.com/shopspring/decimal"
)

// CountryAdded asks for one more country at the end of the list.
type CountryAdded struct{}

// CountryDuplicated asks for a copy of a country behind it. Countries are counted from 0.
type CountryDuplicated struct{ Country int }

// CountryRemoved asks to take a country out of the list. The last one stays.
type CountryRemoved struct{ Country int }

// CountryMoved asks to put a country at another place of the list. No total depends on it.
type CountryMoved struct{ Country, To int }

// ListUndone asks to undo the last change of the list. What was typed since stays, and the undoing can be undone.
type ListUndone struct{}

func (CountryAdded) isMsg()      {}
func (CountryDuplicated) isMsg() {}
func (CountryRemoved) isMsg()    {}
func (CountryMoved) isMsg()      {}
func (ListUndone) isMsg()        {}

// listChange is a change of the list of countries. The zero value is none.
type listChange struct {
	kind    changeKind
	at      int     // place of the country; of a move, before it
	to      int     // of a move, after it
	country Country // that came or went
}

type changeKind uint8

const (
	noChange changeKind = iota
	insertion
	removal
	move
	splitting // FieldSplit
)

// listUpdate returns the state after a change of the list; one that cannot be leaves it as it is.
func (s State) listUpdate(m Msg) State {
	switch m := m.(type) {
	case CountryAdded:
		return s.insert(len(s.Countries), s.newCountry(s.nextCountry()))
	case CountryDuplicated:
		if s.has(m.Country) {
			return s.insert(m.Country+1, s.unused(s.Countries[m.Country]))
		}
	case CountryRemoved:
		if s.has(m.Country) && len(s.Countries) > 1 {
			return s.changed(listChange{kind: removal, at: m.Country, country: s.Countries[m.Country]})
		}
	case CountryMoved:
		if s.has(m.Country) && s.has(m.To) && m.Country != m.To {
			return s.changed(listChange{kind: move, at: m.Country, to: m.To})
		}
	case ListUndone:
		return s.undone()
	case RestShared:
		return s.restShared()
	}
	return s
}

func (s State) insert(at int, c Country) State {
	if len(s.Countries) >= MaxCountries {
		return s
	}
	if s.splits() {
		c.Inputs[FieldShare] = s.shareOf(decimal.Max(s.unshared(), decimal.Zero))
	}
	return s.changed(listChange{kind: insertion, at: at, country: c})
}

// undone takes the last change back.
func (s State) undone() State {
	last := s.last
	switch last.kind {
	case insertion:
		return s.changed(listChange{kind: removal, at: last.at, country: s.Countries[last.at]})
	case removal:
		return s.changed(listChange{kind: insertion, at: last.at, country: last.country})
	case move:
		return s.changed(listChange{kind: move, at: last.to, to: last.at})
	case splitting:
		return s.unsplit()
	}
	return s
}

// changed makes a change and keeps it as the last.
func (s State) changed(c listChange) State {
	list := slices.Clone(s.Countries)
	switch c.kind {
	case insertion:
		list = slices.Insert(list, c.at, c.country)
	case removal:
		list = slices.Delete(list, c.at, c.at+1)
	case move:
		moved := list[c.at]
		list = slices.Insert(slices.Delete(list, c.at, c.at+1), c.to, moved)
	}
	s.Countries, s.last = list, c
	return s
}
