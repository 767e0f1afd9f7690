package windows

import (
	"strings"
	"testing"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/internal/golden"
	"github.com/tarifario/tarifario/pricing"
)

// nowStorage keeps texts as a browser does.
type nowStorage map[string]string

func (s nowStorage) Text(key string) string { return s[key] }

func (s nowStorage) Keep(key, text string) bool {
	s[key] = text
	return true
}

func (s nowStorage) Lasts() bool { return true }

var nowVendor = app.EmbeddedPrices().Facts().Vendor

// nowShown is the component with what was asked, as it stands at an instant.
type nowShown struct {
	ui.Compo
	now Now
	ask nowAsk
	at  pricing.Instant
}

func (s *nowShown) Render() ui.UI {
	n := &s.now
	n.ask = s.ask
	n.unfolded = true
	n.look()
	if n.ask.said() && !n.ask.Fixed {
		n.at = s.at
		n.known = n.ask.known(n.at, n.Locale)
		n.answer = n.known.Now(n.at, app.EmbeddedPrices())
	}
	return n.Render()
}

func nowShowing(l app.Language, at pricing.Instant, did ...[2]string) *nowShown {
	s := &nowShown{now: Now{Locale: l.Locale(), Vendor: &nowVendor, Prices: app.EmbeddedPrices()}, at: at}
	s.ask = nowOpening(l.Locale(), &nowVendor)
	for _, d := range did {
		if d[1] == "pressed" {
			s.ask, _ = s.ask.pressed(d[0], at)
		} else {
			s.ask = s.ask.typed(d[0], d[1], at)
		}
	}
	return s
}

// The pages as drawn: the example of each language, which needs no clock; and what visitors asked.
func TestNowPages(t *testing.T) {
	at := nowInstant(t, "2026-11-10 10:00:00 +0000")
	mexico := [2]string{nowZoneName, "America/Mexico_City"}
	for _, c := range []struct {
		name string
		lang app.Language
		did  [][2]string
	}{
		{"now-example-es", app.Spanish, nil},
		{"now-example-pt", app.Portuguese, nil},
		{"now-example-en", app.English, nil},
		{"now-ad-answered-es", app.Spanish, [][2]string{mexico, {nowWroteName + nowHourSuffix, "pressed"}, {nowEntryName, nowFromAd}, {nowAsName, "reply"}}},
		{"now-ad-unanswered-pt", app.Portuguese, [][2]string{{nowZoneName, "America/Sao_Paulo"}, {nowWroteName + nowHourSuffix, "pressed"}, {nowEntryName, nowFromAd}}},
		{"now-shut-en", app.English, [][2]string{{nowZoneName, "America/New_York"}, {nowWroteName, "2026-11-08T18:30"}, {nowSpentName, "1"}}},
		{"now-clocks-change-es", app.Spanish, [][2]string{{nowZoneName, "America/Santiago"}, {nowCountryName, "Chile"}, {nowFixedName, "1"}, {nowWhenName, "2027-04-03T18:00"}, {nowWroteName, "2027-04-03T12:00"}}},
		{"now-conversations-pt", app.Portuguese, [][2]string{{nowZoneName, "America/Sao_Paulo"}, {nowFixedName, "1"}, {nowWhenName, "2024-09-10T18:00"}, {nowWroteName, "2024-09-10T12:00"}, {nowAsName, "utility"}, {nowSpentName, "1"}}},
		{"now-twice-en", app.English, [][2]string{{nowZoneName, "America/New_York"}, {nowFixedName, "1"}, {nowWhenName, "2026-11-01T09:00"}, {nowWroteName, "2026-11-01T01:30"}, {nowEntryName, nowFromPage}, {nowCameName, "2026-03-08T02:30"}}},
		{"now-wrong-es", app.Spanish, [][2]string{{nowZoneName, "Narnia"}, {nowCountryName, "Narnia"}, {nowWroteName, "ayer"}}},
		{"now-never-es", app.Spanish, [][2]string{mexico, {nowEntryName, nowFromAd}, {nowWroteName + nowNeverSuffix, "pressed"}, {nowAsName, "utility"}}},
		{"now-no-rate-es", app.Spanish, [][2]string{mexico, {nowCurrencyName, "MXN"}, {nowWroteName + nowJustSuffix, "pressed"}, {nowSpentName, "1"}}},
	} {
		t.Run(c.name, func(t *testing.T) { golden.Check(t, c.name, nowShowing(c.lang, at, c.did...)) })
	}
}

// A customer who has never written may be sent templates alone; a time that is told afterwards takes that back.
func TestNowOfACustomerWhoNeverWrote(t *testing.T) {
	at := nowInstant(t, "2026-11-10 10:00:00 +0000")
	s := nowShowing(app.English, at, [2]string{nowWroteName + nowNeverSuffix, "pressed"})
	s.Render()
	if got, want := nowTold(s.now.answer), "reply not_sendable WIN-5; utility charged MSG-4 USD 0.0034; marketing not_delivered DLV-10; authentication charged MSG-3 USD 0.0034"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if len(s.now.answer.Open) > 0 {
		t.Errorf("windows are open: %v", s.now.answer.Open)
	}
	for _, did := range [][2]string{{nowWroteName + nowHourSuffix, "pressed"}, {nowWroteName, "2026-11-10T09:00"}} {
		later := s.ask
		if did[1] == "pressed" {
			later, _ = later.pressed(did[0], at)
		} else {
			later = later.typed(did[0], did[1], at)
		}
		if later.Never || !later.Wrote.set() {
			t.Errorf("after %q: %+v", did, later)
		}
	}
}

