package pricing_test

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/tarifario/tarifario/pricing"
)

// act is one message of a scene, placed in hours after the scene's start. Unless told otherwise it is delivered when
// it is sent, between one business number and one user in the market XX.
type act struct {
	pricing.Message
	hour     float64   // sent
	wait     float64   // from sending to delivery
	lost     bool      // never delivered
	arrivals []float64 // of a group message, for each member: hours from sending to delivery; negative for never
}

// wrote is a message of the user.
func wrote(hour float64) act {
	return act{hour: hour, Message: pricing.Message{Direction: pricing.Inbound}}
}

// cameFrom is a message of the user through a free entry point.
func cameFrom(entry pricing.Entry, hour float64) act {
	a := wrote(hour)
	a.Entry = entry
	return a
}

// called is a call of the user.
func called(hour float64) act {
	a := wrote(hour)
	a.Kind = pricing.Call
	return a
}

// reply is a free-form message of the business.
func reply(hour float64) act { return act{hour: hour} }

// template is a template message.
func template(hour float64, c pricing.Category) act {
	return act{hour: hour, Message: pricing.Message{Kind: pricing.Template, Category: c}}
}

// reaction is a reaction of the business.
func reaction(hour float64) act {
	return act{hour: hour, Message: pricing.Message{Kind: pricing.Reaction}}
}

func (a act) by(author pricing.Author) act     { a.Author = author; return a }
func (a act) in(country pricing.Territory) act { a.Place = pricing.Place{Territory: country}; return a }
func (a act) after(wait float64) act           { a.wait = wait; return a }
func (a act) neverDelivered() act              { a.lost = true; return a }
func (a act) proven() act                      { a.Proven = true; return a }
func (a act) onDesktop() act                   { a.Desktop = true; return a }
func (a act) tokens(n int64) act               { a.Tokens = n; return a }
func (a act) from(number string) act           { a.Number = number; return a }
func (a act) reported(r pricing.Reported) act  { a.Reported = &r; return a }

// inGroup makes the message one of a group, delivered to each member so many hours after it was sent.
func (a act) inGroup(arrivals ...float64) act {
	a.Group, a.arrivals = "group", arrivals
	return a
}

// hours is a span of time, exact to the millisecond.
func hours(h float64) pricing.Instant { return pricing.Instant(math.Round(h * float64(pricing.Hour))) }

// message lays an act out from the start of its scene.
func (a act) message(start pricing.Instant, serial int) pricing.Message {
	m := a.Message
	m.ID = fmt.Sprintf("%03d", serial)
	if m.Number == "" {
		m.Number = "number"
	}
	if m.Place == (pricing.Place{}) {
		m.Place = pricing.Place{Market: "XX"}
	}
	m.Sent = start + hours(a.hour)
	switch {
	case m.Group != "":
		for i, wait := range a.arrivals {
			to := pricing.Recipient{User: fmt.Sprintf("member %d", i), Place: m.Place}
			if wait >= 0 {
				to.Delivered = m.Sent + hours(wait)
			}
			m.Recipients = append(m.Recipients, to)
		}
		return m
	case m.User == "":
		m.User = "user"
	}
	if m.Direction == pricing.Outbound && !a.lost {
		m.Delivered = m.Sent + hours(a.wait)
	}
	return m
}

// scene is a timeline and the account that sends.
type scene struct {
	account pricing.Account
	start   pricing.Instant
	acts    []act
	cards   pricing.CardSource // nil is exampleCard
	tables  *pricing.Tables    // nil is exampleTables
}

// played is what became of a scene. Verdicts are final: the allowance has decided what it decides.
type played struct {
	verdicts [][]pricing.Verdict // of each act, in its order; several for a group message
	bill     pricing.Bill
	meter    *pricing.Meter
}

func (s *scene) play() played {
	tables, cards := exampleTables, s.cards
	if s.tables != nil {
		tables = *s.tables
	}
	if cards == nil {
		cards = exampleCard
	}
	messages := make([]pricing.Message, len(s.acts))
	for i, a := range s.acts {
		messages[i] = a.message(s.start, i)
	}
	p := played{verdicts: make([][]pricing.Verdict, len(messages)), meter: pricing.NewMeter(s.account, cards, tables)}
	pricing.Decide(s.account, tables, messages, func(i int, v pricing.Verdict) {
		p.verdicts[i] = append(p.verdicts[i], p.meter.Add(&messages[i], v))
	})
	p.bill = p.meter.Bill()
	return p
}

// say writes a verdict as the tables of this package do: the outcome, the category where something is due, the rule,
// and what it opens besides the customer service window.
func say(v pricing.Verdict) string {
	words := []string{v.Outcome.String()}
	if v.Outcome == pricing.Charged || v.Outcome == pricing.Counted {
		words = append(words, v.Category.String())
	}
	words = append(words, string(v.Rule))
	if k := v.Opened.Kind; k != pricing.NoWindow && k != pricing.ServiceWindow {
		words = append(words, "opens "+k.String())
	}
	return strings.Join(words, " ")
}

// said writes the verdicts of every act; those of a group are joined where they are the same.
func (p *played) said() []string {
	all := make([]string, len(p.verdicts))
	for i, verdicts := range p.verdicts {
		var each []string
		for _, v := range verdicts {
			each = append(each, say(v))
		}
		if all[i] = strings.Join(slices.Compact(slices.Clone(each)), ", "); len(each) > 1 {
			all[i] = fmt.Sprintf("%d × %s", len(each), all[i])
		}
	}
	return all
}

