package pricing

// WindowKind names the windows and conversations a message can open, join or close.
type WindowKind uint8

// The kinds of window.
const (
	NoWindow                  WindowKind = iota
	ServiceWindow                        // customer service window: 24 h from each message of the user (WIN-1)
	FreeEntryWindow                      // free entry point window (FEP-3)
	Conversation2022                     // a conversation of the model before June 2023, of either type (CONV-17)
	MarketingConversation                // (CONV-3)
	MarketingLiteConversation            // (CONV-13)
	UtilityConversation
	AuthenticationConversation // shared with authentication-international (CONV-15)
	ServiceConversation
	windowKinds
)

var windowNames = [windowKinds]string{
	"", "customer_service_window", "free_entry_point_window", "conversation_2022", "marketing_conversation",
	"marketing_lite_conversation", "utility_conversation", "authentication_conversation", "service_conversation",
}

// String returns the name used in JSON, such as "customer_service_window"; "" for none.
func (k WindowKind) String() string { return windowNames[k] }

// Window is a span of time [From, Until): it contains its start and not its end (WIN-3, CONV-2, FEP-4). The zero
// value contains nothing.
type Window struct {
	Kind  WindowKind
	From  Instant // inclusive
	Until Instant // exclusive
}

// Contains reports whether the instant lies in the window.
func (w Window) Contains(at Instant) bool { return w.From <= at && at < w.Until }

// EndOf returns when a window that was opened ends for good: at its Until, or where an era begins that does not carry it
// over, which of June 2025 are all conversations but those of utility (ERA-4, MSG-8). What closes a window by its
// effect stands in Verdict.Closed.
func (a Account) EndOf(w Window) Instant {
	if a.RulesOn != 0 {
		return w.Until
	}
	zone := newCalendar(a).zone
	ends := func(on Date) Instant {
		if first := on.Start(zone); w.From < first && first < w.Until {
			return first
		}
		return w.Until
	}
	switch {
	case w.Kind == Conversation2022 && a.Options.is(optCarryOver2023):
		return ends(CBP1.First())
	case w.Kind >= MarketingConversation && w.Kind != UtilityConversation && !a.Options.is(optCarryOver2025):
		return ends(PMP1.First())
	}
	return w.Until
}

// conversationOf returns the kind of conversation a category is charged in (CONV-3, CONV-13, CONV-15).
func conversationOf(c Category) WindowKind {
	switch c.family() {
	case Marketing:
		return MarketingConversation
	case MarketingLite:
		return MarketingLiteConversation
	case Utility:
		return UtilityConversation
	case Authentication:
		return AuthenticationConversation
	case BusinessInitiated, UserInitiated:
		return Conversation2022
	default:
		return ServiceConversation
	}
}

// WindowSet is a set of kinds of window.
type WindowSet uint16

// Has reports whether the kind is in the set.
func (s WindowSet) Has(k WindowKind) bool { return s&(1<<k) != 0 }

// with returns the set with the kind added.
func (s WindowSet) with(k WindowKind) WindowSet { return s | 1<<k }
