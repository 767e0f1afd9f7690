package windows

import (
	"slices"
	"time"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
)

// NowKnown is what is known of a business number and one of its customers. Instants are zero where nothing is known;
// those after the instant that is asked about have not happened yet.
type NowKnown struct {
	Wrote pricing.Instant // the customer's last message
	Entry pricing.Entry   // how the customer came
	// Came is when the message through the free entry point arrived; zero: Wrote is that message.
	Came pricing.Instant
	// Answered is the first reply to that message; zero: Sent is it, where anything was sent.
	Answered pricing.Instant
	Sent     pricing.Instant // the business's last message
	SentAs   NowMessage      // what it was

	Place    pricing.Place    // where the customer is
	Currency pricing.Currency // billing currency of the account
	Zone     *time.Location   // of the account; nil is UTC
	Spent    bool             // the month's free replies are used up (SVC-4, FREE-3)
}

// NowMessage is a kind of message that a business may send. The zero value is a reply by a person or any AI but Meta's.
type NowMessage uint8

// The kinds of message, in the order in which they are offered.
const (
	NowReply NowMessage = iota
	NowAgentReply
	NowUtility
	NowMarketing
	NowAuthentication
	nowMessages
)

// NowAnswer is what may be sent at an instant.
type NowAnswer struct {
	At      pricing.Instant
	On      pricing.Date // local date of the account
	Choices []NowChoice  // in the order of NowMessage; Meta Business Agent only where there is one on the date
	// Open are the windows that let something be sent or make it cost nothing, [From, Until), in order of their end.
	Open []pricing.Window
	// Ended is the last customer service window where none is open; Kind NoWindow where there never was one.
	Ended   pricing.Window
	Notices []pricing.Notice // of the bills of all choices, each once
}

// NowChoice is one kind of message, sent and delivered at the instant.
type NowChoice struct {
	Message NowMessage
	Verdict pricing.Verdict // final: the allowance has decided
	// Rate and Amount are zero where nothing is due. The amount is exact, before tax, in Currency: that of the account, or
	// US dollars for tokens (MONEY-6).
	Rate     pricing.Rate
	Amount   decimal.Decimal
	Currency pricing.Currency
	Card     string // ID of the card the rate is from; empty where none is asked
	Refusal  error  // why what is charged has no known price: *pricing.NoRateError or *pricing.NoCardError
	// Until is when another verdict begins, exclusive: the end of a window or a day on which rules change; zero: not within
	// the days that are looked ahead.
	Until pricing.Instant
	Then  *NowChoice // what holds from Until on; nil where Until is zero
}

// Now answers what may be sent at an instant. Every verdict is the engine's on the messages that are known and the one
// that is asked about.
func (k *NowKnown) Now(at pricing.Instant, prices app.Prices) NowAnswer {
	a := NowAnswer{At: at, On: k.dateOf(at)}
	changes := k.changes(at)
	for m := range nowMessages {
		choice, notices := k.choice(m, at, prices)
		if m == NowAgentReply && choice.Verdict.Category != pricing.MetaBusinessAgent {
			continue // there is no such thing on that date (MBA-1)
		}
		for _, later := range changes {
			if then, _ := k.choice(m, later, prices); !then.same(&choice) {
				choice.Until, choice.Then = later, &then
				break
			}
		}
		a.Choices = append(a.Choices, choice)
		a.note(choice.Verdict.Joined)
		for _, n := range notices {
			if !slices.Contains(a.Notices, n) {
				a.Notices = append(a.Notices, n)
			}
		}
	}
	service := k.service(at, prices)
	if service.Contains(at) {
		a.note(service)
	} else {
		a.Ended = service
	}
	slices.SortFunc(a.Open, func(x, y pricing.Window) int { return int(x.Until - y.Until) })
	return a
}

// note lists an open window, once.
func (a *NowAnswer) note(w pricing.Window) {
	if w.Kind != pricing.NoWindow && !slices.ContainsFunc(a.Open, func(o pricing.Window) bool { return o.Kind == w.Kind }) {
		a.Open = append(a.Open, w)
	}
}

// Choice returns the answer for a kind of message, and whether there is one on the date.
func (a *NowAnswer) Choice(m NowMessage) (NowChoice, bool) {
	i := slices.IndexFunc(a.Choices, func(c NowChoice) bool { return c.Message == m })
	if i < 0 {
		return NowChoice{}, false
	}
	return a.Choices[i], true
}

// Window returns the open window of a kind; the zero Window for none.
func (a *NowAnswer) Window(kind pricing.WindowKind) pricing.Window {
	for _, w := range a.Open {
		if w.Kind == kind {
			return w
		}
	}
	return pricing.Window{}
}

// same reports whether two choices say the same, whenever that is.
func (c *NowChoice) same(other *NowChoice) bool {
	refused := func(c *NowChoice) string {
		if c.Refusal == nil {
			return ""
		}
		return c.Refusal.Error()
	}
	v, o := &c.Verdict, &other.Verdict
	return v.Outcome == o.Outcome && v.Rule == o.Rule && v.Category == o.Category && v.Unit == o.Unit &&
		v.Opened.Kind == o.Opened.Kind && v.Joined.Kind == o.Joined.Kind &&
		c.Amount.Equal(other.Amount) && c.Currency == other.Currency && refused(c) == refused(other)
}

