package app

import "github.com/tarifario/tarifario/pricing"

// Catalog holds every sentence of the page in one language. A language that misses one does not compile. Figures come
// written already; a [Count] brings along which form of a noun follows it.
//
// The terms are those of Meta's own pages in the language, where a copy was at hand.
type Catalog interface {
	countryWords
	trafficWords
	advancedWords
	optionWords
	handoverWords
	resultWords
	monthWords
	changesWords
	todayWords
	quotedWords
	rangeWords
	budgetWords
	hintWords
	scenarioWords
	vendorWords

	// The page.
	Title(site string) string
	Description() string
	Heading() string
	Lead() string
	LanguagesLabel() string
	PagesLabel() string
	Independent(site string) string
	StaysHere() string
	Version(app, rates string) string

	// The form.
	FormLabel() string
	NeedsScripts() string
	Section(s Section) string
	Label(f Field) string
	Hint(f Field) string
	ReadAs(value string) string
	Received(text string) string
	Problem(p Problem, limit string) string
	CurrentRules(since string) string
	EraRules(era pricing.Era, from, to string) string
	OwnDate() string
	CardKnown(s pricing.Status) string
	CardPart(rows, of Count) string
	NoCard() string
	NoCountry() string
	MoreCountries(n Count) string
	CountriesFound(n Count) string

	// The answer.
	AnswerLabel() string
	AtLeast() string
	NoAnswer() string
	AnswerScope(currency, since string) string
	AnswerOutdated(n Count) string
	AnswerRefused() string
	AnswerWaits(n Count) string
	Announce(total string) string
	AnnounceAtLeast(total string) string

	// What is charged.
	ChargedHeading() string
	ChargedCaption(date string) string
	Column(c Column, currency string) string
	Thing(c pricing.Category, u pricing.Unit) string
	Band(no, from, to string) string
	TotalRow() string
	KnownTotalRow() string
	NothingCharged() string
	NoRate(reason pricing.NoRateReason, market, since string) string
	NoCardFor(currency, date string) string
	NoCardBefore(currency, date, first string) string
	Unpriced() string

	// What is not charged.
	FreeHeading() string
	FreeLead() string
	NotDelivered() string
	AllowanceUsed(rule pricing.RuleID, used, units Count) string
	AllowanceRange(lowest, highest string) string

	// What must be known.
	WarningsHeading() string
	NotesHeading() string
	Notice(code pricing.NoticeCode, currency, since string) string
	StaleCards(since string) string

	// The eras.
	ErasHeading() string
	ErasLead() string
	EraColumns() [3]string // rules, total, difference
	EraName(era pricing.Era) string
	EraPricedOn(date string) string
	EraChosen() string
	EraSame() string
	EraUnknown() string
	EraPart() string
	Since(month string) string

	// The chooser at the root of the site.
	ChooserSentence() string
	LanguageName() string
}

// Count is a number as the readers of the language write it.
type Count struct {
	Text string
	Form Plural
}

// Section is a group of fields of the form.
type Section uint8

// The sections of the form.
const (
	SectionSupport Section = iota
	SectionCampaigns
	SectionNotices
	SectionCodes
	SectionDelivery
	SectionAccount
)

// Column is a column of the table of lines.
type Column uint8

// The columns of the table of lines.
const (
	ColumnThing Column = iota
	ColumnQuantity
	ColumnFree
	ColumnCharged
	ColumnRate
	ColumnAmount
	columnCount
)

// catalogs holds the sentences by language.
var catalogs = map[Language]Catalog{
	Spanish:    &spanish{},
	Portuguese: &portuguese{},
	English:    &english{},
}

// words is one sentence in every language; written without keys it does not compile when one is missing.
type words struct{ es, pt, en string }

func (w words) in(l Language) string {
	switch l {
	case Spanish:
		return w.es
	case Portuguese:
		return w.pt
	}
	return w.en
}

// pick returns the form of a noun that follows a number: one, other, or the form behind a round million.
func (n Count) pick(one, other, many string) string {
	switch n.Form {
	case PluralOne:
		return n.Text + " " + one
	case PluralMany:
		return n.Text + " " + many
	}
	return n.Text + " " + other
}
