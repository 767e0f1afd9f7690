package rates

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"slices"
	"strings"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// file is a file the page writes of what is shown.
type file uint8

// The files.
const (
	fileSpreadsheet file = iota
	fileMachine
	fileJSON
	fileCount
)

// fileKinds are the ids of the buttons, what stands on them, the ends of the names and what browsers call the content.
var fileKinds = [fileCount]struct {
	id              string
	label           text
	suffix, content string
}{
	fileSpreadsheet: {"file-sheet", sheetFile, ".csv", "text/csv;charset=utf-8"},
	fileMachine:     {"file-machine", machineFile, "-figures.csv", "text/csv;charset=utf-8"},
	fileJSON:        {"file-json", jsonFile, ".json", "application/json"},
}

// files draws the ways to take the table along.
func (p *Page) files() ui.UI {
	if p.view.Refusal != "" {
		return app.El("div", "none")
	}
	var buttons []ui.UI
	for f := range fileCount {
		button := app.TextEl("button", "action", fileKinds[f].label.in(p.lang)).ID(fileKinds[f].id).Attr("type", "button").
			OnClick(func(ctx ui.Context, _ ui.Event) { p.keep(ctx, f) }, ui.EventScope(fileKinds[f].id))
		buttons = append(buttons, button)
	}
	printing := app.TextEl("button", "action", printTable.in(p.lang)).Attr("type", "button").
		OnClick(func(ui.Context, ui.Event) { ui.Window().Call("print") })
	return app.Block("files", filesHeading.in(p.lang),
		app.TextEl("p", "lead", filesHint.in(p.lang)),
		app.El("div", "actions", append(buttons, printing)...),
	)
}

// keep has the browser keep a file.
func (p *Page) keep(ctx ui.Context, f file) {
	content, err := f.write(p.answer, p.locale)
	if err != nil {
		p.said = err.Error() // texts and figures can always be written
		return
	}
	app.Download(ctx, f.name(p.vendor.FileStem(), p.answer), fileKinds[f].content, content)
}

// name is what a file is called: the site and the cards in it.
func (f file) name(stem string, r *answer) string {
	name := stem + "-" + r.shown.card.ID()
	if other := r.other(); other != nil {
		name += "-vs-" + other.card.ID()
	}
	return name + fileKinds[f].suffix
}

// write writes a file of what is shown.
func (f file) write(r *answer, l app.Locale) ([]byte, error) {
	switch f {
	case fileSpreadsheet:
		return writerIn(l).spreadsheet(r)
	case fileMachine:
		return machineCSV(r)
	}
	return machineJSON(r)
}

// markets are the rows that are shown, in order.
func (r *answer) markets() []pricing.Market { return slices.Concat(r.pinned, r.rows) }

// spreadsheet writes the table for a spreadsheet of the locale: a row for each market, what is no rate in words, figures
// and separators as the locale writes them. Of two cards each category has a column for either, and one for what became of
// the rate, of two currencies how many units of the second there are for one of the first. The mark in front tells Excel that the text is UTF-8.
func (w writer) spreadsheet(r *answer) ([]byte, error) {
	sheets := []*sheet{r.shown}
	if r.pair != nil {
		sheets = []*sheet{r.pair.first, r.pair.second}
	}
	head := []string{app.NotFormula(marketColumn.in(w.lang))}
	for _, c := range r.columns {
		for _, s := range sheets {
			head = append(head, app.NotFormula(columnName(w.lang, c)+" ("+w.cardName(s)+")"))
		}
		if r.pair != nil {
			head = append(head, app.NotFormula(columnName(w.lang, c)+" "+r.pair.measure()))
		}
	}
	rows := [][]string{head}
	for _, m := range r.markets() {
		row := []string{app.NotFormula(app.MarketName(w.locale, m))}
		for _, c := range r.columns {
			for _, s := range sheets {
				row = append(row, w.sheetCell(s.figure(r.marketIn(s, m), c)))
			}
			if r.pair != nil {
				row = append(row, w.sheetShift(r.pair.contrast(m, c)))
			}
		}
		rows = append(rows, row)
	}
	comma := ','
	if w.locale.Separators().Decimal == ',' {
		comma = ';'
	}
	content, err := writeCSV(rows, comma)
	return append([]byte("\uFEFF"), content...), err
}

// cardName is what the head of a column calls a card.
func (w writer) cardName(s *sheet) string {
	if s.isOwn() {
		return s.card.ID() + ": " + app.OwnNamed(w.lang, s.card.Owner())
	}
	return s.card.ID()
}

// marketIn is the market of a sheet that a row stands for.
func (r *answer) marketIn(s *sheet, row pricing.Market) pricing.Market {
	if r.pair == nil {
		return row
	}
	return r.pair.market(s, row)
}

// sheetCell writes a rate as a spreadsheet of the locale reads it, and in words what is none.
func (w writer) sheetCell(f figure) string {
	switch f.kind {
	case pricedFigure:
		return w.plain(f.rate.String())
	case notOfferedFigure:
		return notOfferedSaid.in(w.lang)
	case freeFigure:
		return freeWord.in(w.lang)
	}
	return unknownWord.in(w.lang)
}

// measure is what the column about two figures counts: percent of two dates, the second currency for the first of two.
func (p *pairing) measure() string {
	if p.byDate {
		return "%"
	}
	return string(p.second.card.Currency() + " / " + p.first.card.Currency())
}

