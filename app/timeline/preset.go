package timeline

import (
	"slices"
	"time"

	"github.com/tarifario/tarifario/pricing"
)

// Preset is a timeline to begin with.
type Preset struct {
	ID       string
	Group    PresetGroup
	Title    Text
	Source   string // the publication and the part of it, by its own title; empty for situations of a desk
	Address  string // where it stands; empty when that is not known
	timeline Timeline
}

// Text is a text in the three languages.
type Text struct{ ES, PT, EN string }

// PresetGroup says where a preset comes from.
type PresetGroup string

// The groups.
const (
	Published PresetGroup = "published" // a worked example of Meta or a provider
	Desk      PresetGroup = "desk"      // an ordinary situation of a support desk
	Article   PresetGroup = "article"   // a statement of the article on prices of June 2023
)

// Presets returns all presets in the order in which they are offered.
func Presets() []Preset { return slices.Concat(deskPresets(), publishedPresets(), articlePresets()) }

// PresetOf returns the preset with the ID; false when there is none.
func PresetOf(id string) (Preset, bool) {
	for _, p := range Presets() {
		if p.ID == id {
			return p, true
		}
	}
	return Preset{}, false
}

// In returns the timeline of the preset for the account and the customer of another timeline: zone, currency and whether
// inferred cards may price it are that one's, and so is the place, unless the example is about a country. The examples
// that state rates of their own are priced by the cards all the same.
func (p Preset) In(home Timeline) Timeline {
	t := p.timeline
	t.Zone, t.Currency, t.Inferred = home.Zone, home.Currency, home.Inferred
	if t.Place == (pricing.Place{}) {
		t.Place = home.Place
	}
	t.Steps = slices.Clone(t.Steps)
	for i := range t.Steps {
		s := &t.Steps[i]
		if s.Members == nil {
			continue
		}
		s.Members = slices.Repeat([]pricing.Place{t.Place}, len(s.Members))
	}
	return t
}

// The steps of presets, at a time given in hours and minutes.

func hm(hours, minutes int) time.Duration {
	return time.Duration(hours)*time.Hour + time.Duration(minutes)*time.Minute
}

// wrote is a message of the customer.
func wrote(hours, minutes int) pricing.Step {
	return pricing.Step{At: hm(hours, minutes), Direction: pricing.Inbound}
}

// came is a message of the customer through a free entry point.
func came(entry pricing.Entry, hours, minutes int) pricing.Step {
	s := wrote(hours, minutes)
	s.Entry = entry
	return s
}

// reply is a free-form message of the business.
func reply(hours, minutes int) pricing.Step { return pricing.Step{At: hm(hours, minutes)} }

// by is a reply that somebody else than a person wrote.
func by(author pricing.Author, hours, minutes int) pricing.Step {
	s := reply(hours, minutes)
	s.Author = author
	return s
}

// template is a template message of the business.
func template(c pricing.Category, hours, minutes int) pricing.Step {
	return pricing.Step{At: hm(hours, minutes), Kind: pricing.Template, Category: c}
}
