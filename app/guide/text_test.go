package guide

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"html"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/internal/golden"
	"github.com/tarifario/tarifario/pricing"
)

// Every section makes statements, every statement names at least one rule, and every rule named is in the rulebook.
func TestEveryStatementCitesRules(t *testing.T) {
	for _, s := range article {
		if len(s.cites()) == 0 {
			t.Errorf("section %s cites no rule", s.id)
		}
		for _, one := range statements(s) {
			if len(one.rules) == 0 {
				t.Errorf("section %s: %q names no rule", s.id, one.en)
			}
		}
	}
	for _, id := range citedRules() {
		if _, known := pricing.Rule(id); !known {
			t.Errorf("no rule %s", id)
		}
	}
}

// citedRules are the rules the guide names, each once.
func citedRules() []pricing.RuleID {
	var cited []pricing.RuleID
	take := func(rules ...pricing.RuleID) {
		for _, id := range rules {
			if !slices.Contains(cited, id) {
				cited = append(cited, id)
			}
		}
	}
	for _, s := range article {
		take(s.cites()...)
	}
	for i := range eraCases {
		for _, e := range pricing.Eras() {
			take(last(dayOf(e), eraCases[i].messages...).Rule)
		}
	}
	for i := range questions {
		take(questions[i].rules...)
	}
	for i := range glossaryTerms {
		take(glossaryTerms[i].rules...)
	}
	return cited
}

// Rules read on a page of Meta's lead there; those known in another way lead to what they are known from, in the page.
func TestRulesLeadToTheirSources(t *testing.T) {
	for id, want := range map[pricing.RuleID]string{
		"MSG-1": metaDocs + "pricing", "SVC-1": metaDocs + "pricing/non-template-messages", "WIN-5": metaDocs + "messages/send-messages",
		"CAT-3": "#source-categ", "CAT-6": "#source-categ", "PAY-2": "#source-analytics", "PAY-3": "#source-migrate",
		"DLV-7": "#source-changes", "DLV-9": "#source-coex", "DLV-10": "#source-limits", "FREE-3": "#source-cbp-2023",
		"FREE-4": "#source-cbp-2023", "SVC-7": "#source-own", "FEP-17": "#source-wati", "MONEY-1": "#source-cards",
		"MONEY-5": "#source-own", "MONEY-7": "#source-own", "RATE-11": "#source-cards", "CONV-18": "#source-model-2022",
		"SVC-5": "#source-price-2026-10", "SVC-10": "#source-price-2026-10", "FEP-13": "#source-price-2026-10", "FREE-6": "#source-cbp-2023",
	} {
		if got := ruleAddress(id); got != want {
			t.Errorf("%s leads to %q, want %q", id, got, want)
		}
	}
}

// Every rule the guide names leads to a source on which it rests by the rulebook: to a page of Meta's where it was read on
// one, and else to an entry of the list, which every page has.
func TestSourcesByTheRulebook(t *testing.T) {
	documents := map[string]pricing.Source{}
	for _, s := range pricing.Sources() {
		documents[s.Key] = s
	}
	all := slices.Concat(metaPages, otherSources)
	page := golden.Drawn(t, pageIn(app.Spanish))
	for _, id := range citedRules() {
		rule, _ := pricing.Rule(id)
		wasRead := slices.ContainsFunc(rule.Sources, func(key string) bool {
			return key != "PRICE-2026-10" && strings.HasPrefix(documents[key].Address, metaDocs)
		})
		leads := ruleAddress(id)
		if leads == "" || wasRead == strings.HasPrefix(leads, "#") {
			t.Errorf("%s leads to %q; the rulebook names %q", id, leads, rule.Sources)
		}
		at := slices.IndexFunc(all, func(s source) bool { return leads == s.address || leads == "#"+s.anchor() })
		if at < 0 {
			t.Errorf("%s leads to %q, which is not in the list", id, leads)
			continue
		}
		if place := `<li id="` + all[at].anchor() + `">`; at >= len(metaPages) && !strings.Contains(page, place) {
			t.Errorf("the page has no %s", place)
		}
		keys := strings.Fields(all[at].keys)
		rests := slices.ContainsFunc(rule.Sources, func(key string) bool { return slices.Contains(keys, key) })
		own := len(keys) == 0 && (len(rule.Sources) == 0 || rule.Mark.Parts()[0] == pricing.OpenQuestion)
		if !rests && !own {
			t.Errorf("%s is said to rest on %q; the rulebook names %q", id, keys, rule.Sources)
		}
	}
	for i := range all {
		for _, key := range strings.Fields(all[i].keys) {
			if known, is := documents[key]; !is || all[i].address != known.Address && all[i].address != "" {
				t.Errorf("%s has the address %q, in the rulebook %q", key, all[i].address, known.Address)
			}
		}
		for _, id := range strings.Fields(all[i].rules) {
			if i < len(metaPages) && app.OfficialSource(id) != "" {
				t.Errorf("%s is listed here and known to app", id)
			}
			if !slices.Contains(citedRules(), pricing.RuleID(id)) {
				t.Errorf("%s is listed and not cited", id)
			}
		}
	}
}

