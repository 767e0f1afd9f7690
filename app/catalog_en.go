package app

import "github.com/tarifario/tarifario/pricing"

// english is plain English.
type english struct{}

func (*english) Title(site string) string { return site + ": what WhatsApp Business costs per month" }
func (*english) Description() string {
	return "Calculator for the WhatsApp Business Platform: what Meta charges by country and date, what is free and why, under the rules of October 2026 and those before."
}
func (*english) Heading() string { return "What does WhatsApp Business cost per month?" }
func (*english) Lead() string {
	return "A month of messages at Meta's rates, with the rule that explains every line."
}
func (*english) LanguagesLabel() string { return "Language" }
func (*english) PagesLabel() string     { return "Pages" }
func (*english) Independent(site string) string {
	return site + " is independent of Meta. What Meta bills is final; taxes and provider fees come on top."
}
func (*english) StaysHere() string { return "Nothing you type leaves your browser." }
func (*english) Version(app, rates string) string {
	return "Tarifario " + app + ", rates of " + rates + "."
}

func (*english) FormLabel() string { return "A month of messages" }
func (*english) NeedsScripts() string {
	return "This page shows an example. To calculate with other numbers, the browser must allow JavaScript."
}
func (*english) Section(s Section) string {
	switch s {
	case SectionSupport:
		return "Support chats"
	case SectionCampaigns:
		return "Campaigns"
	case SectionNotices:
		return "Notices"
	case SectionCodes:
		return "Codes"
	case SectionDelivery:
		return "Delivery"
	}
	return "Account"
}

func (*english) Label(f Field) string {
	switch f {
	case FieldCountry:
		return "Where your customers are"
	case FieldShare:
		return "Share of this country"
	case FieldChats:
		return "Chats"
	case FieldChatsPer:
		return "Chats: a month or a day"
	case FieldReplies:
		return "Replies per chat"
	case FieldEntryShare:
		return "Chats from an ad or a Page button"
	case FieldEntry:
		return "Ad or button"
	case FieldReturnShare:
		return "Chats that go on after 24 hours"
	case FieldMarketing:
		return "Marketing messages a month"
	case FieldAnswerShare:
		return "Customers who answer a campaign"
	case FieldRepliesPerAnswer:
		return "Replies to each of them"
	case FieldUtility:
		return "Utility notices a month"
	case FieldInWindow:
		return "Notices sent while the window is open"
	case FieldAuthentication:
		return "Authentication codes a month"
	case FieldUndelivered:
		return "Messages that are not delivered"
	case FieldNumbers:
		return "Phone numbers"
	case FieldSplit:
		return "Messages of the countries"
	case FieldCurrency:
		return "Billing currency"
	case FieldWhen:
		return "Rules and rates"
	case FieldDate:
		return "Date"
	case FieldAgentShare:
		return "Chats answered by Meta Business Agent"
	case FieldTokens:
		return "Tokens per reply of the assistant"
	case FieldFeeMessage:
		return "Provider fee per message"
	case FieldFeeMonth:
		return "Provider fee per month"
	case FieldMarkup:
		return "Provider mark-up"
	case FieldTaxMode:
		return "How tax is added"
	case FieldTaxRate:
		return "Tax rate"
	case FieldGrowth:
		return "Growth per month"
	case FieldChange:
		return "Change to look at"
	case FieldBefore:
		return "Before"
	case FieldAfter:
		return "After"
	case FieldQuote:
		return "Rate the provider quotes"
	case FieldQuoteCategory:
		return "Quoted for"
	case FieldQuoteCountry:
		return "Sent to"
	case FieldOwnCard:
		return "Own card of the link"
	case FieldSharedTotal:
		return "Total of the link"
	case FieldBudget:
		return "Budget per month"
	case FieldBudgetPart:
		return "What to buy with it"
	case FieldBudgetPlace:
		return "In which country"
	default:
		return optionFields[f].label.in(English)
	}
}

