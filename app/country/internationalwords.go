package country

import "github.com/tarifario/tarifario/app"

// The words of authentication-international.

func internationalHeading(l app.Language) string {
	return app.Say(l, "Autenticación internacional", "Autenticação internacional", "Authentication-international")
}

func internationalRate(l app.Language, rate, domestic, since string) string {
	return app.Say(l,
		"Desde el "+since+" hay una tarifa aparte para códigos de empresas de otros países: "+rate+" por mensaje, en lugar de "+domestic+".",
		"Desde "+since+" há uma tarifa à parte para códigos de empresas de outros países: "+rate+" por mensagem, no lugar de "+domestic+".",
		"Since "+since+" codes from businesses of other countries have a rate of their own: "+rate+" per message in place of "+domestic+".")
}

func internationalUnknown(l app.Language, currency, since string) string {
	return app.Say(l,
		"Desde el "+since+" hay una tarifa aparte para códigos de empresas de otros países. En "+currency+" no se conoce.",
		"Desde "+since+" há uma tarifa à parte para códigos de empresas de outros países. Em "+currency+" não é conhecida.",
		"Since "+since+" codes from businesses of other countries have a rate of their own. In "+currency+" it is not known.")
}

func internationalPayer(l app.Language, threshold, days, notice string) string {
	return app.Say(l,
		"La paga la empresa que en "+days+" días envía más de "+threshold+" mensajes fuera de la ventana de servicio, en total, a los países que tienen esta tarifa. Se aplica a los "+notice+" días de alcanzar esa cifra, y es permanente.",
		"Paga a empresa que em "+days+" dias envia mais de "+threshold+" mensagens fora da janela de atendimento, no total, aos países que têm essa tarifa. Vale a partir de "+notice+" dias depois de atingir esse número e é permanente.",
		"It is paid by a business that within "+days+" days sends more than "+threshold+" messages outside service windows, in total, to the countries that have this rate. It applies from "+notice+" days after that figure is reached, for good.")
}

func internationalHome(l app.Language, in string) string {
	return app.Say(l,
		"Una empresa cuya ubicación principal verificada está "+in+" siempre paga la tarifa de autenticación nacional.",
		"Uma empresa cuja localização principal verificada fica "+in+" sempre paga a tarifa de autenticação nacional.",
		"A business whose verified primary location is "+in+" always pays the domestic authentication rate.")
}

func officialRule(l app.Language) string {
	return app.Say(l, "La regla oficial de Meta", "A regra oficial da Meta", "Meta's official rule")
}
