package oracle

import "time"

// Account is the WhatsApp Business Account that sends, with what the business
// must state about itself and the chosen readings of open questions.
type Account struct {
	Zone *time.Location // nil is UTC

	// Frozen, if not "", is the local date of every instant as far as the
	// choice of rules, cards and months goes. Windows still run on instants.
	Frozen string

	// Market names the market of a territory on a date (MKT-6). Nil makes every
	// territory its own market.
	Market func(territory, date string) string

	International International

	// IntlFrom holds the first date of each market's authentication-international
	// rate (INTL-6). A market that is absent has none.
	IntlFrom map[string]string

	// AIPTerritories holds when AI Providers pay in each territory (AIP-2). Nil
	// is the published table, PublishedAIPTerritories.
	AIPTerritories map[string]Span

	Options Options
}

// International is what INTL-1 asks about the business. The zero value is a
// business that is not eligible.
type International struct {
	Eligible   bool
	Start      int64            // Unix milliseconds (INTL-3)
	Location   string           // verified primary business location; "" is none (INTL-5)
	Exceptions map[string]int64 // start times of territories that have their own
}

// Span is a stretch of local dates [From, To). To "" is open.
type Span struct {
	From, To string
}

// contains says whether a date lies in the span.
func (s Span) contains(date string) bool {
	return s.From <= date && (s.To == "" || date < s.To)
}

// Options are the readings of section 7 that matter when a log is decided and
// counted. The zero value is every default.
type Options struct {
	FEPHours     int64 // fep_hours; 0 is 72
	FEPAdHours   int64 // fep_ctwa_hours, answers delivered since 2026-09-28; 0 is 72
	FEPPageHours int64 // fep_page_hours, answers delivered since 2026-09-28; 0 is 72

	FEPExtension        bool   // fep_extension +24h
	FEPStartSent        bool   // fep_start sent
	FEPResponseInWindow bool   // fep_response_limit service window
	FEPReentryKept      bool   // fep_reentry kept
	WindowInstantSent   bool   // window_instant sent
	AllowanceOrderSent  bool   // allowance_order sent
	AllowanceFEP        bool   // allowance_fep consumed
	ServiceExempt       bool   // service_exempt yes
	CarryOver2025All    bool   // carry_over_2025_07 all
	CarryOver2023None   bool   // carry_over_2023_06 none
	FreeTierBICEnd      string // free_tier_bic_end; "" is 2023-06-01
	GroupMarketingFree  bool   // group_marketing_in_window free
	GroupFEP            bool   // group_fep yes
	AIPFreeInFEP        bool   // aip_in_fep free
	ReactionsIgnored    bool   // inbound_reaction_opens_csw no

	// IntlStartOnly is intl_new_market_start, start time only. It decides
	// nothing here: before a market's first card date there is no rate to
	// apply (INTL-6), so both readings of INTL-8 give the same verdicts.
	IntlStartOnly bool
}

// PublishedAIPTerritories is the table of AIP-2 and section 5.4.
func PublishedAIPTerritories() map[string]Span {
	table := map[string]Span{
		"IT": {"2026-02-16", "2026-05-13"},
		"BR": {"2026-03-11", ""},
	}
	for _, territory := range europe {
		table[territory] = Span{"2026-03-11", "2026-05-13"}
	}
	return table
}

var europe = []string{
	"AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IS", "IE",
	"LV", "LI", "LT", "LU", "MT", "NL", "NO", "PL", "PT", "RO", "SK", "SI", "ES", "SE",
}

var publishedAIP = PublishedAIPTerritories()

// aipCharged says whether AI Providers pay for messages to a territory on a
// date (AIP-2).
func (a Account) aipCharged(territory, date string) bool {
	table := a.AIPTerritories
	if table == nil {
		table = publishedAIP
	}
	span, listed := table[territory]
	return listed && span.contains(date)
}

// market is the market of a territory on a date (MKT-1, MKT-6).
func (a Account) market(territory, date string) string {
	if a.Market == nil {
		return territory
	}
	return a.Market(territory, date)
}

// intlDue says whether an authentication template to a territory, delivered at
// the given instant, pays the international rate (INTL-1).
func (a Account) intlDue(territory string, delivered int64) bool {
	date := a.date(delivered)
	from, listed := a.IntlFrom[a.market(territory, date)]
	if !listed || date < from { // INTL-6, INTL-8
		return false
	}
	if !a.International.Eligible {
		return false
	}
	if territory == a.International.Location { // INTL-4; no location excludes nothing, INTL-5
		return false
	}
	start, excepted := a.International.Exceptions[territory] // INTL-3
	if !excepted {
		start = a.International.Start
	}
	return delivered >= start
}

// bicEnd is the first date on which business-initiated conversations are
// outside the allowance of 2022 (FREE-2).
func (o Options) bicEnd() string {
	if o.FreeTierBICEnd == "" {
		return fourCategories
	}
	return o.FreeTierBICEnd
}

// orDefault is the hours of an option, 72 if it is not set.
func orDefault(hours int64) int64 {
	if hours == 0 {
		return 72
	}
	return hours
}
