package app

import (
	"slices"
	"testing"
)

// Meta, provider, mark-up and tax stand apart, and the total says what it contains. Worked out by hand: 34.30 of Meta,
// 0.005 for each of the month's 3,800 messages and 49 of the provider, 10 % of Meta, and tax on all of it.
func TestBlocks(t *testing.T) {
	provider := []Typed{{FieldFeeMessage, "0.005"}, {FieldFeeMonth, "49"}, {FieldMarkup, "10"}}
	tax := []Typed{{FieldTaxMode, taxOnTop}, {FieldTaxRate, "16"}}
	grossUp := []Typed{{FieldTaxMode, taxGrossUp}, {FieldTaxRate, "16"}}
	cases := []struct {
		name          string
		typed         []Typed
		label, figure string
		subtotals     []string
	}{
		{"Meta alone", nil, "Meta cobra al mes", "34.30", nil},
		{"a rate without a tax", []Typed{{FieldTaxRate, "16"}}, "Meta cobra al mes", "34.30", nil},
		{"provider", provider, "Meta y proveedor al mes", "105.73", []string{"34.30", "68.00", "3.43"}},
		{"tax", tax, "Meta al mes, con impuestos", "39.79", []string{"34.3000", "5.4880"}},
		{"grossed up", grossUp, "Meta al mes, con impuestos", "40.83", []string{"34.3000", "6.5333"}},
		{"all", slices.Concat(provider, tax), "Meta y proveedor al mes, con impuestos", "122.65", []string{"34.3000", "68.0000", "3.4300", "16.9168"}},
	}
	for _, c := range cases {
		v := showing(Spanish, c.typed...).view
		var subtotals []string
		for _, row := range v.Blocks.Rows {
			subtotals = append(subtotals, row.Amount)
		}
		if v.Answer.Label != c.label || v.Answer.Figure != c.figure || !slices.Equal(subtotals, c.subtotals) {
			t.Errorf("%s: %q %s of %q, want %q %s of %q", c.name, v.Answer.Label, v.Answer.Figure, subtotals, c.label, c.figure, c.subtotals)
		}
		if v.Charged.Sum != "34.3000" {
			t.Errorf("%s: Meta's lines sum to %s", c.name, v.Charged.Sum)
		}
	}
}

// What Meta Business Agent costs stays in dollars, beside the total of an account in another currency.
func TestAgentInAnotherCurrency(t *testing.T) {
	v := showing(Spanish, Typed{FieldCountry, "Colombia"}, Typed{FieldCurrency, "COP"}, Typed{FieldAgentShare, "100"}).view
	if v.Answer.Currency != "COP" {
		t.Errorf("the answer is %+v", v.Answer)
	}
	if want := "Y aparte USD\u00a0135.00 de Meta Business Agent."; v.Answer.Besides != want {
		t.Errorf("got %q, want %q", v.Answer.Besides, want)
	}
	if alone := showing(Spanish, Typed{FieldAgentShare, "100"}).view.Answer; alone.Besides != "" {
		t.Errorf("in dollars the total leaves out %q", alone.Besides)
	}
}

// A provider's fee makes no total where nothing of Meta's charge is known.
func TestFeesAloneAreNoTotal(t *testing.T) {
	v := showing(Spanish, Typed{FieldCurrency, "EUR"}, Typed{FieldWhen, "CBP-1"}, Typed{FieldFeeMonth, "49"}).view
	if v.Answer.Currency != "" || v.Answer.Figure != "Sin tarifa conocida" {
		t.Errorf("the answer is %+v", v.Answer)
	}
}

// What is folded away opens for a plan that uses it, and only for that.
func TestAdvancedOpens(t *testing.T) {
	open := func(typed ...Typed) (groups []optionGroup) {
		v := showing(English, typed...).view.Form.Advanced
		for g := range groupCount {
			if v.Groups[g].Open {
				groups = append(groups, g)
			}
		}
		return groups
	}
	if groups := open(); len(groups) > 0 {
		t.Errorf("%v are open at the start", groups)
	}
	first := map[Field]Typed{ // what must be said before a field is asked for
		FieldDate: {FieldWhen, ownDate}, FieldTaxRate: {FieldTaxMode, taxOnTop}, FieldShownRate: {FieldShownCurrency, "MXN"},
		FieldInternationalSince: {FieldInternational, "1"}, FieldInternationalHome: {FieldInternational, "1"},
	}
	for g := range groupCount {
		for _, f := range groupFields[g] {
			if groups := open(first[f], Typed{f, "5"}); !slices.Equal(groups, []optionGroup{g}) {
				t.Errorf("%s opens %v", fieldSpecs[f].name, groups)
			}
			if !slices.Contains(accountOrder[:], f) && f != FieldDate {
				t.Errorf("no fragment holds %s", fieldSpecs[f].name)
			}
		}
	}
	for _, f := range usedFields {
		if groups := open(Typed{f, "5"}); !slices.Equal(groups, []optionGroup{groupUsed}) {
			t.Errorf("%s opens %v", fieldSpecs[f].name, groups)
		}
	}
}
