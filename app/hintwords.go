package app

// hintWords are the sentences about what the numbers suggest. A claim is no sentence but the name of a change, beside
// which its amount stands.
type hintWords interface {
	HintsHeading() string
	HintsLead() string
	HintClaim(k hintKind, n Count) string
	HintEffect(k hintKind, amount string) string
	HintReason(k hintKind) string
	TierClaim(thing, market, distance, no string) string
	TierReason(rate string) string
	HintButton() string
	HintTaken(field, from, to string) string
}

func (*spanish) HintsHeading() string { return "Qué cambiaría el total" }
func (*spanish) HintsLead() string {
	return "Cada efecto se calcula sobre este mismo mes y por separado: no siempre se suman."
}
func (*spanish) HintClaim(k hintKind, n Count) string {
	switch k {
	case hintUndelivered:
		return n.pick("mensaje de marketing", "mensajes de marketing", "de mensajes de marketing") + " a Estados Unidos, que Meta no entrega"
	case hintNumber:
		return "Un número de teléfono más"
	case hintInside:
		return n.pick("aviso", "avisos", "de avisos") + " más con la ventana abierta"
	case hintReply:
		return n.pick("aviso", "avisos", "de avisos") + " con la ventana abierta, como respuesta en lugar de plantilla"
	case hintJoin:
		return n.pick("aviso", "avisos", "de avisos") + " a menos de 24 horas de otro al mismo cliente"
	case hintShorter:
		return "Una respuesta menos por chat, juntando las cortas"
	case hintEntry:
		return n.pick("punto", "puntos", "de puntos") + " más de chats desde anuncios o el botón de una página de Facebook"
	case hintWindowPaid:
		return n.pick("aviso", "avisos", "de avisos") + " con la ventana abierta"
	case hintCategory:
		return n.pick("aviso", "avisos", "de avisos") + " de utilidad, si Meta los pasara a marketing"
	case hintIndia:
		return "El mismo mes, facturado en INR"
	}
	return "El mismo mes, facturado en BRL"
}
func (*spanish) HintEffect(k hintKind, amount string) string {
	switch {
	case k == hintUndelivered:
		return amount + " que no se cobran"
	case k.group() == groupSaves:
		return amount + " menos al mes"
	case k == hintCategory:
		return amount + " más al mes"
	case k == hintTier:
		return amount + " menos por mensaje"
	}
	return amount + " al mes"
}
func (*spanish) HintReason(k hintKind) string {
	switch k {
	case hintUndelivered:
		return "Desde el 1 de abril de 2025 se rechazan con un error, y no entran en el total. Los números de Canadá sí los reciben."
	case hintNumber:
		return "Cada número tiene sus propias mil respuestas gratis al mes, y el tráfico se reparte entre todos. Lo que cobre el proveedor por otro número no está contado."
	case hintInside:
		return "De julio de 2025 a septiembre de 2026 un aviso es gratis dentro de las 24 horas desde el último mensaje del cliente. Aquí, como mucho uno por cada chat del mes."
	case hintReply:
		return "Con la ventana abierta un aviso puede ir como respuesta de formato libre y usar las gratis que quedan; como plantilla se cobra desde el primero."
	case hintJoin:
		return "Dos avisos al mismo cliente dentro de 24 horas son una sola conversación. Aquí, uno de cada diez."
	case hintShorter:
		return "Se cuenta cada respuesta entregada, sea corta o larga."
	case hintEntry:
		return "Quien llega así abre una ventana en la que nada se cobra. El precio de los anuncios no está contado."
	case hintWindowPaid:
		return "Hasta el 30 de septiembre de 2026 eran gratis. Desde octubre cuestan lo mismo dentro que fuera de la ventana: esperar a que se abra ya no ahorra."
	case hintCategory:
		return "Meta pasa a marketing las plantillas de utilidad que además promocionan algo. Las que solo tratan de un pedido o un trámite del cliente se quedan como están."
	case hintIndia:
		return "Las cuentas con India como país de venta tienen que facturarse en INR: en otra moneda sus mensajes dejan de entregarse el 1 de enero de 2027. Es lo que cobraría Meta según su tabla en INR, sin conversión."
	}
	return "Las cuentas con Brasil como país de venta tienen que facturarse en BRL: en otra moneda sus mensajes dejan de entregarse el 1 de julio de 2027. Es lo que cobraría Meta según su tabla en BRL, sin conversión."
}
func (*spanish) TierClaim(thing, market, distance, no string) string {
	return thing + ", " + market + ": a " + distance + " del nivel de volumen " + no
}
func (*spanish) TierReason(rate string) string {
	return "Los que siguen pagan " + rate + " cada uno; los anteriores conservan su tarifa."
}
func (*spanish) HintButton() string { return "Probar este cambio" }
func (*spanish) HintTaken(field, from, to string) string {
	return field + ": de " + from + " a " + to + "."
}

