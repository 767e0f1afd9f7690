package app

import (
	"cmp"
	"slices"
	"unicode/utf8"

	"github.com/tarifario/tarifario/app/timeline"
	"github.com/tarifario/tarifario/pricing"
)

// Journey is a conversation of the visitor's own that is part of the plan: drawn as a timeline in Windows, and how often
// it happens. It is never changed in place.
type Journey struct {
	Name  string
	Place pricing.Place
	Start pricing.Date // the local date its picture begins on; zero: that of the plan
	Steps []pricing.Step
	Times Input // a month, FieldTimes
	Lost  int   // steps of a link that made no sense and are not part of it
}

// MaxJourneys is the most journeys that one plan holds; a fragment drops those beyond.
const MaxJourneys = 20

// maxJourneyName bounds the name of a journey, in characters.
const maxJourneyName = 200

// JourneyAdded asks for one more journey at the end of the list, so many times a month as is typed.
type JourneyAdded struct {
	Journey Journey
	Times   string
}

// JourneyTyped says how often a journey happens a month. Journeys are counted from 0.
type JourneyTyped struct {
	Journey int
	Text    string
}

// JourneyRemoved asks to take a journey out of the list.
type JourneyRemoved struct{ Journey int }

// JourneyReturned asks to put back the journey that was removed last.
type JourneyReturned struct{}

func (JourneyAdded) isMsg()    {}
func (JourneyTyped) isMsg()    {}
func (JourneyRemoved) isMsg()  {}
func (JourneyReturned) isMsg() {}

// removedJourney is the journey that was removed last, and the place where it stood. The zero value is none.
type removedJourney struct {
	at      int
	journey Journey
	some    bool
}

// journeyUpdate returns the state after a change of its journeys, and whether the message is one.
func (s State) journeyUpdate(m Msg) (State, bool) {
	list := slices.Clone(s.Journeys)
	switch m := m.(type) {
	case JourneyAdded:
		j := m.Journey
		if len(list) >= MaxJourneys || utf8.RuneCountInString(j.Name) > maxJourneyName {
			return s, true
		}
		j.Steps, j.Times = slices.Clone(j.Steps), s.read(FieldTimes, m.Times)
		list = append(list, j)
	case JourneyTyped:
		if m.Journey < 0 || m.Journey >= len(list) {
			return s, true
		}
		list[m.Journey].Times = s.read(FieldTimes, m.Text)
	case JourneyRemoved:
		if m.Journey < 0 || m.Journey >= len(list) {
			return s, true
		}
		s.removed = removedJourney{m.Journey, list[m.Journey], true}
		list = slices.Delete(list, m.Journey, m.Journey+1)
	case JourneyReturned:
		if !s.removed.some || len(list) >= MaxJourneys {
			return s, true
		}
		list = slices.Insert(list, min(s.removed.at, len(list)), s.removed.journey)
		s.removed = removedJourney{}
	default:
		return s, false
	}
	s.Journeys = list
	s.Inputs[FieldSharedTotal], s.Inputs[FieldOwnCard] = Input{}, Input{} // what a link promised, it promised of its own plan
	return s, true
}

// journeys are those of the plan.
func (s *State) journeys() []pricing.Journey {
	var all []pricing.Journey
	for i := range s.Journeys {
		j := &s.Journeys[i]
		all = append(all, pricing.Journey{Name: j.Name, Place: j.Place, Monthly: j.Times.Number.IntPart(), Start: j.Start, Steps: j.Steps})
	}
	return all
}

// timeline is a journey as Windows shows it, under the rules and in the currency of the plan.
func (s *State) timeline(j *Journey) timeline.Timeline {
	used := int64(0)
	if in := &s.Inputs[FieldAllowanceUsed]; in.Problem == NoProblem {
		used = min(in.Number.IntPart(), maxTimelineUsed)
	}
	return timeline.New(timeline.Timeline{
		Name: j.Name, Start: cmp.Or(j.Start, s.On()), Zone: s.Zone(), Place: j.Place, Currency: s.Currency(), On: s.On(),
		Used: used, Inferred: s.Inferred(),
	}, j.Steps...)
}

// maxTimelineUsed is all of a month's allowance (SVC-4, FREE-3).
const maxTimelineUsed = 1000

// WindowsLink is the path of Windows with a journey of the plan as a timeline; empty for no such journey. Journeys are
// counted from 0.
func (s State) WindowsLink(journey int) string {
	if journey < 0 || journey >= len(s.Journeys) {
		return ""
	}
	return Path(s.Lang, WindowsPage) + "#" + timeline.EncodeFragment(s.timeline(&s.Journeys[journey]))
}

// JourneyPlan is the plan of a timeline alone: it happens so many times a month as is typed, and there is no other
// traffic. What the timeline says of account and date holds for the plan.
func JourneyPlan(l Language, facts *Facts, t timeline.Timeline, times string) State {
	s := NewState(l, facts)
	say := func(f Field, text string) {
		if text != "" {
			s = Update(s, Typed{f, text})
		}
	}
	for _, f := range []Field{FieldChats, FieldMarketing, FieldUtility} {
		say(f, "0")
	}
	if t.Place.Territory != "" {
		say(FieldCountry, s.Locale.names().Name(string(t.Place.Territory)))
	}
	say(FieldCurrency, string(t.Currency))
	if t.Inferred {
		say(FieldInferred, switchedOn)
	}
	say(FieldZone, t.Zone)
	if t.Used > 0 {
		say(FieldAllowanceUsed, plainUsed(t.Used))
	}
	if on := cmp.Or(t.On, t.Start); on != 0 {
		s = s.pricedOn(on)
	}
	j := Journey{Name: t.Name, Place: t.Place}
	if t.Start != s.On() {
		j.Start = t.Start
	}
	for i := range t.Steps {
		j.Steps = append(j.Steps, t.Steps[i].Step)
	}
	return Update(s, JourneyAdded{j, times})
}
