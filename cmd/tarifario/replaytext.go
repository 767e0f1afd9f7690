package main

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/app/document"
	"github.com/tarifario/tarifario/app/eventlog"
	"github.com/tarifario/tarifario/pricing"
)

// replayed is what became of a log.
type replayed struct {
	judge  *judge
	report eventlog.Report
	bill   document.Bill
	logs   []string
	zone   string
}

// code returns the exit code: the gravest of what is wrong.
func (r *replayed) code() int {
	code := exitOf(r.bill)
	switch {
	case code != exitOK:
		return code
	case r.report.BadLines > 0 && r.report.Events+r.report.Payloads == 0:
		return exitInput
	case r.report.BadLines > 0 || len(r.report.Unpriced) > 0:
		return exitPartial
	}
	return exitOK
}

// write writes the answer where the options want it.
func (o *replayOptions) write(env environment, r *replayed, exists existence) error {
	var about strings.Builder
	r.writeReport(&about)
	if o.json {
		data, err := document.EncodeBill(r.bill)
		if err != nil {
			return err
		}
		_, _ = io.WriteString(env.Stderr, about.String())
		return print(env.Stdout, string(data))
	}
	var text strings.Builder
	r.writeBill(&text, exists)
	text.WriteString(about.String())
	if o.verdicts == "-" {
		_, _ = io.WriteString(env.Stderr, text.String())
		return nil
	}
	return print(env.Stdout, text.String())
}

// writeBill writes a table for each month, the totals and what must be known to read them.
func (r *replayed) writeBill(out *strings.Builder, exists existence) {
	fmt.Fprintf(out, "Bill of %s in %s, months of %s\n\n", logNames(r.logs), r.bill.Currency, r.zone)
	if len(r.bill.Lines) == 0 {
		out.WriteString("The log has no message that counts.\n\n")
		return
	}
	byMonth := make(map[pricing.Month][]pricing.Line)
	for _, line := range r.bill.Lines {
		byMonth[line.Month] = append(byMonth[line.Month], line)
	}
	for _, month := range slices.Sorted(maps.Keys(byMonth)) {
		fmt.Fprintf(out, "%s\n", month)
		writeLines(out, byMonth[month])
		writeMonthSum(out, month, byMonth[month])
		out.WriteString("\n")
	}
	for _, total := range r.bill.Totals {
		writeTotal(out, r.bill, total)
	}
	writeRefusals(out, r.bill.Lines, exists)
	writeNotices(out, r.bill.Notices)
	writeRules(out, r.bill)
	out.WriteString("\n")
}

// writeMonthSum writes the exact sum of a month in each currency.
func writeMonthSum(out *strings.Builder, month pricing.Month, lines []pricing.Line) {
	sums := make(map[pricing.Currency]decimal.Decimal)
	refused := false
	for _, l := range lines {
		if l.Refusal != nil {
			refused = true
			continue
		}
		if l.Currency != "" {
			sums[l.Currency] = sums[l.Currency].Add(l.Amount)
		}
	}
	for _, currency := range slices.Sorted(maps.Keys(sums)) {
		more := ""
		if refused {
			more = ", and more: lines were refused"
		}
		fmt.Fprintf(out, "%s: exactly %s %s%s\n", month, money(sums[currency]), currency, more)
	}
}

// logNames says which logs a bill is of.
func logNames(logs []string) string {
	switch {
	case len(logs) > 3:
		return fmt.Sprintf("%s and %d more logs", logs[0], len(logs)-1)
	case logs[0] == "-" && len(logs) == 1:
		return "the log"
	}
	return join(logs)
}

// writeReport says what the log held and what could not be used of it.
func (r *replayed) writeReport(out *strings.Builder) {
	report := &r.report
	fmt.Fprintf(out, "Read %s lines: %s events, %s webhook payloads", count(report.Lines), count(report.Events), count(report.Payloads))
	if report.First.Known() {
		fmt.Fprintf(out, ", messages from %s to %s", shortTime(report.First), shortTime(report.Last))
	}
	out.WriteString(".\n")
	writeCounts(out, "Messages:", report.Messages)
	outcomes := make(map[string]int64)
	for outcome, n := range r.judge.outcomes {
		if n > 0 {
			outcomes[pricing.Outcome(outcome).String()] = n
		}
	}
	writeCounts(out, "Of the business, one for each recipient:", outcomes)
	out.WriteString("\n")
	writeList(out, "To know of the log:", r.remarks())
	r.writeDifferences(out)
	r.writeErrors(out)
}

