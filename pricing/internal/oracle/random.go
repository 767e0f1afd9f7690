package oracle

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"
	"time"
)

// Random makes an account and a log meant to be hard: a few numbers, users and
// groups whose events sit on the edges of windows and on the local midnights
// where rules change. The events come in no order. Instants are whole seconds
// with rare exceptions, deliveries follow within 30 days (DLV-5), and the
// options are the defaults most of the time. Equal generators give equal logs.
func Random(rng *rand.Rand) (Account, []Event) {
	g := generator{rng: rng}
	a := g.account()
	return a, g.events(a)
}

// generator carries the choices that the events of one log share.
type generator struct {
	rng      *rand.Rand
	midnight int64   // the boundary the log is built around
	marks    []int64 // instants worth hitting again
	heard    []Event // from users
	numbers  []string
	users    []string
	homes    []string // territory of each user
	groups   []string
	authors  []Author
	proven   bool
	category Category // the favourite of the log's templates
}

var zoneNames = []string{
	"UTC", "America/Mexico_City", "America/Sao_Paulo", "Asia/Kolkata", "Pacific/Auckland", "America/Havana",
}

// zones are the time zones of random accounts, without those that the system
// does not know.
var zones = sync.OnceValue(func() []*time.Location {
	var known []*time.Location
	for _, name := range zoneNames {
		if zone, err := time.LoadLocation(name); err == nil {
			known = append(known, zone)
		}
	}
	return known
})

// boundaries are dates on which some rule, market or month begins. On
// 2026-11-01 Havana's midnight occurs twice.
var boundaries = []string{
	"2022-03-01", "2023-03-01", "2023-04-04", "2023-06-01", "2024-06-01", "2024-07-01",
	"2024-10-15", "2024-11-01", "2025-07-01", "2025-07-15", "2025-10-01", "2025-10-06",
	"2026-02-16", "2026-03-11", "2026-05-13", "2026-07-01", "2026-08-01", "2026-09-28",
	"2026-10-01", "2026-11-01", "2028-01-01",
}

// eras are the boundaries worth the most attention.
var eras = []string{
	"2023-06-01", "2024-11-01", "2025-07-01", "2025-07-01", "2025-10-06", "2026-08-01", "2026-09-28", "2026-10-01",
}

var territories = []string{"BR", "IN", "IT", "DE", "ID", "ZW", "HK", "KZ", "US", "CU"}

var templates = []Category{Marketing, MarketingLite, Utility, Utility, Authentication}

// randomMarket is a small dated market table (section 5).
func randomMarket(territory, date string) string {
	switch territory {
	case "BR":
		return "Brazil"
	case "IN":
		return "India"
	case "IT":
		return "Italy"
	case "DE":
		return "Germany"
	case "ID":
		return "Indonesia"
	case "US":
		return "North America"
	case "ZW":
		if date >= "2025-10-01" {
			return "Rest of Africa"
		}
	case "HK":
		if date >= "2026-07-01" {
			return "Hong Kong"
		}
		return "Rest of Asia Pacific"
	case "KZ":
		if date >= "2026-10-01" {
			return "Kazakhstan"
		}
	}
	return "Other"
}

// chance is true once in n times.
func (g *generator) chance(n int) bool { return g.rng.IntN(n) == 0 }

// one picks an element.
func one[T any](g *generator, from []T) T { return from[g.rng.IntN(len(from))] }

// account makes the account and settles where and when the log takes place.
func (g *generator) account() Account {
	zone := one(g, zones())
	date := one(g, boundaries)
	if g.chance(2) {
		date = one(g, eras)
	}
	g.midnight = firstInstant(date, zone)
	g.marks = []int64{g.midnight, g.midnight - one(g, []int64{1, 2, 12, 23, 24, 25})*hour}
	a := Account{
		Zone:   zone,
		Market: randomMarket,
		IntlFrom: map[string]string{
			"Indonesia": "2024-06-01", "India": "2024-07-01", "Kazakhstan": "2026-10-01",
		},
		Options: g.options(),
	}
	if g.chance(12) {
		a.Frozen = one(g, boundaries)
	}
	if g.chance(2) {
		a.International = g.international()
	}
	return a
}