// No sentence holds a figure of its own, every name of a figure is filled in, and each stands in all three languages.
func TestFiguresComeFromTheEngine(t *testing.T) {
	name := regexp.MustCompile(`\{[^}]*\}`)
	for _, s := range article {
		for _, text := range texts(s) {
			names := name.FindAllString(text.es, -1)
			slices.Sort(names)
			for _, sentence := range []string{text.es, text.pt, text.en} {
				if sentence == "" {
					t.Errorf("section %s: a language is missing beside %q", s.id, text.es)
				}
				if strings.ContainsAny(name.ReplaceAllString(sentence, ""), "0123456789") {
					t.Errorf("section %s: %q has a figure of its own", s.id, sentence)
				}
				own := name.FindAllString(sentence, -1)
				slices.Sort(own)
				if !slices.Equal(own, names) {
					t.Errorf("section %s: %q names %q, and the Spanish %q", s.id, sentence, own, names)
				}
			}
		}
	}
	for _, l := range app.Languages() {
		if left := name.FindString(golden.Drawn(t, pageIn(l))); left != "" {
			t.Errorf("%s: %s is not filled in", l, left)
		}
	}
}

// The tiers of a new card come later than its rates: until then no figure is given, and no other card's (TIER-11).
func TestTiersThatAreNotKnownYet(t *testing.T) {
	for l, want := range map[app.Locale]string{
		app.Mexico: "cada mensaje paga el nivel en que cae", app.Brazil: "cada envio paga o nível em que cai", app.USA: "each message pays the tier it falls in",
	} {
		if got := writerFor(l).tiers("MX", nil); got != want {
			t.Errorf("%s: %q, want %q", l, got, want)
		}
	}
	if got, want := writerFor(app.Mexico).tiers("MX", utilityBands("MX")), "en México, el aviso 1,000,001 paga USD\u00a00.0081 en vez de USD\u00a00.0085"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// No answer and no definition holds a figure of its own: figures are named as in the article, the same in all three
// languages. Numbers in braces are amounts of examples. A definition names the calling codes of two countries.
func TestFiguresOfAnswersComeFromTheEngine(t *testing.T) {
	examples := []string{"{1000}", "{2000}", "{3000}", "{5000}", "{9500}", "{10000}"}
	named := regexp.MustCompile(`\{[^}]*\}`)
	for _, text := range append(wordsOfAnswers(t, "questionwords.go"), wordsOfAnswers(t, "glossarywords.go")...) {
		names := named.FindAllString(text.es, -1)
		slices.Sort(names)
		for _, name := range names {
			if number := strings.Trim(name, "{0123456789}") == "" && len(name) > len("{0}"); number && !slices.Contains(examples, name) {
				t.Errorf("%s in %q is no amount of an example", name, text.es)
			}
		}
		for _, sentence := range []string{text.es, text.pt, text.en} {
			own := named.FindAllString(sentence, -1)
			slices.Sort(own)
			if !slices.Equal(own, names) {
				t.Errorf("%q names %q, and the Spanish %q", sentence, own, names)
			}
			bare := named.ReplaceAllString(sentence, "")
			if strings.ContainsAny(bare, "0123456789") && !strings.Contains(bare, "52") {
				t.Errorf("%q has a figure of its own", sentence)
			}
		}
	}
}

// wordsOfAnswers are the sentences of a file of the package, without what people ask: a question may name a year.
func wordsOfAnswers(t *testing.T, file string) []words {
	t.Helper()
	parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	var all []words
	ast.Inspect(parsed, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ValueSpec:
			return n.Names[0].Name != "questions"
		case *ast.CompositeLit:
			if kind, is := n.Type.(*ast.Ident); is && kind.Name == "words" && len(n.Elts) == 3 {
				var said [3]string
				for i, e := range n.Elts {
					if said[i], err = strconv.Unquote(e.(*ast.BasicLit).Value); err != nil {
						t.Fatal(err)
					}
				}
				all = append(all, words{said[0], said[1], said[2]})
			}
		}
		return true
	})
	if len(all) < 30 {
		t.Fatalf("%s: only %d sentences", file, len(all))
	}
	return all
}

