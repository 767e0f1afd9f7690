package guide

import (
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// publishedForAnswers are figures of answers and definitions that nothing is computed with. A test finds each in the text
// of its rule.
var publishedForAnswers = struct {
	noMarketingToUS   pricing.Date // DLV-10
	currencyMigration pricing.Date // RATE-5
	retryDays         int64        // DLV-5: how long a delivery is tried
	codeMinutes       int64        // DLV-5: how long that of an authentication template
	tokensLow         int64        // MBA-5: of a reply of Meta Business Agent
	tokensHigh        int64        // MBA-5
}{2025_04_01, 2026_06_01, 30, 10, 20_000, 25_000}

// answerFilling pairs the names of figures that stand in answers and definitions alone with the figures as the locale
// writes them.
func (w *writer) answerFilling() []string {
	p := &publishedForAnswers
	return []string{
		"{first-rules}", w.format.Date(pricing.CBP0.First()),
		"{currencies}", w.number(int64(len(ratecards.BillingCurrencies()))),
		"{start-days}", w.number(int64(engineFigures().international.StartNoticeDays)),
		"{tokens-used}", w.number(pricing.DefaultTokens),
		"{tokens-low}", w.number(p.tokensLow),
		"{tokens-high}", w.number(p.tokensHigh),
		"{retry-days}", w.number(p.retryDays),
		"{code-minutes}", w.number(p.codeMinutes),
		"{us-paused}", w.format.Date(p.noMarketingToUS),
		"{migration}", w.format.Date(p.currencyMigration),
	}
}
