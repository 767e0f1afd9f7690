package pricing_test

import (
	"errors"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
)

// TestMeterPrice: each message has the price that the bill sums up; a free one has none, and a missing rate is a
// refusal. The tiers of the example card are walked in the order of delivery.
func TestMeterPrice(t *testing.T) {
	account := inDollars
	account.AllowanceUsed = 999
	nowhere := template(5, pricing.Marketing)
	nowhere.Place = pricing.Place{Market: "Nowhere"}
	s := scene{account: account, start: at(t, "UTC", "2026-10-05 00:00:00"), acts: []act{
		wrote(0), reply(1), reply(2), template(3, pricing.Marketing), reply(4).by(pricing.AgentAuthor).tokens(10_000),
		template(5, pricing.Utility), nowhere, template(6, pricing.Authentication),
	}}
	messages := make([]pricing.Message, len(s.acts))
	for i, a := range s.acts {
		messages[i] = a.message(s.start, i)
	}
	meter := pricing.NewMeter(account, exampleCard, exampleTables)
	sum := decimal.Zero
	var amounts []string
	pricing.Decide(account, exampleTables, messages, func(i int, v pricing.Verdict) {
		line := meter.Price(&messages[i], meter.Add(&messages[i], v))
		if line.Refusal != nil {
			var none *pricing.NoRateError
			if !errors.As(line.Refusal, &none) {
				t.Errorf("message %d: refused with %v", i, line.Refusal)
			}
			amounts = append(amounts, "refused")
			return
		}
		sum = sum.Add(line.Amount)
		amounts = append(amounts, line.Amount.String())
	})
	want := []string{"0", "0", "0.011", "0.07", "0.02", "0.03", "refused", "0.02"}
	for i := range want {
		if amounts[i] != want[i] {
			t.Errorf("message %d: %s, want %s", i, amounts[i], want[i])
		}
	}
	if total := meter.Bill().TotalIn("USD"); !total.Sum.Equal(sum) || total.Complete {
		t.Errorf("the bill says %s (complete %t), its messages %s", total.Sum, total.Complete, sum)
	}
}

// TestMeterPriceInTiers: a message pays the rate of the tier its position falls into.
func TestMeterPriceInTiers(t *testing.T) {
	cards := publishedCards("USD")
	tables := publishedTables(t)
	account := inDollars
	place := pricing.Place{Territory: "IN"}
	card, err := cards.CardOn(2026_10_01)
	if err != nil {
		t.Fatal(err)
	}
	ladder := card.Bands("India", pricing.Utility)
	account.Used = []pricing.Used{{Place: place, Category: pricing.Utility, Quantity: ladder[0].To - 1}}
	meter := pricing.NewMeter(account, cards, tables)
	messages := []pricing.Message{}
	for h := range pricing.Instant(2) {
		sent := at(t, "UTC", "2026-10-05 00:00:00") + h*pricing.Hour
		messages = append(messages, pricing.Message{Kind: pricing.Template, Category: pricing.Utility, Place: place, Sent: sent, Delivered: sent})
	}
	var rates []pricing.Rate
	pricing.Decide(account, tables, messages, func(i int, v pricing.Verdict) {
		rates = append(rates, meter.Price(&messages[i], meter.Add(&messages[i], v)).Rate)
	})
	if !rates[0].Equal(ladder[0].Rate) || !rates[1].Equal(ladder[1].Rate) {
		t.Errorf("rates %v, want the last of tier 1 and the first of tier 2, %s and %s", rates, ladder[0].Rate, ladder[1].Rate)
	}
}

// TestStepOfGroup: a message of a member opens the group's window and none of the pair's; a message to a group that
// fails is one of the group.
func TestStepOfGroup(t *testing.T) {
	members := []pricing.Place{{Territory: "BR"}, {Territory: "MX"}}
	step := pricing.Step{Direction: pricing.Inbound, Members: members}
	if m := step.Message(members[0], pricing.Day); m.Group == "" || m.Sent != pricing.Day || len(m.Recipients) != 0 {
		t.Errorf("of a member: %+v", m)
	}
	step = pricing.Step{Members: members, Failed: true}
	if m := step.Message(members[0], pricing.Day); m.Group == "" || m.Delivered.Known() {
		t.Errorf("failed: %+v", m)
	}
}
