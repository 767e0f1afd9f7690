package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"github.com/tarifario/tarifario/app"
)

// guidePage is a page of the guide whose figures are worked out anew.
type guidePage struct {
	*served
	lang, country string // whose questions are answered
	article       string // country whose rates are in the article
	doc           *html.Node
}

// The dates of the guide: the last day before replies were charged, and the first of the four categories.
const (
	lastFree  = "2026-09-30"
	firstFour = "2023-06-01"
)

// guideCountries are the countries of the questions and of the article by language: who writes English is told of the United
// States, and of rates where marketing is delivered.
var guideCountries = map[string][2]string{"es": {"MX", "MX"}, "pt": {"BR", "BR"}, "en": {"US", "GB"}}

// now is a rate of the newest card in US dollars.
func (p *guidePage) now(country, category string) *big.Rat {
	return p.rateIn(country, category, p.index.Last)
}

// guideFigures are the amounts and rates of a part of the guide, in order.
type guideFigures struct {
	ids  map[string]string // of the part, by language
	want func(p *guidePage, country string) ([]*big.Rat, error)
}

// localPart is the only one that is not in US dollars.
var localPart = idsOf("moneda", "moeda", "currency")

// localCurrencies are those of the countries of the questions; that of the United States is the one of all other answers.
var localCurrencies = map[string]string{"MX": "MXN", "BR": "BRL", "US": ""}

// idsOf names a part by one ID where it is the same in every language, else by three: in Spanish, Portuguese and English.
func idsOf(ids ...string) map[string]string {
	if len(ids) == 1 {
		ids = []string{ids[0], ids[0], ids[0]}
	}
	return map[string]string{"es": ids[0], "pt": ids[1], "en": ids[2]}
}

// multiples are the amounts of so many messages of a category at the list rate, written as "1000 utility": where no rule makes
// any of them free, and none reaches a second tier. One message is the rate, which is not rounded.
func (p *guidePage) multiples(country string, all ...string) []*big.Rat {
	var list []*big.Rat
	for _, quantity := range all {
		n, category, _ := strings.Cut(quantity, " ")
		rate := p.now(country, category)
		switch {
		case category == "marketing" && country == "US": // not delivered (DLV-10)
		case n == "1":
			list = append(list, rate)
		default:
			list = append(list, money(new(big.Rat).Mul(exactly(n), rate), "USD"))
		}
	}
	return list
}

// each are the figures of a part that are multiples of rates.
func each(all ...string) func(*guidePage, string) ([]*big.Rat, error) {
	return func(p *guidePage, country string) ([]*big.Rat, error) { return p.multiples(country, all...), nil }
}

// guideParts are the parts of the guide that hold money. Replies are free to 1,000 a month for each number (SVC-4), a chat has
// three; nothing of it was charged until September 2026 (MSG-5, MSG-7) nor, for 1,000 chats, until October 2024 (FREE-3).
// Meta Business Agent costs 2 dollars for 1,000,000 tokens (MBA-2), and a reply takes about 22,500.
var guideParts = []guideFigures{
	{idsOf("start"), (*guidePage).twoDollars},
	{idsOf("rates"), (*guidePage).ratesOfArticle},
	{idsOf("estimate"), (*guidePage).quickEstimate},
	{idsOf("june-2023"), (*guidePage).thenAndNow},
	{idsOf("costo-de-1000-conversaciones", "custo-de-1000-conversas", "cost-of-1000-chats"), (*guidePage).thousandChats},
	{idsOf("responder-es-gratis", "responder-e-gratis", "are-replies-free"), each("1 service")},
	{idsOf("que-cambio-en-octubre-de-2026", "o-que-mudou-em-outubro-de-2026", "what-changed-in-october-2026"), (*guidePage).october2026},
	// of 3,000 replies one number pays 2,000, and two numbers 500 each
	{idsOf("gratis-por-numero-o-por-cuenta", "gratis-por-numero-ou-por-conta", "free-per-number-or-per-account"), each("2000 service", "1000 service")},
	{idsOf("costo-de-una-campana", "custo-de-uma-campanha", "cost-of-a-campaign"), (*guidePage).campaign},
	{idsOf("costo-de-un-aviso", "custo-de-um-aviso", "cost-of-a-notice"), each("1 utility", "1000 utility", "0 utility", "1000 marketing")},
	{idsOf("costo-de-un-codigo", "custo-de-um-codigo", "cost-of-a-passcode"), each("1 authentication", "10000 authentication")},
	{idsOf("anuncios-de-clic-a-whatsapp", "anuncios-de-clique-para-o-whatsapp", "ads-that-click-to-whatsapp"), each("0 service", "2000 service")},
	{idsOf("mensajes-no-entregados", "mensagens-nao-entregues", "undelivered-messages"), each("9500 utility", "10000 utility")},
	{idsOf("que-pais-decide-el-precio", "que-pais-decide-o-preco", "which-country-decides"), (*guidePage).threeCountries},
	{idsOf("marketing-a-estados-unidos", "marketing-para-os-estados-unidos", "marketing-to-the-united-states"), (*guidePage).unitedStates},
	{idsOf("descuento-por-volumen", "desconto-por-volume", "volume-discount"), (*guidePage).volume},
	{localPart, (*guidePage).inItsCurrency},
	{idsOf("por-que-mi-factura-es-distinta", "por-que-minha-fatura-e-diferente", "why-my-invoice-differs"), each("10000 utility")},
	// with a mark-up of 10 %, which is as much as 1,000 cost
	{idsOf("cuanto-cobra-el-proveedor", "quanto-cobra-o-provedor", "what-the-provider-adds"), each("10000 utility", "11000 utility", "1000 utility")},
	{idsOf("que-puedo-enviar-despues-de-24-horas", "o-que-posso-enviar-depois-de-24-horas", "what-can-i-send-after-24-hours"), each("1 marketing", "1 utility", "1 authentication")},
	{idsOf("ventana-o-conversacion", "janela-ou-conversa", "window-or-conversation"), each("1 utility")},
	{idsOf("costo-de-meta-business-agent", "custo-do-meta-business-agent", "cost-of-meta-business-agent"), (*guidePage).agent},
	{idsOf("meta-business-agent"), (*guidePage).twoDollars},
}

