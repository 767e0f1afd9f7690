package eventlog

import (
	"maps"
	"slices"

	"github.com/tarifario/tarifario/pricing"
)

// Report says what a log held and what could not be used of it. Messages are counted when they are handed on, so it is
// complete after Close.
type Report struct {
	Lines    int64 // lines of the files
	Events   int64 // events of the small form, right ones
	Payloads int64 // webhook payloads

	BadLines int64            // lines that were wrong as a whole or in part
	Errors   []*LineError     // the first of them
	Reasons  map[Reason]int64 // all of them by reason; a payload may have several

	Messages   map[string]int64 // handed on, by kind: KindOf
	Duplicates int64            // messages and statuses told more than once
	Late       int64            // came later than the horizon; judged by what was still known
	Decided    int64            // statuses of messages already decided, most of them later readings
	Estimated  int64            // entries through an ad, of which the log cannot tell the device (FEP-15)
	KindUntold int64            // delivered messages of which Meta's words do not tell template or free-form
	Unpriced   map[string]int64 // delivered messages without a known category, by the category written (LOG-3)
	Ignored    map[string]int64 // parts of payloads that are no messages, by what they are

	First, Last pricing.Instant // of the messages handed on
}

// maxErrors is how many errors a report holds in full.
const maxErrors = 20

// Right reports whether every line could be used in full.
func (r *Report) Right() bool { return r.BadLines == 0 }

func newReport() Report {
	return Report{
		Reasons: make(map[Reason]int64), Messages: make(map[string]int64),
		Unpriced: make(map[string]int64), Ignored: make(map[string]int64),
	}
}

// clone returns a report that later reading does not change.
func (r *Report) clone() Report {
	c := *r
	c.Errors = slices.Clone(r.Errors)
	c.Reasons, c.Messages = maps.Clone(r.Reasons), maps.Clone(r.Messages)
	c.Unpriced, c.Ignored = maps.Clone(r.Unpriced), maps.Clone(r.Ignored)
	return c
}

func (r *Report) bad(err *LineError) {
	r.Reasons[err.Reason]++
	if len(r.Errors) < maxErrors {
		r.Errors = append(r.Errors, err)
	}
}

// kindNames are the kinds of message a report counts.
var kindNames = [...]string{
	"user_message", "user_reaction", "user_call", "free_form", "reaction", "marketing_template",
	"marketing_lite_template", "utility_template", "authentication_template", "template", "meta_business_agent",
	"ai_provider", "business_app",
}

// KindOf returns the kind a message is counted under, such as "utility_template" or "user_message".
func KindOf(m *pricing.Message) string { return kindNames[kindOf(m)] }

func kindOf(m *pricing.Message) int {
	switch {
	case m.Direction == pricing.Inbound && m.Kind == pricing.Reaction:
		return 1
	case m.Direction == pricing.Inbound && m.Kind == pricing.Call:
		return 2
	case m.Direction == pricing.Inbound:
		return 0
	case m.Author == pricing.BusinessApp:
		return 12
	case m.Author == pricing.AgentAuthor:
		return 10
	case m.Kind == pricing.Reaction:
		return 4
	case m.Kind == pricing.Template && m.Category != pricing.NoCategory:
		return 5 + int(m.Category-pricing.Marketing)
	case m.Kind == pricing.Template:
		return 9
	case m.Author == pricing.AIProvider:
		return 11
	default:
		return 3
	}
}
