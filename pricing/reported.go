package pricing

// ReportedType is the type of charge in the pricing object of a status webhook (LOG-2).
type ReportedType string

// The reported types.
const (
	ReportedRegular      ReportedType = "regular"
	ReportedFreeService  ReportedType = "free_customer_service"
	ReportedFreeGroup    ReportedType = "free_group_customer_service"
	ReportedFreeEntry    ReportedType = "free_entry_point"
	ReportedTypeNotGiven ReportedType = "" // conversation pricing has no type
)

// Reported is what Meta's status webhook said of a message: it stands beside the engine's own verdict and, under
// per-message pricing, wins (LOG-1).
type Reported struct {
	Model        string // "CBP" or "PMP"
	Type         ReportedType
	Category     Category // NoCategory when the category named is unknown (LOG-3)
	CategoryName string   // as written
	Conversation string   // conversation.id; empty when there is none (LOG-9)
	Expires      Instant  // conversation.expiration_timestamp; zero when there is none (FEP-16)
}
