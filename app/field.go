package app

import "github.com/tarifario/tarifario/pricing"

// Field is one control of the form.
type Field uint8

// The fields, in the order of the form. Every country has its own of those before firstOfAccount; those from
// firstOfTraffic on say how much is sent there.
const (
	FieldCountry Field = iota
	FieldShare
	FieldChats
	FieldChatsPer
	FieldReplies
	FieldEntryShare
	FieldEntry
	FieldReturnShare
	FieldMarketing
	FieldAnswerShare
	FieldRepliesPerAnswer
	FieldUtility
	FieldInWindow
	FieldAuthentication
	FieldUndelivered
	FieldUsedUtility
	FieldUsedAuthentication
	FieldNumbers
	FieldSplit
	FieldCurrency
	FieldWhen
	FieldDate
	FieldInferred
	FieldZone
	FieldAllowanceUsed
	FieldInternational
	FieldInternationalSince
	FieldInternationalHome
	FieldFreeEntry
	FieldAgentShare
	FieldTokens
	FieldFeeMessage
	FieldFeeMonth
	FieldMarkup
	FieldTaxMode
	FieldTaxRate
	FieldShownCurrency
	FieldShownRate
	FieldGrowth
	FieldChange
	FieldBefore
	FieldAfter
	FieldQuote
	FieldQuoteCategory
	FieldQuoteCountry
	FieldSharedTotal
	FieldOwnCard
	FieldBudget
	FieldBudgetPart
	FieldBudgetPlace
	FieldTimes // how often a journey happens a month; each has its own
	fieldCount

	firstOfTraffic = FieldChats
	firstOfAccount = FieldNumbers
	firstOfPanels  = FieldGrowth // what is asked of the result and says nothing of the plan
)

// fieldKind says what a field holds.
type fieldKind uint8

const (
	countField   fieldKind = iota // a whole number
	meanField                     // a number with decimals
	rateField                     // the price of a currency: more than zero
	growthField                   // a percentage that may be below zero
	shareField                    // a percentage
	countryField                  // a territory by name or code
	whenField                     // whose rules: the newest, an era, or a date of its own
	dateField
	currencyField
	switchField    // on or off
	choiceField    // one of a few names
	homeField      // a country with an authentication-international rate by its code, or none
	zoneField      // a time zone by its IANA name
	codeField      // any currency by its ISO 4217 code, or none
	changeField    // a date on which prices changed, or two dates of one's own
	placeField     // a territory by name or code, or nothing
	planPlaceField // a country of the plan by its code, or all of them
	plainField     // any text
)

// fieldSpec is what the program knows of a field.
type fieldSpec struct {
	name string // of the control in the page
	key  string // in the fragment
	kind fieldKind
	min  int64
	max  int64  // the largest number that makes sense; 0 for what is no number
	text string // default; those that differ by language are set in NewState

	choices []string // of a choiceField

	optional bool // of a number or a date: nothing need be said, a blank text makes sense
}

// latestRules, the value of FieldWhen for the rules of the newest card, and ownDate, for those of FieldDate. The
// other values are names of eras.
const (
	latestRules = "latest"
	ownDate     = "date"
)

// switchedOn is the text of a switch that is on; off is empty.
const switchedOn = "1"

