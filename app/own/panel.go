package own

import (
	"time"
	"unicode/utf8"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/document"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// Panel is where visitors load, see and remove cards of their own. Exported fields are set by the page around.
type Panel struct {
	ui.Compo
	Locale app.Locale // of the visitor; its language is that of the page

	shelf    shelf
	reading  *reading // the file that is being looked at; nil for none
	provider bool     // it is a provider's list
	maker    string   // the provider's name, as typed
	name     string   // as typed
	problem  fault    // with what was typed, or with keeping
	renaming string   // the card that gets another name; empty for none
	renamed  string   // the name typed for it
	said     string   // what became of the last thing
	removed  *document.OwnCard
	at       int // where it stood
	own      ui.Context
	early    ui.Value // a file that was chosen before the program was ready; nil for none
	deaf     func()   // ends the listening to other tabs; nil before the panel is mounted
}

// The controls of the panel.
const (
	fileID     = "own-file"
	currencyID = "own-currency"
	dateID     = "own-date"
	kindID     = "own-kind"
	providerID = "own-provider"
	nameID     = "own-name"
	useID      = "own-use"
	keepID     = "own-keep"
	cancelID   = "own-cancel"
	undoID     = "own-undo"
	newNameID  = "own-new-name"
	problemID  = "own-problem"
)

// OnInit takes a file that was chosen before the program was ready.
func (p *Panel) OnInit() { p.early = app.EarlyFile(fileID) }

// OnMount reads what is kept, looks at the file that was chosen early, and listens to other tabs.
func (p *Panel) OnMount(ctx ui.Context) {
	if p.own = ctx; !ui.IsClient {
		return
	}
	if p.shelf.storage == nil {
		p.shelf.storage = app.BrowserStorage()
	}
	p.shelf.read()
	p.deaf = app.ListenToKept(ctx, func(ui.Context) { p.shelf.read() })
	if p.early != nil {
		p.take(p.early)
		p.early = nil
	}
	ctx.Update()
}

// OnDismount stops listening.
func (p *Panel) OnDismount() {
	if p.deaf != nil {
		p.deaf()
	}
}

func (p *Panel) lang() app.Language { return p.Locale.Language() }

func (p *Panel) say(s sentence) string { return s.in(p.lang()) }

// Render draws the way to load a file, what was read of it, and what is kept.
func (p *Panel) Render() ui.UI {
	return app.Block(app.OwnCardsAnchor, p.say(wHeading),
		app.TextEl("p", "lead", p.say(wLead)),
		p.trouble(),
		p.drop(),
		p.read(),
		app.El("div", "own-said",
			app.TextEl("p", "said", p.said).Role("status"),
			ui.If(p.removed != nil, func() ui.UI {
				return app.Button("undo-button", ui.Text(p.say(wUndo))).ID(undoID).OnClick(p.onUndo)
			}),
		),
		app.TextEl("h3", "", p.say(wKept)),
		p.list(),
	)
}

// trouble says what the browser or what it kept does not allow.
func (p *Panel) trouble() ui.UI {
	if p.shelf.storage == nil { // not read yet
		return app.El("div", "own-trouble")
	}
	return app.El("div", "own-trouble",
		ui.If(!p.shelf.storage.Lasts(), func() ui.UI { return app.TextEl("p", "", p.say(wBlocked)) }),
		ui.If(p.shelf.sealed, func() ui.UI { return app.TextEl("p", "", p.say(wFaults[faultSealed])) }),
		ui.If(p.shelf.aside != "", func() ui.UI {
			return app.El("div", "",
				app.TextEl("p", "", p.say(wAside)),
				app.El("div", "actions",
					app.Button("action", ui.Text(p.say(wAsideDownload))).OnClick(p.onAsideDownload),
					app.Button("action", ui.Text(p.say(wAsideDrop))).OnClick(p.onAsideDrop),
				),
			)
		}),
	)
}

// drop draws the button, and the place where a file may be dropped as well.
func (p *Panel) drop() ui.UI {
	return app.El("div", "own-drop",
		app.TextEl("p", "", p.say(wForms)),
		app.El("div", "actions",
			named(ui.ElemSelfClosing("input").Class("hidden-text file").Attr("type", "file"), fileID).
				Attr("accept", ".csv,.json,text/csv,application/json").OnChange(p.onFile),
			app.TextEl("label", "action", p.say(wChoose)).Attr("for", fileID),
			app.TextEl("span", "own-or", p.say(wDrop)),
		),
	).DataSet("keep", "own").On("dragover", p.onDragOver).On("drop", p.onDrop)
}

type namable[E any] interface {
	ID(format string, v ...any) E
	Attr(name string, value any) E
}

func named[E namable[E]](control E, name string) E { return control.ID(name).Attr("name", name) }

// read draws what was read of the file: what is wrong, what must be asked, what is in it.
func (p *Panel) read() ui.UI {
	r := p.reading
	switch {
	case r == nil:
		return app.El("div", "none")
	case r.refused != notRefused:
		return app.El("div", "own-read", app.TextEl("p", "problem", r.file+": "+p.say(wRefusals[r.refused])).Role("alert"))
	}
	return app.El("div", "own-read",
		app.TextEl("h3", "", r.file),
		p.asked(),
		p.faults(),
		p.preview(),
	)
}

// asked asks for the date and the currency that a CSV does not tell.
func (p *Panel) asked() ui.UI {
	r := p.reading
	if !r.asksDate() && !r.asksCurrency() {
		return app.El("div", "none")
	}
	return app.El("div", "own-asked",
		app.TextEl("p", "", p.say(wAskLead)),
		ui.If(r.asksCurrency(), func() ui.UI { return p.field(currencyID, p.say(wCurrency), p.currencies()) }),
		ui.If(r.asksDate(), func() ui.UI {
			return p.field(dateID, p.say(wDate), named(ui.ElemSelfClosing("input").Attr("type", "date"), dateID).OnChange(p.onDate))
		}),
	)
}

func (p *Panel) currencies() ui.UI {
	options := []ui.UI{app.TextEl("option", "", p.say(wPick)).Attr("value", "none")}
	for _, c := range ratecards.BillingCurrencies() {
		options = append(options, option(string(c), string(c), c == p.reading.currency))
	}
	return named(app.El("select", "", options...), currencyID).OnChange(p.onCurrency)
}

func option(value, text string, chosen bool) ui.UI {
	o := app.TextEl("option", "", text).Attr("value", value)
	if chosen {
		o = o.Attr("selected", true)
	}
	return o
}

func (p *Panel) field(id, label string, control ui.UI) ui.UI {
	return app.El("div", "own-field", app.TextEl("label", "", label).Attr("for", id), app.El("div", "control", control))
}

// maxListed is how many faults are listed.
const maxListed = 50

func (p *Panel) faults() ui.UI {
	all := p.reading.faults
	if len(all) == 0 {
		return app.El("div", "none")
	}
	var lines []ui.UI
	for _, e := range all[:min(len(all), maxListed)] {
		lines = append(lines, app.TextEl("li", "", problemLine(p.lang(), p.Locale, e)))
	}
	rest := ""
	if n := len(all) - maxListed; n > 0 {
		rest = more(p.lang(), n)
	}
	return app.El("div", "own-faults",
		app.TextEl("p", "problem", p.say(wErrors)).Role("alert"),
		app.El("ul", "", lines...),
		app.Optional("p", "", rest),
		app.El("div", "actions", app.Button("action", ui.Text(p.say(wCancel))).OnClick(p.onCancel)),
	)
}

// preview shows the card and asks what to do with it.
func (p *Panel) preview() ui.UI {
	r := p.reading
	if !r.isSound() {
		return app.El("div", "none")
	}
	_, rival := r.published()
	rival = rival || p.shelf.inUse(r.currency, r.effective) != nil
	kind := p.kind()
	return app.El("form", "own-preview",
		app.TextEl("p", "own-facts", p.say(wRead)+": "+p.facts(r.card.Info())+"."),
		p.firstRates(),
		p.compared(),
		p.field(kindID, p.say(wKind), named(app.El("select", "",
			option("meta", p.say(wKindMeta), kind == "meta"), option("provider", p.say(wKindOther), kind == "provider")), kindID).OnChange(p.onKind)),
		app.El("div", "", ui.If(p.provider, func() ui.UI { // in a place of its own, so that no other control becomes this one
			return p.field(providerID, p.say(wProvider), textInput(providerID, p.maker).OnInput(p.onMaker))
		})),
		p.field(nameID, p.say(wName), textInput(nameID, p.name).OnInput(p.onName)),
		ui.If(p.problem != noFault, func() ui.UI {
			return app.TextEl("p", "problem", p.say(wFaults[p.problem])).ID(problemID).Role("alert")
		}),
		ui.If(rival, func() ui.UI { return app.TextEl("p", "own-two", p.say(wTwo)) }),
		app.El("div", "actions",
			app.TextEl("button", "action", p.say(wKeepUse)).ID(useID).Attr("type", "submit"),
			app.Button("action", ui.Text(p.say(wKeepOnly))).ID(keepID).OnClick(p.onKeepOnly),
			app.Button("action", ui.Text(p.say(wCancel))).ID(cancelID).OnClick(p.onCancel),
		),
	).OnSubmit(p.onKeepUse)
}

// kind is whose rates the visitor says they are, as the control has it.
func (p *Panel) kind() string {
	if p.provider {
		return "provider"
	}
	return "meta"
}

func textInput(id, text string) ui.HTMLElemSelfClosing {
	return named(ui.ElemSelfClosing("input").Attr("type", "text").Attr("autocomplete", "off").Attr("value", text), id)
}

// facts are currency, date and size of a card.
func (p *Panel) facts(i ratecards.Info) string {
	text := string(i.Currency) + ", " + sinceOn(p.lang(), app.FormatterOf(p.Locale).Date(i.Effective)) + ", " + rowsRead(p.lang(), i.Rows, i.MarketsInForce)
	if i.Unknown > 0 {
		text += ", " + notKnown(p.lang(), i.Unknown)
	}
	return text
}

// shownRows is how many rows of a card are shown before it is kept, and how many differences.
const shownRows = 5

func (p *Panel) firstRates() ui.UI {
	card := p.reading.card.Card()
	heads := []string{p.say(wMarket)}
	for _, c := range columns {
		heads = append(heads, app.CategoryName(p.lang(), c))
	}
	var rows []ui.UI
	for _, m := range card.Markets()[:min(len(card.Markets()), shownRows)] {
		cells := []ui.UI{app.RowHeader(ui.Text(app.MarketName(p.Locale, m)))}
		for n, c := range columns {
			cells = append(cells, app.Cell("", ui.Text(p.rate(card.Cell(m, c), card.Currency()))).DataSet("column", heads[n+1]))
		}
		rows = append(rows, app.Row(cells...))
	}
	return app.El("div", "own-rates", app.Table("", p.say(wFirstRates), heads, app.RowGroup("tbody", rows...))).
		Attr("tabindex", "0").Role("group").Aria("label", p.say(wFirstRates))
}

// rate is a figure as the visitor's country writes it.
func (p *Panel) rate(c pricing.Cell, currency pricing.Currency) string {
	if rate, priced := c.Rate(); priced {
		return app.FormatterOf(p.Locale).Rate(rate, currency)
	}
	if c.IsNotOffered() {
		return "–"
	}
	return "?"
}

// compared says where the card differs from the site's of the same currency and date.
func (p *Panel) compared() ui.UI {
	theirs, known := p.reading.published()
	if !known {
		return app.TextEl("p", "", p.say(wNoOther))
	}
	all := differences(p.reading.card.Card(), theirs)
	if len(all) == 0 {
		return app.TextEl("p", "", p.say(wSame))
	}
	var lines []ui.UI
	for _, d := range all[:min(len(all), shownRows)] {
		lines = append(lines, app.TextEl("li", "", app.MarketName(p.Locale, d.Market)+", "+app.CategoryName(p.lang(), d.Category)+": "+
			p.rate(d.Before, theirs.Currency())+" → "+p.rate(d.After, theirs.Currency())))
	}
	rest := ""
	if n := len(all) - shownRows; n > 0 {
		rest = more(p.lang(), n)
	}
	return app.El("div", "own-differences",
		app.TextEl("p", "", differ(p.lang(), len(all))), app.El("ul", "", lines...), app.Optional("p", "", rest))
}

func (p *Panel) list() ui.UI {
	if len(p.shelf.cards) == 0 {
		return app.TextEl("p", "nothing", p.say(wNone))
	}
	rows := make([]ui.UI, len(p.shelf.cards))
	for i := range p.shelf.cards {
		rows[i] = &row{Panel: p, Card: p.shelf.cards[i], Place: i, Locale: p.Locale, Renaming: p.renaming == p.shelf.cards[i].Name, Problem: p.problem}
	}
	return app.El("ul", "own-list", rows...)
}

// take reads a file of the browser's.
func (p *Panel) take(file ui.Value) {
	name := file.Get("name").String()
	show := func(r *reading) {
		p.own.Dispatch(func(ui.Context) { p.show(r) })
	}
	if file.Get("size").Int() > document.MaxOwnCard {
		show(&reading{file: name, refused: refusedLarge})
		return
	}
	app.Settle(file.Call("arrayBuffer"), func(buffer ui.Value) {
		bytes := ui.Window().Get("Uint8Array").New(buffer)
		data := make([]byte, bytes.Length())
		ui.CopyBytesToGo(data, bytes)
		show(read(name, data))
	}, func(ui.Value) { show(&reading{file: name, refused: refusedUnread}) })
}

// show begins to look at a file.
func (p *Panel) show(r *reading) {
	p.quiet()
	p.reading, p.maker = r, r.provider()
	p.provider = p.maker != ""
	p.name = freeName(p.shelf.cards, p.suggested(r.file))
	if ui.IsClient {
		p.own.Defer(func(ui.Context) { p.showControls() })
	}
}

// showControls puts what holds for a new file into controls that the visitor may have used for the one before: go-app
// keeps what stands in them.
func (p *Panel) showControls() {
	for id, text := range map[string]string{nameID: p.name, providerID: p.maker, kindID: p.kind(), dateID: "", currencyID: "none"} {
		if control := ui.Window().GetElementByID(id); control.Truthy() {
			control.Set("value", text)
		}
	}
}

// suggested is the file's name without its kind, as far as it can be the name of a card.
func (p *Panel) suggested(file string) string {
	name := file
	for i := len(name) - 1; i > 0; i-- {
		if name[i] == '.' {
			name = name[:i]
			break
		}
	}
	name = tidyName(name)
	for utf8.RuneCountInString(name) > document.MaxOwnCardName-5 {
		_, last := utf8.DecodeLastRuneInString(name)
		name = name[:len(name)-last]
	}
	if name = tidyName(name); !document.IsOwnCardName(name) {
		return p.say(sentence{"Mi tabla", "Minha tabela", "My card"})
	}
	return name
}

// quiet forgets what was said of the last thing.
func (p *Panel) quiet() {
	p.said, p.removed, p.problem = "", nil, noFault
}

func (p *Panel) onFile(ctx ui.Context, _ ui.Event) {
	control := ctx.JSSrc()
	if file := control.Get("files").Index(0); file.Truthy() {
		p.take(file)
	}
	control.Set("value", "") // so that the same file can be chosen again
}

func (p *Panel) onDragOver(_ ui.Context, e ui.Event) { e.PreventDefault() } // else nothing can be dropped

func (p *Panel) onDrop(_ ui.Context, e ui.Event) {
	e.PreventDefault() // the browser would open the file in place of the page
	if file := e.Get("dataTransfer").Get("files").Index(0); file.Truthy() {
		p.take(file)
	}
}

func typed(ctx ui.Context) string { return ctx.JSSrc().Get("value").String() }

func (p *Panel) onCurrency(ctx ui.Context, _ ui.Event) {
	p.reading.currency = ""
	if c := typed(ctx); c != "none" {
		p.reading.currency = pricing.Currency(c)
	}
	p.reading.judge()
}

func (p *Panel) onDate(ctx ui.Context, _ ui.Event) {
	p.reading.effective, _ = pricing.ParseDate(typed(ctx))
	p.reading.judge()
}

func (p *Panel) onKind(ctx ui.Context, _ ui.Event) { p.provider = typed(ctx) == "provider" }

func (p *Panel) onMaker(ctx ui.Context, _ ui.Event) { p.maker, p.problem = typed(ctx), noFault }

func (p *Panel) onName(ctx ui.Context, _ ui.Event) { p.name, p.problem = typed(ctx), noFault }

func (p *Panel) onKeepUse(_ ui.Context, e ui.Event) {
	e.PreventDefault() // the browser must not leave the page
	p.keep(true, now())
}

func (p *Panel) onKeepOnly(ui.Context, ui.Event) { p.keep(false, now()) }

func now() pricing.Instant { return pricing.InstantOf(time.Now()) }

// keep keeps the card that is being looked at.
func (p *Panel) keep(used bool, at pricing.Instant) {
	c := document.OwnCard{Name: tidyName(p.name), Added: at, Used: used, Card: string(p.reading.text)}
	if p.provider {
		if c.Provider = tidyName(p.maker); c.Provider == "" {
			p.problem = faultProvider
			return
		}
	}
	if text, err := ratecards.ListOf(c.Provider, p.reading.text); err == nil && c.Provider != p.reading.provider() {
		c.Card = string(text)
	}
	if p.problem = p.shelf.add(c); p.problem == noFault {
		p.quiet()
		p.reading, p.said = nil, nowKept(p.lang(), c.Name, used)
	}
}

func (p *Panel) onCancel(ui.Context, ui.Event) {
	p.quiet()
	p.reading = nil
	p.focusLater(fileID)
}

func (p *Panel) onUndo(ui.Context, ui.Event) {
	c, at := *p.removed, p.at
	p.quiet()
	p.said = p.say(wBack)
	if wrong := p.shelf.putBack(c, at); wrong != noFault {
		p.said, p.removed = p.say(wFaults[wrong]), &c
	}
	p.focusLater(fileID)
}

func (p *Panel) onAsideDownload(ctx ui.Context, _ ui.Event) {
	app.Download(ctx, "tarifario-own-cards-unread.txt", "text/plain;charset=utf-8", []byte(p.shelf.aside))
}

func (p *Panel) onAsideDrop(ui.Context, ui.Event) {
	p.quiet()
	p.shelf.dropAside()
}

// tell says what became of a change.
func (p *Panel) tell(wrong fault, done string) {
	p.quiet()
	if p.said = done; wrong != noFault {
		p.said = p.say(wFaults[wrong])
	}
}

// focusLater moves the focus once the panel is drawn: what was pressed may go with the change.
func (p *Panel) focusLater(id string) {
	p.own.Defer(func(ui.Context) {
		if control := ui.Window().GetElementByID(id); control.Truthy() {
			control.Call("focus")
		}
	})
}
