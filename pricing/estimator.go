package pricing

import (
	"maps"

	"github.com/shopspring/decimal"
)

// Estimator prices one plan after another as [Estimate] does, sooner where they have much in common: what becomes of
// the traffic with a place is decided again only when that traffic, the date, the options or what is known for
// authentication-international has changed. It is not safe for concurrent use.
type Estimator struct {
	tables Tables
	// Of the last plan: what its traffic was decided under, and in the order of its traffic what that came to.
	on            Date
	options       Options
	international International
	decided       []decidedTraffic
}

type decidedTraffic struct {
	traffic Traffic
	count   partCount
}

// NewEstimator has priced nothing yet.
func NewEstimator(t Tables) *Estimator { return &Estimator{tables: t} }

// Estimate prices a month of a plan like the function of that name.
func (e *Estimator) Estimate(p Plan, cards CardSource) (Bill, error) {
	if err := p.Validate(e.tables); err != nil {
		return Bill{}, err
	}
	account := p.account()
	tally := newPlanTally(account, e.tables, cards)
	counter := newPartCounter(account, e.tables)
	own := counter.count(p.Journeys)
	tally.take(&own)
	e.decide(&p, counter)
	for i := range e.decided {
		tally.take(&e.decided[i].count)
	}
	for _, u := range p.Usage {
		tally.usage(u)
	}
	if tally.tooLarge {
		return Bill{}, &PlanError{Field: "traffic", Reason: ReasonTooLarge}
	}
	return tally.bill(&p), nil
}

// decide brings what is decided up to a plan.
func (e *Estimator) decide(p *Plan, counter *partCounter) {
	if e.on != p.On || e.options != p.Options || !e.international.same(&p.International) {
		e.on, e.options, e.international, e.decided = p.On, p.Options, p.International.clone(), nil
	}
	e.decided = append(e.decided, make([]decidedTraffic, max(0, len(p.Traffic)-len(e.decided)))...)[:len(p.Traffic)]
	for i := range p.Traffic {
		if d := &e.decided[i]; !d.traffic.same(&p.Traffic[i]) {
			*d = decidedTraffic{p.Traffic[i], counter.count(p.journeysOf(i, e.tables))}
		}
	}
}

// journeysOf returns the journeys a part of the traffic builds.
func (p *Plan) journeysOf(traffic int, t Tables) []Journey {
	territory, _ := t.Markets.resolve(p.Traffic[traffic].Place, p.On)
	refused := territory == UnitedStates && p.On >= marketingPaused && !p.Options.is(optUSMarketing)
	return p.Traffic[traffic].Journeys(!refused)
}

func (p *Plan) account() Account {
	return Account{
		Currency: p.Currency, International: p.International, Options: p.Options, Used: p.Used,
		AllowanceUsed: p.AllowanceUsed, AgentExchange: p.AgentExchange, RulesOn: p.On,
	}
}

// same reports whether two values say the same.
func (t Traffic) same(other *Traffic) bool {
	o := *other
	for _, share := range [][2]*decimal.Decimal{
		{&t.RepliesPerChat, &o.RepliesPerChat}, {&t.EntryShare, &o.EntryShare}, {&t.ReturnShare, &o.ReturnShare},
		{&t.AgentShare, &o.AgentShare}, {&t.AnswerShare, &o.AnswerShare}, {&t.RepliesPerAnswer, &o.RepliesPerAnswer},
		{&t.InWindowShare, &o.InWindowShare}, {&t.UndeliveredShare, &o.UndeliveredShare},
	} {
		if share[0].Equal(*share[1]) {
			*share[0] = *share[1] // equal numbers need not be equal values
		}
	}
	return t == o
}

// same reports whether two values say the same.
func (i *International) same(other *International) bool {
	return i.Eligible == other.Eligible && i.Start == other.Start && i.Location == other.Location &&
		maps.Equal(i.Exceptions, other.Exceptions)
}

// clone is a copy that shares nothing.
func (i *International) clone() International {
	c := *i
	c.Exceptions = maps.Clone(i.Exceptions)
	return c
}