func (*english) Hint(f Field) string {
	switch f {
	case FieldCountry:
		return "The rate is that of the country of the number that receives each message, not of your own."
	case FieldShare:
		return "The percentage of all messages that goes to this country and pays its rate; together they make 100%."
	case FieldChats:
		return "Enquiries a customer starts by writing to you: receiving them is free, answering may not be."
	case FieldChatsPer:
		return "A month counts 30 days."
	case FieldReplies:
		return "Your own messages in each chat, by a person or a bot: since October 2026 every one may be charged."
	case FieldEntryShare:
		return "Those that start from an ad that clicks to WhatsApp or the button of a Facebook Page: answered within 24 hours, everything is free for 72."
	case FieldEntry:
		return "Both cost the same, unless the window of ads lasts longer than 72 hours."
	case FieldReturnShare:
		return "The customer writes again after a day: under the conversation rules that opened another one, which could be charged."
	case FieldMarketing:
		return "Promotions and campaigns: every delivered message is charged, except in those 72 free hours."
	case FieldAnswerShare:
		return "How many of every 100 delivered marketing messages get an answer: what you write back counts as service."
	case FieldRepliesPerAnswer:
		return "Your messages after that answer, charged like those of a chat."
	case FieldUtility:
		return "Orders, deliveries, appointments and payments the customer expects to hear of, at a rate of their own that falls with volume."
	case FieldInWindow:
		return "Those sent within 24 hours of the customer's last message: free from July 2025 to September 2026, and no longer."
	case FieldAuthentication:
		return "One-time passcodes for signing in or verifying an account, at a rate of their own that falls with volume."
	case FieldUndelivered:
		return "Of campaigns, notices and codes, how many of every 100 never reach the phone: those are not charged."
	case FieldNumbers:
		return "Since October 2026 each business number has its own 1,000 free replies a month."
	case FieldSplit:
		return "One total for all is typed once, with the share that goes to each country at its own rate."
	case FieldCurrency:
		return "That of your WhatsApp Business account. Every currency has its own rate card: nothing is converted."
	case FieldWhen:
		return "There have been five sets of rules: the same month costs something else under each."
	case FieldDate:
		return "Any day since February 1, 2022."
	case FieldAgentShare:
		return "The share of chats that Meta's assistant handles. It is charged by tokens, in dollars, not by message."
	case FieldTokens:
		return "What it reads and writes for one reply. Meta suggests planning with 22,500."
	case FieldFeeMessage:
		return "For each delivered message of yours, in the billing currency."
	case FieldFeeMonth:
		return "The fixed part: plan, seats or numbers, in the billing currency."
	case FieldMarkup:
		return "The percentage your provider adds to what Meta charges."
	case FieldTaxMode:
		return "Meta's rates do not include tax. Tax is worked out on Meta and provider together."
	case FieldTaxRate:
		return "The percentage that applies to your business; check it with your accountant."
	case FieldGrowth:
		return "How much all messages rise from one month to the next; with a minus sign, how much they fall."
	case FieldChange:
		return "The known changes of rules, of the rate card in your currency, and of the market of your countries."
	case FieldBefore:
		return "The first of the two dates."
	case FieldAfter:
		return "The second of the two dates, compared with the first."
	case FieldQuote:
		return "What the provider charges for one message or conversation, before tax."
	case FieldQuoteCategory:
		return "The same provider may add something else to each category."
	case FieldQuoteCountry:
		return "The country of the numbers the quoted rate is for."
	case FieldOwnCard:
		return "The card of somebody's own that this plan was priced with."
	case FieldSharedTotal:
		return "What this plan cost when the link was shared."
	case FieldBudget:
		return "Optional. What may be spent in all: Meta, provider and tax."
	case FieldBudgetPart:
		return "The part of the plan that grows or shrinks to use it up; the rest stays the same."
	case FieldBudgetPlace:
		return "In all of them, each keeps its proportion."
	default:
		return optionFields[f].hint.in(English)
	}
}

func (*english) ReadAs(value string) string { return "Read as " + value + "." }

func (*english) Received(text string) string { return "Value received: “" + text + "”." }

func (*english) Problem(p Problem, limit string) string {
	switch p {
	case ProblemEmpty:
		return "A number is missing. Write 0 if there are none."
	case ProblemNotNumber:
		return "This cannot be read as a number."
	case ProblemNegative:
		return "It cannot be below zero."
	case ProblemNotWhole:
		return "Only a whole number makes sense here."
	case ProblemTooLong:
		return "That is too many digits for one month."
	case ProblemTooSmall:
		return "It must be at least " + limit + "."
	case ProblemTooLarge:
		return "It must be at most " + limit + "."
	case ProblemCountry:
		return "No country has this name. Choose one from the list."
	case ProblemWhen:
		return "There are no such rules. Choose an option from the list."
	case ProblemDate:
		return "This is not a complete date."
	case ProblemDateTooEarly:
		return "The rules are known since February 1, 2022."
	case ProblemChoice:
		return "There is no such option. Choose one from the list."
	case ProblemCurrency:
		return "There is no rate card in this currency."
	default:
		return optionProblems[p].in(English)
	}
}

