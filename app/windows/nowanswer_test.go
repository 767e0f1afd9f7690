package windows

import (
	"strings"
	"testing"
	"time"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
)

// instant reads a time such as "2026-11-10 09:00:00 -0300".
func nowInstant(t *testing.T, text string) pricing.Instant {
	t.Helper()
	at, err := time.Parse("2006-01-02 15:04:05 -0700", text)
	if err != nil {
		t.Fatal(err)
	}
	return pricing.InstantOf(at)
}

func nowZone(t *testing.T, name string) *time.Location {
	t.Helper()
	z, err := time.LoadLocation(name)
	if err != nil {
		t.Fatal(err)
	}
	return z
}

// told is an answer in one line: outcome, rule and amount of every kind of message.
func nowTold(a NowAnswer) string {
	names := [nowMessages]string{"reply", "agent", "utility", "marketing", "authentication"}
	var all []string
	for _, c := range a.Choices {
		s := names[c.Message] + " " + c.Verdict.Outcome.String() + " " + string(c.Verdict.Rule)
		switch {
		case c.Refusal != nil:
			s += " refused"
		case c.Verdict.Outcome == pricing.Charged:
			s += " " + string(c.Currency) + " " + c.Amount.String()
		}
		all = append(all, s)
	}
	return strings.Join(all, "; ")
}

const (
	nowInWindow      = "reply free SVC-4; agent charged MBA-2 USD 0.045; utility charged MSG-6 USD 0.0085; marketing charged MSG-2 USD 0.0397; authentication charged MSG-3 USD 0.0085"
	nowSpent         = "reply charged SVC-1 USD 0.0085; agent charged MBA-2 USD 0.045; utility charged MSG-6 USD 0.0085; marketing charged MSG-2 USD 0.0397; authentication charged MSG-3 USD 0.0085"
	nowNoWindow      = "reply not_sendable WIN-5; utility charged MSG-4 USD 0.0085; marketing charged MSG-2 USD 0.0397; authentication charged MSG-3 USD 0.0085"
	nowAllFree       = "reply free FEP-5; agent charged MBA-2 USD 0.045; utility free FEP-5; marketing free FEP-5; authentication free FEP-5"
	nowFreeTemplates = "reply not_sendable WIN-5; utility free FEP-5; marketing free FEP-5; authentication free FEP-5"
	nowAnswersAd     = "reply free FEP-3; agent charged MBA-2 USD 0.045; utility free FEP-3; marketing free FEP-3; authentication free FEP-3"
)

