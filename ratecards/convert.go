package ratecards

import (
	"bytes"
	"cmp"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards/strict"
)

// Errors is several faults of one file in order of line.
type Errors []*Error

// Error returns the faults, one on each line.
func (e Errors) Error() string {
	lines := make([]string, len(e))
	for i, fault := range e {
		lines[i] = fault.Error()
	}
	return strings.Join(lines, "\n")
}

// Unwrap returns the faults.
func (e Errors) Unwrap() []error {
	all := make([]error, len(e))
	for i, fault := range e {
		all[i] = fault
	}
	return all
}

// The problems of rate cards as CSV files, besides those of card files.
const (
	BadCSV        Problem = "bad_csv"        // quotes that do not match
	NoHeader      Problem = "no_header"      // no line that begins with Market and names a category
	UnknownColumn Problem = "unknown_column" // a column no card has
	WrongCurrency Problem = "wrong_currency" // a row or the title in another currency
	WrongDate     Problem = "wrong_date"     // the title has another effective date
)

// ConvertedNote is the beginning of the note that tells from which file a card was converted; the hash of the file follows.
// It is fixed, so that pages say it in their languages.
const ConvertedNote = "Converted from a CSV file. SHA-256 of the file: "

// What the source of a converted file is called: that of Meta, and a provider's list.
const (
	csvTitle  = "Published rate card as CSV"
	listTitle = "Price list of a provider as CSV"
)

// csvName stands for the file in errors of ConvertCSV.
const csvName = "csv"

// ConvertCSV turns a published rate card as CSV into a card file of this project. The layout is that of the files
// behind the published price page: lines with a title and notes, a header that begins with Market and Currency, a
// row for each market, "n/a" where a category is not offered. Semicolons may stand for the commas, and then a comma for the
// decimal point where it cannot part thousands. A line above the header may say whose price list it is (see ListLine). Names of columns are matched without regard to case,
// spaces and hyphens; amounts may carry a currency sign. A column the file does not have is "not offered" for the
// categories that were not sold under the card's date, else unknown. Columns of Meta Business Agent, which is on no
// card, are left out.
//
// The card is published when every market has every figure, else partial. Its source is the file's title; where and
// when the file was read is for the caller to add. Every error is an Errors, with the line of each fault in the CSV file.
func ConvertCSV(effective pricing.Date, currency pricing.Currency, data []byte) ([]byte, error) {
	return Embedded().ConvertCSV(CSVCard{Effective: effective, Currency: currency}, data)
}

// CSVCard is what a published CSV file does not always tell of the card in it.
type CSVCard struct {
	Effective pricing.Date     // from 00:00 in the zone of the account
	Currency  pricing.Currency // of the account
	Source    Source           // where the file was read; without a title it has that of the file
	Notes     []string
}

// ConvertCSV is the function of that name against the markets of this library, with the source as it is told.
func (l *Library) ConvertCSV(card CSVCard, data []byte) ([]byte, error) {
	markets, err := l.markets()
	if err != nil {
		return nil, Errors{err}
	}
	c := &converter{CSVCard: card, library: l, markets: markets}
	if !slices.Contains(billingCurrencies, c.Currency) {
		c.refuse(0, "", "Currency", UnknownCurrency, "%.20q is not a billing currency", c.Currency)
	}
	if modelOn(c.Effective) == "" || modelOn(c.Effective) == pricing.ConversationModel2022 {
		c.refuse(0, "", "", BadDate, "%s: such cards exist since 2023-06-01", c.Effective)
	}
	if c.faults == nil {
		c.read(bytes.TrimPrefix(data, []byte("\xef\xbb\xbf")))
	}
	if c.faults != nil {
		return nil, c.faults
	}
	return c.card()
}

// converter reads a CSV file line by line and gathers every fault.
type converter struct {
	CSVCard
	library  *Library
	markets  *marketList
	comma    rune // that parts the fields
	title    string
	provider string // whose price list it is; empty where the file does not tell
	columns  []csvColumn
	rows     []rowWire
	faults   Errors
}

// csvColumn is what a column of the file holds.
type csvColumn struct {
	name     string
	category pricing.Category // NoCategory for market, currency and columns left out
	kind     csvKind
}

type csvKind uint8

const (
	csvLeftOut csvKind = iota
	csvMarket
	csvCurrency
	csvRate
)

func (c *converter) refuse(line int, market pricing.Market, field string, problem Problem, format string, args ...any) {
	e := fault(market, field, problem, format, args...)
	e.File, e.Line = csvName, line
	c.faults = append(c.faults, e)
}