func (*english) CurrentRules(since string) string { return "Current, since " + since }
func (*english) EraRules(era pricing.Era, from, to string) string {
	short := "per message, service charged"
	switch era {
	case pricing.CBP0:
		short = "conversations of two types"
	case pricing.CBP1:
		short = "conversations in four categories"
	case pricing.CBP2:
		short = "conversations, service free"
	case pricing.PMP1:
		short = "per message, service free"
	}
	return from + " – " + to + ": " + short
}
func (*english) OwnDate() string { return "Another date" }
func (*english) CardKnown(s pricing.Status) string {
	switch s {
	case pricing.Published:
		return "published card"
	case pricing.Composed:
		return "card joined from two published ones"
	case pricing.Partial:
		return "card with gaps"
	case pricing.Own:
		return "your own card"
	default:
		return "inferred card"
	}
}
func (*english) CardPart(rows, of Count) string {
	return rows.Text + " of " + of.pick("market", "markets", "markets")
}
func (*english) NoCard() string    { return "no card on that date" }
func (*english) NoCountry() string { return "No country matches." }
func (*english) MoreCountries(n Count) string {
	return "And " + n.Text + " more: keep typing to find them."
}
func (*english) CountriesFound(n Count) string { return n.pick("country", "countries", "countries") }

func (*english) AnswerLabel() string { return "Meta charges per month" }
func (*english) AtLeast() string     { return "at least" }
func (*english) NoAnswer() string    { return "No known rate" }
func (*english) AnswerScope(currency, since string) string {
	return currency + " rate card in force since " + since + ". Before tax and provider fees."
}
func (*english) AnswerOutdated(n Count) string {
	return "This is the last valid total: " + n.pick("entry needs", "entries need", "entries need") + " correcting."
}
func (*english) AnswerRefused() string {
	return "This is the last valid total: this plan cannot be priced."
}
func (*english) AnswerWaits(n Count) string {
	return n.pick("entry needs", "entries need", "entries need") + " correcting before there is a total."
}
func (*english) Announce(total string) string { return "Total: " + total + " per month." }
func (*english) AnnounceAtLeast(total string) string {
	return "Incomplete total: at least " + total + " per month."
}

func (*english) ChargedHeading() string { return "What is charged" }
func (*english) ChargedCaption(date string) string {
	return "Lines charged under the rules of " + date
}
func (*english) Column(c Column, currency string) string {
	switch c {
	case ColumnThing:
		return "Item and rule"
	case ColumnQuantity:
		return "Quantity"
	case ColumnFree:
		return "Free"
	case ColumnCharged:
		return "Charged"
	case ColumnRate:
		return "Rate"
	default:
		return "Amount in " + currency
	}
}

func (*english) Thing(c pricing.Category, u pricing.Unit) string {
	unit := "messages"
	if u == pricing.PerConversation {
		unit = "conversations"
	}
	switch c {
	case pricing.Marketing:
		return "Marketing " + unit
	case pricing.MarketingLite:
		return "Marketing " + unit + " through MM Lite"
	case pricing.Utility:
		return "Utility " + unit
	case pricing.Authentication:
		return "Authentication " + unit
	case pricing.AuthenticationInternational:
		return "Authentication-international " + unit
	case pricing.Service:
		if u == pricing.PerConversation {
			return "Service conversations"
		}
		return "Service replies"
	case pricing.MetaBusinessAgent:
		if u == pricing.PerToken {
			return "Meta Business Agent tokens"
		}
		return "Meta Business Agent replies"
	case pricing.GeneralPurposeAI:
		return "AI Provider replies"
	case pricing.BusinessInitiated:
		return "Business-initiated conversations"
	case pricing.UserInitiated:
		return "User-initiated conversations"
	default:
		return "Messages from customers"
	}
}

