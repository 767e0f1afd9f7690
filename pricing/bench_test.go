package pricing_test

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"github.com/tarifario/tarifario/pricing"
)

// BenchmarkDecide replays a month of messages of 200,000 users, in order of their first instant, and reports messages
// decided a second on one core.
func BenchmarkDecide(b *testing.B) {
	const users = 200_000
	messages := benchMessages(1_000_000, users)
	account := pricing.Account{Currency: "USD"}
	tables := pricing.Tables{Markets: oracleMarketTable}
	b.ReportAllocs()
	b.ResetTimer()
	decided := 0
	for b.Loop() {
		r := pricing.NewReplay(account, tables)
		count := func(*pricing.Message, pricing.Verdict) { decided++ }
		for i := range messages {
			if i%1024 == 0 {
				r.Advance(messages[i].Sent, count)
			}
			r.Add(messages[i])
		}
		r.Close(count)
	}
	b.ReportMetric(float64(decided)/b.Elapsed().Seconds(), "messages/s")
}

// BenchmarkEstimate prices a plan of ten countries: anew, and as a key press in the calculator does, which changes one.
func BenchmarkEstimate(b *testing.B) {
	plan := pricing.Plan{On: 2026_11_01, Currency: "EUR", Numbers: 2}
	for _, market := range oracleMarkets[:10] {
		plan.Traffic = append(plan.Traffic, pricing.Traffic{
			Place: pricing.Place{Market: market}, Chats: 5000, RepliesPerChat: dec("3.5"), EntryShare: dec("20"), ReturnShare: dec("5"),
			Marketing: 10_000, AnswerShare: dec("8"), RepliesPerAnswer: dec("2"), Utility: 20_000, InWindowShare: dec("30"), Authentication: 3000,
		})
	}
	tables := pricing.Tables{Markets: oracleMarketTable}
	b.Run("anew", func(b *testing.B) {
		for b.Loop() {
			if _, err := pricing.Estimate(plan, tables, syntheticCards{}); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("edited", func(b *testing.B) {
		e := pricing.NewEstimator(tables)
		for b.Loop() {
			plan.Traffic[7].Chats++
			if _, err := e.Estimate(plan, syntheticCards{}); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// benchMessages makes an ordered month: half from users, half answers and templates with a delay to their delivery.
func benchMessages(n, users int) []pricing.Message {
	rng := rand.New(rand.NewPCG(1, 2))
	start := pricing.Date(2026_10_01).Start(time.UTC)
	territories := []pricing.Territory{"BR", "IN", "IT", "DE", "US", "ID"}
	messages := make([]pricing.Message, n)
	for i := range messages {
		user := rng.IntN(users)
		m := pricing.Message{
			Number: "n1", User: fmt.Sprintf("55119%08d", user), Place: pricing.Place{Territory: territories[user%len(territories)]},
			Sent: start + pricing.Instant(i)*30*pricing.Day/pricing.Instant(n),
		}
		switch rng.IntN(8) {
		case 0, 1, 2, 3:
			m.Direction = pricing.Inbound
		case 4:
			m.Kind, m.Category = pricing.Template, pricing.Utility
		case 5:
			m.Kind, m.Category = pricing.Template, pricing.Marketing
		}
		if m.Direction == pricing.Outbound {
			m.Delivered = m.Sent + pricing.Instant(rng.IntN(60_000))
		}
		messages[i] = m
	}
	return messages
}

func dec(text string) decimal.Decimal { return decimal.RequireFromString(text) }
