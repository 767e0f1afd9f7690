package windows

import (
	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
)

// act is something that can happen on a timeline, as a visitor names it.
type act uint8

// The acts, in the order of the list to choose from: those of the customer, then those of the business.
const (
	wrote act = iota
	cameFromAd
	cameFromPage
	cameOnDesktop
	called
	customerReacted
	replied
	agentReplied
	providerReplied
	appReplied
	sentMarketing
	sentUtility
	sentAuthentication
	sentMarketingLite
	reacted
	actCount
)

// actSpec is what an act is in the terms of the engine, and in the address of a button.
type actSpec struct {
	id   string       // in the ids of buttons and the values of lists
	step pricing.Step // all but its time and its fate
	name words        // what happens, in a list of things that happen
	add  words        // on the button that adds it; empty where there is none
}

var actSpecs = [actCount]actSpec{
	wrote: {"wrote", pricing.Step{Direction: pricing.Inbound},
		words{"El cliente escribe", "O cliente escreve", "The customer writes"},
		words{"Escribe", "Escreve", "Writes"}},
	cameFromAd: {"ad", pricing.Step{Direction: pricing.Inbound, Entry: pricing.AdEntry},
		words{"El cliente escribe desde un anuncio", "O cliente escreve a partir de um anúncio", "The customer writes from an ad"},
		words{"Desde un anuncio", "De um anúncio", "From an ad"}},
	cameFromPage: {"page", pricing.Step{Direction: pricing.Inbound, Entry: pricing.PageButton},
		words{"El cliente escribe desde el botón de la página de Facebook", "O cliente escreve pelo botão da Página do Facebook", "The customer writes from the Facebook Page button"},
		words{"Desde el botón de la página", "Pelo botão da Página", "From the Page button"}},
	cameOnDesktop: {"desktop", pricing.Step{Direction: pricing.Inbound, Entry: pricing.AdEntry, Desktop: true},
		words{"El cliente escribe desde un anuncio, en una computadora", "O cliente escreve a partir de um anúncio, no computador", "The customer writes from an ad, on a computer"},
		words{"Anuncio, en computadora", "Anúncio, no computador", "Ad, on a computer"}},
	called: {"call", pricing.Step{Direction: pricing.Inbound, Kind: pricing.Call},
		words{"El cliente llama", "O cliente liga", "The customer calls"},
		words{"Llama", "Liga", "Calls"}},
	customerReacted: {"user-reaction", pricing.Step{Direction: pricing.Inbound, Kind: pricing.Reaction},
		words{"El cliente reacciona con un emoji", "O cliente reage com um emoji", "The customer reacts with an emoji"},
		words{}},
	replied: {"reply", pricing.Step{},
		words{"El negocio responde (una persona u otra IA)", "A empresa responde (uma pessoa ou outra IA)", "The business replies (a person or another AI)"},
		words{"Persona u otra IA", "Pessoa ou outra IA", "Person or another AI"}},
	agentReplied: {"agent", pricing.Step{Author: pricing.AgentAuthor},
		words{"Responde Meta Business Agent", "Meta Business Agent responde", "Meta Business Agent replies"},
		words{"Meta Business Agent", "Meta Business Agent", "Meta Business Agent"}},
	providerReplied: {"ai-provider", pricing.Step{Author: pricing.AIProvider},
		words{"Responde un proveedor de IA (asistente de uso general)", "Um Provedor de IA responde (assistente de uso geral)", "An AI Provider replies (a general-purpose assistant)"},
		words{}},
	appReplied: {"app", pricing.Step{Author: pricing.BusinessApp},
		words{"Se responde desde la aplicación WhatsApp Business", "A resposta sai do aplicativo WhatsApp Business", "A reply typed in the WhatsApp Business app"},
		words{}},
	sentMarketing: {"marketing", pricing.Step{Kind: pricing.Template, Category: pricing.Marketing},
		words{"Plantilla de marketing", "Modelo de marketing", "Marketing template"},
		words{"Marketing", "Marketing", "Marketing"}},
	sentUtility: {"utility", pricing.Step{Kind: pricing.Template, Category: pricing.Utility},
		words{"Plantilla de utilidad", "Modelo de utilidade", "Utility template"},
		words{"Utilidad", "Utilidade", "Utility"}},
	sentAuthentication: {"authentication", pricing.Step{Kind: pricing.Template, Category: pricing.Authentication},
		words{"Plantilla de autenticación", "Modelo de autenticação", "Authentication template"},
		words{"Autenticación", "Autenticação", "Authentication"}},
	sentMarketingLite: {"marketing-lite", pricing.Step{Kind: pricing.Template, Category: pricing.MarketingLite},
		words{"Plantilla de marketing por MM Lite", "Modelo de marketing pelo MM Lite", "Marketing template through MM Lite"},
		words{}},
	reacted: {"reaction", pricing.Step{Kind: pricing.Reaction},
		words{"El negocio reacciona con un emoji", "A empresa reage com um emoji", "The business reacts with an emoji"},
		words{"Reacción", "Reação", "Reaction"}},
}

// actOf returns the act a step is. What no act is exactly, such as a category no list offers, is the nearest one.
func actOf(s *pricing.Step) act {
	for a := range actCount {
		if actSpecs[a].is(s) {
			return a
		}
	}
	switch {
	case s.Direction == pricing.Inbound:
		return wrote
	case s.Kind == pricing.Template:
		return sentMarketing
	}
	return replied
}

// is reports whether a step is the act.
func (a *actSpec) is(s *pricing.Step) bool {
	t := &a.step
	return t.Direction == s.Direction && t.Kind == s.Kind && t.Author == s.Author && t.Category == s.Category &&
		t.Entry == s.Entry && t.Desktop == s.Desktop
}

// on returns a step that has become the act, at the same time and with the same fate as far as it can have one.
func (a act) on(s pricing.Step) pricing.Step {
	next := actSpecs[a].step
	next.At, next.Members = s.At, s.Members
	if next.Direction == pricing.Outbound {
		next.Delay, next.Failed = s.Delay, s.Failed
	}
	if next.Author == pricing.AgentAuthor {
		next.Tokens = s.Tokens
	}
	return next
}

// actNamed returns the act with an id.
func actNamed(id string) (act, bool) {
	for a := range actCount {
		if actSpecs[a].id == id {
			return a, true
		}
	}
	return 0, false
}

// words are one sentence in the languages of the site.
type words struct{ es, pt, en string }

func (s words) in(l app.Language) string { return app.Say(l, s.es, s.pt, s.en) }