// ratesOfArticle are the rates of the country, then the rate of the second tier of utility and that of the first.
func (p *guidePage) ratesOfArticle(string) ([]*big.Rat, error) {
	bands, err := p.utilityBands(p.article)
	if err != nil {
		return nil, err
	}
	rates := p.multiples(p.article, "1 marketing", "1 utility", "1 authentication", "1 service")
	return append(rates, bands[1].rate, bands[0].rate), nil
}

func (p *guidePage) utilityBands(country string) ([]servedBand, error) {
	bands, err := p.bands(p.cardOn("USD", p.index.Last), p.marketOf(country, p.index.Last), "utility")
	if err == nil && len(bands) < 3 {
		err = fmt.Errorf("%s has %d tiers", country, len(bands))
	}
	return bands, err
}

// quickEstimate is the total of 1,000 chats and a campaign of 500 messages, and its two lines.
func (p *guidePage) quickEstimate(string) ([]*big.Rat, error) {
	campaign, replies := times(500, p.now(p.article, "marketing")), times(2000, p.now(p.article, "service"))
	total := money(new(big.Rat).Add(campaign, replies), "USD")
	return append([]*big.Rat{total}, p.multiples(p.article, "1 marketing", "500 marketing", "1 service", "2000 service")...), nil
}

// thenAndNow are the rates of June 2023 beside those of today.
func (p *guidePage) thenAndNow(string) ([]*big.Rat, error) {
	var list []*big.Rat
	for _, category := range []string{"marketing", "utility", "authentication", "service"} {
		list = append(list, p.rateIn(p.article, category, firstFour), p.now(p.article, category))
	}
	return list, nil
}

func (p *guidePage) thousandChats(country string) ([]*big.Rat, error) {
	return p.multiples(country, "2000 service", "1 service", "0 service", "0 service"), nil
}

// october2026 is what 5,000 replies and 2,000 notices cost before and cost now, and each rate that changed.
func (p *guidePage) october2026(country string) ([]*big.Rat, error) {
	cost := new(big.Rat).Add(times(4000, p.now(country, "service")), times(2000, p.now(country, "utility")))
	list := []*big.Rat{new(big.Rat), money(cost, "USD")}
	for _, category := range []string{"marketing", "utility", "authentication"} {
		before, now := p.rateIn(country, category, lastFree), p.now(country, category)
		if before.Cmp(now) != 0 {
			list = append(list, before, now)
		}
	}
	return list, nil
}

// campaign is what 10,000 messages cost, now and before; in Canada where the country's own are not delivered.
func (p *guidePage) campaign(country string) ([]*big.Rat, error) {
	if country == "US" {
		return p.multiples("CA", "10000 marketing", "1 marketing"), nil
	}
	list := p.multiples(country, "10000 marketing", "1 marketing", "1 service")
	return append(list, money(times(10000, p.rateIn(country, "marketing", lastFree)), "USD")), nil
}

func (p *guidePage) threeCountries(country string) ([]*big.Rat, error) {
	others := map[string][]string{"MX": {"BR", "ES"}, "BR": {"MX", "ES"}, "US": {"MX", "BR"}}
	var list []*big.Rat
	for _, c := range append([]string{country}, others[country]...) {
		list = append(list, p.multiples(c, "1000 utility")...)
	}
	return list, nil
}

func (p *guidePage) unitedStates(string) ([]*big.Rat, error) {
	return append(p.multiples("US", "1 utility"), p.multiples("CA", "10000 marketing")...), nil
}

