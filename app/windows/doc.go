// Package windows draws the message clock: a timeline of messages between a customer and a business, the windows and
// conversations they open, join and close, and what each message costs under the rules of any date.
//
// The timeline itself, what the engine says of it and where its bars lie is told by package timeline. This package writes
// it down in three languages, draws it, and lets the visitor change it.
package windows