// What the engine holds no figure of stands in the text of its rule.
func TestPublishedFigures(t *testing.T) {
	for _, c := range []struct {
		rule pricing.RuleID
		says string
		ok   bool
	}{
		{"FEP-13", "up to 7 days", published.freeEntryDays == 7},
		{"FEP-13", "Since 28 September 2026", published.freeEntrySince == 2026_09_28},
		{"SVC-11", "Until the end of 2027", published.exemptUntil == 2027_12_31},
		{"RATE-6", "INR by the end of 2026", published.rupeesBy == 2026_12_31},
		{"RATE-6", "BRL by the end of June 2027", published.reaisBy == 2027_06_30},
		{"DLV-10", "since 1 April 2025", publishedForAnswers.noMarketingToUS == 2025_04_01},
		{"RATE-5", "since 1 June 2026", publishedForAnswers.currencyMigration == 2026_06_01},
		{"DLV-5", "up to 30 days", publishedForAnswers.retryDays == 30},
		{"DLV-5", "within 10 minutes", publishedForAnswers.codeMinutes == 10},
		{"MBA-5", "20,000 to 25,000 tokens", publishedForAnswers.tokensLow == 20_000 && publishedForAnswers.tokensHigh == 25_000},
	} {
		rule, _ := pricing.Rule(c.rule)
		if !c.ok || !strings.Contains(rule.Says, c.says) {
			t.Errorf("%s says %q, want %q", c.rule, rule.Says, c.says)
		}
	}
}

// The figures a reader meets, looked up by hand in the cards of 2023-06-01 and 2026-10-01, the tiers of 2026-10-01 and
// the rules.
func TestSampledFigures(t *testing.T) {
	want := map[app.Language][]string{
		app.Spanish: {
			"Desde el 1 de octubre de 2026 se cobra cada mensaje", "1,000 respuestas gratis al mes; la 1,001 ya se paga",
			"abre 72 horas en las que todo es gratis", "en las últimas 24 horas", "antes de que pasen 24 horas",
			"USD 2.00 por 1,000,000 de tokens", "hasta 7 días", "hasta el 31 de diciembre de 2027", "en 47 mercados",
			"el aviso 1,000,001 paga USD 0.0081 en vez de USD 0.0085", "en 30 días envía a esos países más de 750,000 mensajes",
			"Las primeras 1,000 conversaciones de servicio", "Marketing USD 0.0436 USD 0.0397", "Utilidad USD 0.0266 USD 0.0085",
			"Autenticación USD 0.0239 USD 0.0085", "Servicio USD 0.0105 USD 0.0085", "del 1 de junio de 2023 al 31 de octubre de 2024",
			"USD 36.85 al mes", "3,000, menos 1,000 gratis: 2,000 × USD 0.0085", "conocían el 22 de noviembre de 2026",
		},
		app.Portuguese: {
			"1.000 respostas grátis por mês; a de número 1.001 já é paga", "o aviso 250.001 paga USD 0,0065 em vez de USD 0,0068",
			"Marketing USD 0,0625 USD 0,0625", "Utilidade USD 0,0350 USD 0,0068", "Serviço USD 0,0300 USD 0,0068",
			"USD 44,85 por mês", "2.000 × USD 0,0068",
		},
		app.English: {
			"Since October 1, 2026 every message", "notice 100,001 pays USD 0.0209 instead of USD 0.0220",
			"Marketing USD 0.0705 USD 0.0635", "Authentication USD 0.0358 USD 0.0220", "USD 75.75 a month",
			"more than 750,000 messages",
		},
	}
	for l, figures := range want {
		text := textOf(golden.Drawn(t, pageIn(l)))
		for _, figure := range figures {
			if !strings.Contains(text, figure) {
				t.Errorf("%s: the page does not say %q", l, figure)
			}
		}
	}
}

