package guide

import (
	"slices"
	"strings"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/names"
)

// TermLink returns what a term is called in a language, and the path from the root of the site where the glossary of that
// language explains it. ok is false for a key that is none.
func TermLink(l app.Language, key TermKey) (name, path string, ok bool) {
	term := termOf(key)
	if term == nil {
		return "", "", false
	}
	return term.name.in(l), app.Path(l, app.GuidePage) + "#" + term.name.slug(l), true
}

// termOf returns the term of a key; nil for a key that is none.
func termOf(key TermKey) *glossaryTerm {
	for i := range glossaryTerms {
		if glossaryTerms[i].key == key {
			return &glossaryTerms[i]
		}
	}
	return nil
}

// termsIn returns the terms in the alphabetical order of a language, accents and case ignored.
func termsIn(l app.Language) []*glossaryTerm {
	terms := make([]*glossaryTerm, len(glossaryTerms))
	for i := range glossaryTerms {
		terms[i] = &glossaryTerms[i]
	}
	slices.SortFunc(terms, func(a, b *glossaryTerm) int {
		return strings.Compare(names.Fold(a.name.in(l)), names.Fold(b.name.in(l)))
	})
	return terms
}

// Glossary explains the terms of the field, each at an address of its own. Exported fields are set by the page.
type Glossary struct {
	ui.Compo
	Locale app.Locale
}

// Render draws the terms.
func (g *Glossary) Render() ui.UI {
	l := g.Locale.Language()
	w := writerFor(g.Locale)
	entries := app.Each(termsIn(l), func(t **glossaryTerm) ui.UI { return (*t).draw(w) })
	return app.El("section", "block glossary",
		app.TextEl("h2", "", glossaryHeading.in(l)).ID(glossaryHeading.slug(l)),
		app.TextEl("p", "lead", glossaryLead.in(l)),
		app.El("dl", "terms", entries...),
	).Aria("labelledby", glossaryHeading.slug(l))
}

// draw is the term with its definition, its name in the other languages and its rules.
func (t *glossaryTerm) draw(w *writer) ui.UI {
	l := w.lang
	return app.El("div", "term",
		app.TextEl("dt", "", t.name.in(l)),
		app.TextEl("dd", "term-says", w.say(t.says)),
		app.El("dd", "term-more", t.elsewhere(l), app.El("span", "cited", w.ruleLinks(t.rules)...)),
	).ID(t.name.slug(l))
}

// elsewhere is what English calls the term, as Meta's documentation does, and for readers of English what the others call it.
func (t *glossaryTerm) elsewhere(l app.Language) ui.UI {
	var others []ui.UI
	for _, other := range app.Languages() {
		if (other == app.English) == (l == app.English) {
			continue
		}
		code := string(other)
		others = append(others, app.El("span", "term-name",
			app.TextEl("abbr", "", code).Title(app.CatalogOf(other).LanguageName()), ui.Text(" "),
			app.TextEl("span", "", t.name.in(other)).Lang(code),
		))
	}
	return app.El("span", "term-names", others...)
}

var (
	glossaryHeading = words{"Glosario", "Glossário", "Glossary"}
	glossaryLead    = words{
		"Los términos de Meta, con su nombre en inglés y las reglas en que se apoya cada definición.",
		"Os termos da Meta, com seu nome em inglês e as regras em que cada definição se apoia.",
		"Meta's terms, with their names in Spanish and Portuguese and the rules each definition rests on.",
	}
)
