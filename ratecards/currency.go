package ratecards

import (
	"slices"

	"github.com/tarifario/tarifario/pricing"
)

// billingCurrencies are the currencies WhatsApp bills in, in order of code (RATE-4).
var billingCurrencies = []pricing.Currency{
	"AED", "ARS", "AUD", "BRL", "CLP", "COP", "EUR", "GBP", "IDR", "INR", "MXN", "MYR", "PEN", "SAR", "SGD", "USD",
}

// BillingCurrencies returns the sixteen currencies WhatsApp bills in, in order of code (RATE-4). Not every one has a
// card here: see Library.Currencies.
func BillingCurrencies() []pricing.Currency { return slices.Clone(billingCurrencies) }
