package app

import (
	"net/url"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
)

// handingOver is how a page of the language passes the plan on that was typed into it.
func handingOver(l Language, here string, typed ...Typed) HandoverView {
	c := showing(l, typed...)
	return newHandoverView(c.priced, c.estimate, &c.view.Answer, here)
}

func TestSummary(t *testing.T) {
	cases := []struct {
		lang  Language
		typed []Typed
		want  string
	}{
		{Spanish, nil, `Meta cobra al mes: USD 34.30
Reglas del 1 de octubre de 2026. Tabla en USD vigente desde el 1 de octubre de 2026. Sin impuestos ni cargos del proveedor.

México
• Chats al mes: 1,000
• Respuestas por chat: 3
• Chats desde un anuncio o el botón de una página: 20%
• Mensajes de marketing al mes: 500
• Avisos de utilidad al mes: 300
• Avisos con la ventana abierta: 30%
• Números de teléfono: 1

Cada línea, con su regla:
https://example.com/es/#v=1&on=2026-10-01&total=34.3`},
		{Portuguese, []Typed{{FieldReplies, "2,5"}, {FieldMarketing, "0"}, {FieldUtility, "0"}}, `A Meta cobra por mês: USD 6,80
Regras de 1º de outubro de 2026. Tabela em USD em vigor desde 1º de outubro de 2026. Sem impostos nem taxas do provedor.

Brasil
• Atendimentos por mês: 1.000
• Respostas por atendimento: 2,5
• Atendimentos vindos de anúncio ou do botão de uma Página: 20%
• Números de telefone: 1

Cada linha, com sua regra:
https://example.com/es/#v=1&on=2026-10-01&total=6.8&replies=2.5&marketing=0&utility=0`},
		{English, []Typed{{FieldCurrency, "EUR"}, {FieldWhen, "CBP-1"}, {FieldChats, "0"}, {FieldUtility, "0"}}, `Meta charges per month: No known rate
Rules of October 31, 2024.

United States
• Marketing messages a month: 500
• Phone numbers: 1

Every line, with its rule:
https://example.com/es/#v=1&on=CBP-1&cur=EUR&chats=0&utility=0`},
	}
	for _, c := range cases {
		to := handingOver(c.lang, "https://example.com/es/", c.typed...).WhatsAppTo
		u, err := url.Parse(to)
		if err != nil || u.Host != "wa.me" || strings.Contains(to, "+") {
			t.Fatalf("WhatsApp is opened by %s (%v)", to, err)
		}
		if got := u.Query().Get("text"); got != c.want {
			t.Errorf("%s: got\n%s\nwant\n%s", c.lang, got, c.want)
		}
	}
}

// Where the page has no address there is no link, and nothing that announces one.
func TestSummaryWithoutALink(t *testing.T) {
	v := handingOver(Spanish, "")
	if v.Link != "" || !strings.HasSuffix(v.Message, "\n• Números de teléfono: 1") {
		t.Errorf("link %q, message %q", v.Link, v.Message)
	}
}

// A message that describes every one of many places would not be read.
func TestSummaryOfManyPlaces(t *testing.T) {
	e := showing[Typed](English).estimate
	e.Plan.Traffic = nil
	for _, place := range []pricing.Place{{Territory: "MX"}, {Territory: "CO"}, {Market: "Rest of Africa"}, {Territory: "US"}} {
		e.Plan.Traffic = append(e.Plan.Traffic, pricing.Traffic{Place: place, Chats: 5})
	}
	w := writerIn(English.Locale())
	got := w.summary(&AnswerView{Label: "A", Figure: "1"}, e, w.assumptions(&e.Plan))
	if !strings.Contains(got, "\n\nMexico, Colombia, Rest of Africa, United States\n") || strings.Contains(got, "Chats") {
		t.Errorf("the message reads\n%s", got)
	}
}

// A total is passed on as the page shows it: with what is missing from it, and as of the last plan that could be priced.
func TestSummaryOfWhatThePageShows(t *testing.T) {
	v := handingOver(English, "https://example.com/en/", Typed{FieldMarketing, "9"}, Typed{FieldChats, "many"})
	if !strings.Contains(v.Message, "Marketing messages a month: 9\n") || !strings.HasSuffix(v.Link, "#v=1&on=2026-10-01&total=5.78&marketing=9") {
		t.Errorf("with a field that makes no sense: %q, %q", v.Message, v.Link)
	}
	part := AnswerView{Label: "Total", Qualifier: "at least", Currency: "USD", Figure: "2.00"}
	if got := part.total(); got != "at least USD 2.00" {
		t.Errorf("total %q", got)
	}
}

// A plan that is passed on is told in full: whatever it says of a place or of the account is among the assumptions.
func TestAssumptionsAreComplete(t *testing.T) {
	percent := decimal.NewFromInt(25)
	plan := pricing.Plan{
		Currency: "USD", Numbers: 2, AllowanceUsed: 30,
		Fees: pricing.Fees{PerMessage: decimal.RequireFromString("0.005"), PerMonth: decimal.NewFromInt(49), Markup: percent},
		Tax:  pricing.Tax{Mode: pricing.OnTop, Rate: decimal.RequireFromString("10.5")},
		Traffic: []pricing.Traffic{{
			Place: pricing.Place{Territory: "BR"}, Chats: 1, RepliesPerChat: decimal.NewFromInt(2), EntryShare: percent,
			ReturnShare: percent, AgentShare: percent, TokensPerReply: 900, Marketing: 3, AnswerShare: percent,
			RepliesPerAnswer: percent, Utility: 4, InWindowShare: percent, Authentication: 5, UndeliveredShare: percent,
		}},
	}
	w := writerIn(Portuguese.Locale())
	views := w.assumptions(&plan)
	if len(views) != 2 || views[0].Heading != "Brasil" || len(views[0].Items) != 13 {
		t.Errorf("of the place: %q", views)
	}
	want := []string{
		"Números de telefone: 2", "Mensagens grátis já usadas no mês: 30", "Taxa do provedor por mensagem: USD\u00a00,005",
		"Taxa do provedor por mês: USD\u00a049,00", "Margem do provedor: 25%", "Imposto: 10,5%",
	}
	var got []string
	for i := range views[1].Items {
		got = append(got, views[1].Items[i].String())
	}
	if strings.Join(got, "|") != strings.Join(want, "|") {
		t.Errorf("of the account: %q", got)
	}
	for _, l := range Languages() {
		said := map[string]bool{}
		for a := range assumptionCount {
			said[catalogs[l].Assumption(a)] = true
		}
		if len(said) != int(assumptionCount) || said[""] {
			t.Errorf("%s: two assumptions are called the same: %v", l, said)
		}
	}
}
