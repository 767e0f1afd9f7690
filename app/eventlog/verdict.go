package eventlog

import (
	"time"

	"github.com/tarifario/tarifario/pricing"
)

// VerdictVersion is the version of the verdict lines that AppendVerdict writes.
const VerdictVersion = 1

// wireVerdict is one line of verdicts: docs/formats.md, "Verdict".
type wireVerdict struct {
	Version   int    `json:"v"`
	ID        string `json:"id,omitempty"`
	Number    string `json:"number"`
	User      string `json:"user,omitempty"`
	Group     string `json:"group,omitempty"`
	Direction string `json:"direction"`
	Kind      string `json:"kind,omitempty"`
	Author    string `json:"author,omitempty"`

	Outcome  string `json:"outcome"`
	Rule     string `json:"rule,omitempty"`
	Category string `json:"category,omitempty"`
	Unit     string `json:"unit,omitempty"`
	Market   string `json:"market,omitempty"`
	Country  string `json:"country,omitempty"`
	Tokens   int64  `json:"tokens,omitempty"`

	Sent      string `json:"sent,omitempty"`
	Delivered string `json:"delivered,omitempty"`
	Date      string `json:"date,omitempty"`

	Opened *wireWindow `json:"opened,omitempty"`
	Joined *wireWindow `json:"joined,omitempty"`
	Closed []string    `json:"closed,omitempty"`

	Engine   *wireSaid     `json:"engine,omitempty"`
	Reported *wireReported `json:"reported,omitempty"`
	Differs  bool          `json:"differs,omitempty"`
	Gap      bool          `json:"gap,omitempty"`
}

type wireWindow struct {
	Window string `json:"window"`
	From   string `json:"from"`
	Until  string `json:"until"`
}

type wireSaid struct {
	Outcome  string `json:"outcome"`
	Rule     string `json:"rule"`
	Category string `json:"category,omitempty"`
}

type wireReported struct {
	Model        string `json:"pricing_model,omitempty"`
	Type         string `json:"type,omitempty"`
	Category     string `json:"category,omitempty"`
	Conversation string `json:"conversation,omitempty"`
}

// outcomeUnpriced is the outcome of messages whose category the log does not tell (LOG-3).
const outcomeUnpriced = "unpriced"

// AppendVerdict appends the line of a final verdict, with its line end. Where Meta's verdict counts (LOG-1) it is the
// outcome, and the engine's own stands beside it.
func AppendVerdict(line []byte, m *pricing.Message, v pricing.Verdict) ([]byte, error) {
	w := wireOf(m)
	w.User = recipientOf(m, v)
	w.Outcome, w.Rule, w.Category = v.Outcome.String(), string(v.Rule), v.Category.String()
	if v.Reported.Known() && v.Reported.Outcome != pricing.Counted {
		w.Engine = &wireSaid{w.Outcome, w.Rule, w.Category}
		w.Outcome, w.Rule = v.Reported.Outcome.String(), string(v.Reported.Rule)
		if v.Reported.Category != pricing.NoCategory {
			w.Category = v.Reported.Category.String()
		}
	}
	w.Unit, w.Market, w.Tokens = string(v.Unit), string(v.Market), v.Tokens
	if v.Recipient > 0 && v.Recipient <= len(m.Recipients) {
		to := &m.Recipients[v.Recipient-1]
		w.Country, w.Delivered = string(to.Place.Territory), textOf(to.Delivered)
	}
	w.Date = v.On.String()
	w.Opened, w.Joined = windowOf(v.Opened), windowOf(v.Joined)
	for k := pricing.ServiceWindow; k <= pricing.ServiceConversation; k++ {
		if v.Closed.Has(k) {
			w.Closed = append(w.Closed, k.String())
		}
	}
	w.Differs, w.Gap = v.Differs(), v.Gap
	return appendLine(line, w)
}

// AppendUnpriced appends the line of a delivered message whose category the log does not tell, with its line end.
func AppendUnpriced(line []byte, m *pricing.Message) ([]byte, error) {
	w := wireOf(m)
	w.Outcome, w.Rule = outcomeUnpriced, "LOG-3"
	w.Kind = "" // the category would tell it
	if len(m.Recipients) == 1 {
		w.User, w.Delivered = m.Recipients[0].User, textOf(m.Recipients[0].Delivered)
		w.Country = string(m.Recipients[0].Place.Territory)
	}
	return appendLine(line, w)
}

func wireOf(m *pricing.Message) *wireVerdict {
	w := &wireVerdict{
		Version: VerdictVersion, ID: m.ID, Number: m.Number, User: m.User, Group: m.Group, Direction: "outbound",
		Kind: kinds.word(m.Kind), Country: string(m.Place.Territory), Sent: textOf(m.Sent), Delivered: textOf(m.Delivered),
	}
	if m.Author != pricing.Business {
		w.Author = authors.word(m.Author)
	}
	if m.Direction == pricing.Inbound {
		w.Direction = "inbound"
	}
	if r := m.Reported; r != nil {
		w.Reported = &wireReported{r.Model, string(r.Type), r.CategoryName, r.Conversation}
	}
	return w
}

func windowOf(w pricing.Window) *wireWindow {
	if w.Kind == pricing.NoWindow {
		return nil
	}
	return &wireWindow{w.Kind.String(), textOf(w.From), textOf(w.Until)}
}

// textOf returns an instant as RFC 3339 in UTC, with milliseconds where there are any; "" when not known.
func textOf(at pricing.Instant) string {
	if !at.Known() {
		return ""
	}
	return at.Time().Format(time.RFC3339Nano)
}

func appendLine(line []byte, w *wireVerdict) ([]byte, error) {
	text, err := encode(w)
	if err != nil {
		return line, err
	}
	return append(append(line, text...), '\n'), nil
}
