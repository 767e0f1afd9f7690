package pricing

import "slices"

// Source is a document rules were read in.
type Source struct {
	Key     string // as in RuleInfo.Sources
	Title   string
	Address string // https; empty where none is known
	Copy    string // which copy of it was read
}

// Sources returns every document, in the order of the rules it supports, roughly.
func Sources() []Source { return slices.Clone(sources) }

// metaDocs is where Meta documents WhatsApp for businesses.
const metaDocs = "https://developers.facebook.com/documentation/business-messaging/whatsapp/"

// sources needs no code to be set up (see ruleFamilies).
var sources = []Source{
	{"PRICE-2026-03", "Meta: Pricing on the WhatsApp Business Platform, in Portuguese", metaDocs + "pricing", "page of 2026-03-02, copied 2026-03-10"},
	{"PRICE-2026-09", "Meta: Pricing on the WhatsApp Business Platform, in English, with the cards in force from 2026-07-01", metaDocs + "pricing", "copied 2026-09-11"},
	{"PRICE-2026-10", "Meta: Pricing on the WhatsApp Business Platform, rewritten on 2026-09-28 and 2026-09-30", metaDocs + "pricing", "as quoted by others on 2026-09-29, 2026-10-02, 2026-10-09 and 2026-10-10"},
	{"NONTPL", "Meta: Pricing for non-template messages", metaDocs + "pricing/non-template-messages", "copied 2026-09-11; page of 2026-08-25 as quoted on 2026-10-02"},
	{"STATUS", "Meta: Status messages webhook reference", "", "copied 2025-11; page of 2026-09-14 copied in autumn 2026"},
	{"CBP", "Meta: Conversation-based pricing (deprecated)", metaDocs + "pricing/conversation-based-pricing", "copied 2025-11 and 2025-12-20"},
	{"CBP-2023", "Meta: Conversation-based pricing as of 2023 and 2024, with the free tier, as quoted by BotSpace and DoubleTick and in a Spanish copy", "https://docs.bot.space/conversation-based-pricing-39", "undated"},
	{"AUTHINTL", "Meta: Authentication-international rates", metaDocs + "pricing/authentication-international-rates", "copied 2025-11; page of 2025-12-12 copied 2026-01-24"},
	{"AIPROV", "Meta: New pricing policy for AI Providers", metaDocs + "pricing/ai-providers", "page of 2026-05-12, copied 2026-09"},
	{"ANALYTICS", "Meta: Analytics", "", "copied 2025-11; page of 2026-02-12 copied 2026-03-10"},
	{"GROUPS", "Meta: Groups API pricing", metaDocs + "groups/pricing", "page of 2025-10-22, copied 2025-12-20"},
	{"CALLS", "Meta: Calling API pricing", metaDocs + "calling/pricing", "page of 2025-12-11, copied 2026-01-24"},
	{"SERVICE", "Meta: Service messages", metaDocs + "messages/send-messages", "page of 2026-05-21"},
	{"CATEG", "Meta: Template categorization", "", "copied 2025-11"},
	{"LIMITS", "Meta: Per-user marketing limits", "", "copied 2025-11"},
	{"TTL", "Meta: Time-to-live", "", "copied 2025-11"},
	{"TEXT", "Meta: Text messages webhook", "", "copied 2025-11"},
	{"REACT", "Meta: Reaction messages", "", "copied 2025-11"},
	{"MMAPI", "Meta: Send marketing messages with the Marketing Messages API", "", "copied 2025-11"},
	{"BSUID", "Meta: Business-scoped user IDs", "", "copied 2025-11"},
	{"COEX", "Meta: Onboard WhatsApp Business app users (coexistence)", "", "copied 2025 to 2026"},
	{"MIGRATE", "Meta: Migrating customers between solutions", "", "copied 2025 to 2026"},
	{"MAXPRICE", "Meta: Set a max price for marketing messages (beta)", "", "2026-06-26"},
	{"CHANGES", "Changelog of Meta's platform as mirrored and summarised by meta-cloud-api", "https://github.com/froggy1014/meta-cloud-api", "to 2026-06-26; summaries to 2026-09-30"},
	{"CARDS", "Meta: rate cards and workbooks of volume tiers; each card names its own source", "", "see the cards"},
	{"MODEL-2022", "Help pages of CommzGate, 360dialog and Stella on the model of 2022", "", "undated"},
	{"WATI", "WATI help centre, articles 11463597 (72 hours from 2023-03-01) and 14515725 (ads and posts)", "", "copied 2025 to 2026"},
	{"BOTMAKER", "Botmaker: Price updates for WhatsApp", "https://botmaker.com/en/price-updates-for-whatsapp-meta-inc", "2023"},
	{"SEED", "Chat2Desk help centre: Precios oficiales de la nueva API de WhatsApp", "", "undated, about June 2023; no rule rests on it"},
}
