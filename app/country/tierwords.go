package country

import "github.com/tarifario/tarifario/app"

// The words of the volume tiers.

func tiersHeading(l app.Language) string {
	return app.Say(l, "Niveles de volumen", "Faixas de volume", "Volume tiers")
}

func tiersLead(l app.Language, currency, since string) string {
	return app.Say(l,
		"En "+currency+", desde el "+since+". Cada mensaje cobrado paga la tarifa del nivel en que cae; los anteriores no bajan. Meta suma los mensajes del mes de todas las cuentas del portafolio en este mercado. Marketing y servicio no tienen niveles.",
		"Em "+currency+", desde "+since+". Cada mensagem cobrada paga a tarifa da faixa em que cai; as anteriores não mudam. A Meta soma as mensagens do mês de todas as contas do portfólio neste mercado. Marketing e serviço não têm faixas.",
		"In "+currency+", since "+since+". Each charged message pays the rate of the tier it falls into; earlier ones stay as they are. Meta adds up the month's messages of all accounts of the portfolio in this market. Marketing and service have no tiers.")
}

func tierColumns(l app.Language) []string {
	return []string{
		app.Say(l, "Mensajes al mes", "Mensagens por mês", "Messages a month"),
		app.Say(l, "Por mensaje", "Por mensagem", "Per message"),
	}
}

func band(l app.Language, from, to string) string {
	if to == "" {
		return app.Say(l, "desde "+from, "a partir de "+from, from+" and more")
	}
	return app.Say(l, "de "+from+" a "+to, "de "+from+" a "+to, from+" to "+to)
}

func tiersUnknown(l app.Language, currency string) string {
	return app.Say(l,
		"Los niveles de este mercado en "+currency+" existen, pero no se encontraron: se puede contar con la tarifa de lista, que es la más alta.",
		"As faixas deste mercado em "+currency+" existem, mas não foram encontradas: pode-se contar com a tarifa de lista, que é a mais alta.",
		"The tiers of this market in "+currency+" exist but were not found: the list rate, which is the highest, is safe to count on.")
}

func tiersNotOwn(l app.Language, card string) string {
	return app.Say(l,
		"La tabla en uso ("+card+") no trae niveles de volumen.",
		"A tabela em uso ("+card+") não traz faixas de volume.",
		"The card in use ("+card+") has no volume tiers.")
}

func tiersDerived(l app.Language) string {
	return app.Say(l,
		"Calculados a partir de los descuentos conocidos: la tabla de niveles de Meta en esta moneda no estaba a mano.",
		"Calculadas a partir dos descontos conhecidos: a tabela de faixas da Meta nesta moeda não estava à mão.",
		"Worked out from the known discounts: Meta's table of tiers in this currency was not at hand.")
}
