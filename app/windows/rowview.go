package windows

import (
	"slices"
	"strconv"
	"time"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/timeline"
	"github.com/tarifario/tarifario/pricing"
)

// RowView is a step in the list.
type RowView struct {
	ID       int
	Day      string // as names it: "día 2"
	Clock    string
	What     string
	Verdict  string
	Price    string
	Tone     string // class of the verdict
	Card     string // of the rate in Price, where that is the list rate of a card
	Market   string
	Category string
	Notes    string // tokens, copies; empty for none
	Refusal  string // why there is no price
	Sentence string // the rule
	Rule     string
	Source   string // address of the page the rule was read on
	Windows  string // what it opens, is inside of and closes
	Edit     EditView
	Open     bool // its fields are shown
}

func (v *RowView) id() int { return v.ID }

// EditView is what can be changed of a step. It is empty where the row is folded.
type EditView struct {
	Day      int
	Clock    string
	Act      act
	Outbound bool
	Fate     string // at once, late or never
	Delay    string // hours and minutes to the delivery, as a field for a number of minutes
	Tokens   string // of a reply of Meta Business Agent
	Agent    bool
	Members  string // how many of a group receive it; empty outside groups
}

// The fates of a message of the business.
const (
	fateNow   = "now"
	fateLate  = "late"
	fateNever = "never"
)

// written is what was shown of a reading: what another one leaves as it was is taken over from it.
type written struct {
	reading timeline.Reading
	locale  app.Locale
	rows    map[int]*RowView // by the id of the step
	places  map[int]int      // of messages in the reading, by the id of the step
}

// rows writes the list in order of time.
func (w *writer) rows(r *timeline.Reading, chosen int, before *written) []*RowView {
	rows := make([]*RowView, 0, len(r.Messages))
	for _, i := range inTime(r) {
		rows = append(rows, w.rowAfter(r, i, chosen, before))
	}
	return rows
}

// rowAfter is the row that was shown before where it says the same.
func (w *writer) rowAfter(r *timeline.Reading, i, chosen int, before *written) *RowView {
	m := &r.Messages[i]
	open := m.Step.ID == chosen
	old := before.rows[m.Step.ID]
	if old == nil || before.locale != w.locale {
		return w.row(r, i, open)
	}
	if place, was := before.places[m.Step.ID]; was && !open && !old.Open && sameFate(&before.reading, r, place, i) {
		return old
	}
	if row := w.row(r, i, open); *row != *old {
		return row
	}
	return old
}

// note keeps what is shown for the next time.
func (w *writer) note(r timeline.Reading, rows []*RowView) written {
	n := written{reading: r, locale: w.locale, rows: make(map[int]*RowView, len(rows)), places: make(map[int]int, len(rows))}
	for _, row := range rows {
		n.rows[row.ID] = row
	}
	for i := range r.Messages {
		n.places[r.Messages[i].Step.ID] = i
	}
	return n
}

// sameFate reports whether two readings say the same of a message, so that a row that says it need not be written anew.
func sameFate(a, b *timeline.Reading, i, j int) bool {
	m, n := &a.Messages[i], &b.Messages[j]
	return a.Timeline.Start == b.Timeline.Start && a.Zone == b.Zone && m.Sent == n.Sent && m.Delivered == n.Delivered &&
		sameStep(&m.Step.Step, &n.Step.Step) && m.Verdict == n.Verdict && m.Refusal == nil && n.Refusal == nil &&
		m.Units == n.Units && m.Card == n.Card && m.Amount.Equal(n.Amount) && len(m.Copies) == 0 && len(n.Copies) == 0 &&
		sameSpans(a, b, m.Opened, n.Opened, i, j) && sameSpans(a, b, m.Joined, n.Joined, i, j) && sameSpans(a, b, m.Closed, n.Closed, i, j) &&
		(m.Allowed >= 0) == (n.Allowed >= 0) && (m.Allowed < 0 || sameSpans(a, b, []int{m.Allowed}, []int{n.Allowed}, i, j))
}

// sameSpans reports whether two lists of spans say the same, also of who opened them.
func sameSpans(a, b *timeline.Reading, of, and []int, i, j int) bool {
	return slices.EqualFunc(of, and, func(x, y int) bool {
		s, t := &a.Spans[x], &b.Spans[y]
		return s.Kind == t.Kind && s.From == t.From && s.Until == t.Until && (s.By == i) == (t.By == j)
	})
}