// sheetShift writes by how much a rate rose or fell or the ratio of two currencies, and in words what became of another
// figure.
func (w writer) sheetShift(k contrast) string {
	switch k.shift {
	case anotherCurrency:
		return w.plain(k.ratio.StringFixed(ratioPlaces(k.ratio)))
	case higherFigure, lowerFigure:
		return w.plain(k.percent.String())
	case sameFigure:
		return "0"
	}
	return shiftWords(w.lang, k.shift)
}

// plain writes digits with the decimal mark of the locale and no grouping, which spreadsheets take for text.
func (w writer) plain(digits string) string {
	return strings.Replace(digits, ".", string(w.locale.Separators().Decimal), 1)
}

// figureNames are the kinds of figures as files for programs write them. They never change.
var figureNames = [...]string{
	unknownFigure: "unknown", pricedFigure: "priced", notOfferedFigure: "not_offered", freeFigure: "free",
}

// name is the kind of a figure as files for programs write it.
func (f *figure) name() string {
	if f.inferred {
		return "inferred"
	}
	return figureNames[f.kind]
}

// machineColumns are the columns of the file for programs. They never change.
var machineColumns = []string{"card", "currency", "effective", "row", "market", "territory", "category", "kind", "rate"}

// machineCSV writes every figure that is shown in a line of its own, with the names that cards use. row is the market of
// the table, market the one that the row's country belongs to on the card.
func machineCSV(r *answer) ([]byte, error) {
	rows := [][]string{machineColumns}
	for _, m := range r.markets() {
		for _, c := range r.columns {
			for _, s := range r.sheets() {
				market := r.marketIn(s, m)
				f := s.figure(market, c)
				rate := ""
				if f.kind == pricedFigure {
					rate = f.rate.String()
				}
				rows = append(rows, []string{
					s.card.ID(), string(s.card.Currency()), s.card.Effective().String(), app.NotFormula(string(m)), app.NotFormula(string(market)),
					string(marketIndex().byName[m].Territory), c.String(), f.name(), rate,
				})
			}
		}
	}
	return writeCSV(rows, ',')
}

// sheets are the one that is shown and the one it is compared with.
func (r *answer) sheets() []*sheet {
	if other := r.other(); other != nil {
		return []*sheet{r.shown, other}
	}
	return []*sheet{r.shown}
}

func writeCSV(rows [][]string, comma rune) ([]byte, error) {
	var out bytes.Buffer
	w := csv.NewWriter(&out)
	w.Comma, w.UseCRLF = comma, true // RFC 4180
	err := w.WriteAll(rows)
	return out.Bytes(), err
}

// The document for programs, with the names and conventions of the card files: a rate is a plain decimal, null is not
// offered, and what was not found is absent and listed.
type (
	ratesDocument struct {
		Schema  string         `json:"schema"`
		Version int            `json:"version"`
		Cards   []cardDocument `json:"cards"`
	}
	cardDocument struct {
		Card      string             `json:"card"`
		Currency  pricing.Currency   `json:"currency"`
		Effective string             `json:"effective"`
		On        string             `json:"on"` // the date that was asked for
		Model     pricing.Model      `json:"model"`
		Status    pricing.Status     `json:"status"`
		Name      string             `json:"name,omitempty"`     // of a card of the visitor's own
		Provider  string             `json:"provider,omitempty"` // whose price list it is
		Sources   []ratecards.Source `json:"sources"`
		Rows      []rowDocument      `json:"rows"`
	}
	rowDocument struct {
		Row       pricing.Market     `json:"row"`
		Market    pricing.Market     `json:"market"`
		Territory pricing.Territory  `json:"territory,omitempty"`
		Rates     map[string]*string `json:"rates"`
		Unknown   []string           `json:"unknown,omitempty"`
		Free      []string           `json:"free,omitempty"`
		Inferred  []string           `json:"inferred,omitempty"`
	}
)

// ratesSchema and ratesVersion name the document.
const (
	ratesSchema  = "tarifario/rates"
	ratesVersion = 1
)

func machineJSON(r *answer) ([]byte, error) {
	d := ratesDocument{Schema: ratesSchema, Version: ratesVersion}
	for _, s := range r.sheets() {
		card := cardDocument{
			Card: s.card.ID(), Currency: s.card.Currency(), Effective: s.card.Effective().String(), On: s.on.String(),
			Model: s.card.Model(), Status: s.card.Status(), Name: s.card.Owner().Name, Provider: s.card.Owner().Provider, Sources: []ratecards.Source{}, Rows: []rowDocument{},
		}
		for i := range s.infos {
			card.Sources = append(card.Sources, s.infos[i].Sources...)
		}
		for _, m := range r.markets() {
			card.Rows = append(card.Rows, s.rowDocument(m, r.marketIn(s, m)))
		}
		d.Cards = append(d.Cards, card)
	}
	content, err := json.MarshalIndent(d, "", "  ")
	return append(content, '\n'), err
}

func (s *sheet) rowDocument(row, market pricing.Market) rowDocument {
	d := rowDocument{
		Row: row, Market: market, Territory: marketIndex().byName[row].Territory, Rates: map[string]*string{},
	}
	for _, c := range columnsOf(s.card.Model()) {
		f := s.figure(market, c)
		switch f.kind {
		case pricedFigure:
			rate := f.rate.String()
			d.Rates[c.String()] = &rate
		case notOfferedFigure:
			d.Rates[c.String()] = nil
		case freeFigure:
			d.Free = append(d.Free, c.String())
		default:
			d.Unknown = append(d.Unknown, c.String())
		}
		if f.inferred {
			d.Inferred = append(d.Inferred, c.String())
		}
	}
	return d
}
