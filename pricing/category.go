package pricing

import "fmt"

// Category is what a message or a conversation is charged as: the column of a rate card. The zero value is "none",
// which is never free and never charged.
type Category uint8

// The categories, in the order in which cards and bills list them.
const (
	NoCategory Category = iota
	Marketing
	MarketingLite // marketing through the MM Lite API: a card of its own from 2024-10-15 to 2025-06-30 (CONV-13)
	Utility
	Authentication
	AuthenticationInternational
	Service
	MetaBusinessAgent // charged in US dollars per token, on no card (MBA-2)
	GeneralPurposeAI  // non-template messages of an AI Provider (AIP-6)
	BusinessInitiated // a conversation of the model before June 2023 (CONV-17)
	UserInitiated     // a conversation of the model before June 2023 (CONV-17)
	categoryCount
)

var categoryNames = [categoryCount]string{
	"", "marketing", "marketing_lite", "utility", "authentication", "authentication_international", "service",
	"meta_business_agent", "general_purpose_ai", "business_initiated", "user_initiated",
}

// Categories returns all categories in the order of the constants.
func Categories() []Category {
	all := make([]Category, 0, categoryCount-1)
	for c := Marketing; c < categoryCount; c++ {
		all = append(all, c)
	}
	return all
}

// ParseCategory reads a name as String writes it. Any other text is an *UnknownNameError.
func ParseCategory(name string) (Category, error) {
	for c := Marketing; c < categoryCount; c++ {
		if categoryNames[c] == name {
			return c, nil
		}
	}
	return NoCategory, &UnknownNameError{Kind: "category", Name: name}
}

// String returns the name used in JSON and in Meta's webhooks, such as "authentication_international"; "" for none.
func (c Category) String() string {
	if c >= categoryCount {
		return fmt.Sprintf("category(%d)", uint8(c))
	}
	return categoryNames[c]
}

// HasTiers reports whether the volume tiers exist for the category (TIER-1).
func (c Category) HasTiers() bool {
	return c == Utility || c == Authentication || c == AuthenticationInternational
}

// family returns the category whose conversation and whose tier counter c shares: authentication-international
// belongs to authentication (CONV-15, TIER-8).
func (c Category) family() Category {
	if c == AuthenticationInternational {
		return Authentication
	}
	return c
}

// UnknownNameError says that a name of a closed set (category, market, era …) is not one of the set.
type UnknownNameError struct {
	Kind string // what was expected, such as "category"
	Name string // what was given
}

func (e *UnknownNameError) Error() string { return fmt.Sprintf("unknown %s %q", e.Kind, e.Name) }
