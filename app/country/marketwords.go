package country

import "github.com/tarifario/tarifario/app"

// The words of the market.

func marketHeading(l app.Language) string { return app.Say(l, "Mercado", "Mercado", "Market") }

// ownMarket and partOf speak of the country of the page without its name: most languages want an article before some.
func ownMarket(l app.Language, from string) string {
	if from == "" {
		return app.Say(l,
			"Es un mercado propio de la tabla de Meta desde que existe: sus tarifas no dependen de ningún otro país.",
			"É um mercado próprio da tabela da Meta desde que ela existe: suas tarifas não dependem de nenhum outro país.",
			"It has been a market of its own on Meta's card for as long as there has been one: its rates depend on no other country.")
	}
	return app.Say(l,
		"Es un mercado propio de la tabla de Meta desde el "+from+".",
		"É um mercado próprio da tabela da Meta desde "+from+".",
		"It has been a market of its own on Meta's card since "+from+".")
}

func partOf(l app.Language, market, from string) string {
	if from == "" {
		return app.Say(l,
			"Pertenece al mercado «"+market+"», en todas las tablas conocidas.",
			"Pertence ao mercado “"+market+"”, em todas as tabelas conhecidas.",
			"On every known card it belongs to the market “"+market+"”.")
	}
	return app.Say(l,
		"Pertenece al mercado «"+market+"» desde el "+from+".",
		"Pertence ao mercado “"+market+"” desde "+from+".",
		"It has belonged to the market “"+market+"” since "+from+".")
}

func before(l app.Language, market, until string) string {
	return app.Say(l, "Hasta el "+until+" se cobraba como «"+market+"».", "Até "+until+" era cobrado como “"+market+"”.", "Until "+until+" it was charged as “"+market+"”.")
}

func unlisted(l app.Language) string {
	return app.Say(l,
		"La lista de países de Meta no lo nombra, y lo que no está en ella se cobra como «Otros países» (MKT-3).",
		"A lista de países da Meta não o menciona, e o que não está nela é cobrado como “Outros países” (MKT-3).",
		"Meta's list of countries does not name it, and what is not on the list is charged as “Other countries” (MKT-3).")
}

func notCertain(l app.Language) string {
	return app.Say(l,
		"El texto de Meta no lo aclara del todo: conviene comprobarlo en la primera factura.",
		"O texto da Meta não deixa isso totalmente claro: convém conferir na primeira fatura.",
		"Meta's text does not settle this entirely: check the first invoice.")
}

// sharedCode says that the numbers cannot be told from those of another country.
func sharedCode(l app.Language, other string) string {
	return app.Say(l,
		"Sus números comparten código con los de otro país, y por el número no se distinguen: lo más probable es que Meta los cobre como "+other+" (MKT-7). Las tarifas de esta página son las de un destinatario del que solo se conoce el país.",
		"Seus números compartilham o código com os de outro país e não se distinguem pelo número: o mais provável é que a Meta os cobre como "+other+" (MKT-7). As tarifas desta página são as de um destinatário de quem só se conhece o país.",
		"Its numbers share their code with those of another country and cannot be told from them: most likely Meta charges them as "+other+" (MKT-7). The rates of this page are those of a recipient of whom only the country is known.")
}

func callingCode(l app.Language, codes string) string {
	return app.Say(l, "El mercado lo decide el número de quien recibe: "+codes+".", "O mercado é decidido pelo número de quem recebe: "+codes+".", "The recipient's number decides the market: "+codes+".")
}

func sameMarket(l app.Language, n string) string {
	return app.Say(l, "Con las mismas tarifas, "+n, "Com as mesmas tarifas, "+n, "With the same rates, "+n)
}

func nearMarkets(l app.Language) string {
	return app.Say(l, "Otros mercados de la región, con su tarifa de marketing", "Outros mercados da região, com sua tarifa de marketing", "Other markets of the region, with their marketing rate")
}

func countries(l app.Language, n string, one bool) string {
	if one {
		return app.Say(l, n+" país o territorio", n+" país ou território", n+" country or territory")
	}
	return app.Say(l, n+" países y territorios", n+" países e territórios", n+" countries and territories")
}
