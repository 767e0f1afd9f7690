package app

import (
	"encoding/json"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/app/names"
	"github.com/tarifario/tarifario/pricing"
)

// Vendor is who a site is published by and what its pages open with. One program serves every vendor: it learns its own
// when it starts. The zero value is nobody, with pages that open with the standard plan.
type Vendor struct {
	Name     string     `json:"name"`
	Language Language   `json:"language"`           // of visitors who have not chosen one
	Country  string     `json:"country,omitempty"`  // ISO code; empty: each language's own
	Currency string     `json:"currency,omitempty"` // ISO code; empty: that of the standard plan
	Contact  string     `json:"contact,omitempty"`  // address that begins with https: or mailto:
	Fees     VendorFees `json:"fees,omitzero"`
}

// VendorFees are what a vendor adds to Meta's charge, as plain decimals. Empty is none.
type VendorFees struct {
	PerMessage string `json:"per_message,omitempty"` // in the vendor's currency
	PerMonth   string `json:"per_month,omitempty"`   // in the vendor's currency
	Markup     string `json:"markup,omitempty"`      // percent of Meta's charge
}

// VendorVariable is the variable of the program's environment that holds its vendor.
const VendorVariable = "TARIFARIO_VENDOR"

// Variable writes the vendor for the environment of the program.
func (v *Vendor) Variable() string {
	written, err := json.Marshal(v)
	if err != nil {
		panic(err) // texts can always be written
	}
	return string(written)
}

// ParseVendor reads what Variable has written.
func ParseVendor(variable string) (*Vendor, error) {
	v := &Vendor{}
	return v, json.Unmarshal([]byte(variable), v)
}

// vendorSays is what a vendor says of a field of the form.
type vendorSays struct {
	field Field
	name  string // in site.json
	value string // empty: nothing
}

func (v *Vendor) says() [5]vendorSays {
	return [...]vendorSays{
		{FieldCountry, "country", v.Country},
		{FieldCurrency, "currency", v.Currency},
		{FieldFeeMessage, "fees.per_message", v.Fees.PerMessage},
		{FieldFeeMonth, "fees.per_month", v.Fees.PerMonth},
		{FieldMarkup, "fees.markup", v.Fees.Markup},
	}
}

// open makes the standard plan the one that the vendor's pages open with.
func (v *Vendor) open(s State) State {
	for _, said := range v.says() {
		if said.value != "" {
			s = Update(s, Typed{said.field, s.typedForm(said.field, said.value)})
		}
	}
	return s
}

// Refused returns the first field of the vendor that makes no sense to the form of a page, by its name in site.json,
// with its value; empty when all do.
func (v *Vendor) Refused() (field, value string) {
	opened := v.open(standardState(v.Language.Locale(), EmbeddedPrices().Facts()))
	for _, said := range v.says() {
		if opened.input(0, said.field).Problem != NoProblem {
			return said.name, said.value
		}
	}
	return "", ""
}

// opensStandard reports whether the vendor's pages open with the standard plan.
func (v *Vendor) opensStandard() bool {
	return v.Country == "" && v.Currency == "" && v.Fees == VendorFees{}
}

// currency is that of the vendor's fees.
func (v *Vendor) currency() pricing.Currency {
	if v.Currency == "" {
		return pricing.Currency(fieldSpecs[FieldCurrency].text)
	}
	return pricing.Currency(v.Currency)
}

// feesAreForeign reports whether a plan in another currency than the vendor's still has a fee in the vendor's numbers.
func (v *Vendor) feesAreForeign(p *pricing.Plan) bool {
	same := func(fee decimal.Decimal, own string) bool {
		n, err := decimal.NewFromString(own)
		return err == nil && n.IsPositive() && n.Equal(fee)
	}
	return p.Currency != v.currency() &&
		(same(p.Fees.PerMessage, v.Fees.PerMessage) || same(p.Fees.PerMonth, v.Fees.PerMonth))
}

// contactText is the contact as one reads it out.
func (v *Vendor) contactText() string {
	_, rest, _ := strings.Cut(v.Contact, ":")
	return strings.TrimSuffix(strings.TrimPrefix(rest, "//"), "/")
}

// FileStem is what the names of the vendor's files begin with: its name in lower case without accents and blanks.
func (v *Vendor) FileStem() string {
	return strings.ReplaceAll(names.Fold(v.Name), " ", "-")
}

// withVendor are prices on the pages of a vendor.
type withVendor struct {
	Prices
	facts Facts
}

func VendorPrices(p Prices, v *Vendor) Prices {
	facts := *p.Facts()
	facts.Vendor = *v
	return &withVendor{p, facts}
}

func (p *withVendor) Facts() *Facts { return &p.facts }
