package document

import (
	"unicode/utf8"

	"github.com/tarifario/tarifario/pricing"
)

// maxName bounds the name of a journey, in characters.
const maxName = 200

// journeyWire is a timeline that happens a number of times a month.
type journeyWire struct {
	Name string `json:"name,omitempty"`
	placeWire
	Monthly int64      `json:"monthly,omitempty"`
	Start   string     `json:"start,omitempty"`
	Steps   []stepWire `json:"steps,omitempty"`
}

func (w journeyWire) journey(r *reader, at string) pricing.Journey {
	if utf8.RuneCountInString(w.Name) > maxName {
		r.fail(at+".name", "longer than 200 characters")
	}
	return pricing.Journey{
		Name:    w.Name,
		Place:   w.place(r, at),
		Monthly: r.count(at+".monthly", w.Monthly),
		Start:   r.date(at+".start", w.Start),
		Steps:   each(r, at+".steps", w.Steps, stepWire.step),
	}
}

func journeyWireOf(j pricing.Journey) journeyWire {
	return journeyWire{
		Name:      j.Name,
		placeWire: placeWireOf(j.Place),
		Monthly:   j.Monthly,
		Start:     j.Start.String(),
		Steps:     mapped(j.Steps, stepWireOf),
	}
}

// stepWire is one message of a journey.
type stepWire struct {
	At        string      `json:"at,omitempty"`
	Direction string      `json:"direction,omitempty"`
	Kind      string      `json:"kind,omitempty"`
	Author    string      `json:"author,omitempty"`
	Category  string      `json:"category,omitempty"`
	Entry     string      `json:"entry,omitempty"`
	Device    string      `json:"device,omitempty"`
	Delay     string      `json:"delay,omitempty"`
	Failed    bool        `json:"failed,omitempty"`
	Tokens    int64       `json:"tokens,omitempty"`
	Members   []placeWire `json:"members,omitempty"`
	Proven    bool        `json:"proven,omitempty"`
}

func (w stepWire) step(r *reader, at string) pricing.Step {
	return pricing.Step{
		At:        r.span(at+".at", w.At),
		Direction: named(r, at+".direction", w.Direction, parseDirection),
		Kind:      named(r, at+".kind", w.Kind, parseKind),
		Author:    named(r, at+".author", w.Author, parseAuthor),
		Category:  r.category(at+".category", w.Category),
		Entry:     named(r, at+".entry", w.Entry, parseEntry),
		Desktop:   named(r, at+".device", w.Device, parseDevice) == desktop,
		Delay:     r.span(at+".delay", w.Delay),
		Failed:    w.Failed,
		Tokens:    r.count(at+".tokens", w.Tokens),
		Members:   each(r, at+".members", w.Members, placeWire.place),
		Proven:    w.Proven,
	}
}

func stepWireOf(s pricing.Step) stepWire {
	return stepWire{
		At:        FormatSpan(s.At),
		Direction: nameOf(directionNames, s.Direction),
		Kind:      nameOf(kindNames, s.Kind),
		Author:    nameOf(authorNames, s.Author),
		Category:  s.Category.String(),
		Entry:     nameOf(entryNames, s.Entry),
		Device:    nameOf(deviceNames, deviceOf(s)),
		Delay:     FormatSpan(s.Delay),
		Failed:    s.Failed,
		Tokens:    s.Tokens,
		Members:   mapped(s.Members, placeWireOf),
		Proven:    s.Proven,
	}
}