// read reads the whole file.
func (c *converter) read(data []byte) {
	r := csvReader(data)
	c.comma = r.Comma
	for {
		record, err := r.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		var bad *csv.ParseError
		if errors.As(err, &bad) {
			c.refuse(bad.Line, "", "", BadCSV, "%v", bad.Err)
			return
		}
		line, _ := r.FieldPos(0)
		switch {
		case c.columns != nil:
			c.row(line, record)
		case plainName(record[0]) == "market":
			c.header(line, record)
		default:
			c.preamble(line, record[0])
		}
	}
	switch {
	case c.columns == nil:
		c.refuse(0, "", "", NoHeader, "no line begins with Market")
	case len(c.rows) == 0 && c.faults == nil:
		c.refuse(0, "", "", MissingField, "no row")
	}
}

// preamble reads a line above the header. The title, if it tells a currency and a date, must tell the card's.
func (c *converter) preamble(line int, text string) {
	text = strings.TrimSpace(text)
	if provider := listProvider(text); provider != "" {
		c.provider = provider
		return
	}
	if c.title == "" {
		c.title = text
	}
	if date := titleDate(text); date != 0 && date != c.Effective {
		c.refuse(line, "", "", WrongDate, "the title says %s, the card is of %s", date, c.Effective)
	}
	if currency := titleCurrency(text); currency != "" && currency != c.Currency {
		c.refuse(line, "", "", WrongCurrency, "the title says %.20s, the card is in %s", currency, c.Currency)
	}
}

// titleDate returns the effective date that a title tells; zero where it tells none.
func titleDate(title string) pricing.Date {
	_, rest, _ := strings.Cut(title, "effective ")
	words := strings.FieldsFunc(rest, func(r rune) bool { return r == ' ' || r == ',' || r == '\u00a0' })
	if len(words) < 3 {
		return 0
	}
	date, err := time.Parse("January 2 2006", strings.Join(words[:3], " "))
	if err != nil {
		return 0
	}
	return pricing.NewDate(date.Date())
}

// titleCurrency returns the currency that a title tells; empty where it tells none.
func titleCurrency(title string) pricing.Currency {
	_, rest, _ := strings.Cut(title, "Cost per ")
	words := strings.Fields(strings.ReplaceAll(rest, ",", " "))
	if len(words) < 3 || words[1] != "in" {
		return ""
	}
	return csvCurrencyOf(words[2])
}

// header reads the names of the columns.
func (c *converter) header(line int, record []string) {
	c.columns = make([]csvColumn, len(record))
	seen := map[string]bool{}
	for i, text := range record {
		name := plainName(text)
		column := csvColumn{name: strings.Join(strings.Fields(text), " ")}
		switch {
		case name == "" || strings.HasPrefix(name, "metabusinessagent"):
			continue
		case name == "market":
			column.kind = csvMarket
		case name == "currency":
			column.kind = csvCurrency
		default:
			column.kind = csvRate
			for _, category := range columnsOf(pricing.MessageModel) {
				if plainName(category.String()) == name {
					column.category = category
				}
			}
			if column.category == pricing.NoCategory {
				c.refuse(line, "", column.name, UnknownColumn, "no card has a column %.60q", column.name)
			}
		}
		if seen[name] {
			c.refuse(line, "", column.name, RepeatedKey, "the column stands twice")
		}
		seen[name] = true
		c.columns[i] = column
	}
	if len(seen) < 2 {
		c.refuse(line, "", "", NoHeader, "the header names no category")
	}
}

// row reads a market.
func (c *converter) row(line int, record []string) {
	if strings.TrimSpace(strings.Join(record, "")) == "" {
		return
	}
	if len(record) < len(c.columns) {
		c.refuse(line, "", "", BadCSV, "%d fields, the header has %d", len(record), len(c.columns))
		return
	}
	var row rowWire
	var market pricing.Market
	for i, text := range record {
		text = strings.TrimSpace(text)
		if i >= len(c.columns) || c.columns[i].kind == csvLeftOut {
			if i >= len(c.columns) && text != "" {
				c.refuse(line, market, "", BadCSV, "more fields than the header has")
			}
			continue
		}
		switch column := c.columns[i]; column.kind {
		case csvMarket:
			market = c.market(line, text)
			name := string(market)
			row.Market = &name
		case csvCurrency:
			if csvCurrencyOf(text) != c.Currency {
				c.refuse(line, market, column.name, WrongCurrency, "%.20q, the card is in %s", text, c.Currency)
			}
		case csvRate:
			if column.category != pricing.NoCategory {
				*row.cell(column.category) = c.cell(line, market, column.name, text)
			}
		}
	}
	for _, category := range columnsOf(modelOn(c.Effective)) {
		if cell := row.cell(category); !cell.Given {
			if c.sold(market, category) {
				row.Unknown = append(row.Unknown, category.String())
			} else {
				*cell = strict.Null[string]()
			}
		}
	}
	c.rows = append(c.rows, row)
}

