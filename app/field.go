package app

import "github.com/tarifario/tarifario/pricing"

// Field is one control of the form.
type Field uint8

// The fields, in the order of the form. Every country has its own of those before firstOfAccount.
const (
	FieldCountry Field = iota
	FieldChats
	FieldReplies
	FieldEntryShare
	FieldReturnShare
	FieldMarketing
	FieldAnswerShare
	FieldRepliesPerAnswer
	FieldUtility
	FieldInWindow
	FieldAuthentication
	FieldNumbers
	FieldCurrency
	FieldWhen
	FieldDate
	FieldInferred
	FieldAgentShare
	FieldTokens
	FieldFeeMessage
	FieldFeeMonth
	FieldMarkup
	FieldTaxMode
	FieldTaxRate
	fieldCount

	firstOfAccount = FieldNumbers
)

// fieldKind says what a field holds.
type fieldKind uint8

const (
	countField   fieldKind = iota // a whole number
	meanField                     // a number with decimals
	shareField                    // a percentage
	countryField                  // a territory by name or code
	whenField                     // whose rules: the newest, an era, or a date of its own
	dateField
	currencyField
	switchField // on or off
	choiceField // one of a few names
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
	FieldCountry:          {name: "country", key: "c", kind: countryField},
	FieldChats:            {name: "chats", key: "chats", kind: countField, max: maxCount, text: "1000"},
	FieldReplies:          {name: "replies", key: "replies", kind: meanField, max: 200, text: "3"},
	FieldEntryShare:       {name: "entry-share", key: "ads", kind: shareField, max: 100, text: "20"},
	FieldReturnShare:      {name: "return-share", key: "back", kind: shareField, max: 100, text: "0"},
	FieldMarketing:        {name: "marketing", key: "marketing", kind: countField, max: maxCount, text: "500"},
	FieldAnswerShare:      {name: "answer-share", key: "answers", kind: shareField, max: 100, text: "0"},
	FieldRepliesPerAnswer: {name: "answer-replies", key: "answerreplies", kind: meanField, max: 200, text: "2"},
	FieldUtility:          {name: "utility", key: "utility", kind: countField, max: maxCount, text: "300"},
	FieldInWindow:         {name: "in-window-share", key: "inwindow", kind: shareField, max: 100, text: "30"},
	FieldAuthentication:   {name: "authentication", key: "auth", kind: countField, max: maxCount, text: "0"},
	FieldNumbers:          {name: "numbers", key: "numbers", kind: countField, min: 1, max: 100_000, text: "1"},
	FieldCurrency:         {name: "currency", key: "cur", kind: currencyField, text: "USD"},
	FieldWhen:             {name: "when", key: "on", kind: whenField, text: latestRules},
	FieldDate:             {name: "date", key: "on", kind: dateField},
	FieldInferred:         {name: "inferred", key: "inferred", kind: switchField},
	FieldAgentShare:       {name: "agent-share", key: "agent", kind: shareField, max: 100, text: "0"},
	FieldTokens:           {name: "tokens", key: "tokens", kind: countField, min: 1, max: maxTokens, text: "22500"},
	FieldFeeMessage:       {name: "fee-message", key: "fee", kind: meanField, max: maxFee, text: "0"},
	FieldFeeMonth:         {name: "fee-month", key: "monthly", kind: meanField, max: maxFee, text: "0"},
	FieldMarkup:           {name: "markup", key: "markup", kind: shareField, max: 1000, text: "0"},
	FieldTaxMode:          {name: "tax-mode", key: "tax", kind: choiceField, text: noTax, choices: []string{noTax, taxOnTop, taxGrossUp}},
	FieldTaxRate:          {name: "tax-rate", key: "taxrate", kind: shareField, max: 99, text: "0"},
}

// The values of FieldTaxMode.
const (
	noTax      = "none"
	taxOnTop   = string(pricing.OnTop)
	taxGrossUp = string(pricing.GrossUp)
)

// maxFee is the largest fee of a provider, and maxTokens the most tokens of one reply, that is no slip of the fingers.
const (
	maxFee    = 1_000_000_000
	maxTokens = 10_000_000
)

// maxCount is the largest monthly count: more than all of WhatsApp carries.
const maxCount = 100_000_000_000

// ofCountry reports whether every country has the field.
func (f Field) ofCountry() bool { return f < firstOfAccount }

// isNumber reports whether the field holds a number.
func (k fieldKind) isNumber() bool { return k <= shareField }

// fieldNamed returns the field whose control has the name.
func fieldNamed(name string) (Field, bool) {
	for f := range fieldCount {
		if fieldSpecs[f].name == name {
			return f, true
		}
	}
	return 0, false
}
