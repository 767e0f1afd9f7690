package app

// The words of the calculator in a frame, where there is room for few.

func embedTitle(l Language, vendor string) string {
	return Say(l,
		"Calculadora de WhatsApp Business para insertar",
		"Calculadora do WhatsApp Business para incorporar",
		"WhatsApp Business calculator to embed") + " · " + vendor
}

func embedDescription(l Language) string {
	return Say(l,
		"Lo que Meta cobra al mes por WhatsApp Business, con pocos datos: país, chats, campañas y avisos. Para mostrar dentro de otra página.",
		"O que a Meta cobra por mês pelo WhatsApp Business, com poucos dados: país, atendimentos, campanhas e avisos. Para mostrar dentro de outra página.",
		"What Meta charges a month for WhatsApp Business, from a few figures: country, chats, campaigns and notices. To be shown inside another page.")
}

func embedHeading(l Language) string {
	return Say(l, "Cuánto cuesta WhatsApp Business", "Quanto custa o WhatsApp Business", "What WhatsApp Business costs")
}

func embedLink(l Language) string {
	return Say(l, "Abrir la calculadora completa", "Abrir a calculadora completa", "Open the whole calculator")
}

// embedLabel is what a field is called in a frame.
func embedLabel(l Language, f Field) string {
	switch f {
	case FieldCountry:
		return Say(l, "País", "País", "Country")
	case FieldCurrency:
		return Say(l, "Moneda", "Moeda", "Currency")
	case FieldChats:
		return Say(l, "Chats", "Atendimentos", "Chats")
	case FieldMarketing:
		return Say(l, "Marketing", "Marketing", "Marketing")
	case FieldUtility:
		return Say(l, "Utilidad", "Utilidade", "Utility")
	}
	return Say(l, "Autenticación", "Autenticação", "Authentication")
}

func embedFormLabel(l Language) string {
	return Say(l, "Cantidades al mes", "Quantidades por mês", "Quantities a month")
}

func embedThing(l Language) string { return Say(l, "Concepto", "Item", "Item") }

func embedFree(l Language) string { return Say(l, "gratis", "grátis", "free") }

func embedProvider(l Language) string {
	return Say(l, "Cargos del proveedor e impuestos", "Taxas do provedor e impostos", "Provider's fees and tax")
}

func embedOnTop(l Language) string {
	return Say(l, "sobre lo de Meta", "sobre o da Meta", "on top of Meta's")
}

// embedAssumes says what of the plan the few fields do not ask.
func embedAssumes(l Language, replies string, countries int, more string) string {
	if countries > 1 {
		return Say(l,
			"Plan de "+more+" países: aquí se cambia el primero.",
			"Plano de "+more+" países: aqui se muda o primeiro.",
			"A plan for "+more+" countries: the first one is changed here.")
	}
	return Say(l,
		"Con "+replies+" respuestas por chat; lo demás se cambia en la calculadora completa.",
		"Com "+replies+" respostas por atendimento; o resto se muda na calculadora completa.",
		"With "+replies+" replies a chat; the rest is changed in the whole calculator.")
}
