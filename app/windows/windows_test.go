package windows

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/internal/golden"
	"github.com/tarifario/tarifario/app/timeline"
	"github.com/tarifario/tarifario/pricing"
)

var testVendor = app.EmbeddedPrices().Facts().Vendor

// showing is the page after something was done on it.
func showing(l app.Language, do ...func(p *Page)) *Page {
	p := NewPage(l, &testVendor)
	for _, d := range do {
		d(p)
	}
	return p
}

func opened(preset string) func(p *Page) { return func(p *Page) { p.takePreset(preset) } }
func pressed(id string) func(p *Page)    { return func(p *Page) { p.press(id) } }
func compared(p *Page)                   { p.lookEras() }

// The pages as drawn: as they open, a step that can be changed, a free entry that ends conversations, all eras, a rate
// that is not known, a group, an agent's tokens, and nothing at all.
func TestPages(t *testing.T) {
	cases := []struct {
		name string
		page *Page
	}{
		{"opening-es", showing(app.Spanish)},
		{"opening-pt", showing(app.Portuguese)},
		{"opening-en", showing(app.English)},
		{"chosen-es", showing(app.Spanish, pressed("step-change-3"))},
		{"free-entry-pt", showing(app.Portuguese, opened("cbp-off-05"), compared)},
		{"allowance-en", showing(app.English, opened("desk-allowance"), compared)},
		{"no-card-en", showing(app.English, func(p *Page) { p.takeCurrency("MXN") }, func(p *Page) { p.takeRules("CBP-1") })},
		{"group-es", showing(app.Spanish, pressed(clearID), pressed("add-wrote"), pressed(groupID))},
		{"agent-pt", showing(app.Portuguese, opened("desk-agent"))},
		{"late-es", showing(app.Spanish, opened("desk-delivered-late"))},
		{"empty-en", showing(app.English, pressed(clearID))},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) { golden.CheckText(t, c.name, shorn(golden.Drawn(t, c.page))) })
	}
}

// shorn is a page without its now mode, which has files of its own, and without the lists of countries and presets.
func shorn(html string) string {
	html = cut(html, `<section aria-labelledby="now-heading"`, "</section>")
	for _, id := range []string{presetName, countryName} {
		if at := strings.Index(html, `id="`+id+`"`); at >= 0 {
			from := at + strings.Index(html[at:], ">")
			html = html[:from+1] + "…" + html[from+strings.Index(html[from:], "</select>"):]
		}
	}
	return html
}

func cut(text, from, to string) string {
	before, rest, found := strings.Cut(text, from)
	if !found {
		return text
	}
	_, after, _ := strings.Cut(rest, to)
	return before + after
}

// Every act of the lists is a step of its own kind, and a step remembers its time and fate when it becomes another act.
func TestActsAreSteps(t *testing.T) {
	for a := range actCount {
		if got := actOf(&actSpecs[a].step); got != a {
			t.Errorf("%s is read as %s", actSpecs[a].id, actSpecs[got].id)
		}
		if named, known := actNamed(actSpecs[a].id); !known || named != a {
			t.Errorf("%s is not found by its id", actSpecs[a].id)
		}
	}
	s := sentUtility.on(pricing.Step{At: 3 * time.Hour, Delay: time.Hour, Direction: pricing.Outbound})
	if s.At != 3*time.Hour || s.Delay != time.Hour || s.Category != pricing.Utility {
		t.Errorf("a reply that becomes a notice is %+v", s)
	}
	if s := wrote.on(pricing.Step{At: time.Hour, Delay: time.Hour, Failed: true}); s.Delay != 0 || s.Failed || s.At != time.Hour {
		t.Errorf("a reply that becomes a message of the customer is %+v", s)
	}
}

