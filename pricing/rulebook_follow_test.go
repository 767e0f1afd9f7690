package pricing

import (
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/shopspring/decimal"
)

// TestRulesThatFollow shows rules at work that no line of the code is about, since they follow from the rest of it.
func TestRulesThatFollow(t *testing.T) {
	tests := []struct {
		rule  RuleID
		story *ruleStory
		want  []string
	}{
		{
			"DLV-1", storyOn(2026_03_02).template(0, Marketing).lost(1, Marketing),
			[]string{"charged MSG-2", "not_delivered DLV-3"},
		}, {
			"CAT-7", storyOn(2026_10_05).user(0).reply(1), // whatever it advertises
			[]string{"free DLV-6", "counted SVC-1 service"},
		}, {
			"WIN-6", storyOn(2024_03_04).user(0).template(1, Utility),
			[]string{"free DLV-6 opens customer_service_window", "charged CONV-4 opens utility_conversation"},
		}, {
			"CONV-6", storyOn(2024_03_04).user(0).reply(1).template(2, Utility).template(3, Marketing),
			[]string{"free DLV-6", "counted CONV-7", "charged CONV-4 utility", "charged CONV-4 marketing"},
		}, {
			"CONV-9", storyOn(2024_03_04).user(0).user(1).reply(2),
			[]string{"free DLV-6 opens customer_service_window", "free DLV-6 opens customer_service_window", "counted CONV-7 opens service_conversation"},
		}, {
			"CONV-10", storyOn(2024_03_04).user(0).reply(1).template(2, Marketing).reply(3),
			[]string{"free DLV-6", "counted CONV-7", "charged CONV-4 opens marketing_conversation", "inside CONV-8 joins service_conversation"},
		}, {
			"CONV-16", storyOn(2024_03_04).template(0, Utility).template(1, Utility).user(2).reply(3).template(23, Utility).template(24, Utility),
			[]string{"charged CONV-4", "inside CONV-5", "free DLV-6", "inside CONV-8", "inside CONV-5", "charged CONV-4"},
		}, {
			"FEP-9", storyOn(2025_08_04).entry(0).user(20).reply(24).template(25, Marketing).reply(44),
			[]string{"free DLV-6", "free DLV-6", "free MSG-7", "charged MSG-2", "not_sendable WIN-5"},
		}, {
			"MBA-6", storyOn(2026_10_05).user(0).reply(1).reported("PMP", ReportedRegular, "business_agent", ""),
			[]string{"free DLV-6", "counted SVC-1 service"},
		}, {
			"MKT-10", storyOn(2026_10_05).at(Place{Market: "Rest of Latin America"}).template(0, Utility),
			[]string{"charged MSG-4 utility in Rest of Latin America"},
		}, {
			"TIER-10", storyOn(2026_06_30).at(Place{Territory: "HK"}).template(0, Utility).template(24, Utility),
			[]string{"charged MSG-4 in Rest of Asia Pacific", "charged MSG-4 in Hong Kong"},
		}, {
			"LOG-10", storyOn(2025_06_30).
				template(20, Utility).reported("CBP", "", "utility", "c").
				template(30, Utility).reported("CBP", "", "utility", "c"),
			[]string{"charged CONV-4 reported charged LOG-9", "inside MSG-8 reported inside LOG-9"},
		},
	}
	for _, tt := range tests {
		t.Run(string(tt.rule), func(t *testing.T) { tt.story.check(t, tt.want) })
	}
}

// TestRuleOfSeveralAccounts sends one message from accounts in different zones: it belongs to different eras, and each
// account pays in its own currency (RATE-12).
func TestRuleOfSeveralAccounts(t *testing.T) {
	story := storyOn(2026_09_30).user(22).template(23, Utility)
	west := story.bill(Account{Currency: "USD"}, nil)
	if got := lineOf(west, Utility); got.Rule != "MSG-5" || got.Currency != "USD" || !got.Amount.IsZero() {
		t.Errorf("in UTC: %+v", got)
	}
	east := story.bill(Account{Currency: "EUR", Zone: time.FixedZone("two hours east", 2*60*60)}, nil)
	if got := lineOf(east, Utility); got.Rule != "MSG-6" || got.Currency != "EUR" || got.Amount.IsZero() {
		t.Errorf("two hours east: %+v", got)
	}
}

