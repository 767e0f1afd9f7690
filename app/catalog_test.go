package app

import (
	"reflect"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/app/names"
	"github.com/tarifario/tarifario/pricing"
)

// Every sentence that takes an argument has one for every value of it, and no two fields share a text.
func TestCatalogsSaySomething(t *testing.T) {
	for l, c := range catalogs {
		said := func(what, text string) {
			t.Helper()
			if strings.TrimSpace(text) == "" || strings.Contains(text, "  ") || text != strings.TrimSpace(text) {
				t.Errorf("%s: %s: %q", l, what, text)
			}
		}
		labels, hints := map[string]bool{}, map[string]bool{}
		for f := range fieldCount {
			said("label", c.Label(f))
			said("hint", c.Hint(f))
			labels[c.Label(f)], hints[c.Hint(f)] = true, true
		}
		for f := range FieldCurrency { // where the price comes from is said in one sentence
			if hint := c.Hint(f); !strings.HasSuffix(hint, ".") || strings.Contains(hint, ". ") {
				t.Errorf("%s: field %d: %q is not one sentence", l, f, hint)
			}
		}
		if len(labels) != int(fieldCount) || len(hints) != int(fieldCount) {
			t.Errorf("%s: two fields have the same label or hint", l)
		}
		for p := NoProblem + 1; p < problemCount; p++ {
			said("problem", c.Problem(p, "5"))
		}
		for _, code := range append(majorNotices, minorNotices...) {
			said(string(code), c.Notice(code, "USD", "1"))
		}
		for kind := range hintCount {
			said("claim", c.HintClaim(kind, Count{Text: "2"}))
			said("effect", c.HintEffect(kind, "1"))
			if kind != hintTier {
				said("reason", c.HintReason(kind))
			}
		}
		for _, era := range pricing.Eras() {
			said(era.String(), c.EraName(era))
			said(era.String(), c.EraRules(era, "1", "2"))
		}
		for _, unit := range []pricing.Unit{pricing.PerConversation, pricing.PerMessage, pricing.PerToken} {
			for _, category := range append(pricing.Categories(), pricing.NoCategory) {
				said("thing", c.Thing(category, unit))
			}
		}
		for column := range columnCount {
			said("column", c.Column(column, "USD"))
		}
		for _, status := range []pricing.Status{pricing.Published, pricing.Composed, pricing.Partial, pricing.Inferred, pricing.Own} {
			said("status", c.CardKnown(status))
		}
		for contents := MetaAlone; contents <= MetaProviderAndTax; contents++ {
			said("total", c.TotalLabel(contents))
			said("scope", c.TotalScope(contents, "USD", "1"))
		}
		for _, part := range []pricing.Block{pricing.MetaBlock, pricing.FeeBlock, pricing.MarkupBlock, pricing.TaxBlock} {
			said("block", c.Block(part))
		}
		for _, mode := range fieldSpecs[FieldTaxMode].choices {
			said("tax", c.TaxMode(mode))
			said("tax", c.TaxPart("1%", pricing.TaxMode(mode)))
		}
		for _, per := range fieldSpecs[FieldChatsPer].choices {
			said("per", c.ChatsPer(per))
		}
		for _, entry := range fieldSpecs[FieldEntry].choices {
			said("entry", c.Entry(entry))
		}
		for _, split := range fieldSpecs[FieldSplit].choices {
			said("split", c.Split(split))
			said("split", c.SplitChanged(split))
		}
		for _, reason := range []pricing.NoRateReason{pricing.MarketNotOnCard, pricing.RateNotOffered, pricing.RateUnknown} {
			said("reason", c.NoRate(reason, "X", "1"))
		}
	}
}

// Sentences without arguments, found by their shape, are there and differ between the languages.
func TestPlainSentences(t *testing.T) {
	es, pt, en := reflect.ValueOf(catalogs[Spanish]), reflect.ValueOf(catalogs[Portuguese]), reflect.ValueOf(catalogs[English])
	same := map[string]bool{"EraSame": true, "NotesHeading": true, "LanguagesLabel": true, "PagesLabel": true, "Duplicate": true, "MoveUp": true, "CancelScenario": true, "ExportScenarios": true}
	for i := range es.NumMethod() {
		if method := es.Method(i).Type(); method.NumIn() != 0 || method.Out(0).Kind() != reflect.String {
			continue
		}
		name := es.Type().Method(i).Name
		a, b, c := es.Method(i).Call(nil)[0].String(), pt.Method(i).Call(nil)[0].String(), en.Method(i).Call(nil)[0].String()
		if a == "" || b == "" || c == "" {
			t.Errorf("%s is empty in a language", name)
		}
		if (a == b && !same[name]) || a == c || b == c {
			t.Errorf("%s is the same in two languages: %q, %q, %q", name, a, b, c)
		}
	}
}

