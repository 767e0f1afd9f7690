package app

import (
	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
)

// FormView is the form.
type FormView struct {
	Label     string
	Countries []CountryGroupView
	Foot      CountriesFootView // of the countries
	Account   SectionView
	Currency  SelectView
	When      SelectView
	Date      FieldView
	AskDate   bool
	Inferred  SwitchView
	Advanced  AdvancedView
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
	Kind    string // "number" or "date"
	Type    string
	Text    string
	Suffix  string
	Mode    string // inputmode
	Min     string // the earliest date
	Hint    string // empty in other countries than the first
	Echo    string // what was understood, where it could be read two ways
	Problem string
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

func (w writer) form(s State, p Prices) FormView {
	return FormView{
		Label:     w.words.FormLabel(),
		Countries: w.countries(s),
		Foot:      w.countriesFoot(s),
		Account:   w.section(s, 0, SectionAccount, []Field{FieldNumbers}),
		Currency:  w.currencies(s, p),
		When:      w.whens(s),
		Date:      w.field(s, 0, FieldDate),
		AskDate:   s.asks(FieldDate),
		Advanced:  w.advanced(s),
		Inferred: SwitchView{
			Field: FieldInferred, Name: fieldSpecs[FieldInferred].name,
			Label: w.words.Label(FieldInferred), Hint: w.words.Hint(FieldInferred), On: s.Inferred(),
		},
	}
}

func (w writer) section(s State, country int, section Section, fields []Field) SectionView {
	v := SectionView{Heading: w.words.Section(section)}
	for _, f := range fields {
		v.Fields = append(v.Fields, w.field(s, country, f))
	}
	return v
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
	case meanField, shareField:
		v.Mode = "decimal"
	case dateField:
		v.Kind, v.Type, v.Min = "date", "date", firstDate.String()
	}
	if spec.kind == shareField {
		v.Suffix = "%"
	}
	switch {
	case in.Doubtful && in.Problem == NoProblem:
		v.Echo = w.words.ReadAs(w.format.Number(in.Number, allDecimals))
	case in.Problem != NoProblem && spec.kind == dateField && in.Text != "":
		v.Echo = w.words.Received(in.Text) // a date control shows only dates
	}
	return v
}

func (w writer) problem(p Problem, spec *fieldSpec) string {
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

func (w writer) choice(f Field, p Problem) SelectView {
	return SelectView{
		Field: f, Name: fieldSpecs[f].name, Label: w.words.Label(f), Hint: w.words.Hint(f),
		Problem: w.problem(p, &fieldSpecs[f]),
	}
}
