package pricing

import (
	"fmt"
	"time"

	"github.com/shopspring/decimal"
)

// PlanReason says what is wrong with a value of a plan.
type PlanReason string

// The reasons of a PlanError.
const (
	ReasonMissing     PlanReason = "missing"      // the value is needed
	ReasonNegative    PlanReason = "negative"     // it must not be below zero
	ReasonTooLarge    PlanReason = "too_large"    // no account sends that much
	ReasonNotAShare   PlanReason = "not_a_share"  // a percentage must lie between 0 and 100
	ReasonUnknown     PlanReason = "unknown"      // no such market, category or mode
	ReasonBeforeRules PlanReason = "before_rules" // a date before 2022-02-01 (ERA-1)
	ReasonOrder       PlanReason = "out_of_range" // a time before the journey starts
)

// PlanError says which value of a plan makes no sense. Nothing is priced then.
type PlanError struct {
	Field  string // path in the plan, such as "traffic[0].entry_share"
	Value  string // what was given
	Reason PlanReason
}

func (e *PlanError) Error() string { return fmt.Sprintf("%s: %q: %s", e.Field, e.Value, e.Reason) }

// maxJourneySteps bounds a journey, and maxDecimal any amount typed by a person.
const maxJourneySteps = 2000

var maxDecimal = decimal.New(1, 15)

// Validate returns a *PlanError for the first value that makes no sense, in the order of the fields.
func (p *Plan) Validate(t Tables) error {
	c := planCheck{tables: &t, on: p.On}
	switch {
	case p.On == 0:
		c.fail("on", "", ReasonMissing)
	case p.On < start:
		c.fail("on", p.On.String(), ReasonBeforeRules)
	}
	if p.Currency == "" {
		c.fail("currency", "", ReasonMissing)
	}
	c.number("numbers", int64(p.Numbers))
	if p.Numbers == 0 {
		c.fail("numbers", "0", ReasonMissing)
	}
	for i := range p.Traffic {
		c.traffic(fmt.Sprintf("traffic[%d].", i), &p.Traffic[i])
	}
	for i := range p.Journeys {
		c.journey(fmt.Sprintf("journeys[%d].", i), &p.Journeys[i])
	}
	for i := range p.Usage {
		c.usage(fmt.Sprintf("usage[%d].", i), &p.Usage[i])
	}
	for i, u := range p.Used {
		path := fmt.Sprintf("used[%d].", i)
		c.place(path, u.Place)
		c.number(path+"quantity", u.Quantity)
		if u.Category != Utility && u.Category != Authentication {
			c.fail(path+"category", u.Category.String(), ReasonUnknown)
		}
	}
	c.number("allowance_used", p.AllowanceUsed)
	c.amount("agent_exchange", p.AgentExchange)
	c.amount("fees.per_message", p.Fees.PerMessage)
	c.amount("fees.per_month", p.Fees.PerMonth)
	c.amount("fees.markup", p.Fees.Markup)
	c.tax(p.Tax)
	return c.err
}

// planCheck keeps the first error.
type planCheck struct {
	tables *Tables
	on     Date
	err    error
}

func (c *planCheck) fail(field, value string, reason PlanReason) {
	if c.err == nil {
		c.err = &PlanError{field, value, reason}
	}
}

func (c *planCheck) number(field string, n int64) {
	switch {
	case n < 0:
		c.fail(field, fmt.Sprint(n), ReasonNegative)
	case n > maxMonthly:
		c.fail(field, fmt.Sprint(n), ReasonTooLarge)
	}
}

func (c *planCheck) amount(field string, d decimal.Decimal) {
	switch {
	case d.IsNegative():
		c.fail(field, d.String(), ReasonNegative)
	case d.GreaterThan(maxDecimal):
		c.fail(field, d.String(), ReasonTooLarge)
	}
}

func (c *planCheck) share(field string, d decimal.Decimal) {
	if d.IsNegative() || d.GreaterThan(hundred) {
		c.fail(field, d.String(), ReasonNotAShare)
	}
}

