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
	Provider  string           // whose price list it is
}

// csvReader reads the records of a rate card as CSV. Fields are parted by semicolons where the header is: the first line that
// begins with Market and has one of them behind it.
func csvReader(data []byte) *csv.Reader {
	r := csv.NewReader(bytes.NewReader(data))
	r.FieldsPerRecord = -1
	r.TrimLeadingSpace = true
	for line := range bytes.Lines(data) {
		if at := bytes.IndexAny(line, ",;"); at >= 0 && plainName(strings.Trim(string(line[:at]), `" `)) == "market" {
			r.Comma = rune(line[at])
			break
		}
	}
	return r
}

// listLine begins the line by which a CSV file says whose price list it is.
const listLine = "Price list of a provider: "

// ListLine is the line above the header of a CSV file that says whose price list it is.
func ListLine(provider string) string { return listLine + provider }

// listProvider returns whose price list a line says that it is; empty where it says nothing of it.
func listProvider(line string) string {
	provider, told := strings.CutPrefix(strings.TrimSpace(line), listLine)
	if !told {
		return ""
	}
	return strings.TrimSpace(provider)
}

// ReadCSVHead looks for the effective date, the currency and the provider of a rate card as CSV: in the lines above the header, and for
// the currency also in its column. It judges nothing else: ConvertCSV does.
func ReadCSVHead(data []byte) CSVHead {
	r := csvReader(bytes.TrimPrefix(data, []byte("\xef\xbb\xbf")))
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
		case listProvider(record[0]) != "":
			head.Provider = listProvider(record[0])
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