func shortTime(at pricing.Instant) string { return at.Time().Format(time.RFC3339) }

// writeCounts writes counts on one line, the largest first.
func writeCounts(out *strings.Builder, title string, counts map[string]int64) {
	if len(counts) == 0 {
		return
	}
	fmt.Fprintf(out, "%s %s.\n", title, strings.Join(countList(counts), ", "))
}

func countList(counts map[string]int64) []string {
	names := slices.SortedFunc(maps.Keys(counts), func(a, b string) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a, b))
	})
	var said []string
	for _, name := range names {
		shown := strings.ReplaceAll(name, "_", " ")
		if shown == "" {
			shown = "(none)"
		}
		said = append(said, count(counts[name])+" "+shown)
	}
	return said
}

// remarks says what a reader must know of the log.
func (r *replayed) remarks() []string {
	report := &r.report
	var said []string
	say := func(what string, n int64, why string) {
		if n > 0 {
			said = append(said, what+": "+count(n)+". "+why)
		}
	}
	say("Told more than once", report.Duplicates, "Each message counts once (LOG-6).")
	say("Later than the horizon", report.Late, "They are judged by what was still known; --horizon widens it.")
	say("Statuses of messages decided before", report.Decided, "They change nothing.")
	say("Free-form messages delivered without a known message of the user", r.judge.gaps,
		"The log lacks it: the service window is taken as open (LOG-16).")
	say("Entries through ads", report.Estimated, "They are estimates until Meta's status confirms them, as the device is not told (FEP-15).")
	say("Messages that may be templates or not", report.KindUntold, "Meta's status does not tell; the engine takes them as free-form.")
	if len(report.Unpriced) > 0 {
		said = append(said, "Delivered messages without a known category are not priced (LOG-3): "+strings.Join(countList(report.Unpriced), ", ")+".")
	}
	if len(report.Ignored) > 0 {
		said = append(said, "Parts of payloads that are no messages: "+strings.Join(countList(report.Ignored), ", ")+".")
	}
	if report.First.Known() {
		said = append(said, fmt.Sprintf("Verdicts before %s (free entry: %s) are estimates: windows may have opened before the log begins (LOG-16).",
			shortTime(report.First+pricing.Day), shortTime(report.First+3*pricing.Day)))
	}
	return said
}

// writeDifferences lists where Meta's verdict was another than the engine's (LOG-1).
func (r *replayed) writeDifferences(out *strings.Builder) {
	d := &r.judge.differences
	if d.Compared() == 0 {
		return
	}
	fmt.Fprintf(out, "Meta's own verdict came with %s messages and counts (LOG-1); the engine's differs in %s.\n", count(d.Compared()), count(d.Total()))
	list := d.List()
	if len(list) == 0 {
		out.WriteString("\n")
		return
	}
	t := newTable("ENGINE", "META", ">MESSAGES", "RULE", "FIRST")
	for _, one := range list {
		t.add(saidWord(one.Engine), saidWord(one.Meta), count(one.Count), string(one.First.Rule), shortTime(one.First.At)+" "+one.First.ID)
	}
	t.writeTo(out, "  ")
	out.WriteString("\n")
}

func saidWord(s eventlog.Said) string {
	return strings.TrimSpace(strings.ReplaceAll(s.Outcome.String(), "_", " ") + " " + categoryWords[s.Category])
}

// writeErrors names the first bad lines and counts them all.
func (r *replayed) writeErrors(out *strings.Builder) {
	report := &r.report
	if report.BadLines == 0 {
		return
	}
	fmt.Fprintf(out, "%s of %s lines could not be read in full:\n", count(report.BadLines), count(report.Lines))
	for _, err := range report.Errors {
		fmt.Fprintf(out, "  %v\n", err)
	}
	var all int64
	reasons := make(map[string]int64)
	for reason, n := range report.Reasons {
		reasons[string(reason)] = n
		all += n
	}
	if all > int64(len(report.Errors)) {
		fmt.Fprintf(out, "  and %s more\n", count(all-int64(len(report.Errors))))
	}
	writeCounts(out, "By reason:", reasons)
}
