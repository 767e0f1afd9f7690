package country

import (
	"strings"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
)

// The sentences of the page that are not of one section. A country comes with its preposition where the sentence says
// "in" it (see inCountry), else by its name alone; figures and dates come written.

func title(l app.Language, in string) string {
	year := app.LatestCard().String()[:4]
	return app.Say(l,
		"Precios de WhatsApp Business "+in+" ("+year+")",
		"Preços do WhatsApp Business "+in+" ("+year+")",
		"WhatsApp Business pricing "+in+" ("+year+")")
}

func heading(l app.Language, in string) string {
	return app.Say(l,
		"Precio de la API de WhatsApp Business "+in,
		"Preço da API do WhatsApp Business "+in,
		"WhatsApp Business API pricing "+in)
}

// description is what a search engine shows: rates is the list of ratesSentence.
func descriptionOf(l app.Language, in, since, rates string) string {
	return app.Say(l,
		"Tarifas de Meta "+in+" desde el "+since+", por mensaje: "+rates+". Historial y niveles de volumen.",
		"Tarifas da Meta "+in+" desde "+since+", por mensagem: "+rates+". Histórico e níveis de volume.",
		"Meta's rates "+in+" since "+since+", per message: "+rates+". History and volume tiers.")
}

func lead(l app.Language, in, since, rates string) string {
	return app.Say(l,
		"Desde el "+since+", cada mensaje que se entrega "+in+" cuesta: "+rates+".",
		"Desde "+since+", cada mensagem entregue "+in+" custa: "+rates+".",
		"Since "+since+", each message delivered "+in+" costs: "+rates+".")
}

// rateOf joins categories with the rate they share.
func rateOf(l app.Language, categories []string, rate string) string {
	return list(l, categories) + ", " + rate
}

func marketingStops(l app.Language) string {
	return app.Say(l, "el marketing no se entrega", "o marketing não é entregue", "marketing is not delivered")
}

// list joins words as a sentence does.
func list(l app.Language, words []string) string {
	last := len(words) - 1
	if last < 1 {
		return strings.Join(words, "")
	}
	and := app.Say(l, " y ", " e ", " and ")
	if l == app.Spanish && (strings.HasPrefix(words[last], "I") || strings.HasPrefix(words[last], "i")) {
		and = " e "
	}
	return strings.Join(words[:last], ", ") + and + words[last]
}

func ratesPageLink(l app.Language) string {
	return app.Say(l, "Tarifas de todos los países", "Tarifas de todos os países", "Rates of all countries")
}

// inSentence is a category in the middle of a sentence.
func inSentence(l app.Language, c pricing.Category) string {
	name := app.CategoryName(l, c)
	return strings.ToLower(name[:1]) + name[1:]
}

func unknown(l app.Language) string { return app.Say(l, "sin dato", "sem dado", "not known") }
func notOffered(l app.Language) string {
	return app.Say(l, "no se ofrece", "não é oferecida", "not offered")
}
func free(l app.Language) string { return app.Say(l, "gratis", "grátis", "free") }
func notDeliveredOne(l app.Language) string {
	return app.Say(l, "no se entrega", "não é entregue", "not delivered")
}
func notDelivered(l app.Language) string {
	return app.Say(l, "no se entregan", "não são entregues", "not delivered")
}

// unitOf is what a rate of a card pays for.
func unitOf(l app.Language, m pricing.Model) string {
	if m == pricing.MessageModel {
		return app.Say(l, "por mensaje", "por mensagem", "per message")
	}
	return app.Say(l, "por conversación", "por conversa", "per conversation")
}
