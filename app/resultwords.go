package app

// resultWords are the sentences about what the total comes to, what it goes to, and where its rules and tiers are from.
type resultWords interface {
	PerChat() string
	PerChatHow(chats Count) string
	PerInbound() string
	PerInboundHow(messages Count) string
	PerYear() string
	PerYearHow() string
	NoChats() string
	NoInbound() string
	NoUnitsPartial() string
	NoUnitsUnpriced() string
	LessThan(figure string) string

	RuleLinks() string

	NextBand(away Count, no, rate string) string
	LastBand() string
	NextBandUnknown() string
	NoTiersKnown() string

	PartsHeading() string
	PartsShare() string
	PartsKnown() string
}

func (*spanish) PerChat() string { return "por chat" }
func (*spanish) PerChatHow(chats Count) string {
	return "El total entre " + chats.pick("chat", "chats", "de chats") + "."
}
func (*spanish) PerInbound() string { return "por mensaje recibido" }
func (*spanish) PerInboundHow(messages Count) string {
	return "El total entre " + messages.pick("mensaje de los clientes", "mensajes de los clientes", "de mensajes de los clientes") + "."
}
func (*spanish) PerYear() string    { return "al año" }
func (*spanish) PerYearHow() string { return "Este mes por doce." }
func (*spanish) NoChats() string    { return "Sin chats en el plan no hay costo por chat." }
func (*spanish) NoInbound() string {
	return "Sin mensajes de clientes no hay costo por mensaje recibido."
}
func (*spanish) NoUnitsPartial() string {
	return "El total es parcial: por chat, por mensaje y al año no se puede dar una cifra."
}
func (*spanish) NoUnitsUnpriced() string {
	return "Sin total no hay cifras por chat, por mensaje ni al año."
}
func (*spanish) LessThan(figure string) string { return "menos de " + figure }
func (*spanish) RuleLinks() string {
	return "El código subrayado de cada regla abre la página oficial de Meta en que se basa."
}
func (*spanish) NextBand(away Count, no, rate string) string {
	return "Con " + away.pick("mensaje más", "mensajes más", "de mensajes más") + " se llega al nivel " + no + ", a " + rate + "."
}
func (*spanish) LastBand() string { return "Es el último nivel." }
func (*spanish) NextBandUnknown() string {
	return "De la tarifa del nivel siguiente no hay datos."
}
func (*spanish) NoTiersKnown() string {
	return "Los niveles de volumen de esta tabla no se conocen: se aplica la tarifa de lista."
}
func (*spanish) PartsHeading() string { return "En qué se va el total" }
func (*spanish) PartsShare() string   { return "Del total" }
func (*spanish) PartsKnown() string {
	return "Solo lo que tiene tarifa conocida: faltan partes del total."
}

func (*portuguese) PerChat() string { return "por atendimento" }
func (*portuguese) PerChatHow(chats Count) string {
	return "O total dividido por " + chats.pick("atendimento", "atendimentos", "de atendimentos") + "."
}
func (*portuguese) PerInbound() string { return "por mensagem recebida" }
func (*portuguese) PerInboundHow(messages Count) string {
	return "O total dividido por " + messages.pick("mensagem dos clientes", "mensagens dos clientes", "de mensagens dos clientes") + "."
}
func (*portuguese) PerYear() string    { return "por ano" }
func (*portuguese) PerYearHow() string { return "Este mês vezes doze." }
func (*portuguese) NoChats() string {
	return "Sem atendimentos no plano não há custo por atendimento."
}
func (*portuguese) NoInbound() string {
	return "Sem mensagens de clientes não há custo por mensagem recebida."
}
func (*portuguese) NoUnitsPartial() string {
	return "O total é parcial: não dá para informar o valor por atendimento, por mensagem nem por ano."
}
func (*portuguese) NoUnitsUnpriced() string {
	return "Sem total não há valores por atendimento, por mensagem nem por ano."
}
func (*portuguese) LessThan(figure string) string { return "menos de " + figure }
func (*portuguese) RuleLinks() string {
	return "O código sublinhado de cada regra abre a página oficial da Meta em que ela se baseia."
}
func (*portuguese) NextBand(away Count, no, rate string) string {
	return "Com mais " + away.pick("mensagem", "mensagens", "de mensagens") + " chega-se ao nível " + no + ", a " + rate + "."
}
func (*portuguese) LastBand() string { return "É o último nível." }
func (*portuguese) NextBandUnknown() string {
	return "A tarifa do nível seguinte não é conhecida."
}
func (*portuguese) NoTiersKnown() string {
	return "Os níveis de volume desta tabela não são conhecidos: vale a tarifa de lista."
}
func (*portuguese) PartsHeading() string { return "Para onde vai o total" }
func (*portuguese) PartsShare() string   { return "Parte do total" }
func (*portuguese) PartsKnown() string {
	return "Só o que tem tarifa conhecida: faltam partes do total."
}

func (*english) PerChat() string { return "per chat" }
func (*english) PerChatHow(chats Count) string {
	return "The total divided by " + chats.pick("chat", "chats", "chats") + "."
}
func (*english) PerInbound() string { return "per message received" }
func (*english) PerInboundHow(messages Count) string {
	return "The total divided by " + messages.pick("message", "messages", "messages") + " from customers."
}
func (*english) PerYear() string    { return "per year" }
func (*english) PerYearHow() string { return "This month times twelve." }
func (*english) NoChats() string    { return "With no chats in the plan there is no cost per chat." }
func (*english) NoInbound() string {
	return "With no messages from customers there is no cost per message received."
}
func (*english) NoUnitsPartial() string {
	return "The total is partial: no figure can be given per chat, per message or per year."
}
func (*english) NoUnitsUnpriced() string {
	return "Without a total there are no figures per chat, per message or per year."
}
func (*english) LessThan(figure string) string { return "less than " + figure }
func (*english) RuleLinks() string {
	return "The underlined code of a rule opens Meta's official page it rests on."
}
func (*english) NextBand(away Count, no, rate string) string {
	return away.pick("more message reaches", "more messages reach", "more messages reach") + " tier " + no + ", at " + rate + "."
}
func (*english) LastBand() string { return "This is the last tier." }
func (*english) NextBandUnknown() string {
	return "The rate of the next tier is not known."
}
func (*english) NoTiersKnown() string {
	return "The volume tiers of this card are not known: the list rate applies."
}
func (*english) PartsHeading() string { return "Where the total goes" }
func (*english) PartsShare() string   { return "Of the total" }
func (*english) PartsKnown() string {
	return "Only what has a known rate: parts of the total are missing."
}
