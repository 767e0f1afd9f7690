package country

import "github.com/tarifario/tarifario/app"

// The words of what a month costs under each era.

func costsHeading(l app.Language, thousand string) string {
	return app.Say(l,
		"Cuánto cuestan "+thousand+" chats y "+thousand+" mensajes de marketing",
		"Quanto custam "+thousand+" atendimentos e "+thousand+" mensagens de marketing",
		"What "+thousand+" chats and "+thousand+" marketing messages cost")
}

func costsLead(l app.Language, thousand string) string {
	return app.Say(l,
		"Un mes, un número de teléfono y todos los clientes en el país: "+thousand+" chats que inicia el cliente, con 3 respuestas cada uno, o una campaña de "+thousand+" mensajes. Con cada conjunto de reglas, en su último día, en dólares: es la única moneda con tablas conocidas desde el principio.",
		"Um mês, um número de telefone e todos os clientes no país: "+thousand+" atendimentos iniciados pelo cliente, com 3 respostas cada, ou uma campanha de "+thousand+" mensagens. Com cada conjunto de regras, em seu último dia, em dólares: é a única moeda com tabelas conhecidas desde o início.",
		"One month, one phone number, every customer in the country: "+thousand+" chats started by the customer with 3 replies each, or a campaign of "+thousand+" messages. Under each set of rules, on its last day, in US dollars: the only currency whose cards are known from the start.")
}

func costsColumns(l app.Language, thousand string) []string {
	return []string{
		app.Say(l, "Reglas", "Regras", "Rules"),
		app.Say(l, thousand+" chats", thousand+" atendimentos", thousand+" chats"),
		app.Say(l, thousand+" de marketing", thousand+" de marketing", thousand+" marketing"),
	}
}

func onDate(l app.Language, date string) string {
	return app.Say(l, "al "+date, "em "+date, "on "+date)
}

func noKnownRate(l app.Language) string {
	return app.Say(l, "sin tarifa conocida", "sem tarifa conhecida", "no known rate")
}

func freeUnits(l app.Language, n string) string {
	return app.Say(l, n+" gratis", n+" grátis", n+" free")
}

// freeWithPartner says of which accounts the allowance of spring 2023 still held for what the business began.
func freeWithPartner(l app.Language) string {
	return app.Say(l,
		"con un proveedor; en las demás cuentas se cobraban desde abril de 2023",
		"com um provedor; nas demais contas eram cobradas desde abril de 2023",
		"with a provider; other accounts were charged since April 2023")
}

func conversations(l app.Language, n string) string {
	return app.Say(l, n+" conversaciones", n+" conversas", n+" conversations")
}

func messages(l app.Language, n string) string {
	return app.Say(l, n+" mensajes", n+" mensagens", n+" messages")
}

func insideUnits(l app.Language, units string) string {
	return app.Say(l, units+" dentro de ellas", units+" dentro delas", units+" within them")
}
