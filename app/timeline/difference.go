package timeline

// Difference is a step of which two readings say different things.
type Difference struct {
	Message  int  // index into Messages of both
	Outcome  bool // another outcome
	Rule     bool // another rule
	Category bool // charged as another category
	Windows  bool // other kinds of window opened, joined or closed
	Amount   bool // another amount or currency, or only one has a known price
}

// Differences compares two readings of the same steps, step by step, and returns those that differ. Steps are told
// apart by their IDs; a step that only one reading has is left out.
func Differences(a, b Reading) []Difference {
	at := make(map[int]int, len(b.Messages))
	for i := range b.Messages {
		at[b.Messages[i].Step.ID] = i
	}
	var all []Difference
	for i := range a.Messages {
		k, both := at[a.Messages[i].Step.ID]
		if !both {
			continue
		}
		if d := difference(&a, &b, i, k); d != (Difference{}) {
			d.Message = i
			all = append(all, d)
		}
	}
	return all
}

func difference(a, b *Reading, i, k int) Difference {
	x, y := &a.Messages[i], &b.Messages[k]
	return Difference{
		Outcome:  x.Verdict.Outcome != y.Verdict.Outcome,
		Rule:     x.Verdict.Rule != y.Verdict.Rule,
		Category: x.Verdict.Category != y.Verdict.Category,
		Windows:  kinds(a, x.Opened) != kinds(b, y.Opened) || kinds(a, x.Joined) != kinds(b, y.Joined) || kinds(a, x.Closed) != kinds(b, y.Closed),
		Amount:   !x.Price.costs(y.Price),
	}
}

// kinds returns the set of the kinds of some spans, a bit for each.
func kinds(r *Reading, spans []int) (set uint16) {
	for _, i := range spans {
		set |= 1 << r.Spans[i].Kind
	}
	return set
}

// costs reports whether both prices are the same amount in the same currency, or both not known.
func (p Price) costs(other Price) bool {
	switch {
	case p.Refusal != nil || other.Refusal != nil:
		return p.Refusal != nil && other.Refusal != nil
	case !p.Amount.Equal(other.Amount):
		return false
	}
	return p.Amount.IsZero() || p.Currency == other.Currency
}
