package app

import (
	"slices"
	"strconv"

	"github.com/tarifario/tarifario/pricing"
)

// EmbedView is the calculator in a frame.
type EmbedView struct {
	Country  SelectView
	Currency SelectView
	Fields   []FieldView
	Answer   AnswerView
	Caption  string
	Columns  []string
	Lines    []EmbedLineView
	Assumes  string
	Warnings []string
	Full     string // where the same plan is in full
}

// EmbedLineView is a line that the total is made of.
type EmbedLineView struct {
	Thing  string
	How    string // quantity and rate
	Amount string
}

// embedFields are the figures that a frame has room for.
var embedFields = []Field{FieldChats, FieldMarketing, FieldUtility, FieldAuthentication}

func (w writer) embed(s State, e Estimate, failed error, today pricing.Date) EmbedView {
	v := EmbedView{
		Country:  *CountrySelect(s.Locale, fieldSpecs[FieldCountry].name, string(s.input(0, FieldCountry).Territory)),
		Currency: *CurrencySelect(w.lang, fieldSpecs[FieldCurrency].name, string(s.Currency())),
		Answer:   w.answer(s, e, failed),
		Full:     Relative(EmbedPath(w.lang, EmbeddedCalculator), Path(w.lang, CalculatorPage)),
	}
	if fragment := EncodeFragment(s, w.lang); fragment != "" {
		v.Full += "#" + fragment
	}
	for _, f := range embedFields {
		field := w.field(s, 0, f)
		field.Label = embedLabel(w.lang, f)
		v.Fields = append(v.Fields, field)
	}
	if e.isNone() {
		return v
	}
	v.Caption = w.words.ChargedCaption(w.format.Date(e.Plan.On))
	v.Columns = []string{
		embedThing(w.lang), w.words.Column(ColumnQuantity, ""), w.words.Column(ColumnAmount, string(e.Plan.Currency)),
	}
	v.Lines = w.embedLines(&e)
	v.Warnings = w.warnings(s, e, today).Sentences
	replies := &s.input(0, FieldReplies).Number
	v.Assumes = embedAssumes(w.lang, w.format.Number(*replies, allDecimals), len(s.Countries), strconv.Itoa(len(s.Countries)))
	return v
}

// embedLines lists what is charged, what comes on top of it, and what is free.
func (w writer) embedLines(e *Estimate) []EmbedLineView {
	var lines []EmbedLineView
	charged := chargedTogether(metaLines(e.Bill.Lines))
	decimals := decimalsOf(charged, e.Plan.Currency)
	for i := range charged {
		l := &charged[i]
		written := w.line(l, decimals)
		line := EmbedLineView{Thing: written.Thing, How: written.Charged + " × " + written.Rate, Amount: written.Amount}
		if len(e.Plan.Traffic) > 1 && l.Market != "" {
			line.Thing += ", " + written.Market
		}
		if l.Refusal != nil {
			line.How = written.Refusal
		} else if l.Currency != e.Plan.Currency {
			line.Amount = w.money(l.Amount, l.Currency)
		}
		lines = append(lines, line)
	}
	total := e.Bill.TotalIn(e.Plan.Currency)
	if rest := total.Sum.Sub(total.Meta); !rest.IsZero() {
		lines = append(lines, EmbedLineView{Thing: embedProvider(w.lang), How: embedOnTop(w.lang), Amount: w.format.Number(rest, e.Plan.Currency.MinorUnits())})
	}
	free := map[string]int64{}
	for _, l := range freeLines(e.Bill.Lines) {
		if l.Category == pricing.NoCategory || l.Outcome == pricing.NotDelivered {
			continue
		}
		thing := w.words.Thing(l.Category, l.Unit)
		if free[thing] == 0 {
			lines = append(lines, EmbedLineView{Thing: thing, Amount: embedFree(w.lang)})
		}
		free[thing] += l.Quantity - l.Charged
	}
	for i := range lines {
		if l := &lines[i]; l.How == "" {
			l.How = w.number(free[l.Thing])
		}
	}
	return lines
}

// chargedTogether returns the lines that are charged, with those joined that differ in nothing but the rule.
func chargedTogether(lines []pricing.Line) []pricing.Line {
	var all []pricing.Line
	for _, l := range lines {
		if l.Charged == 0 {
			continue
		}
		same := slices.IndexFunc(all, func(o pricing.Line) bool {
			return o.Market == l.Market && o.Category == l.Category && o.Unit == l.Unit && o.Currency == l.Currency &&
				o.Refusal == nil && l.Refusal == nil && o.Rate.Decimal().Equal(l.Rate.Decimal())
		})
		if same < 0 {
			all = append(all, l)
			continue
		}
		all[same].Charged += l.Charged
		all[same].Amount = all[same].Amount.Add(l.Amount)
	}
	return all
}
