package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/app/document"
	"github.com/tarifario/tarifario/pricing"
)

// billTable writes a bill for people: the lines, the totals, the allowance, what must be known, and the rules.
func billTable(file *planFile, bill document.Bill, exists existence) string {
	var out strings.Builder
	fmt.Fprintf(&out, "A month of %s on %s in %s\n", file.title(), bill.On, bill.Currency)
	fmt.Fprintf(&out, "%s\n\n", circumstances(bill))
	if len(bill.Lines) == 0 {
		out.WriteString("The plan has no messages.\n\n")
	} else {
		writeLines(&out, bill.Lines)
		out.WriteString("\n")
	}
	for _, total := range bill.Totals {
		writeTotal(&out, bill, total)
	}
	writeRefusals(&out, bill.Lines, exists)
	writeAllowance(&out, bill)
	writeNotices(&out, bill.Notices)
	writeRules(&out, bill)
	return out.String()
}

// circumstances names the rules and the card a bill was made with.
func circumstances(bill document.Bill) string {
	era := pricing.EraOn(bill.On)
	text := fmt.Sprintf("Rules %s: Meta charges for each %s.", era, era.Unit())
	if len(bill.Cards) == 0 {
		return text + " No rate card."
	}
	return text + " Rate card " + bill.Cards[0].ID() + ", " + string(bill.Cards[0].Status()) + "."
}

func writeLines(out *strings.Builder, lines []pricing.Line) {
	t := newTable("WHAT", "WHERE", ">QUANTITY", ">FREE", ">CHARGED", ">RATE", ">AMOUNT", "RULE")
	for _, l := range lines {
		t.add(lineCells(l)...)
	}
	t.writeTo(out, "")
}

// lineCells writes a line: what, where, quantity, free, charged, rate, amount, rule.
func lineCells(l pricing.Line) []string {
	rate, amount := priceCells(l)
	return []string{
		whatOf(l), string(l.Market), countCell(l, l.Quantity), countCell(l, l.Free), countCell(l, l.Charged), rate, amount, rulesOf(l),
	}
}

// countCell writes a count; nothing for a mark-up or a tax, which count nothing.
func countCell(l pricing.Line, n int64) string {
	if l.Unit == "" && l.Quantity == 0 {
		return ""
	}
	return count(n)
}

// priceCells writes the rate and the amount of a line. A rate keeps the decimals it was printed with; an amount is
// exact.
func priceCells(l pricing.Line) (rate, amount string) {
	switch {
	case l.Refusal != nil:
		return refusalWord(l.Refusal), "refused"
	case l.Unit == "":
		return "", money(l.Amount)
	case l.Charged == 0:
		return "", "0"
	}
	return l.Rate.String(), money(l.Amount)
}

// writeTotal writes the blocks of a currency and their sum, rounded once each, with the exact sum beside it.
func writeTotal(out *strings.Builder, bill document.Bill, total pricing.Total) {
	t := newTable("", ">", "", "")
	for _, b := range blocksOf(total) {
		if b.block == pricing.MetaBlock || !b.amount.IsZero() {
			t.add(capital(blockWords[b.block]), amountCell(bill, total, b, rounded), string(total.Currency), "")
		}
	}
	sum := blockSum{amount: total.Sum}
	t.add("Total", amountCell(bill, total, sum, rounded), string(total.Currency), exactNote(bill, total))
	t.writeTo(out, "")
	out.WriteString("\n")
}

// blockSum is the sum of a block of a total; the block of the whole total is empty.
type blockSum struct {
	block  pricing.Block
	amount decimal.Decimal
}

func blocksOf(t pricing.Total) []blockSum {
	return []blockSum{{pricing.MetaBlock, t.Meta}, {pricing.FeeBlock, t.Fee}, {pricing.MarkupBlock, t.Markup}, {pricing.TaxBlock, t.Tax}}
}

// amountCell writes an amount of a total. Where lines were refused, everything but a provider's own fee is a lower
// bound, or refused itself when Meta's part has no price at all: what is absent is never shown as zero (RATE-9).
func amountCell(bill document.Bill, total pricing.Total, sum blockSum, write func(decimal.Decimal, pricing.Currency) string) string {
	switch text := write(sum.amount, total.Currency); {
	case total.Complete || sum.block == pricing.FeeBlock:
		return text
	case !isPriced(bill, total.Currency) && (sum.block == pricing.MetaBlock || sum.amount.IsZero()):
		return "refused"
	default:
		return "at least " + text
	}
}

