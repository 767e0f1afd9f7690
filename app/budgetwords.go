package app

// budgetWords are the sentences about what a budget buys.
type budgetWords interface {
	BudgetHeading() string
	BudgetLead() string
	BudgetPart(f Field) string
	BudgetCount(f Field, n Count) string
	EveryPlace() string
	BudgetBuys(budget, count string) string
	BudgetTotals(total, next string) string
	BudgetTooSmall(rest string) string
	BudgetCostsNothing(total string) string
	BudgetBeyond(count string) string
	BudgetNoRate() string
	BudgetNotPriced() string
	BudgetNotInPlan() string
	BudgetTake() string
}

func (*spanish) BudgetHeading() string { return "Presupuesto: para cuánto alcanza" }
func (*spanish) BudgetLead() string {
	return "La mayor cantidad de una parte del plan cuyo total no pasa del presupuesto."
}
func (c *spanish) BudgetPart(f Field) string {
	if f == FieldChats {
		return "Chats"
	}
	return c.Label(f)
}
func (*spanish) BudgetCount(f Field, n Count) string {
	switch f {
	case FieldMarketing:
		return n.pick("mensaje de marketing", "mensajes de marketing", "de mensajes de marketing")
	case FieldUtility:
		return n.pick("aviso de utilidad", "avisos de utilidad", "de avisos de utilidad")
	case FieldAuthentication:
		return n.pick("código de autenticación", "códigos de autenticación", "de códigos de autenticación")
	}
	return n.pick("chat", "chats", "de chats")
}
func (*spanish) EveryPlace() string { return "En todos, en proporción" }
func (*spanish) BudgetBuys(budget, count string) string {
	return budget + " al mes alcanzan para " + count + "."
}
func (*spanish) BudgetTotals(total, next string) string {
	return "El total sería " + total + "; con uno más, " + next + "."
}
func (*spanish) BudgetTooSmall(rest string) string {
	return "No alcanza: lo demás ya cuesta " + rest + " al mes."
}
func (*spanish) BudgetCostsNothing(total string) string {
	return "No hay límite: esta parte no suma nada, y el total queda en " + total + "."
}
func (*spanish) BudgetBeyond(count string) string { return "Alcanza para más de " + count + "." }
func (*spanish) BudgetNoRate() string {
	return "No se puede saber: para esto faltan tarifas. Lo que no tiene tarifa conocida no es gratis."
}
func (*spanish) BudgetNotPriced() string {
	return "No se puede saber: un plan tan grande no se puede calcular."
}
func (*spanish) BudgetNotInPlan() string { return "Ese país no está en el plan." }
func (*spanish) BudgetTake() string      { return "Poner en el formulario" }

func (*portuguese) BudgetHeading() string { return "Orçamento: quanto dá para enviar" }
func (*portuguese) BudgetLead() string {
	return "A maior quantidade de uma parte do plano cujo total não passa do orçamento."
}
func (c *portuguese) BudgetPart(f Field) string {
	if f == FieldChats {
		return "Atendimentos"
	}
	return c.Label(f)
}
func (*portuguese) BudgetCount(f Field, n Count) string {
	switch f {
	case FieldMarketing:
		return n.pick("mensagem de marketing", "mensagens de marketing", "de mensagens de marketing")
	case FieldUtility:
		return n.pick("aviso de utilidade", "avisos de utilidade", "de avisos de utilidade")
	case FieldAuthentication:
		return n.pick("código de autenticação", "códigos de autenticação", "de códigos de autenticação")
	}
	return n.pick("atendimento", "atendimentos", "de atendimentos")
}
func (*portuguese) EveryPlace() string { return "Em todos, em proporção" }
func (*portuguese) BudgetBuys(budget, count string) string {
	return budget + " por mês dão para " + count + "."
}
func (*portuguese) BudgetTotals(total, next string) string {
	return "O total seria " + total + "; com mais um, " + next + "."
}
func (*portuguese) BudgetTooSmall(rest string) string {
	return "Não dá: o resto já custa " + rest + " por mês."
}
func (*portuguese) BudgetCostsNothing(total string) string {
	return "Não há limite: esta parte não soma nada, e o total fica em " + total + "."
}
func (*portuguese) BudgetBeyond(count string) string { return "Dá para mais de " + count + "." }
func (*portuguese) BudgetNoRate() string {
	return "Não dá para saber: faltam tarifas para isso. O que não tem tarifa conhecida não é grátis."
}
func (*portuguese) BudgetNotPriced() string {
	return "Não dá para saber: um plano tão grande não pode ser calculado."
}
func (*portuguese) BudgetNotInPlan() string { return "Esse país não está no plano." }
func (*portuguese) BudgetTake() string      { return "Colocar no formulário" }

func (*english) BudgetHeading() string { return "Budget: how much it buys" }
func (*english) BudgetLead() string {
	return "The largest count of one part of the plan whose total stays within the budget."
}
func (c *english) BudgetPart(f Field) string {
	if f == FieldChats {
		return "Chats"
	}
	return c.Label(f)
}
func (*english) BudgetCount(f Field, n Count) string {
	switch f {
	case FieldMarketing:
		return n.pick("marketing message", "marketing messages", "marketing messages")
	case FieldUtility:
		return n.pick("utility notice", "utility notices", "utility notices")
	case FieldAuthentication:
		return n.pick("authentication code", "authentication codes", "authentication codes")
	}
	return n.pick("chat", "chats", "chats")
}
func (*english) EveryPlace() string { return "In all, in proportion" }
func (*english) BudgetBuys(budget, count string) string {
	return budget + " a month buys " + count + "."
}
func (*english) BudgetTotals(total, next string) string {
	return "The total would be " + total + "; with one more, " + next + "."
}
func (*english) BudgetTooSmall(rest string) string {
	return "Not enough: the rest alone costs " + rest + " a month."
}
func (*english) BudgetCostsNothing(total string) string {
	return "There is no limit: this part adds nothing, and the total stays at " + total + "."
}
func (*english) BudgetBeyond(count string) string { return "It buys more than " + count + "." }
func (*english) BudgetNoRate() string {
	return "This cannot be told: rates are missing for it. What has no known rate is not free."
}
func (*english) BudgetNotPriced() string {
	return "This cannot be told: so large a plan cannot be priced."
}
func (*english) BudgetNotInPlan() string { return "That country is not in the plan." }
func (*english) BudgetTake() string      { return "Put it in the form" }
