package document

import "github.com/tarifario/tarifario/pricing"

// trafficWire is a month of ordinary messaging with one place.
type trafficWire struct {
	placeWire
	Chats            int64  `json:"chats,omitempty"`
	RepliesPerChat   string `json:"replies_per_chat,omitempty"`
	Gap              string `json:"gap,omitempty"`
	EntryShare       string `json:"entry_share,omitempty"`
	Entry            string `json:"entry,omitempty"`
	ReturnShare      string `json:"return_share,omitempty"`
	AgentShare       string `json:"agent_share,omitempty"`
	TokensPerReply   int64  `json:"tokens_per_reply,omitempty"`
	Marketing        int64  `json:"marketing,omitempty"`
	AnswerShare      string `json:"answer_share,omitempty"`
	RepliesPerAnswer string `json:"replies_per_answer,omitempty"`
	Utility          int64  `json:"utility,omitempty"`
	InWindowShare    string `json:"in_window_share,omitempty"`
	Authentication   int64  `json:"authentication,omitempty"`
	UndeliveredShare string `json:"undelivered_share,omitempty"`
}

func (w trafficWire) traffic(r *reader, at string) pricing.Traffic {
	return pricing.Traffic{
		Place:            w.place(r, at),
		Chats:            r.count(at+".chats", w.Chats),
		RepliesPerChat:   r.decimal(at+".replies_per_chat", w.RepliesPerChat),
		Gap:              r.span(at+".gap", w.Gap),
		EntryShare:       r.decimal(at+".entry_share", w.EntryShare),
		Entry:            named(r, at+".entry", w.Entry, parseEntry),
		ReturnShare:      r.decimal(at+".return_share", w.ReturnShare),
		AgentShare:       r.decimal(at+".agent_share", w.AgentShare),
		TokensPerReply:   r.count(at+".tokens_per_reply", w.TokensPerReply),
		Marketing:        r.count(at+".marketing", w.Marketing),
		AnswerShare:      r.decimal(at+".answer_share", w.AnswerShare),
		RepliesPerAnswer: r.decimal(at+".replies_per_answer", w.RepliesPerAnswer),
		Utility:          r.count(at+".utility", w.Utility),
		InWindowShare:    r.decimal(at+".in_window_share", w.InWindowShare),
		Authentication:   r.count(at+".authentication", w.Authentication),
		UndeliveredShare: r.decimal(at+".undelivered_share", w.UndeliveredShare),
	}
}

func trafficWireOf(t pricing.Traffic) trafficWire {
	return trafficWire{
		placeWire:        placeWireOf(t.Place),
		Chats:            t.Chats,
		RepliesPerChat:   formatDecimal(t.RepliesPerChat),
		Gap:              FormatSpan(t.Gap),
		EntryShare:       formatDecimal(t.EntryShare),
		Entry:            nameOf(entryNames, t.Entry),
		ReturnShare:      formatDecimal(t.ReturnShare),
		AgentShare:       formatDecimal(t.AgentShare),
		TokensPerReply:   t.TokensPerReply,
		Marketing:        t.Marketing,
		AnswerShare:      formatDecimal(t.AnswerShare),
		RepliesPerAnswer: formatDecimal(t.RepliesPerAnswer),
		Utility:          t.Utility,
		InWindowShare:    formatDecimal(t.InWindowShare),
		Authentication:   t.Authentication,
		UndeliveredShare: formatDecimal(t.UndeliveredShare),
	}
}
