package app

import (
	"slices"
	"strings"

	"github.com/tarifario/tarifario/pricing"
)

// HintsView is what the numbers suggest.
type HintsView struct {
	Heading string
	Lead    string
	Hints   []HintView
}

// HintView is one hint.
type HintView struct {
	Class  string // what its amount means
	Claim  string
	Effect string
	Reason string
	Rule   string    // ID
	Button string    // that types it into the form; empty where the form cannot
	Change []TypedIn // what is typed then
}

// hintClasses are the classes of the groups, where one looks other than the rest.
var hintClasses = map[hintGroup]string{groupLost: "lost", groupSaves: "saves"}

// hints writes them.
func (w writer) hints(hints []Hint) HintsView {
	v := HintsView{Heading: w.words.HintsHeading(), Lead: w.words.HintsLead()}
	for i := range hints {
		v.Hints = append(v.Hints, w.hint(&hints[i]))
	}
	return v
}

func (w writer) hint(h *Hint) HintView {
	v := HintView{
		Class: hintClasses[h.Kind.group()], Effect: w.hintEffect(h),
		Claim: w.words.HintClaim(h.Kind, w.count(h.Count)), Reason: w.words.HintReason(h.Kind),
		Rule: string(hintRules[h.Kind]), Change: h.Change,
	}
	if t := h.Tier; t != nil {
		thing := w.words.Thing(t.Category, pricing.PerMessage)
		v.Claim = w.words.TierClaim(thing, MarketName(w.locale, t.Market), w.number(h.Count), w.number(int64(t.No)))
		v.Reason = w.words.TierReason(w.format.Rate(t.Rate, h.Currency))
	}
	if h.Change != nil {
		v.Button = w.words.HintButton()
	}
	return v
}

// hintRules are the rules the hints follow from.
var hintRules = [hintCount]pricing.RuleID{
	hintUndelivered: "DLV-10", hintNumber: "SVC-4", hintInside: "MSG-5", hintReply: "SVC-4", hintJoin: "CONV-5",
	hintShorter: "SVC-1", hintEntry: "FEP-5", hintWindowPaid: "MSG-6", hintCategory: "CAT-3", hintTier: "TIER-4",
	hintIndia: "RATE-6", hintBrazil: "RATE-6",
}

// hintEffect is the amount with what it means.
func (w writer) hintEffect(h *Hint) string {
	switch {
	case h.Unknown:
		return w.words.Unpriced()
	case h.Kind == hintTier:
		return w.words.HintEffect(h.Kind, w.format.Money(h.Amount, h.Currency, max(0, -h.Amount.Exponent())))
	}
	return w.words.HintEffect(h.Kind, w.money(h.Amount, h.Currency))
}

// taken says which fields the last hint changed, and offers to change them back.
func (w writer) taken(s State) UndoView {
	if len(s.taken) == 0 {
		return UndoView{}
	}
	var from, to []string
	for _, t := range s.taken {
		now := s.input(t.Country, t.Field).Text
		if !slices.Contains(from, t.Text) || !slices.Contains(to, now) {
			from, to = append(from, t.Text), append(to, now)
		}
	}
	return UndoView{
		Sentence: w.words.HintTaken(w.words.Label(s.taken[0].Field), strings.Join(from, ", "), strings.Join(to, ", ")),
		Label:    w.words.Undo(),
	}
}
