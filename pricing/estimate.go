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
	if err := p.Validate(t); err != nil {
		return Bill{}, err
	}
	account := p.account()
	tally := newPlanTally(account, t, cards)
	for _, j := range p.allJourneys(t) {
		tally.journey(&j)
	}
	for _, u := range p.Usage {
		tally.usage(u)
	}
	if tally.tooLarge {
		return Bill{}, &PlanError{Field: "traffic", Reason: ReasonTooLarge}
	}
	return tally.bill(&p), nil
}

func (p *Plan) account() Account {
	return Account{
		Currency: p.Currency, International: p.International, Options: p.Options, Used: p.Used,
		AllowanceUsed: p.AllowanceUsed, AgentExchange: p.AgentExchange, RulesOn: p.On,
	}
}

// allJourneys returns the plan's own journeys and those its traffic builds.
func (p *Plan) allJourneys(t Tables) []Journey {
	all := p.Journeys[:len(p.Journeys):len(p.Journeys)]
	for i := range p.Traffic {
		territory, _ := t.Markets.resolve(p.Traffic[i].Place, p.On)
		refused := territory == UnitedStates && p.On >= marketingPaused && !p.Options.is(optUSMarketing)
		all = append(all, p.Traffic[i].Journeys(!refused)...)
	}
	return all
}