// A free-form reply may be sent from the second the customer writes until 24 hours later, exclusive: exactly 24 hours,
// whatever the clocks of the account do meanwhile. What it costs follows from the day (Mexico, card in dollars).
func TestNowAtTheEndsOfTheServiceWindow(t *testing.T) {
	for _, c := range []struct{ zone, wrote, ends, local string }{
		{"America/Santiago", "2027-04-03 12:00:00 -0300", "2027-04-04 11:00:00 -0400", "2027-04-04 11:00:00"},    // clocks go back at midnight
		{"America/Santiago", "2027-09-04 12:00:00 -0400", "2027-09-05 13:00:00 -0300", "2027-09-05 13:00:00"},    // ahead at midnight
		{"America/New_York", "2026-10-31 20:00:00 -0400", "2026-11-01 19:00:00 -0500", "2026-11-01 19:00:00"},    // back
		{"America/New_York", "2027-03-13 20:00:00 -0500", "2027-03-14 21:00:00 -0400", "2027-03-14 21:00:00"},    // ahead
		{"Europe/Madrid", "2026-10-24 09:00:00 +0200", "2026-10-25 08:00:00 +0100", "2026-10-25 08:00:00"},       // back
		{"Europe/Madrid", "2027-03-27 09:00:00 +0100", "2027-03-28 10:00:00 +0200", "2027-03-28 10:00:00"},       // ahead
		{"America/Mexico_City", "2026-10-24 09:00:00 -0600", "2026-10-25 09:00:00 -0600", "2026-10-25 09:00:00"}, // never
	} {
		k := NowKnown{Wrote: nowInstant(t, c.wrote), Place: nowMexico, Currency: "USD", Zone: nowZone(t, c.zone)}
		end := nowInstant(t, c.ends)
		if local := end.Time().In(k.Zone).Format(time.DateTime); local != c.local || end-k.Wrote != 24*pricing.Hour {
			t.Fatalf("%s: the case is wrong: %s", c.wrote, local)
		}
		for _, at := range []struct {
			when string
			at   pricing.Instant
			open bool
		}{
			{"a second before the message", k.Wrote - pricing.Second, false},
			{"at the message", k.Wrote, true},
			{"a second after the message", k.Wrote + pricing.Second, true},
			{"a second before the end", end - pricing.Second, true},
			{"at the end", end, false},
			{"a second after the end", end + pricing.Second, false},
		} {
			a := k.Now(at.at, app.EmbeddedPrices())
			want := nowNoWindow
			if at.open {
				want = nowInWindow
			}
			if got := nowTold(a); got != want {
				t.Errorf("%s, wrote %s, %s:\ngot  %s\nwant %s", c.zone, c.wrote, at.when, got, want)
			}
			w := a.Window(pricing.ServiceWindow)
			if open := w.Kind != pricing.NoWindow; open != at.open || open && (w.From != k.Wrote || w.Until != end) {
				t.Errorf("%s, wrote %s, %s: window %v", c.zone, c.wrote, at.when, w)
			}
			reply, _ := a.Choice(NowReply)
			if at.open && (reply.Until != end || reply.Then == nil || reply.Then.Verdict.Outcome != pricing.NotSendable) {
				t.Errorf("%s, wrote %s, %s: the reply changes at %v", c.zone, c.wrote, at.when, reply.Until)
			}
			if after := at.at >= end; after && a.Ended.Until != end {
				t.Errorf("%s, wrote %s, %s: the ended window is %v", c.zone, c.wrote, at.when, a.Ended)
			}
		}
	}
}

var nowMexico = pricing.Place{Territory: "MX"}

// A timely answer to a message from an ad opens 72 hours in which every message is free but the agent's, whether or not
// the customer writes again; free-form ones need the service window all the same.
func TestNowAtTheEndsOfFreeEntry(t *testing.T) {
	came := nowInstant(t, "2026-11-10 10:00:00 -0600")
	answered := came + 30*pricing.Minute
	const h = pricing.Hour
	cases := []struct {
		when string
		k    NowKnown
		at   pricing.Instant
		want string
	}{
		{"nothing sent yet", NowKnown{Wrote: came}, came + h, nowAnswersAd},
		{"a second before 24 hours unanswered", NowKnown{Wrote: came}, came + 24*h - pricing.Second, nowAnswersAd},
		{"24 hours unanswered", NowKnown{Wrote: came}, came + 24*h, nowNoWindow},
		{"answered by a person", NowKnown{Wrote: came, Sent: answered}, came + h, nowAllFree},
		{"answered by the agent", NowKnown{Wrote: came, Sent: answered, SentAs: NowAgentReply}, came + h, nowAllFree},
		{"a second before the service window ends", NowKnown{Wrote: came, Sent: answered}, came + 24*h - pricing.Second, nowAllFree},
		{"the service window has ended", NowKnown{Wrote: came, Sent: answered}, came + 24*h, nowFreeTemplates},
		{"a second before 72 hours", NowKnown{Wrote: came, Sent: answered}, answered + 72*h - pricing.Second, nowFreeTemplates},
		{"72 hours after the answer", NowKnown{Wrote: came, Sent: answered}, answered + 72*h, nowNoWindow},
		{"wrote again, and no answer before is known", NowKnown{Came: came, Wrote: came + 30*h}, came + 31*h, nowInWindow},
		{"wrote again within 72 hours", NowKnown{Came: came, Answered: answered, Wrote: came + 60*h}, came + 61*h, nowAllFree},
		{"wrote again, 72 hours over", NowKnown{Came: came, Answered: answered, Wrote: came + 60*h}, answered + 72*h, nowInWindow},
		{"the answer is still to come", NowKnown{Wrote: came, Sent: came + 2*h}, came + h, nowAnswersAd},
	}
	for _, c := range cases {
		c.k.Entry, c.k.Place, c.k.Currency = pricing.AdEntry, nowMexico, "USD"
		if got := nowTold(c.k.Now(c.at, app.EmbeddedPrices())); got != c.want {
			t.Errorf("%s:\ngot  %s\nwant %s", c.when, got, c.want)
		}
	}
	k := NowKnown{Wrote: came, Entry: pricing.AdEntry, Place: nowMexico, Currency: "USD"}
	reply, _ := (&NowAnswer{Choices: k.Now(came+h, app.EmbeddedPrices()).Choices}).Choice(NowReply)
	if reply.Verdict.Opened != (pricing.Window{Kind: pricing.FreeEntryWindow, From: came + h, Until: came + 73*h}) || reply.Until != came+24*h {
		t.Errorf("a reply to the ad opens %v and changes at %v", reply.Verdict.Opened, reply.Until)
	}
}

