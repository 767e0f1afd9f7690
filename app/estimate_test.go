package app

import "github.com/tarifario/tarifario/pricing"

// estimateOf prices a plan alone.
func estimateOf(plan pricing.Plan, inferred bool, p Prices) (Estimate, error) {
	pricer := Pricer{prices: p, inferred: inferred}
	return pricer.estimate(plan)
}
