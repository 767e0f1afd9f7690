package app

import "github.com/tarifario/tarifario/pricing"

// changesWords are the sentences of the comparison of two dates.
type changesWords interface {
	ChangesHeading() string
	ChangesLead() string
	ChangesOutdated() string
	ChangesCaption(before, after string) string
	ChangeOf(c knownChange) string
	OwnDates() string
	ChangedThing() string
	DifferenceColumn() string
	FreeAmount() string
	NotComparable() string
	Unchanged() string
	TotalIn(currency string) string
	// Cause says why an amount is another one where the kind alone tells, since when if that is known. The sentence of
	// the rule follows.
	Cause(k pricing.CauseKind, since string) string
	MarketMoved(from, to string) string
	UnitChanged(to pricing.Unit, since string) string
	NoLongerCounted(after string) string
	FreePart(units string) string
	NoFreePart() string
	RateChanged(from, to, since string) string
	TiersOf(since string) string
}

func (*spanish) ChangesHeading() string { return "Qué cambió" }
func (*spanish) ChangesLead() string {
	return "El mismo mes en dos fechas, línea por línea, con la regla o la tarifa que movió cada una."
}
func (*spanish) ChangesOutdated() string {
	return "Las fechas elegidas no se pueden comparar; esta es la última comparación válida."
}
func (*spanish) ChangesCaption(before, after string) string {
	return "Lo que se cobra el " + before + " y el " + after
}
func (*spanish) ChangeOf(c knownChange) string {
	return listOf("y", c.Rules, "reglas", c.Card, "tarifas", c.Moved, "mercado")
}
func (*spanish) OwnDates() string               { return "Otras dos fechas" }
func (*spanish) ChangedThing() string           { return "Concepto y motivo" }
func (*spanish) DifferenceColumn() string       { return "Diferencia" }
func (*spanish) FreeAmount() string             { return "gratis" }
func (*spanish) NotComparable() string          { return "no comparable" }
func (*spanish) Unchanged() string              { return "Sin cambios." }
func (*spanish) TotalIn(currency string) string { return "Total en " + currency }
func (*spanish) Cause(k pricing.CauseKind, since string) string {
	from := ""
	if since != "" {
		from = " desde el " + since
	}
	switch k {
	case pricing.CauseCharged:
		return "Se cobra" + from + "."
	case pricing.CauseFree:
		return "No se cobra" + from + "."
	case pricing.CauseRule:
		return "Lo decide otra regla" + from + "."
	case pricing.CauseQuantity:
		return "Cambia la cantidad que se cobra."
	default:
		return "Sigue a los montos de los que se calcula."
	}
}
func (*spanish) MarketMoved(from, to string) string {
	return "Cambio de mercado: de " + from + " a " + to + "."
}
func (*spanish) UnitChanged(to pricing.Unit, since string) string {
	sentence := "Se cobra por mensaje y no por conversación"
	if to == pricing.PerConversation {
		sentence = "Se cobra por conversación y no por mensaje"
	}
	if since != "" {
		sentence += ", desde el " + since
	}
	return sentence + "."
}
func (*spanish) NoLongerCounted(after string) string {
	return "Las reglas del " + after + " no tienen este cobro."
}
func (*spanish) FreePart(units string) string { return units + " gratis al mes." }
func (*spanish) NoFreePart() string           { return "Ya no hay una parte gratis al mes." }
func (*spanish) RateChanged(from, to, since string) string {
	return "La tarifa pasa de " + from + " a " + to + " (tabla del " + since + ")."
}
func (*spanish) TiersOf(since string) string {
	return "Cambian los niveles de volumen (tabla del " + since + ")."
}

