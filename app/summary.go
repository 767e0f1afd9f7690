package app

import (
	"net/url"
	"strings"
)

// summary tells a plan and its price in a message: the total, the date and the card, and what the month holds. Many
// places are only named. views are the assumptions of the plan.
func (w writer) summary(a *AnswerView, e Estimate, views []AssumptionsView) string {
	var b strings.Builder
	b.WriteString(a.Label + ": " + a.total() + "\n")
	if a.Shown.Amount != "" {
		b.WriteString(a.Shown.sentence() + "\n")
	}
	b.WriteString(w.rules(a, e) + "\n")
	if places := views[:len(views)-1]; len(places) > summaryPlaces {
		b.WriteString("\n" + strings.Join(headings(places), ", ") + "\n")
		views = views[len(places):]
	}
	for _, v := range views {
		if v.Heading != "" {
			b.WriteString("\n" + v.Heading + "\n")
		}
		for i := range v.Items {
			b.WriteString("• " + v.Items[i].String() + "\n")
		}
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// rules says on which date and from which card a plan was priced.
func (w writer) rules(a *AnswerView, e Estimate) string {
	return strings.TrimSpace(w.words.RulesOf(w.format.Date(e.Plan.On)) + " " + a.Scope)
}

// withLink is a message that ends in a link, where there is one.
func (w writer) withLink(message, link string) string {
	if link == "" {
		return message
	}
	return message + "\n\n" + w.words.EveryLineAt() + "\n" + link
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
