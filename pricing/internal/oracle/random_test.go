package oracle

import (
	"math/big"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"
)

// timelines is how many random logs the properties are held against.
const timelines = 20_000

// priced are rates that change with market, category and month, with ladders
// and used volumes so small that a short log crosses them.
func priced() Rates {
	return Rates{
		Currency: "USD",
		Rate: func(market string, c Category, date string) (*big.Rat, bool) {
			if market == "Other" && c == Marketing {
				return nil, false
			}
			return big.NewRat(int64(len(market)*100+len(c)*10)+int64(date[6]-'0'), 10_000), true
		},
		Bands: func(market string, c Category, _ string) []Band {
			if market == "Brazil" || c == Utility && market == "India" {
				return ladder(101, "0.0100", 103, "0.0090", 0, "0.0080")
			}
			return nil
		},
		TierUsed:      func(string, Category, string) int64 { return 100 },
		AllowanceUsed: func(string, string) int64 { return 998 },
	}
}

// TestRandom holds the invariants of section 6.2 against random logs.
func TestRandom(t *testing.T) {
	for seed := range uint64(timelines) {
		a, events := Random(rand.New(rand.NewPCG(seed, 1)))
		verdicts := Decide(a, events)
		lines, total := Bill(a, events, verdicts, priced())
		checkVerdicts(t, events, verdicts)
		checkLines(t, verdicts, lines, total)
		checkOrder(t, a, events, verdicts, lines)
		if t.Failed() {
			t.Fatalf("seed %d: %+v", seed, events)
		}
	}
}

// checkVerdicts holds that nothing is due without a delivery, and that every
// business event has a verdict with as many units as it should.
func checkVerdicts(t *testing.T, events []Event, verdicts []Verdict) {
	for i, v := range verdicts {
		e := events[i]
		if v.Rule == "" || v.Outcome == "" {
			t.Errorf("%s has no verdict", e.ID)
		}
		if e.Inbound && (len(v.Units) != 0 || v.Rule != "DLV-6") {
			t.Errorf("%s is the user's: %+v", e.ID, v)
		}
		delivered := deliveredAt(e.Delivered, e.Read) != 0
		for _, r := range e.Recipients {
			delivered = delivered || deliveredAt(r.Delivered, r.Read) != 0
		}
		due := 0
		for _, u := range v.Units {
			if u.Category != "" {
				due++
			}
			if (u.Outcome == Charged || u.Outcome == Counted || u.Outcome == Inside) && (u.Category == "" || !delivered) {
				t.Errorf("%s: due without delivery or category: %+v", e.ID, u)
			}
		}
		if due != v.Count {
			t.Errorf("%s: %d units, count %d", e.ID, due, v.Count)
		}
	}
}

// checkLines holds that every unit is on exactly one line and that the total is
// the sum of the lines.
func checkLines(t *testing.T, verdicts []Verdict, lines []Line, total *big.Rat) {
	units, onLines, sum := int64(0), int64(0), new(big.Rat)
	for _, v := range verdicts {
		for _, u := range v.Units {
			if u.Category != "" && u.Outcome != Inside {
				units++
			}
		}
	}
	for i, l := range lines {
		onLines += l.Quantity + l.Free
		if i > 0 && byKey(lines[i-1], l) >= 0 {
			t.Errorf("lines out of order or of one key: %+v", l)
		}
		if l.Refused {
			continue
		}
		want := new(big.Rat)
		if l.Category == AgentTokens && l.Quantity > 0 {
			want.SetFrac64(2*l.Tokens, 1_000_000)
		} else if l.Quantity > 0 {
			want.Mul(l.Rate, new(big.Rat).SetInt64(l.Quantity))
		}
		if l.Amount.Cmp(want) != 0 || l.Free > 0 && l.Quantity > 0 {
			t.Errorf("line %+v, want amount %s", l, want)
		}
		sum.Add(sum, l.Amount)
	}
	if units != onLines || sum.Cmp(total) != 0 {
		t.Errorf("%d units on lines of %d, total %s of lines worth %s", units, onLines, total, sum)
	}
}