// TestRulesOfAmounts shows rules of rates, tiers and allowances that follow from the rest of the code.
func TestRulesOfAmounts(t *testing.T) {
	usd := Account{Currency: "USD"}
	t.Run("CONV-11", func(t *testing.T) {
		bill := storyOn(2024_07_31).template(23, Utility).template(25, Utility).bill(usd, nil)
		charged, inside := lineOf(bill, Utility), bill.Lines[len(bill.Lines)-1]
		if charged.Card != "2024-07-01-USD" || charged.Amount.String() != "0.035" || inside.Outcome != Inside || len(bill.Lines) != 2 {
			t.Errorf("%+v", bill.Lines)
		}
	})
	t.Run("FEP-11", func(t *testing.T) {
		bill := storyOn(2026_10_05).entry(0).reply(1).template(2, Utility).template(90, Utility).user(91).reply(92).
			bill(Account{Currency: "USD", AllowanceUsed: 999}, nil)
		for _, line := range bill.Lines {
			if line.Category == Utility && line.Charged > 0 && line.BandNo != 1 || line.Category == Service && line.Charged > 0 {
				t.Errorf("a message of the free entry window was counted: %+v", line)
			}
		}
	})
	t.Run("FREE-6", func(t *testing.T) {
		bill := storyOn(2024_03_04).template(0, Utility).user(30).reply(31).bill(Account{Currency: "USD", AllowanceUsed: 999}, nil)
		if line := lineOf(bill, Service); line.Free != 1 || line.FreeBy != "FREE-3" {
			t.Errorf("%+v", line)
		}
	})
	t.Run("SVC-2", func(t *testing.T) {
		bill := storyOn(2026_10_05).user(0).reply(1).bill(Account{Currency: "USD", AllowanceUsed: 1000}, nil)
		if line := lineOf(bill, Service); line.Rate.String() != "0.0070" {
			t.Errorf("%+v", line)
		}
	})
	t.Run("SVC-3", func(t *testing.T) {
		story := storyOn(2026_10_05).user(0).reply(1).reply(2).reply(3).template(30, Utility)
		bill := story.bill(Account{Currency: "USD", AllowanceUsed: 1000}, nil)
		if line := lineOf(bill, Service); line.Charged != 3 || line.BandNo != 0 {
			t.Errorf("%+v", line)
		}
		if line := lineOf(bill, Utility); line.BandNo != 1 {
			t.Errorf("%+v", line)
		}
	})
	t.Run("AIP-3", func(t *testing.T) {
		bill := storyOn(2026_10_05).user(0).reply(1).by(AIProvider).bill(usd, nil)
		line := lineOf(bill, GeneralPurposeAI)
		var missing *NoRateError
		if !errors.As(line.Refusal, &missing) || missing.Category != GeneralPurposeAI || bill.TotalIn("USD").Complete {
			t.Errorf("%+v", line)
		}
	})
	t.Run("RATE-11", func(t *testing.T) {
		plan := Plan{On: 2026_10_05, Currency: "USD", Numbers: 1, Usage: []Usage{{Place: Place{Territory: "BR"}, Category: Marketing, Quantity: 100}}}
		bare := estimateForRule(t, plan)
		plan.Fees = Fees{PerMessage: decimal.RequireFromString("0.005"), Markup: decimal.RequireFromString("12")}
		with := estimateForRule(t, plan)
		if got, want := lineOf(with, Marketing), lineOf(bare, Marketing); !got.Rate.Equal(want.Rate) || !got.Amount.Equal(want.Amount) || got.Block != MetaBlock {
			t.Errorf("%+v, without fees %+v", got, want)
		}
		if got, want := with.TotalIn("USD").Meta, bare.TotalIn("USD").Sum; !got.Equal(want) {
			t.Errorf("Meta's charge %s, without fees %s", got, want)
		}
	})
	t.Run("MONEY-4", func(t *testing.T) {
		var lines []Line
		for _, amount := range []string{"5.024", "5.024", "46.08", "6.912", "6.28"} {
			lines = append(lines, Line{Block: MetaBlock, Currency: "USD", Amount: decimal.RequireFromString(amount)})
		}
		if got := totals(lines, "USD")[0].Sum.String(); got != "69.32" { // rounded lines would make 69.31
			t.Errorf("total %s", got)
		}
	})
}

// ruleStory is a short dialogue between a number and a user in Brazil, told in hours after 00:00 UTC of a date. Every
// message of the business arrives when it is sent.
type ruleStory struct {
	start    Instant
	place    Place
	messages []Message
}

func storyOn(on Date) *ruleStory {
	return &ruleStory{start: InstantOf(on.utc()), place: Place{Territory: "BR"}}
}

func (s *ruleStory) add(hours int, m Message) *ruleStory {
	m.Number, m.User, m.Place = "number", "user", s.place
	m.Sent = s.start + Instant(hours)*Hour
	s.messages = append(s.messages, m)
	return s
}

func (s *ruleStory) last() *Message { return &s.messages[len(s.messages)-1] }

// at sets the place of the messages to come.
func (s *ruleStory) at(place Place) *ruleStory { s.place = place; return s }

func (s *ruleStory) user(hours int) *ruleStory { return s.add(hours, Message{Direction: Inbound}) }

