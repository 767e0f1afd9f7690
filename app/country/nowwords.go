package country

import "github.com/tarifario/tarifario/app"

// The words of the rates in force.

func nowHeading(l app.Language) string {
	return app.Say(l, "Tarifas vigentes", "Tarifas em vigor", "Rates in force")
}

func currencyLabel(l app.Language) string {
	return app.Say(l, "Moneda de la cuenta", "Moeda da conta", "Currency of the account")
}

func nowCard(l app.Language, currency, since, status string) string {
	return app.Say(l,
		"Tabla de Meta en "+currency+" del "+since+" ("+status+"). Sin impuestos ni cargos de un proveedor.",
		"Tabela da Meta em "+currency+" de "+since+" ("+status+"). Sem impostos nem taxas de um provedor.",
		"Meta's card in "+currency+" of "+since+" ("+status+"). Without tax or a provider's fees.")
}

func nowColumns(l app.Language, thousand string) []string {
	return []string{
		app.Say(l, "Categoría", "Categoria", "Category"),
		app.Say(l, "Por mensaje", "Por mensagem", "Per message"),
		app.Say(l, "Por "+thousand, "Por "+thousand, "Per "+thousand),
		app.Say(l, "Cuándo se cobra", "Quando é cobrada", "When it is charged"),
	}
}

func rateSince(l app.Language, month string, exact bool) string {
	if !exact {
		return app.Say(l, "al menos desde "+month, "pelo menos desde "+month, "since at least "+month)
	}
	return app.Say(l, "desde "+month, "desde "+month, "since "+month)
}

func nextChange(l app.Language, asOf, next string) string {
	return app.Say(l,
		"No se conoce ningún cambio posterior (revisado el "+asOf+"). Meta cambia precios solo el 1 de enero, de abril, de julio y de octubre: el próximo cambio posible es el "+next+".",
		"Não se conhece nenhuma mudança posterior (verificado em "+asOf+"). A Meta só muda preços em 1º de janeiro, de abril, de julho e de outubro: a próxima mudança possível é em "+next+".",
		"No later change is known (checked on "+asOf+"). Meta changes prices only on the 1st of January, April, July and October: the next possible change is on "+next+".")
}

// knownChange says from when the next card holds: rates is the list of ratesOn.
func knownChange(l app.Language, next, rates string) string {
	return app.Say(l, "Meta ya publicó la tabla siguiente, que rige desde el "+next+": "+rates+".",
		"A Meta já publicou a próxima tabela, que vale a partir de "+next+": "+rates+".",
		"Meta has published the next card, in force from "+next+": "+rates+".")
}

func unknownChange(l app.Language, currency, next string) string {
	return app.Say(l, "Los precios cambian el "+next+"; la tabla en "+currency+" de esa fecha todavía no se conoce.",
		"Os preços mudam em "+next+"; a tabela em "+currency+" dessa data ainda não é conhecida.",
		"Prices change on "+next+"; the card in "+currency+" of that date is not known yet.")
}

func ownChange(l app.Language, card, next, rates string) string {
	return app.Say(l, "Desde el "+next+" rige otra ("+card+"): "+rates+".", "A partir de "+next+" vale outra ("+card+"): "+rates+".",
		"From "+next+" another one holds ("+card+"): "+rates+".")
}

func internationalWhen(l app.Language) string {
	return app.Say(l,
		"En lugar de la de autenticación, a las empresas de otros países que envían mucho: se explica abajo.",
		"No lugar da de autenticação, para empresas de outros países com grande volume: explicado abaixo.",
		"In place of the authentication rate, from businesses of other countries that send a lot: explained below.")
}

func partialCard(l app.Language, currency string) string {
	return app.Say(l,
		"De la tabla en "+currency+" se conoce solo una parte: lo que falta existe, pero no se encontró.",
		"Da tabela em "+currency+" só se conhece uma parte: o que falta existe, mas não foi encontrado.",
		"Only part of the card in "+currency+" is known: what is missing exists and was not found.")
}

func indiaMoves(l app.Language) string {
	return app.Say(l,
		"Las cuentas vendidas en India deben facturarse en INR antes del 31 de diciembre de 2026: desde el 1 de enero de 2027 Meta no entrega los mensajes de las que sigan en otra moneda.",
		"As contas vendidas na Índia devem ser faturadas em INR até 31 de dezembro de 2026: a partir de 1º de janeiro de 2027 a Meta não entrega as mensagens das que continuarem em outra moeda.",
		"Accounts sold to India must bill in INR by December 31, 2026: from January 1, 2027 Meta does not deliver the messages of those still in another currency.")
}

func brazilMoves(l app.Language) string {
	return app.Say(l,
		"Las cuentas vendidas en Brasil deben facturarse en BRL antes del 30 de junio de 2027: desde el 1 de julio de 2027 Meta no entrega los mensajes de las que sigan en otra moneda.",
		"As contas vendidas no Brasil devem ser faturadas em BRL até 30 de junho de 2027: a partir de 1º de julho de 2027 a Meta não entrega as mensagens das que continuarem em outra moeda.",
		"Accounts sold to Brazil must bill in BRL by June 30, 2027: from July 1, 2027 Meta does not deliver the messages of those still in another currency.")
}

func calculatorLink(l app.Language, in string) string {
	return app.Say(l, "Calcular un mes "+in, "Calcular um mês "+in, "Work out a month "+in)
}
