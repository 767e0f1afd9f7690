package guide

import (
	"reflect"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/internal/golden"
	"github.com/tarifario/tarifario/pricing"
)

// answered is the text of the answer at a Spanish address, for a country, as a locale writes it.
func answered(t *testing.T, slug string, l app.Locale, country pricing.Territory) string {
	t.Helper()
	for i := range questions {
		if questions[i].slug.es == slug {
			a := questions[i].answer(newQuoter(l, country))
			return strings.Join(append([]string{a.direct}, a.why...), " ")
		}
	}
	t.Fatalf("no question at %s", slug)
	return ""
}

// The figures of the answers, worked out by hand from the cards. The USD card of 2026-10-01 has:
//
//	                       marketing  utility = authentication = service
//	Mexico                 0.0397     0.0085      (marketing on the card before: 0.0305)
//	Brazil                 0.0625     0.0068
//	North America          0.0250     0.0034
//	Spain                  0.0707     0.0200
//	Rest of Latin America  0.0740     0.0113
//	Egypt                  0.0644     0.0036      (authentication-international 0.0650)
//	Ukraine                0.0860     0.0298      (before: Rest of Central & Eastern Europe, utility 0.0212)
func TestFigures(t *testing.T) {
	cases := []struct {
		slug    string
		country pricing.Territory
		want    []string
	}{
		// 1,000 × 3 = 3,000 replies; − 1,000 free = 2,000; × 0.0085 = 17.00. Before: service was free; in 2023 the 1,000
		// conversations were the free 1,000.
		{"costo-de-1000-conversaciones", "MX", []string{"USD 17.00 al mes (México)", "2,000 cuestan USD 0.0085 cada una", "USD 0.00 hasta el 30 de septiembre de 2026", "y USD 0.00 con las reglas del 1 de junio de 2023 al 31 de octubre de 2024"}},
		// 2,000 × 0.0113 = 22.60: Ecuador is billed as Rest of Latin America.
		{"costo-de-1000-conversaciones", "EC", []string{"USD 22.60 al mes (Ecuador)"}},
		// 2,000 × 0.0036 = 7.20
		{"costo-de-1000-conversaciones", "EG", []string{"USD 7.20 al mes (Egipto)"}},
		{"responder-es-gratis", "BR", []string{"cada una cuesta USD 0.0068 (Brasil)"}},
		// Service (5,000 − 1,000) × 0.0085 = 34.00; utility 2,000 × 0.0085 = 17.00; together 51.00. Before: 0.
		{"que-cambio-en-octubre-de-2026", "MX", []string{"costaban USD 0.00 al mes y ahora cuestan USD 51.00", "(México): marketing, de USD 0.0305 a USD 0.0397."}},
		// 4,000 × 0.0068 = 27.20; 2,000 × 0.0068 = 13.60; together 40.80. No rate of Brazil changed.
		{"que-cambio-en-octubre-de-2026", "BR", []string{"ahora cuestan USD 40.80", "Las demás tarifas no cambiaron ese día (Brasil)."}},
		// 4,000 × 0.0298 = 119.20; 2,000 × 0.0298 = 59.60; together 178.80. Marketing stayed at 0.0860.
		{"que-cambio-en-octubre-de-2026", "UA", []string{
			"ahora cuestan USD 178.80", "(Ucrania): utilidad, de USD 0.0212 a USD 0.0298; autenticación, de USD 0.0212 a USD 0.0298.",
			"Hasta entonces el país se cobraba como Resto de Europa Central y del Este.",
		}},
		// One number: 2,000 × 0.0085 = 17.00. Two with 1,500 each: 2 × 500 × 0.0085 = 8.50.
		{"gratis-por-numero-o-por-cuenta", "MX", []string{"un número paga USD 17.00; dos números que se las reparten por igual, USD 8.50."}},
		// 10,000 × 0.0397 = 397.00; before 10,000 × 0.0305 = 305.00
		{"costo-de-una-campana", "MX", []string{"USD 397.00 si se entregan", "costaba USD 305.00 el 30 de septiembre de 2026"}},
		// 10,000 × 0.0740 = 740.00
		{"costo-de-una-campana", "EC", []string{"USD 740.00 si se entregan"}},
		// Not delivered in the United States; Canada, North America too: 10,000 × 0.0250 = 250.00
		{"costo-de-una-campana", "US", []string{"Nada, porque no llega", "Canadá", "cuesta USD 250.00: 10,000 × USD 0.0250."}},
		// 1,000 × 0.0085 = 8.50; inside the window before: 0; as marketing 1,000 × 0.0397 = 39.70
		{"costo-de-un-aviso", "MX", []string{"USD 0.0085 cada uno, USD 8.50 por 1,000", "costaban USD 0.00", "los mismos 1,000 cuestan USD 39.70"}},
		// 10,000 × 0.0085 = 85.00
		{"costo-de-un-codigo", "MX", []string{"USD 85.00 por 10,000", "no hay tarifa internacional"}},
		// 10,000 × 0.0036 = 36.00
		{"costo-de-un-codigo", "EG", []string{"USD 36.00 por 10,000", "paga aquí la internacional: USD 0.0650 por código"}},
		// All 3,000 replies within 72 hours: 0. Without an ad 17.00, as above.
		{"anuncios-de-clic-a-whatsapp", "MX", []string{"por anuncios cuestan USD 0.00; las mismas sin anuncio, USD 17.00 (México)"}},
		// 10,000 × 95 % = 9,500; × 0.0085 = 80.75. All: 85.00
		{"mensajes-no-entregados", "MX", []string{"con un 5% sin entregar se pagan 9,500: USD 80.75 en vez de USD 85.00"}},
		// 1,000 × 0.0085 = 8.50; 1,000 × 0.0068 = 6.80; 1,000 × 0.0200 = 20.00
		{"que-pais-decide-el-precio", "MX", []string{"México, USD 8.50; Brasil, USD 6.80; España, USD 20.00."}},
		{"que-pais-decide-el-precio", "BR", []string{"Brasil, USD 6.80; México, USD 8.50; España, USD 20.00."}},
		{"marketing-a-estados-unidos", "MX", []string{"a USD 0.0034 cada uno", "10,000 mensajes de marketing cuestan USD 250.00"}},
		// Bands of Mexico: to 1,000,000 at 0.0085, then 0.0081, from 40,000,001 at 0.0064.
		// 1,000,000 × 0.0085 = 8,500.00; 100,000 × 0.0081 = 810.00; together 9,310.00
		{"descuento-por-volumen", "MX", []string{
			"USD 0.0085 hasta el mensaje 1,000,000 del mes; USD 0.0081 desde el 1,000,001; y así hasta USD 0.0064 desde el 40,000,001.",
			"1,100,000 avisos cuestan USD 9,310.00",
		}},
		// Bands of Brazil: to 250,000 at 0.0068, then 0.0065. 250,000 × 0.0068 = 1,700.00; 100,000 × 0.0065 = 650.00
		{"descuento-por-volumen", "BR", []string{"hasta el mensaje 250,000 del mes; USD 0.0065 desde el 250,001", "350,000 avisos cuestan USD 2,350.00"}},
		// The BRL card of 2026-10-01; the MXN card of that date has the utility of Mexico and nothing else.
		{"moneda", "BR", []string{"(Brasil): BRL, marketing BRL 0.3217, utilidad BRL 0.0350."}},
		{"moneda", "MX", []string{"(México): MXN, marketing sin dato, utilidad MXN 0.1565."}},
		// No PEN card is known at all.
		{"moneda", "PE", []string{"(Perú): PEN, marketing sin dato, utilidad sin dato."}},
		{"por-que-mi-factura-es-distinta", "MX", []string{"10,000 avisos de utilidad son USD 85.00"}},
		// 10 % of 85.00 = 8.50; together 93.50
		{"cuanto-cobra-el-proveedor", "MX", []string{"pasan de USD 85.00 a USD 93.50: USD 8.50 son del proveedor"}},
		{"que-puedo-enviar-despues-de-24-horas", "MX", []string{"marketing, USD 0.0397; utilidad, USD 0.0085; autenticación, USD 0.0085."}},
		{"que-puedo-enviar-despues-de-24-horas", "US", []string{"marketing, no se entrega; utilidad, USD 0.0034"}},
		{"ventana-o-conversacion", "MX", []string{"tres de USD 0.0085 (México)"}},
		// 1,000 × 22,500 = 22,500,000 tokens; × 2 / 1,000,000 = 45.00. By a person 2,000 − 1,000 free: 1,000 × 0.0085 = 8.50
		{"costo-de-meta-business-agent", "MX", []string{"Alrededor de USD 45.00 por 1,000 respuestas", "USD 2.00 por millón", "cuestan USD 8.50 (México)"}},
		{"costo-de-meta-business-agent", "EG", []string{"Alrededor de USD 45.00 por 1,000 respuestas"}},
	}
	for _, c := range cases {
		got := strings.ReplaceAll(answered(t, c.slug, app.Mexico, c.country), "\u00a0", " ")
		for _, want := range c.want {
			if !strings.Contains(got, want) {
				t.Errorf("%s, %s: got %q, want %q in it", c.slug, c.country, got, want)
			}
		}
	}
}

