package document

import (
	_ "embed" // the schemas
)

// PlanSchema is the JSON Schema (draft 2020-12) of the plan document.
//
//go:embed plan.schema.json
var PlanSchema string

// BillSchema is the JSON Schema (draft 2020-12) of the bill document.
//
//go:embed bill.schema.json
var BillSchema string

// ScenariosSchema is the JSON Schema (draft 2020-12) of the document of saved scenarios.
//
//go:embed scenarios.schema.json
var ScenariosSchema string

// OwnCardsSchema is the JSON Schema (draft 2020-12) of the document of a visitor's own rate cards.
//
//go:embed own-cards.schema.json
var OwnCardsSchema string
