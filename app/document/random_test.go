package document

import (
	"bytes"
	"math/rand/v2"
	"reflect"
	"testing"
	"time"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
)

// randomPlan makes a plan that a document can hold. Numbers are in the form that reading gives them, so that plans
// compare by reflect.DeepEqual.
func randomPlan(r *rand.Rand) Plan {
	g := generator{r}
	return Plan{
		Zone:     pick(r, "", "UTC", "America/Mexico_City", "America/Argentina/Buenos_Aires", "Etc/GMT+3"),
		Inferred: g.flag(),
		Plan: pricing.Plan{
			On:       pick[pricing.Date](r, 0, 2022_02_01, 2024_02_29, 2026_11_01, 9999_12_31),
			Currency: pick[pricing.Currency](r, "", "USD", "CLP"),
			Numbers:  int(g.count()),
			Traffic:  several(r, g.traffic), Journeys: several(r, g.journey),
			Usage: several(r, g.usage), Used: several(r, g.used),
			AllowanceUsed: g.count(),
			AgentExchange: g.decimal(),
			International: g.international(),
			Fees:          pricing.Fees{PerMessage: g.decimal(), PerMonth: g.decimal(), Markup: g.decimal()},
			Tax:           pricing.Tax{Mode: pick(r, append(taxModes, pricing.NoTax)...), Rate: g.decimal()},
			Options:       g.options(),
		},
	}
}

type generator struct{ *rand.Rand }

func pick[T any](r *rand.Rand, values ...T) T { return values[r.IntN(len(values))] }

func several[T any](r *rand.Rand, one func() T) []T {
	var list []T
	for range r.IntN(4) {
		list = append(list, one())
	}
	return list
}

func (g generator) flag() bool { return g.IntN(2) == 0 }

func (g generator) count() int64 {
	return pick(g.Rand, 0, 1, g.Int64N(1_000_000), g.Int64N(MaxCount+1), MaxCount)
}

func (g generator) decimal() decimal.Decimal {
	whole, places := g.Int64N(1_000_000_000), g.Int32N(10)
	if whole == 0 || g.flag() {
		return decimal.Decimal{}
	}
	for places > 0 && whole%10 == 0 {
		whole, places = whole/10, places-1
	}
	return decimal.New(whole, -places)
}

func (g generator) span() time.Duration {
	return pick(g.Rand,
		0, time.Duration(g.IntN(100))*time.Hour, time.Duration(g.IntN(100_000))*time.Minute,
		time.Duration(g.Int64N(999_999*3_600_000+1))*time.Millisecond)
}

func (g generator) instant() pricing.Instant {
	return pick(g.Rand, 0, pricing.Instant(g.Int64N(253402300800000)), -1, 1)
}

func (g generator) country() pricing.Territory {
	return pricing.Territory([]byte{byte('A' + g.IntN(26)), byte('A' + g.IntN(26))})
}

func (g generator) place() pricing.Place {
	if g.flag() {
		return pricing.Place{Market: pick[pricing.Market](g.Rand, "Other", "Rest of Africa", "Mercado \"ñ\" </script>")}
	}
	return pricing.Place{Territory: g.country()}
}

func (g generator) traffic() pricing.Traffic {
	return pricing.Traffic{
		Place: g.place(), Chats: g.count(), RepliesPerChat: g.decimal(), Gap: g.span(), EntryShare: g.decimal(),
		Entry: pick(g.Rand, pricing.NoEntry, pricing.AdEntry, pricing.PageButton), ReturnShare: g.decimal(),
		AgentShare: g.decimal(), TokensPerReply: g.count(), Marketing: g.count(), AnswerShare: g.decimal(),
		RepliesPerAnswer: g.decimal(), Utility: g.count(), InWindowShare: g.decimal(), Authentication: g.count(),
		UndeliveredShare: g.decimal(),
	}
}

func (g generator) journey() pricing.Journey {
	return pricing.Journey{
		Name:  pick(g.Rand, "", "Pedido", "línea\nsegunda", "\ufffd \\ufffd \x00 \u2028 💳"),
		Place: g.place(), Monthly: g.count(), Start: pick[pricing.Date](g.Rand, 0, 2023_06_01, 2026_11_30), Steps: several(g.Rand, g.step),
	}
}

