package pricing

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
)

var updateRules = flag.Bool("update", false, "write docs/rules.md again")

// rulesDocument is where the rules are published.
const rulesDocument = "../docs/rules.md"

// TestRulesDocument holds docs/rules.md to the rulebook.
func TestRulesDocument(t *testing.T) {
	want := renderRules()
	if *updateRules {
		if err := os.WriteFile(rulesDocument, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(rulesDocument)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Errorf("%s is not the rulebook; run go test ./pricing -run TestRulesDocument -update", rulesDocument)
	}
	for _, p := range wherePlaces {
		for file := range strings.SplitSeq(p.files, " ") {
			if _, err := os.Stat("../" + file); err != nil && file != "" {
				t.Error(err)
			}
		}
	}
}

// document is a Markdown text being written.
type document struct{ strings.Builder }

func (d *document) say(format string, values ...any) { fmt.Fprintf(d, format+"\n", values...) }

// row writes a row of a table.
func (d *document) row(cells ...string) { d.say("| %s |", strings.Join(cells, " | ")) }

// head writes the head of a table.
func (d *document) head(cells ...string) {
	d.row(cells...)
	d.say("|%s", strings.Repeat("---|", len(cells)))
}

func renderRules() string {
	d := new(document)
	d.say("# Rules")
	d.say("")
	d.say("By which rules Tarifario prices WhatsApp Business messages: %d rules in %d families, of five eras. An ID keeps its", len(Rulebook()), len(ruleCounts))
	d.say("meaning for good: a rule that changes gets a new ID, and the old one keeps its dates. Code, tests, bills and pages name")
	d.say("rules by their IDs.")
	d.say("")
	d.say("This file is written from the rulebook (`pricing/rulebook*.go`) by")
	d.say("`go test ./pricing -run TestRulesDocument -update`; a test fails when they differ.")
	d.say("")
	d.say("Contents: [How to read it](#how-to-read-it) · [The eras](#the-eras) · [The order of decision](#the-order-of-decision) ·")
	d.say("[The rules](#the-rules) · [Open questions](#open-questions) · [Sources](#sources)")
	d.writeReading()
	d.writeEras()
	d.writeOrder()
	d.writeFamilies()
	d.writeQuestions()
	d.writeSources()
	return d.String()
}

var markWords = []struct {
	mark  Mark
	words string
	means string
}{
	{MetaText, "Meta's own text", "read in Meta's documentation"},
	{QuotedText, "quoted by others", "Meta's words, known only as others quote or summarise them"},
	{ProviderText, "provider documentation", "read in the documentation of a provider"},
	{Derived, "derived", "follows from other rules"},
	{OpenQuestion, "open question", "documented nowhere: the rule is this project's default, see [Open questions](#open-questions)"},
}

var wherePlaces = []struct {
	where Where
	means string
	files string
}{
	{InDecision, "the order of decision, and the instant and category it looks at", "pricing/rules.go pricing/conditions.go pricing/outcomes.go pricing/decide.go pricing/international.go pricing/aiprovider.go pricing/era.go pricing/account.go"},
	{InWindows, "opening, joining and closing windows and conversations", "pricing/window.go pricing/pair.go pricing/freeentry.go pricing/replay.go"},
	{InCount, "the monthly allowances", "pricing/allowance.go pricing/meter.go pricing/plantally.go"},
	{InRating, "rates, volume tiers, amounts and totals", "pricing/ledger.go pricing/lines.go pricing/tier.go pricing/rate.go pricing/totals.go"},
	{InMarkets, "territories, numbers and markets", "pricing/market.go ratecards"},
	{InCards, "rate cards and the tiers printed with them", "pricing/card.go pricing/cardcalendar.go ratecards"},
	{InLogs, "reading events and webhooks", "pricing/message.go pricing/queue.go pricing/reported.go app/eventlog"},
	{InPlans, "what a plan states", "pricing/plan.go pricing/traffic.go pricing/account.go app/document"},
	{InDisplay, "what is shown, and rounding", "pricing/notices.go app"},
	{OutOfScope, "nowhere, for the reason given", ""},
}

func (d *document) writeReading() {
	d.say("\n## How to read it\n")
	d.say("A day begins at its first instant in the time zone of the account that sends, and of two days between which a rule")
	d.say("holds both are meant. Spans of hours contain their beginning and not their end. The account is the WhatsApp Business")
	d.say("Account, WABA for short.\n")
	d.say("How a rule is known (of two marks, the first is that of the rule and the others are those of its details):\n")
	d.head("mark", "meaning")
	for _, m := range markWords {
		d.row(m.words, m.means)
	}
	d.say("\nWhere it lives:\n")
	d.head("where", "meaning", "files")
	for _, p := range wherePlaces {
		var files []string
		for file := range strings.SplitSeq(p.files, " ") {
			if file != "" {
				files = append(files, fmt.Sprintf("[%s](../%s)", file, file))
			}
		}
		d.row(string(p.where), p.means, strings.Join(files, ", "))
	}
}

// eraWords tell of each era what its dates do not, in order.
var eraWords = []struct {
	era                                             Era
	unit, service, utility, entry, allowance, tiers string
}{
	{CBP0, "conversation, begun by business or user", "opens a conversation of the user", "in the conversation of everything", "24 h; 72 h since 2023-03-01", "1,000 conversations of an account a month", "none"},
	{CBP1, "conversation of four categories", "opens a service conversation, charged beyond the allowance", "opens a charged utility conversation", "72 h", "1,000 service conversations of an account a month", "none"},
	{CBP2, "conversation of four categories", "service conversations are free", "opens a charged utility conversation", "72 h", "not needed", "none"},
	{PMP1, "delivered template", "free", "free", "72 h; from ads \"up to 7 days\" since 2026-09-28", "not needed", "utility, authentication"},
	{PMP2, "delivered message", "charged beyond the allowance", "charged", "72 h; from ads \"up to 7 days\"", "1,000 delivered service messages of a number a month", "utility, authentication"},
}

func (d *document) writeEras() {
	d.say("\n## The eras\n")
	d.head("era", "from", "last day", "unit of charge", "service (free-form)", "utility in the service window", "free entry window", "allowance", "volume tiers")
	for i, e := range Eras() {
		w := eraWords[i]
		if w.era != e {
			panic("the eras are out of order")
		}
		last := e.Last().String()
		if last == "" {
			last = "open"
		}
		d.row(e.String(), e.First().String(), last, w.unit, w.service, w.utility, w.entry, w.allowance, w.tiers)
	}
	d.say("\nSee [ERA-1](#era-1). Of the first era the cards are incomplete; it serves to read old logs.")
}

func (d *document) writeOrder() {
	d.say("\n## The order of decision\n")
	d.say("The first rule that is in force and whose condition holds decides the message. FEP-10 is the one step that does not")
	d.say("decide: it opens the free entry window, and the steps behind it say what the message costs. This is the list of")
	d.say("[pricing/rules.go](../pricing/rules.go).\n")
	for i, id := range DecisionOrder() {
		info, _ := Rule(id)
		asked := fmt.Sprintf("%d. [%s](#%s) %s · %s", i+1, id, anchor(id), info.Title, span(rules[i].From, rules[i].To))
		if rules[i].From < info.From {
			asked += ": " + decidedOnEveryDate[id]
		}
		d.say("%s", asked)
	}
}

func span(from, to Date) string {
	switch {
	case to != 0 && to == from.AddDays(1):
		return fmt.Sprintf("on %s", from)
	case to != 0:
		return fmt.Sprintf("%s to %s", from, to.AddDays(-1))
	default:
		return fmt.Sprintf("since %s", from)
	}
}

func anchor(id RuleID) string { return strings.ToLower(string(id)) }

// familyWords are the headings of the families in order.
var familyWords = []string{
	"Eras", "Delivery", "Kinds and categories", "The customer service window", "Conversations", "Free entry points",
	"Free tiers of the conversation eras", "Pricing per message", "Service messages since October 2026",
	"Meta Business Agent", "Volume tiers", "Authentication-international", "Markets", "Rate cards and currencies",
	"Groups", "AI Providers", "Payment", "Calls", "Webhooks and analytics", "Precision, fees and tax",
}

func (d *document) writeFamilies() {
	d.say("\n## The rules")
	book := Rulebook()
	for i, f := range ruleCounts {
		d.say("\n### %s: %s\n", f.family, familyWords[i])
		for _, r := range book[:f.rules] {
			d.writeRule(r)
		}
		book = book[f.rules:]
	}
}

func (d *document) writeRule(r RuleInfo) {
	var known []string
	for _, m := range r.Mark.Parts() {
		for _, w := range markWords {
			if w.mark == m {
				known = append(known, w.words)
			}
		}
	}
	facts := []string{span(r.From, r.To), strings.Join(known, ", ")}
	var from []string
	for _, key := range r.Sources {
		from = append(from, sourceLink(key))
	}
	if len(from) > 0 {
		facts = append(facts, strings.Join(from, ", "))
	}
	where := string(r.Where)
	if r.Reason != "" {
		where += ": " + strings.ReplaceAll(r.Reason, "_", `\_`)
	}
	d.say(`- <a id="%s"></a>**%s %s.** %s`, anchor(r.ID), r.ID, r.Title, r.Says)
	d.say("  <br>%s", strings.Join(append(facts, where), " · "))
}

func sourceLink(key string) string {
	for _, s := range Sources() {
		if s.Key == key && s.Address != "" {
			return fmt.Sprintf("[%s](%s)", key, s.Address)
		}
	}
	return fmt.Sprintf("[%s](#source-%s)", key, strings.ToLower(key))
}

func (d *document) writeQuestions() {
	d.say("\n## Open questions\n")
	d.say("What Meta's texts leave open. An option picks a reading of a rule and never changes one; a bill names every option that")
	d.say("is not at its default.\n")
	d.head("ID", "option", "default", "alternatives", "why it is open", "rules")
	for _, q := range Questions() {
		name, why := "`"+q.Name+"`", q.Why
		other := strings.Join(q.Alternatives, ", ")
		switch {
		case !q.Switch:
			name, why = strings.ReplaceAll(q.Name, "_", `\_`)+" (no option)", q.Why+". Here: "+q.Answer
			other = strings.ReplaceAll(other, "_", `\_`)
		case q.Alternatives == nil:
			other = fmt.Sprintf("1 to %d hours", maxWindowHours)
		default:
			other = "`" + strings.Join(q.Alternatives, "`, `") + "`"
		}
		var about []string
		for _, id := range q.Rules {
			about = append(about, fmt.Sprintf("[%s](#%s)", id, anchor(id)))
		}
		d.row(q.ID, name, q.Default, other, why, strings.Join(about, ", "))
	}
}

func (d *document) writeSources() {
	d.say("\n## Sources\n")
	d.head("key", "document", "copy that was read")
	for _, s := range Sources() {
		title := s.Title
		if s.Address != "" {
			title = fmt.Sprintf("[%s](%s)", s.Title, s.Address)
		}
		d.row(fmt.Sprintf(`<a id="source-%s"></a>%s`, strings.ToLower(s.Key), s.Key), title, s.Copy)
	}
}