// exactNote writes the exact sum behind a rounded one.
func exactNote(bill document.Bill, total pricing.Total) string {
	switch {
	case total.Complete:
		return "exactly " + money(total.Sum)
	case !isPriced(bill, total.Currency) && total.Sum.IsZero():
		return ""
	default:
		return "exactly " + money(total.Sum) + " without what was refused"
	}
}

// isPriced reports whether any unit due to Meta in a currency has a price.
func isPriced(bill document.Bill, currency pricing.Currency) bool {
	return slices.ContainsFunc(bill.Lines, func(l pricing.Line) bool {
		return l.Block == pricing.MetaBlock && l.Currency == currency && l.Charged > 0 && l.Refusal == nil
	})
}

// exact and rounded are the two ways to write an amount.
func exact(amount decimal.Decimal, _ pricing.Currency) string { return money(amount) }

func rounded(amount decimal.Decimal, currency pricing.Currency) string {
	return grouped(document.Display(amount, currency))
}

func capital(text string) string { return strings.ToUpper(text[:1]) + text[1:] }

// existence is what exists where something is missing, so that a refusal can say it.
type existence struct {
	currencies []pricing.Currency // those that have cards
	inferred   []string           // inferred cards that the plan did not let in
}

// writeRefusals says once for each gap what is missing and what exists.
func writeRefusals(out *strings.Builder, lines []pricing.Line, exists existence) {
	var said []string
	for _, l := range lines {
		if l.Refusal == nil {
			continue
		}
		if sentence := refusalSentence(l.Refusal, exists.currencies); !slices.Contains(said, sentence) {
			said = append(said, sentence)
		}
	}
	if len(said) > 0 && len(exists.inferred) > 0 {
		said = append(said, "not Meta's own figures, but carried from other cards: "+join(exists.inferred)+"; --inferred lets them in")
	}
	writeList(out, "Refused, not free:", said)
}

func writeAllowance(out *strings.Builder, bill document.Bill) {
	a := bill.Allowance
	if a.Rule == "" || a.Units == 0 {
		return
	}
	fmt.Fprintf(out, "Monthly allowance: %s of %s free units used (%s).\n", count(a.Used), count(a.Units), a.Rule)
	if !a.Lowest.Equal(a.Highest) {
		fmt.Fprintf(out, "Which messages it falls on is not known beforehand: Meta's charge lies between %s and %s %s.\n",
			rounded(a.Lowest, bill.Currency), rounded(a.Highest, bill.Currency), bill.Currency)
	}
	out.WriteString("\n")
}

func writeNotices(out *strings.Builder, notices []pricing.Notice) {
	var said []string
	for _, n := range notices {
		if n.Code != pricing.NoticeRefused { // said as a refusal, with its reason
			said = append(said, noticeSentence(n))
		}
	}
	writeList(out, "To know:", said)
}

// writeRules explains the rules the lines cite, each once, in order of appearance.
func writeRules(out *strings.Builder, bill document.Bill) {
	var ids []pricing.RuleID
	for _, l := range bill.Lines {
		for _, id := range []pricing.RuleID{l.Rule, l.FreeBy} {
			if id != "" && !slices.Contains(ids, id) {
				ids = append(ids, id)
			}
		}
	}
	if len(ids) == 0 {
		return
	}
	out.WriteString("Rules:\n")
	width := 0
	for _, id := range ids {
		width = max(width, len(id))
	}
	for _, id := range ids {
		writeWrapped(out, fmt.Sprintf("  %-*s  ", width, id), ruleSentence(id))
	}
}

// ruleSentence says a rule in one sentence.
func ruleSentence(id pricing.RuleID) string {
	rule, _ := pricing.Rule(id)
	return rule.Says
}

func writeList(out *strings.Builder, title string, items []string) {
	if len(items) == 0 {
		return
	}
	out.WriteString(title + "\n")
	for _, item := range items {
		writeWrapped(out, "  - ", item)
	}
	out.WriteString("\n")
}
