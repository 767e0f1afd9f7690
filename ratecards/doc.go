// Package ratecards holds WhatsApp's published prices as data and answers which of them applies.
//
// A rate card is the price list of one billing currency from one date on: a row for each market, a column for each
// category. WhatsApp publishes a new card on the dates of its changelog; a card is never edited, only superseded. A
// card is in force from 00:00 of its effective date, in the time zone of the account, until the day before the next
// entry of the changelog, also where no card of that date is known for its currency (RATE-1). After the last entry
// the newest card stays in force (RATE-10).
//
// A figure is one of three things that are never confused: a rate, as printed; null, which means that the category
// is not offered in the market; or unknown, which means that the figure exists and was not recorded. None of them is
// zero (RATE-9). A card is published (every cell was read in a copy of it), composed (cells of two published cards
// joined by the changelog), partial (rows or cells are missing) or inferred (carried from other cards by the
// changelog: not WhatsApp's figures, and used only by a Book that was asked for them).
//
// Which market a recipient belongs to depends on the territory and the date (MKT-1, MKT-6); which territory a phone
// number belongs to, on its longest listed prefix (MKT-2).
//
// Embedded returns the Library of all files below data. Each file is read only when it is first needed. The files
// have one documented shape, described by the JSON Schemas in schema; loading is strict, and every fault is an
// *Error that names the file, line, market and field.
package ratecards
