package guide

import (
	"cmp"
	"slices"
	"strings"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
)

// metaDocs is where Meta documents WhatsApp for businesses.
const metaDocs = "https://developers.facebook.com/documentation/business-messaging/whatsapp/"

// source is a document that rules of the guide rest on. The rulebook is not asked, so that the program need not carry its
// texts; a test holds both together.
type source struct {
	keys    string // in pricing.Sources; none where no document says it
	address string // of the document; empty where none is known
	title   words
	rules   string // IDs; of pages of Meta's without those that app.OfficialSource knows
}

// metaPages are the pages of Meta's that were read. A rule leads to its page.
var metaPages = []source{
	{
		"PRICE-2026-03 PRICE-2026-09", metaDocs + "pricing",
		words{"Precios de la plataforma", "Preços da plataforma", "Platform pricing"},
		"ERA-1 ERA-2 ERA-3 CAT-1 CAT-2 DLV-1 DLV-4 FEP-1 FEP-2 FEP-6 MSG-1 MSG-11 TIER-1 TIER-2 TIER-4 TIER-6 MKT-1 MKT-2 MKT-3 MKT-4 MKT-5 MKT-6 RATE-1 RATE-2 RATE-3 RATE-4 RATE-5 RATE-6 PAY-1",
	}, {
		"NONTPL", metaDocs + "pricing/non-template-messages",
		words{"Precios de los mensajes que no son plantillas", "Preços das mensagens que não são modelos", "Pricing of non-template messages"},
		"CAT-7 CAT-8 ERA-6 FEP-4 SVC-2 SVC-3 MBA-3 MBA-4 MBA-5",
	}, {
		"CBP", metaDocs + "pricing/conversation-based-pricing",
		words{"Precios por conversación (página marcada como obsoleta)", "Preços por conversa (página marcada como obsoleta)", "Conversation-based pricing (a page marked deprecated)"},
		"WIN-6 CONV-1 CONV-2 CONV-3 CONV-6 CONV-9 CONV-10 CONV-11 CONV-12 CONV-16 FEP-7 FEP-9 FEP-12",
	}, {
		"AUTHINTL", metaDocs + "pricing/authentication-international-rates",
		words{"Tarifas de autenticación internacional", "Taxas internacionais de autenticação", "Authentication-international rates"},
		"INTL-1 INTL-2 INTL-3 INTL-4 INTL-5 INTL-6",
	}, {
		"AIPROV", metaDocs + "pricing/ai-providers",
		words{"Precios para proveedores de IA", "Preços para Provedores de IA", "Pricing for AI Providers"},
		"AIP-2 AIP-6",
	}, {
		"SERVICE", metaDocs + "messages/send-messages",
		words{"Mensajes de servicio y ventana de atención al cliente", "Mensagens de serviço e janela de atendimento ao cliente", "Service messages and the customer service window"},
		"WIN-1 WIN-2 WIN-4 WIN-7",
	},
}