// Earlier dates have their own rules and cards, and what is no longer or not yet known is refused, never free.
func TestNowUnderTheRulesOfTheDate(t *testing.T) {
	for _, c := range []struct {
		when, wrote string
		sent        string
		as          NowMessage
		at          string
		place       pricing.Place
		currency    pricing.Currency
		spent       bool
		want        string
	}{
		{"the month's free replies are used up", "2026-11-10 10:00:00 -0600", "", 0, "2026-11-10 11:00:00 -0600", nowMexico, "USD", true, nowSpent},
		{"September 2026: a utility notice is free in the window", "2026-09-10 10:00:00 -0600", "", 0, "2026-09-10 11:00:00 -0600", nowMexico, "USD", true,
			"reply free MSG-7; agent charged MBA-2 USD 0.045; utility free MSG-5; marketing charged MSG-2 USD 0.0305; authentication charged MSG-3 USD 0.0085"},
		{"July 2026: the agent was free", "2026-07-10 10:00:00 -0600", "", 0, "2026-07-10 11:00:00 -0600", nowMexico, "USD", false,
			"reply free MSG-7; agent free MBA-1; utility free MSG-5; marketing charged MSG-2 USD 0.0305; authentication charged MSG-3 USD 0.0085"},
		{"September 2024: a service conversation", "2024-09-10 10:00:00 -0600", "", 0, "2024-09-10 11:00:00 -0600", nowMexico, "USD", false,
			"reply free FREE-3; utility charged CONV-4 USD 0.01; marketing charged CONV-4 USD 0.0436; authentication charged CONV-4 USD 0.0239"},
		{"September 2024, the month's 1,000 used up", "2024-09-10 10:00:00 -0600", "", 0, "2024-09-10 11:00:00 -0600", nowMexico, "USD", true,
			"reply charged CONV-7 USD 0.0105; utility charged CONV-4 USD 0.01; marketing charged CONV-4 USD 0.0436; authentication charged CONV-4 USD 0.0239"},
		{"September 2024, inside a utility conversation", "2024-09-10 10:00:00 -0600", "2024-09-10 10:05:00 -0600", NowUtility, "2024-09-10 11:00:00 -0600", nowMexico, "USD", true,
			"reply inside CONV-8; utility inside CONV-5; marketing charged CONV-4 USD 0.0436; authentication charged CONV-4 USD 0.0239"},
		{"a cell that was not recorded", "2026-11-10 10:00:00 -0600", "", 0, "2026-11-10 11:00:00 -0600", nowMexico, "MXN", true,
			"reply charged SVC-1 refused; agent charged MBA-2 USD 0.045; utility charged MSG-6 MXN 0.1565; marketing charged MSG-2 refused; authentication charged MSG-3 refused"},
		{"marketing to the United States is not delivered", "2026-11-10 10:00:00 -0600", "", 0, "2026-11-10 11:00:00 -0600", pricing.Place{Territory: "US"}, "USD", false,
			"reply free SVC-4; agent charged MBA-2 USD 0.045; utility charged MSG-6 USD 0.0034; marketing not_delivered DLV-10; authentication charged MSG-3 USD 0.0034"},
	} {
		k := NowKnown{Wrote: nowInstant(t, c.wrote), SentAs: c.as, Place: c.place, Currency: c.currency, Spent: c.spent, Zone: nowZone(t, "America/Mexico_City")}
		if c.sent != "" {
			k.Sent = nowInstant(t, c.sent)
		}
		if got := nowTold(k.Now(nowInstant(t, c.at), app.EmbeddedPrices())); got != c.want {
			t.Errorf("%s:\ngot  %s\nwant %s", c.when, got, c.want)
		}
	}
}

