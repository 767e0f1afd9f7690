package pricing_test

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"regexp"
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"github.com/tarifario/tarifario/pricing"
)

// FuzzParseRate: what is accepted is a plain decimal, is written back as it was printed, and is never negative.
func FuzzParseRate(f *testing.F) {
	for _, seed := range []string{
		"0", "0.0260", "0.026", "1", "999999999.999999", "-1", "+1", "1e3", "0.0000001", "00.1", ".5", "5.", " 1", "1 ", "1,5", "٠", "", "NaN",
		"0x1", "1_000", "10000000000",
	} {
		f.Add(seed)
	}
	plain := regexp.MustCompile(`\A[0-9]{1,9}(\.[0-9]{1,6})?\z`)
	f.Fuzz(func(t *testing.T, text string) {
		rate, err := pricing.ParseRate(text)
		if err != nil {
			if !errors.Is(err, pricing.ErrBadRate) {
				t.Errorf("%q: %v", text, err)
			}
			return
		}
		if !plain.MatchString(text) {
			t.Errorf("%q was accepted", text)
		}
		if rate.String() != text || rate.Decimal().IsNegative() {
			t.Errorf("%q is written as %s", text, rate)
		}
		again, err := pricing.ParseRate(rate.String())
		if err != nil || !again.Equal(rate) || again.Less(rate) {
			t.Errorf("%q read again: %s, %v", text, again, err)
		}
		if sum := rate.Times(1).Add(rate.Times(2)); !sum.Equal(rate.Times(3)) || !rate.Times(0).IsZero() {
			t.Errorf("%q: three times is %s", text, sum)
		}
	})
}

// FuzzParseDate: what is accepted is a calendar date and is written back as it was; days follow one another in every
// zone.
func FuzzParseDate(f *testing.F) {
	for _, seed := range []string{
		"2026-10-01", "2024-02-29", "2023-02-29", "0000-01-01", "9999-12-31", "2026-1-1", "2026-10-01T00:00:00Z", "26-10-01", "", "2026/10/01",
		"2024-11-03", "2024-03-31", "2024-09-08",
	} {
		f.Add(seed)
	}
	var zones []*time.Location
	for _, name := range []string{"UTC", "America/Havana", "Asia/Beirut", "Africa/Cairo", "America/Santiago", "Pacific/Auckland", "Asia/Kathmandu"} {
		zones = append(zones, zoneNamed(f, name))
	}
	f.Fuzz(func(t *testing.T, text string) {
		date, err := pricing.ParseDate(text)
		if err != nil {
			if !errors.Is(err, pricing.ErrBadDate) {
				t.Errorf("%q: %v", text, err)
			}
			return
		}
		if date.String() != text || date.AddDays(1).AddDays(-1) != date || date.AddDays(1) <= date {
			t.Errorf("%q: %s, the day after %s", text, date, date.AddDays(1))
		}
		if date.Month().First() > date {
			t.Errorf("%q: its month starts on %s", text, date.Month().First())
		}
		if date < 2022_02_01 || date > 2035_12_31 {
			return
		}
		for _, zone := range zones {
			start, next := date.Start(zone), date.AddDays(1).Start(zone)
			if localDate(start, zone) < date || localDate(start-1, zone) >= date {
				t.Errorf("%s in %s starts at %s", date, zone, start.Time())
			}
			if length := next - start; length < 22*pricing.Hour || length > 26*pricing.Hour {
				t.Errorf("%s in %s lasts %d min", date, zone, length/pricing.Minute)
			}
		}
	})
}

