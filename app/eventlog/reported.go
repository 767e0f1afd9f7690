package eventlog

import (
	"strings"

	"github.com/tarifario/tarifario/pricing"
)

// wirePricing is the pricing object of a status, as Meta writes it. `billable` is not read: it was true even of free
// conversations, and Meta announces its end (LOG-4).
type wirePricing struct {
	Model    string `json:"pricing_model"`
	Type     string `json:"type"`
	Subtype  string `json:"subtype"`
	Category string `json:"category"`
}

// wireConversation is the conversation object of a status (LOG-9).
type wireConversation struct {
	ID      string    `json:"id"`
	Expires plainText `json:"expiration_timestamp"`
	Origin  struct {
		Type string `json:"type"`
	} `json:"origin"`
}

// paidExempt marks messages beyond the allowance that an exempt organisation does not pay (SVC-11).
const paidExempt = "paid_exempt"

// said is what one status says of the charge.
type said struct {
	reported pricing.Reported
	kind     pricing.Kind     // told by the category (LOG-3)
	category pricing.Category // of a template
	author   pricing.Author
	told     bool // kind is told; a free entry conversation takes in every kind
	group    bool // the category is one of group messages
}

// whatMetaSaid reads the pricing and conversation objects of a status; nil when neither says anything. The category
// stands in pricing, or in old webhooks in the conversation's origin.
func whatMetaSaid(field string, p *wirePricing, c *wireConversation) (*said, error) {
	s := new(said)
	if p != nil {
		s.reported.Model = canonical(p.Model)
		s.reported.Type = pricing.ReportedType(canonical(p.Type))
		s.reported.CategoryName = canonical(p.Category)
	}
	if c != nil {
		s.reported.Conversation = strings.Clone(c.ID)
		if c.Expires != "" {
			at, err := instantText(field+"conversation.expiration_timestamp", string(c.Expires))
			if err != nil {
				return nil, err
			}
			s.reported.Expires = at
		}
		if s.reported.CategoryName == "" {
			s.reported.CategoryName = canonical(c.Origin.Type)
		}
	}
	if s.reported == (pricing.Reported{}) {
		return nil, nil
	}
	if p != nil && p.Subtype == paidExempt && s.reported.Type == pricing.ReportedRegular {
		s.reported.Type, s.reported.Exempt = pricing.ReportedFreeService, true
	}
	s.readCategory()
	return s, nil
}

// readCategory tells from the name of the category what sort of message it was.
func (s *said) readCategory() {
	name := s.reported.CategoryName
	if plain, isGroup := strings.CutPrefix(name, "group_"); isGroup {
		name, s.group = plain, true
	}
	name = strings.ReplaceAll(name, "-", "_") // authentication-international is written both ways (LOG-3)
	s.told = true
	switch name {
	case "marketing", "marketing_lite", "utility", "authentication", "authentication_international":
		s.kind = pricing.Template
		s.reported.Category, _ = pricing.ParseCategory(name)
		s.category = s.reported.Category
		if s.category == pricing.AuthenticationInternational {
			s.category = pricing.Authentication
		}
	case "service":
		s.reported.Category = pricing.Service
	case "general_purpose_ai":
		s.reported.Category = pricing.GeneralPurposeAI
		s.author = pricing.AIProvider
	case "business_initiated":
		s.kind = pricing.Template // nothing else may begin a conversation of the business
		s.reported.Category = pricing.BusinessInitiated
	case "user_initiated":
		s.reported.Category = pricing.UserInitiated
		s.told = false
	case "referral_conversion":
		s.reported.Type = pricing.ReportedFreeEntry
		s.told = false
	default:
		s.told = false
	}
}

// unknown reports whether the category is not one that Meta documents, or is missing, so that the message cannot be
// priced (LOG-3). Free entry frees every category.
func (s *said) unknown() bool {
	return s.reported.Category == pricing.NoCategory && s.reported.Type != pricing.ReportedFreeEntry
}

// canonical returns lasting text for words that come again and again.
func canonical(word string) string {
	for _, known := range [...]string{
		"", "PMP", "CBP", "NBP", "marketing", "utility", "authentication", "service", "authentication_international",
		"marketing_lite", "referral_conversion", "group_marketing", "group_utility", "group_service", "general_purpose_ai",
		"regular", "free_customer_service", "free_group_customer_service", "free_entry_point",
	} {
		if word == known {
			return known
		}
	}
	return strings.Clone(word)
}

// plainText is a text that some loggers turn into a number: Meta writes instants as text.
type plainText string

// UnmarshalJSON takes text and numbers as they are written.
func (t *plainText) UnmarshalJSON(value []byte) error {
	switch {
	case string(value) == "null":
		*t = ""
	case value[0] != '"' && value[0] != '-' && (value[0] < '0' || value[0] > '9'):
		return wrong("", WrongType, "%s, where text is due", value)
	default:
		*t = plainText(strings.Trim(string(value), `"`))
	}
	return nil
}
