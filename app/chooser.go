package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// Chooser is the page at the root of the site: one link per language.
type Chooser struct {
	ui.Compo
}

// OnMount ends the keeping of early input: there is none to take over here.
func (c *Chooser) OnMount(ctx ui.Context) {
	ctx.Defer(func(ui.Context) { stopEarly() })
}

// Render draws the links.
func (c *Chooser) Render() ui.UI {
	return el("main", "chooser",
		textEl("h1", "brand", brand),
		el("ul", "chooser-list", each(Languages(), chooserEntry)...),
	)
}

func chooserEntry(l *Language) ui.UI {
	code, words := string(*l), catalogs[*l]
	link := el("a", "chooser-link",
		textEl("span", "chooser-name", words.LanguageName()),
		textEl("span", "chooser-sentence", words.ChooserSentence()),
	)
	return el("li", "", link.Attr("href", code+"/").Attr("hreflang", code)).Lang(code)
}
