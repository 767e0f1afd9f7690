package app

// handoverWords are the sentences of what leaves the page: links, files and the printed quote.
type handoverWords interface {
	HandoverHeading() string
	HandoverLead() string
	ShareLink() string
	SendByWhatsApp() string
	LinkShared() string
	LinkCopied() string
	LinkByHand() string
	LinkLabel() string
	RulesOf(date string) string
	EveryLineAt() string
	Assumption(a Assumption) string
}

func (*spanish) HandoverHeading() string { return "Compartir y guardar" }
func (*spanish) HandoverLead() string {
	return "El enlace lleva el plan completo y la fecha de sus tarifas: quien lo abra verá este mismo total."
}
func (*spanish) ShareLink() string      { return "Compartir el enlace" }
func (*spanish) SendByWhatsApp() string { return "Enviar por WhatsApp" }
func (*spanish) LinkShared() string     { return "Enlace compartido." }
func (*spanish) LinkCopied() string     { return "Enlace copiado." }
func (*spanish) LinkByHand() string {
	return "El navegador no permite copiar. El enlace queda seleccionado para copiarlo a mano."
}
func (*spanish) LinkLabel() string          { return "Enlace a este cálculo" }
func (*spanish) RulesOf(date string) string { return "Reglas del " + date + "." }
func (*spanish) EveryLineAt() string        { return "Cada línea, con su regla:" }
func (*spanish) Assumption(a Assumption) string {
	switch a {
	case AssumptionReturn:
		return "Chats que siguen después de 24 horas"
	case AssumptionAgent:
		return "Chats que responde Meta Business Agent"
	case AssumptionTokens:
		return "Tokens por respuesta de Meta Business Agent"
	case AssumptionAnswer:
		return "Mensajes de marketing que se responden"
	case AssumptionAnswerReplies:
		return "Respuestas a cada uno de ellos"
	case AssumptionAllowanceUsed:
		return "Mensajes gratis ya usados en el mes"
	case AssumptionFeePerMessage:
		return "Cargo del proveedor por mensaje"
	case AssumptionFeePerMonth:
		return "Cargo del proveedor al mes"
	case AssumptionMarkup:
		return "Margen del proveedor"
	default:
		return "Impuesto"
	}
}

func (*portuguese) HandoverHeading() string { return "Compartilhar e salvar" }
func (*portuguese) HandoverLead() string {
	return "O link leva o plano completo e a data de suas tarifas: quem o abrir verá este mesmo total."
}
func (*portuguese) ShareLink() string      { return "Compartilhar o link" }
func (*portuguese) SendByWhatsApp() string { return "Enviar pelo WhatsApp" }
func (*portuguese) LinkShared() string     { return "Link compartilhado." }
func (*portuguese) LinkCopied() string     { return "Link copiado." }
func (*portuguese) LinkByHand() string {
	return "O navegador não permite copiar. O link está selecionado para ser copiado à mão."
}
func (*portuguese) LinkLabel() string          { return "Link para este cálculo" }
func (*portuguese) RulesOf(date string) string { return "Regras de " + date + "." }
func (*portuguese) EveryLineAt() string        { return "Cada linha, com sua regra:" }
func (*portuguese) Assumption(a Assumption) string {
	switch a {
	case AssumptionReturn:
		return "Atendimentos que continuam depois de 24 horas"
	case AssumptionAgent:
		return "Atendimentos feitos pelo Meta Business Agent"
	case AssumptionTokens:
		return "Tokens por resposta do Meta Business Agent"
	case AssumptionAnswer:
		return "Mensagens de marketing respondidas"
	case AssumptionAnswerReplies:
		return "Respostas a cada uma delas"
	case AssumptionAllowanceUsed:
		return "Mensagens grátis já usadas no mês"
	case AssumptionFeePerMessage:
		return "Taxa do provedor por mensagem"
	case AssumptionFeePerMonth:
		return "Taxa do provedor por mês"
	case AssumptionMarkup:
		return "Margem do provedor"
	default:
		return "Imposto"
	}
}

func (*english) HandoverHeading() string { return "Share and save" }
func (*english) HandoverLead() string {
	return "The link carries the whole plan and the date of its rates: whoever opens it sees this same total."
}
func (*english) ShareLink() string      { return "Share the link" }
func (*english) SendByWhatsApp() string { return "Send by WhatsApp" }
func (*english) LinkShared() string     { return "Link shared." }
func (*english) LinkCopied() string     { return "Link copied." }
func (*english) LinkByHand() string {
	return "The browser does not allow copying. The link is selected, ready to be copied by hand."
}
func (*english) LinkLabel() string          { return "Link to this calculation" }
func (*english) RulesOf(date string) string { return "Rules of " + date + "." }
func (*english) EveryLineAt() string        { return "Every line, with its rule:" }
func (*english) Assumption(a Assumption) string {
	switch a {
	case AssumptionReturn:
		return "Chats still going after 24 hours"
	case AssumptionAgent:
		return "Chats answered by Meta Business Agent"
	case AssumptionTokens:
		return "Tokens per Meta Business Agent reply"
	case AssumptionAnswer:
		return "Marketing messages that are answered"
	case AssumptionAnswerReplies:
		return "Replies to each of those"
	case AssumptionAllowanceUsed:
		return "Free messages already used this month"
	case AssumptionFeePerMessage:
		return "Provider fee per message"
	case AssumptionFeePerMonth:
		return "Provider fee per month"
	case AssumptionMarkup:
		return "Provider mark-up"
	default:
		return "Tax"
	}
}