// Every locale writes numbers and amounts in its own way.
func TestFiguresByLocale(t *testing.T) {
	cases := []struct {
		locale app.Locale
		want   string
	}{
		{app.Argentina, "USD 9.310,00"},
		{app.Spain, "9310,00 USD"},
		{app.Brazil, "1.100.000 avisos custam USD 9.310,00"},
		{app.USA, "1,100,000 notices cost USD 9,310.00"},
	}
	for _, c := range cases {
		got := strings.ReplaceAll(answered(t, "descuento-por-volumen", c.locale, "MX"), "\u00a0", " ")
		if !strings.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %q in it", c.locale, got, c.want)
		}
	}
}

// Numbers of examples are written as the locale does.
func TestNumbersByLocale(t *testing.T) {
	for locale, want := range map[app.Locale]string{app.Mexico: "10,000", app.Argentina: "10.000", app.Spain: "10.000", app.Brazil: "10.000"} {
		if got := numbered(locale, "{10000}"); got != want {
			t.Errorf("%s: got %q, want %q", locale, got, want)
		}
	}
}

// What search engines read is what the page shows, for the country its calculator opens with: 2,000 × 0.0085, × 0.0068
// and × 0.0034.
func TestQuestionList(t *testing.T) {
	first := map[app.Language]app.QA{
		app.Spanish:    {Question: "¿Cuánto cuestan 1,000 conversaciones de soporte al mes?", Answer: "USD 17.00 al mes (México)"},
		app.Portuguese: {Question: "Quanto custam 1.000 conversas de suporte por mês?", Answer: "USD 13,60 por mês (Brasil)"},
		app.English:    {Question: "How much do 1,000 support chats a month cost?", Answer: "USD 6.80 a month (United States)"},
	}
	for _, l := range app.Languages() {
		list := QuestionList(l)
		if len(list) < 15 {
			t.Errorf("%s: %d questions", l, len(list))
		}
		if got := strings.ReplaceAll(list[0].Answer, "\u00a0", " "); list[0].Question != first[l].Question || !strings.HasPrefix(got, first[l].Answer) {
			t.Errorf("%s: got %q, %q", l, list[0].Question, got)
		}
		html := golden.Drawn(t, &Questions{Locale: l.Locale()})
		for _, qa := range list {
			if !strings.Contains(html, strings.ReplaceAll(qa.Question, "'", "&#39;")) {
				t.Errorf("%s: %q is not on the page", l, qa.Question)
			}
		}
	}
}

