package app

import (
	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
)

// FormView is the form.
type FormView struct {
	Label string
	// NeedsScripts is for browsers that run none, which keep the plan as drawn.
	NeedsScripts string
	Countries    []CountryGroupView
	Foot         CountriesFootView // of the countries
	Journeys     JourneysView
	Split        SplitView
	Account      SectionView
	Advanced     AdvancedView
}

// SectionView is a group of fields of numbers.
type SectionView struct {
	Heading string
	Fields  []FieldView
}

// FieldView is a text field. The strings of a hint, an echo or a problem are empty where there is none.
type FieldView struct {
	Field   Field
	Country int // whose field it is, counted from 0; 0 for the account
	Name    string
	HintID  string // where the hint stands: in the first country for all of them
	Label   string
	Kind    string // "number", "date" or "text"
	Type    string
	Text    string
	Suffix  string
	Mode    string // inputmode
	Min     string // the earliest date
	Hint    string // empty in other countries than the first
	Echo    string // what was understood, where it could be read two ways
	Problem string
	Beside  SelectView // what the number counts; the zero value where that needs no saying
}

// typed says that a text was typed into the field.
func (v *FieldView) typed(text string) Msg {
	return TypedIn{v.Country, Typed{v.Field, text}}
}

// SelectView is a list to choose one from.
type SelectView struct {
	Field   Field
	Name    string
	Label   string
	Hint    string
	Problem string
	Options []OptionView
}

func (v *SelectView) chosen() string {
	for _, o := range v.Options {
		if o.Chosen {
			return o.Value
		}
	}
	return ""
}

// OptionView is one entry of a list.
type OptionView struct {
	Value  string
	Text   string
	Chosen bool
}

// SwitchView is something on or off.
type SwitchView struct {
	Field Field
	Name  string
	Label string
	Hint  string
	On    bool
}

func (w writer) form(s State, e Estimate, p Prices) FormView {
	return FormView{
		Label:        w.words.FormLabel(),
		NeedsScripts: w.words.NeedsScripts(),
		Countries:    w.countries(s),
		Foot:         w.countriesFoot(s),
		Journeys:     w.journeys(s),
		Split:        w.split(s),
		Account:      w.section(s, 0, SectionAccount, []Field{FieldNumbers}),
		Advanced:     w.advanced(s, e, p),
	}
}

func (w writer) section(s State, country int, section Section, fields []Field) SectionView {
	return SectionView{Heading: w.words.Section(section), Fields: w.fields(s, country, fields)}
}

func (w writer) fields(s State, country int, fields []Field) []FieldView {
	var views []FieldView
	for _, f := range fields {
		views = append(views, w.field(s, country, f))
	}
	return views
}

func (w writer) switched(s State, f Field) SwitchView {
	return SwitchView{
		Field: f, Name: fieldSpecs[f].name, Label: w.words.Label(f), Hint: w.words.Hint(f), On: s.Inputs[f].Text != "",
	}
}

func (w writer) field(s State, country int, f Field) FieldView {
	in, spec := s.input(country, f), &fieldSpecs[f]
	v := FieldView{
		Field: f, Country: country, Name: controlName(spec.name, country), HintID: spec.name + hintSuffix,
		Label: w.words.Label(f), Kind: "number", Type: "text", Text: in.Text, Problem: w.problem(in.Problem, spec),
	}
	if country == 0 {
		v.Hint = w.words.Hint(f)
	}
	switch spec.kind {
	case countField:
		v.Mode = "numeric"
	case meanField, rateField, shareField:
		v.Mode = "decimal"
	case growthField:
		v.Mode = "text" // the numeric keyboards of phones have no minus
	case dateField:
		v.Kind, v.Type, v.Min = "date", "date", firstDate.String()
	case zoneField, codeField:
		v.Kind = "text"
	}
	if spec.kind.isPercent() {
		v.Suffix = "%"
	}
	w.beside(s, &v)
	switch {
	case v.Echo != "":
	case in.Doubtful && in.Problem == NoProblem:
		v.Echo = w.words.ReadAs(w.format.Number(in.Number, allDecimals))
	case in.Problem != NoProblem && spec.kind == dateField && in.Text != "":
		v.Echo = w.words.Received(in.Text) // a date control shows only dates
	}
	return v
}