func TestPluralsOfSentences(t *testing.T) {
	count := func(l Language, n int64) Count {
		return writerIn(l.Locale()).count(n)
	}
	cases := []struct{ got, want string }{
		{catalogs[Spanish].CountriesFound(count(Spanish, 1)), "1 país"},
		{catalogs[Spanish].CountriesFound(count(Spanish, 2)), "2 países"},
		{catalogs[Spanish].AllowanceUsed("SVC-4", count(Spanish, 5), count(Spanish, 1_000_000)), "Se usan 5 de las 1,000,000 de respuestas gratis del mes."},
		{catalogs[Portuguese].AnswerOutdated(count(Portuguese, 1)), "É o último total válido: 1 dado a corrigir."},
		{catalogs[Portuguese].AllowanceUsed("FREE-3", count(Portuguese, 0), count(Portuguese, 1000)), "São usadas 0 das 1.000 conversas grátis do mês."},
		{catalogs[English].AnswerOutdated(count(English, 1)), "This is the last valid total: 1 entry needs correcting."},
		{catalogs[English].AnswerOutdated(count(English, 2)), "This is the last valid total: 2 entries need correcting."},
	}
	for _, c := range cases {
		if c.got != c.want {
			t.Errorf("got %q, want %q", c.got, c.want)
		}
	}
}

// Every rule that can decide or free a line has its sentence, and no sentence is of a rule that does not exist.
func TestEveryRuleHasASentence(t *testing.T) {
	ids := append(pricing.DecisionOrder(), "FREE-1", "FREE-2", "FREE-3", "SVC-4", "SVC-11", "TIER-11", "MONEY-5", "MONEY-7")
	for _, id := range ids {
		if id == "FEP-10" {
			continue // opens a window and decides nothing
		}
		for _, l := range Languages() {
			if RuleSentence(l, id) == "" {
				t.Errorf("%s: no sentence for %s", l, id)
			}
		}
	}
	seen := map[pricing.RuleID]bool{}
	for _, r := range ruleSentences {
		if _, known := pricing.Rule(r.id); !known {
			t.Errorf("the rulebook has no %s", r.id)
		}
		if seen[r.id] {
			t.Errorf("%s stands twice", r.id)
		}
		seen[r.id] = true
		for _, sentence := range []string{r.es, r.pt, r.en} {
			if !strings.HasSuffix(sentence, ".") || strings.Contains(sentence, "  ") {
				t.Errorf("%s: %q", r.id, sentence)
			}
		}
	}
}

// Every market there ever was has a name in every language.
func TestMarketNames(t *testing.T) {
	tables := EmbeddedPrices().Tables()
	for _, market := range tables.Markets.Markets(2026_10_01) {
		for _, l := range Languages() {
			name := MarketName(l.Locale(), market)
			if _, region := regions[market]; !region && l.Locale().names().Name(codeOf(t, market)) != name || name == "" {
				t.Errorf("%s: %s is called %q", l, market, name)
			}
		}
	}
	if got := MarketName(Mexico, "Germany"); got != "Alemania" {
		t.Errorf("Germany is called %q", got)
	}
	if got := MarketName(Brazil, pricing.Other); got != "Outros países" {
		t.Errorf("Other is called %q", got)
	}
}

func codeOf(t *testing.T, market pricing.Market) string {
	t.Helper()
	territory, known := names.In("en").Find(string(market))
	if !known {
		t.Errorf("no territory is called %s", market)
	}
	return territory.Code
}

// The names are those of the territories the cards know, no more and no fewer.
func TestNamesCoverTheTerritories(t *testing.T) {
	territories := EmbeddedPrices().Tables().Markets.Territories()
	if got := len(names.In("es").All()); got != len(territories) {
		t.Errorf("%d names, %d territories", got, len(territories))
	}
	for _, territory := range territories {
		if names.In("es").Name(string(territory)) == "" {
			t.Errorf("%s has no name: see app/names/gen", territory)
		}
	}
}
