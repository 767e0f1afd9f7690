package pricing

import "slices"

// Direction says who sent a message. The zero value is a message of the business.
type Direction uint8

// The directions.
const (
	Outbound Direction = iota // from the business
	Inbound                   // from the user
)

// Kind is what sort of thing was sent. The zero value is a free-form message.
type Kind uint8

// The kinds of message.
const (
	FreeForm Kind = iota // text, media, interactive, location …: everything that is not a template (CAT-1)
	Template
	Reaction
	Call // a call of the user, or accepted by the user: acts like a message of the user (WIN-2)
)

// Author says who wrote a message of the business. The zero value is the business itself: a person or any AI that
// is not Meta's (CAT-8).
type Author uint8

// The authors.
const (
	Business    Author = iota
	AgentAuthor        // Meta Business Agent (MBA)
	AIProvider         // a general-purpose assistant of a business that Meta calls an AI Provider (AIP-1)
	BusinessApp        // typed in the WhatsApp Business app under coexistence (DLV-9)
)

// Entry says whether a message of the user came through a free entry point (FEP-1). The zero value is none.
type Entry uint8

// The free entry points.
const (
	NoEntry    Entry = iota
	AdEntry          // an ad that clicks to WhatsApp
	PageButton       // the call-to-action button of a Facebook Page
)

// Recipient is one member of a group a message went to (GRP-1).
type Recipient struct {
	User      string
	Place     Place
	Delivered Instant // earliest sign of delivery (DLV-2); zero when there is none
}

// Message is one message between a business phone number and a user (or a group), with all that is known of its
// fate. Instants are zero when not known. If only one of Sent and Delivered is known the other is taken to be the
// same; Sent after Delivered is read as Delivered.
type Message struct {
	ID        string // orders messages of the same instant (LOG-5); may be empty
	Number    string // business phone number, any identifier
	User      string // the user's number or business-scoped ID; empty for groups
	Group     string // the group's identifier; empty for one-to-one messages
	Direction Direction
	Kind      Kind
	Author    Author
	Category  Category // of a template, when it was sent (CAT-2)
	Entry     Entry    // of a message of the user
	Desktop   bool     // the user wrote on a desktop or web client, which is no entry (FEP-1)
	Proven    bool     // from a log: its delivery is evidence that it could be sent (LOG-16)
	Place     Place    // where the user is (MKT-1)

	// Sent is when the business sent it; for a message of the user, its timestamp.
	Sent Instant
	// Delivered is the earliest of the statuses delivered, read and played (DLV-2). Zero: not delivered, whether or
	// not a failure is known (DLV-3).
	Delivered Instant

	Tokens     int64       // of a Meta Business Agent reply; 0 is unknown and counts 22,500 (MBA-2, MBA-5)
	Recipients []Recipient // of a group message
	Reported   *Reported   // what Meta's webhook said of the charge; nil when nothing
}

// Place is where a user is: a territory, whose market follows from the date, or directly a market. The zero value
// is "not known", which has no rate.
type Place struct {
	Territory Territory
	Market    Market // used when Territory is empty
}

// normalise fills in the instants that can be told from others: one of sent and delivered stands for both, and what
// was delivered was sent by then.
func (m *Message) normalise() {
	if m.Direction == Inbound {
		return
	}
	for i := range m.Recipients {
		if at := m.Recipients[i].Delivered; at.Known() && (!m.Sent.Known() || m.Sent > at) {
			m.Sent = at
		}
	}
	if m.Delivered.Known() && (!m.Sent.Known() || m.Sent > m.Delivered) {
		m.Sent = m.Delivered
	}
}

// firstDelivered returns the index of the first member in the list who received the group message; -1 for none.
func (m *Message) firstDelivered() int {
	return slices.IndexFunc(m.Recipients, func(r Recipient) bool { return r.Delivered.Known() })
}
