package guide

import (
	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
)

// section is a part of the article with an anchor of its own, which is the same in every language.
type section struct {
	id      string
	heading words
	parts   []part
}

// part is what sections are made of.
type part interface {
	draw(w *writer) ui.UI
	cites() []pricing.RuleID
}

// statement is a paragraph with the rules that say so.
type statement struct {
	words
	rules []pricing.RuleID
}

func says(es, pt, en string, rules ...pricing.RuleID) statement {
	return statement{words{es, pt, en}, rules}
}

func (s statement) draw(w *writer) ui.UI { return app.El("p", "", s.sentence(w)...) }

func (s statement) cites() []pricing.RuleID { return s.rules }

// sentence is the text with its rules behind it.
func (s statement) sentence(w *writer) []ui.UI {
	return []ui.UI{ui.Text(w.say(s.words) + " "), w.citation(s.rules)}
}

// points are statements in a list.
type points []statement

func (p points) draw(w *writer) ui.UI {
	return app.El("ul", "points", app.Each(p, func(s *statement) ui.UI { return app.El("li", "", s.sentence(w)...) })...)
}

func (p points) cites() []pricing.RuleID {
	var all []pricing.RuleID
	for _, s := range p {
		all = append(all, s.rules...)
	}
	return all
}

// terms are statements, each about a thing that is named first.
type terms []term

type term struct {
	name words
	note words // in small letters behind the name
	statement
}

func (t terms) draw(w *writer) ui.UI {
	return app.El("ul", "kinds", app.Each(t, func(t *term) ui.UI {
		return app.El("li", "",
			app.El("p", "", app.TextEl("strong", "", w.say(t.name)), ui.Text(" "), app.TextEl("span", "term-note", w.say(t.note))),
			app.El("p", "", t.sentence(w)...),
		)
	})...)
}

func (t terms) cites() []pricing.RuleID {
	var all []pricing.RuleID
	for i := range t {
		all = append(all, t[i].rules...)
	}
	return all
}

// subheading parts a section.
type subheading words

func (h subheading) draw(w *writer) ui.UI { return app.TextEl("h3", "", w.say(words(h))) }

func (h subheading) cites() []pricing.RuleID { return nil }

// piece is what the program draws inside the text.
type piece func(w *writer) ui.UI

func (p piece) draw(w *writer) ui.UI { return p(w) }

func (p piece) cites() []pricing.RuleID { return nil }

func (s *section) draw(w *writer) ui.UI {
	body := []ui.UI{app.TextEl("h2", "", w.say(s.heading)).ID(s.id)}
	for _, p := range s.parts {
		body = append(body, p.draw(w))
	}
	return app.El("section", "chapter", body...).Aria("labelledby", s.id)
}

func (s *section) cites() []pricing.RuleID {
	var all []pricing.RuleID
	for _, p := range s.parts {
		all = append(all, p.cites()...)
	}
	return all
}

// citation names rules, each as a link to its source.
func (w *writer) citation(rules []pricing.RuleID) ui.UI {
	label := app.TextEl("span", "hidden-text", rulesLabel.in(w.lang))
	return app.El("span", "cited", append([]ui.UI{label}, w.ruleLinks(rules)...)...)
}

// ruleLinks are rules as links to their sources, each behind a blank.
func (w *writer) ruleLinks(rules []pricing.RuleID) []ui.UI {
	var links []ui.UI
	for _, id := range rules {
		links = append(links, ui.Text(" "), w.ruleLink(id))
	}
	return links
}
