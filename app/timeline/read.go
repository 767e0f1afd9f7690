package timeline

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"github.com/tarifario/tarifario/pricing"
)

// Read lets the engine decide a timeline under the rules and the card of a date; 0: each message by its own. The zone is
// the one that the timeline names; nil is UTC. A timeline that cannot be decided (no date, an unknown market, a
// template without a category) is a *pricing.PlanError that names the field.
func Read(t Timeline, on pricing.Date, zone *time.Location, p Prices) (Reading, error) {
	if zone == nil {
		zone = time.UTC
	}
	tables := p.Tables()
	if err := t.validate(on, tables); err != nil {
		return Reading{}, err
	}
	account := pricing.Account{Currency: t.Currency, Zone: zone, AllowanceUsed: t.Used, RulesOn: on}
	r := reader{
		account: account, meter: pricing.NewMeter(account, p.Book(t.Currency, t.Inferred), tables),
		sent: t.messages(zone), said: make([]Message, len(t.Steps)),
	}
	for i, s := range t.Steps {
		m := Message{Step: s, Sent: r.sent[i].Sent, Delivered: r.sent[i].Delivered, Allowed: -1}
		switch {
		case s.Direction == pricing.Inbound:
			m.Delivered = m.Sent
		case !s.Failed:
			m.Delivered = m.Sent + pricing.Instant(s.Delay.Milliseconds())
		}
		r.said[i] = m
	}
	pricing.Decide(account, tables, r.sent, r.decided)
	r.finish()
	bill := r.meter.Bill()
	return Reading{
		Timeline: t, Zone: zone, On: on, Messages: r.said, Spans: r.spans, Bill: bill, Total: bill.TotalIn(t.Currency),
	}, nil
}

// validate asks the engine whether the timeline makes sense as a journey.
func (t Timeline) validate(on pricing.Date, tables pricing.Tables) error {
	fail := func(field, value string, reason pricing.PlanReason) error {
		return &pricing.PlanError{Field: field, Value: value, Reason: reason}
	}
	switch {
	case t.Start == 0:
		return fail("start", "", pricing.ReasonMissing)
	case t.Used < 0:
		return fail("allowance_used", fmt.Sprint(t.Used), pricing.ReasonNegative)
	case len(t.Steps) > MaxSteps:
		return fail("steps", fmt.Sprint(len(t.Steps)), pricing.ReasonTooLarge)
	}
	plan := pricing.Plan{On: cmp.Or(on, t.Start), Currency: t.Currency, Numbers: 1, Journeys: []pricing.Journey{t.journey(1)}}
	return plan.Validate(tables)
}

// journey returns the steps as a journey that happens so many times a month.
func (t Timeline) journey(monthly int64) pricing.Journey {
	j := pricing.Journey{Name: t.Name, Place: t.Place, Monthly: monthly}
	for _, s := range t.Steps {
		j.Steps = append(j.Steps, s.Step)
	}
	return j
}

// messages lays the steps out from the first instant of the start. What happens at one instant is decided in the order
// of the steps.
func (t Timeline) messages(zone *time.Location) []pricing.Message {
	start := t.Start.Start(zone)
	all := make([]pricing.Message, len(t.Steps))
	for i := range t.Steps {
		all[i] = t.Steps[i].Message(t.Place, start)
		all[i].ID = string([]byte{byte(i)}) // orders them: MaxSteps fits a byte
	}
	return all
}

// reader collects what the engine says.
type reader struct {
	account pricing.Account
	meter   *pricing.Meter
	sent    []pricing.Message
	said    []Message
	spans   []Span
}

// decided takes one verdict in. They come in order of time.
func (r *reader) decided(i int, v pricing.Verdict) {
	v = r.meter.Add(&r.sent[i], v)
	price := priceOf(r.meter.Price(&r.sent[i], v))
	m := &r.said[i]
	switch {
	case v.Recipient == 0:
		m.Verdict, m.Price = v, price
	case len(m.Copies) == 0:
		m.Verdict, m.Price = v, price
		m.Copies = append(make([]Copy, 0, len(m.Step.Members)), Copy{m.Step.Members[v.Recipient-1], v, price})
	default:
		m.Price = m.Price.plus(price)
		m.Copies = append(m.Copies, Copy{m.Step.Members[v.Recipient-1], v, price})
	}
	r.close(i, &v)
	r.open(i, &v)
	if at := r.find(i, v.Joined); at >= 0 && !slices.Contains(m.Joined, at) {
		m.Joined = append(m.Joined, at)
		r.spans[at].Joined = append(r.spans[at].Joined, i)
	}
}

