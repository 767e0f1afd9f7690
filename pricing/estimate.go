package pricing

// Tables are the facts of Meta's published tables that rules refer to. Package ratecards loads them.
type Tables struct {
	Markets MarketTable
	// InternationalSince holds the first date on which a market has an authentication-international rate, in every
	// currency (INTL-6). A market that is absent has none.
	InternationalSince map[Market]Date
}
