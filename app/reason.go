package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// reason is a rule as a sentence with its ID, which leads to the page of Meta's it was read on. Only the visitor opens
// that: nothing is asked of another site before.
func reason(sentence, rule string) ui.UI {
	return El("span", "reason", ui.Text(sentence+" "), ruleMark(rule))
}

func ruleMark(rule string) ui.UI {
	if address := OfficialSource(rule); address != "" {
		return TextEl("a", "rule", rule).Attr("href", address).Attr("rel", "external noopener noreferrer")
	}
	return TextEl("span", "rule", rule)
}
