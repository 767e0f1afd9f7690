package document

import (
	"errors"
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
)

// The name and the version of the bill document.
const (
	BillSchemaName = "tarifario/bill"
	BillVersion    = 1
)

// Bill is an answer with what it answers: the bill of a plan or of a log.
type Bill struct {
	pricing.Bill

	On       pricing.Date // the date a plan was priced on; zero for a log
	Currency pricing.Currency
	Cards    []pricing.Card // the cards in force, in order of date; empty where none is known
}

// EncodeBill writes the document of a bill. Amounts are exact; rounding stands apart, under "display" (MONEY-3).
func EncodeBill(bill Bill) ([]byte, error) {
	wire, err := billWireOf(bill)
	if err != nil {
		return nil, err
	}
	return encode(wire)
}

// EncodeBills writes a list of bill documents: the same plan on several dates.
func EncodeBills(bills []Bill) ([]byte, error) {
	wires := make([]billWire, len(bills))
	for i, bill := range bills {
		wire, err := billWireOf(bill)
		if err != nil {
			return nil, err
		}
		wires[i] = wire
	}
	return encode(wires)
}

// billWire is the bill document as JSON. Its fields are in canonical order.
type billWire struct {
	Schema    string         `json:"schema"`
	Version   int            `json:"version"`
	On        string         `json:"on,omitempty"`
	Era       string         `json:"era,omitempty"`
	Currency  string         `json:"currency"`
	Cards     []cardWire     `json:"cards"`
	Lines     []lineWire     `json:"lines"`
	Usage     []usageRowWire `json:"usage,omitempty"`
	Totals    []totalWire    `json:"totals"`
	Allowance *allowanceWire `json:"allowance,omitempty"`
	Notices   []noticeWire   `json:"notices"`
}

func billWireOf(b Bill) (billWire, error) {
	w := billWire{
		Schema:    BillSchemaName,
		Version:   BillVersion,
		On:        b.On.String(),
		Era:       pricing.EraOn(b.On).String(),
		Currency:  string(b.Currency),
		Cards:     []cardWire{},
		Lines:     []lineWire{},
		Usage:     mapped(b.Usage, usageRowWireOf),
		Totals:    []totalWire{},
		Allowance: allowanceWireOf(b.Allowance),
		Notices:   []noticeWire{},
	}
	for _, card := range b.Cards {
		w.Cards = append(w.Cards, cardWireOf(card))
	}
	for i, line := range b.Lines {
		lw, err := lineWireOf(line)
		if err != nil {
			return billWire{}, fmt.Errorf("lines[%d]: %w", i, err)
		}
		w.Lines = append(w.Lines, lw)
	}
	for _, total := range b.Totals {
		w.Totals = append(w.Totals, totalWireOf(b, total))
	}
	for _, notice := range b.Notices {
		w.Notices = append(w.Notices, noticeWire{string(notice.Code), string(notice.Market), notice.Category.String(), notice.Subject})
	}
	return w, nil
}

// cardWire names a card.
type cardWire struct {
	ID        string `json:"id"`
	Effective string `json:"effective"`
	Currency  string `json:"currency"`
	Model     string `json:"model"`
	Status    string `json:"status"`
}

func cardWireOf(c pricing.Card) cardWire {
	return cardWire{c.ID(), c.Effective().String(), string(c.Currency()), string(c.Model()), string(c.Status())}
}

// lineWire is one line. Exactly one of amount and refusal is written.
type lineWire struct {
	Block    string       `json:"block"`
	Month    string       `json:"month,omitempty"`
	Market   string       `json:"market,omitempty"`
	Category string       `json:"category,omitempty"`
	Outcome  string       `json:"outcome,omitempty"`
	Unit     string       `json:"unit,omitempty"`
	Rule     string       `json:"rule,omitempty"`
	FreeBy   string       `json:"free_by,omitempty"`
	Card     string       `json:"card,omitempty"`
	Band     *bandWire    `json:"band,omitempty"`
	Quantity int64        `json:"quantity"`
	Messages int64        `json:"messages,omitempty"`
	Free     int64        `json:"free"`
	Charged  int64        `json:"charged"`
	Rate     string       `json:"rate,omitempty"`
	Percent  string       `json:"percent,omitempty"`
	Currency string       `json:"currency"`
	Amount   string       `json:"amount,omitempty"`
	Refusal  *refusalWire `json:"refusal,omitempty"`
}

func lineWireOf(l pricing.Line) (lineWire, error) {
	w := lineWire{
		Block:    string(l.Block),
		Month:    l.Month.String(),
		Market:   string(l.Market),
		Category: l.Category.String(),
		Outcome:  l.Outcome.String(),
		Unit:     string(l.Unit),
		Rule:     string(l.Rule),
		FreeBy:   string(l.FreeBy),
		Card:     l.Card,
		Quantity: l.Quantity,
		Messages: l.Messages,
		Free:     l.Free,
		Charged:  l.Charged,
		Percent:  formatDecimal(l.Percent),
		Currency: string(l.Currency),
	}
	if l.BandNo > 0 {
		w.Band = &bandWire{l.BandNo, l.Band.From, l.Band.To, l.Band.Rate.String()}
	}
	if l.Refusal != nil {
		var err error
		w.Refusal, err = refusalWireOf(l.Refusal)
		return w, err
	}
	if l.Charged > 0 && l.Percent.IsZero() {
		w.Rate = l.Rate.String()
	}
	w.Amount = l.Amount.String()
	return w, nil
}

