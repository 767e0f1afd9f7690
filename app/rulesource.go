package app

import "github.com/tarifario/tarifario/pricing"

// metaDocs is where Meta documents WhatsApp for businesses.
const metaDocs = "https://developers.facebook.com/documentation/business-messaging/whatsapp/"

// OfficialSource returns the address of Meta's page a rule was read on; "" where no address of one is known. The
// rulebook says the same at greater length: it is not asked, so that the program need not carry its texts, and a test
// holds both together.
func OfficialSource(id string) string {
	switch pricing.RuleID(id) {
	case "ERA-4", "DLV-6", "FEP-3", "FEP-5", "MSG-2", "MSG-3", "MSG-4", "MSG-5", "MSG-7", "MSG-8", "SVC-4", "SVC-11":
		return metaDocs + "pricing"
	case "MSG-6", "SVC-1", "MBA-1", "MBA-2":
		return metaDocs + "pricing/non-template-messages"
	case "DLV-3", "CONV-4", "CONV-5", "CONV-7", "CONV-8", "FREE-5":
		return metaDocs + "pricing/conversation-based-pricing"
	case "WIN-5":
		return metaDocs + "messages/send-messages"
	case "LOG-3":
		return metaDocs + "pricing/authentication-international-rates"
	case "GRP-1", "GRP-2", "GRP-3", "GRP-4", "GRP-5", "GRP-6", "GRP-8":
		return metaDocs + "groups/pricing"
	case "AIP-1":
		return metaDocs + "pricing/ai-providers"
	case "CALL-1":
		return metaDocs + "calling/pricing"
	}
	return ""
}

// SourceView is a page of Meta's with the rules that were read on it.
type SourceView struct {
	Rules   string // IDs
	Address string
}

// sourcesOf lists the pages behind the rules of some lines, each once, in the order of the lines.
func sourcesOf(lines []LineView) []SourceView {
	var sources []SourceView
	seen := map[string]bool{}
	for i := range lines {
		rule := lines[i].Rule
		address := OfficialSource(rule)
		if address == "" || seen[rule] {
			continue
		}
		seen[rule] = true
		at := 0
		for at < len(sources) && sources[at].Address != address {
			at++
		}
		if at == len(sources) {
			sources = append(sources, SourceView{rule, address})
			continue
		}
		sources[at].Rules += ", " + rule
	}
	return sources
}
