package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// Chooser is the page at the root of the site: one link per language. Exported fields are set by the route.
type Chooser struct {
	ui.Compo
	Name      string
	Languages []Language
}

// OnMount ends the keeping of early input: there is none to take over here.
func (c *Chooser) OnMount(ctx ui.Context) {
	ctx.Defer(func(ui.Context) { StopEarly() })
}

// Render draws the links.
func (c *Chooser) Render() ui.UI {
	return El("main", "chooser",
		TextEl("h1", "brand", c.Name),
		El("ul", "chooser-list", Each(c.Languages, chooserEntry)...),
	)
}

func chooserEntry(l *Language) ui.UI {
	code, words := string(*l), catalogs[*l]
	link := El("a", "chooser-link",
		TextEl("span", "chooser-name", words.LanguageName()),
		TextEl("span", "chooser-sentence", words.ChooserSentence()),
	)
	return El("li", "", link.Attr("href", code+"/").Attr("hreflang", code)).Lang(code)
}
