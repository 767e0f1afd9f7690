package app

// monthWords are the sentences about twelve months of a plan.
type monthWords interface {
	MonthsHeading() string
	MonthsLead() string
	MonthsWaiting() string
	MonthsOutdated() string
	MonthsCaption(growth string) string
	MonthColumn() string
	MonthPricedWith() string
	MonthCard(since string) string
	MonthLastCard() string
	MonthTooLarge() string
	MonthsTotal() string
	PaleColumns() string
	OpenColumns() string
	TurnLines() string
}

func (*spanish) MonthsHeading() string { return "Doce meses" }
func (*spanish) MonthsLead() string {
	return "El plan desde su fecha, mes a mes, con las reglas y la tabla del día en que empieza cada uno."
}
func (*spanish) MonthsWaiting() string { return "Los doce meses se calculan al abrir esta parte." }
func (*spanish) MonthsOutdated() string {
	return "Los meses de abajo son los del último crecimiento válido."
}
func (*spanish) MonthsCaption(growth string) string {
	return "Doce meses del plan con un crecimiento de " + growth + " al mes"
}
func (*spanish) MonthColumn() string           { return "Mes" }
func (*spanish) MonthPricedWith() string       { return "Reglas y tabla" }
func (*spanish) MonthCard(since string) string { return "tabla del " + since }
func (*spanish) MonthLastCard() string         { return "última tabla conocida" }
func (*spanish) MonthTooLarge() string         { return "el volumen pasa de lo que se puede calcular" }
func (*spanish) MonthsTotal() string           { return "Los doce meses" }
func (*spanish) PaleColumns() string {
	return "Columnas claras: meses posteriores a la última tabla conocida, calculados con ella. Meta puede publicar otra antes."
}
func (*spanish) OpenColumns() string {
	return "Línea cortada o «?»: falta alguna tarifa y el total del mes no se conoce entero."
}
func (*spanish) TurnLines() string {
	return "Línea vertical: desde ese mes rigen otras reglas u otra tabla."
}

func (*portuguese) MonthsHeading() string { return "Doze meses" }
func (*portuguese) MonthsLead() string {
	return "O plano a partir de sua data, mês a mês, com as regras e a tabela do dia em que cada um começa."
}
func (*portuguese) MonthsWaiting() string {
	return "Os doze meses são calculados ao abrir esta parte."
}
func (*portuguese) MonthsOutdated() string {
	return "Os meses abaixo são os do último crescimento válido."
}
func (*portuguese) MonthsCaption(growth string) string {
	return "Doze meses do plano com crescimento de " + growth + " ao mês"
}
func (*portuguese) MonthColumn() string           { return "Mês" }
func (*portuguese) MonthPricedWith() string       { return "Regras e tabela" }
func (*portuguese) MonthCard(since string) string { return "tabela de " + since }
func (*portuguese) MonthLastCard() string         { return "última tabela conhecida" }
func (*portuguese) MonthTooLarge() string         { return "o volume passa do que se pode calcular" }
func (*portuguese) MonthsTotal() string           { return "Os doze meses" }
func (*portuguese) PaleColumns() string {
	return "Colunas claras: meses depois da última tabela conhecida, calculados com ela. A Meta pode publicar outra antes."
}
func (*portuguese) OpenColumns() string {
	return "Linha tracejada ou “?”: falta alguma tarifa e o total do mês não é conhecido por inteiro."
}
func (*portuguese) TurnLines() string {
	return "Linha vertical: a partir desse mês valem outras regras ou outra tabela."
}

func (*english) MonthsHeading() string { return "Twelve months" }
func (*english) MonthsLead() string {
	return "The plan from its date on, month by month, under the rules and the card of the day each month starts."
}
func (*english) MonthsWaiting() string {
	return "The twelve months are worked out when this part opens."
}
func (*english) MonthsOutdated() string {
	return "The months below are those of the last valid growth."
}
func (*english) MonthsCaption(growth string) string {
	return "Twelve months of the plan, growing " + growth + " a month"
}
func (*english) MonthColumn() string           { return "Month" }
func (*english) MonthPricedWith() string       { return "Rules and card" }
func (*english) MonthCard(since string) string { return "card of " + since }
func (*english) MonthLastCard() string         { return "last known card" }
func (*english) MonthTooLarge() string         { return "the volume is more than can be priced" }
func (*english) MonthsTotal() string           { return "All twelve months" }
func (*english) PaleColumns() string {
	return "Pale columns: months after the last known card, priced with it. Meta may publish another one before."
}
func (*english) OpenColumns() string {
	return "Broken line or “?”: a rate is missing and the month's total is not wholly known."
}
func (*english) TurnLines() string {
	return "Vertical line: other rules or another card apply from that month."
}