var fieldSpecs = [fieldCount]fieldSpec{
	FieldCountry:            {name: "country", key: "c", kind: countryField},
	FieldShare:              {name: "share", key: "share", kind: shareField, max: 100, text: "0"},
	FieldChats:              {name: "chats", key: "chats", kind: countField, max: maxChats, text: "1000"},
	FieldChatsPer:           {name: "chats-per", key: "per", kind: choiceField, text: perMonth, choices: []string{perMonth, perDay}},
	FieldReplies:            {name: "replies", key: "replies", kind: meanField, max: 200, text: "3"},
	FieldEntryShare:         {name: "entry-share", key: "ads", kind: shareField, max: 100, text: "20"},
	FieldEntry:              {name: "entry", key: "entry", kind: choiceField, text: entryAd, choices: []string{entryAd, entryPage}},
	FieldReturnShare:        {name: "return-share", key: "back", kind: shareField, max: 100, text: "0"},
	FieldMarketing:          {name: "marketing", key: "marketing", kind: countField, max: maxCount, text: "500"},
	FieldAnswerShare:        {name: "answer-share", key: "answers", kind: shareField, max: 100, text: "0"},
	FieldRepliesPerAnswer:   {name: "answer-replies", key: "areplies", kind: meanField, max: 200, text: "2"},
	FieldUtility:            {name: "utility", key: "utility", kind: countField, max: maxCount, text: "300"},
	FieldInWindow:           {name: "in-window-share", key: "inwindow", kind: shareField, max: 100, text: "30"},
	FieldAuthentication:     {name: "authentication", key: "auth", kind: countField, max: maxCount, text: "0"},
	FieldUndelivered:        {name: "undelivered", key: "lost", kind: shareField, max: 100, text: "0"},
	FieldUsedUtility:        {name: "used-utility", key: "uused", kind: countField, max: maxCount, text: "0"},
	FieldUsedAuthentication: {name: "used-authentication", key: "aused", kind: countField, max: maxCount, text: "0"},
	FieldNumbers:            {name: "numbers", key: "numbers", kind: countField, min: 1, max: 100_000, text: "1"},
	FieldSplit:              {name: "split", key: "split", kind: choiceField, text: splitOwn, choices: []string{splitOwn, splitShares}},
	FieldCurrency:           {name: "currency", key: "cur", kind: currencyField, text: "USD"},
	FieldWhen:               {name: "when", key: "on", kind: whenField, text: latestRules},
	FieldDate:               {name: "date", key: "on", kind: dateField},
	FieldInferred:           {name: "inferred", key: "inferred", kind: switchField},
	FieldZone:               {name: "zone", key: "zone", kind: zoneField, text: universalTime},
	FieldAllowanceUsed:      {name: "allowance-used", key: "freeused", kind: countField, max: maxCount, text: "0"},
	FieldInternational:      {name: "international", key: "intl", kind: switchField},
	FieldInternationalSince: {name: "international-since", key: "intlsince", kind: dateField, optional: true},
	FieldInternationalHome:  {name: "international-home", key: "intlhome", kind: homeField, text: noHome},
	FieldFreeEntry:          {name: "free-entry", key: "fep", kind: choiceField, text: entry72Hours, choices: []string{entry72Hours, entryAds7Days, entry7Days}},
	FieldAgentShare:         {name: "agent-share", key: "agent", kind: shareField, max: 100, text: "0"},
	FieldTokens:             {name: "tokens", key: "tokens", kind: countField, min: 1, max: maxTokens, text: "22500"},
	FieldFeeMessage:         {name: "fee-message", key: "fee", kind: meanField, max: maxFee, text: "0"},
	FieldFeeMonth:           {name: "fee-month", key: "monthly", kind: meanField, max: maxFee, text: "0"},
	FieldMarkup:             {name: "markup", key: "markup", kind: shareField, max: 1000, text: "0"},
	FieldTaxMode:            {name: "tax-mode", key: "tax", kind: choiceField, text: noTax, choices: []string{noTax, taxOnTop, taxGrossUp}},
	FieldTaxRate:            {name: "tax-rate", key: "taxrate", kind: shareField, max: 99, text: "0"},
	FieldBudget:             {name: "budget", key: "budget", kind: meanField, min: 1, max: maxBudget, optional: true},
	FieldBudgetPart:         {name: "budget-part", key: "buy", kind: choiceField, text: buyChats, choices: budgetChoices()},
	FieldChange:             {name: "change", key: "change", kind: changeField, text: "2026-10-01"},
	FieldBefore:             {name: "before", key: "before", kind: dateField, text: "2026-09-30"},
	FieldAfter:              {name: "after", key: "after", kind: dateField, text: "2026-10-01"},
	FieldQuote:              {name: "quoted-rate", key: "quote", kind: meanField, max: maxFee, optional: true},
	FieldQuoteCategory:      {name: "quoted-category", key: "quotefor", kind: choiceField, text: "marketing", choices: quotedCategories},
	FieldQuoteCountry:       {name: "quoted-country", key: "quotein", kind: placeField},
	FieldShownCurrency:      {name: "shown-currency", key: "show", kind: codeField},
	FieldShownRate:          {name: "shown-rate", key: "rate", kind: rateField, max: maxFee},
	FieldGrowth:             {name: "growth", key: "growth", kind: growthField, min: -100, max: 100, text: "0"},
	FieldSharedTotal:        {name: "shared-total", key: "total", kind: meanField, max: maxCount, optional: true},
	FieldOwnCard:            {name: "own-card", key: "own", kind: plainField},
	FieldBudgetPlace:        {name: "budget-place", key: "of", kind: planPlaceField, text: everyPlace},
	FieldTimes:              {name: "times", key: journeyTimes, kind: countField, max: maxCount, text: journeyOnce},
}

