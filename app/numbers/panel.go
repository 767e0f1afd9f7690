package numbers

import (
	"slices"
	"strconv"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/names"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// The controls of the panel.
const (
	listID   = "numbers-list"
	fileID   = "numbers-file"
	dateID   = "numbers-date"
	homeID   = "numbers-home"
	onceID   = "numbers-once"
	splitID  = "numbers-split"
	cancelID = "numbers-cancel"
)

// pieceSize is how much is read before the browser draws again, in bytes: some thousand numbers.
const pieceSize = 32 << 10

// Panel splits a list of phone numbers. Exported fields are set by the page; the list itself stays in its control and is
// never part of the state.
type Panel struct {
	ui.Compo
	Locale app.Locale
	Path   string // of the page, from the root of the site

	on      pricing.Date      // of the table of markets; zero for the newest
	home    pricing.Territory // that numbers without a country code are read as; empty for none
	readAs  pricing.Territory // the home when the list was read
	each    bool              // repeated numbers count each time
	reader  *Reader           // while reading
	size    int               // of the list, in bytes
	at      int               // what of it was read
	run     int               // counts the readings: a cancelled one ends when it sees that it is not the last
	tally   *Tally            // nil before the first list was read
	trouble string            // what is said instead of a result
	early   earlyList
}

// earlyList is the list that was to be read before the program was ready. Its zero value is none.
type earlyList struct {
	list  string   // pasted
	file  ui.Value // chosen; nil for none
	split bool     // the button was pressed
}

// OnInit takes over what was done before the program was ready.
func (p *Panel) OnInit() {
	p.early.list, _ = app.EarlyText(listID)
	p.early.file = app.EarlyFile(fileID)
	p.early.split = slices.Contains(app.EarlyPressed(), splitID)
	if once, chosen := app.EarlyText(onceID); chosen {
		p.each = once == ""
	}
	if on, chosen := app.EarlyText(dateID); chosen {
		p.chooseDate(on)
	}
	if home, chosen := app.EarlyText(homeID); chosen {
		p.chooseHome(home)
	}
}

// OnMount reads the list that was to be read early.
func (p *Panel) OnMount(ctx ui.Context) {
	early := p.early
	p.early = earlyList{}
	ctx.Defer(func(ctx ui.Context) {
		if list := ui.Window().GetElementByID(listID); early.list != "" && list.Truthy() {
			list.Set("value", early.list)
		}
		switch {
		case early.file != nil:
			p.read(ctx, early.file)
		case early.split:
			p.readList(ctx)
		}
	})
}

func (p *Panel) chooseDate(text string) {
	if on, err := pricing.ParseDate(text); err == nil {
		p.on = on
	}
}

// noHome is the value of the choice of no home country.
const noHome = "none"

func (p *Panel) chooseHome(text string) {
	if p.home = pricing.Territory(text); text == noHome {
		p.home = ""
	}
}

func (p *Panel) readList(ctx ui.Context) {
	if list := ui.Window().GetElementByID(listID); list.Truthy() {
		p.read(ctx, ui.Window().Get("Blob").New([]any{list.Get("value")}))
	}
}

func (p *Panel) readFile(ctx ui.Context, files ui.Value) {
	if files.Truthy() && files.Length() > 0 {
		p.read(ctx, files.Index(0))
	}
}

// read begins to read a file or what was pasted, in place of whatever is being read.
func (p *Panel) read(ctx ui.Context, blob ui.Value) {
	p.run++
	p.readAs = p.home
	p.reader, p.size, p.at = NewReader(ratecards.Embedded(), p.home), blob.Get("size").Int(), 0
	p.tally, p.trouble = nil, ""
	p.next(ctx, blob, p.run)
}

// next reads a piece, then lets the browser draw, then reads the next.
func (p *Panel) next(ctx ui.Context, blob ui.Value, run int) {
	if p.at >= p.size {
		p.end()
		return
	}
	to := min(p.size, p.at+pieceSize)
	var came, failed ui.Func
	settle := func(then func(ui.Context)) {
		came.Release()
		failed.Release()
		ctx.Dispatch(func(ctx ui.Context) {
			if run == p.run {
				then(ctx)
			}
		})
	}
	came = ui.FuncOf(func(_ ui.Value, args []ui.Value) any {
		bytes := ui.Window().Get("Uint8Array").New(args[0])
		piece := make([]byte, bytes.Length())
		ui.CopyBytesToGo(piece, bytes)
		settle(func(ctx ui.Context) {
			if p.reader.Feed(piece) != nil {
				p.stop(words{p.Locale.Language()}.unreadable())
				return
			}
			p.at = to
			p.next(ctx, blob, run)
		})
		return nil
	})
	failed = ui.FuncOf(func(ui.Value, []ui.Value) any {
		settle(func(ui.Context) { p.stop(words{p.Locale.Language()}.unreadable()) })
		return nil
	})
	blob.Call("slice", p.at, to).Call("arrayBuffer").Call("then", came, failed)
}

func (p *Panel) end() {
	w := words{p.Locale.Language()}
	if p.reader.End() != nil {
		p.stop(w.unreadable())
		return
	}
	p.tally, p.reader = p.reader.Tally(), nil
	if p.tally.Total(false)+p.tally.RefusedTotal() == 0 {
		p.tally, p.trouble = nil, w.nothing()
	}
}

// stop ends the reading without a result.
func (p *Panel) stop(why string) {
	p.run++
	p.reader, p.tally, p.trouble = nil, nil, why
}

// Render draws the form and what came of the list.
func (p *Panel) Render() ui.UI {
	w := words{p.Locale.Language()}
	body := []ui.UI{app.TextEl("p", "", w.lead()), p.form(w), p.status(w)}
	if p.tally != nil {
		body = append(body, p.result(w)...)
	}
	return app.El("div", "numbers", app.Block("numbers-heading", w.heading(), body...))
}

func (p *Panel) form(w words) ui.UI {
	once := ui.ElemSelfClosing("input").Attr("type", "checkbox").ID(onceID).Attr("name", onceID).OnChange(func(ctx ui.Context, _ ui.Event) {
		p.each = !ctx.JSSrc().Get("checked").Bool()
	})
	if !p.each {
		once = once.Attr("checked", true)
	}
	list := app.El("textarea", "numbers-list").ID(listID).Attr("name", listID).Attr("rows", "6").Attr("spellcheck", "false").
		Attr("autocomplete", "off").Attr("inputmode", "tel").Aria("describedby", "numbers-hint")
	file := ui.ElemSelfClosing("input").Class("hidden-text file").Attr("type", "file").Attr("accept", ".txt,.csv,text/plain,text/csv").ID(fileID).Attr("name", fileID).
		OnChange(func(ctx ui.Context, _ ui.Event) { p.readFile(ctx, ctx.JSSrc().Get("files")) })
	form := app.El("div", "numbers-form",
		app.TextEl("label", "", w.list()).Attr("for", listID), list,
		app.TextEl("p", "hint", w.listHint()).ID("numbers-hint"),
		app.El("p", "actions", file, app.TextEl("label", "action", w.choose()).Attr("for", fileID), app.TextEl("span", "hint", w.file())),
		app.TextEl("label", "", w.home()).Attr("for", homeID), app.El("div", "control", p.homes(w)),
		app.TextEl("p", "hint", w.homeHint()).ID("numbers-home-hint"),
		app.TextEl("label", "", w.date()).Attr("for", dateID), app.El("div", "control", p.dates(w)),
		app.El("label", "numbers-check", once, app.TextEl("span", "", w.once())),
		app.El("div", "actions", app.Button("action", ui.Text(w.split())).ID(splitID).OnClick(func(ctx ui.Context, _ ui.Event) { p.readList(ctx) })),
	)
	return form.DataSet("keep", "numbers").
		On("dragover", func(_ ui.Context, e ui.Event) { e.PreventDefault() }).
		On("drop", func(ctx ui.Context, e ui.Event) {
			e.PreventDefault()
			p.readFile(ctx, e.Get("dataTransfer").Get("files"))
		})
}

// homes offers the countries that numbers without a country code can be read as, in order of name.
func (p *Panel) homes(w words) ui.UI {
	options := []ui.UI{option(noHome, w.noHome(), p.home == "")}
	for _, t := range names.In(string(p.Locale)).All() {
		if code := pricing.Territory(t.Code); slices.Contains(Homes(), code) {
			options = append(options, option(t.Code, t.Name, p.home == code))
		}
	}
	return app.El("select", "", options...).ID(homeID).Attr("name", homeID).Aria("describedby", "numbers-home-hint").
		OnChange(func(ctx ui.Context, _ ui.Event) { p.chooseHome(ctx.JSSrc().Get("value").String()) })
}

func option(value, text string, chosen bool) ui.UI {
	o := app.TextEl("option", "", text).Attr("value", value)
	if chosen {
		o = o.Attr("selected", true)
	}
	return o
}

// dates offers the days on which the table of markets changed, the newest first.
func (p *Panel) dates(w words) ui.UI {
	f := app.FormatterOf(p.Locale)
	options := app.Each(tableDates(), func(on *pricing.Date) ui.UI {
		return option(on.String(), w.since(f.Date(*on)), *on == p.on)
	})
	return app.El("select", "", options...).ID(dateID).Attr("name", dateID).
		OnChange(func(ctx ui.Context, _ ui.Event) { p.chooseDate(ctx.JSSrc().Get("value").String()) })
}

// tableDates are the days on which a country has come to another market, the newest first.
func tableDates() []pricing.Date {
	territories, err := ratecards.Embedded().Territories()
	if err != nil {
		panic(err) // the files are the same at every run; a test reads them
	}
	var dates []pricing.Date
	for _, t := range territories {
		for _, m := range t.Moves {
			if m.From <= app.LatestCard() && !slices.Contains(dates, m.From) {
				dates = append(dates, m.From)
			}
		}
	}
	slices.Sort(dates)
	slices.Reverse(dates)
	return dates
}

func (p *Panel) status(w words) ui.UI {
	said := p.trouble
	if p.reader != nil {
		said = w.progress(p.number(int64(p.at)*100/int64(max(1, p.size)))+" %", p.number(int64(p.reader.Tally().Lines)))
	} else if p.tally != nil {
		said = w.found(p.number(p.tally.Total(!p.each)), p.number(int64(len(p.tally.All))))
		if again := p.tally.Total(false) - p.tally.Total(true); again > 0 {
			said += " " + w.repeated(p.number(again))
		}
		if p.tally.National > 0 {
			said += " " + w.national(p.number(p.tally.National), names.In(string(p.Locale)).Name(string(p.readAs)))
			if p.tally.TwoWays > 0 {
				said += " " + w.twoWays(p.number(p.tally.TwoWays))
			}
		}
		if p.tally.Crowded {
			said += " " + w.crowded()
		}
	}
	return app.El("div", "numbers-status",
		app.TextEl("p", "", said).Role("status"),
		ui.If(p.reader != nil, func() ui.UI {
			return app.Button("tool", ui.Text(w.cancel())).ID(cancelID).OnClick(func(ui.Context, ui.Event) { p.stop(w.cancelled()) })
		}),
	)
}

// result draws the split, the way into the calculator and what could not be counted.
func (p *Panel) result(w words) []ui.UI {
	dates := tableDates()
	on := p.on
	if on == 0 {
		on = dates[0]
	}
	shares := SplitOn(p.tally, app.EmbeddedPrices().Tables().Markets, on, !p.each)
	var drawn []ui.UI
	if len(shares) > 0 {
		asked := on
		if on == dates[0] {
			asked = 0 // the newest rules
		}
		fragment, left := Plan(p.Locale.Language(), shares, asked)
		drawn = append(drawn, p.table(w, w.byMarket(), ByMarket(shares), false), p.table(w, w.byCountry(), shares, true),
			app.El("p", "actions", app.TextEl("a", "action", w.calculator()).ID("numbers-calculator").
				Attr("href", app.Relative(p.Path, app.CalculatorLink(p.Locale.Language(), fragment)))),
			app.TextEl("p", "hint", w.calculatorHint()))
		if len(left) > 0 {
			var sum int64
			for _, s := range left {
				sum += s.Count
			}
			drawn = append(drawn, app.TextEl("p", "note", w.left(p.number(int64(len(left))), p.number(sum))))
		}
	}
	if p.tally.RefusedTotal() > 0 {
		drawn = append(drawn, p.refused(w)...)
	}
	return drawn
}

func (p *Panel) table(w words, caption string, shares []Share, byCountry bool) ui.UI {
	columns := []string{w.market(), w.count(), w.share()}
	if byCountry {
		columns[0] = w.country()
	}
	f := app.FormatterOf(p.Locale)
	rows := app.Each(shares, func(s *Share) ui.UI {
		name, market := app.MarketName(p.Locale, s.Market), ""
		if byCountry {
			name, market = names.In(string(p.Locale)).Name(string(s.Territory)), name
		}
		if market == name {
			market = "" // of its own
		}
		return app.Row(
			app.RowHeader(app.TextEl("span", "thing", name), app.Optional("span", "reason", market)),
			app.Cell("", ui.Text(p.number(s.Count))), app.Cell("", ui.Text(f.Percent(s.Percent))),
		)
	})
	return scrolled(caption, app.Table("", caption, columns, app.RowGroup("tbody", rows...)))
}

// scrolled lets a wide table move inside its own box, also by keyboard.
func scrolled(caption string, table ui.UI) ui.UI {
	return app.El("div", "", app.TextEl("h3", "", caption),
		app.El("div", "list-box", table).Attr("tabindex", "0").Role("region").Aria("label", caption))
}

func (p *Panel) refused(w words) []ui.UI {
	var sums []ui.UI
	for r := range reasonCount {
		if n := p.tally.Refused[r]; n > 0 {
			sums = append(sums, app.TextEl("li", "", p.number(n)+": "+w.reason(r)))
		}
	}
	rows := app.Each(p.tally.Faults, func(f *Fault) ui.UI {
		return app.Row(app.RowHeader(ui.Text(p.number(int64(f.Line)))), app.Cell("", ui.Text(f.Masked)), app.Cell("", ui.Text(w.reason(f.Reason))))
	})
	heading := w.refused(p.number(p.tally.RefusedTotal()))
	list := scrolled(heading, app.Table("list-table", heading, []string{w.line(), w.text(), w.why()}, app.RowGroup("tbody", rows...)))
	if p.tally.RefusedTotal() == int64(len(p.tally.Faults)) {
		return []ui.UI{list} // each with its reason
	}
	return []ui.UI{list, app.TextEl("p", "hint", w.refusedHint(strconv.Itoa(len(p.tally.Faults)))), app.El("ul", "numbers-reasons", sums...)}
}

func (p *Panel) number(n int64) string {
	return app.FormatterOf(p.Locale).Number(decimal.NewFromInt(n), 0)
}