// expect compares the verdicts of a scene with what is written, act by act.
func (p *played) expect(t *testing.T, want ...string) {
	t.Helper()
	got := p.said()
	if len(got) != len(want) {
		t.Fatalf("%d acts, %d expectations", len(got), len(want))
	}
	for i := range got {
		if got[i] != want[i] {
			t.Errorf("act %d: got %q, want %q", i, got[i], want[i])
		}
	}
}

// costs compares the exact total in US dollars.
func (p *played) costs(t *testing.T, want string) {
	t.Helper()
	total := p.bill.TotalIn("USD")
	if !total.Sum.Equal(dec(want)) || !total.Complete {
		t.Errorf("costs %s (complete %t), want %s", total.Sum, total.Complete, want)
	}
}

// at reads a local time of a zone.
func at(t testing.TB, zone, local string) pricing.Instant {
	t.Helper()
	moment, err := time.ParseInLocation(time.DateTime, local, zoneNamed(t, zone))
	if err != nil {
		t.Fatal(err)
	}
	return pricing.InstantOf(moment)
}

func zoneNamed(t testing.TB, name string) *time.Location {
	t.Helper()
	zone, err := time.LoadLocation(name)
	if err != nil {
		t.Fatal(err)
	}
	return zone
}

// oneCard is a source that has the same card on every date.
type oneCard struct{ card pricing.Card }

func (c oneCard) CardOn(pricing.Date) (pricing.Card, error)         { return c.card, nil }
func (oneCard) WithLaterLadder(card pricing.Card) pricing.Card      { return card }
func datedCards(cards ...pricing.Card) cardsInOrder                 { return cards }
func (cardsInOrder) WithLaterLadder(card pricing.Card) pricing.Card { return card }

// cardsInOrder are cards in order of date: each holds until the next.
type cardsInOrder []pricing.Card

func (c cardsInOrder) CardOn(on pricing.Date) (pricing.Card, error) {
	refusal := &pricing.NoCardError{On: on}
	for i := len(c) - 1; i >= 0; i-- {
		if c[i].Effective() <= on {
			return c[i], nil
		}
		refusal.Currency, refusal.First = c[i].Currency(), c[i].Effective()
	}
	return pricing.Card{}, refusal
}

// column writes the figures of one market: "n/a" is not offered, "?" not recorded.
type column map[pricing.Category]string

// cardWith builds a published card from its figures as printed.
func cardWith(effective pricing.Date, currency pricing.Currency, rows map[pricing.Market]column) pricing.Card {
	spec := pricing.CardSpec{Effective: effective, Currency: currency, Model: pricing.MessageModel, Status: pricing.Published}
	if effective < 2025_07_01 {
		spec.Model = pricing.ConversationModel
	}
	return mustCard(withRows(spec, rows))
}

func withRows(spec pricing.CardSpec, rows map[pricing.Market]column) pricing.CardSpec {
	spec.Rows = make(map[pricing.Market]map[pricing.Category]pricing.Cell)
	for market, figures := range rows {
		row := make(map[pricing.Category]pricing.Cell)
		for category, printed := range figures {
			switch printed {
			case "n/a":
				row[category] = pricing.NotOffered()
			case "?":
				row[category] = pricing.Unknown()
			default:
				row[category] = pricing.Priced(printedRate(printed))
			}
		}
		spec.Rows[market] = row
	}
	return spec
}

func mustCard(spec pricing.CardSpec) pricing.Card {
	card, err := pricing.NewCard(spec)
	if err != nil {
		panic(err)
	}
	return card
}

func printedRate(text string) pricing.Rate {
	rate, err := pricing.ParseRate(text)
	if err != nil {
		panic(err)
	}
	return rate
}

// bandsOf builds a ladder from the upper ends and rates of its bands; the upper end of the last is 0.
func bandsOf(endsAndRates ...any) []pricing.Band {
	var ladder []pricing.Band
	for i := 0; i < len(endsAndRates); i += 2 {
		b := pricing.Band{To: int64(endsAndRates[i].(int)), Rate: printedRate(endsAndRates[i+1].(string))}
		if i > 0 {
			b.From = ladder[len(ladder)-1].To + 1
		}
		ladder = append(ladder, b)
	}
	return ladder
}

// exampleFigures are the rates of the worked examples' synthetic card. Those of the columns that the examples do not
// have are this package's own.
var exampleFigures = column{
	pricing.Marketing: "0.0700", pricing.Utility: "0.0300", pricing.Authentication: "0.0200", pricing.Service: "0.0110",
	pricing.AuthenticationInternational: "0.0500",
	pricing.MarketingLite:               "0.0600", pricing.GeneralPurposeAI: "0.0691",
	pricing.BusinessInitiated: "0.0800", pricing.UserInitiated: "0.0400",
}

// exampleCard is the worked examples' card, the same in every market.
var exampleCard = func() oneCard {
	rows := map[pricing.Market]column{"XX": exampleFigures}
	for _, market := range oracleMarkets {
		rows[market] = exampleFigures
	}
	return oneCard{cardWith(2023_06_01, "USD", rows)}
}()

// exampleTables hold a few markets; XX has an authentication-international rate.
var exampleTables = pricing.Tables{
	Markets:            oracleMarketTable,
	InternationalSince: map[pricing.Market]pricing.Date{"XX": 2024_06_01, "Indonesia": 2024_06_01, "India": 2024_07_01, "Kazakhstan": 2026_10_01},
}

// Accounts in US dollars.
var inDollars = pricing.Account{Currency: "USD"}

// with returns the account under an option.
func withOption(a pricing.Account, name, value string) pricing.Account {
	if err := a.Options.Set(name, value); err != nil {
		panic(err)
	}
	return a
}
