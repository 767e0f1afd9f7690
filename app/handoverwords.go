package app

import "github.com/tarifario/tarifario/pricing"

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
	FilesLead() string
	File(f handoverFile) string
	FileStarted(name string) string
	FileRefused() string
	BillColumn(c billColumn) string
	BillUnit(u pricing.Unit) string
	BillPart(b pricing.Block) string
	PrintQuote() string
	QuoteTitle() string
	QuoteBlank(b quoteBlank) string
	QuoteAssumptions() string
	QuoteFrom(site string) string
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
	case AssumptionInternational:
		return "Autenticación internacional"
	case AssumptionFeePerMessage:
		return "Cargo del proveedor por mensaje"
	case AssumptionFeePerMonth:
		return "Cargo del proveedor al mes"
	case AssumptionMarkup:
		return "Margen del proveedor"
	case AssumptionChats:
		return "Chats al mes"
	default:
		return "Impuesto"
	}
}

func (*spanish) FilesLead() string { return "Para guardar o seguir en otra parte:" }
func (*spanish) File(f handoverFile) string {
	switch f {
	case fileSpreadsheet:
		return "CSV para hojas de cálculo"
	case fileMachine:
		return "CSV para programas"
	case filePlan:
		return "Plan (JSON)"
	default:
		return "Cobro (JSON)"
	}
}
func (*spanish) FileStarted(name string) string { return "Descargando " + name + "." }
func (*spanish) FileRefused() string            { return "No se pudo escribir el archivo." }
func (*spanish) BillColumn(c billColumn) string {
	switch c {
	case billMonth:
		return "Mes"
	case billMarket:
		return "Mercado"
	case billCategory:
		return "Concepto"
	case billUnit:
		return "Unidad"
	case billRule:
		return "Regla"
	case billFreeBy:
		return "Gratis por"
	case billCard:
		return "Tabla"
	case billBand:
		return "Nivel de volumen"
	case billQuantity:
		return "Cantidad"
	case billFree:
		return "Gratis"
	case billCharged:
		return "Se cobran"
	case billRate:
		return "Tarifa"
	case billCurrency:
		return "Moneda"
	case billAmount:
		return "Importe"
	default:
		return "Sin tarifa"
	}
}
func (*spanish) BillUnit(u pricing.Unit) string {
	switch u {
	case pricing.PerConversation:
		return "conversación"
	case pricing.PerMessage:
		return "mensaje"
	case pricing.PerToken:
		return "token"
	case pricing.PerMonth:
		return "mes"
	default:
		return ""
	}
}
func (*spanish) BillPart(b pricing.Block) string {
	switch b {
	case pricing.FeeBlock:
		return "Cargo del proveedor"
	case pricing.MarkupBlock:
		return "Margen del proveedor"
	default:
		return "Impuesto"
	}
}

func (*spanish) PrintQuote() string { return "Imprimir la cotización" }
func (*spanish) QuoteTitle() string { return "Cotización: mensajes de WhatsApp Business" }
func (*spanish) QuoteBlank(b quoteBlank) string {
	switch b {
	case blankVendor:
		return "Proveedor"
	case blankClient:
		return "Cliente"
	default:
		return "Fecha"
	}
}
func (*spanish) QuoteAssumptions() string { return "Plan cotizado, al mes" }
func (*spanish) QuoteFrom(site string) string {
	return "Calculado con " + site + ". El mismo cálculo, en línea:"
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
	case AssumptionInternational:
		return "Autenticação internacional"
	case AssumptionFeePerMessage:
		return "Taxa do provedor por mensagem"
	case AssumptionFeePerMonth:
		return "Taxa do provedor por mês"
	case AssumptionMarkup:
		return "Margem do provedor"
	case AssumptionChats:
		return "Atendimentos por mês"
	default:
		return "Imposto"
	}
}

