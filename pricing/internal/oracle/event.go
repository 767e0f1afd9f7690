package oracle

// Kind is what an event is. The zero value is FreeForm.
type Kind int

// The kinds of event (CAT-1, DLV-7, WIN-2).
const (
	FreeForm Kind = iota // any message that is neither a template nor a reaction
	Template             // a template message; its Category says which
	Reaction             // an emoji on a message
	Call                 // a voice call, priced by none of the rules here (CALL-1)
)

// Author is who wrote a business message. The zero value is Business.
type Author int

// The authors of business messages (CAT-8, AIP-1, DLV-9).
const (
	Business          Author = iota // the business, by a person or its own software
	MetaBusinessAgent               // Meta's own agent (MBA-1)
	AIProvider                      // a business that Meta's terms call an AI Provider
	BusinessApp                     // typed in the WhatsApp Business app
)

// Entry is how a user message came in. The zero value is None.
type Entry int

// The entries that may lead to a free entry window (FEP-1).
const (
	None       Entry = iota
	Ad               // an ad that clicks to WhatsApp
	PageButton       // the call-to-action button of a Facebook Page
)

// Category is a template's category, or what a unit is charged as. The zero
// value is no category.
type Category string

// The categories of templates, then those that only units have.
const (
	Marketing      Category = "marketing"
	MarketingLite  Category = "marketing_lite"
	Utility        Category = "utility"
	Authentication Category = "authentication"

	AuthenticationInternational Category = "authentication_international"
	Service                     Category = "service"
	AgentTokens                 Category = "meta_business_agent"
	GeneralPurposeAI            Category = "general_purpose_ai"
	BusinessInitiated           Category = "business_initiated"
	UserInitiated               Category = "user_initiated"
)

// Event is one message or call of a log, its statuses already merged (LOG-6).
// Instants are Unix milliseconds; 0 is unknown. IDs are distinct within a log.
type Event struct {
	ID      string
	Inbound bool // from the user
	Kind    Kind

	Author   Author   // of a business message
	Category Category // of a template

	Entry   Entry // of a user message
	Desktop bool  // written in a desktop or web client, so Entry does not count (FEP-1)

	Sent      int64 // for a user message, its timestamp
	Delivered int64
	Read      int64
	Failed    int64

	Number string // the business phone number
	User   string // the other side of a 1:1 message
	Group  string // the group, for a message to or from one; "" for 1:1

	Territory  string      // ISO code of the 1:1 recipient's country
	Recipients []Recipient // of a business message to a group; its own Delivered, Read and Failed are not used

	Tokens int64 // spent by the Meta Business Agent (MBA-2)
	Proven bool  // read from a log, so that a delivery is evidence of permission (LOG-16)
}

// Recipient is one member a group message was addressed to.
type Recipient struct {
	User      string
	Territory string // ISO code of the country
	Delivered int64
	Read      int64
	Failed    int64
}

// deliveredAt is the earliest of two statuses that prove a delivery, or 0
// (DLV-2). A failure beside a delivery changes nothing (DLV-3).
func deliveredAt(delivered, read int64) int64 {
	if delivered == 0 || read != 0 && read < delivered {
		return read
	}
	return delivered
}

// isEntry says whether a user message may start a free entry window (FEP-1):
// reactions and calls do not, nor do desktop clients, nor messages to a group.
func isEntry(e Event) bool {
	return e.Inbound && e.Kind == FreeForm && e.Entry != None && !e.Desktop && e.Group == ""
}