func (g generator) step() pricing.Step {
	return pricing.Step{
		At: g.span(), Direction: pricing.Direction(g.IntN(2)), Kind: pricing.Kind(g.IntN(4)),
		Author: pricing.Author(g.IntN(4)), Category: g.category(), Entry: pricing.Entry(g.IntN(3)), Desktop: g.flag(),
		Delay: g.span(), Failed: g.flag(), Tokens: g.count(), Members: several(g.Rand, g.place), Proven: g.flag(),
	}
}

func (g generator) category() pricing.Category {
	return pick(g.Rand, append(pricing.Categories(), pricing.NoCategory)...)
}

func (g generator) usage() pricing.Usage {
	return pricing.Usage{Place: g.place(), Category: g.category(), Quantity: g.count(), Tokens: g.count()}
}

func (g generator) used() pricing.Used {
	return pricing.Used{Place: g.place(), Category: g.category(), Quantity: g.count()}
}

func (g generator) international() pricing.International {
	known := pricing.International{Eligible: g.flag(), Start: g.instant()}
	if g.flag() {
		known.Location = g.country()
	}
	for range g.IntN(3) {
		if known.Exceptions == nil {
			known.Exceptions = map[pricing.Territory]pricing.Instant{}
		}
		known.Exceptions[g.country()] = g.instant()
	}
	return known
}

func (g generator) options() pricing.Options {
	var options pricing.Options
	for _, option := range pricing.OptionList() {
		values := append([]string{option.Default}, option.Alternatives...)
		if option.Alternatives == nil {
			values = append(values, "1", "168", "720")
		}
		if g.IntN(4) == 0 {
			if err := options.Set(option.Name, pick(g.Rand, values...)); err != nil {
				panic(err)
			}
		}
	}
	return options
}

// TestRandomPlansRoundTrip writes random plans, reads them back and holds them to the schema.
func TestRandomPlansRoundTrip(t *testing.T) {
	plans := 5000
	if testing.Short() {
		plans = 500
	}
	schema := compileSchema(t, "plan.schema.json", PlanSchema)
	for seed := range uint64(plans) {
		plan := randomPlan(rand.New(rand.NewPCG(seed, 1)))
		data, err := EncodePlan(plan)
		if err != nil {
			t.Fatalf("seed %d: %v\n%+v", seed, err, plan)
		}
		back, err := DecodePlan("", data)
		if err != nil {
			t.Fatalf("seed %d: %v\n%s", seed, err, data)
		}
		if !reflect.DeepEqual(back, plan) {
			t.Fatalf("seed %d:\n got %+v\nwant %+v\n%s", seed, back, plan, data)
		}
		again, err := EncodePlan(back)
		if err != nil || !bytes.Equal(again, data) {
			t.Fatalf("seed %d: written twice, %v:\n%s\n%s", seed, err, data, again)
		}
		if seed%10 == 0 {
			if err := validate(schema, string(data)); err != nil {
				t.Fatalf("seed %d: %v\n%s", seed, err, data)
			}
		}
	}
}

// FuzzPlan holds for any text: a plan that is accepted is written, reads back as itself and is written the same
// again; and the schema accepts it too.
func FuzzPlan(f *testing.F) {
	f.Add(readFile(f, "full.plan.json"))
	for _, text := range soundPlans {
		f.Add([]byte(text))
	}
	for _, broken := range brokenPlans {
		f.Add([]byte(broken.text))
	}
	schema := compileSchema(f, "plan.schema.json", PlanSchema)
	f.Fuzz(func(t *testing.T, data []byte) {
		plan, err := DecodePlan("plan.json", data)
		if err != nil {
			return
		}
		if err := validate(schema, string(data)); err != nil {
			t.Fatalf("the schema refuses what the reader accepts: %v", err)
		}
		written, err := EncodePlan(plan)
		if err != nil {
			t.Fatalf("accepted, but cannot be written: %v", err)
		}
		back, err := DecodePlan("plan.json", written)
		if err != nil || !reflect.DeepEqual(back, plan) {
			t.Fatalf("reads back as %+v, %v\nwant %+v", back, err, plan)
		}
		if again, err := EncodePlan(back); err != nil || !bytes.Equal(again, written) {
			t.Fatalf("written twice, %v:\n%s\n%s", err, written, again)
		}
	})
}
