package app

import "github.com/tarifario/tarifario/pricing"

// quotedWords are the sentences about a rate a provider quotes.
type quotedWords interface {
	QuoteCheckHeading() string
	QuoteCheckLead() string
	QuoteOutdated() string
	QuoteUnjudged() string
	QuoteEqual() string
	QuoteOnFree(amount string) string
	QuoteAbove(amount, share string, u pricing.Unit) string
	QuoteBelow(amount, share string, u pricing.Unit) string
	QuoteNotInPlan() string
	ChargedUnits(n Count, u pricing.Unit) string
	QuoteCostsMore(units, amount string) string
	QuoteCostsLess(units, amount string) string
	QuoteCostsSame(units string) string
	QuoteSource(thing, market, currency, since string) string
	QuoteColumns(currency string) [5]string // tier, Meta's rate, difference, percent, units of the plan
	ListRate() string
}

func (*spanish) QuoteCheckHeading() string { return "¿Cuánto recarga el proveedor?" }
func (*spanish) QuoteCheckLead() string {
	return "La tarifa cotizada se compara con la de Meta en la fecha y la moneda de este plan."
}
func (*spanish) QuoteOutdated() string {
	return "Falta corregir los datos de la cotización; este es el último resultado válido."
}
func (*spanish) QuoteUnjudged() string { return "No hay tarifa de Meta con la que comparar." }
func (*spanish) QuoteEqual() string    { return "Es la tarifa de Meta: sin recargo." }
func (*spanish) QuoteOnFree(amount string) string {
	return "Meta no cobra nada por esto: los " + amount + " son todo recargo."
}
func (*spanish) QuoteAbove(amount, share string, u pricing.Unit) string {
	return amount + " por " + unitWord(u, "mensaje", "conversación") + " sobre la tarifa de Meta: un recargo del " + share + "."
}
func (*spanish) QuoteBelow(amount, share string, u pricing.Unit) string {
	return amount + " por " + unitWord(u, "mensaje", "conversación") + " bajo la tarifa de Meta (" + share + " menos): conviene revisar qué queda fuera, como cargos fijos, mínimos u otras categorías."
}
func (*spanish) QuoteNotInPlan() string {
	return "El plan no tiene nada de esto que se cobre, así que no cambia el total del mes."
}
func (*spanish) ChargedUnits(n Count, u pricing.Unit) string {
	if u == pricing.PerConversation {
		return n.pick("conversación cobrada", "conversaciones cobradas", "de conversaciones cobradas")
	}
	return n.pick("mensaje cobrado", "mensajes cobrados", "de mensajes cobrados")
}
func (*spanish) QuoteCostsMore(units, amount string) string {
	return "En este plan, " + units + " al mes: " + amount + " más que lo que cobra Meta."
}
func (*spanish) QuoteCostsLess(units, amount string) string {
	return "En este plan, " + units + " al mes: " + amount + " menos que lo que cobra Meta."
}
func (*spanish) QuoteCostsSame(units string) string {
	return "En este plan, " + units + " al mes: lo mismo que cobra Meta."
}
func (*spanish) QuoteSource(thing, market, currency, since string) string {
	return thing + ", " + market + ": tabla en " + currency + " vigente desde el " + since + "."
}
func (*spanish) QuoteColumns(currency string) [5]string {
	return [5]string{"Nivel", "Meta, " + currency, "Diferencia", "Recargo", "En este plan"}
}
func (*spanish) ListRate() string { return "Tarifa de lista" }

