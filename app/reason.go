package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// reason is a rule as a sentence with its ID.
func reason(sentence, rule string) ui.UI {
	return el("span", "reason", ui.Text(sentence+" "), textEl("span", "rule", rule))
}
