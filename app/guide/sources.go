package guide

import (
	"slices"
	"strings"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
)

// metaDocs is where Meta documents WhatsApp for businesses.
const metaDocs = "https://developers.facebook.com/documentation/business-messaging/whatsapp/"

// officialPage is a page of Meta's with what it is about.
type officialPage struct {
	path  string // below metaDocs
	title words
	// rules are those of the article that were read there and that no line of a bill names: app.OfficialSource knows
	// the others. The rulebook is not asked, so that the program need not carry its texts; a test holds both together.
	rules string
}

var officialPages = []officialPage{
	{
		"pricing",
		words{"Precios de la plataforma: qué se cobra, tablas de tarifas, niveles de volumen y países", "Preços da plataforma: o que é cobrado, tabelas de tarifas, níveis de volume e países", "Platform pricing: what is charged, rate cards, volume tiers and countries"},
		"ERA-1 ERA-2 ERA-3 CAT-1 CAT-2 DLV-1 DLV-4 FEP-1 FEP-2 FEP-6 FEP-13 FREE-6 FREE-7 MSG-1 SVC-5 SVC-6 SVC-9 SVC-10 TIER-1 TIER-2 TIER-4 MKT-1 MKT-3 RATE-1 RATE-2 RATE-3 RATE-5 RATE-6 PAY-1",
	}, {
		"pricing/non-template-messages",
		words{"Precios de los mensajes que no son plantillas: respuestas de servicio y Meta Business Agent", "Preços das mensagens que não são modelos: respostas de serviço e Meta Business Agent", "Pricing of non-template messages: service replies and Meta Business Agent"},
		"CAT-7 CAT-8 FEP-4 SVC-2 SVC-3 MBA-4",
	}, {
		"pricing/conversation-based-pricing",
		words{"Precios por conversación, hasta junio de 2025 (página marcada como obsoleta)", "Preços por conversa, até junho de 2025 (página marcada como obsoleta)", "Conversation-based pricing, until June 2025 (a page marked deprecated)"},
		"WIN-6 CONV-1 CONV-2 CONV-3 CONV-6 CONV-9 CONV-10 CONV-11 CONV-12 CONV-16 FEP-7 FEP-9 FEP-12",
	}, {
		"pricing/authentication-international-rates",
		words{"Tarifas de autenticación internacional", "Taxas internacionais de autenticação", "Authentication-international rates"},
		"INTL-1 INTL-2",
	}, {
		"messages/send-messages",
		words{"Mensajes de servicio y ventana de atención al cliente", "Mensagens de serviço e janela de atendimento ao cliente", "Service messages and the customer service window"},
		"WIN-1 WIN-2 WIN-7",
	},
}

// officialSource returns the address of Meta's page a rule of the article was read on; "" where none is known.
func officialSource(id pricing.RuleID) string {
	if address := app.OfficialSource(string(id)); address != "" {
		return address
	}
	for i := range officialPages {
		if slices.Contains(strings.Fields(officialPages[i].rules), string(id)) {
			return metaDocs + officialPages[i].path
		}
	}
	return ""
}

// sources lists Meta's pages with the rules of the article that were read on each, and the rules that were read
// elsewhere or follow from others.
func (w *writer) sources() ui.UI {
	cited := citedRules()
	on := func(address string) []pricing.RuleID {
		return slices.DeleteFunc(slices.Clone(cited), func(id pricing.RuleID) bool { return officialSource(id) != address })
	}
	items := app.Each(officialPages, func(p *officialPage) ui.UI {
		address := metaDocs + p.path
		return app.El("li", "",
			app.TextEl("a", "", w.say(p.title)).Attr("href", address).Attr("rel", "external"),
			app.TextEl("span", "source-rules", listed(on(address))),
		)
	})
	elsewhere := app.Say(w.lang,
		"Leídas en otra documentación de Meta o de proveedores, o deducidas de las demás",
		"Lidas em outra documentação da Meta ou de provedores, ou deduzidas das demais",
		"Read in other documentation of Meta's or of providers, or derived from the others")
	items = append(items, app.El("li", "", ui.Text(elsewhere), app.TextEl("span", "source-rules", listed(on("")))))
	return app.El("ul", "points sources", items...)
}

func listed(rules []pricing.RuleID) string {
	names := make([]string, len(rules))
	for i, id := range rules {
		names[i] = string(id)
	}
	return strings.Join(names, ", ")
}

// citedRules returns the rules the article names, each once, in the order in which a reader meets them.
func citedRules() []pricing.RuleID {
	var cited []pricing.RuleID
	for _, s := range article {
		for _, id := range s.cites() {
			if !slices.Contains(cited, id) {
				cited = append(cited, id)
			}
		}
	}
	return cited
}