// What becomes of each case in each era, by the decision matrix.
func TestErasByTheMatrix(t *testing.T) {
	want := map[pricing.Era]string{
		pricing.PMP2: "counted SVC-1, charged MSG-6, charged MSG-2, free FEP-5",
		pricing.PMP1: "free MSG-7, free MSG-5, charged MSG-2, free FEP-5",
		pricing.CBP2: "free FREE-5, charged CONV-4, charged CONV-4, free FEP-5",
		pricing.CBP1: "counted CONV-7, charged CONV-4, charged CONV-4, free FEP-5",
		pricing.CBP0: "counted CONV-18, inside CONV-19, counted CONV-18, free FEP-5",
	}
	for _, e := range pricing.Eras() {
		var got []string
		for _, c := range eraCases {
			v := last(dayOf(e), c.messages...)
			got = append(got, fmt.Sprint(v.Outcome, " ", v.Rule))
		}
		if got := strings.Join(got, ", "); got != want[e] {
			t.Errorf("%s: %s, want %s", e, got, want[e])
		}
	}
}

// On 1 March 2023 free entry windows became 72 hours long instead of 24 (FEP-4), in the middle of an era: two days after the
// answer a campaign was charged before, and free from that day on. The card of that era says both, the others one thing.
func TestCampaignAfterAnAdBeforeAndAfterMarch2023(t *testing.T) {
	campaign := eraCases[3].messages
	for day, want := range map[pricing.Date]string{2023_02_28: "counted CONV-18", 2023_03_01: "free FEP-5"} {
		v := last(day, campaign...)
		if got := fmt.Sprint(v.Outcome, " ", v.Rule); got != want {
			t.Errorf("on %s: %s, want %s", day, got, want)
		}
	}
	w := writerFor("en-US")
	for era, want := range map[pricing.Era]string{
		pricing.CBP0: "until February 28, 2023: opens a conversation: 1,000 a month are free, the others are charged CONV-18 since March 1, 2023: free FEP-5",
		pricing.CBP1: "someone from an ad free FEP-5",
	} {
		if got := textOf(ui.HTMLString(w.era(era))); !strings.Contains(got, want) {
			t.Errorf("%s: %q, want %q in it", era, got, want)
		}
	}
}

// A rule stands behind its statement as an ID that leads on, without a tooltip, which neither touch nor keys reach.
func TestRulesHaveNoTooltips(t *testing.T) {
	for _, l := range app.Languages() {
		if tip := regexp.MustCompile(`class="rule"[^>]* title=[^>]*>`).FindString(golden.Drawn(t, pageIn(l))); tip != "" {
			t.Errorf("%s: %s", l, tip)
		}
	}
}

// Sections and contents have the same anchors, none of them twice.
func TestContentsLeadToSections(t *testing.T) {
	page := golden.Drawn(t, pageIn(app.Spanish))
	for _, m := range regexp.MustCompile(`href="#([^"]*)"`).FindAllStringSubmatch(page, -1) {
		if strings.Count(page, ` id="`+m[1]+`"`) != 1 {
			t.Errorf("#%s is the anchor of %d elements", m[1], strings.Count(page, ` id="`+m[1]+`"`))
		}
	}
}

// statements are those of a section.
func statements(s *section) []statement {
	var all []statement
	for _, p := range s.parts {
		switch p := p.(type) {
		case statement:
			all = append(all, p)
		case points:
			all = append(all, p...)
		case terms:
			for _, t := range p {
				all = append(all, t.statement)
			}
		}
	}
	return all
}

// texts are all texts of a section.
func texts(s *section) []words {
	var all []words // without the heading: a year may be the name of a section
	for _, one := range statements(s) {
		all = append(all, one.words)
	}
	for _, p := range s.parts {
		switch p := p.(type) {
		case subheading:
			all = append(all, words(p))
		case terms:
			for _, t := range p {
				all = append(all, t.name, t.note)
			}
		}
	}
	return all
}

var (
	options = regexp.MustCompile(`(?s)<select.*?</select>`)
	tags    = regexp.MustCompile(`<[^>]*>`)
	blanks  = regexp.MustCompile(`[\s\x{00a0}]+`)
)

// textOf is what a reader reads, with one blank between words.
func textOf(page string) string {
	text := tags.ReplaceAllString(options.ReplaceAllString(page, ""), " ")
	return blanks.ReplaceAllString(html.UnescapeString(text), " ")
}
