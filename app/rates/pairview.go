package rates

import (
	"slices"
	"strings"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/names"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// PairView says what is compared, and what explains the differences.
type PairView struct {
	Heading   string
	Sentences []string
	Announced *AnnouncedView // nil where two currencies are compared
}

// AnnouncedView is what was announced between two dates.
type AnnouncedView struct {
	Lead    string
	Entries []EntryView // in order of date
}

// EntryView is what was announced for a date.
type EntryView struct {
	Date  string
	Lines []string
}

// pair says what is compared; nil where nothing is.
func (w writer) pair(r *answer) *PairView {
	if r.unpair != nil {
		currency, on := r.ask.Currency, r.ask.Versus.On
		if r.ask.Versus.Currency != "" {
			currency, on = r.ask.Versus.Currency, r.shown.on
		}
		return &PairView{Heading: noOtherCard(w.lang, string(currency), w.format.Date(on))}
	}
	if r.pair == nil {
		return nil
	}
	first, second := r.pair.first, r.pair.second
	v := &PairView{}
	if !r.pair.byDate {
		from, to := string(first.card.Currency()), string(second.card.Currency())
		v.Heading = currenciesHeading(w.lang, from, to, w.format.Date(first.on))
		v.Sentences = []string{ratioLead(w.lang, from, to), w.otherStatus(r.other())}
		return v
	}
	v.Heading = pairHeading(w.lang, w.format.Date(first.on), w.format.Date(second.on))
	v.Sentences = []string{w.changed(r)}
	if unitOf(first) != unitOf(second) {
		v.Sentences = append(v.Sentences, unitsDiffer.in(w.lang))
	}
	if other := r.other(); other.isOwn() || other.card.Status() != r.shown.card.Status() {
		v.Sentences = append(v.Sentences, w.otherStatus(other))
	}
	v.Announced = w.announced(r.pair)
	return v
}

// otherStatus says how the figures of the card are known that is compared with.
func (w writer) otherStatus(s *sheet) string {
	return s.card.ID() + ": " + w.known(s, s.card.Status())
}

func unitOf(s *sheet) bool { return s.card.Model() == pricing.MessageModel }

// changed counts what is another figure among the rows that are shown.
func (w writer) changed(r *answer) string {
	figures, rows := 0, 0
	for _, m := range slices.Concat(r.pinned, r.rows) {
		before := figures
		for _, c := range r.columns {
			if k := r.pair.contrast(m, c); k.changed() {
				figures++
			}
		}
		if figures > before {
			rows++
		}
	}
	return changedCount(w.lang, w.count(figures), w.count(rows))
}

func (w writer) announced(p *pairing) *AnnouncedView {
	entries, err := p.announcements()
	if err != nil {
		panic(err) // the files are the same at every run; a test reads them
	}
	if len(entries) == 0 {
		return &AnnouncedView{Lead: nothingAnnounced.in(w.lang)}
	}
	v := &AnnouncedView{Lead: announcedLead.in(w.lang)}
	for i := range entries {
		entry := EntryView{Date: w.format.Date(entries[i].Effective)}
		for _, change := range entries[i].Changes {
			entry.Lines = append(entry.Lines, announcedChange(w.lang, change.Direction, change.Categories, w.where(&change, entries[i].Effective)))
		}
		if note := w.note(&entries[i]); note != "" {
			entry.Lines = append(entry.Lines, note)
		}
		v.Entries = append(v.Entries, entry)
	}
	return v
}

// note is what the changelog says of an entry besides its changes; in its own words where those of the page are missing.
func (w writer) note(entry *ratecards.Announcement) string {
	if entry.Note == ratecards.UnannouncedNote {
		return notAnnounced.in(w.lang)
	}
	if said, known := announcedNotes[entry.Effective]; known {
		return said.in(w.lang)
	}
	return entry.Note
}

// mostExcepted is how many markets are named as exceptions before the others are.
const mostExcepted = 3

// where names the markets of a change.
func (w writer) where(change *ratecards.Change, on pricing.Date) string {
	var excepted []pricing.Market
	for _, m := range marketIndex().table.Markets(on) {
		if !slices.Contains(change.Markets, m) {
			excepted = append(excepted, m)
		}
	}
	switch {
	case len(excepted) == 0:
		return everywhere.in(w.lang)
	case len(excepted) <= mostExcepted:
		return everywhereBut(w.lang, w.list(excepted))
	}
	return w.list(change.Markets)
}

// list names markets in order of name.
func (w writer) list(markets []pricing.Market) string {
	var list []string
	for _, m := range markets {
		list = append(list, app.MarketName(w.locale, m))
	}
	slices.SortFunc(list, func(a, b string) int { return strings.Compare(names.Fold(a), names.Fold(b)) })
	return strings.Join(list, ", ")
}
