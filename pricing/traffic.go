package pricing

import (
	"time"

	"github.com/shopspring/decimal"
)

// What simple traffic assumes where it is not told: the figures of a support desk.
const (
	defaultGap           = 15 * time.Minute // between one message of the customer and the next
	replyDelay           = 5 * time.Minute  // of the business's reply
	returnAfter          = 25 * time.Hour   // last message of a customer who is still talking after 24 hours
	answerAfter          = 2 * time.Hour    // the customer answers a campaign
	noticeInWindow       = time.Hour        // a notice sent inside a window follows the customer's message by
	DefaultTokens        = 22_500           // of a Meta Business Agent reply (MBA-5)
	maxReplies           = 200              // in one chat
	maxMonthly     int64 = 1_000_000_000_000
)

// Journeys builds the journeys of simple traffic. Shares divide whole chats: each count is rounded so that the
// parts of a share sum to the rounded whole. What is not delivered comes off first: it costs nothing and opens
// nothing (DLV-3), and a campaign that did not arrive is not answered. marketingDelivered is false where none
// arrives (DLV-10).
func (t Traffic) Journeys(marketingDelivered bool) []Journey {
	var all []Journey
	add := func(monthly int64, steps ...Step) {
		if monthly > 0 {
			all = append(all, Journey{Place: t.Place, Monthly: monthly, Steps: steps})
		}
	}
	for _, c := range t.chats() {
		add(c.monthly, c.steps(&t)...)
	}
	// arriving adds what is not delivered of so many templates, and returns how many are.
	arriving := func(sent int64, category Category) int64 {
		arrived := t.delivered(sent)
		add(sent-arrived, Step{Kind: Template, Category: category, Failed: true})
		return arrived
	}
	campaigns, answered := arriving(t.Marketing, Marketing), int64(0)
	if marketingDelivered {
		answered = portion(campaigns, t.AnswerShare)
	}
	campaign := Step{Kind: Template, Category: Marketing}
	add(campaigns-answered, campaign)
	for _, part := range byReplies(answered, t.RepliesPerAnswer) {
		add(part.monthly, append([]Step{campaign}, exchange(answerAfter, defaultGap, part.replies)...)...)
	}
	notices := arriving(t.Utility, Utility)
	inside := t.UtilityInWindow()
	add(notices-inside, Step{Kind: Template, Category: Utility})
	add(inside, Step{Direction: Inbound, assumed: true}, Step{At: noticeInWindow, Kind: Template, Category: Utility})
	add(arriving(t.Authentication, Authentication), Step{Kind: Template, Category: Authentication})
	return all
}

// delivered is how many of so many templates are delivered.
func (t *Traffic) delivered(sent int64) int64 { return sent - portion(sent, t.UndeliveredShare) }

// UtilityInWindow returns how many of the utility messages are delivered while the customer service window is open.
func (t *Traffic) UtilityInWindow() int64 { return portion(t.delivered(t.Utility), t.InWindowShare) }

// Delivered returns the traffic without the templates that are not delivered. It costs the same: they cost nothing
// (DLV-3), and nobody answers them.
func (t Traffic) Delivered() Traffic {
	for _, count := range []*int64{&t.Marketing, &t.Utility, &t.Authentication} {
		*count = t.delivered(*count)
	}
	t.UndeliveredShare = decimal.Zero
	return t
}

// chat is a support chat of one shape and how often it happens.
type chat struct {
	monthly                 int64
	replies                 int
	entry, agent, comesBack bool
}

// chats divides the chats of a month by every share in turn.
func (t *Traffic) chats() []chat {
	parts := []chat{{monthly: t.Chats}}
	parts = divide(parts, t.EntryShare, func(c *chat) { c.entry = true })
	parts = divide(parts, t.AgentShare, func(c *chat) { c.agent = true })
	parts = divide(parts, t.ReturnShare, func(c *chat) { c.comesBack = true })
	whole, more := wholeReplies(t.RepliesPerChat)
	for i := range parts {
		parts[i].replies = whole
	}
	return divide(parts, more, func(c *chat) { c.replies++ })
}

// divide marks a share of the chats of each part, rounding so that the marked ones sum to the share of them all.
func divide(parts []chat, percent decimal.Decimal, mark func(*chat)) []chat {
	var divided []chat
	var before, marked int64
	for _, whole := range parts {
		before += whole.monthly
		take := portion(before, percent) - marked
		marked += take
		with, without := whole, whole
		with.monthly, without.monthly = take, whole.monthly-take
		mark(&with)
		if without.monthly > 0 {
			divided = append(divided, without)
		}
		if with.monthly > 0 {
			divided = append(divided, with)
		}
	}
	return divided
}

// steps is the timeline of the chat.
func (c *chat) steps(t *Traffic) []Step {
	gap := t.Gap
	if gap == 0 {
		gap = defaultGap
	}
	steps := exchange(0, gap, c.replies)
	if c.entry {
		steps[0].Entry = t.Entry
		if t.Entry == NoEntry {
			steps[0].Entry = AdEntry
		}
	}
	if last := len(steps) - 2; c.comesBack && last > 0 && steps[last].At < returnAfter {
		steps[last].At, steps[last+1].At = returnAfter, returnAfter+replyDelay
	}
	if c.agent {
		for i := range steps {
			if steps[i].Direction == Outbound {
				steps[i].Author, steps[i].Tokens = AgentAuthor, t.TokensPerReply
			}
		}
	}
	return steps
}

// exchange is a dialogue: the customer writes, the business replies, as often as there are replies; with none the
// customer writes once.
func exchange(from, gap time.Duration, replies int) []Step {
	steps := make([]Step, 1, max(1, 2*replies))
	steps[0] = Step{At: from, Direction: Inbound}
	for i := range replies {
		at := from + time.Duration(i)*gap
		if i > 0 {
			steps = append(steps, Step{At: at, Direction: Inbound})
		}
		steps = append(steps, Step{At: at + replyDelay})
	}
	return steps
}

// byReplies parts answers into those with the whole number of replies and those with one more.
func byReplies(n int64, replies decimal.Decimal) []chat {
	whole, more := wholeReplies(replies)
	return divide([]chat{{monthly: n, replies: whole}}, more, func(c *chat) { c.replies++ })
}

// wholeReplies returns the whole part of a mean number of replies and, in percent, the share of chats with one more.
func wholeReplies(mean decimal.Decimal) (whole int, more decimal.Decimal) {
	floor := mean.Floor()
	return int(floor.IntPart()), mean.Sub(floor).Mul(hundred)
}

// portion returns percent of n, rounded half up to a whole number.
func portion(n int64, percent decimal.Decimal) int64 {
	return decimal.NewFromInt(n).Mul(percent).Shift(-2).Round(0).IntPart()
}
