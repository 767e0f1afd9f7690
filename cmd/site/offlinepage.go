package main

import (
	"strings"

	"golang.org/x/net/html"

	"github.com/tarifario/tarifario/app"
)

// offlineFolder holds the pages that the service worker shows in place of one it does not have, one in each language.
const offlineFolder = "offline/"

// offlineFile is that page in a language.
func offlineFile(l app.Language) string { return offlineFolder + string(l) + ".html" }

// addOffline makes those pages. The worker shows them at any address, and leads their addresses, which all begin with the
// way out of their folder, to the root of the site. They need no program.
func (s *site) addOffline() error {
	for _, l := range app.Languages() {
		page, err := s.offlinePage(l)
		if err != nil {
			return err
		}
		s.add(offlineFile(l), page)
	}
	return nil
}

func (s *site) offlinePage(l app.Language) ([]byte, error) {
	at := func(path string) string { return "../" + strings.TrimPrefix(path, "/") }
	main := newElement("main", "class", "chooser")
	main.AppendChild(withText("h1", offlineHeading(l)))
	main.AppendChild(withText("p", offlineSentence(l)))
	again := newElement("p", "class", "actions")
	again.AppendChild(withText("a", offlineAgain(l), "href", "", "class", "action")) // the address it is shown at
	main.AppendChild(again)
	main.AppendChild(withText("p", offlineWays(l), "id", "ways"))
	main.AppendChild(waysOn(l, "ways", at))
	return s.plainPage(l, offlineHeading(l)+" · "+s.vendor.Name, main, at)
}

// waysOn leads to every page of the navigation.
func waysOn(l app.Language, heading string, at func(path string) string) *html.Node {
	ways := newElement("nav", "class", "actions", "aria-labelledby", heading)
	for _, page := range app.NavigationPages() {
		ways.AppendChild(withText("a", app.PageName(l, page), "href", at(app.Path(l, page))))
	}
	return ways
}

func offlineHeading(l app.Language) string {
	return app.Say(l, "Sin conexión", "Sem conexão", "No connection")
}

func offlineSentence(l app.Language) string {
	return app.Say(l,
		"Esta página no está guardada en el dispositivo: las de los países se guardan al visitarlas.",
		"Esta página não está salva no dispositivo: as dos países são salvas quando visitadas.",
		"This page is not kept on this device: those of the countries are kept once they were visited.")
}

func offlineAgain(l app.Language) string {
	return app.Say(l, "Intentar de nuevo", "Tentar de novo", "Try again")
}

func offlineWays(l app.Language) string {
	return app.Say(l,
		"Lo demás funciona sin conexión, con las tarifas de todos los países:",
		"O restante funciona sem conexão, com as tarifas de todos os países:",
		"Everything else works without a connection, with the rates of every country:")
}
