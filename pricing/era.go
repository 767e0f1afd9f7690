package pricing

// Era is one of the five sets of rules prices have followed (ERA-1). The zero value is "before February 2022",
// which is out of scope.
type Era uint8

// The eras in order of time.
const (
	NoEra Era = iota
	CBP0      // conversations, business- or user-initiated
	CBP1      // conversations in four categories, 1,000 free service conversations
	CBP2      // conversations in four categories, service free
	PMP1      // delivered template messages; utility and service free in the customer service window
	PMP2      // delivered messages of every kind, 1,000 free service messages per number
)

var eraNames = [...]string{"", "CBP-0", "CBP-1", "CBP-2", "PMP-1", "PMP-2"}

// eraStarts holds the first date of each era (inclusive); an era ends where the next begins.
var eraStarts = [...]Date{0, 2022_02_01, 2023_06_01, 2024_11_01, 2025_07_01, 2026_10_01}

// Eras returns the eras in order of time.
func Eras() []Era { return []Era{CBP0, CBP1, CBP2, PMP1, PMP2} }

// EraOn returns the era of a local date of the account (ERA-2); NoEra before 2022-02-01.
func EraOn(on Date) Era {
	for e := PMP2; e > NoEra; e-- {
		if on >= eraStarts[e] {
			return e
		}
	}
	return NoEra
}

// ParseEra reads a name as String writes it. Any other text is an *UnknownNameError.
func ParseEra(name string) (Era, error) {
	for _, e := range Eras() {
		if eraNames[e] == name {
			return e, nil
		}
	}
	return NoEra, &UnknownNameError{Kind: "era", Name: name}
}

// String returns the name of the era, such as "CBP-1".
func (e Era) String() string { return eraNames[e] }

// First returns the first date of the era.
func (e Era) First() Date { return eraStarts[e] }

// Last returns the last date of the era; zero for the era that has no known end.
func (e Era) Last() Date {
	if e == NoEra || e == PMP2 {
		return 0
	}
	return eraStarts[e+1].AddDays(-1)
}

// Unit is what one charge pays for.
type Unit string

// The units of charge.
const (
	PerConversation Unit = "conversation"
	PerMessage      Unit = "message"
	PerToken        Unit = "token"
	PerMonth        Unit = "month" // a provider's monthly fee
)

// Unit returns what the cards of the era price: conversations until June 2025, delivered messages since.
func (e Era) Unit() Unit {
	if e >= PMP1 {
		return PerMessage
	}
	return PerConversation
}
