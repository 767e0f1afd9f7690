package own

import (
	"bytes"
	"encoding/csv"
	"time"

	"github.com/tarifario/tarifario/pricing"
)

// cardCSV writes a card in the layout of the published files, which this page reads again: a title that tells currency and
// date, a header, a row for each market. A figure that exists and is not known is empty there, which reads back as not
// offered: only JSON keeps the two apart.
func cardCSV(card pricing.Card) ([]byte, error) {
	unit := "message"
	if card.Model() == pricing.ConversationModel {
		unit = "conversation"
	}
	rows := [][]string{
		{"Cost per " + unit + " in " + string(card.Currency()) + ", effective " + card.Effective().Start(time.UTC).Time().Format("January 2, 2006")},
		{"Market", "Currency", "Marketing", "Utility", "Authentication", "Authentication-International", "Service"},
	}
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