// bandWire is a volume tier.
type bandWire struct {
	No   int    `json:"no"`
	From int64  `json:"from"`
	To   int64  `json:"to,omitempty"` // absent: no upper end
	Rate string `json:"rate"`
}

// usageRowWire counts the units of a log.
type usageRowWire struct {
	Month    string `json:"month"`
	Number   string `json:"number,omitempty"`
	Market   string `json:"market,omitempty"`
	Category string `json:"category,omitempty"`
	Unit     string `json:"unit,omitempty"`
	Outcome  string `json:"outcome"`
	Rule     string `json:"rule"`
	FreeBy   string `json:"free_by,omitempty"`
	Quantity int64  `json:"quantity"`
	Tokens   int64  `json:"tokens,omitempty"`
}

func usageRowWireOf(u pricing.UsageRow) usageRowWire {
	return usageRowWire{
		u.Month.String(), u.Number, string(u.Market), u.Category.String(), string(u.Unit), u.Outcome.String(),
		string(u.Rule), string(u.FreeBy), u.Quantity, u.Tokens,
	}
}

// totalWire is the sum of the lines of one currency.
type totalWire struct {
	Currency string   `json:"currency"`
	Complete bool     `json:"complete"`
	Meta     string   `json:"meta"`
	Fee      string   `json:"fee"`
	Markup   string   `json:"markup"`
	Tax      string   `json:"tax"`
	Sum      string   `json:"sum"`
	Rounded  string   `json:"sum_of_rounded_lines"`
	Display  sumsWire `json:"display"`
}

// sumsWire holds the amounts of a total rounded to the minor unit of its currency.
type sumsWire struct {
	Meta   string `json:"meta"`
	Fee    string `json:"fee"`
	Markup string `json:"markup"`
	Tax    string `json:"tax"`
	Sum    string `json:"sum"`
}

func totalWireOf(b Bill, t pricing.Total) totalWire {
	return totalWire{
		Currency: string(t.Currency),
		Complete: t.Complete,
		Meta:     t.Meta.String(),
		Fee:      t.Fee.String(),
		Markup:   t.Markup.String(),
		Tax:      t.Tax.String(),
		Sum:      t.Sum.String(),
		Rounded:  Display(b.SumOfRoundedLines(t.Currency), t.Currency),
		Display: sumsWire{
			Meta:   Display(t.Meta, t.Currency),
			Fee:    Display(t.Fee, t.Currency),
			Markup: Display(t.Markup, t.Currency),
			Tax:    Display(t.Tax, t.Currency),
			Sum:    Display(t.Sum, t.Currency),
		},
	}
}

// Display rounds an exact amount once to the minor unit of its currency, half away from zero, and writes it with all
// its decimals and without grouping (MONEY-3).
func Display(amount decimal.Decimal, currency pricing.Currency) string {
	return amount.StringFixed(currency.MinorUnits())
}

// allowanceWire is what the order in which the allowance is used makes of Meta's charge.
type allowanceWire struct {
	Rule    string `json:"rule"`
	Units   int64  `json:"units"`
	Used    int64  `json:"used"`
	Default string `json:"default"`
	Lowest  string `json:"lowest"`
	Highest string `json:"highest"`
}

func allowanceWireOf(a pricing.AllowanceRange) *allowanceWire {
	if a.Rule == "" {
		return nil
	}
	return &allowanceWire{string(a.Rule), a.Units, a.Used, a.Default.String(), a.Lowest.String(), a.Highest.String()}
}

// noticeWire is something a reader of the bill must know.
type noticeWire struct {
	Code     string `json:"code"`
	Market   string `json:"market,omitempty"`
	Category string `json:"category,omitempty"`
	Subject  string `json:"subject,omitempty"`
}

// refusalWire says what is missing, and for a missing card what exists.
type refusalWire struct {
	Code     string   `json:"code"`
	Currency string   `json:"currency"`
	On       string   `json:"on,omitempty"`
	Card     string   `json:"card,omitempty"`
	Market   string   `json:"market,omitempty"`
	Category string   `json:"category,omitempty"`
	First    string   `json:"first,omitempty"`
	Known    []string `json:"known,omitempty"`
}

// noCard is the code of a refusal for want of a card; the others are the reasons of pricing.NoRateError.
const noCard = "no_card"

func refusalWireOf(refusal error) (*refusalWire, error) {
	if refusal == nil {
		return nil, nil
	}
	var card *pricing.NoCardError
	if errors.As(refusal, &card) {
		return &refusalWire{
			Code: noCard, Currency: string(card.Currency), On: card.On.String(), First: card.First.String(), Known: card.Known,
		}, nil
	}
	var rate *pricing.NoRateError
	if errors.As(refusal, &rate) {
		return &refusalWire{
			Code: string(rate.Reason), Currency: string(rate.Currency), Card: rate.Card,
			Market: string(rate.Market), Category: rate.Category.String(),
		}, nil
	}
	return nil, fmt.Errorf("a refusal of type %T has no written form: %w", refusal, refusal)
}
