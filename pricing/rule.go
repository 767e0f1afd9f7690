package pricing

// RuleID is the stable name of a published rule, such as "WIN-5". Its meaning never changes: a rule that changes
// gets a new ID.
type RuleID string
