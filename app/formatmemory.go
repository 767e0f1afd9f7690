package app

import (
	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
)

// formatMemory remembers what another formatter has written: a key press changes few of the numbers on the page, and
// every number is a call into the browser.
type formatMemory struct {
	Formatter
	numbers map[numberKey]string
	plurals map[int64]Plural
}

// numberKey is a number and how it is written. The currency is empty for a plain one.
type numberKey struct {
	coefficient        int64
	exponent, decimals int32
	currency           pricing.Currency
}

// memoryLimit is how many numbers are remembered, some pages full; then all are forgotten.
const memoryLimit = 4096

// remembering returns the formatter with a memory. It is for one goroutine at a time, as the page is.
func remembering(f Formatter) Formatter {
	return &formatMemory{Formatter: f, numbers: map[numberKey]string{}, plurals: map[int64]Plural{}}
}

// Number is that of [Formatter].
func (m *formatMemory) Number(n decimal.Decimal, decimals int32) string {
	return m.write(n, decimals, "", func() string { return m.Formatter.Number(n, decimals) })
}

// Money is that of [Formatter].
func (m *formatMemory) Money(amount decimal.Decimal, c pricing.Currency, decimals int32) string {
	return m.write(amount, decimals, c, func() string { return m.Formatter.Money(amount, c, decimals) })
}

func (m *formatMemory) write(n decimal.Decimal, decimals int32, c pricing.Currency, write func() string) string {
	const digitsOfInt64 = 18 // that any number of so many fits
	if n.NumDigits() > digitsOfInt64 {
		return write()
	}
	key := numberKey{n.CoefficientInt64(), n.Exponent(), decimals, c}
	written, known := m.numbers[key]
	if !known {
		if len(m.numbers) >= memoryLimit {
			clear(m.numbers)
		}
		written = write()
		m.numbers[key] = written
	}
	return written
}

// Plural is that of [Formatter].
func (m *formatMemory) Plural(n int64) Plural {
	p, known := m.plurals[n]
	if !known {
		if len(m.plurals) >= memoryLimit {
			clear(m.plurals)
		}
		p = m.Formatter.Plural(n)
		m.plurals[n] = p
	}
	return p
}