// nowAhead is how far ahead a change is looked for: no window lasts longer (FEP-13).
const nowAhead = 8

// changes are the instants after the one asked about at which anything may change, in order: a window that a message
// has opened may end, and a day may bring other rules or another card.
func (k *NowKnown) changes(at pricing.Instant) []pricing.Instant {
	var all []pricing.Instant
	add := func(later pricing.Instant) {
		if later > at {
			all = append(all, later)
		}
	}
	_, messages := k.messages(at)
	for i := range messages {
		for _, length := range []pricing.Instant{24 * pricing.Hour, 72 * pricing.Hour, 168 * pricing.Hour} {
			add(messages[i].Sent + length)
		}
	}
	on := k.dateOf(at)
	for day := range nowAhead {
		add(on.AddDays(day + 1).Start(k.zone()))
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// messages are those known to have happened by an instant, with the account that sends.
func (k *NowKnown) messages(at pricing.Instant) (pricing.Account, []pricing.Message) {
	account := pricing.Account{Currency: k.Currency, Zone: k.zone()}
	if k.Spent {
		account.AllowanceUsed = nowAllowance
	}
	var all []pricing.Message
	add := func(m pricing.Message) {
		if m.Sent.Known() && m.Sent <= at {
			m.Number, m.User, m.Place = "business", "customer", k.Place
			if m.Direction == pricing.Outbound {
				m.Delivered = m.Sent
			}
			all = append(all, m)
		}
	}
	if k.Entry != pricing.NoEntry && k.Came.Known() && k.Came < k.Wrote {
		add(pricing.Message{Direction: pricing.Inbound, Sent: k.Came, Entry: k.Entry})
		add(pricing.Message{Sent: k.Answered})
		add(pricing.Message{Direction: pricing.Inbound, Sent: k.Wrote})
	} else {
		add(pricing.Message{Direction: pricing.Inbound, Sent: k.Wrote, Entry: k.Entry})
	}
	sent := k.SentAs.message()
	sent.Sent = k.Sent
	add(sent)
	return account, all
}

// nowAllowance is at least what any month's allowance holds.
const nowAllowance = 1000

// message is the kind of message as the engine takes it.
func (m NowMessage) message() pricing.Message {
	switch m {
	case NowAgentReply:
		return pricing.Message{Author: pricing.AgentAuthor}
	case NowUtility:
		return pricing.Message{Kind: pricing.Template, Category: pricing.Utility}
	case NowMarketing:
		return pricing.Message{Kind: pricing.Template, Category: pricing.Marketing}
	case NowAuthentication:
		return pricing.Message{Kind: pricing.Template, Category: pricing.Authentication}
	}
	return pricing.Message{}
}

// choice decides and prices a message sent at an instant.
func (k *NowKnown) choice(m NowMessage, at pricing.Instant, prices app.Prices) (NowChoice, []pricing.Notice) {
	account, messages := k.messages(at)
	asked := m.message()
	asked.ID = "~" // behind whatever was sent at the same instant
	asked.Number, asked.User, asked.Place, asked.Sent, asked.Delivered = "business", "customer", k.Place, at, at
	messages = append(messages, asked)
	choice := NowChoice{Message: m}
	pricing.Decide(account, prices.Tables(), messages, func(i int, v pricing.Verdict) {
		if i == len(messages)-1 {
			choice.Verdict = v
		}
	})
	meter := pricing.NewMeter(account, prices.Book(k.Currency, false), prices.Tables())
	choice.Verdict = meter.Add(&asked, choice.Verdict)
	bill := meter.Bill()
	if choice.Verdict.Outcome == pricing.Charged && len(bill.Lines) > 0 {
		line := &bill.Lines[0]
		choice.Currency, choice.Card, choice.Refusal = line.Currency, line.Card, line.Refusal
		if line.Refusal == nil {
			choice.Rate, choice.Amount = line.Rate, line.Amount
		}
	}
	return choice, bill.Notices
}

// service returns the last customer service window up to an instant.
func (k *NowKnown) service(at pricing.Instant, prices app.Prices) pricing.Window {
	account, messages := k.messages(at)
	var last pricing.Window
	pricing.Decide(account, prices.Tables(), messages, func(i int, v pricing.Verdict) {
		if messages[i].Direction == pricing.Inbound && v.Opened.Kind == pricing.ServiceWindow {
			last = v.Opened
		}
	})
	return last
}

func (k *NowKnown) zone() *time.Location {
	if k.Zone == nil {
		return time.UTC
	}
	return k.Zone
}

// dateOf returns the local date of an instant: a date begins at its first instant (ERA-3).
func (k *NowKnown) dateOf(at pricing.Instant) pricing.Date {
	day := pricing.NewDate(at.Time().In(k.zone()).Date())
	if next := day.AddDays(1); at >= next.Start(k.zone()) {
		return next
	}
	return day
}