func (*portuguese) ChangesHeading() string { return "O que mudou" }
func (*portuguese) ChangesLead() string {
	return "O mesmo mês em duas datas, linha por linha, com a regra ou a tarifa que mudou cada uma."
}
func (*portuguese) ChangesOutdated() string {
	return "As datas escolhidas não podem ser comparadas; esta é a última comparação válida."
}
func (*portuguese) ChangesCaption(before, after string) string {
	return "O que é cobrado em " + before + " e em " + after
}
func (*portuguese) ChangeOf(c knownChange) string {
	return listOf("e", c.Rules, "regras", c.Card, "tarifas", c.Moved, "mercado")
}
func (*portuguese) OwnDates() string               { return "Outras duas datas" }
func (*portuguese) ChangedThing() string           { return "Item e motivo" }
func (*portuguese) DifferenceColumn() string       { return "Diferença" }
func (*portuguese) FreeAmount() string             { return "grátis" }
func (*portuguese) NotComparable() string          { return "não comparável" }
func (*portuguese) Unchanged() string              { return "Sem mudança." }
func (*portuguese) TotalIn(currency string) string { return "Total em " + currency }
func (*portuguese) Cause(k pricing.CauseKind, since string) string {
	from := ""
	if since != "" {
		from = " desde " + since
	}
	switch k {
	case pricing.CauseCharged:
		return "É cobrado" + from + "."
	case pricing.CauseFree:
		return "Não é cobrado" + from + "."
	case pricing.CauseRule:
		return "Outra regra decide" + from + "."
	case pricing.CauseQuantity:
		return "Muda a quantidade cobrada."
	default:
		return "Acompanha os valores sobre os quais é calculado."
	}
}
func (*portuguese) MarketMoved(from, to string) string {
	return "Mudança de mercado: de " + from + " para " + to + "."
}
func (*portuguese) UnitChanged(to pricing.Unit, since string) string {
	sentence := "É cobrado por mensagem e não por conversa"
	if to == pricing.PerConversation {
		sentence = "É cobrado por conversa e não por mensagem"
	}
	if since != "" {
		sentence += ", desde " + since
	}
	return sentence + "."
}
func (*portuguese) NoLongerCounted(after string) string {
	return "As regras de " + after + " não têm esta cobrança."
}
func (*portuguese) FreePart(units string) string { return units + " grátis por mês." }
func (*portuguese) NoFreePart() string           { return "Já não há uma parte grátis por mês." }
func (*portuguese) RateChanged(from, to, since string) string {
	return "A tarifa passa de " + from + " para " + to + " (tabela de " + since + ")."
}
func (*portuguese) TiersOf(since string) string {
	return "Mudam as faixas de volume (tabela de " + since + ")."
}

func (*english) ChangesHeading() string { return "What changed" }
func (*english) ChangesLead() string {
	return "The same month on two dates, line by line, with the rule or rate that moved each."
}
func (*english) ChangesOutdated() string {
	return "The chosen dates cannot be compared; this is the last valid comparison."
}
func (*english) ChangesCaption(before, after string) string {
	return "What is charged on " + before + " and on " + after
}
func (*english) ChangeOf(c knownChange) string {
	return listOf("and", c.Rules, "rules", c.Card, "rates", c.Moved, "market")
}
func (*english) OwnDates() string               { return "Two other dates" }
func (*english) ChangedThing() string           { return "Item and reason" }
func (*english) DifferenceColumn() string       { return "Difference" }
func (*english) FreeAmount() string             { return "free" }
func (*english) NotComparable() string          { return "not comparable" }
func (*english) Unchanged() string              { return "No change." }
func (*english) TotalIn(currency string) string { return "Total in " + currency }
func (*english) Cause(k pricing.CauseKind, since string) string {
	from := ""
	if since != "" {
		from = " since " + since
	}
	switch k {
	case pricing.CauseCharged:
		return "Charged" + from + "."
	case pricing.CauseFree:
		return "Not charged" + from + "."
	case pricing.CauseRule:
		return "Decided by another rule" + from + "."
	case pricing.CauseQuantity:
		return "Another quantity is charged."
	default:
		return "Follows the amounts it is worked out from."
	}
}
func (*english) MarketMoved(from, to string) string {
	return "Moved to another market: from " + from + " to " + to + "."
}
func (*english) UnitChanged(to pricing.Unit, since string) string {
	sentence := "Charged per message, not per conversation"
	if to == pricing.PerConversation {
		sentence = "Charged per conversation, not per message"
	}
	if since != "" {
		sentence += ", since " + since
	}
	return sentence + "."
}
func (*english) NoLongerCounted(after string) string {
	return "The rules of " + after + " know no such charge."
}
func (*english) FreePart(units string) string { return units + " free each month." }
func (*english) NoFreePart() string           { return "No part is free each month any more." }
func (*english) RateChanged(from, to, since string) string {
	return "Rate from " + from + " to " + to + " (card of " + since + ")."
}
func (*english) TiersOf(since string) string { return "Other volume tiers (card of " + since + ")." }

// listOf joins the names of what holds: one, "a and b", or "a, b and c".
func listOf(and string, first bool, a string, second bool, b string, third bool, c string) string {
	var names []string
	for _, n := range [...]struct {
		holds bool
		name  string
	}{{first, a}, {second, b}, {third, c}} {
		if n.holds {
			names = append(names, n.name)
		}
	}
	text := ""
	for i, name := range names {
		switch {
		case i > 0 && i == len(names)-1:
			text += " " + and + " "
		case i > 0:
			text += ", "
		}
		text += name
	}
	return text
}
