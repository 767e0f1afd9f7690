package app

import (
	"github.com/shopspring/decimal"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// LocaleField lets the visitor choose how numbers are written. Exported fields are set by the page.
type LocaleField struct {
	ui.Compo
	Chooser LocaleChooser // nil: there is nothing to choose
	Locale  Locale
}

// localeName is the control.
const localeName = "locale"

// OnUpdate shows a locale that came from elsewhere than the list.
func (l *LocaleField) OnUpdate(ctx ui.Context) {
	ctx.Defer(func(ui.Context) { ShowText(localeName, string(l.Locale)) })
}

// Render draws the list; nothing for a language that is written in one way.
func (l *LocaleField) Render() ui.UI {
	options := localeOptions(l.Locale)
	if len(options) < 2 || l.Chooser == nil {
		return El("div", "none")
	}
	label := catalogs[l.Locale.Language()].LocaleLabel()
	list := named(El("select", "", Each(options, option)...), localeName).Aria("label", label).OnChange(l.onChange)
	return El("div", "locale", list).DataSet("keep", "locale")
}

// localeOptions lists the locales of a language, each by a number as it writes it and its country.
func localeOptions(chosen Locale) []OptionView {
	sample := decimal.RequireFromString("12345.6")
	var options []OptionView
	for _, locale := range localesOf(chosen.Language()) {
		options = append(options, OptionView{
			Value: string(locale), Chosen: locale == chosen,
			Text: FormatterOf(locale).Number(sample, 1) + " · " + locale.names().Name(string(locale.country())),
		})
	}
	return options
}

func (l *LocaleField) onChange(ctx ui.Context, _ ui.Event) {
	l.Chooser.ChooseLocale(ctx, Locale(value(ctx)))
}