func (*portuguese) HintsHeading() string { return "O que mudaria o total" }
func (*portuguese) HintsLead() string {
	return "Cada efeito é calculado sobre este mesmo mês e em separado: nem sempre se somam."
}
func (*portuguese) HintClaim(k hintKind, n Count) string {
	switch k {
	case hintUndelivered:
		return n.pick("mensagem de marketing", "mensagens de marketing", "de mensagens de marketing") + " aos Estados Unidos, que a Meta não entrega"
	case hintNumber:
		return "Um número de telefone a mais"
	case hintInside:
		return n.pick("aviso", "avisos", "de avisos") + " a mais com a janela aberta"
	case hintReply:
		return n.pick("aviso", "avisos", "de avisos") + " com a janela aberta, como resposta em vez de modelo"
	case hintJoin:
		return n.pick("aviso", "avisos", "de avisos") + " a menos de 24 horas de outro ao mesmo cliente"
	case hintShorter:
		return "Uma resposta a menos por atendimento, juntando as curtas"
	case hintEntry:
		return n.pick("ponto", "pontos", "de pontos") + " a mais de atendimentos vindos de anúncios ou do botão de uma Página do Facebook"
	case hintWindowPaid:
		return n.pick("aviso", "avisos", "de avisos") + " com a janela aberta"
	case hintCategory:
		return n.pick("aviso", "avisos", "de avisos") + " de utilidade, se a Meta os passasse para marketing"
	case hintIndia:
		return "O mesmo mês, cobrado em INR"
	}
	return "O mesmo mês, cobrado em BRL"
}
func (*portuguese) HintEffect(k hintKind, amount string) string {
	switch {
	case k == hintUndelivered:
		return amount + " que não são cobrados"
	case k.group() == groupSaves:
		return amount + " a menos por mês"
	case k == hintCategory:
		return amount + " a mais por mês"
	case k == hintTier:
		return amount + " a menos por mensagem"
	}
	return amount + " por mês"
}
func (*portuguese) HintReason(k hintKind) string {
	switch k {
	case hintUndelivered:
		return "Desde 1º de abril de 2025 elas são recusadas com um erro e não entram no total. Os números do Canadá as recebem."
	case hintNumber:
		return "Cada número tem suas próprias 1.000 respostas grátis por mês, e o tráfego se divide entre todos. O que o provedor cobra por outro número não está contado."
	case hintInside:
		return "De julho de 2025 a setembro de 2026 um aviso é grátis nas 24 horas desde a última mensagem do cliente. Aqui, no máximo um por atendimento do mês."
	case hintReply:
		return "Com a janela aberta um aviso pode ir como resposta em formato livre e usar as grátis que restam; como modelo é cobrado desde o primeiro."
	case hintJoin:
		return "Dois avisos ao mesmo cliente em 24 horas são uma só conversa. Aqui, um em cada dez."
	case hintShorter:
		return "Conta-se cada resposta entregue, seja curta ou longa."
	case hintEntry:
		return "Quem chega assim abre uma janela em que nada é cobrado. O preço dos anúncios não está contado."
	case hintWindowPaid:
		return "Até 30 de setembro de 2026 eram grátis. Desde outubro custam o mesmo dentro e fora da janela: esperar que ela se abra já não economiza."
	case hintCategory:
		return "A Meta passa para marketing os modelos de utilidade que também promovem algo. Os que só tratam de um pedido ou de uma solicitação do cliente ficam como estão."
	case hintIndia:
		return "As contas com a Índia como país de venda precisam ser cobradas em INR: em outra moeda, suas mensagens deixam de ser entregues em 1º de janeiro de 2027. É o que a Meta cobraria pela tabela em INR, sem conversão."
	}
	return "As contas com o Brasil como país de venda precisam ser cobradas em BRL: em outra moeda, suas mensagens deixam de ser entregues em 1º de julho de 2027. É o que a Meta cobraria pela tabela em BRL, sem conversão."
}
func (*portuguese) TierClaim(thing, market, distance, no string) string {
	return thing + ", " + market + ": a " + distance + " do nível de volume " + no
}
func (*portuguese) TierReason(rate string) string {
	return "As seguintes pagam " + rate + " cada uma; as anteriores mantêm sua tarifa."
}
func (*portuguese) HintButton() string { return "Testar esta mudança" }
func (*portuguese) HintTaken(field, from, to string) string {
	return field + ": de " + from + " para " + to + "."
}

