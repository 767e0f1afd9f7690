package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/tarifario/tarifario/app/document"
	"github.com/tarifario/tarifario/pricing"
)

// comparison writes the same plan priced on several dates, side by side: the totals with their difference from the
// first date, then what changed between the dates, line by line. What was refused is said and never filled in.
func comparison(file *planFile, bills []document.Bill, exists existence) string {
	var out strings.Builder
	fmt.Fprintf(&out, "A month of %s in %s, compared with %s\n\n", file.title(), bills[0].Currency, bills[0].On)
	writeTotals(&out, bills)
	changed := changedSubjects(bills)
	writeChanges(&out, bills, changed)
	var all []pricing.Line
	var cited document.Bill
	for _, bill := range bills {
		all = append(all, bill.Lines...)
		for _, l := range bill.Lines {
			if slices.Contains(changed, l.Subject()) {
				cited.Lines = append(cited.Lines, l)
			}
		}
	}
	writeRefusals(&out, all, exists)
	writeList(&out, "To know:", datedNotices(bills))
	writeRules(&out, cited)
	return strings.TrimRight(out.String(), "\n") + "\n"
}

// datedNotices says every notice once, with its dates where it does not hold on all of them.
func datedNotices(bills []document.Bill) []string {
	var said []string
	dates := make(map[string][]string)
	for _, bill := range bills {
		for _, n := range bill.Notices {
			sentence := noticeSentence(n)
			if n.Code == pricing.NoticeRefused || slices.Contains(dates[sentence], bill.On.String()) {
				continue
			}
			if len(dates[sentence]) == 0 {
				said = append(said, sentence)
			}
			dates[sentence] = append(dates[sentence], bill.On.String())
		}
	}
	for i, sentence := range said {
		if on := dates[sentence]; len(on) < len(bills) {
			said[i] = "On " + join(on) + ": " + sentence
		}
	}
	return said
}

// writeTotals writes one column for each date.
func writeTotals(out *strings.Builder, bills []document.Bill) {
	heads := []string{""}
	rules, cards := []string{"Rules"}, []string{"Rate card"}
	for _, bill := range bills {
		heads = append(heads, ">"+bill.On.String())
		rules = append(rules, pricing.EraOn(bill.On).String())
		card := "none"
		if len(bill.Cards) > 0 {
			card = bill.Cards[0].ID()
		}
		cards = append(cards, card)
	}
	t := newTable(heads...)
	t.add(rules...)
	t.add(cards...)
	for _, currency := range currenciesOf(bills) {
		addTotals(t, bills, currency)
	}
	t.writeTo(out, "")
	out.WriteString("\n")
}

// currenciesOf lists the currencies that have a total on any date, the billing currency first.
func currenciesOf(bills []document.Bill) []pricing.Currency {
	var all []pricing.Currency
	for _, bill := range bills {
		for _, total := range bill.Totals {
			if !slices.Contains(all, total.Currency) {
				all = append(all, total.Currency)
			}
		}
	}
	return all
}

func addTotals(t *table, bills []document.Bill, currency pricing.Currency) {
	for i, block := range blocksOf(pricing.Total{}) {
		cells, some := []string{capital(blockWords[block.block]) + ", " + string(currency)}, block.block == pricing.MetaBlock
		for _, bill := range bills {
			total := bill.TotalIn(currency)
			sum := blocksOf(total)[i]
			some = some || !sum.amount.IsZero()
			cells = append(cells, amountCell(bill, total, sum, rounded))
		}
		if some {
			t.add(cells...)
		}
	}
	sums, exactly, differences := []string{"Total, " + string(currency)}, []string{"Exactly"}, []string{"Difference"}
	first := bills[0].TotalIn(currency)
	for i, bill := range bills {
		total := bill.TotalIn(currency)
		sum := blockSum{amount: total.Sum}
		sums = append(sums, amountCell(bill, total, sum, rounded))
		exactly = append(exactly, amountCell(bill, total, sum, exact))
		differences = append(differences, differenceCell(i, first, total))
	}
	t.add(sums...)
	t.add(exactly...)
	t.add(differences...)
}

// differenceCell writes the exact difference of two totals, which exists only where both are whole.
func differenceCell(i int, first, total pricing.Total) string {
	switch difference := total.Sum.Sub(first.Sum); {
	case i == 0:
		return ""
	case !first.Complete || !total.Complete:
		return "not known"
	case difference.IsPositive():
		return "+" + money(difference)
	default:
		return money(difference)
	}
}

// changedSubjects lists what is not the same on all dates, in the order of the bills.
func changedSubjects(bills []document.Bill) []pricing.Subject {
	var seen, changed []pricing.Subject
	for _, bill := range bills {
		for _, l := range bill.Lines {
			s := l.Subject()
			if slices.Contains(seen, s) {
				continue
			}
			seen = append(seen, s)
			if changes(s, bills) {
				changed = append(changed, s)
			}
		}
	}
	return changed
}

// writeChanges writes the lines of what changed, date by date.
func writeChanges(out *strings.Builder, bills []document.Bill, changed []pricing.Subject) {
	if len(changed) == 0 {
		out.WriteString("No line changed.\n\n")
		return
	}
	t := newTable("DATE", "WHAT", "WHERE", ">QUANTITY", ">FREE", ">CHARGED", ">RATE", ">AMOUNT", "RULE")
	for i, s := range changed {
		if i > 0 {
			t.add("")
		}
		for _, bill := range bills {
			addSubject(t, s, bill)
		}
	}
	out.WriteString("Lines that changed:\n")
	t.writeTo(out, "  ")
	out.WriteString("\n")
}

// changes reports whether the lines of a subject differ between the first date and another.
func changes(s pricing.Subject, bills []document.Bill) bool {
	first := cellsOf(s, bills[0])
	return slices.ContainsFunc(bills[1:], func(bill document.Bill) bool {
		return !slices.EqualFunc(first, cellsOf(s, bill), slices.Equal[[]string])
	})
}

// cellsOf returns the cells of every line of a subject, without the date.
func cellsOf(s pricing.Subject, bill document.Bill) [][]string {
	var rows [][]string
	for _, l := range bill.Lines {
		if l.Subject() == s {
			rows = append(rows, lineCells(l))
		}
	}
	return rows
}

func addSubject(t *table, s pricing.Subject, bill document.Bill) {
	rows := cellsOf(s, bill)
	if len(rows) == 0 {
		t.add(bill.On.String(), "none")
		return
	}
	for _, cells := range rows {
		t.add(append([]string{bill.On.String()}, cells...)...)
	}
}
