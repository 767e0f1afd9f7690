package guide

import (
	"strings"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/names"
)

// words is one text in every language; written without keys it does not compile when one is missing.
type words struct{ es, pt, en string }

// in returns the text of a language.
func (t *words) in(l app.Language) string { return app.Say(l, t.es, t.pt, t.en) }

// slug returns the text of a language as addresses have it: "ventana-de-atencion-al-cliente".
func (t *words) slug(l app.Language) string {
	return strings.ReplaceAll(names.Fold(strings.Trim(t.in(l), "“”")), " ", "-")
}