// Every answer is whole for every market: no place is left open, and only prices in local currency may be unknown.
func TestAnswersAreWhole(t *testing.T) {
	tables := app.EmbeddedPrices().Tables()
	seen := map[pricing.Market]bool{}
	for _, country := range tables.Markets.Territories() {
		if market := tables.Markets.MarketOf(country, app.LatestCard()); seen[market] {
			continue
		} else {
			seen[market] = true
		}
		for _, l := range app.Languages() {
			q := newQuoter(l.Locale(), country)
			for i := range questions {
				a := questions[i].answer(q)
				text := strings.Join(append([]string{a.direct}, a.why...), " ")
				if questions[i].slug.es != "moneda" && strings.Contains(text, noFigure.in(l)) || strings.ContainsAny(text, "{}") || strings.Contains(text, "  ") {
					t.Errorf("%s, %s: %q", l, country, text)
				}
			}
		}
	}
}

// A link opens the calculator with the very plan the figure was worked out from.
func TestAnswerLinksOpenTheSamePlan(t *testing.T) {
	for _, l := range app.Languages() {
		q := newQuoter(l.Locale(), "CO")
		for i := range questions {
			a := questions[i].answer(q)
			if a.plan == nil {
				continue
			}
			path, fragment, _ := strings.Cut(q.link(*a.plan), "#")
			opened := app.Update(app.NewState(l, app.EmbeddedPrices().Facts()), app.Opened{Fragment: fragment})
			got, _ := opened.Plan()
			want, sensible := q.state(*a.plan).Plan()
			if path != "/"+string(l)+"/" || !sensible || !reflect.DeepEqual(got, want) {
				t.Errorf("%s, %s: %s opens %+v, want %+v", l, questions[i].slug.es, fragment, got, want)
			}
		}
	}
}

// Every answer and every definition names rules.
func TestAnswersAndDefinitionsCiteRules(t *testing.T) {
	for i := range questions {
		if len(questions[i].rules) == 0 {
			t.Errorf("%s names no rule", questions[i].slug.es)
		}
	}
	for i := range glossaryTerms {
		if len(glossaryTerms[i].rules) == 0 {
			t.Errorf("%s names no rule", glossaryTerms[i].key)
		}
	}
}

// Another country is answered anew; a code that is none changes nothing.
func TestChosenCountry(t *testing.T) {
	p := &Questions{Locale: app.Mexico}
	golden.Drawn(t, p)
	p.choose("EC")
	p.choose("ZZ")
	if got := p.answered()[0].direct; !strings.Contains(got, "22.60") {
		t.Errorf("got %q, want the price of Ecuador: 2,000 × 0.0113 = 22.60", got)
	}
}

func TestQuestionsPages(t *testing.T) {
	for _, l := range app.Languages() {
		golden.Check(t, "questions-"+string(l), &Questions{Locale: l.Locale()})
		golden.Check(t, "glossary-"+string(l), &Glossary{Locale: l.Locale()})
	}
}