func (s *ruleStory) entry(hours int) *ruleStory {
	return s.add(hours, Message{Direction: Inbound, Entry: AdEntry})
}

// lost adds a template that never arrives.
func (s *ruleStory) lost(hours int, c Category) *ruleStory {
	return s.add(hours, Message{Kind: Template, Category: c})
}

func (s *ruleStory) template(hours int, c Category) *ruleStory {
	s.lost(hours, c)
	s.last().Delivered = s.last().Sent
	return s
}

func (s *ruleStory) reply(hours int) *ruleStory {
	s.add(hours, Message{})
	s.last().Delivered = s.last().Sent
	return s
}

// by names the author of the last message.
func (s *ruleStory) by(a Author) *ruleStory { s.last().Author = a; return s }

// reported adds what Meta says of the last message.
func (s *ruleStory) reported(model string, kind ReportedType, category, conversation string) *ruleStory {
	c, _ := ParseCategory(category)
	s.last().Reported = &Reported{Model: model, Type: kind, Category: c, CategoryName: category, Conversation: conversation}
	return s
}

// check compares the beginning of every verdict, put in words, with what is wanted; words after outcome and rule may
// be left out.
func (s *ruleStory) check(t *testing.T, want []string) {
	t.Helper()
	var got []Verdict
	Decide(Account{}, ruleTables, s.messages, func(_ int, v Verdict) { got = append(got, v) })
	if len(got) != len(want) {
		t.Fatalf("%d verdicts, want %d", len(got), len(want))
	}
	for i, v := range got {
		base := fmt.Sprintf("%s %s", v.Outcome, v.Rule)
		says := []string{
			base, base + " " + v.Category.String(), base + " opens " + v.Opened.Kind.String(), base + " joins " + v.Joined.Kind.String(),
			base + " in " + string(v.Market), base + " " + v.Category.String() + " in " + string(v.Market),
		}
		if v.Reported.Known() {
			says = []string{base + " reported " + v.Reported.Outcome.String() + " " + string(v.Reported.Rule)}
		}
		if !slices.Contains(says, want[i]) {
			t.Errorf("message %d: %q, want %q", i, says, want[i])
		}
	}
}

// bill counts and rates the story by the cards below.
func (s *ruleStory) bill(a Account, cards CardSource) Bill {
	if cards == nil {
		cards = ruleCards{a.Currency}
	}
	meter := NewMeter(a, cards, ruleTables)
	Decide(a, ruleTables, s.messages, func(i int, v Verdict) { meter.Add(&s.messages[i], v) })
	return meter.Bill()
}

func estimateForRule(t *testing.T, plan Plan) Bill {
	t.Helper()
	bill, err := Estimate(plan, ruleTables, ruleCards{plan.Currency})
	if err != nil {
		t.Fatal(err)
	}
	return bill
}

// lineOf returns the first line of a category.
func lineOf(b Bill, c Category) Line {
	for _, line := range b.Lines {
		if line.Category == c {
			return line
		}
	}
	return Line{}
}

// ruleTables are a few territories, one of which leaves its region.
var ruleTables = func() Tables {
	spans := []MarketSpan{{"Brazil", start}, {"Rest of Latin America", start}, {"Rest of Asia Pacific", start}, {"Hong Kong", 2026_07_01}}
	table, err := NewMarketTable(spans, map[Territory][]Move{
		"BR": {{"Brazil", start}},
		"HK": {{"Rest of Asia Pacific", start}, {"Hong Kong", 2026_07_01}},
	})
	if err != nil {
		panic(err)
	}
	return Tables{Markets: table}
}()

// ruleCards has a card of conversations until July 2024 and one with volume tiers since.
type ruleCards struct{ currency Currency }

func (c ruleCards) CardOn(on Date) (Card, error) {
	spec := CardSpec{Effective: 2024_07_01, Currency: c.currency, Model: ConversationModel, Status: Published}
	rates := map[Category]string{Marketing: "0.0625", Utility: "0.0350", Service: "0.0300"}
	if on >= 2024_08_01 {
		spec.Effective, spec.Model = 2024_08_01, MessageModel
		rates = map[Category]string{Marketing: "0.0625", Utility: "0.0080", Service: "0.0070"}
		spec.Bands = map[Market]map[Category][]Band{"Brazil": {Utility: {
			{From: 0, To: 1, Rate: mustRate("0.0080")}, {From: 2, Rate: mustRate("0.0060")},
		}}}
	}
	row := make(map[Category]Cell)
	for category, rate := range rates {
		row[category] = Priced(mustRate(rate))
	}
	spec.Rows = map[Market]map[Category]Cell{"Brazil": row}
	return NewCard(spec)
}

func (ruleCards) WithLaterLadder(card Card) Card { return card }

func mustRate(text string) Rate {
	rate, err := ParseRate(text)
	if err != nil {
		panic(err)
	}
	return rate
}