// beside adds the list that belongs to a field.
func (w writer) beside(s State, v *FieldView) {
	in := s.input(v.Country, v.Field)
	switch v.Field {
	case FieldChats:
		per := s.input(v.Country, FieldChatsPer)
		v.Beside = w.choices(FieldChatsPer, per, w.words.ChatsPer)
		if per.Text == perDay && in.Problem == NoProblem {
			month := in.Number.Mul(decimal.NewFromInt(daysOfMonth))
			v.Echo = w.words.ChatsADay(w.format.Number(in.Number, 0), w.format.Number(month, 0))
		}
	case FieldEntryShare:
		v.Beside = w.choices(FieldEntry, s.input(v.Country, FieldEntry), w.words.Entry)
	default:
		return
	}
	v.Beside.Name = controlName(v.Beside.Name, v.Country)
	if v.Hint != "" {
		v.Hint += " " + v.Beside.Hint
	}
}

func (w writer) problem(p Problem, spec *fieldSpec) string {
	if p == NoProblem {
		return ""
	}
	limit := spec.max
	if p == ProblemTooSmall {
		limit = spec.min
	}
	return w.words.Problem(p, w.format.Number(decimal.NewFromInt(limit), 0))
}

// currencies lists the currencies that have a card, and how far their card on the plan's date is known.
func (w writer) currencies(s State, p Prices) SelectView {
	v := w.choice(FieldCurrency, s.Inputs[FieldCurrency].Problem)
	chosen := s.Currency()
	for _, c := range s.Facts.Currencies {
		v.Options = append(v.Options, OptionView{
			Value: string(c), Chosen: c == chosen,
			Text: string(c) + " · " + w.cardKnown(c, s, p),
		})
	}
	if name := s.missesOwn(); name != "" && v.Problem != "" {
		v.Problem += " " + w.ownMissing(name, &Estimate{})
	}
	return withGiven(v, s.Inputs[FieldCurrency].Text)
}

// withGiven shows what was given, by a link, where it is none of the choices.
func withGiven(v SelectView, text string) SelectView {
	if v.chosen() == "" {
		if text == "" {
			text = noFigure // go-app drops an empty value
		}
		v.Options = append([]OptionView{{Value: text, Text: text, Chosen: true}}, v.Options...)
	}
	return v
}

func (w writer) cardKnown(c pricing.Currency, s State, p Prices) string {
	on := s.On()
	if on == 0 {
		on = s.Facts.Latest
	}
	card, err := p.Book(c, s.Inferred()).CardOn(on)
	if err != nil {
		return w.words.NoCard()
	}
	if card.Status() == pricing.Own {
		return OwnNamed(w.lang, card.Owner())
	}
	if rows, markets := len(card.Markets()), len(p.Tables().Markets.Markets(on)); card.Status() == pricing.Partial && rows < markets {
		return w.words.CardPart(w.count(int64(rows)), w.count(int64(markets)))
	}
	return w.words.CardKnown(card.Status())
}

// whens lists the rules: the newest card's, those of every earlier era, and a date of one's own.
func (w writer) whens(s State) SelectView {
	in := &s.Inputs[FieldWhen]
	v := w.choice(FieldWhen, in.Problem)
	add := func(value, text string) {
		v.Options = append(v.Options, OptionView{Value: value, Text: text, Chosen: value == in.Text})
	}
	add(latestRules, w.words.CurrentRules(w.format.Month(s.Facts.Latest)))
	eras := pricing.Eras()
	for i := len(eras) - 1; i >= 0; i-- {
		if era := eras[i]; era.Last() != 0 {
			add(era.String(), w.words.EraRules(era, w.format.Month(era.First()), w.format.Month(era.Last())))
		}
	}
	add(ownDate, w.words.OwnDate())
	return withGiven(v, in.Text)
}

// choices is the list of a field of a few names.
func (w writer) choices(f Field, in *Input, name func(string) string) SelectView {
	v := w.choice(f, in.Problem)
	for _, value := range fieldSpecs[f].choices {
		v.Options = append(v.Options, OptionView{Value: value, Text: name(value), Chosen: value == in.Text})
	}
	return withGiven(v, in.Text)
}

func (w writer) choice(f Field, p Problem) SelectView {
	return SelectView{
		Field: f, Name: fieldSpecs[f].name, Label: w.words.Label(f), Hint: w.words.Hint(f),
		Problem: w.problem(p, &fieldSpecs[f]),
	}
}
