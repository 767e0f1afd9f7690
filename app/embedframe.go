package app

import (
	"strings"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// EmbedFrame is what a page for frames has around its own content: what it is about, and below it whose it is and the
// way to the same in full, in a window of its own.
type EmbedFrame struct {
	Vendor  *Vendor
	Lang    Language
	Heading string
	Full    string     // where the link leads, as written in the page
	Link    string     // what it says
	Query   EmbedQuery // what of it was refused is said
}

// Around draws the page.
func (f *EmbedFrame) Around(content ...ui.UI) ui.UI {
	body := append([]ui.UI{TextEl("h1", "embed-heading", f.Heading)}, content...)
	return El("div", "embed",
		El("main", "", append(body, Optional("p", "embed-refused", refusedSentence(f.Lang, f.Query.Refused)))...),
		El("footer", "embed-foot",
			TextEl("span", "brand", f.Vendor.Name),
			TextEl("a", "", f.Link).Attr("href", f.Full).Attr("target", "_blank").Attr("rel", "noopener"),
		).ID("foot"),
	)
}

func refusedSentence(l Language, refused []string) string {
	if len(refused) == 0 {
		return ""
	}
	return Say(l,
		"Esto de la dirección no se entiende y no se tuvo en cuenta: ",
		"Isto do endereço não foi entendido nem levado em conta: ",
		"This part of the address makes no sense and was left out: ") + strings.Join(refused, ", ") + "."
}

// EmbedForm draws the controls of a page for frames.
func EmbedForm(l Language, label string, controls ...ui.UI) ui.UI {
	note := TextEl("p", "needs-scripts", Say(l,
		"Para cambiar los datos, el navegador debe permitir JavaScript.",
		"Para mudar os dados, o navegador precisa permitir JavaScript.",
		"To change the inputs the browser must allow JavaScript."))
	return El("form", "embed-form", append(controls, note)...).Aria("label", label).DataSet("keep", "embed").
		OnSubmit(func(_ ui.Context, e ui.Event) { e.PreventDefault() })
}

// CountrySelect is a list of all countries, those most visitors of the language look for first.
func CountrySelect(l Locale, name, chosen string) *SelectView {
	v := &SelectView{Name: name, Label: embedLabel(l.Language(), FieldCountry), Hint: catalogs[l.Language()].Hint(FieldCountry)}
	for _, t := range NearFirst(l, l.names().All()) {
		v.Options = append(v.Options, OptionView{Value: t.Code, Text: t.Name, Chosen: t.Code == chosen})
	}
	return v
}

// CurrencySelect is a list of the currencies that cards are known for, by their codes.
func CurrencySelect(l Language, name, chosen string) *SelectView {
	v := &SelectView{Name: name, Label: embedLabel(l, FieldCurrency), Hint: catalogs[l].Hint(FieldCurrency)}
	for _, c := range EmbeddedPrices().Facts().Currencies {
		v.Options = append(v.Options, OptionView{Value: string(c), Text: string(c), Chosen: string(c) == chosen})
	}
	return v
}
