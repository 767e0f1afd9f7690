package pricing_test

import (
	"testing"
	"time"

	"github.com/tarifario/tarifario/pricing"
)

// internationalVectors are Meta's examples of the authentication-international rate. ID and IN have the rate; C is
// another country. Where Meta leaves eligibility or the start time open, both are given, since neither matters.
func internationalVectors() []vector {
	const (
		source   = "Meta, Authentication-international rates, Examples"
		domestic = pricing.Authentication
		abroad   = pricing.AuthenticationInternational
	)
	yes, no, either := []bool{true}, []bool{false}, []bool{true, false}
	tests := []struct {
		id              string
		location        pricing.Territory // verified primary business location; empty when not verified
		to              pricing.Territory
		eligible, begun []bool
		want            pricing.Category
	}{
		{"auth-off-01", "ID", "ID", either, either, domestic},
		{"auth-off-02", "ID", "IN", no, either, domestic},
		{"auth-off-03", "ID", "IN", yes, no, domestic},
		{"auth-off-04", "ID", "IN", yes, yes, abroad},
		{"auth-off-05", "IN", "IN", either, either, domestic},
		{"auth-off-06", "IN", "ID", no, either, domestic},
		{"auth-off-07", "IN", "ID", yes, no, domestic},
		{"auth-off-08", "IN", "ID", yes, yes, abroad},
		{"auth-off-09", "C", "ID", no, either, domestic},
		{"auth-off-10", "C", "ID", yes, no, domestic},
		{"auth-off-11", "C", "ID", yes, yes, abroad},
		{"auth-off-12", "C", "IN", no, either, domestic},
		{"auth-off-13", "C", "IN", yes, no, domestic},
		{"auth-off-14", "C", "IN", yes, yes, abroad},
		{"auth-off-16", "", "IN", yes, yes, abroad},
	}
	var vectors []vector
	for _, tt := range tests {
		vectors = append(vectors, vector{tt.id, official, source, "2024-06-01/", func(t *testing.T) {
			for _, eligible := range tt.eligible {
				for _, begun := range tt.begun {
					for _, date := range []string{"2025-03-03", "2026-11-02"} { // a conversation, and a message
						start := at(t, "UTC", date+" 00:00:00")
						account := inDollars
						account.International = pricing.International{Eligible: eligible, Start: start, Location: tt.location}
						if !begun {
							account.International.Start++
						}
						s := scene{account: account, start: start, acts: []act{template(0, pricing.Authentication).in(tt.to)}}
						p := s.play()
						if v := p.verdicts[0][0]; v.Outcome != pricing.Charged || v.Category != tt.want {
							t.Errorf("on %s, eligible %t, begun %t: %s, want %s charged", date, eligible, begun, say(v), tt.want)
						}
					}
				}
			}
		}})
	}
	return append(vectors, vector{"auth-off-15", official, source + ", Scenario 1/2", "2024-06-01/", proveStartTimes})
}

// proveStartTimes: one start time for all countries but B, which has its own; to the second.
func proveStartTimes(t *testing.T) {
	const (
		domestic = pricing.Authentication
		abroad   = pricing.AuthenticationInternational
	)
	second := func(unix int64) pricing.Instant { return pricing.InstantOf(time.Unix(unix, 0)) }
	since := []pricing.Move{{Market: "A", From: 2022_02_01}}
	also := []pricing.Move{{Market: "B", From: 2022_02_01}}
	markets, err := pricing.NewMarketTable([]pricing.MarketSpan{
		{Market: "A", From: 2022_02_01}, {Market: "B", From: 2022_02_01}, {Market: "Other", From: 2022_02_01},
	}, map[pricing.Territory][]pricing.Move{"A": since, "B": also})
	if err != nil {
		t.Fatal(err)
	}
	tables := pricing.Tables{Markets: markets, InternationalSince: map[pricing.Market]pricing.Date{"A": 2024_06_01, "B": 2024_06_01}}
	tests := []struct {
		location, to pricing.Territory
		at           int64
		want         pricing.Category
	}{
		{"C", "A", 1717225199, domestic},
		{"C", "A", 1717225200, abroad},
		{"C", "B", 1719817199, domestic},
		{"C", "B", 1719817200, abroad},
		{"B", "A", 1717225200, abroad},
		{"B", "B", 1800000000, domestic},
		{"C", "C", 1800000000, domestic},
	}
	for _, tt := range tests {
		account := inDollars
		account.International = pricing.International{
			Eligible: true, Start: second(1717225200), Location: tt.location,
			Exceptions: map[pricing.Territory]pricing.Instant{"B": second(1719817200)},
		}
		s := scene{account: account, start: second(tt.at), acts: []act{template(0, pricing.Authentication).in(tt.to)}, tables: &tables}
		p := s.play()
		if v := p.verdicts[0][0]; v.Category != tt.want || v.Outcome != pricing.Charged {
			t.Errorf("from %s to %s at %d: %s, want %s charged", tt.location, tt.to, tt.at, say(v), tt.want)
		}
	}
}
