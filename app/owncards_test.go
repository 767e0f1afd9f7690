package app

import (
	"slices"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/app/document"
	"github.com/tarifario/tarifario/pricing"
)

// ownText is a card file with a row of Mexico.
func ownText(effective, currency, marketing, utility string) string {
	return `{"effective": "` + effective + `", "currency": "` + currency + `", "model": "message", "status": "partial", "sources": [{"title": "mine"}],
"rows": [{"market": "Mexico", "marketing": "` + marketing + `", "utility": "` + utility + `", "authentication": "0.0200", "authentication_international": null, "service": "0.0030"}]}`
}

// keptCards is a storage with own cards in it.
func keptCards(t *testing.T, cards ...document.OwnCard) *memory {
	t.Helper()
	data, err := document.EncodeOwnCards(cards)
	if err != nil {
		t.Fatal(err)
	}
	kept := newMemory()
	kept.texts[OwnCardsKey] = string(data)
	return kept
}

// ownPage is a page with a plan of Mexico on a device that keeps cards: 100 marketing messages and 10 utility messages
// outside windows, and nothing else.
func ownPage(l Language, fragment string, kept Storage) *Calculator {
	c := NewCalculator(l, EmbeddedPrices())
	c.today = 2026_11_28
	c.takeOwnCards(kept)
	c.here = "https://example.com/" + string(l) + "/"
	c.state = Update(NewState(l, c.prices.Facts()), Opened{fragment})
	c.price()
	c.followNow()
	return c
}

const ownPlan = "v=1&c=MX&chats=0&marketing=100&utility=10&inwindow=0"

var mineOfOctober = document.OwnCard{Name: "Mi tabla", Added: savedAt, Used: true}

// 100 × 0.05 + 10 × 0.01 = 5.10 by the visitor's own card; 100 × 0.0397 + 10 × 0.0085 = 4.055 by Meta's. Every place that
// shows a total says whose the card is, in every language, and the price goes back with the card.
func TestTotalFromAnOwnCard(t *testing.T) {
	mine := mineOfOctober
	mine.Card = ownText("2026-10-01", "USD", "0.0500", "0.0100")
	for l, want := range map[Language]struct{ named, label, figure string }{
		Spanish: {"tabla propia «Mi tabla»", "tabla propia", "5.10"}, Portuguese: {"sua própria tabela “Mi tabla”", "sua própria tabela", "5,10"},
		English: {"your own card “Mi tabla”", "your own card", "5.10"},
	} {
		c := ownPage(l, ownPlan, keptCards(t, mine))
		if got := c.view.Answer.Figure; got != want.figure {
			t.Errorf("%s: the total is %s", l, got)
		}
		if !strings.Contains(strings.ToLower(c.view.Answer.Scope), "«mi tabla»") && !strings.Contains(c.view.Answer.Scope, "“Mi tabla”") {
			t.Errorf("%s: the answer's scope is %q", l, c.view.Answer.Scope)
		}
		if c.view.Charged.Scope != c.view.Answer.Scope || !strings.Contains(c.view.Handover.Quote.Rules, c.view.Answer.Scope) {
			t.Errorf("%s: the table or the quote has another scope", l)
		}
		for _, line := range c.view.Charged.Lines {
			if line.Own != want.label {
				t.Errorf("%s: a line says %q of its card", l, line.Own)
			}
		}
		places := c.view.Handover.Quote.Assumptions
		if items := places[len(places)-1].Items; !slices.ContainsFunc(items, func(v AssumptionView) bool { return v.Value == want.named }) {
			t.Errorf("%s: the quote assumes %+v", l, items)
		}
		currencies := c.view.Form.Advanced.Rates.Currency.Options
		if i := slices.IndexFunc(currencies, func(o OptionView) bool { return o.Value == "USD" }); currencies[i].Text != "USD · "+want.named {
			t.Errorf("%s: the choice says %q", l, currencies[i].Text)
		}
		sheet, err := fileSpreadsheet.write(c.priced, c.estimate)
		if err != nil || !strings.Contains(string(sheet), "2026-10-01-USD-own: "+want.label) {
			t.Errorf("%s: the spreadsheet says nothing of the card (%v)\n%s", l, err, sheet)
		}
		bill, err := fileBill.write(c.priced, c.estimate)
		if err != nil || !strings.Contains(string(bill), `"status": "own"`) {
			t.Errorf("%s: the bill says nothing of the card (%v)", l, err)
		}
		if !strings.Contains(c.view.Handover.Link, "own=Mi+tabla") || !strings.Contains(EncodeFragment(c.state, l), "own=Mi+tabla") {
			t.Errorf("%s: the link does not name the card: %s", l, c.view.Handover.Link)
		}
		if back := ownPage(l, ownPlan, newMemory()); back.estimate.Bill.TotalIn("USD").Sum.String() != "4.055" || strings.Contains(back.view.Answer.Scope, "Mi tabla") {
			t.Errorf("%s: without the card the total is %s, %q", l, back.view.Answer.Figure, back.view.Answer.Scope)
		}
	}
}

