package app

import (
	"slices"
	"strings"
)

// uncertains are the inputs of a country that are known only roughly: besides the likely number, which is that of the
// field, a low and a high one may be said. They stand in the order of the form, each with its key in the fragment.
var uncertains = [...]struct {
	field Field
	key   string
}{
	{FieldReplies, "rr"},
	{FieldEntryShare, "ra"},
	{FieldReturnShare, "rb"},
	{FieldAnswerShare, "rm"},
	{FieldRepliesPerAnswer, "rn"},
	{FieldInWindow, "rw"},
	{FieldUndelivered, "ru"},
}

// End is one of the two ends of what an uncertain number may be.
type End uint8

// The ends.
const (
	LowEnd End = iota
	HighEnd
	endCount
)

// Bounds are what was said of the ends of one uncertain number. A blank text says nothing: the likely number holds.
type Bounds [endCount]Input

// BoundTyped says that an end of an uncertain number of a country was typed; both are counted from 0.
type BoundTyped struct {
	Country, Uncertain int
	End                End
	Text               string
}

// BoundsCopied asks for the bounds of a country in every other one.
type BoundsCopied struct{ Country int }

func (BoundTyped) isMsg()   {}
func (BoundsCopied) isMsg() {}

// boundTyped takes a text into an end; one that does not exist changes nothing.
func (s State) boundTyped(m BoundTyped) State {
	if !s.sends(m.Country) || m.Uncertain < 0 || m.Uncertain >= len(uncertains) || m.End >= endCount {
		return s
	}
	s.Countries = slices.Clone(s.Countries)
	s.senders()[m.Country].Bounds[m.Uncertain][m.End] = s.readBound(m.Uncertain, m.Text)
	return s
}

// sends reports whether the form asks for the traffic of a country.
func (s *State) sends(country int) bool {
	return country == 0 || country > 0 && country < len(s.Countries) && !s.splits()
}

// boundsCopied takes the bounds of a country into every other one.
func (s State) boundsCopied(country int) State {
	if !s.sends(country) {
		return s
	}
	s.Countries = slices.Clone(s.Countries)
	senders := s.senders()
	for _, c := range senders {
		c.Bounds = senders[country].Bounds
	}
	return s
}

// readBound understands the text of an end.
func (s State) readBound(uncertain int, text string) Input {
	if strings.TrimSpace(text) == "" {
		return Input{Text: text}
	}
	return s.readNumber(&fieldSpecs[uncertains[uncertain].field], text)
}

// isBlank reports whether nothing is said.
func (in *Input) isBlank() bool { return strings.TrimSpace(in.Text) == "" }

// isSaid reports whether a number is said that makes sense.
func (in *Input) isSaid() bool { return in.Problem == NoProblem && !in.isBlank() }

// beyondLikely reports whether an end lies on the other side of the likely number.
func (c *Country) beyondLikely(uncertain int, e End) bool {
	likely, bound := &c.Inputs[uncertains[uncertain].field], &c.Bounds[uncertain][e]
	if likely.Problem != NoProblem || !bound.isSaid() {
		return false
	}
	side := bound.Number.Cmp(likely.Number)
	return e == LowEnd && side > 0 || e == HighEnd && side < 0
}

// wrongBounds counts the ends of all countries that make no sense.
func (s State) wrongBounds() int {
	wrong := 0
	for _, c := range s.senders() {
		for u := range uncertains {
			for e := range endCount {
				if c.Bounds[u][e].Problem != NoProblem || c.beyondLikely(u, e) {
					wrong++
				}
			}
		}
	}
	return wrong
}

// hasBounds reports whether anything is said of an end, sensible or not.
func (s State) hasBounds() bool {
	for _, c := range s.senders() {
		if c.Bounds.areSaid() {
			return true
		}
	}
	return false
}

// countryBounds are those of every uncertain number of a country.
type countryBounds [len(uncertains)]Bounds

func (b *countryBounds) areSaid() bool {
	for u := range b {
		for e := range endCount {
			if !b[u][e].isBlank() {
				return true
			}
		}
	}
	return false
}

// varied returns the uncertain numbers that have another end than the likely number, in any country.
func (s State) varied() []int {
	var varied []int
	for u := range uncertains {
		for _, c := range s.senders() {
			if c.varies(u) {
				varied = append(varied, u)
				break
			}
		}
	}
	return varied
}

func (c *Country) varies(uncertain int) bool {
	likely := c.Inputs[uncertains[uncertain].field].Number
	for e := range endCount {
		if bound := &c.Bounds[uncertain][e]; bound.isSaid() && !bound.Number.Equal(likely) {
			return true
		}
	}
	return false
}

// at returns the state with an uncertain number at one end in all traffic.
func (s State) at(uncertain int, e End) State {
	s.Countries = slices.Clone(s.Countries)
	for _, c := range s.senders() {
		if bound := &c.Bounds[uncertain][e]; bound.isSaid() {
			c.Inputs[uncertains[uncertain].field] = *bound
		}
	}
	return s
}

// boundSeparator stands between the two ends in a fragment. A text that makes no sense and holds it is written with
// boundStandIn in its place, which makes no more sense.
const (
	boundSeparator = "~"
	boundStandIn   = "?"
)

// maxBound is the longest text of an end that is read from a fragment.
const maxBound = 40

// fragmentBounds writes the ends of an uncertain number, low~high; empty when nothing is said.
func (s State) fragmentBounds(country, uncertain int) string {
	b := &s.senders()[country].Bounds[uncertain]
	if b[LowEnd].isBlank() && b[HighEnd].isBlank() {
		return ""
	}
	return s.fragmentBound(&b[LowEnd]) + boundSeparator + s.fragmentBound(&b[HighEnd])
}

func (s State) fragmentBound(in *Input) string {
	if in.isBlank() {
		return ""
	}
	return strings.ReplaceAll(s.fragmentNumber(in), boundSeparator, boundStandIn)
}

// readBounds reads what fragmentBounds has written.
func (s State) readBounds(uncertain int, value string) Bounds {
	low, high, _ := strings.Cut(value, boundSeparator)
	var b Bounds
	for e, text := range [endCount]string{low, strings.ReplaceAll(high, boundSeparator, boundStandIn)} {
		if len(text) <= maxBound {
			b[e] = s.readBound(uncertain, s.typedForm(uncertains[uncertain].field, text))
		}
	}
	return b
}