// group reports whether a message is one of the group, whose windows are not those of the customer alone (GRP-2).
func (r *reader) group(message int) bool { return r.sent[message].Group != "" }

// find returns the span of a window that a message opened, joined or refreshed; -1 when it is not there.
func (r *reader) find(message int, w pricing.Window) int {
	if w.Kind == pricing.NoWindow {
		return -1
	}
	for at := len(r.spans) - 1; at >= 0; at-- {
		if s := &r.spans[at]; s.Kind == w.Kind && s.From == w.From && r.group(s.By) == r.group(message) {
			return at
		}
	}
	return -1
}

// open enters what a message opened or refreshed.
func (r *reader) open(message int, v *pricing.Verdict) {
	w := v.Opened
	if w.Kind == pricing.NoWindow {
		return
	}
	at := r.find(message, w)
	if at < 0 {
		at = len(r.spans)
		r.spans = append(r.spans, Span{Kind: w.Kind, From: w.From, By: message, ClosedBy: -1})
	} else {
		r.spans[at].Refreshed = append(r.spans[at].Refreshed, message)
	}
	r.spans[at].Until, r.spans[at].Full = w.Until, w.Until
	r.said[message].Opened = append(r.said[message].Opened, at)
}

// close ends what a message closed.
func (r *reader) close(message int, v *pricing.Verdict) {
	if v.Closed == 0 {
		return
	}
	for at := range r.spans {
		s := &r.spans[at]
		if v.Closed.Has(s.Kind) && s.Contains(v.At) && r.group(s.By) == r.group(message) {
			s.Until, s.Cut, s.ClosedBy = v.At, true, message
			r.said[message].Closed = append(r.said[message].Closed, at)
		}
	}
}

// finish ends what an era does not carry over, puts the spans in order and says in which service window each message
// of the business was sent.
func (r *reader) finish() {
	for i := range r.spans {
		s := &r.spans[i]
		if end := r.account.EndOf(pricing.Window{Kind: s.Kind, From: s.From, Until: s.Until}); end < s.Until {
			s.Until, s.Cut = end, true
		}
	}
	r.sort()
	for i := range r.said {
		if m := &r.said[i]; m.Step.Direction == pricing.Outbound {
			m.Allowed = slices.IndexFunc(r.spans, func(s Span) bool {
				return s.Kind == pricing.ServiceWindow && s.Contains(m.Sent) && r.group(s.By) == r.group(i)
			})
		}
	}
}

// sort orders the spans by their start, and has the messages follow.
func (r *reader) sort() {
	order := make([]int, len(r.spans))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(r.spans[a].From, r.spans[b].From), cmp.Compare(r.spans[a].Kind, r.spans[b].Kind))
	})
	sorted, place := make([]Span, len(order)), make([]int, len(order))
	for to, from := range order {
		sorted[to], place[from] = r.spans[from], to
	}
	r.spans = sorted
	for i := range r.said {
		for _, list := range [][]int{r.said[i].Opened, r.said[i].Joined, r.said[i].Closed} {
			for k := range list {
				list[k] = place[list[k]]
			}
			slices.Sort(list)
		}
	}
}

// priceOf returns what a line of one message says of its price.
func priceOf(line pricing.Line) Price {
	if line.Charged == 0 {
		return Price{}
	}
	return Price{
		Card: line.Card, Rate: line.Rate, Units: line.Charged, Currency: line.Currency, Amount: line.Amount,
		Refusal: line.Refusal,
	}
}

// plus adds the price of another copy of the same group message. They may differ in rate, since members may be in
// different markets: the rate and the card stay those of the first that is charged.
func (p Price) plus(other Price) Price {
	if p.Units == 0 {
		return other
	}
	p.Units += other.Units
	p.Amount = p.Amount.Add(other.Amount)
	if p.Refusal == nil {
		p.Refusal = other.Refusal
	}
	return p
}