// A link that was priced with an own card says so where that is not: what it showed, and from what the total is now.
func TestLinkOfAnOwnCardThatIsNotHere(t *testing.T) {
	mine := mineOfOctober
	mine.Card = ownText("2026-10-01", "USD", "0.0500", "0.0100")
	sent := ownPage(Spanish, ownPlan, keptCards(t, mine))
	_, fragment, _ := strings.Cut(sent.view.Handover.Link, "#")

	c := ownPage(Spanish, fragment, newMemory())
	const absent = "Este plan se calculó con una tabla propia, «Mi tabla», que no está en este dispositivo o no está en uso. El total de esta página usa la tabla de Meta."
	if got := c.view.Warnings.Sentences; len(got) == 0 || got[0] != absent {
		t.Errorf("the warnings are %q", got)
	}
	if got, want := c.view.Today.Corrected, "Al compartirse, este enlace mostraba USD\u00a05.10, con otra tabla de tarifas."; got != want {
		t.Errorf("of the total it says %q", got)
	}
	if got := EncodeFragment(c.state, Spanish); !strings.Contains(got, "own=Mi+tabla") {
		t.Errorf("the address has forgotten the card: %s", got)
	}
	receive(c, Typed{FieldMarketing, "200"})
	if got := EncodeFragment(c.state, Spanish); strings.Contains(got, "own=") || slices.Contains(c.view.Warnings.Sentences, absent) {
		t.Errorf("an edited plan is still that of the link: %s", got)
	}

	same := ownPage(Spanish, fragment, keptCards(t, mine))
	if same.view.Answer.Figure != "5.10" || same.view.Today.Corrected != "" || slices.Contains(same.view.Warnings.Sentences, absent) {
		t.Errorf("with the card the link shows %s, %q, %q", same.view.Answer.Figure, same.view.Today.Corrected, same.view.Warnings.Sentences)
	}

	other := mine
	other.Name = "Otra"
	if got := ownPage(Spanish, fragment, keptCards(t, other)).view.Warnings.Sentences; len(got) == 0 || !strings.HasSuffix(got[0], "usa otra: tabla propia «Otra».") {
		t.Errorf("with another card the warnings are %q", got)
	}
}

// A link in a currency that only the absent card has is refused with the reason.
func TestLinkInTheCurrencyOfAnAbsentCard(t *testing.T) {
	mine := mineOfOctober
	mine.Card = ownText("2026-10-01", "PEN", "0.2000", "0.0400")
	sent := ownPage(English, ownPlan+"&cur=PEN", keptCards(t, mine))
	if sent.view.Answer.Figure != "20.40" || sent.view.Answer.Currency != "PEN" { // 100 × 0.20 + 10 × 0.04
		t.Errorf("the total is %s %s", sent.view.Answer.Currency, sent.view.Answer.Figure)
	}
	_, fragment, _ := strings.Cut(sent.view.Handover.Link, "#")
	c := ownPage(English, fragment, newMemory())
	if got := c.view.Form.Advanced.Rates.Currency.Problem; !strings.HasSuffix(got, "This plan was priced with somebody's own card, “Mi tabla”, which is not on this device or not in use.") {
		t.Errorf("the currency is refused with %q", got)
	}
	if !c.view.Empty {
		t.Error("there is a total")
	}
}

