package data

import (
	"net/url"
	"slices"
	"strings"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/ratecards"
)

// metaHosts are where Meta itself publishes.
var metaHosts = []string{"developers.facebook.com", "whatsappbusiness.com"}

// originOf says whose figures a source has.
func originOf(s *ratecards.Source) words {
	address, err := url.Parse(s.URL)
	switch {
	case s.URL != "" && err == nil && slices.Contains(metaHosts, address.Hostname()):
		return words{"Página de Meta", "Página da Meta", "Meta's page"}
	case strings.HasPrefix(s.Title, "Meta's "):
		return words{"Archivo de Meta", "Arquivo da Meta", "Meta's file"}
	}
	return words{"Copia o cita", "Cópia ou citação", "Copy or quotation"}
}

// plainAddress returns the address of a source, where it is a plain one that can be opened; empty where it is not.
func plainAddress(s *ratecards.Source) string {
	address, err := url.Parse(s.URL)
	if err != nil || address.Scheme != "https" || address.Host == "" || address.User != nil {
		return ""
	}
	return s.URL
}

// unnamed is how the data files say that the name of a repository was not noted.
const unnamed = "public GitHub repository, name not recorded"

// readIn says where a copy was read; empty where the source itself was.
func (w *writer) readIn(s *ratecards.Source) string {
	switch {
	case s.Repository == "":
		return ""
	case strings.Contains(s.Repository, unnamed):
		public := w.say(
			"repositorio público de GitHub, sin nombre anotado", "repositório público do GitHub, sem nome anotado", unnamed)
		return strings.Replace(s.Repository, unnamed, public, 1)
	case s.Repository == "site script in a public GitHub repository":
		return w.say("script del sitio en un repositorio público de GitHub", "script do site em um repositório público do GitHub", s.Repository)
	}
	return s.Repository
}

// sourceList draws where figures were read.
func (w *writer) sourceList(sources []ratecards.Source) ui.UI {
	return app.El("ul", "sources", app.Each(sources, w.source)...)
}

// source draws one source: whose figures it has, its title, where the copy is and of what day.
func (w *writer) source(s *ratecards.Source) ui.UI {
	title, note := w.titled(s)
	if address := plainAddress(s); address != "" {
		title = app.El("a", "", title).Attr("href", address).Attr("rel", "external noopener noreferrer")
	}
	var where string
	if in := w.readIn(s); in != "" {
		where = w.say(" Leído en ", " Lido em ", " Read in ") + in + "."
	}
	if s.Copied != "" {
		where += w.say(" Copia: ", " Cópia: ", " Copy: ") + w.copied(s.Copied) + "."
	}
	return app.El("li", "", app.TextEl("span", "origin", originOf(s).in(w.lang)), ui.Text(" "), title, note, ui.Text("."+where))
}

// titled draws the title of a source, in its own language, and behind it what the data files note of it; or else the words
// they have for it.
func (w *writer) titled(s *ratecards.Source) (title, note ui.UI) {
	if w.lang == app.English {
		return app.TextEl("span", "", s.Title), ui.Text("")
	}
	if text, said := w.described(s.Title); said {
		return w.quoting(text), ui.Text("")
	}
	own, about := behind(s.Title)
	if text, said := w.described(about); said {
		return app.TextEl("span", "", own).Lang("en"), app.El("span", "", ui.Text(" ("), w.quoting(text), ui.Text(")"))
	}
	return app.TextEl("span", "", s.Title).Lang("en"), ui.Text("")
}

// behind parts a title from what is noted of it in parentheses at its end; about is empty where nothing is.
func behind(title string) (own, about string) {
	at := strings.LastIndex(title, " (")
	if at < 0 {
		return title, ""
	}
	return title[:at], strings.TrimSuffix(title[at+len(" ("):], ")")
}

// quoting draws words of the page in which what stands in quotation marks is English.
func (w *writer) quoting(text string) ui.UI {
	opening, closing := w.say("«", "“", "“"), w.say("»", "”", "”")
	var parts []ui.UI
	for {
		before, rest, quotes := strings.Cut(text, opening)
		quoted, after, ends := strings.Cut(rest, closing)
		if !quotes || !ends {
			return app.El("span", "", append(parts, ui.Text(text))...)
		}
		parts = append(parts, ui.Text(before+opening), app.TextEl("span", "", quoted).Lang("en"), ui.Text(closing))
		text = after
	}
}
