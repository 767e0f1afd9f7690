package windows

import (
	"encoding/json"
	"slices"
	"strings"
	"time"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/names"
	"github.com/tarifario/tarifario/pricing"
)

// nowKey is where the browser keeps what was asked last.
const nowKey = "tarifario.now"

// nowVersion is that of what is kept.
const nowVersion = 1

// nowAsk is what the visitor has said. It is a value. Times are kept as instants: another zone writes them anew. Its JSON
// is what the browser keeps.
type nowAsk struct {
	Version  int       `json:"version"`
	Wrote    nowMoment `json:"wrote,omitzero"`
	Never    bool      `json:"never,omitempty"` // the customer has not written yet: Wrote is not set then
	Entry    string    `json:"entry,omitempty"` // empty, "ad" or "page"
	Came     nowMoment `json:"came,omitzero"`
	Answered nowMoment `json:"answered,omitzero"`
	SentAs   string    `json:"as,omitempty"` // empty for nothing, or one of nowSentNames
	Sent     nowMoment `json:"sent,omitzero"`
	Country  string    `json:"country,omitempty"` // as typed
	Currency string    `json:"currency,omitempty"`
	Zone     string    `json:"zone,omitempty"` // as typed; empty for that of the device
	Spent    bool      `json:"spent,omitempty"`
	When     nowMoment `json:"when,omitzero"` // that is asked about; unset: the clock runs
	Fixed    bool      `json:"fixed,omitempty"`
}

// nowMoment is a moment as it was said. The zero value is unset.
type nowMoment struct {
	At    pricing.Instant `json:"at,omitempty"`
	Typed string          `json:"typed,omitempty"` // what makes no sense as a time; empty where it does
	Gap   bool            `json:"gap,omitempty"`   // what was typed is a time that clocks jump over
}

// set reports whether a moment is known.
func (m nowMoment) set() bool { return m.At.Known() }

// The values of Entry and SentAs.
const (
	nowFromAd   = "ad"
	nowFromPage = "page"
	nowNothing  = "nothing"
	nowAlone    = "alone"
)

// nowSentNames are the values of SentAs by kind of message.
var nowSentNames = [nowMessages]string{"reply", "agent", "utility", "marketing", "authentication"}

// nowOpening is what the page opens with: an example, as nothing was said yet.
func nowOpening(l app.Locale, v *app.Vendor) nowAsk {
	facts := app.VendorPrices(app.EmbeddedPrices(), v).Facts()
	s := app.NewState(l.Language(), facts)
	return nowAsk{
		Version: nowVersion, Currency: string(s.Currency()),
		Country: app.PlanField(s, app.FieldCountry).Text,
	}
}

// said reports whether the visitor has told when the customer wrote, or that they never have, so that the answer is about their own customer.
func (a nowAsk) said() bool { return a.Never || a.Wrote.set() || a.Wrote.Typed != "" }

// nowExample is the instant the example is about, an hour after the customer wrote: noon of the newest card's first day,
// as a page drawn ahead knows no clock.
func nowExample() pricing.Instant { return app.LatestCard().Start(time.UTC) + 12*pricing.Hour }

// zoneName is the account's time zone.
func (a nowAsk) zoneName() string {
	if name := strings.TrimSpace(a.Zone); name != "" {
		return name
	}
	return app.DeviceZone()
}

// zone returns the account's time zone around an instant; UTC where its name makes no sense.
func (a nowAsk) zone(around pricing.Instant) *time.Location {
	if zone, known := app.LoadZone(a.zoneName(), around, around); known {
		return zone
	}
	return time.UTC
}

// zoneWrong reports whether the name of the zone makes no sense.
func (a nowAsk) zoneWrong() bool {
	_, known := app.LoadZone(a.zoneName(), nowExample(), nowExample())
	return !known
}

// territory returns the country; empty where what was typed names none.
func (a nowAsk) territory(l app.Locale) pricing.Territory {
	t, _ := names.In(string(l)).Find(a.Country)
	return pricing.Territory(t.Code)
}

