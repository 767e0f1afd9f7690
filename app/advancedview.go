package app

// AdvancedView is what few visitors need, folded away.
type AdvancedView struct {
	Label    string
	Used     bool // something in it is not as a page opens
	Agent    SectionView
	Provider SectionView
	Tax      TaxFieldsView
}

// TaxFieldsView is what is asked about tax.
type TaxFieldsView struct {
	Heading string
	Mode    SelectView
	Rate    FieldView
	AskRate bool
}

// advancedFields are the fields that stand in it.
var advancedFields = [...]Field{
	FieldAgentShare, FieldTokens, FieldFeeMessage, FieldFeeMonth, FieldMarkup, FieldTaxMode, FieldTaxRate,
}

// agentName is the same in every language.
const agentName = "Meta Business Agent"

func (w writer) advanced(s State) AdvancedView {
	v := AdvancedView{
		Label:    w.words.AdvancedLabel(),
		Agent:    SectionView{Heading: agentName},
		Provider: SectionView{Heading: w.words.ProviderHeading()},
		Tax: TaxFieldsView{
			Heading: w.words.TaxHeading(), Mode: w.taxModes(s), Rate: w.field(s, 0, FieldTaxRate), AskRate: s.asks(FieldTaxRate),
		},
	}
	for _, f := range []Field{FieldAgentShare, FieldTokens} {
		v.Agent.Fields = append(v.Agent.Fields, w.field(s, 0, f))
	}
	for _, f := range []Field{FieldFeeMessage, FieldFeeMonth, FieldMarkup} {
		v.Provider.Fields = append(v.Provider.Fields, w.field(s, 0, f))
	}
	for _, f := range advancedFields {
		v.Used = v.Used || s.Inputs[f].Text != s.defaultText(f)
	}
	return v
}

// taxModes lists how a tax may be added.
func (w writer) taxModes(s State) SelectView {
	in := &s.Inputs[FieldTaxMode]
	v := w.choice(FieldTaxMode, in.Problem)
	for _, mode := range fieldSpecs[FieldTaxMode].choices {
		v.Options = append(v.Options, OptionView{Value: mode, Text: w.words.TaxMode(mode), Chosen: mode == in.Text})
	}
	return withGiven(v, in.Text)
}