// The conversation that a template joins is listed with its end: 24 hours after it was opened.
func TestNowListsTheConversationsThatAreOpen(t *testing.T) {
	wrote := nowInstant(t, "2024-09-10 10:00:00 -0600")
	k := NowKnown{Wrote: wrote, Sent: wrote + pricing.Hour, SentAs: NowUtility, Place: nowMexico, Currency: "USD"}
	a := k.Now(wrote+2*pricing.Hour, app.EmbeddedPrices())
	want := []pricing.Window{
		{Kind: pricing.ServiceWindow, From: wrote, Until: wrote + 24*pricing.Hour},
		{Kind: pricing.UtilityConversation, From: wrote + pricing.Hour, Until: wrote + 25*pricing.Hour},
	}
	if len(a.Open) != 2 || a.Open[0] != want[0] || a.Open[1] != want[1] {
		t.Errorf("open: %v, want %v", a.Open, want)
	}
}

// A new month brings new free replies, and a new card its rates, at local midnight of the account; a change is told
// beforehand.
func TestNowTellsWhatTheNextDayChanges(t *testing.T) {
	wrote := nowInstant(t, "2026-09-30 20:00:00 -0600")
	k := NowKnown{Wrote: wrote, Place: nowMexico, Currency: "USD", Zone: nowZone(t, "America/Mexico_City")}
	midnight := nowInstant(t, "2026-10-01 00:00:00 -0600")
	a := k.Now(wrote, app.EmbeddedPrices())
	utility, _ := a.Choice(NowUtility)
	if utility.Verdict.Rule != "MSG-5" || utility.Until != midnight || utility.Then.Verdict.Rule != "MSG-6" || utility.Then.Amount.String() != "0.0085" {
		t.Errorf("a utility notice on September 30: %s until %v, then %+v", utility.Verdict.Rule, utility.Until, utility.Then)
	}
	if got := nowTold(k.Now(midnight-pricing.Second, app.EmbeddedPrices())); !strings.Contains(got, "utility free MSG-5") {
		t.Errorf("a second before October: %s", got)
	}
	if got := nowTold(k.Now(midnight, app.EmbeddedPrices())); got != nowInWindow {
		t.Errorf("at the first second of October: %s", got)
	}
}

// A date beyond the last card is priced with that card and says so (RATE-10).
func TestNowBeyondTheLastCard(t *testing.T) {
	wrote := nowInstant(t, "2027-02-10 10:00:00 -0600")
	k := NowKnown{Wrote: wrote, Place: nowMexico, Currency: "USD", Zone: nowZone(t, "America/Mexico_City")}
	has := func(at pricing.Instant) bool {
		for _, n := range k.Now(at, app.EmbeddedPrices()).Notices {
			if n.Code == pricing.NoticeFutureCard {
				return true
			}
		}
		return false
	}
	if !has(wrote) {
		t.Error("no notice on 2027-02-10")
	}
	k.Wrote = nowInstant(t, "2026-12-31 10:00:00 -0600")
	if has(k.Wrote) {
		t.Error("a notice on 2026-12-31")
	}
}

// Who never wrote can be sent templates alone.
func TestNowWithoutAMessageOfTheCustomer(t *testing.T) {
	k := NowKnown{Place: nowMexico, Currency: "USD"}
	a := k.Now(nowInstant(t, "2026-11-10 10:00:00 -0600"), app.EmbeddedPrices())
	if got := nowTold(a); got != nowNoWindow || len(a.Open) != 0 || a.Ended.Kind != pricing.NoWindow {
		t.Errorf("got %s, open %v, ended %v", got, a.Open, a.Ended)
	}
}
