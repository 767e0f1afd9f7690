package app

import (
	"bytes"
	"encoding/csv"
	"errors"
	"strconv"
	"strings"

	"github.com/tarifario/tarifario/pricing"
)

// billColumn is a column of a bill in CSV.
type billColumn uint8

// The columns.
const (
	billMonth billColumn = iota
	billMarket
	billCategory
	billUnit
	billRule
	billFreeBy
	billCard
	billBand
	billQuantity
	billFree
	billCharged
	billRate
	billCurrency
	billAmount
	billRefusal
	billColumnCount
)

// billColumnNames are the columns as programs read them. They never change.
var billColumnNames = [billColumnCount]string{
	"month", "market", "category", "unit", "rule", "free_by", "card", "band",
	"quantity", "free", "charged", "rate", "currency", "amount", "refusal",
}

// numeric reports whether the cells of a column are figures of the engine, or empty; in the others they are text.
func (c billColumn) numeric() bool {
	return c >= billBand && c <= billRate || c == billAmount
}

// machineCSV is a bill for programs: commas, decimal points, names that are those of the bill document.
func machineCSV(b *pricing.Bill) ([]byte, error) {
	rows := [][]string{billColumnNames[:]}
	for i := range b.Lines {
		row := billRow(&b.Lines[i])
		rows = append(rows, row[:])
	}
	return writeCSV(rows, ',')
}

// spreadsheetCSV is a bill for a spreadsheet of the locale: columns, markets, items and rules in words, figures and
// separators as the locale writes them. The mark in front tells Excel that the text is UTF-8.
func (w writer) spreadsheetCSV(b *pricing.Bill) ([]byte, error) {
	rows := [][]string{{}}
	for c := range billColumnCount {
		rows[0] = append(rows[0], w.words.BillColumn(c))
	}
	comma := ','
	if w.locale.Separators().Decimal == ',' {
		comma = ';'
	}
	for i := range b.Lines {
		l := &b.Lines[i]
		row := billRow(l)
		row[billMarket] = MarketName(w.locale, l.Market)
		row[billCategory] = w.thing(l)
		row[billUnit] = w.words.BillUnit(l.Unit)
		row[billRule] = inWords(l.Rule, w.lang)
		if strings.HasSuffix(l.Card, "-"+string(pricing.Own)) {
			row[billCard] += ": " + w.words.CardKnown(pricing.Own)
		}
		row[billFreeBy] = inWords(l.FreeBy, w.lang)
		if l.Refusal != nil {
			row[billRefusal] = w.refusal(l.Refusal)
		}
		for c := range billColumnCount {
			if c.numeric() && comma == ';' {
				row[c] = strings.Replace(row[c], ".", ",", 1)
			}
		}
		rows = append(rows, row[:])
	}
	text, err := writeCSV(rows, comma)
	return append([]byte("\uFEFF"), text...), err
}

// thing is what a line counts; for what a provider or the state adds, its part of the bill.
func (w writer) thing(l *pricing.Line) string {
	if l.Block != pricing.MetaBlock {
		return w.words.BillPart(l.Block)
	}
	return w.words.Thing(l.Category, l.Unit)
}

// inWords is a rule by its ID and its sentence.
func inWords(id pricing.RuleID, l Language) string {
	if sentence := RuleSentence(l, id); sentence != "" {
		return string(id) + ": " + sentence
	}
	return string(id)
}

// billRow writes a line, exactly. What has no figure is empty, and never zero. A line outside Meta's block has that
// block for its category.
func billRow(l *pricing.Line) [billColumnCount]string {
	row := [billColumnCount]string{
		billMonth:    l.Month.String(),
		billMarket:   string(l.Market),
		billCategory: l.Category.String(),
		billUnit:     string(l.Unit),
		billRule:     string(l.Rule),
		billFreeBy:   string(l.FreeBy),
		billCard:     l.Card,
		billQuantity: strconv.FormatInt(l.Quantity, 10),
		billFree:     strconv.FormatInt(l.Free, 10),
		billCharged:  strconv.FormatInt(l.Charged, 10),
		billCurrency: string(l.Currency),
		billRefusal:  refusalCode(l.Refusal),
	}
	if l.Block != pricing.MetaBlock {
		row[billCategory] = string(l.Block)
	}
	if l.BandNo > 0 {
		row[billBand] = strconv.Itoa(l.BandNo)
	}
	if l.Refusal == nil {
		if l.Charged > 0 && l.Percent.IsZero() {
			row[billRate] = l.Rate.String()
		}
		row[billAmount] = l.Amount.String()
	}
	return row
}

// refusalCode is the name the bill document gives a refusal.
func refusalCode(refusal error) string {
	var noRate *pricing.NoRateError
	switch {
	case refusal == nil:
		return ""
	case errors.As(refusal, &noRate):
		return string(noRate.Reason)
	}
	return "no_card"
}

// writeCSV writes rows of which the first names the columns of a bill.
func writeCSV(rows [][]string, comma rune) ([]byte, error) {
	var out bytes.Buffer
	w := csv.NewWriter(&out)
	w.Comma, w.UseCRLF = comma, true // RFC 4180
	for _, row := range rows {
		cells := make([]string, len(row))
		for c, text := range row {
			if cells[c] = text; !billColumn(c).numeric() {
				cells[c] = NotFormula(text)
			}
		}
		if err := w.Write(cells); err != nil {
			return nil, err
		}
	}
	w.Flush()
	return out.Bytes(), w.Error()
}

// NotFormula puts an apostrophe before a text that a spreadsheet would run: a cell that begins with one of these is a
// formula, or becomes one where the sign before it is dropped.
func NotFormula(text string) string {
	if text != "" && strings.ContainsRune("=+-@\t\r\n\x00＝＋－＠", firstRune(text)) {
		return "'" + text
	}
	return text
}

func firstRune(text string) rune {
	for _, r := range text {
		return r
	}
	return 0
}