func (*english) HintsHeading() string { return "What would change the total" }
func (*english) HintsLead() string {
	return "Each effect is worked out on this same month by itself: they do not always add up."
}
func (*english) HintClaim(k hintKind, n Count) string {
	switch k {
	case hintUndelivered:
		return n.pick("marketing message", "marketing messages", "marketing messages") + " to the United States, which Meta does not deliver"
	case hintNumber:
		return "One more phone number"
	case hintInside:
		return n.pick("more notice", "more notices", "more notices") + " while the window is open"
	case hintReply:
		return n.pick("notice", "notices", "notices") + " inside the window, as replies instead of templates"
	case hintJoin:
		return n.pick("notice", "notices", "notices") + " within 24 hours of another to the same customer"
	case hintShorter:
		return "One reply less per chat, merging short ones"
	case hintEntry:
		return n.pick("percentage point", "percentage points", "percentage points") + " more of the chats from ads or a Facebook Page button"
	case hintWindowPaid:
		return n.pick("notice", "notices", "notices") + " inside the window"
	case hintCategory:
		return n.pick("utility notice", "utility notices", "utility notices") + ", if Meta took them for marketing"
	case hintIndia:
		return "The same month, billed in INR"
	}
	return "The same month, billed in BRL"
}
func (*english) HintEffect(k hintKind, amount string) string {
	switch {
	case k == hintUndelivered:
		return amount + " not charged"
	case k.group() == groupSaves:
		return amount + " less per month"
	case k == hintCategory:
		return amount + " more per month"
	case k == hintTier:
		return amount + " less per message"
	}
	return amount + " per month"
}
func (*english) HintReason(k hintKind) string {
	switch k {
	case hintUndelivered:
		return "Since April 1, 2025 they are refused with an error, and they are not part of the total. Numbers in Canada do receive them."
	case hintNumber:
		return "Each number has 1,000 free replies a month of its own, and the traffic is spread over all of them. What a provider charges for another number is not counted."
	case hintInside:
		return "From July 2025 to September 2026 a notice is free within 24 hours of the customer's last message. Here, one at most for each chat of the month."
	case hintReply:
		return "While the window is open a notice can go as a free-form reply and use the free ones that are left; as a template it is charged from the first."
	case hintJoin:
		return "Two notices to the same customer within 24 hours are one conversation. Here, one in ten."
	case hintShorter:
		return "Every delivered reply counts, short or long."
	case hintEntry:
		return "Whoever comes that way opens a window in which nothing is charged. The price of the ads is not counted."
	case hintWindowPaid:
		return "Until September 30, 2026 they were free. Since October they cost the same inside the window and outside: waiting for it to open no longer saves."
	case hintCategory:
		return "Meta moves utility templates that also promote something to marketing. Those that are only about the customer's order or request stay what they are."
	case hintIndia:
		return "Accounts whose sold-to country is India must be billed in INR: in any other currency their messages stop being delivered on January 1, 2027. It is what Meta would charge on its INR card, not a conversion."
	}
	return "Accounts whose sold-to country is Brazil must be billed in BRL: in any other currency their messages stop being delivered on July 1, 2027. It is what Meta would charge on its BRL card, not a conversion."
}
func (*english) TierClaim(thing, market, distance, no string) string {
	return thing + ", " + market + ": " + distance + " short of volume tier " + no
}
func (*english) TierReason(rate string) string {
	return "Those beyond pay " + rate + " each; the ones before keep their rate."
}
func (*english) HintButton() string { return "Try this change" }
func (*english) HintTaken(field, from, to string) string {
	return field + ": from " + from + " to " + to + "."
}
