package app

import "github.com/tarifario/tarifario/pricing"

// advancedWords are the sentences about what is folded away, and about what is not Meta's in a total.
type advancedWords interface {
	AdvancedHeading() string
	TaxMode(mode string) string

	TotalLabel(c Contents) string
	TotalScope(c Contents, currency, since string) string
	MetaSubtotal() string
	Besides(c Contents, amount string) string

	BlocksHeading() string
	BlockColumn() string
	Block(b pricing.Block) string
	FeeMessagePart(messages Count, rate, amount string) string
	FeeMonthPart(amount string) string
	MarkupPart(percent string) string
	TaxPart(percent string, mode pricing.TaxMode) string
}

func (*spanish) AdvancedHeading() string { return "Más opciones" }
func (*spanish) TaxMode(mode string) string {
	switch mode {
	case taxOnTop:
		return "Se suma al total sin impuesto"
	case taxGrossUp:
		return "Calculado por dentro: un porcentaje del total final"
	}
	return "Sin impuestos"
}
func (c *spanish) TotalLabel(parts Contents) string {
	switch parts {
	case MetaAndProvider:
		return "Meta y proveedor al mes"
	case MetaAndTax:
		return "Meta al mes, con impuestos"
	case MetaProviderAndTax:
		return "Meta y proveedor al mes, con impuestos"
	}
	return c.AnswerLabel()
}
func (c *spanish) TotalScope(parts Contents, currency, since string) string {
	switch known := "Tabla en " + currency + " vigente desde el " + since + "."; parts {
	case MetaAndProvider:
		return known + " Sin impuestos."
	case MetaAndTax:
		return known + " Sin cargos del proveedor."
	case MetaProviderAndTax:
		return known
	}
	return c.AnswerScope(currency, since)
}
func (*spanish) MetaSubtotal() string { return "Subtotal de Meta" }
func (*spanish) Besides(parts Contents, amount string) string {
	if parts >= MetaAndTax {
		return "Y aparte " + amount + " de Meta Business Agent, con impuestos."
	}
	return "Y aparte " + amount + " de Meta Business Agent."
}
func (*spanish) BlocksHeading() string { return "De qué se compone el total" }
func (*spanish) BlockColumn() string   { return "Parte" }
func (*spanish) Block(b pricing.Block) string {
	switch b {
	case pricing.FeeBlock:
		return "Cargos del proveedor"
	case pricing.MarkupBlock:
		return "Recargo del proveedor"
	case pricing.TaxBlock:
		return "Impuestos"
	}
	return "Lo que cobra Meta"
}
func (*spanish) FeeMessagePart(messages Count, rate, amount string) string {
	return messages.pick("mensaje", "mensajes", "de mensajes") + " × " + rate + " = " + amount
}
func (*spanish) FeeMonthPart(amount string) string { return "Fijo al mes: " + amount }
func (*spanish) MarkupPart(percent string) string  { return percent + " de lo que cobra Meta" }
func (*spanish) TaxPart(percent string, mode pricing.TaxMode) string {
	if mode == pricing.GrossUp {
		return percent + " del total final"
	}
	return percent + " de lo anterior"
}