// Typed times are clock times of the account's zone: noon is 13 hours after midnight on a day of 25 hours, 11 on one of 23,
// and on the day after as the clocks show it.
func TestTypedTimesFollowTheClocks(t *testing.T) {
	cases := []struct {
		zone  string
		start pricing.Date
		day   int
		clock time.Duration
		want  time.Duration
	}{
		{"America/New_York", 2026_11_01, 1, 12 * time.Hour, 13 * time.Hour},
		{"America/New_York", 2026_11_01, 2, 9*time.Hour + 30*time.Minute, 34*time.Hour + 30*time.Minute},
		{"America/New_York", 2026_03_08, 1, 12 * time.Hour, 11 * time.Hour},
		{"Europe/Madrid", 2026_03_28, 2, 12 * time.Hour, 35 * time.Hour},
		{"America/Santiago", 2026_09_05, 2, 9 * time.Hour, 32 * time.Hour}, // midnight does not exist on September 6
		{"", 2026_10_05, 3, 0, 48 * time.Hour},
	}
	for _, c := range cases {
		w := writerFor(app.Mexico, &timeline.Timeline{Start: c.start, Zone: c.zone})
		got := w.offset(c.day, c.clock)
		if got != c.want {
			t.Errorf("%s, day %d, %v of %v is %v after the start, want %v", c.zone, c.day, c.clock, c.start, got, c.want)
		}
		at := c.start.Start(w.zone) + pricing.Instant(got/time.Millisecond)
		if read, _ := readClock(w.clock(at)); w.day(at) != c.day || read != c.clock {
			t.Errorf("%s: %v is shown as %s", c.zone, got, w.when(at))
		}
	}
}

// Bars begin and end where the windows do. The opening timeline is shown from day 1, 00:00 to day 3, 11:00, 59 hours; its
// first window is open from 09:00 for 24 hours.
func TestBarsLieWhereWindowsDo(t *testing.T) {
	v := showing(app.Spanish).view.Board
	bar := v.Lanes[2].Bars[0]
	if bar.X != 90_000/59 || bar.X+bar.Width != 330_000/59 {
		t.Errorf("the window lies from %d to %d", bar.X, bar.X+bar.Width)
	}
	if got, want := bar.Title, "Ventana de atención al cliente, día 1, 09:00 – día 2, 09:00"; got != want {
		t.Errorf("the window is called %q, want %q", got, want)
	}
	for n, want := range map[int]string{0: "0%", 5: "0.05%", 50: "0.5%", 1200: "12%", 1205: "12.05%", 1230: "12.3%", 10_000: "100%"} {
		if got := percent(n); got != want {
			t.Errorf("%d is %s, want %s", n, got, want)
		}
	}
}

// Every outcome has a shape of its own.
func TestOutcomesHaveShapes(t *testing.T) {
	message := func(o pricing.Outcome) *timeline.Message {
		return &timeline.Message{Verdict: pricing.Verdict{Outcome: o}}
	}
	unknown := message(pricing.Charged)
	unknown.Refusal = errors.New("no rate")
	seen := map[string]bool{}
	for _, m := range []*timeline.Message{
		message(pricing.Charged), message(pricing.Free), message(pricing.Inside), message(pricing.NotSendable), message(pricing.NotDelivered),
		unknown, {Step: timeline.Step{Step: pricing.Step{Direction: pricing.Inbound}}},
	} {
		shape := shapeOf(m)
		if seen[shape] || markPaths[shape] == "" || markLooks[shape][0] == "" {
			t.Errorf("the shape %s is seen before, or not drawn", shape)
		}
		seen[shape] = true
	}
}

func times(p *Page) string {
	var all []string
	for _, s := range p.timeline().Steps {
		all = append(all, s.At.String())
	}
	return strings.Join(all, " ")
}

// Moves go to the next full hour, or minute, in their direction, and never before the start.
func TestMovesSnap(t *testing.T) {
	p := showing(app.Spanish)
	for _, c := range []struct {
		by   time.Duration
		want time.Duration
	}{
		{time.Hour, 10 * time.Hour}, {time.Hour, 11 * time.Hour}, {-time.Minute, 10*time.Hour + 59*time.Minute},
		{-time.Hour, 10 * time.Hour}, {-time.Hour, 9 * time.Hour},
	} {
		p.shift(2, c.by) // from 09:20
		if got := p.timeline().Steps[1].At; got != c.want {
			t.Fatalf("moved by %v it is sent at %v, want %v", c.by, got, c.want)
		}
	}
	for range 12 {
		p.shift(2, -time.Hour)
	}
	if got := p.timeline().Steps[1].At; got != 0 {
		t.Errorf("it is sent at %v", got)
	}
}