func (*english) Band(no, from, to string) string {
	if to == "" {
		return "Volume tier " + no + ": from " + from + " a month"
	}
	return "Volume tier " + no + ": " + from + " to " + to + " a month"
}
func (*english) TotalRow() string       { return "Exact total" }
func (*english) KnownTotalRow() string  { return "Known total" }
func (*english) NothingCharged() string { return "Nothing in this plan is charged." }
func (*english) NoRate(reason pricing.NoRateReason, market, since string) string {
	switch reason {
	case pricing.MarketNotOnCard:
		return "The card of " + since + " has no row for " + market + ". Without a rate there is no price, and it is not free."
	case pricing.RateNotOffered:
		return "The card of " + since + " does not offer this in the market " + market + "."
	default:
		return "The rate for " + market + " on the card of " + since + " exists but is not known. Without a rate there is no price, and it is not free."
	}
}
func (*english) NoCardFor(currency, date string) string {
	return "No rate card in " + currency + " is known for " + date + ". Without a rate there is no price, and it is not free."
}
func (*english) NoCardBefore(currency, date, first string) string {
	return "No rate card in " + currency + " is known for " + date + ": the first is of " + first + "."
}
func (*english) Unpriced() string { return "no rate" }

func (*english) FreeHeading() string  { return "What is not charged" }
func (*english) FreeLead() string     { return "Messages of the same month that cost nothing, and why." }
func (*english) NotDelivered() string { return "not delivered" }
func (*english) AllowanceUsed(rule pricing.RuleID, used, units Count) string {
	if rule == "SVC-4" {
		return used.Text + " of the month's " + units.pick("free reply", "free replies", "free replies") + " used."
	}
	return used.Text + " of the month's " + units.pick("free conversation", "free conversations", "free conversations") + " used."
}
func (*english) AllowanceRange(lowest, highest string) string {
	return "Depending on the countries in which the free ones are spent, the charge would be between " + lowest + " and " + highest + "; the total spreads them in proportion."
}

func (*english) WarningsHeading() string { return "Please note" }
func (*english) NotesHeading() string    { return "Worth knowing" }
func (*english) Notice(code pricing.NoticeCode, currency, since string) string {
	switch code {
	case pricing.NoticeListRate:
		return "There are volume tiers on that date, but they are not known: the list rate is used, the highest."
	case pricing.NoticeLadder2026:
		return "The volume tiers are those of October 2026: the ones of that date are not known."
	case pricing.NoticeDerivedBands:
		return "The volume tiers were worked out from the known discounts: Meta's own table was not at hand."
	case pricing.NoticeFutureCard:
		return "The last known card is of " + since + ". Meta may have published another one for the chosen date."
	case pricing.NoticeInferred:
		return "The " + currency + " card of " + since + " holds inferred figures: they are not those published by Meta."
	case pricing.NoticeComposed:
		return "The " + currency + " card of " + since + " joins figures of two published cards, following the changes Meta announced."
	case pricing.NoticePartial:
		return "The " + currency + " card of " + since + " is known only in part."
	case pricing.NoticeAgentDollars:
		return "Meta Business Agent is charged in US dollars, apart from the currency of the account."
	case pricing.NoticeAgentBefore:
		return "Meta Business Agent did not exist on that date: its replies count as service."
	case pricing.NoticeTokensAssumed:
		return "Replies of Meta Business Agent whose tokens are not known count 22,500 each, Meta's planning figure."
	case pricing.NoticeFreeEntry:
		return "Since September 28, 2026 Meta says that the free window of an ad may last up to 7 days, without saying how. Here it lasts 72 hours."
	case pricing.NoticeRefused:
		return "Part of the plan has no known rate: the total is the least that would be charged."
	default:
		return ""
	}
}
func (*english) StaleCards(since string) string {
	return "The newest card here is of " + since + ". Meta may have published another one since: worth checking."
}

func (*english) ErasHeading() string { return "The same month under other rules" }
func (*english) ErasLead() string {
	return "Each set of rules on its last day, and how much more or less it would cost."
}
func (*english) EraColumns() [3]string { return [3]string{"Rules", "Total per month", "Difference"} }
func (*english) EraName(era pricing.Era) string {
	switch era {
	case pricing.CBP0:
		return "Conversations of two types"
	case pricing.CBP1:
		return "Conversations in four categories"
	case pricing.CBP2:
		return "Conversations, service free"
	case pricing.PMP1:
		return "Per message, service free"
	default:
		return "Per message, service charged"
	}
}
func (*english) EraPricedOn(date string) string { return "on " + date }
func (*english) EraChosen() string              { return "chosen" }
func (*english) EraSame() string                { return "the same" }
func (*english) EraUnknown() string             { return "no known rate" }
func (*english) EraPart() string                { return "rates missing" }

func (*english) Since(month string) string { return "since " + month }

func (*english) ChooserSentence() string {
	return "What WhatsApp Business costs per month, with the rule behind every line."
}
func (*english) LanguageName() string { return "English" }