// firstInstant is the first instant of a date in a zone.
func firstInstant(date string, zone *time.Location) int64 {
	noon, err := time.ParseInLocation(time.DateOnly+" 15", date+" 12", zone)
	if err != nil {
		return 0
	}
	at := noon.Add(-14 * time.Hour)
	for at.Format(time.DateOnly) < date {
		at = at.Add(30 * time.Minute)
	}
	return at.UnixMilli()
}

// international makes a business eligible, starting near the log's midnight.
func (g *generator) international() International {
	i := International{
		Eligible: !g.chance(8),
		Start:    g.midnight + g.step(),
	}
	if g.chance(3) {
		i.Location = one(g, territories)
	}
	if g.chance(3) {
		i.Exceptions = map[string]int64{one(g, territories): g.midnight + g.step()}
	}
	return i
}

// options leaves everything at its default in six of ten logs.
func (g *generator) options() Options {
	var o Options
	if g.rng.IntN(10) < 6 {
		return o
	}
	often := func() bool { return g.chance(4) }
	if often() {
		o.FEPHours = one(g, []int64{1, 24, 72, 96})
	}
	if often() {
		o.FEPAdHours = 168
	}
	if often() {
		o.FEPPageHours = one(g, []int64{72, 168})
	}
	if often() {
		o.FreeTierBICEnd = "2023-04-04"
	}
	o.FEPExtension = often()
	o.FEPStartSent = often()
	o.FEPResponseInWindow = often()
	o.FEPReentryKept = often()
	o.WindowInstantSent = often()
	o.AllowanceOrderSent = often()
	o.AllowanceFEP = often()
	o.ServiceExempt = often()
	o.CarryOver2025All = often()
	o.CarryOver2023None = often()
	o.GroupMarketingFree = often()
	o.GroupFEP = often()
	o.AIPFreeInFEP = often()
	o.ReactionsIgnored = often()
	o.IntlStartOnly = often()
	return o
}

// events makes the log, mostly between one number and one user or two.
func (g *generator) events(a Account) []Event {
	g.numbers = []string{"n1", "n2"}[:one(g, []int{1, 1, 1, 2})]
	g.users = []string{"u1", "u2", "u3"}[:one(g, []int{1, 1, 1, 2, 2, 3})]
	for range g.users {
		g.homes = append(g.homes, one(g, territories))
	}
	if a.date(g.midnight) >= "2025-10-01" && g.chance(2) {
		g.groups = []string{"g1", "g2"}[:1+g.rng.IntN(2)]
	}
	g.authors = []Author{Business}
	if g.chance(3) {
		g.authors = append(g.authors, AIProvider, AIProvider)
		g.homes[0] = one(g, []string{"BR", "BR", "IT", "DE"})
	}
	if g.chance(3) {
		g.authors = append(g.authors, MetaBusinessAgent)
	}
	if g.chance(6) {
		g.authors = append(g.authors, BusinessApp)
	}
	g.proven = g.chance(4)
	g.category = one(g, templates)

	events := make([]Event, 3+g.rng.IntN(13))
	ids := g.rng.Perm(len(events))
	for i := range events {
		if i == 0 && !g.chance(3) {
			events[i] = g.inbound()
		} else {
			events[i] = g.event()
		}
		events[i].ID = fmt.Sprintf("m%02d", ids[i])
	}
	g.rng.Shuffle(len(events), func(i, j int) { events[i], events[j] = events[j], events[i] })
	return events
}

// step is a distance in time: mostly a short one, else one that matters to some
// window, to the second or just beside it.
func (g *generator) step() int64 {
	if !g.chance(3) {
		return one(g, []int64{0, 0, 1, 60, 600, 3600, 7200, 6 * 3600, 12 * 3600}) * 1000
	}
	hours := one(g, []int64{0, 1, 12, 23, 24, 24, 24, 25, 48, 71, 72, 72, 73, 96, 168, -1, -12, -24, -24, -72})
	at := hours * hour
	switch g.rng.IntN(40) {
	case 0:
		at += one(g, []int64{-1, 1})
	case 1, 2, 3, 4:
		at += 1000
	case 5, 6, 7, 8:
		at -= 1000
	case 9, 10, 11:
		at += int64(g.rng.IntN(3600)) * 1000
	}
	return at
}