func (*portuguese) FilesLead() string { return "Para salvar ou continuar em outro lugar:" }
func (*portuguese) File(f handoverFile) string {
	switch f {
	case fileSpreadsheet:
		return "CSV para planilhas"
	case fileMachine:
		return "CSV para programas"
	case filePlan:
		return "Plano (JSON)"
	default:
		return "Cobrança (JSON)"
	}
}
func (*portuguese) FileStarted(name string) string { return "Baixando " + name + "." }
func (*portuguese) FileRefused() string            { return "Não foi possível escrever o arquivo." }
func (*portuguese) BillColumn(c billColumn) string {
	switch c {
	case billMonth:
		return "Mês"
	case billMarket:
		return "Mercado"
	case billCategory:
		return "Item"
	case billUnit:
		return "Unidade"
	case billRule:
		return "Regra"
	case billFreeBy:
		return "Grátis por"
	case billCard:
		return "Tabela"
	case billBand:
		return "Nível de volume"
	case billQuantity:
		return "Quantidade"
	case billFree:
		return "Grátis"
	case billCharged:
		return "Cobradas"
	case billRate:
		return "Tarifa"
	case billCurrency:
		return "Moeda"
	case billAmount:
		return "Valor"
	default:
		return "Sem tarifa"
	}
}
func (*portuguese) BillUnit(u pricing.Unit) string {
	switch u {
	case pricing.PerConversation:
		return "conversa"
	case pricing.PerMessage:
		return "mensagem"
	case pricing.PerToken:
		return "token"
	case pricing.PerMonth:
		return "mês"
	default:
		return ""
	}
}
func (*portuguese) BillPart(b pricing.Block) string {
	switch b {
	case pricing.FeeBlock:
		return "Taxa do provedor"
	case pricing.MarkupBlock:
		return "Margem do provedor"
	default:
		return "Imposto"
	}
}

func (*portuguese) PrintQuote() string { return "Imprimir o orçamento" }
func (*portuguese) QuoteTitle() string { return "Orçamento: mensagens do WhatsApp Business" }
func (*portuguese) QuoteBlank(b quoteBlank) string {
	switch b {
	case blankVendor:
		return "Fornecedor"
	case blankClient:
		return "Cliente"
	default:
		return "Data"
	}
}
func (*portuguese) QuoteAssumptions() string { return "Plano orçado, por mês" }
func (*portuguese) QuoteFrom(site string) string {
	return "Calculado com " + site + ". O mesmo cálculo, on-line:"
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
	case AssumptionInternational:
		return "Authentication-international"
	case AssumptionFeePerMessage:
		return "Provider fee per message"
	case AssumptionFeePerMonth:
		return "Provider fee per month"
	case AssumptionMarkup:
		return "Provider mark-up"
	case AssumptionChats:
		return "Chats a month"
	default:
		return "Tax"
	}
}

func (*english) FilesLead() string { return "To keep, or to go on elsewhere:" }
func (*english) File(f handoverFile) string {
	switch f {
	case fileSpreadsheet:
		return "CSV for spreadsheets"
	case fileMachine:
		return "CSV for programs"
	case filePlan:
		return "Plan (JSON)"
	default:
		return "Bill (JSON)"
	}
}
func (*english) FileStarted(name string) string { return "Downloading " + name + "." }
func (*english) FileRefused() string            { return "The file could not be written." }
func (*english) BillColumn(c billColumn) string {
	switch c {
	case billMonth:
		return "Month"
	case billMarket:
		return "Market"
	case billCategory:
		return "Item"
	case billUnit:
		return "Unit"
	case billRule:
		return "Rule"
	case billFreeBy:
		return "Free by"
	case billCard:
		return "Card"
	case billBand:
		return "Volume tier"
	case billQuantity:
		return "Quantity"
	case billFree:
		return "Free"
	case billCharged:
		return "Charged"
	case billRate:
		return "Rate"
	case billCurrency:
		return "Currency"
	case billAmount:
		return "Amount"
	default:
		return "No rate"
	}
}
func (*english) BillUnit(u pricing.Unit) string {
	switch u {
	case pricing.PerConversation:
		return "conversation"
	case pricing.PerMessage:
		return "message"
	case pricing.PerToken:
		return "token"
	case pricing.PerMonth:
		return "month"
	default:
		return ""
	}
}
func (*english) BillPart(b pricing.Block) string {
	switch b {
	case pricing.FeeBlock:
		return "Provider fee"
	case pricing.MarkupBlock:
		return "Provider mark-up"
	default:
		return "Tax"
	}
}

func (*english) PrintQuote() string { return "Print the quote" }
func (*english) QuoteTitle() string { return "Quote: WhatsApp Business messages" }
func (*english) QuoteBlank(b quoteBlank) string {
	switch b {
	case blankVendor:
		return "Vendor"
	case blankClient:
		return "Customer"
	default:
		return "Date"
	}
}
func (*english) QuoteAssumptions() string { return "Quoted plan, per month" }
func (*english) QuoteFrom(site string) string {
	return "Worked out with " + site + ". The same calculation online:"
}
