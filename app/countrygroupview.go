package app

import "strconv"

// CountryGroupView is a country of the form with its traffic.
type CountryGroupView struct {
	Place    int         // in the list, counted from 0
	Title    string      // what the group is called; empty where there is only one
	Undo     UndoView    // of a country that stood here before
	Country  CountryView // its field
	Tools    ToolsView
	Sections []SectionView
}

// ToolsView is what can be done with a country of several. The zero value is nothing.
type ToolsView struct {
	Of        string // the country
	Up        string
	Down      string
	Duplicate string // empty where the list is full
	Remove    string
	First     bool
	Last      bool
}

// UndoView says what happened to the list and offers to undo it. The zero value is nothing.
type UndoView struct {
	Sentence string
	Label    string
}

// CountriesFootView is what stands below the countries.
type CountriesFootView struct {
	Add  string // empty where the list is full
	Full string // says so
	Undo UndoView
}

// countrySections are the fields of numbers of a country by section.
var countrySections = [...][]Field{
	SectionSupport:   {FieldChats, FieldReplies, FieldEntryShare, FieldReturnShare},
	SectionTemplates: {FieldMarketing, FieldAnswerShare, FieldRepliesPerAnswer, FieldUtility, FieldInWindow, FieldAuthentication},
}

func (w writer) countries(s State) []CountryGroupView {
	groups := make([]CountryGroupView, len(s.Countries))
	for i := range groups {
		groups[i] = w.country(s, i)
	}
	if at := s.last.at; s.last.kind == removal && at < len(groups) {
		groups[at].Undo = w.undo(s)
	}
	return groups
}

func (w writer) country(s State, place int) CountryGroupView {
	v := CountryGroupView{
		Place:   place,
		Country: CountryView{Field: w.field(s, place, FieldCountry), Lang: s.Lang, None: w.words.NoCountry()},
	}
	if several := len(s.Countries) > 1; several {
		v.Title = w.words.CountryTitle(w.number(int64(place + 1)))
		v.Country.Field.Label = v.Title
		v.Tools = w.tools(s, place)
	}
	for section, fields := range countrySections {
		v.Sections = append(v.Sections, w.section(s, place, Section(section), fields))
	}
	return v
}

func (w writer) tools(s State, place int) ToolsView {
	v := ToolsView{
		Of: w.countryName(&s.Countries[place], place),
		Up: w.words.MoveUp(), Down: w.words.MoveDown(), Remove: w.words.Remove(),
		First: place == 0, Last: place == len(s.Countries)-1,
	}
	if len(s.Countries) < maxCountries {
		v.Duplicate = w.words.Duplicate()
	}
	return v
}

func (w writer) countriesFoot(s State) CountriesFootView {
	v := CountriesFootView{Add: w.words.AddCountry()}
	if len(s.Countries) >= maxCountries {
		v.Add, v.Full = "", w.words.CountriesFull(w.number(maxCountries))
	}
	if s.last.kind != removal || s.last.at >= len(s.Countries) {
		v.Undo = w.undo(s)
	}
	return v
}

// undo offers to undo the last change of the list.
func (w writer) undo(s State) UndoView {
	if s.last.kind == noChange {
		return UndoView{}
	}
	return UndoView{Sentence: w.listChanged(s), Label: w.words.Undo()}
}

// listChanged says what happened to the list last.
func (w writer) listChanged(s State) string {
	switch s.last.kind {
	case insertion:
		return w.words.CountryAdded(w.countryName(&s.Countries[s.last.at], s.last.at))
	case removal:
		return w.words.CountryRemoved(w.countryName(&s.last.country, s.last.at))
	case move:
		return w.words.CountryMoved(w.countryName(&s.Countries[s.last.to], s.last.to), w.number(int64(s.last.to+1)), w.number(int64(len(s.Countries))))
	}
	return ""
}

// countryName is what a country is called, by its place where what was typed names none.
func (w writer) countryName(c *Country, place int) string {
	if c.Inputs[FieldCountry].Problem != NoProblem {
		return w.words.CountryTitle(w.number(int64(place + 1)))
	}
	return c.Inputs[FieldCountry].Text
}

// controlName is the name of a field's control: in the first country that of the field alone.
func controlName(name string, place int) string {
	if place == 0 {
		return name
	}
	return name + "-" + strconv.Itoa(place+1)
}
