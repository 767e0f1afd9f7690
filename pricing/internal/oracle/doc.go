// Package oracle prices WhatsApp Business Platform messages slowly and plainly.
// It exists to be compared with the fast engine in tests, and nothing else may
// import it: it was written from the published rules alone, by another hand.
//
// # The domain
//
// A business talks to a user from one of its phone numbers. A message from the
// user opens the customer service window, 24 hours in which the business may
// write freely (WIN-1). A user who arrives through an ad or a Page button and
// is answered in time opens a free entry window, in which messages cost nothing
// (FEP-3). What a delivered business message costs follows the era of the
// local date of its delivery (ERA-2): until 2025-06-30 a message may open a
// conversation, which is charged once and absorbs what follows; since
// 2025-07-01 each delivered message is priced alone, and since 2026-10-01 that
// includes service messages beyond a monthly allowance.
//
// # The two steps
//
// [Decide] replays a log and gives every event a [Verdict]: charged, free,
// inside an open conversation, not sendable, not delivered, or counted, which
// means that only the month's allowance can tell. [Bill] then counts the
// verdicts of each month into allowances and volume tiers, and rates them.
//
// Rules are cited by their IDs (ERA-2, FEP-3, ...) beside the code that
// implements them. Every interval is half-open: it contains its start and not
// its end. Instants are Unix milliseconds and 0 means unknown. Dates are
// "YYYY-MM-DD" in the account's time zone and compare as strings. Money is
// exact, as [math/big.Rat].
//
// # How it is slow
//
// The log is sorted once. Which service window contains an instant is answered
// by reading the whole log again; what is kept during the replay of one pair of
// number and user is only what depends on the order of events: the unanswered
// entry, the free entry windows and the open conversations.
//
// # Readings
//
// Where the rules leave room, this package reads them so:
//
//   - A message with a sent instant and no delivery was not delivered (LOG-7);
//     one with a delivery and no sent instant was sent at its delivery.
//   - Two service windows that only touch, the second opening at the very end
//     of the first, do not merge (WIN-3 merges overlapping ones). This matters
//     only when an entry must be answered within its service window.
//   - The inbound events that open a service window, and only they, extend a
//     free entry window where the option says that user messages do.
//   - The first delivered recipient of a group message is the first in the
//     list that has a delivery. A Meta Business Agent message to a group is
//     one unit, decided by that recipient: tokens are spent once.
//   - A copy of a group message is inside a recipient's own free entry window
//     if that window contains the copy's delivery, whatever the option for the
//     window instant says and however the log orders the two.
//   - Free-form messages absorbed by several open conversations are reported
//     as inside the one that was opened first.
//   - Messages in the author's name of a Meta agent that are templates are
//     priced as templates, and so are those of an AI Provider (AIP-1 names
//     non-template messages).
//   - Calls placed by the business are not priced (CALL-1).
package oracle