// checkOrder holds that the order of arrival changes nothing (LOG-5).
func checkOrder(t *testing.T, a Account, events []Event, verdicts []Verdict, lines []Line) {
	back := slices.Clone(events)
	slices.Reverse(back)
	again := Decide(a, back)
	billed, _ := Bill(a, back, again, priced())
	slices.Reverse(again)
	if !reflect.DeepEqual(verdicts, again) {
		t.Errorf("verdicts depend on order:\n%+v\n%+v", verdicts, again)
	}
	if len(lines) != len(billed) {
		t.Errorf("lines depend on order")
		return
	}
	for i := range lines {
		if byKey(lines[i], billed[i]) != 0 || lines[i].Quantity != billed[i].Quantity || lines[i].Free != billed[i].Free {
			t.Errorf("line depends on order: %+v, %+v", lines[i], billed[i])
		}
	}
}

// TestRandomReaches holds that random logs reach every verdict there is, and
// every rule of a bill.
func TestRandomReaches(t *testing.T) {
	seen := map[string]int{}
	for seed := range uint64(timelines) {
		a, events := Random(rand.New(rand.NewPCG(seed, 2)))
		verdicts := Decide(a, events)
		for _, v := range verdicts {
			seen[says(v.Ruling)]++
			for _, u := range v.Units {
				seen["unit "+says(u.Ruling)+" "+string(u.Category)]++
			}
		}
		lines, _ := Bill(a, events, verdicts, priced())
		for _, l := range lines {
			if l.Free > 0 {
				seen["line free "+l.Rule]++
			} else {
				seen["line charged "+l.Rule]++
			}
		}
	}
	for _, want := range []string{
		"free DLV-6", "free DLV-7", "free DLV-9", "not delivered DLV-3", "not sendable WIN-5",
		"not sendable GRP-1", "not sendable GRP-2", "free FEP-3", "free FEP-5",
		"counted CONV-18", "inside CONV-19", "charged FREE-2", "inside ERA-5", "inside CONV-8", "inside CONV-5",
		"inside CONV-13", "charged CONV-13", "counted CONV-7", "free FREE-5", "charged CONV-4",
		"inside MSG-8", "inside ERA-4", "free MSG-5", "charged MSG-4", "charged MSG-6", "charged MSG-2",
		"charged MSG-3", "free MSG-7", "counted SVC-1", "free MBA-1", "charged MBA-2", "charged AIP-1",
		"charged GRP-3", "free GRP-3", "charged GRP-4", "free GRP-4", "free GRP-5", "charged GRP-6", "counted GRP-7",
		"unit charged CONV-4 authentication_international", "unit charged MSG-3 authentication_international",
		"unit charged MSG-3 authentication", "unit free FEP-5 general_purpose_ai", "unit free FEP-3 general_purpose_ai",
		"unit counted CONV-18 user_initiated", "unit counted CONV-18 business_initiated",
		"line free FREE-1", "line charged CONV-18", "line free FREE-3", "line charged CONV-7",
		"line free SVC-4", "line free SVC-11", "line charged SVC-1", "line charged GRP-7",
	} {
		if seen[want] == 0 {
			t.Errorf("%q never happens", want)
		}
	}
	if testing.Verbose() {
		keys := make([]string, 0, len(seen))
		for k := range seen {
			keys = append(keys, k)
		}
		slices.Sort(keys)
		for _, k := range keys {
			t.Logf("%7d %s", seen[k], k)
		}
	}
}

// TestRandomRepeats holds that equal generators give equal logs.
func TestRandomRepeats(t *testing.T) {
	for seed := range uint64(100) {
		_, x := Random(rand.New(rand.NewPCG(seed, 3)))
		_, y := Random(rand.New(rand.NewPCG(seed, 3)))
		if !reflect.DeepEqual(x, y) {
			t.Fatalf("seed %d: %+v, %+v", seed, x, y)
		}
	}
}

// BenchmarkTimeline makes, decides and bills one random log.
func BenchmarkTimeline(b *testing.B) {
	rng := rand.New(rand.NewPCG(1, 1))
	rates := priced()
	for b.Loop() {
		a, events := Random(rng)
		Bill(a, events, Decide(a, events), rates)
	}
}

// BenchmarkDecide decides one random log, made before.
func BenchmarkDecide(b *testing.B) {
	type log struct {
		account Account
		events  []Event
	}
	rng := rand.New(rand.NewPCG(1, 1))
	logs := make([]log, 1000)
	for i := range logs {
		logs[i].account, logs[i].events = Random(rng)
	}
	i := 0
	for b.Loop() {
		l := logs[i%len(logs)]
		Decide(l.account, l.events)
		i++
	}
}