func (*portuguese) AdvancedHeading() string { return "Mais opções" }
func (*portuguese) TaxMode(mode string) string {
	switch mode {
	case taxOnTop:
		return "Somado ao total sem imposto"
	case taxGrossUp:
		return "Por dentro: uma porcentagem do total final"
	}
	return "Sem impostos"
}
func (c *portuguese) TotalLabel(parts Contents) string {
	switch parts {
	case MetaAndProvider:
		return "Meta e provedor por mês"
	case MetaAndTax:
		return "Meta por mês, com impostos"
	case MetaProviderAndTax:
		return "Meta e provedor por mês, com impostos"
	}
	return c.AnswerLabel()
}
func (c *portuguese) TotalScope(parts Contents, currency, since string) string {
	switch known := "Tabela em " + currency + " em vigor desde " + since + "."; parts {
	case MetaAndProvider:
		return known + " Sem impostos."
	case MetaAndTax:
		return known + " Sem taxas do provedor."
	case MetaProviderAndTax:
		return known
	}
	return c.AnswerScope(currency, since)
}
func (*portuguese) MetaSubtotal() string { return "Subtotal da Meta" }
func (*portuguese) Besides(parts Contents, amount string) string {
	if parts >= MetaAndTax {
		return "E à parte " + amount + " de Meta Business Agent, com impostos."
	}
	return "E à parte " + amount + " de Meta Business Agent."
}
func (*portuguese) BlocksHeading() string { return "Do que o total é feito" }
func (*portuguese) BlockColumn() string   { return "Parcela" }
func (*portuguese) Block(b pricing.Block) string {
	switch b {
	case pricing.FeeBlock:
		return "Taxas do provedor"
	case pricing.MarkupBlock:
		return "Acréscimo do provedor"
	case pricing.TaxBlock:
		return "Impostos"
	}
	return "O que a Meta cobra"
}
func (*portuguese) FeeMessagePart(messages Count, rate, amount string) string {
	return messages.pick("mensagem", "mensagens", "de mensagens") + " × " + rate + " = " + amount
}
func (*portuguese) FeeMonthPart(amount string) string { return "Fixo por mês: " + amount }
func (*portuguese) MarkupPart(percent string) string  { return percent + " do que a Meta cobra" }
func (*portuguese) TaxPart(percent string, mode pricing.TaxMode) string {
	if mode == pricing.GrossUp {
		return percent + " do total final"
	}
	return percent + " da soma acima"
}

func (*english) AdvancedHeading() string { return "More options" }
func (*english) TaxMode(mode string) string {
	switch mode {
	case taxOnTop:
		return "Added to the total before tax"
	case taxGrossUp:
		return "Grossed up: a percentage of the final total"
	}
	return "No tax"
}
func (c *english) TotalLabel(parts Contents) string {
	switch parts {
	case MetaAndProvider:
		return "Meta and provider per month"
	case MetaAndTax:
		return "Meta per month, with tax"
	case MetaProviderAndTax:
		return "Meta and provider per month, with tax"
	}
	return c.AnswerLabel()
}
func (c *english) TotalScope(parts Contents, currency, since string) string {
	switch known := currency + " rate card in force since " + since + "."; parts {
	case MetaAndProvider:
		return known + " Before tax."
	case MetaAndTax:
		return known + " Without provider fees."
	case MetaProviderAndTax:
		return known
	}
	return c.AnswerScope(currency, since)
}
func (*english) MetaSubtotal() string { return "Meta subtotal" }
func (*english) Besides(parts Contents, amount string) string {
	if parts >= MetaAndTax {
		return "Plus " + amount + " for Meta Business Agent, with tax."
	}
	return "Plus " + amount + " for Meta Business Agent."
}
func (*english) BlocksHeading() string { return "What the total is made of" }
func (*english) BlockColumn() string   { return "Part" }
func (*english) Block(b pricing.Block) string {
	switch b {
	case pricing.FeeBlock:
		return "Provider fees"
	case pricing.MarkupBlock:
		return "Provider mark-up"
	case pricing.TaxBlock:
		return "Tax"
	}
	return "What Meta charges"
}
func (*english) FeeMessagePart(messages Count, rate, amount string) string {
	return messages.pick("message", "messages", "messages") + " × " + rate + " = " + amount
}
func (*english) FeeMonthPart(amount string) string { return "Fixed per month: " + amount }
func (*english) MarkupPart(percent string) string  { return percent + " of what Meta charges" }
func (*english) TaxPart(percent string, mode pricing.TaxMode) string {
	if mode == pricing.GrossUp {
		return percent + " of the final total"
	}
	return percent + " of the above"
}
