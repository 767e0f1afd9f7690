package eventlog

import (
	"cmp"
	"maps"
	"slices"

	"github.com/tarifario/tarifario/pricing"
)

// Differences counts where Meta's verdict on a message is another than the engine's (LOG-1). The zero value has
// counted nothing.
type Differences struct {
	compared int64
	kinds    map[differenceKey]*Difference
}

// Difference is one way in which the two verdicts differ, with its first message.
type Difference struct {
	Engine Said
	Meta   Said
	Count  int64
	First  Example
}

// Said is what one side says of a message.
type Said struct {
	Outcome  pricing.Outcome
	Category pricing.Category
}

// Example names a message.
type Example struct {
	ID     string
	Number string
	User   string
	At     pricing.Instant
	Rule   pricing.RuleID // by which the engine decided
}

type differenceKey struct{ engine, meta Said }

// Add compares the final verdict on a message with Meta's and reports whether they differ.
func (d *Differences) Add(m *pricing.Message, v pricing.Verdict) bool {
	if !v.Reported.Known() {
		return false
	}
	d.compared++
	if !v.Differs() {
		return false
	}
	key := differenceKey{Said{v.Outcome, v.Category}, Said{v.Reported.Outcome, v.Reported.Category}}
	known := d.kinds[key]
	if known == nil {
		if d.kinds == nil {
			d.kinds = make(map[differenceKey]*Difference)
		}
		known = &Difference{Engine: key.engine, Meta: key.meta, First: Example{m.ID, m.Number, recipientOf(m, v), v.At, v.Rule}}
		d.kinds[key] = known
	}
	known.Count++
	return true
}

// Compared returns how many messages had a verdict of Meta's.
func (d *Differences) Compared() int64 { return d.compared }

// List returns the differences, the most frequent first.
func (d *Differences) List() []Difference {
	var list []Difference
	for _, known := range d.kinds {
		list = append(list, *known)
	}
	slices.SortFunc(list, func(a, b Difference) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.First.At, b.First.At), cmp.Compare(a.First.ID, b.First.ID))
	})
	return list
}

// Total returns the number of messages with a difference.
func (d *Differences) Total() int64 {
	var total int64
	for known := range maps.Values(d.kinds) {
		total += known.Count
	}
	return total
}

// recipientOf returns the user a verdict is about.
func recipientOf(m *pricing.Message, v pricing.Verdict) string {
	if v.Recipient > 0 && v.Recipient <= len(m.Recipients) {
		return m.Recipients[v.Recipient-1].User
	}
	return m.User
}
