package app

// todayWords are the sentences of a plan's price today, where the plan keeps the card of another day.
type todayWords interface {
	TodayHeading() string
	CardCorrected(promised string) string
	TodayTotal(on, since, total, difference string) string
	TodayNotComparable(on, since, total string) string
	TodayUnknown(on, since string) string
	Because() string
	UseTodaysCard() string
}

func (*spanish) TodayHeading() string { return "Con la tabla de hoy" }
func (*spanish) CardCorrected(promised string) string {
	return "Al compartirse, este enlace mostraba " + promised + ". Desde entonces se corrigieron las tarifas o las reglas de esa fecha."
}
func (*spanish) TodayTotal(on, since, total, difference string) string {
	return "El total de arriba usa las reglas y tarifas del " + on + ". Con la tabla de hoy (" + since + "): " + total + ", diferencia " + difference + "."
}
func (*spanish) TodayNotComparable(on, since, total string) string {
	return "El total de arriba usa las reglas y tarifas del " + on + ". Con la tabla de hoy (" + since + "): " + total + ". No son comparables: falta alguna tarifa."
}
func (*spanish) TodayUnknown(on, since string) string {
	return "El total de arriba usa las reglas y tarifas del " + on + ". La tabla de hoy (" + since + ") no tiene tarifa para este plan."
}
func (*spanish) Because() string       { return "Los motivos:" }
func (*spanish) UseTodaysCard() string { return "Usar la tabla de hoy" }

func (*portuguese) TodayHeading() string { return "Com a tabela de hoje" }
func (*portuguese) CardCorrected(promised string) string {
	return "Quando foi compartilhado, este link mostrava " + promised + ". Desde então, as tarifas ou as regras dessa data foram corrigidas."
}
func (*portuguese) TodayTotal(on, since, total, difference string) string {
	return "O total acima usa as regras e tarifas de " + on + ". Com a tabela de hoje (" + since + "): " + total + ", diferença " + difference + "."
}
func (*portuguese) TodayNotComparable(on, since, total string) string {
	return "O total acima usa as regras e tarifas de " + on + ". Com a tabela de hoje (" + since + "): " + total + ". Não são comparáveis: falta alguma tarifa."
}
func (*portuguese) TodayUnknown(on, since string) string {
	return "O total acima usa as regras e tarifas de " + on + ". A tabela de hoje (" + since + ") não tem tarifa para este plano."
}
func (*portuguese) Because() string       { return "Os motivos:" }
func (*portuguese) UseTodaysCard() string { return "Usar a tabela de hoje" }

func (*english) TodayHeading() string { return "With today's card" }
func (*english) CardCorrected(promised string) string {
	return "When it was shared, this link showed " + promised + ". The rates or rules of its date were corrected since."
}
func (*english) TodayTotal(on, since, total, difference string) string {
	return "The total above uses the rules and rates of " + on + ". With today's card (" + since + "): " + total + ", difference " + difference + "."
}
func (*english) TodayNotComparable(on, since, total string) string {
	return "The total above uses the rules and rates of " + on + ". With today's card (" + since + "): " + total + ". The two cannot be compared: a rate is missing."
}
func (*english) TodayUnknown(on, since string) string {
	return "The total above uses the rules and rates of " + on + ". Today's card (" + since + ") has no rate for this plan."
}
func (*english) Because() string       { return "Because:" }
func (*english) UseTodaysCard() string { return "Use today's card" }
