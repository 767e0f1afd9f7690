package pricing

// futureCards is the date from which a card may be older than the last one published: no newer one was known when
// the rules were read (RATE-10).
const futureCards Date = 2027_01_01

// nextPriceDay returns the first date after the given one on which prices may change: 1 January, April, July or
// October (RATE-3).
func nextPriceDay(after Date) Date {
	year, month, _ := after.parts()
	quarter := (int(month)-1)/3 + 1
	if quarter == 4 {
		return NewDate(year+1, 1, 1)
	}
	return NewDate(year, 1, 1) + Date(quarter*300)
}

// beyondLastCard reports whether the card in force on a date may have been superseded by one that is not known
// (RATE-10).
func beyondLastCard(card Card, on Date) bool {
	return on >= futureCards && on >= nextPriceDay(card.Effective())
}