// quotedCategories are those a provider quotes a rate for, by their names in files.
var quotedCategories = []string{"marketing", "utility", "authentication", "authentication_international", "service"}

// The values of FieldTaxMode.
const (
	noTax      = "none"
	taxOnTop   = string(pricing.OnTop)
	taxGrossUp = string(pricing.GrossUp)
)

// The values of FieldChatsPer. A month has daysOfMonth days: the same every month, so that a plan is, and a number one
// multiplies by in one's head.
const (
	perMonth    = "month"
	perDay      = "day"
	daysOfMonth = 30
)

// The values of FieldEntry.
const (
	entryAd   = "ad"
	entryPage = "page"
)

// maxFee is the largest fee of a provider, and maxTokens the most tokens of one reply, that is no slip of the fingers.
const (
	maxFee    = 1_000_000_000
	maxTokens = 10_000_000
)

// maxCount is the largest monthly count: more than all of WhatsApp carries.
const maxCount = 100_000_000_000

// maxChats is the largest number of chats: a month of so many a day is still countable.
const maxChats = 30_000_000_000

// universalTime is the time zone of an account of which none was said, and noHome the country of a business whose own
// country has no authentication-international rate, or that Meta has not verified: the price is the same (INTL-5).
const (
	universalTime = "UTC"
	noHome        = "none"
)

// The values of FieldFreeEntry: how long a free entry window stays open since 2026-09-28 (FEP-13).
const (
	entry72Hours  = "72"
	entryAds7Days = "ads" // up to 7 days from ads
	entry7Days    = "168" // up to 7 days from ads and from the Page button
)

// ofCountry reports whether every country has the field.
func (f Field) ofCountry() bool { return f < firstOfAccount }

// ofTraffic reports whether the field says how much is sent to a country, and not what was sent there before.
func (f Field) ofTraffic() bool { return f >= firstOfTraffic && f < FieldUsedUtility }

// movesPrice reports whether the price depends on the field: where it does not, nonsense in it holds no total up.
func (f Field) movesPrice() bool {
	switch f {
	case FieldZone, FieldShownCurrency, FieldShownRate:
		return false
	}
	return true
}

// isNumber reports whether the field holds a number.
func (k fieldKind) isNumber() bool { return k <= shareField }

// isPercent reports whether it is a percentage.
func (k fieldKind) isPercent() bool { return k == shareField || k == growthField }

// fieldNamed returns the field whose control has the name.
func fieldNamed(name string) (Field, bool) {
	for f := range fieldCount {
		if fieldSpecs[f].name == name {
			return f, true
		}
	}
	return 0, false
}