// volume is the rates of the first two tiers and of the last, and what 100,000 messages more than the first holds cost.
func (p *guidePage) volume(country string) ([]*big.Rat, error) {
	bands, err := p.utilityBands(country)
	if err != nil {
		return nil, err
	}
	first, second := bands[0], bands[1]
	cost := new(big.Rat).Add(new(big.Rat).Mul(first.to, first.rate), times(100_000, second.rate))
	return []*big.Rat{first.rate, second.rate, bands[len(bands)-1].rate, money(cost, "USD")}, nil
}

// inItsCurrency are the rates of marketing and utility in the currency of the country, where they are known.
func (p *guidePage) inItsCurrency(country string) ([]*big.Rat, error) {
	card, market := p.cardOn(localCurrencies[country], p.index.Last), p.marketOf(country, p.index.Last)
	return []*big.Rat{p.rate(card, market, "marketing"), p.rate(card, market, "utility")}, nil
}

func (p *guidePage) twoDollars(string) ([]*big.Rat, error) { return []*big.Rat{exactly("2")}, nil }

func (p *guidePage) agent(country string) ([]*big.Rat, error) {
	return append([]*big.Rat{exactly("45"), exactly("2")}, p.multiples(country, "1000 service")...), nil
}

// element is a part by its ID: the chapter where that is of its heading.
func (p *guidePage) element(id string) *html.Node {
	if n := called(p.doc, "aria-labelledby", id); n.Data == "section" {
		return n
	}
	return called(p.doc, "id", id)
}

// check holds all money of the guide to the data: each part that holds any, and no other does.
func (p *guidePage) check() error {
	var wrong []error
	held := 0
	for _, f := range guideParts {
		id, currency := f.ids[p.lang], "USD"
		if id == localPart[p.lang] {
			currency = localCurrencies[p.country]
		}
		want, err := f.want(p, p.country)
		if err != nil {
			return err
		}
		got, err := moneyIn(p.lang, currency, joinedText(p.element(id)))
		wrong = append(wrong, err, sameNumbers(id, got, want...))
		held += len(got)
	}
	if all, _ := moneyIn(p.lang, "USD", joinedText(find(p.doc, "main"))); len(all) != held {
		wrong = append(wrong, fmt.Errorf("the page shows money in %d places, and %d were looked at", len(all), held))
	}
	return errors.Join(append(wrong, p.checkDescribed())...)
}

// checkDescribed holds the answers that search engines are told to those on the page: what they say is said there.
func (p *guidePage) checkDescribed() error {
	var wrong []error
	answers := spaced(joinedText(classed(p.doc, "question-answer")...))
	for _, script := range elements(p.doc, func(e *html.Node) bool { return attribute(e, "type") == "application/ld+json" }) {
		var page faqPage
		if err := json.Unmarshal([]byte(script.FirstChild.Data), &page); err != nil || page.Type != "FAQPage" {
			continue
		}
		for _, q := range page.MainEntity {
			if !strings.Contains(answers, spaced(q.Accepted.Text)) {
				wrong = append(wrong, fmt.Errorf("search engines are told %q, which is not on the page", q.Accepted.Text))
			}
		}
	}
	return errors.Join(wrong...)
}

// spaced has one blank wherever there is any.
func spaced(text string) string { return strings.Join(strings.Fields(text), " ") }

func guidePages(t *testing.T, s *site) []*guidePage {
	t.Helper()
	d := readServed(t, s)
	var all []*guidePage
	for _, r := range routesOf(&s.vendor.Vendor) {
		if r.Page == app.GuidePage {
			countries := guideCountries[r.Lang]
			all = append(all, &guidePage{d, r.Lang, countries[0], countries[1], pageOf(t, s, r.Path)})
		}
	}
	return all
}

// Every amount and rate in the guide, in its live pieces and in its answers, is what the data and the rules make of it.
func TestGuideFigures(t *testing.T) {
	for _, p := range guidePages(t, builtSite(t)) {
		if err := p.check(); err != nil {
			t.Errorf("%s: %v", p.lang, err)
		}
	}
}

// A guide with one wrong digit in an amount or a rate is found out.
func TestGuideFiguresAreHeldToTheData(t *testing.T) {
	for _, p := range guidePages(t, builtSite(t)) {
		t.Run(p.lang, func(t *testing.T) {
			if err := p.check(); err != nil {
				t.Fatal(err)
			}
			falsified := 0
			for _, text := range shownTexts(find(p.doc, "main")) {
				right := text.Data
				for _, at := range shownMoney.FindAllStringIndex(right, -1) {
					text.Data = falsify(right, at[1]-1)
					falsified++
					if p.check() == nil {
						t.Errorf("%q in place of %q: no error", text.Data, right)
					}
				}
				text.Data = right
			}
			t.Logf("%d figures were falsified", falsified)
			if falsified < 50 {
				t.Errorf("only %d figures were falsified", falsified)
			}
		})
	}
}
