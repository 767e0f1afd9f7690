package timeline

import (
	"fmt"
	"net/url"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/tarifario/tarifario/app/document"
	"github.com/tarifario/tarifario/pricing"
)

// A timeline stands in the fragment of an address, which never reaches a server:
//
//	#v=1&start=2026-10-05&zone=America/Bogota&c=CO&used=1000&s=0h_customer_ad~12h_marketing~30h_reply_late_2h
//
// Pairs are those of a query, escaped as there. What is the zero value is left out, and the currency where it is US
// dollars; start, place and steps are always there unless the timeline has none. The steps are described in steptext.go.
// docs/timeline.md has the whole grammar. What is left out never changes its meaning in version 1; readers take the
// first of a key that stands twice and ignore those they do not know, so a page may add its own.

// fragmentVersion is the version that is written.
const fragmentVersion = "1"

// The keys, in the order in which they are written.
const (
	keyVersion  = "v"
	keyName     = "name"
	keyStart    = "start"
	keyZone     = "zone"
	keyCountry  = "c"
	keyMarket   = "market"
	keyCurrency = "cur"
	keyOn       = "on"
	keyUsed     = "used"
	keyInferred = "inferred"
	keySteps    = "s"
)

// Bounds of what a fragment may hold, in bytes, characters and units.
const (
	maxFragment = 16384
	maxName     = 200
	maxMarket   = 64
	maxUsed     = 1000 // the monthly allowance (SVC-4, FREE-3)
)

// usualCurrency is left out.
const usualCurrency pricing.Currency = "USD"

// inferredYes is the one value of keyInferred.
const inferredYes = "yes"

// EncodeFragment writes a timeline as the fragment of an address, without "#". Steps get new IDs when it is read.
func EncodeFragment(t Timeline) string {
	var b strings.Builder
	b.WriteString(keyVersion + "=" + fragmentVersion)
	pair := func(key, value string) {
		if value != "" {
			b.WriteString("&" + key + "=" + escaped(value))
		}
	}
	pair(keyName, t.Name)
	pair(keyStart, t.Start.String())
	pair(keyZone, t.Zone)
	if t.Place.Territory != "" {
		pair(keyCountry, string(t.Place.Territory))
	} else {
		pair(keyMarket, string(t.Place.Market))
	}
	if t.Currency != usualCurrency {
		pair(keyCurrency, string(t.Currency))
	}
	pair(keyOn, t.On.String())
	if t.Used != 0 {
		pair(keyUsed, strconv.FormatInt(t.Used, 10))
	}
	if t.Inferred {
		pair(keyInferred, inferredYes)
	}
	steps := make([]pricing.Step, len(t.Steps))
	for i := range t.Steps {
		steps[i] = t.Steps[i].Step
	}
	pair(keySteps, EncodeSteps(steps))
	return b.String()
}

// escaped escapes a value as in a query, but for the slash of time zones, which needs none in a fragment.
func escaped(value string) string { return strings.ReplaceAll(url.QueryEscape(value), "%2F", "/") }

// Problem is a part of a fragment that made no sense.
type Problem struct {
	Key    string // such as "s"
	Value  string // as it stood, unescaped; of a step, that step alone
	Reason Reason
}

// Error says what is wrong, for developers; people are told in their language.
func (p Problem) Error() string { return fmt.Sprintf("%s=%q: %s", p.Key, p.Value, p.Reason) }

// Reason says what is wrong with a value of a fragment.
type Reason string

// The reasons.
const (
	ReasonVersion Reason = "version"       // the version is missing or not known: nothing was read
	ReasonMissing Reason = "missing"       // a timeline needs it
	ReasonForm    Reason = "form"          // not of the form the key asks for, or not a step
	ReasonRange   Reason = "range"         // of the right form, and too small or too large
	ReasonTooMany Reason = "too_many"      // more than MaxSteps; the value is that number of steps
	ReasonTooLong Reason = "too_long"      // longer than any timeline; nothing was read
	ReasonBoth    Reason = "both_of_place" // a country and a market at once; the country holds
)

