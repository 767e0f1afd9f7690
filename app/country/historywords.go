package country

import "github.com/tarifario/tarifario/app"

// The words of the history.

func historyHeading(l app.Language) string {
	return app.Say(l, "Historial desde junio de 2023", "Histórico desde junho de 2023", "History since June 2023")
}

func historyLead(l app.Language) string {
	return app.Say(l,
		"En dólares. Hasta junio de 2025 cada tarifa pagaba una conversación de 24 horas; desde julio de 2025 (la vertical punteada) paga un mensaje entregado.",
		"Em dólares. Até junho de 2025 cada tarifa pagava uma conversa de 24 horas; desde julho de 2025 (a vertical pontilhada) paga uma mensagem entregue.",
		"In US dollars. Until June 2025 each rate paid for a conversation of 24 hours; since July 2025 (the dotted vertical line) it pays for one delivered message.")
}

func chartCaption(l app.Language) string {
	return app.Say(l,
		"USD por conversación o por mensaje, según la fecha. Donde dos líneas coinciden se dibujan una junto a otra; donde una se corta, la tarifa no se conoce, no existe o es gratis: lo dice la tabla.",
		"USD por conversa ou por mensagem, conforme a data. Onde duas linhas coincidem, são desenhadas lado a lado; onde uma se interrompe, a tarifa não é conhecida, não existe ou é grátis: a tabela diz qual.",
		"USD per conversation or per message, by date. Where two lines coincide they are drawn side by side; where one breaks off, the rate is not known, does not exist or is free: the table says which.")
}

func historyDate(l app.Language) string { return app.Say(l, "Desde", "Desde", "From") }

func rises(l app.Language) string { return app.Say(l, "sube", "sobe", "up") }
func falls(l app.Language) string { return app.Say(l, "baja", "cai", "down") }

func movesTo(l app.Language, market string) string {
	return app.Say(l, "pasa al mercado "+market, "passa ao mercado "+market, "moves to the market "+market)
}

func noRow(l app.Language) string {
	return app.Say(l, "sin la fila de este mercado", "sem a linha deste mercado", "without this market's row")
}

func serviceFree(l app.Language) string {
	return app.Say(l,
		"El servicio fue gratis por regla desde noviembre de 2024 hasta septiembre de 2026.",
		"O serviço foi grátis por regra de novembro de 2024 a setembro de 2026.",
		"Service was free by rule from November 2024 to September 2026.")
}

func statuses(l app.Language) string {
	return app.Say(l,
		"Tabla publicada: cada cifra se leyó en una copia de la tabla de Meta. Reunida: cifras de dos tablas publicadas, según los cambios que anunció Meta. Con huecos: lo que dice «sin dato» existe y no se encontró.",
		"Tabela publicada: cada valor foi lido em uma cópia da tabela da Meta. Reunida: valores de duas tabelas publicadas, conforme as mudanças anunciadas pela Meta. Com lacunas: o que diz “sem dado” existe e não foi encontrado.",
		"Published card: every figure was read in a copy of Meta's card. Joined: figures of two published cards, by the changes Meta announced. With gaps: what is “not known” exists and was not found.")
}

func historyTable(l app.Language) string {
	return app.Say(l, "Tarifas por fecha", "Tarifas por data", "Rates by date")
}
