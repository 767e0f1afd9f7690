package guide

import (
	"strings"
	"testing"

	"github.com/tarifario/tarifario/app"
)

// Another page leads to a term by its name in the language.
func TestTermLink(t *testing.T) {
	cases := []struct {
		lang       app.Language
		key        TermKey
		name, path string
	}{
		{app.Spanish, TermServiceWindow, "ventana de atención al cliente", "/es/guia/#ventana-de-atencion-al-cliente"},
		{app.Portuguese, TermServiceWindow, "janela de atendimento ao cliente", "/pt/guia/#janela-de-atendimento-ao-cliente"},
		{app.English, TermServiceWindow, "customer service window", "/en/guide/#customer-service-window"},
		{app.Portuguese, TermSoldTo, "“Vendido para”", "/pt/guia/#vendido-para"},
		{app.Spanish, TermRegion, "Resto de América Latina; Otros", "/es/guia/#resto-de-america-latina-otros"},
	}
	for _, c := range cases {
		name, path, ok := TermLink(c.lang, c.key)
		if name != c.name || path != c.path || !ok {
			t.Errorf("%s, %s: got %q, %q, %t; want %q, %q", c.lang, c.key, name, path, ok, c.name, c.path)
		}
	}
	if name, path, ok := TermLink(app.English, "chat"); name != "" || path != "" || ok {
		t.Errorf("a key that is none: got %q, %q, %t", name, path, ok)
	}
}

// Every term and every question has an address that no other part of the page has.
func TestAddresses(t *testing.T) {
	for _, l := range app.Languages() {
		seen := map[string]bool{questionsHeading.slug(l): true, glossaryHeading.slug(l): true}
		take := func(id string) {
			if id == "" || seen[id] || strings.Trim(id, "abcdefghijklmnopqrstuvwxyz0123456789-") != "" {
				t.Errorf("%s: address %q", l, id)
			}
			seen[id] = true
		}
		for i := range glossaryTerms {
			take(glossaryTerms[i].name.slug(l))
		}
		for i := range questions {
			take(questions[i].slug.in(l))
		}
	}
}

// Every key names one term.
func TestTermKeys(t *testing.T) {
	seen := map[TermKey]bool{}
	for i := range glossaryTerms {
		if key := glossaryTerms[i].key; seen[key] || termOf(key) != &glossaryTerms[i] {
			t.Errorf("%s stands twice", key)
		} else {
			seen[key] = true
		}
	}
}

// Terms come in the alphabet of the language, accents ignored: "código" after "centro" and before "conversación".
func TestTermsAreAlphabetical(t *testing.T) {
	want := map[app.Language][]string{
		app.Spanish:    {"anuncio de clic a WhatsApp", "autenticación", "botón de llamada a la acción de una página de Facebook", "centro de facturación", "cobrado, facturable", "código de acceso de un solo uso", "código telefónico del país", "conversación"},
		app.Portuguese: {"anúncio de clique para o WhatsApp", "autenticação", "botão de chamada para ação em uma Página do Facebook", "Central de Cobrança", "cobrado, faturável", "código de acesso descartável"},
		app.English:    {"ad that clicks to WhatsApp", "AI Provider", "authentication", "authentication-international rate", "billing currency", "Billing Hub", "business phone number"},
	}
	for _, l := range app.Languages() {
		terms := termsIn(l)
		for i, name := range want[l] {
			if got := terms[i].name.in(l); got != name {
				t.Errorf("%s: term %d is %q, want %q", l, i+1, got, name)
			}
		}
	}
}

// A definition has one to four sentences.
func TestDefinitions(t *testing.T) {
	for i := range glossaryTerms {
		term := &glossaryTerms[i]
		for _, l := range app.Languages() {
			if n := strings.Count(term.says.in(l)+" ", ". "); n < 1 || n > 4 {
				t.Errorf("%s, %s: %d sentences", term.key, l, n)
			}
		}
	}
}