func (c *planCheck) replies(field string, d decimal.Decimal) {
	c.amount(field, d)
	if d.GreaterThan(decimal.NewFromInt(maxReplies)) {
		c.fail(field, d.String(), ReasonTooLarge)
	}
}

func (c *planCheck) place(path string, p Place) {
	if p.Territory != "" {
		return // an unlisted territory is Other (MKT-3)
	}
	switch {
	case p.Market == "":
		c.fail(path+"country", "", ReasonMissing)
	case !c.tables.Markets.knows(p.Market):
		c.fail(path+"market", string(p.Market), ReasonUnknown)
	}
}

func (c *planCheck) traffic(path string, t *Traffic) {
	c.place(path, t.Place)
	c.number(path+"chats", t.Chats)
	c.replies(path+"replies_per_chat", t.RepliesPerChat)
	c.duration(path+"gap", t.Gap)
	c.share(path+"entry_share", t.EntryShare)
	c.share(path+"return_share", t.ReturnShare)
	c.share(path+"agent_share", t.AgentShare)
	c.number(path+"tokens_per_reply", t.TokensPerReply)
	c.number(path+"marketing", t.Marketing)
	c.share(path+"answer_share", t.AnswerShare)
	c.replies(path+"replies_per_answer", t.RepliesPerAnswer)
	c.number(path+"utility", t.Utility)
	c.share(path+"in_window_share", t.InWindowShare)
	c.number(path+"authentication", t.Authentication)
	c.share(path+"undelivered_share", t.UndeliveredShare)
	if t.TokensPerReply > maxTokens {
		c.fail(path+"tokens_per_reply", fmt.Sprint(t.TokensPerReply), ReasonTooLarge)
	}
}

// maxTokens of one reply, so that a month's tokens stay countable, and maxDuration of one step.
const (
	maxTokens   = 10_000_000
	maxDuration = 366 * 24 * time.Hour
)

func (c *planCheck) duration(field string, d time.Duration) {
	switch {
	case d < 0:
		c.fail(field, d.String(), ReasonOrder)
	case d > maxDuration:
		c.fail(field, d.String(), ReasonTooLarge)
	}
}

func (c *planCheck) journey(path string, j *Journey) {
	c.place(path, j.Place)
	c.number(path+"monthly", j.Monthly)
	if len(j.Steps) > maxJourneySteps {
		c.fail(path+"steps", fmt.Sprint(len(j.Steps)), ReasonTooLarge)
	}
	for i := range j.Steps {
		step := fmt.Sprintf("%ssteps[%d].", path, i)
		s := &j.Steps[i]
		c.duration(step+"at", s.At)
		c.duration(step+"delay", s.Delay)
		if s.Direction == Outbound && s.Kind == Template && !isTemplateCategory(s.Category) {
			c.fail(step+"category", s.Category.String(), ReasonMissing)
		}
		if s.Tokens < 0 || s.Tokens > maxTokens {
			c.fail(step+"tokens", fmt.Sprint(s.Tokens), ReasonTooLarge)
		}
		for k := range s.Members {
			c.place(fmt.Sprintf("%smembers[%d].", step, k), s.Members[k])
		}
	}
}

func isTemplateCategory(c Category) bool {
	return c == Marketing || c == MarketingLite || c.HasTiers()
}

func (c *planCheck) usage(path string, u *Usage) {
	c.place(path, u.Place)
	c.number(path+"quantity", u.Quantity)
	c.number(path+"tokens", u.Tokens)
	if u.Category == NoCategory || u.Category >= categoryCount {
		c.fail(path+"category", u.Category.String(), ReasonUnknown)
	}
	if _, _, ok := directVerdict(u.Category, c.on); !ok {
		c.fail(path+"category", u.Category.String(), ReasonUnknown)
	}
}

func (c *planCheck) tax(t Tax) {
	switch t.Mode {
	case NoTax, ReverseCharge:
	case OnTop:
		c.amount("tax.rate", t.Rate)
	case GrossUp:
		c.share("tax.rate", t.Rate)
		if t.Rate.Equal(hundred) {
			c.fail("tax.rate", t.Rate.String(), ReasonTooLarge)
		}
	default:
		c.fail("tax.mode", string(t.Mode), ReasonUnknown)
	}
}