// A provider's list is said to be the provider's: it is not what Meta charges.
func TestTotalFromAProvidersList(t *testing.T) {
	list := document.OwnCard{Name: "Acme 2026", Provider: "Acme", Added: savedAt, Used: true, Card: ownText("2026-11-15", "USD", "0.0600", "0.0120")}
	c := ownPage(Spanish, ownPlan, keptCards(t, list))
	if c.view.Answer.Figure != "6.12" || c.view.Answer.Label != "Acme cobra al mes" { // 100 × 0.06 + 10 × 0.012
		t.Errorf("%s: %s", c.view.Answer.Label, c.view.Answer.Figure)
	}
	if want := "Con la lista de precios de Acme cargada en este dispositivo («Acme 2026»), en USD, desde el 15 de noviembre de 2026; no con la tabla de Meta. Sin impuestos ni cargos del proveedor."; c.view.Answer.Scope != want {
		t.Errorf("the scope is %q", c.view.Answer.Scope)
	}
	for l, want := range map[Language][2]string{Spanish: {"Acme", "Subtotal de Acme"}, Portuguese: {"Acme", "Subtotal de Acme"}, English: {"Acme", "Acme subtotal"}} {
		fees := ownPage(l, ownPlan+"&fee=0.01", keptCards(t, list)) // besides the list, a fee for every message
		if got := fees.view.Blocks.Rows[0]; got.Name != want[0] || fees.view.Charged.Total != want[1] {
			t.Errorf("%s: what the list charges is called %q in the blocks and %q in the bill", l, got.Name, fees.view.Charged.Total)
		}
	}
	before := ownPage(Spanish, ownPlan+"&on=2026-11-14", keptCards(t, list))
	if before.estimate.Card.ID() != "2026-10-01-USD" || before.view.Answer.Label != "Meta cobra al mes" {
		t.Errorf("the day before it is %s: %s", before.view.Answer.Label, before.estimate.Card.ID())
	}
	list.Card = ownText("2026-12-15", "USD", "0.0600", "0.0120")
	if coming := ownPage(Spanish, ownPlan, keptCards(t, list)); coming.estimate.Card.ID() != "2026-10-01-USD" {
		t.Errorf("a list of a coming month prices today's plan: %s", coming.estimate.Card.ID())
	}
}

// Cards that are not in use price nothing; what cannot be read prices nothing and is said.
func TestOwnCardsOutOfUseOrUnreadable(t *testing.T) {
	mine := mineOfOctober
	mine.Card = ownText("2026-10-01", "USD", "0.0500", "0.0100")
	mine.Used = false
	if own := ReadOwnCards(keptCards(t, mine)); len(own.Cards) != 0 || own.Unread {
		t.Errorf("got %+v", own)
	}
	mine.Used = true
	broken := mine
	broken.Name, broken.Card = "Rota", strings.Replace(mine.Card, "0.0500", "0,05", 1)
	if own := ReadOwnCards(keptCards(t, mine, broken)); len(own.Cards) != 1 || !own.Unread {
		t.Errorf("got %+v", own)
	}
	for _, text := range []string{"{", "null", `{"schema": "tarifario/own-cards", "version": 2}`, "\xff", strings.Repeat("[", 100_000)} {
		kept := newMemory()
		kept.texts[OwnCardsKey] = text
		c := ownPage(Portuguese, ownPlan, kept)
		if c.estimate.Bill.TotalIn("USD").Sum.String() != "4.055" || !slices.Contains(c.view.Warnings.Sentences, writerIn(Brazil).unreadCards()) {
			t.Errorf("%.40q: %s, %q", text, c.view.Answer.Figure, c.view.Warnings.Sentences)
		}
		if kept.texts[OwnCardsKey] != text {
			t.Errorf("%.40q was written over", text)
		}
	}
}

// Another tab takes a card away: the page prices with Meta's and says what it was priced with.
func TestOwnCardTakenAwayMeanwhile(t *testing.T) {
	mine := mineOfOctober
	mine.Card = ownText("2026-10-01", "USD", "0.0500", "0.0100")
	kept := keptCards(t, mine)
	c := ownPage(Spanish, ownPlan, kept)
	kept.Keep(OwnCardsKey, "")
	if !c.takeOwnCards(kept) || c.takeOwnCards(kept) {
		t.Error("the change was not seen, or seen twice")
	}
	c.price()
	if got := c.estimate.Bill.TotalIn("USD").Sum.String(); got != "4.055" || c.state.missesOwn() != "Mi tabla" {
		t.Errorf("the total is %s", got)
	}
}

// A rate a provider quotes is laid beside Meta's card, whatever else the plan is priced with.
func TestQuotedRateIsComparedWithMeta(t *testing.T) {
	mine := mineOfOctober
	mine.Card = ownText("2026-10-01", "USD", "0.0500", "0.0100")
	c := ownPage(English, ownPlan+"&quote=0.04", keptCards(t, mine))
	rate, err := newQuotedRate(c.question())
	if err != nil || rate.Quoted.Card.Status() != pricing.Published {
		t.Errorf("it is judged by %s (%v)", rate.Quoted.Card.ID(), err)
	}
}