// FuzzPlan: any numbers at all give a *PlanError or a bill that adds up, never a negative amount and never a panic.
func FuzzPlan(f *testing.F) {
	f.Add(int32(20261101), int64(1), int64(1000), int64(30), int8(-1), int64(20), int64(500), int64(300), int64(30), int64(0), uint16(0), int64(0), int64(0))
	f.Add(int32(20230501), int64(3), int64(1_000_000_000_000), int64(200), int8(0), int64(100), int64(-1), int64(7), int64(101), int64(22_500), uint16(0xffff), int64(5), int64(9))
	f.Add(int32(20250701), int64(1), int64(7), int64(25), int8(-1), int64(50), int64(1), int64(1), int64(1), int64(10_000_000), uint16(0x1234), int64(-5), int64(1))
	f.Add(int32(20260801), int64(1_000_000_000_000), int64(1_000_000_000_000), int64(199), int8(0), int64(100), int64(3), int64(3), int64(99), int64(10_000_000), uint16(7), int64(1), int64(1_000_000_000_000))
	f.Add(int32(0), int64(0), int64(0), int64(0), int8(0), int64(0), int64(0), int64(0), int64(0), int64(0), uint16(0), int64(0), int64(0))
	modes := []pricing.TaxMode{pricing.NoTax, pricing.OnTop, pricing.GrossUp, pricing.ReverseCharge, "later"}
	f.Fuzz(func(t *testing.T, on int32, numbers, chats, replies int64, exponent int8, share, marketing, utility, window, tokens int64, choice uint16, allowance, quantity int64) {
		place := pricing.Place{Market: oracleMarkets[int(choice)%len(oracleMarkets)]}
		if choice&1 != 0 {
			place = pricing.Place{Territory: []pricing.Territory{"US", "KZ", "KR", "ID"}[choice>>1&3]}
		}
		plan := pricing.Plan{
			On: pricing.Date(on), Currency: "EUR", Numbers: int(numbers), AllowanceUsed: allowance,
			Traffic: []pricing.Traffic{{
				Place: place, Chats: chats, RepliesPerChat: decimal.New(replies, int32(exponent)), EntryShare: decimal.New(share, 0),
				Entry: pricing.Entry(choice >> 3 & 3), Gap: time.Duration(quantity), ReturnShare: decimal.New(window, 0), AgentShare: decimal.New(share, int32(exponent)),
				TokensPerReply: tokens, Marketing: marketing, AnswerShare: decimal.New(share, 0), RepliesPerAnswer: decimal.New(replies, -1),
				Utility: utility, InWindowShare: decimal.New(window, 0), Authentication: quantity, UndeliveredShare: decimal.New(share, int32(exponent)),
			}},
			Fees: pricing.Fees{PerMessage: decimal.New(tokens, -6), Markup: decimal.New(share, int32(exponent))},
			Tax:  pricing.Tax{Mode: modes[int(choice>>5)%len(modes)], Rate: decimal.New(window, int32(exponent))},
		}
		if choice>>8&1 != 0 {
			plan.Usage = []pricing.Usage{{Place: place, Category: pricing.Category(choice >> 9 & 15), Quantity: quantity, Tokens: tokens}}
			plan.Used = []pricing.Used{{Place: place, Category: pricing.Category(choice >> 9 & 15), Quantity: quantity}}
		}
		if choice>>13&1 != 0 {
			plan.Journeys = []pricing.Journey{{Place: place, Monthly: quantity, Steps: []pricing.Step{
				{Direction: pricing.Inbound, Entry: pricing.Entry(choice & 3)},
				{At: time.Duration(window), Delay: time.Duration(share), Kind: pricing.Kind(choice & 7), Author: pricing.Author(choice >> 3 & 7), Category: pricing.Category(choice >> 9 & 15), Tokens: tokens},
				{At: time.Duration(tokens), Members: []pricing.Place{place, place}},
			}}}
		}
		bill, err := pricing.Estimate(plan, exampleTables, syntheticCards{})
		if err != nil {
			var refused *pricing.PlanError
			if !errors.As(err, &refused) || refused.Field == "" || refused.Reason == "" {
				t.Errorf("%v is no plan error", err)
			}
			return
		}
		if err := addsUp(bill); err != nil {
			t.Errorf("%+v: %v", plan, err)
		}
	})
}

// messageBytes is how many bytes FuzzReplay makes a message of.
const messageBytes = 12

