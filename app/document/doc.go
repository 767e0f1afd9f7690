// Package document holds the two documents of Tarifario that people save, send to one another and write by hand: the
// plan, which is what a month of messaging looks like, and the bill, which is what it costs. Both are JSON, both say
// in themselves which document and which version they are, and both have a JSON Schema (PlanSchema, BillSchema).
//
// A plan is read strictly: a field that is unknown, repeated, null, empty or of the wrong form is an error that names
// the file, the line and the field, so that a slip in a plan never prices something else. A plan is written in one
// way only: fields in a fixed order, defaults left out. What is written reads back as the same plan.
//
// Decimals are strings, such as "0.0085"; counts are whole numbers up to MaxCount; spans of time are written in
// hours, minutes and seconds, such as "26h" or "1h30m"; instants are RFC 3339.
//
// The package runs in the browser and on the command line. It knows no rule and no rate.
package document