// instant is a step from one of the marks, and becomes one.
func (g *generator) instant(marks []int64) int64 {
	from := one(g, marks)
	if len(marks) > 3 && g.chance(2) {
		from = marks[len(marks)-1]
	}
	at := from + g.step()
	at = min(max(at, g.midnight-5*day), g.midnight+20*day)
	g.marks = append(g.marks, at)
	return at
}

// event makes one event of any sort.
func (g *generator) event() Event {
	if g.rng.IntN(10) < 3 {
		return g.inbound()
	}
	if len(g.groups) > 0 && g.chance(3) {
		return g.toGroup()
	}
	e := g.outbound()
	if e.User == "" {
		e.User = one(g, g.users)
	}
	e.Territory = g.homes[slices.Index(g.users, e.User)]
	e.Delivered, e.Read, e.Failed = g.delivery(e.Sent)
	switch known := deliveredAt(e.Delivered, e.Read); {
	case known != 0 && g.chance(15):
		e.Sent = 0
	case known != 0 && g.chance(25):
		e.Sent = known + 1000*int64(1+g.rng.IntN(100))
	}
	return e
}

// inbound makes a user message, reaction or call.
func (g *generator) inbound() Event {
	e := Event{Inbound: true, Sent: g.instant(g.marks), Number: one(g, g.numbers), User: one(g, g.users)}
	switch g.rng.IntN(10) {
	case 0:
		e.Kind = Reaction
	case 1:
		e.Kind = Call
	}
	if g.chance(3) {
		e.Entry = one(g, []Entry{Ad, PageButton})
		e.Desktop = g.chance(6)
	}
	if len(g.groups) > 0 && g.chance(3) {
		e.Group = one(g, g.groups)
	}
	g.heard = append(g.heard, e)
	return e
}

// outbound makes the part that messages to users and to groups share.
func (g *generator) outbound() Event {
	e := Event{Number: one(g, g.numbers), Author: one(g, g.authors), Proven: g.proven && g.chance(2)}
	switch g.rng.IntN(10) {
	case 0, 1, 2, 3, 4:
		e.Kind = Template
		e.Category = one(g, append([]Category{g.category, g.category, g.category, g.category}, templates...))
	case 5:
		e.Kind = Reaction
	}
	if e.Kind == Template && e.Author == MetaBusinessAgent {
		e.Author = Business
	}
	if e.Kind == Template || len(g.heard) == 0 || g.chance(6) {
		e.Sent = g.instant(g.marks)
	} else { // mostly where it has a service window
		from := one(g, g.heard)
		e.Sent, e.Number, e.User = g.instant([]int64{from.Sent}), from.Number, from.User
	}
	if e.Author == MetaBusinessAgent {
		e.Tokens = 20_000 + int64(g.rng.IntN(5_001))
	}
	return e
}

// toGroup makes a message to a group.
func (g *generator) toGroup() Event {
	e := g.outbound()
	e.User, e.Group = "", one(g, g.groups)
	for i, user := range g.users {
		to := Recipient{User: user, Territory: g.homes[i]}
		to.Delivered, to.Read, to.Failed = g.delivery(e.Sent)
		e.Recipients = append(e.Recipients, to)
	}
	return e
}

// delivery makes the statuses that follow a sent instant: mostly delivered at
// once, sometimes late and on a mark, sometimes only read, sometimes never.
func (g *generator) delivery(sent int64) (delivered, read, failed int64) {
	at := sent
	switch g.rng.IntN(16) {
	case 0:
		return 0, 0, sent
	case 1:
		return 0, 0, 0
	case 2, 3:
		at += 1000 * int64(1+g.rng.IntN(600))
	case 4, 5, 6:
		if on := one(g, g.marks) + g.step(); on > sent && on < sent+30*day {
			at = on
		}
	case 7:
		at += int64(g.rng.IntN(30)) * day
	}
	g.marks = append(g.marks, at)
	switch g.rng.IntN(10) {
	case 0:
		return 0, at, 0
	case 1:
		return at, at + hour, 0
	case 2:
		return at + 1000, at, 0
	case 3:
		return at, 0, at + 1000
	}
	return at, 0, 0
}
