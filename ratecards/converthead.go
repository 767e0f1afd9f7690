package ratecards

import (
	"bytes"
	"encoding/csv"
	"slices"
	"strings"

	"github.com/tarifario/tarifario/pricing"
)

// CSVHead is what a rate card as CSV tells about itself, which ConvertCSV has to be told. A zero field is not told.
type CSVHead struct {
	Effective pricing.Date
	Currency  pricing.Currency // one of the billing currencies (RATE-4)
}

// ReadCSVHead looks for the effective date and the currency of a rate card as CSV: in the lines above the header, and for
// the currency also in its column. It judges nothing else: ConvertCSV does.
func ReadCSVHead(data []byte) CSVHead {
	r := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))))
	r.FieldsPerRecord = -1
	r.TrimLeadingSpace = true
	var head CSVHead
	column, header := -1, false
	for {
		record, err := r.Read()
		if err != nil {
			return head
		}
		switch {
		case header:
			if column >= 0 && column < len(record) {
				head.take(0, csvCurrencyOf(strings.TrimSpace(record[column])))
			}
			if head.Currency != "" || column < 0 {
				return head
			}
		case plainName(record[0]) == "market":
			header = true
			column = slices.IndexFunc(record, func(name string) bool { return plainName(name) == "currency" })
		default:
			head.take(titleDate(record[0]), titleCurrency(record[0]))
		}
	}
}

// take keeps what was not told before.
func (h *CSVHead) take(effective pricing.Date, currency pricing.Currency) {
	if h.Effective == 0 {
		h.Effective = effective
	}
	if h.Currency == "" && slices.Contains(billingCurrencies, currency) {
		h.Currency = currency
	}
}