// What is done can be undone and done again, a drag as one.
func TestUndo(t *testing.T) {
	p := showing(app.Spanish)
	before := times(p)
	p.press("add-marketing")
	p.press("step-copy-1")
	p.press("step-delete-4")
	after := times(p)
	if want := "9h0m0s 10h0m0s 9h20m0s 33h30m0s 35h0m0s 35h10m0s 36h10m0s"; after != want {
		t.Fatalf("the steps are at %s, want %s", after, want)
	}
	for range 3 {
		p.press(undoID)
	}
	if got := times(p); got != before || p.view.CanUndo {
		t.Errorf("undone, the steps are at %s, want %s", got, before)
	}
	for range 3 {
		p.press(redoID)
	}
	if got := times(p); got != after {
		t.Errorf("done again, the steps are at %s, want %s", got, after)
	}
	d := &drag{id: 1}
	for hour := range 5 {
		p.drag(d, time.Duration(10+hour)*time.Hour)
	}
	p.press(undoID)
	if got := times(p); got != after {
		t.Errorf("after a drag was undone the steps are at %s, want %s", got, after)
	}
}

// A field of a step takes what makes sense for it, and nothing else.
func TestFieldsOfAStep(t *testing.T) {
	w := writerFor(app.Mexico, &timeline.Timeline{Start: 2026_10_05})
	sent := pricing.Date(2026_10_05).Start(time.UTC) + 10*pricing.Hour
	cases := []struct {
		name, text string
		want       func(pricing.Step) bool // nil: refused
	}{
		{dayName, "2", func(s pricing.Step) bool { return s.At == 34*time.Hour }},
		{dayName, "0", nil}, {dayName, "x", nil}, {dayName, "367", nil},
		{clockName, "08:15", func(s pricing.Step) bool { return s.At == 8*time.Hour+15*time.Minute }},
		{clockName, "23:59:59", func(s pricing.Step) bool { return s.At == 24*time.Hour-time.Second }},
		{clockName, "25:00", nil}, {clockName, "", nil},
		{actName, "utility", func(s pricing.Step) bool { return s.Category == pricing.Utility && s.At == 10*time.Hour }},
		{actName, "fax", nil},
		{fateName, fateNever, func(s pricing.Step) bool { return s.Failed }},
		{fateName, fateLate, func(s pricing.Step) bool { return s.Delay == time.Hour }},
		{delayName, "90", func(s pricing.Step) bool { return s.Delay == 90*time.Minute }},
		{delayName, "-1", nil}, {delayName, "43201", nil},
		{tokensName, "18000", func(s pricing.Step) bool { return s.Tokens == 18_000 }},
		{membersName, "4", func(s pricing.Step) bool { return len(s.Members) == 4 }},
		{membersName, "", func(s pricing.Step) bool { return s.Members == nil }},
		{membersName, "51", nil},
	}
	for _, c := range cases {
		got, ok := w.changedStep(pricing.Step{At: 10 * time.Hour}, sent, c.name, c.text)
		if ok != (c.want != nil) || ok && !c.want(got) {
			t.Errorf("%s %q: %+v, taken %v", c.name, c.text, got, ok)
		}
	}
}