// What was asked is there at the next visit; what cannot be read is as if nothing had been asked.
func TestNowIsKept(t *testing.T) {
	at := nowInstant(t, "2026-11-10 10:00:00 +0000")
	home := nowOpening(app.Mexico, &nowVendor)
	asked := nowShowing(app.Spanish, at, [2]string{nowWroteName + nowHourSuffix, "pressed"}, [2]string{nowEntryName, nowFromAd},
		[2]string{nowAsName, "marketing"}, [2]string{nowCountryName, "Perú"}, [2]string{nowCurrencyName, "PEN"}, [2]string{nowZoneName, "America/Lima"},
		[2]string{nowSpentName, "1"}).ask
	s := nowStorage{}
	asked.keep(s)
	if got := readNowAsk(s, home); got != asked {
		t.Errorf("kept %s, read %+v", s[nowKey], got)
	}
	home.keep(s)
	if s[nowKey] != "" {
		t.Errorf("an example is kept: %s", s[nowKey])
	}
	for _, text := range []string{"", "{", "[]", `{"version":2,"wrote":{"at":1}}`, `{"version":1,"wrote":{"at":"x"}}`} {
		s[nowKey] = text
		if got := readNowAsk(s, home); got != home {
			t.Errorf("%q is read as %+v", text, got)
		}
	}
	s[nowKey] = `{"version":1,"wrote":{"at":-9000000000000000}}`
	if got := readNowAsk(s, home); got.Wrote.set() {
		t.Errorf("a year without rules is read as %+v", got.Wrote)
	}
}

// Buttons set the time by the clock of the account: just now to the second, an hour ago and yesterday to the minute.
func TestNowButtons(t *testing.T) {
	at := nowInstant(t, "2027-04-04 12:34:56 -0400") // in Santiago a day after clocks went back
	a := nowAsk{Zone: "America/Santiago"}
	for _, c := range []struct{ id, want string }{
		{nowWroteName + nowJustSuffix, "2027-04-04 12:34:56 -0400"},
		{nowWroteName + nowHourSuffix, "2027-04-04 11:34:00 -0400"},
		{nowWroteName + nowYesterdaySuffix, "2027-04-03 12:34:00 -0300"},
	} {
		got, known := a.pressed(c.id, at)
		if !known || got.Wrote.At != nowInstant(t, c.want) {
			t.Errorf("%s: %v, want %s", c.id, got.Wrote.At.Time(), c.want)
		}
	}
	a.Wrote = nowMoment{At: nowInstant(t, "2027-04-03 23:30:00 -0300")}
	other, _ := a.pressed(nowWroteName+nowOtherSuffix, at)
	if other.Wrote.At != nowInstant(t, "2027-04-03 23:30:00 -0400") {
		t.Errorf("the other 23:30 is %v", other.Wrote.At.Time())
	}
	if _, known := a.pressed("undo", at); known {
		t.Error("a button of another part of the page was taken")
	}
	reset, _ := nowShowing(app.Spanish, at, [2]string{nowWroteName + nowJustSuffix, "pressed"}, [2]string{nowCurrencyName, "MXN"}).ask.pressed(nowResetID, at)
	if reset.said() || reset.Currency != "MXN" {
		t.Errorf("another customer: %+v", reset)
	}
}

// A zone chosen later shows the same instants on other clocks.
func TestNowZoneRewritesTimes(t *testing.T) {
	at := nowInstant(t, "2026-11-10 10:00:00 +0000")
	a := nowShowing(app.Spanish, at, [2]string{nowZoneName, "America/Lima"}, [2]string{nowWroteName, "2026-11-10T03:15"}).ask
	a = a.typed(nowZoneName, "Europe/Madrid", at)
	if got := writeNowTime(a.Wrote.At, a.zone(a.Wrote.At)); got != "2026-11-10T09:15" {
		t.Errorf("3:15 in Lima is %s in Madrid", got)
	}
}

// Every outcome, window and unit is told in each language.
func TestNowWordsAreWhole(t *testing.T) {
	for _, l := range app.Languages() {
		w := &nowWriter{locale: l.Locale(), lang: l}
		seen := map[string]bool{}
		for m := range nowMessages {
			seen[w.name(m)] = true
		}
		if len(seen) != int(nowMessages) {
			t.Errorf("%s: names %v", l, seen)
		}
	}
	w := &nowWriter{lang: app.Spanish}
	for _, c := range []struct {
		seconds  int64
		toSecond bool
		want     string
	}{
		{0, true, "0 s"}, {59, true, "59 s"}, {60, true, "1 min 0 s"}, {3600, true, "1 h 0 min 0 s"}, {3661, true, "1 h 1 min 1 s"},
		{90_061, true, "1 d 1 h 1 min 1 s"}, {86_400, true, "1 d 0 h 0 min 0 s"}, {0, false, "0 min"}, {59, false, "0 min"},
		{3600, false, "1 h"}, {3660, false, "1 h 1 min"}, {86_460, false, "1 d 1 min"},
	} {
		if got := strings.ReplaceAll(w.span(c.seconds, c.toSecond), "\u00a0", " "); got != c.want {
			t.Errorf("%d s: %q, want %q", c.seconds, got, c.want)
		}
	}
}
