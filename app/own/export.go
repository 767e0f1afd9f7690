package own

import (
	"bytes"
	"encoding/csv"
	"time"

	"github.com/tarifario/tarifario/app/document"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// cardCSV writes a card in the layout of the published files, which this page reads again: a title that tells currency and
// date, a header, a row for each market. Above the title of a provider's list stands whose it is. A figure that exists and is
// not known is empty there, which reads back as not offered: only JSON keeps the two apart.
func cardCSV(card pricing.Card) ([]byte, error) {
	unit := "message"
	if card.Model() == pricing.ConversationModel {
		unit = "conversation"
	}
	var rows [][]string
	if provider := card.Owner().Provider; provider != "" {
		rows = append(rows, []string{ratecards.ListLine(provider)})
	}
	rows = append(rows,
		[]string{"Cost per " + unit + " in " + string(card.Currency()) + ", effective " + card.Effective().Start(time.UTC).Time().Format("January 2, 2006")},
		[]string{"Market", "Currency", "Marketing", "Utility", "Authentication", "Authentication-International", "Service"},
	)
	for _, market := range card.Markets() {
		row := []string{string(market), string(card.Currency())}
		for _, category := range columns {
			row = append(row, plainCell(card.Cell(market, category)))
		}
		rows = append(rows, row)
	}
	var out bytes.Buffer
	w := csv.NewWriter(&out)
	w.UseCRLF = true
	err := w.WriteAll(rows)
	return out.Bytes(), err
}

// cardJSON is the text of a kept card, which says whose price list it is.
func cardJSON(c *document.OwnCard) []byte {
	text := []byte(c.Card)
	if list, err := ratecards.ListOf(c.Provider, text); err == nil && c.Provider != "" {
		return list
	}
	return text // Meta's as it was read, and what cannot be read as it is
}

// plainCell is a figure as files write it.
func plainCell(c pricing.Cell) string {
	if rate, priced := c.Rate(); priced {
		return rate.String()
	}
	if c.IsNotOffered() {
		return "n/a"
	}
	return ""
}
