package app

// rangeWords are the sentences about numbers that are known only roughly.
type rangeWords interface {
	RangeHeading() string
	RangeLead() string
	BoundColumns() [4]string // number, low, likely, high
	BoundsOf() string
	CopyBounds() string
	BeyondLikely(e End, likely string) string
	RangeFrom(amount string) string
	RangeTo(amount string) string
	RangeWaits(wrong string) RangeLineView
	RangeMissing() RangeLineView // rates
	RangeRefused() RangeLineView
	RangeUnknown() string
	RangeNotPriced() string
	RangeSentence(lowest, likely, highest string) string
	RangeMethod() string
	RangeTogether() string // countries
	OtherCurrencyApart() string
	SwingsCaption() string
	SwingsKey() string
	SwingColumns(currency string) [4]string // number, total at the low, total at the high, difference
}

func (*spanish) RangeHeading() string { return "Rango: bajo, probable y alto" }
func (*spanish) RangeLead() string {
	return "Lo probable es el dato del formulario. Lo bajo y lo alto son opcionales: si falta uno, vale lo probable."
}
func (*spanish) BoundColumns() [4]string { return [4]string{"Dato", "Bajo", "Probable", "Alto"} }
func (*spanish) BoundsOf() string        { return "Límites de" }
func (*spanish) CopyBounds() string      { return "Usar estos límites en todos los países" }
func (*spanish) BeyondLikely(e End, likely string) string {
	if e == LowEnd {
		return "Lo bajo no puede superar lo probable: " + likely + "."
	}
	return "Lo alto no puede ser menor que lo probable: " + likely + "."
}
func (*spanish) RangeFrom(amount string) string { return "entre " + amount }
func (*spanish) RangeTo(amount string) string   { return "y " + amount }
func (*spanish) RangeWaits(wrong string) RangeLineView {
	return RangeLineView{From: "rango:", To: wrong + " por corregir"}
}
func (*spanish) RangeMissing() RangeLineView {
	return RangeLineView{From: "sin rango:", To: "faltan tarifas"}
}
func (*spanish) RangeRefused() RangeLineView {
	return RangeLineView{From: "sin rango:", To: "plan muy grande"}
}
func (*spanish) RangeUnknown() string { return "Sin rango: faltan tarifas." }
func (*spanish) RangeNotPriced() string {
	return "Sin rango: uno de los casos no se puede calcular."
}
func (*spanish) RangeSentence(lowest, likely, highest string) string {
	return "El total va de " + lowest + " a " + highest + "; lo probable es " + likely + "."
}
func (*spanish) RangeMethod() string {
	return "Se calculan todas las combinaciones de lo bajo y lo alto. Más no siempre es más caro: un chat que llega por un anuncio es gratis."
}
func (*spanish) RangeTogether() string      { return "Cada dato cambia en todos los países a la vez." }
func (*spanish) OtherCurrencyApart() string { return "Lo que se cobra en otra moneda va aparte." }
func (*spanish) SwingsCaption() string {
	return "Cuánto mueve el total cada dato, con los demás en lo probable"
}
func (*spanish) SwingsKey() string {
	return "Barra hueca: con lo bajo. Barra llena: con lo alto. La raya marca el total probable."
}
func (*spanish) SwingColumns(currency string) [4]string {
	return [4]string{"Dato", "Con lo bajo, " + currency, "Con lo alto, " + currency, "Diferencia"}
}