func (*portuguese) QuoteCheckHeading() string { return "Quanto o provedor acrescenta?" }
func (*portuguese) QuoteCheckLead() string {
	return "A tarifa cotada é comparada com a da Meta na data e na moeda deste plano."
}
func (*portuguese) QuoteOutdated() string {
	return "Falta corrigir os dados da cotação; este é o último resultado válido."
}
func (*portuguese) QuoteUnjudged() string { return "Não há tarifa da Meta com que comparar." }
func (*portuguese) QuoteEqual() string    { return "É a tarifa da Meta: sem acréscimo." }
func (*portuguese) QuoteOnFree(amount string) string {
	return "A Meta não cobra nada por isto: os " + amount + " são todos acréscimo."
}
func (*portuguese) QuoteAbove(amount, share string, u pricing.Unit) string {
	return amount + " por " + unitWord(u, "mensagem", "conversa") + " acima da tarifa da Meta: um acréscimo de " + share + "."
}
func (*portuguese) QuoteBelow(amount, share string, u pricing.Unit) string {
	return amount + " por " + unitWord(u, "mensagem", "conversa") + " abaixo da tarifa da Meta (" + share + " a menos): convém verificar o que fica de fora, como taxas fixas, mínimos ou outras categorias."
}
func (*portuguese) QuoteNotInPlan() string {
	return "O plano não tem nada disto que seja cobrado, então o total do mês não muda."
}
func (*portuguese) ChargedUnits(n Count, u pricing.Unit) string {
	if u == pricing.PerConversation {
		return n.pick("conversa cobrada", "conversas cobradas", "de conversas cobradas")
	}
	return n.pick("mensagem cobrada", "mensagens cobradas", "de mensagens cobradas")
}
func (*portuguese) QuoteCostsMore(units, amount string) string {
	return "Neste plano, " + units + " por mês: " + amount + " a mais do que a Meta cobra."
}
func (*portuguese) QuoteCostsLess(units, amount string) string {
	return "Neste plano, " + units + " por mês: " + amount + " a menos do que a Meta cobra."
}
func (*portuguese) QuoteCostsSame(units string) string {
	return "Neste plano, " + units + " por mês: o mesmo que a Meta cobra."
}
func (*portuguese) QuoteSource(thing, market, currency, since string) string {
	return thing + ", " + market + ": tabela em " + currency + " em vigor desde " + since + "."
}
func (*portuguese) QuoteColumns(currency string) [5]string {
	return [5]string{"Faixa", "Meta, " + currency, "Diferença", "Acréscimo", "Neste plano"}
}
func (*portuguese) ListRate() string { return "Tarifa de tabela" }

func (*english) QuoteCheckHeading() string { return "What does the provider add?" }
func (*english) QuoteCheckLead() string {
	return "The quoted rate is compared with Meta's on the date and in the currency of this plan."
}
func (*english) QuoteOutdated() string {
	return "The quote needs correcting; this is the last valid result."
}
func (*english) QuoteUnjudged() string { return "There is no rate of Meta's to compare with." }
func (*english) QuoteEqual() string    { return "This is Meta's rate: no mark-up." }
func (*english) QuoteOnFree(amount string) string {
	return "Meta charges nothing for this: the whole " + amount + " is mark-up."
}
func (*english) QuoteAbove(amount, share string, u pricing.Unit) string {
	return amount + " per " + unitWord(u, "message", "conversation") + " above Meta's rate: a mark-up of " + share + "."
}
func (*english) QuoteBelow(amount, share string, u pricing.Unit) string {
	return amount + " per " + unitWord(u, "message", "conversation") + " below Meta's rate (" + share + " less): check what is left out, such as fixed fees, minimums or other categories."
}
func (*english) QuoteNotInPlan() string {
	return "The plan has none of this that is charged, so the month's total does not change."
}
func (*english) ChargedUnits(n Count, u pricing.Unit) string {
	if u == pricing.PerConversation {
		return n.pick("conversation charged", "conversations charged", "conversations charged")
	}
	return n.pick("message charged", "messages charged", "messages charged")
}
func (*english) QuoteCostsMore(units, amount string) string {
	return "On this plan, " + units + " a month: " + amount + " more than Meta charges."
}
func (*english) QuoteCostsLess(units, amount string) string {
	return "On this plan, " + units + " a month: " + amount + " less than Meta charges."
}
func (*english) QuoteCostsSame(units string) string {
	return "On this plan, " + units + " a month: the same as Meta charges."
}
func (*english) QuoteSource(thing, market, currency, since string) string {
	return thing + ", " + market + ": " + currency + " card in force since " + since + "."
}
func (*english) QuoteColumns(currency string) [5]string {
	return [5]string{"Tier", "Meta, " + currency, "Difference", "Mark-up", "On this plan"}
}
func (*english) ListRate() string { return "List rate" }

// unitWord is the noun of one unit that is charged.
func unitWord(u pricing.Unit, message, conversation string) string {
	if u == pricing.PerConversation {
		return conversation
	}
	return message
}
