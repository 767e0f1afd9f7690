// Package timeline is the message clock without its face: a customer and a business write to one another along a line
// of hours, and the engine says of every message what becomes of it and which windows stand open.
//
// A Timeline is an immutable value made of steps. Read lets package pricing decide it under the rules of a date and
// returns a Reading: messages with verdict, price and the windows they opened, joined or closed. Lay turns a reading
// into a Picture: lanes, bars and marks in milliseconds, which any surface can draw. Edits return a new timeline, a
// History keeps what can be undone, and a timeline travels as a fragment of an address (EncodeFragment), as a plan
// document (Plan) or is taken from a log (FromMessages).
//
// The package knows no rule, no rate, no word of any language and no screen. Every interval is half-open: it contains
// its start and not its end.
package timeline