// otherSources are the documents that lie at no known address, were not written by Meta or are known through others alone.
// A rule leads to its entry in the list.
var otherSources = []source{
	{
		"PRICE-2026-10", metaDocs + "pricing",
		words{"Precios de la plataforma, versión de septiembre de 2026: se conoce solo por quienes la citan", "Preços da plataforma, versão de setembro de 2026: conhecida só por quem a cita", "Platform pricing, version of September 2026: known only from those who quote it"},
		"SVC-4 SVC-5 SVC-6 SVC-9 SVC-10 SVC-11 FEP-13 RATE-12",
	}, {
		"CBP-2023 BOTMAKER", "",
		words{"Precios por conversación de 2023 y 2024, citados por BotSpace, DoubleTick y Botmaker", "Preços por conversa de 2023 e 2024, citados por BotSpace, DoubleTick e Botmaker", "Conversation-based pricing of 2023 and 2024, as quoted by BotSpace, DoubleTick and Botmaker"},
		"FREE-3 FREE-4 FREE-6 FREE-7",
	}, {
		"CHANGES", "https://github.com/froggy1014/meta-cloud-api",
		words{"Cambios de la plataforma, resumidos por meta-cloud-api", "Mudanças da plataforma, resumidas por meta-cloud-api", "Changes of the platform, as summarised by meta-cloud-api"},
		"DLV-7 PAY-4",
	}, {
		"CATEG", "", words{"Meta: categorías de las plantillas", "Meta: categorias dos modelos", "Meta: template categorization"},
		"CAT-3 CAT-4 CAT-5 CAT-6",
	}, {
		"LIMITS", "", words{"Meta: límites de marketing por usuario", "Meta: limites de marketing por usuário", "Meta: per-user marketing limits"},
		"DLV-10",
	}, {
		"STATUS", "", words{"Meta: estados de los mensajes (webhooks)", "Meta: status das mensagens (webhooks)", "Meta: status messages webhook"},
		"DLV-2",
	}, {
		"TTL", "", words{"Meta: plazo de entrega", "Meta: prazo de entrega", "Meta: time-to-live"},
		"DLV-5",
	}, {
		"COEX", "", words{"Meta: uso junto con la aplicación WhatsApp Business", "Meta: uso junto com o aplicativo WhatsApp Business", "Meta: use beside the WhatsApp Business app (coexistence)"},
		"DLV-9",
	}, {
		"ANALYTICS", "", words{"Meta: estadísticas", "Meta: estatísticas", "Meta: analytics"},
		"PAY-2",
	}, {
		"MIGRATE", "", words{"Meta: traslado de clientes entre socios", "Meta: migração de clientes entre parceiros", "Meta: migrating customers between solutions"},
		"PAY-3",
	}, {
		"CARDS", "", words{"Meta: tablas de tarifas", "Meta: tabelas de tarifas", "Meta: rate cards"},
		"MONEY-1 RATE-7 RATE-11",
	}, {
		"MODEL-2022", "", words{"Ayuda de CommzGate, 360dialog y Stella sobre el modelo de 2022", "Ajuda da CommzGate, da 360dialog e da Stella sobre o modelo de 2022", "Help pages of CommzGate, 360dialog and Stella on the model of 2022"},
		"CONV-17 CONV-18 CONV-19 FREE-1",
	}, {
		"WATI", "", words{"Ayuda de WATI", "Ajuda da WATI", "Help pages of WATI"},
		"FEP-17",
	}, {
		"", "", words{"Criterio de este sitio: no está en ningún texto de Meta", "Critério deste site: não está em nenhum texto da Meta", "This site's own reading: no text of Meta says it"},
		"MONEY-4 MONEY-5 MONEY-7 SVC-7",
	},
}

// carries reports whether a rule is one of those of the source.
func (s *source) carries(id pricing.RuleID) bool {
	return slices.Contains(strings.Fields(s.rules), string(id))
}

// anchor is the place of an entry in the list of the page.
func (s *source) anchor() string {
	key, _, _ := strings.Cut(s.keys, " ")
	return "source-" + cmp.Or(strings.ToLower(key), "own")
}

// ruleAddress returns where a rule leads: to the page of Meta's it was read on, or else to the entry of its source in the
// page. It is empty for a rule that no text of the guide names.
func ruleAddress(id pricing.RuleID) string {
	for i := range otherSources {
		if s := &otherSources[i]; s.carries(id) {
			return "#" + s.anchor()
		}
	}
	for i := range metaPages {
		if metaPages[i].carries(id) {
			return metaPages[i].address
		}
	}
	return app.OfficialSource(string(id))
}

// ruleLink is the ID of a rule. Its sentence is left out: the statement before it says the same, and a tooltip is out of
// reach of touch and keys.
func (w *writer) ruleLink(id pricing.RuleID) ui.UI {
	address := ruleAddress(id)
	if address == "" {
		return app.TextEl("span", "rule", string(id))
	}
	return app.TextEl("a", "rule", string(id)).Attr("href", address)
}

// sources lists Meta's pages, then the other documents.
func (w *writer) sources() []ui.UI {
	entry := func(s *source) ui.HTMLElem {
		if s.address == "" {
			return app.TextEl("li", "", w.say(s.title))
		}
		return app.El("li", "", app.TextEl("a", "", w.say(s.title)).Attr("href", s.address))
	}
	return []ui.UI{
		app.El("ul", "points sources", app.Each(metaPages, func(s *source) ui.UI { return entry(s) })...),
		app.TextEl("p", "", app.Say(w.lang,
			"Las demás se conocen por citas, por proveedores o por otras páginas de Meta:",
			"As outras são conhecidas por citações, por provedores ou por outras páginas da Meta:",
			"The others are known from quotations, from providers or from other pages of Meta:")),
		app.El("ul", "points sources", app.Each(otherSources, func(s *source) ui.UI { return entry(s).ID(s.anchor()) })...),
	}
}
