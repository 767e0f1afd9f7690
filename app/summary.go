package app

import (
	"net/url"
	"strings"
)

// summary tells a plan and its price in a message: the total, the date and the card, what the month holds and, where
// there is one, the link. Many places are only named.
func (w writer) summary(a *AnswerView, e Estimate, link string) string {
	var b strings.Builder
	b.WriteString(a.Label + ": " + a.total() + "\n")
	b.WriteString(strings.TrimSpace(w.words.RulesOf(w.format.Date(e.Plan.On))+" "+a.Scope) + "\n")
	views := w.assumptions(&e.Plan)
	places, account := views[:len(views)-1], views[len(views)-1]
	if len(places) > summaryPlaces {
		b.WriteString("\n" + strings.Join(headings(places), ", ") + "\n")
		places = nil
	}
	for _, v := range append(places, account) {
		if v.Heading != "" {
			b.WriteString("\n" + v.Heading + "\n")
		}
		for _, item := range v.Items {
			b.WriteString("• " + item + "\n")
		}
	}
	if link != "" {
		b.WriteString("\n" + w.words.EveryLineAt() + "\n" + link + "\n")
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// summaryPlaces is how many places a message describes.
const summaryPlaces = 3

func headings(views []AssumptionsView) []string {
	var all []string
	for _, v := range views {
		all = append(all, v.Heading)
	}
	return all
}

// total is the answer as it stands in a sentence.
func (a *AnswerView) total() string {
	var parts []string
	for _, part := range []string{a.Qualifier, a.Currency, a.Figure} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, " ")
}

// whatsAppLink opens WhatsApp with a message to send to whomever the visitor chooses.
func whatsAppLink(message string) string {
	return "https://wa.me/?text=" + strings.ReplaceAll(url.QueryEscape(message), "+", "%20")
}
