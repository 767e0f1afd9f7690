package ratecards

import (
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards/strict"
)

// cardWire is a card file as it is written (schema/card.schema.json).
type cardWire struct {
	Effective  *string   `json:"effective"`
	Currency   *string   `json:"currency"`
	Model      *string   `json:"model"`
	Status     *string   `json:"status"`
	Confidence *string   `json:"confidence"`
	Provider   *string   `json:"provider"` // whose price list it is; no card of Meta's has one
	Sources    []Source  `json:"sources"`
	Notes      []string  `json:"notes"`
	Rows       []rowWire `json:"rows"`
}

// rowWire is one market of a card file.
type rowWire struct {
	Market                      *string  `json:"market"`
	Marketing                   cellWire `json:"marketing"`
	Utility                     cellWire `json:"utility"`
	Authentication              cellWire `json:"authentication"`
	AuthenticationInternational cellWire `json:"authentication_international"`
	Service                     cellWire `json:"service"`
	BusinessInitiated           cellWire `json:"business_initiated"`
	UserInitiated               cellWire `json:"user_initiated"`
	Unknown                     []string `json:"unknown"`
	Basis                       *string  `json:"basis"`
}

// cellWire is a rate, null (not offered) or absent.
type cellWire = strict.Optional[string]

// cell returns the cell of a category, or nil where no card has such a column.
func (r *rowWire) cell(c pricing.Category) *cellWire {
	switch c {
	case pricing.Marketing:
		return &r.Marketing
	case pricing.Utility:
		return &r.Utility
	case pricing.Authentication:
		return &r.Authentication
	case pricing.AuthenticationInternational:
		return &r.AuthenticationInternational
	case pricing.Service:
		return &r.Service
	case pricing.BusinessInitiated:
		return &r.BusinessInitiated
	case pricing.UserInitiated:
		return &r.UserInitiated
	}
	return nil
}

// cardColumns are the columns of all models, in the order in which files are written.
var cardColumns = []pricing.Category{
	pricing.Marketing, pricing.Utility, pricing.Authentication, pricing.AuthenticationInternational, pricing.Service,
	pricing.BusinessInitiated, pricing.UserInitiated,
}

// columnsOf returns the columns every row of a model has; nil for an unknown model.
func columnsOf(m pricing.Model) []pricing.Category {
	switch m {
	case pricing.ConversationModel2022:
		return cardColumns[5:]
	case pricing.ConversationModel, pricing.MessageModel:
		return cardColumns[:5]
	}
	return nil
}

// tiersWire is a file of volume tiers (schema/tiers.schema.json).
type tiersWire struct {
	Effective *string       `json:"effective"`
	Currency  *string       `json:"currency"`
	Sources   []Source      `json:"sources"`
	Notes     []string      `json:"notes"`
	Rows      []tierRowWire `json:"rows"`
}

// tierRowWire is one market of a tier file. A series is null where the market has no such rate.
type tierRowWire struct {
	Market                      *string    `json:"market"`
	Utility                     seriesWire `json:"utility"`
	Authentication              seriesWire `json:"authentication"`
	AuthenticationInternational seriesWire `json:"authentication_international"`
	Derived                     []string   `json:"derived"` // the series computed from a ladder
}

// seriesWire is the bands of a series, each as "LOWER:UPPER" and its rate.
type seriesWire = strict.Optional[[][2]string]

// series returns the series of a category that has tiers.
func (r *tierRowWire) series(c pricing.Category) *seriesWire {
	switch c {
	case pricing.Utility:
		return &r.Utility
	case pricing.Authentication:
		return &r.Authentication
	case pricing.AuthenticationInternational:
		return &r.AuthenticationInternational
	}
	return nil
}

// tierColumns are the series of a tier row, in the order in which files are written (TIER-1).
var tierColumns = []pricing.Category{pricing.Utility, pricing.Authentication, pricing.AuthenticationInternational}
