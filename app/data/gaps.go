package data

import (
	"slices"

	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// cardlessCurrencies returns the currencies Meta bills in of which no card of any date is known.
func cardlessCurrencies() []pricing.Currency {
	known := ratecards.Embedded().Currencies()
	return slices.DeleteFunc(ratecards.BillingCurrencies(), func(c pricing.Currency) bool { return slices.Contains(known, c) })
}

// wholelessCurrencies returns those that have cards, but none with every market and figure, published or composed.
func wholelessCurrencies() []pricing.Currency {
	return slices.DeleteFunc(ratecards.Embedded().Currencies(), func(c pricing.Currency) bool {
		return slices.ContainsFunc(allCards(), func(card cardFacts) bool {
			return card.Currency == c && card.IsWhole() && !card.Inferred
		})
	})
}

// codes lists currencies by their codes.
func (w *writer) codes(currencies []pricing.Currency) string {
	written := make([]string, len(currencies))
	for i, c := range currencies {
		written[i] = string(c)
	}
	return w.list(written)
}

// gaps are what is missing besides currencies. Dates are written as the locale has them.
var gaps = [...]words{
	{
		"USD del 2025-02-01 y del 2025-04-01: autenticación y autenticación internacional de siete mercados.",
		"USD de 2025-02-01 e de 2025-04-01: autenticação e autenticação internacional de sete mercados.",
		"USD of 2025-02-01 and 2025-04-01: authentication and authentication-international of seven markets.",
	}, {
		"USD del 2025-07-01: ocho filas y casi toda la autenticación publicada. Ni inferida se sabe la autenticación de Colombia, Egipto, Arabia Saudita y América del Norte, ni la autenticación internacional de Egipto.",
		"USD de 2025-07-01: oito linhas e quase toda a autenticação publicada. Nem inferida se sabe a autenticação da Colômbia, do Egito, da Arábia Saudita e da América do Norte, nem a autenticação internacional do Egito.",
		"USD of 2025-07-01: eight rows and most authentication figures as published. Not even inferred: authentication of Colombia, Egypt, Saudi Arabia and North America, and authentication-international of Egypt.",
	}, {
		"Tablas completas en EUR antes del 2026-07-01 y del 2026-10-01; en INR antes del 2025-10-01 y entre el 2026-01-01 y el 2026-07-01; en USD del 2022-02-01.",
		"Tabelas completas em EUR antes de 2026-07-01 e de 2026-10-01; em INR antes de 2025-10-01 e entre 2026-01-01 e 2026-07-01; em USD de 2022-02-01.",
		"Whole cards in EUR before 2026-07-01 and of 2026-10-01; in INR before 2025-10-01 and between 2026-01-01 and 2026-07-01; in USD of 2022-02-01.",
	}, {
		"Niveles de volumen anteriores al 2026-10-01, y los de monedas que no sean USD, INR y, solo Brasil, BRL. Los de COP están calculados.",
		"Níveis de volume anteriores a 2026-10-01, e os de moedas que não sejam USD, INR e, só Brasil, BRL. Os de COP são calculados.",
		"Volume tiers before 2026-10-01, and those of currencies other than USD, INR and, Brazil alone, BRL. Those of COP are derived.",
	}, {
		"La lista de países por mercado del 2026-10-01 en palabras de Meta: los mercados nuevos se conocen por las tablas.",
		"A lista de países por mercado de 2026-10-01 nas palavras da Meta: os mercados novos são conhecidos pelas tabelas.",
		"Meta's country table of 2026-10-01 in its own words: the new markets are known from the cards.",
	}, {
		"Fuera de alcance: tarifas de MM Lite de octubre de 2024 a junio de 2025, de llamadas y de proveedores de IA (solo se halló la de Italia).",
		"Fora do escopo: tarifas do MM Lite de outubro de 2024 a junho de 2025, de chamadas e de Provedores de IA (só a da Itália foi encontrada).",
		"Left out: MM Lite rates of October 2024 to June 2025, calling rates and AI Provider rates (only Italy's was found).",
	}, {
		"No se usan, por tener recargo o ser inventados, los precios de chatalog.ai y popcast.ai (salvo como comprobación), hublle, gallabox, SleekFlow, Manychat, chamelio, wappbiz y Zenziva.",
		"Não se usam, por terem acréscimo ou serem inventados, os preços de chatalog.ai e popcast.ai (salvo como conferência), hublle, gallabox, SleekFlow, Manychat, chamelio, wappbiz e Zenziva.",
		"Not used, because marked up or made up: the prices of chatalog.ai and popcast.ai (but as a check), hublle, gallabox, SleekFlow, Manychat, chamelio, wappbiz and Zenziva.",
	},
}