// rowBefore is what is known of a message before its timeline is read.
func (w *writer) rowBefore(m *timeline.Message, open bool) *RowView {
	v := &RowView{
		ID: m.Step.ID, Day: w.dayName(w.day(m.Sent)), Clock: w.clock(m.Sent), What: w.what(&m.Step.Step), Verdict: "…", Open: open,
	}
	if open {
		v.Edit = w.edit(m)
	}
	return v
}

func (w *writer) row(r *timeline.Reading, i int, open bool) *RowView {
	m := &r.Messages[i]
	v := w.rowBefore(m, open)
	v.Verdict, v.Price, v.Tone, v.Refusal = w.verdict(&m.Verdict, &m.Price), w.price(&m.Price), tone(m), w.refusal(m.Refusal)
	v.Rule, v.Sentence, v.Source = string(m.Verdict.Rule), app.RuleSentence(w.lang, m.Verdict.Rule), app.OfficialSource(string(m.Verdict.Rule))
	v.Windows, v.Notes = w.windows(r, i), w.notes(m)
	if v.Price != "" && m.Units == 1 && m.Copies == nil && m.Card != "" {
		v.Card, v.Market, v.Category = m.Card, string(m.Verdict.Market), m.Verdict.Category.String()
	}
	return v
}

// tone is the class by which a verdict is coloured: what it says stands in words.
func tone(m *timeline.Message) string {
	switch m.Verdict.Outcome {
	case pricing.Charged, pricing.Counted:
		return "fate charged"
	case pricing.NotSendable, pricing.NotDelivered:
		return "fate refused"
	}
	return "fate nothing-due"
}

// notes says of a message what its verdict does not.
func (w *writer) notes(m *timeline.Message) string {
	var notes []string
	if m.Delivered > m.Sent && m.Step.Direction == pricing.Outbound {
		notes = append(notes, app.Say(w.lang, "Entrega: ", "Entrega: ", "Delivered: ")+w.when(m.Delivered)+".")
	}
	if tokens := w.tokens(&m.Verdict); tokens != "" {
		notes = append(notes, tokens+".")
	}
	if n := len(m.Copies); n > 0 {
		notes = append(notes, app.Say(w.lang,
			"Cada integrante que lo recibe cuenta aparte: "+strconv.Itoa(n)+" copias.",
			"Cada integrante que a recebe conta à parte: "+strconv.Itoa(n)+" cópias.",
			"Each member who receives it counts apart: "+strconv.Itoa(n)+" copies."))
	}
	return joined(notes)
}

// windows says what a message has to do with windows.
func (w *writer) windows(r *timeline.Reading, me int) string {
	m := &r.Messages[me]
	var told []string
	tell := func(s words, spans []int) {
		for _, i := range spans {
			told = append(told, w.say(s)+w.span(&r.Spans[i])+".")
		}
	}
	var opened, refreshed []int
	for _, i := range m.Opened {
		if r.Spans[i].By == me {
			opened = append(opened, i)
		} else {
			refreshed = append(refreshed, i)
		}
	}
	tell(words{"Abre: ", "Abre: ", "Opens: "}, opened)
	tell(words{"Prolonga: ", "Prolonga: ", "Extends: "}, refreshed)
	tell(words{"Está dentro de: ", "Está dentro de: ", "Is inside: "}, m.Joined)
	tell(words{"Cierra antes de tiempo: ", "Fecha antes da hora: ", "Ends early: "}, m.Closed)
	if m.Allowed >= 0 && m.Step.Direction == pricing.Outbound && m.Step.Kind == pricing.FreeForm && !slices.Contains(m.Joined, m.Allowed) {
		tell(words{"Se puede enviar gracias a: ", "Pode-se enviar graças a: ", "Can be sent thanks to: "}, []int{m.Allowed})
	}
	return joined(told)
}

func joined(sentences []string) string {
	text := ""
	for i, s := range sentences {
		if i > 0 {
			text += " "
		}
		text += s
	}
	return text
}

func (w *writer) edit(m *timeline.Message) EditView {
	s := &m.Step.Step
	v := EditView{
		Day: w.day(m.Sent), Clock: w.clock(m.Sent), Act: actOf(s), Outbound: s.Direction == pricing.Outbound, Fate: fateNow,
		Agent: s.Author == pricing.AgentAuthor,
	}
	switch {
	case s.Failed:
		v.Fate = fateNever
	case s.Delay > 0:
		v.Fate, v.Delay = fateLate, strconv.Itoa(int(s.Delay/time.Minute))
	}
	if s.Tokens > 0 {
		v.Tokens = strconv.FormatInt(s.Tokens, 10)
	}
	if n := len(s.Members); n > 0 {
		v.Members = strconv.Itoa(n)
	}
	return v
}