func (*portuguese) RangeHeading() string { return "Faixa: baixo, provável e alto" }
func (*portuguese) RangeLead() string {
	return "O provável é o dado do formulário. O baixo e o alto são opcionais: se um faltar, vale o provável."
}
func (*portuguese) BoundColumns() [4]string { return [4]string{"Item", "Baixo", "Provável", "Alto"} }
func (*portuguese) BoundsOf() string        { return "Limites para" }
func (*portuguese) CopyBounds() string      { return "Usar estes limites em todos os países" }
func (*portuguese) BeyondLikely(e End, likely string) string {
	if e == LowEnd {
		return "O baixo não pode passar do provável: " + likely + "."
	}
	return "O alto não pode ser menor que o provável: " + likely + "."
}
func (*portuguese) RangeFrom(amount string) string { return "de " + amount }
func (*portuguese) RangeTo(amount string) string   { return "a " + amount }
func (*portuguese) RangeWaits(wrong string) RangeLineView {
	return RangeLineView{From: "faixa:", To: wrong + " a corrigir"}
}
func (*portuguese) RangeMissing() RangeLineView {
	return RangeLineView{From: "sem faixa:", To: "faltam tarifas"}
}
func (*portuguese) RangeRefused() RangeLineView {
	return RangeLineView{From: "sem faixa:", To: "plano grande demais"}
}
func (*portuguese) RangeUnknown() string { return "Sem faixa: faltam tarifas." }
func (*portuguese) RangeNotPriced() string {
	return "Sem faixa: um dos casos não pode ser calculado."
}
func (*portuguese) RangeSentence(lowest, likely, highest string) string {
	return "O total vai de " + lowest + " a " + highest + "; o provável é " + likely + "."
}
func (*portuguese) RangeMethod() string {
	return "São calculadas todas as combinações do baixo e do alto. Mais nem sempre custa mais: um atendimento que vem de um anúncio é grátis."
}
func (*portuguese) RangeTogether() string {
	return "Cada item muda em todos os países ao mesmo tempo."
}
func (*portuguese) OtherCurrencyApart() string {
	return "O que é cobrado em outra moeda fica à parte."
}
func (*portuguese) SwingsCaption() string {
	return "Quanto cada item move o total, com os outros no provável"
}
func (*portuguese) SwingsKey() string {
	return "Barra vazada: com o baixo. Barra cheia: com o alto. O traço marca o total provável."
}
func (*portuguese) SwingColumns(currency string) [4]string {
	return [4]string{"Item", "Com o baixo, " + currency, "Com o alto, " + currency, "Diferença"}
}

func (*english) RangeHeading() string { return "Range: low, likely and high" }
func (*english) RangeLead() string {
	return "Likely is what the form says. Low and high are optional: where one is missing, likely holds."
}
func (*english) BoundColumns() [4]string { return [4]string{"Entry", "Low", "Likely", "High"} }
func (*english) BoundsOf() string        { return "Limits for" }
func (*english) CopyBounds() string      { return "Use these limits in every country" }
func (*english) BeyondLikely(e End, likely string) string {
	if e == LowEnd {
		return "Low cannot be above likely: " + likely + "."
	}
	return "High cannot be below likely: " + likely + "."
}
func (*english) RangeFrom(amount string) string { return "between " + amount }
func (*english) RangeTo(amount string) string   { return "and " + amount }
func (*english) RangeWaits(wrong string) RangeLineView {
	return RangeLineView{From: "range:", To: wrong + " to correct"}
}
func (*english) RangeMissing() RangeLineView {
	return RangeLineView{From: "no range:", To: "rates are missing"}
}
func (*english) RangeRefused() RangeLineView {
	return RangeLineView{From: "no range:", To: "too large a plan"}
}
func (*english) RangeUnknown() string   { return "No range: rates are missing." }
func (*english) RangeNotPriced() string { return "No range: one of the cases cannot be priced." }
func (*english) RangeSentence(lowest, likely, highest string) string {
	return "The total runs from " + lowest + " to " + highest + "; likely it is " + likely + "."
}
func (*english) RangeMethod() string {
	return "Every combination of low and high is priced. More is not always dearer: a chat that starts from an ad is free."
}
func (*english) RangeTogether() string { return "Each entry changes in all countries at once." }
func (*english) OtherCurrencyApart() string {
	return "What is charged in another currency comes on top."
}
func (*english) SwingsCaption() string {
	return "How far each entry moves the total while the others are likely"
}
func (*english) SwingsKey() string {
	return "Hollow bar: at the low. Filled bar: at the high. The line marks the likely total."
}
func (*english) SwingColumns(currency string) [4]string {
	return [4]string{"Entry", "At the low, " + currency, "At the high, " + currency, "Difference"}
}