// Another country, currency, date, zone or allowance changes the price and nothing else; one that does not exist changes
// nothing. Marketing to Brazil costs 0.0625 and to Mexico 0.0397 since October 2026.
func TestSettings(t *testing.T) {
	p := showing(app.Spanish, opened("desk-failed"))
	total := func() string { return inAttribute(p.view.Total.Sum) }
	if got, want := total(), "USD 0.0397"; got != want {
		t.Fatalf("to Mexico it costs %s, want %s", got, want)
	}
	p.takeCountry("BR")
	if got, want := total(), "USD 0.0625"; got != want {
		t.Errorf("to Brazil it costs %s, want %s", got, want)
	}
	p.takeCountry("XX")
	p.takeZone("America/Atlantis")
	p.takeCurrency("XXX")
	p.takeStart("2026-13-01")
	if got, want := total(), "USD 0.0625"; got != want {
		t.Errorf("after settings that do not exist it costs %s, want %s", got, want)
	}
	p.takeZone("America/Sao_Paulo")
	if got := p.timeline().Zone; got != "America/Sao_Paulo" {
		t.Errorf("the zone is %q", got)
	}
	p.takeRules("CBP-1")
	if got := p.timeline().On; got != 2024_10_31 {
		t.Errorf("the rules are those of %v", got)
	}
}

// The address says what the page shows, and opens it again.
func TestAddressOpensTheSame(t *testing.T) {
	p := showing(app.Spanish)
	if got := p.fragment(); got != "" {
		t.Errorf("as it opens the address says %q", got)
	}
	for _, preset := range timeline.Presets() {
		p.takePreset(preset.ID)
		q := showing(app.Spanish)
		q.open(p.fragment())
		q.look()
		if got, want := q.fragment(), p.fragment(); got != want && preset.ID != openingPreset {
			t.Errorf("%s: opened again the address says %q, want %q", preset.ID, got, want)
		}
		if q.view.Total.Sum != p.view.Total.Sum && preset.ID != openingPreset {
			t.Errorf("%s costs %s, opened again %s", preset.ID, p.view.Total.Sum, q.view.Total.Sum)
		}
	}
}

// The picture as a file is an XML document that needs nothing from elsewhere, and names every message.
func TestImage(t *testing.T) {
	p := showing(app.Spanish, opened("cbp-off-05"))
	image := p.image()
	golden.CheckText(t, "image-es", image)
	d := xml.NewDecoder(strings.NewReader(image))
	for {
		token, err := d.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		if start, is := token.(xml.StartElement); is {
			for _, a := range start.Attr {
				if a.Name.Local == "href" || a.Name.Local == "style" || a.Name.Local == "class" {
					t.Errorf("%s has a %s", start.Name.Local, a.Name.Local)
				}
			}
		}
	}
	for _, row := range p.view.Rows {
		if !strings.Contains(image, row.What) {
			t.Errorf("the image does not name %q", row.What)
		}
	}
}

// An edit draws anew only what it changes.
func TestWhatStaysIsNotDrawnAnew(t *testing.T) {
	p := showing(app.Spanish)
	rows := map[int]*RowView{}
	for _, r := range p.view.Rows {
		rows[r.ID] = r
	}
	p.move(4, 33*time.Hour+40*time.Minute) // the utility template, charged as before
	for _, r := range p.view.Rows {
		if same := rows[r.ID] == r; same != (r.ID != 4) {
			t.Errorf("row %d is the same: %v", r.ID, same)
		}
	}
}

// Two hundred steps are read, laid out and written down in time for one frame on a slow machine.
func BenchmarkEdit(b *testing.B) {
	p := NewPage(app.Spanish, &testVendor)
	p.history = timeline.NewHistory(manySteps(p.timeline(), timeline.MaxSteps))
	p.look()
	b.ResetTimer()
	for i := range b.N {
		p.move(100, time.Duration(200+i%2)*time.Hour)
	}
}

// manySteps is a timeline of so many steps, an hour apart: the customer and the business in turn.
func manySteps(t timeline.Timeline, n int) timeline.Timeline {
	turns := []act{wrote, replied, sentUtility, sentMarketing}
	steps := make([]pricing.Step, n)
	for i := range steps {
		steps[i] = actSpecs[turns[i%len(turns)]].step
		steps[i].At = time.Duration(i) * time.Hour
	}
	return timeline.New(t, steps...)
}
