package pricing

import "github.com/shopspring/decimal"

// grossUpDecimals is the precision of a grossed-up tax, the one amount whose exact value may have no end.
const grossUpDecimals = 12

var hundred = decimal.NewFromInt(100)

// totals sums lines by currency, the billing currency first (MONEY-2, MONEY-6).
func totals(lines []Line, billing Currency) []Total {
	sums := []Total{{Currency: billing, Complete: true}}
	for i := range lines {
		line := &lines[i]
		at := 0
		for at < len(sums) && sums[at].Currency != line.Currency {
			at++
		}
		if at == len(sums) {
			sums = append(sums, Total{Currency: line.Currency, Complete: true})
		}
		sums[at].add(line)
	}
	return sums
}

func (t *Total) add(line *Line) {
	if line.Refusal != nil {
		t.Complete = false
		return
	}
	switch line.Block {
	case MetaBlock:
		t.Meta = t.Meta.Add(line.Amount)
	case FeeBlock:
		t.Fee = t.Fee.Add(line.Amount)
	case MarkupBlock:
		t.Markup = t.Markup.Add(line.Amount)
	case TaxBlock:
		t.Tax = t.Tax.Add(line.Amount)
	}
	t.Sum = t.Sum.Add(line.Amount)
}

// feeLines returns the provider's fees and mark-up on Meta's lines, in the billing currency (MONEY-7).
func (f Fees) feeLines(meta []Line, messages int64, on Date, billing Currency) []Line {
	base := Line{Month: on.Month(), Outcome: Charged, Rule: "MONEY-7", Currency: billing}
	var lines []Line
	if !f.PerMessage.IsZero() {
		line := base
		line.Block, line.Unit, line.Quantity, line.Charged = FeeBlock, PerMessage, messages, messages
		line.Rate = statedRate(f.PerMessage)
		line.Amount = line.Rate.Times(messages)
		lines = append(lines, line)
	}
	if !f.PerMonth.IsZero() {
		line := base
		line.Block, line.Unit, line.Quantity, line.Charged = FeeBlock, PerMonth, 1, 1
		line.Rate, line.Amount = statedRate(f.PerMonth), f.PerMonth
		lines = append(lines, line)
	}
	if !f.Markup.IsZero() {
		line := base
		line.Block, line.Percent = MarkupBlock, f.Markup
		line.Amount = totals(meta, billing)[0].Meta.Mul(f.Markup).Shift(-2)
		lines = append(lines, line)
	}
	return lines
}

// taxLines returns the tax on each currency's lines (MONEY-5).
func (t Tax) taxLines(lines []Line, on Date, billing Currency) []Line {
	if t.Mode == NoTax {
		return nil
	}
	var taxes []Line
	for _, total := range totals(lines, billing) {
		line := Line{Block: TaxBlock, Month: on.Month(), Outcome: Charged, Rule: "MONEY-5", Currency: total.Currency, Percent: t.Rate}
		switch t.Mode {
		case OnTop:
			line.Amount = total.Sum.Mul(t.Rate).Shift(-2)
		case GrossUp:
			line.Amount = total.Sum.Mul(t.Rate).DivRound(hundred.Sub(t.Rate), grossUpDecimals)
		}
		taxes = append(taxes, line)
	}
	return taxes
}