// known is what the engine is told about the instant asked about.
func (a nowAsk) known(at pricing.Instant, l app.Locale) NowKnown {
	k := NowKnown{
		Place: pricing.Place{Territory: a.territory(l)}, Currency: pricing.Currency(a.Currency), Spent: a.Spent, Zone: a.zone(at),
		Wrote: a.Wrote.At,
	}
	if !a.said() {
		k.Wrote, k.Zone = at-pricing.Hour, time.UTC
	}
	switch a.Entry {
	case nowFromAd:
		k.Entry = pricing.AdEntry
	case nowFromPage:
		k.Entry = pricing.PageButton
	}
	if k.Entry != pricing.NoEntry {
		k.Came, k.Answered = a.Came.At, a.Answered.At
	}
	if as := slices.Index(nowSentNames[:], a.SentAs); as >= 0 {
		k.SentAs, k.Sent = NowMessage(as), a.Sent.At
	}
	return k
}

// The controls, by name. Those of moments are fields for local times.
const (
	nowWroteName    = "now-wrote"
	nowEntryName    = "now-entry"
	nowCameName     = "now-came"
	nowAnsweredName = "now-answered"
	nowAsName       = "now-as"
	nowSentName     = "now-sent"
	nowCountryName  = "now-country"
	nowCurrencyName = "now-currency"
	nowZoneName     = "now-zone"
	nowSpentName    = "now-spent"
	nowFixedName    = "now-fixed"
	nowWhenName     = "now-when"
)

// nowNames are the controls in the order in which what stands in them is taken over.
var nowNames = [...]string{
	nowZoneName, nowCountryName, nowCurrencyName, nowSpentName, nowFixedName, nowWhenName, nowWroteName, nowEntryName, nowCameName,
	nowAnsweredName, nowAsName, nowSentName,
}

// moment is the moment in a control; nil for another control.
func (a *nowAsk) moment(name string) *nowMoment {
	switch name {
	case nowWroteName:
		return &a.Wrote
	case nowCameName:
		return &a.Came
	case nowAnsweredName:
		return &a.Answered
	case nowSentName:
		return &a.Sent
	case nowWhenName:
		return &a.When
	}
	return nil
}

// typed returns what is asked after something was typed into a control or chosen there, at an instant of the visitor's
// clock. A switch that is on is a text that is not empty.
func (a nowAsk) typed(name, text string, clock pricing.Instant) nowAsk {
	if m := a.moment(name); m != nil {
		*m = a.readMoment(text)
		if name == nowWroteName {
			a.Never = false
		}
		return a
	}
	switch name {
	case nowEntryName:
		if a.Entry = text; text == nowAlone {
			a.Entry = ""
		}
	case nowAsName:
		a = a.sentAs(text, clock)
	case nowCountryName:
		a.Country = text
	case nowCurrencyName:
		a.Currency = text
	case nowZoneName:
		a.Zone = text
	case nowSpentName:
		a.Spent = text != ""
	case nowFixedName:
		if a.Fixed = text != ""; a.Fixed && !a.When.set() {
			a.When = nowMoment{At: clock}
		}
	}
	return a.begun(clock)
}

// sentAs takes what the business has sent last. Until it is told when, that is five minutes after the customer wrote, or
// just now.
func (a nowAsk) sentAs(text string, clock pricing.Instant) nowAsk {
	if a.SentAs = text; text == nowNothing {
		a.SentAs = ""
		return a
	}
	switch a = a.begun(clock); {
	case a.Sent.set():
	case a.Never:
		a.Sent = nowMoment{At: toMinute(clock - pricing.Hour)}
	default:
		a.Sent = nowMoment{At: min(clock, a.Wrote.At+5*pricing.Minute)}
	}
	return a
}

// begun makes the example the visitor's own, since something else of it was told: an hour ago counts from then on.
func (a nowAsk) begun(clock pricing.Instant) nowAsk {
	if !a.said() {
		a.Wrote = nowMoment{At: toMinute(clock - pricing.Hour)}
	}
	return a
}

// toMinute cuts an instant to the minute, as people tell times.
func toMinute(at pricing.Instant) pricing.Instant { return at - at%pricing.Minute }