// FuzzReplay: any messages at any instants are decided, each once, in order of time, and the bill adds up.
func FuzzReplay(f *testing.F) {
	f.Add([]byte{}, int64(0))
	f.Add([]byte("abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz0123456789012345678901234567890"), int64(1_790_000_000_000))
	for _, boundary := range []pricing.Date{2023_06_01, 2024_11_01, 2025_07_01, 2026_10_01} {
		scene := make([]byte, 0, 20*messageBytes)
		for i := range 20 {
			scene = append(scene, byte(i*7), byte(i), byte(i*13), byte(i*5), byte(i*3), byte(i), 0, byte(i*11), byte(i*17), byte(i), byte(i*19), 0)
		}
		f.Add(scene, int64(boundary.Start(time.UTC)))
	}
	f.Add([]byte("\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff"), int64(-1<<62))
	f.Fuzz(func(t *testing.T, data []byte, start int64) {
		account := pricing.Account{Currency: "EUR", International: pricing.International{Eligible: true}}
		if len(data) > 0 && data[0]&1 != 0 {
			account.Zone = time.FixedZone("odd", int(data[0])*397-50_000)
		}
		var messages []pricing.Message
		for i := 0; i+messageBytes <= len(data) && i < 64*messageBytes; i += messageBytes {
			messages = append(messages, messageFrom(data[i:i+messageBytes], pricing.Instant(start), len(messages)))
		}
		verdicts := make([]int, len(messages))
		meter := pricing.NewMeter(account, syntheticCards{}, exampleTables)
		last := pricing.Instant(math.MinInt64)
		pricing.Decide(account, exampleTables, messages, func(i int, v pricing.Verdict) {
			if verdicts[i] > 0 && messages[i].Group == "" || v.Outcome == pricing.Undecided || v.Rule == "" {
				t.Errorf("message %d: verdict %d is %+v", i, verdicts[i]+1, v)
			}
			if v.At < last {
				t.Errorf("message %d is decided at %d, behind one of %d", i, v.At, last)
			}
			last = v.At
			verdicts[i]++
			meter.Add(&messages[i], v)
		})
		for i, n := range verdicts {
			if want := wantVerdicts(&messages[i]); n != want {
				t.Errorf("message %d has %d verdicts, want %d: %+v", i, n, want, messages[i])
			}
		}
		if err := addsUp(meter.Bill()); err != nil {
			t.Error(err)
		}
	})
}

// wantVerdicts is one, or for a group message one for each member it was delivered to.
func wantVerdicts(m *pricing.Message) int {
	n := 0
	if m.Group != "" && m.Direction != pricing.Inbound {
		for _, r := range m.Recipients {
			if r.Delivered.Known() {
				n++
			}
		}
	}
	return max(n, 1)
}

// templateCategories are what a template can be.
var templateCategories = []pricing.Category{
	pricing.Marketing, pricing.MarketingLite, pricing.Utility, pricing.Authentication, pricing.AuthenticationInternational,
}

// messageFrom makes any message of some bytes: instants within half a year of the start, and every field at will, save
// that a template has a category templates can have, and that Meta says nothing of the replies of its own agent
// (MBA-6).
func messageFrom(data []byte, start pricing.Instant, serial int) pricing.Message {
	sent := start + pricing.Instant(int64(int16(binary.LittleEndian.Uint16(data))))*pricing.Hour/8
	m := pricing.Message{
		ID: fmt.Sprint(serial), Number: string('a' + data[2]&1), User: string('a' + data[2]>>1&1),
		Direction: pricing.Direction(data[2] >> 2 & 1), Kind: pricing.Kind(data[3] & 7), Author: pricing.Author(data[3] >> 3 & 7),
		Category: pricing.Category(data[4] & 15), Entry: pricing.Entry(data[4] >> 4 & 3), Desktop: data[4]&64 != 0, Proven: data[4]&128 != 0,
		Place: pricing.Place{Territory: []pricing.Territory{"BR", "ID", "US", "KZ", "IT", "", "KR", "HK"}[data[5]&7]},
		Sent:  sent, Tokens: int64(data[6]) * 1000,
	}
	if m.Kind == pricing.Template {
		m.Category = templateCategories[int(m.Category)%len(templateCategories)]
	}
	if data[7]&3 != 0 {
		m.Delivered = sent + pricing.Instant(int8(data[8]))*pricing.Hour/2
	}
	if data[7]&12 == 12 {
		m.Group = "group"
		for i := range int(data[9] & 3) {
			m.Recipients = append(m.Recipients, pricing.Recipient{
				User: string('a' + byte(i)), Place: pricing.Place{Territory: "BR"}, Delivered: pricing.Instant(int8(data[9+i%3])) * (sent / 128),
			})
		}
	}
	if data[7]&16 != 0 && m.Author != pricing.AgentAuthor {
		m.Reported = &pricing.Reported{
			Model: []string{"CBP", "PMP", ""}[data[10]%3], Category: pricing.Category(data[10] >> 2 & 15),
			Type: []pricing.ReportedType{
				pricing.ReportedRegular, pricing.ReportedFreeService, pricing.ReportedFreeGroup, pricing.ReportedFreeEntry, pricing.ReportedTypeNotGiven, "odd",
			}[data[11]%6],
			Conversation: []string{"", "c1", "c2"}[data[11]>>4%3], Expires: pricing.Instant(data[11]) * sent / 128,
		}
	}
	return m
}
