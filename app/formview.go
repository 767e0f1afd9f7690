package app

import (
	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
)

// FormView is the form.
type FormView struct {
	Label    string
	Country  CountryView
	Sections []SectionView
	Currency SelectView
	When     SelectView
	Date     FieldView
	AskDate  bool
	Inferred SwitchView
}

// SectionView is a group of fields of numbers.
type SectionView struct {
	Heading string
	Fields  []FieldView
	Account bool // the other fields of the account stand behind them
}

// FieldView is a text field. The strings of a hint, an echo or a problem are empty where there is none.
type FieldView struct {
	Field   Field
	Name    string
	Label   string
	Kind    string // "number" or "date"
	Type    string
	Text    string
	Suffix  string
	Mode    string // inputmode
	Min     string // the earliest date
	Hint    string
	Echo    string // what was understood, where it could be read two ways
	Problem string
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

// sectionFields are the fields of numbers by section.
var sectionFields = [...][]Field{
	SectionSupport:   {FieldChats, FieldReplies, FieldEntryShare},
	SectionTemplates: {FieldMarketing, FieldUtility, FieldInWindow, FieldAuthentication},
	SectionAccount:   {FieldNumbers},
}

func (w writer) form(s State, p Prices) FormView {
	v := FormView{
		Label:    w.words.FormLabel(),
		Country:  CountryView{Field: w.field(s, FieldCountry), Lang: s.Lang, None: w.words.NoCountry()},
		Currency: w.currencies(s, p),
		When:     w.whens(s),
		Date:     w.field(s, FieldDate),
		AskDate:  s.asks(FieldDate),
		Inferred: SwitchView{
			Field: FieldInferred, Name: fieldSpecs[FieldInferred].name,
			Label: w.words.Label(FieldInferred), Hint: w.words.Hint(FieldInferred), On: s.Inferred(),
		},
	}
	for section, fields := range sectionFields {
		group := SectionView{Heading: w.words.Section(Section(section)), Account: Section(section) == SectionAccount}
		for _, f := range fields {
			group.Fields = append(group.Fields, w.field(s, f))
		}
		v.Sections = append(v.Sections, group)
	}
	return v
}

func (w writer) field(s State, f Field) FieldView {
	in, spec := &s.Inputs[f], &fieldSpecs[f]
	v := FieldView{
		Field: f, Name: spec.name, Label: w.words.Label(f), Kind: "number", Type: "text", Text: in.Text, Hint: w.words.Hint(f),
		Problem: w.problem(in.Problem, spec),
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
