package country

import "github.com/tarifario/tarifario/app"

// The words of what a month costs under each era.

func costsHeading(l app.Language) string {
	return app.Say(l, "Cuánto cuestan 1000 chats y 1000 mensajes de marketing", "Quanto custam 1.000 atendimentos e 1.000 mensagens de marketing", "What 1,000 chats and 1,000 marketing messages cost")
}

func costsLead(l app.Language) string {
	return app.Say(l,
		"Un mes, un número de teléfono y todos los clientes en el país: 1000 chats que inicia el cliente, con 3 respuestas cada uno, o una campaña de 1000 mensajes. Con cada conjunto de reglas, en su último día, en dólares: es la única moneda con tablas conocidas desde el principio.",
		"Um mês, um número de telefone e todos os clientes no país: 1.000 atendimentos iniciados pelo cliente, com 3 respostas cada, ou uma campanha de 1.000 mensagens. Com cada conjunto de regras, em seu último dia, em dólares: é a única moeda com tabelas conhecidas desde o início.",
		"One month, one phone number, every customer in the country: 1,000 chats started by the customer with 3 replies each, or a campaign of 1,000 messages. Under each set of rules, on its last day, in US dollars: the only currency whose cards are known from the start.")
}

func costsColumns(l app.Language) []string {
	return []string{
		app.Say(l, "Reglas", "Regras", "Rules"),
		app.Say(l, "1000 chats", "1.000 atendimentos", "1,000 chats"),
		app.Say(l, "1000 de marketing", "1.000 de marketing", "1,000 marketing"),
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

func conversations(l app.Language, n string) string {
	return app.Say(l, n+" conversaciones", n+" conversas", n+" conversations")
}

func messages(l app.Language, n string) string {
	return app.Say(l, n+" mensajes", n+" mensagens", n+" messages")
}

func insideUnits(l app.Language, units string) string {
	return app.Say(l, units+" dentro de ellas", units+" dentro delas", units+" within them")
}
