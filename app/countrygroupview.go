package app

import "strconv"

// CountryGroupView is a country of the form with its traffic.
type CountryGroupView struct {
	Place    int         // in the list, counted from 0
	Title    string      // what the group is called; empty where there is only one
	Undo     UndoView    // of a country that stood here before
	Country  CountryView // its field
	Tools    ToolsView
	Share    FieldView     // of the traffic of all; the zero value where it has its own
	Sections []SectionView // of its own traffic
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
	Add    string // empty where the list is full
	Full   string // says so
	Shares SharesView
	Undo   UndoView
}

// countrySections are the fields of the traffic of a country by section, in the order of a visitor's questions.
var countrySections = [...][]Field{
	SectionSupport:   {FieldChats, FieldReplies, FieldEntryShare, FieldReturnShare},
	SectionCampaigns: {FieldMarketing, FieldAnswerShare, FieldRepliesPerAnswer},
	SectionNotices:   {FieldUtility, FieldInWindow},
	SectionCodes:     {FieldAuthentication},
	SectionDelivery:  {FieldUndelivered},
}

func (w writer) countries(s State) []CountryGroupView {
	groups := make([]CountryGroupView, len(s.Countries))
	for i := range groups {
		if w.before.keepsCountry(&s, i) {
			groups[i] = w.before.view.Form.Countries[i]
			continue
		}
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
		Country: w.countryField(s, place, FieldCountry),
	}
	if several := len(s.Countries) > 1; several {
		v.Title = w.words.CountryTitle(w.number(int64(place + 1)))
		v.Country.Field.Label = v.Title
		v.Tools = w.tools(s, place)
	}
	if s.asksIn(place, FieldShare) {
		v.Share = w.share(s, place)
	}
	if !s.splits() {
		v.Sections = w.trafficSections(s, place)
	}
	return v
}

// trafficSections are the fields of the traffic of a country.
func (w writer) trafficSections(s State, place int) []SectionView {
	var sections []SectionView
	for section, fields := range countrySections {
		sections = append(sections, w.section(s, place, Section(section), fields))
	}
	return sections
}

// countryField is a field for a country.
func (w writer) countryField(s State, place int, f Field) CountryView {
	return CountryView{Field: w.field(s, place, f), Locale: s.Locale, None: w.words.NoCountry()}
}

func (w writer) tools(s State, place int) ToolsView {
	v := ToolsView{
		Of: w.countryName(&s.Countries[place], place),
		Up: w.words.MoveUp(), Down: w.words.MoveDown(), Remove: w.words.Remove(),
		First: place == 0, Last: place == len(s.Countries)-1,
	}
	if len(s.Countries) < MaxCountries {
		v.Duplicate = w.words.Duplicate()
	}
	return v
}

func (w writer) countriesFoot(s State) CountriesFootView {
	v := CountriesFootView{Add: w.words.AddCountry(), Shares: w.shares(s)}
	if len(s.Countries) >= MaxCountries {
		v.Add, v.Full = "", w.words.CountriesFull(w.number(MaxCountries))
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
	case splitting:
		return w.words.SplitChanged(s.Inputs[FieldSplit].Text)
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