// market returns the market of a row by its name.
func (c *converter) market(line int, text string) pricing.Market {
	for _, m := range c.markets.markets {
		if plainName(string(m.Market)) != plainName(text) {
			continue
		}
		if m.From > c.Effective {
			c.refuse(line, m.Market, "Market", MarketNotInForce, "the market has a row of its own only from %s", m.From)
		}
		if slices.ContainsFunc(c.rows, func(r rowWire) bool { return r.Market != nil && *r.Market == string(m.Market) }) {
			c.refuse(line, m.Market, "Market", DuplicateMarket, "a second row of %s", m.Market)
		}
		return m.Market
	}
	c.refuse(line, pricing.Market(text), "Market", UnknownMarket, "no market has the name %.60q", text)
	return pricing.Market(text)
}

// cell reads a figure: a plain decimal, with or without a currency sign, or n/a, or nothing.
func (c *converter) cell(line int, market pricing.Market, column, text string) cellWire {
	switch plainName(text) {
	case "", "n/a", "na":
		return strict.Null[string]()
	}
	number := strings.TrimSpace(strings.TrimPrefix(text, string(c.Currency)))
	number = c.pointed(strings.TrimSpace(strings.TrimLeft(number, "$€£₹US")))
	if _, err := parseRate(market, number); err != nil {
		err.File, err.Line, err.Field = csvName, line, column
		c.faults = append(c.faults, err)
	}
	return strict.Some(number)
}

// pointed writes the comma of a number as a point, in a file parted by semicolons and where it can only be the decimal mark:
// it is the one mark, and does not stand before three digits after others than a zero.
func (c *converter) pointed(number string) string {
	whole, decimals, has := strings.Cut(number, ",")
	if c.comma != ';' || !has || strings.ContainsAny(whole+decimals, ".,") || len(decimals) == 3 && whole != "0" {
		return number
	}
	return whole + "." + decimals
}

// sold reports whether the category had a rate in the market on the card's date.
func (c *converter) sold(market pricing.Market, category pricing.Category) bool {
	switch category {
	case pricing.AuthenticationInternational:
		facts, err := c.library.international()
		return err == nil && slices.ContainsFunc(facts.Markets, func(m InternationalMarket) bool {
			return m.Market == market && m.From <= c.Effective
		})
	case pricing.Service:
		// Service was free, and so on no card, from November 2024 to September 2026 (FREE-5, MSG-7).
		switch pricing.EraOn(c.Effective) {
		case pricing.CBP2, pricing.PMP1:
			return false
		}
	}
	return true
}

// card writes the card file and reads it again as any card is read.
func (c *converter) card() ([]byte, error) {
	title := csvTitle
	if c.provider != "" {
		title = listTitle
	}
	if c.title != "" {
		title += fmt.Sprintf(", '%s'", c.title)
	}
	effective, currency, model := c.Effective.String(), string(c.Currency), string(modelOn(c.Effective))
	status := string(pricing.Published)
	if len(c.rows) < c.markets.count(c.Effective) || slices.ContainsFunc(c.rows, func(r rowWire) bool { return len(r.Unknown) > 0 }) {
		status = string(pricing.Partial)
	}
	source := c.Source
	source.Title = cmp.Or(source.Title, title)
	w := &cardWire{
		Effective: &effective, Currency: &currency, Model: &model, Status: &status, Rows: c.rows,
		Sources: []Source{source}, Notes: c.Notes,
	}
	if c.provider != "" {
		w.Provider = &c.provider
	}
	text := w.encode()
	if _, faults := parseSheetWhole(csvName, text, c.markets, 1); len(faults) > 0 {
		return nil, faults
	}
	return text, nil
}

// plainName is a name without case, spaces, hyphens and the choice between "and" and "&".
func plainName(text string) string {
	text = strings.ToLower(strings.Join(strings.Fields(text), " "))
	return strings.NewReplacer(" and ", "&", " ", "", "-", "", "_", "").Replace(text)
}

// csvCurrencyOf returns the currency of a text such as "COP", "$US" or "US$".
func csvCurrencyOf(text string) pricing.Currency {
	letters := strings.ToUpper(strings.Trim(text, "$€£₹ "))
	if letters == "US" {
		letters = "USD"
	}
	return pricing.Currency(letters)
}