// DecodeFragment reads a fragment. What it leaves out has its zero value, the currency US dollars; what has a problem
// stays as in home, and a step that makes no sense is left out. Nothing is bent to fit: every such thing is a Problem. The
// empty fragment is home.
func DecodeFragment(fragment string, home Timeline) (Timeline, []Problem) {
	fragment = strings.TrimPrefix(fragment, "#")
	if fragment == "" {
		return home, nil
	}
	if len(fragment) > maxFragment {
		return home, []Problem{{Key: keyVersion, Reason: ReasonTooLong}}
	}
	d := fragmentReader{values: pairsOf(fragment), home: &home}
	if v := d.values[keyVersion]; v != fragmentVersion {
		return home, []Problem{{keyVersion, v, ReasonVersion}}
	}
	t := New(Timeline{
		Name:     read(&d, keyName, home.Name, func(s string) (string, Reason) { return s, longerThan(s, maxName) }),
		Start:    read(&d, keyStart, home.Start, dateText),
		Zone:     read(&d, keyZone, home.Zone, func(s string) (string, Reason) { return s, unless(document.IsZone(s)) }),
		Place:    d.place(),
		Currency: usualCurrency,
		On:       read(&d, keyOn, home.On, dateText),
		Used:     read(&d, keyUsed, home.Used, usedText),
		Inferred: read(&d, keyInferred, home.Inferred, func(s string) (bool, Reason) { return true, unless(s == inferredYes) }),
	}, d.steps()...)
	if _, given := d.values[keyCurrency]; given {
		t.Currency = read(&d, keyCurrency, home.Currency, func(s string) (pricing.Currency, Reason) {
			return pricing.Currency(s), unless(document.IsCurrency(s))
		})
	}
	if _, given := d.values[keyStart]; !given {
		t.Start = home.Start
		d.problem(keyStart, "", ReasonMissing)
	}
	return t, d.problems
}

// pairsOf splits a fragment; the first of a key holds. What cannot be unescaped stands as it is.
func pairsOf(fragment string) map[string]string {
	values := make(map[string]string)
	for pair := range strings.SplitSeq(fragment, "&") {
		key, value, _ := strings.Cut(pair, "=")
		if _, twice := values[key]; twice {
			continue
		}
		if plain, err := url.QueryUnescape(value); err == nil && utf8.ValidString(plain) {
			value = plain
		}
		values[key] = value
	}
	return values
}

// fragmentReader turns the values of a fragment into those of a timeline.
type fragmentReader struct {
	values   map[string]string
	home     *Timeline
	problems []Problem
}

func (d *fragmentReader) problem(key, value string, reason Reason) {
	d.problems = append(d.problems, Problem{key, value, reason})
}

// read reads a value that may be left out.
func read[T any](d *fragmentReader, key string, home T, parse func(string) (T, Reason)) T {
	var none T
	text, given := d.values[key]
	if !given {
		return none
	}
	value, reason := parse(text)
	if reason != "" {
		d.problem(key, text, reason)
		return home
	}
	return value
}

func (d *fragmentReader) place() pricing.Place {
	country, market := d.values[keyCountry], d.values[keyMarket]
	switch {
	case country == "" && market == "":
		d.problem(keyCountry, "", ReasonMissing)
		return d.home.Place
	case country != "" && market != "":
		d.problem(keyMarket, market, ReasonBoth)
		market = ""
	}
	place, reason := placeText(country + market)
	if reason != "" || (country != "") != (place.Territory != "") {
		d.problem(keyCountry, country+market, ReasonForm)
		return d.home.Place
	}
	return place
}

func (d *fragmentReader) steps() []pricing.Step {
	text := d.values[keySteps]
	if text == "" {
		return nil
	}
	var steps []pricing.Step
	beyond := 0
	for one := range strings.SplitSeq(text, stepSeparator) {
		s, reason := parseStep(one)
		switch {
		case reason != "":
			d.problem(keySteps, one, reason)
		case len(steps) == MaxSteps:
			beyond++
		default:
			steps = append(steps, s)
		}
	}
	if beyond > 0 {
		d.problem(keySteps, strconv.Itoa(MaxSteps+beyond), ReasonTooMany)
	}
	return steps
}

// unless returns the reason for a value without the form it needs.
func unless(fits bool) Reason {
	if fits {
		return ""
	}
	return ReasonForm
}

func longerThan(text string, most int) Reason {
	if utf8.RuneCountInString(text) > most {
		return ReasonTooLong
	}
	return unless(utf8.ValidString(text))
}

func dateText(text string) (pricing.Date, Reason) {
	on, err := pricing.ParseDate(text)
	return on, unless(err == nil)
}

func usedText(text string) (int64, Reason) {
	n, err := strconv.ParseInt(text, 10, 64)
	switch {
	case err != nil || text != strconv.FormatInt(n, 10):
		return 0, ReasonForm
	case n < 0 || n > maxUsed:
		return 0, ReasonRange
	}
	return n, ""
}