// readMoment reads a local time of the account.
func (a nowAsk) readMoment(text string) nowMoment {
	if text == "" {
		return nowMoment{}
	}
	read, ok := readNowTime(text, a.zone)
	if !ok {
		return nowMoment{Typed: text}
	}
	return nowMoment{At: read.At, Gap: read.Gap}
}

// twice returns the other instant at which the clocks show a moment; zero where they show it once.
func (a nowAsk) twice(m nowMoment) pricing.Instant {
	if !m.set() {
		return 0
	}
	zone := a.zone(m.At)
	wall := m.At.Time().In(zone)
	read := nowTimeOf(time.Date(wall.Year(), wall.Month(), wall.Day(), wall.Hour(), wall.Minute(), wall.Second(), wall.Nanosecond(), time.UTC), zone)
	switch {
	case !read.Twice:
		return 0
	case read.At == m.At:
		return read.Second
	}
	return read.At
}

// The buttons that set a moment, by what follows the name of its control.
const (
	nowJustSuffix      = "-just"
	nowHourSuffix      = "-hour"
	nowYesterdaySuffix = "-yesterday"
	nowOtherSuffix     = "-other"
	nowNeverSuffix     = "-never"
)

// nowResetID is the button that forgets the customer.
const nowResetID = "now-reset"

// pressed returns what is asked after a button was pressed, and whether it is one of these.
func (a nowAsk) pressed(id string, clock pricing.Instant) (nowAsk, bool) {
	if id == nowResetID {
		a.Wrote, a.Never, a.Entry, a.Came, a.Answered = nowMoment{}, false, "", nowMoment{}, nowMoment{}
		a.SentAs, a.Sent, a.When, a.Fixed = "", nowMoment{}, nowMoment{}, false
		return a, true
	}
	if id == nowWroteName+nowNeverSuffix {
		a.Wrote, a.Never, a.Entry, a.Came, a.Answered = nowMoment{}, true, "", nowMoment{}, nowMoment{}
		return a, true
	}
	for _, name := range nowNames {
		m := a.moment(name)
		suffix, of := strings.CutPrefix(id, name)
		if m == nil || !of {
			continue
		}
		switch suffix {
		case nowJustSuffix:
			*m = nowMoment{At: clock - clock%pricing.Second}
		case nowHourSuffix:
			*m = nowMoment{At: toMinute(clock - pricing.Hour)}
		case nowYesterdaySuffix:
			*m = a.yesterday(clock)
		case nowOtherSuffix:
			if other := a.twice(*m); other != 0 {
				*m = nowMoment{At: other}
			}
		default:
			continue
		}
		if name == nowWroteName {
			a.Never = false
		}
		return a, true
	}
	return a, false
}

// yesterday is the same local time of the day before, to the minute.
func (a nowAsk) yesterday(clock pricing.Instant) nowMoment {
	local := clock.Time().In(a.zone(clock)).AddDate(0, 0, -1)
	wall := time.Date(local.Year(), local.Month(), local.Day(), local.Hour(), local.Minute(), 0, 0, time.UTC)
	read := nowTimeOf(wall, a.zone(pricing.InstantOf(wall)))
	return nowMoment{At: read.At, Gap: read.Gap}
}

// keep keeps what is asked for the next visit; nothing where there is nothing of the visitor's own.
func (a nowAsk) keep(s app.Storage) {
	text := ""
	if a.said() {
		if written, err := json.Marshal(a); err == nil {
			text = string(written)
		}
	}
	s.Keep(nowKey, text)
}

// readNowAsk reads what was kept; home where nothing was, or nothing this program understands.
func readNowAsk(s app.Storage, home nowAsk) nowAsk {
	kept := home
	kept.Version = 0
	if err := json.Unmarshal([]byte(s.Text(nowKey)), &kept); err != nil || kept.Version != nowVersion {
		return home
	}
	for _, m := range []*nowMoment{&kept.Wrote, &kept.Came, &kept.Answered, &kept.Sent, &kept.When} {
		if m.At < nowFirst.Start(time.UTC)-pricing.Day || m.At >= nowEnd.Start(time.UTC)+pricing.Day {
			*m = nowMoment{}
		}
	}
	return kept
}
