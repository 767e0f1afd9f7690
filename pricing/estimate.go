package pricing

// Tables are the facts of Meta's published tables that rules refer to. Package ratecards loads them.
type Tables struct {
	Markets MarketTable
	// InternationalSince holds the first date on which a market has an authentication-international rate, in every
	// currency (INTL-6). A market that is absent has none.
	InternationalSince map[Market]Date
}

// Estimate prices a month of a plan in four steps: every journey is decided once by the rules of the plan's date and
// counts as often as it happens; verdicts become units; the allowance is split; units are rated. A value that makes
// no sense is a *PlanError; a missing rate or card is no error but the refusal of its line.
func Estimate(p Plan, t Tables, cards CardSource) (Bill, error) {
	return NewEstimator(t).Estimate(p, cards)
}
