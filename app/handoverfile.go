package app

import (
	"github.com/tarifario/tarifario/app/document"
	"github.com/tarifario/tarifario/pricing"
)

// handoverFile is a file the page writes.
type handoverFile uint8

// The files.
const (
	fileSpreadsheet handoverFile = iota
	fileMachine
	filePlan
	fileBill
	fileCount
)

// fileKinds are the ends of the names of the files and what browsers call their content.
var fileKinds = [fileCount]struct{ suffix, content string }{
	fileSpreadsheet: {".csv", "text/csv;charset=utf-8"},
	fileMachine:     {"-lines.csv", "text/csv;charset=utf-8"},
	filePlan:        {"-plan.json", "application/json"},
	fileBill:        {"-bill.json", "application/json"},
}

// name is what a file of a plan is called: the site, its date, its currency and what it holds.
func (f handoverFile) name(stem string, plan *pricing.Plan) string {
	return stem + "-" + plan.On.String() + "-" + string(plan.Currency) + fileKinds[f].suffix
}

// write writes the file of a state and its estimate.
func (f handoverFile) write(s State, e Estimate) ([]byte, error) {
	switch f {
	case fileSpreadsheet:
		w := writerIn(s.Locale)
		return w.spreadsheetCSV(&e.Bill)
	case fileMachine:
		return machineCSV(&e.Bill)
	case filePlan:
		return document.EncodePlan(document.Plan{Plan: e.Plan, Zone: s.Zone(), Inferred: s.Inferred()})
	}
	bill := document.Bill{Bill: e.Bill, On: e.Plan.On, Currency: e.Plan.Currency}
	if e.Card.Effective() != 0 {
		bill.Cards = []pricing.Card{e.Card}
	}
	return document.EncodeBill(bill)
}
