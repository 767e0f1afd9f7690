package main

import (
	"encoding/json"

	"github.com/tarifario/tarifario/app"
)

// manifestFile is the web app manifest of a language. It stands at the root of the site, which is the scope of the app.
func manifestFile(l app.Language) string { return "manifest." + string(l) + ".webmanifest" }

// manifest is a web app manifest. Its addresses are relative to it, so the site may live in any folder.
type manifest struct {
	ID              string               `json:"id"`
	Name            string               `json:"name"`
	ShortName       string               `json:"short_name"`
	Description     string               `json:"description"`
	Lang            string               `json:"lang"`
	Dir             string               `json:"dir"`
	StartURL        string               `json:"start_url"`
	Scope           string               `json:"scope"`
	Display         string               `json:"display"`
	ThemeColor      string               `json:"theme_color"`
	BackgroundColor string               `json:"background_color"`
	Categories      []string             `json:"categories"`
	Icons           []manifestIcon       `json:"icons"`
	Screenshots     []manifestScreenshot `json:"screenshots,omitempty"`
	Shortcuts       []manifestShortcut   `json:"shortcuts"`
	LaunchHandler   launchHandler        `json:"launch_handler"`
	FileHandlers    []fileHandler        `json:"file_handlers"`
}

type manifestIcon struct {
	Src     string `json:"src"`
	Sizes   string `json:"sizes"`
	Type    string `json:"type"`
	Purpose string `json:"purpose,omitempty"`
}

type manifestScreenshot struct {
	Src        string `json:"src"`
	Sizes      string `json:"sizes"`
	Type       string `json:"type"`
	FormFactor string `json:"form_factor"`
	Label      string `json:"label"`
}

type manifestShortcut struct {
	Name string `json:"name"`
	URL  string `json:"url"`
}

type launchHandler struct {
	ClientMode []string `json:"client_mode"`
}

type fileHandler struct {
	Action string              `json:"action"`
	Accept map[string][]string `json:"accept"`
}

// addManifests writes the manifest of every language. They are of one app, which is therefore on a device once, and
// opens in the language it was installed in.
func (s *site) addManifests(base string) error {
	root, err := rootOf(base)
	if err != nil {
		return err
	}
	for _, l := range app.Languages() {
		content, err := json.MarshalIndent(s.manifest(l, root), "", "  ")
		if err != nil {
			return err
		}
		s.add(manifestFile(l), append(content, '\n'))
	}
	return nil
}

// manifest is that of a language. Browsers read the ID from the root of the host: it names the folder of the site, as far
// as that is known, and the vendor.
func (s *site) manifest(l app.Language, root string) manifest {
	return manifest{
		ID:              root + "?app=" + s.vendor.FileStem(),
		Name:            s.vendor.Name,
		ShortName:       s.vendor.Name,
		Description:     app.CatalogOf(l).Description(),
		Lang:            string(l),
		Dir:             "ltr",
		StartURL:        app.Relative("/", app.Path(l, app.CalculatorPage)),
		Scope:           "./",
		Display:         "standalone",
		ThemeColor:      s.vendor.themeColor(),
		BackgroundColor: "#ffffff",
		Categories:      []string{"business", "finance", "utilities"},
		Icons:           s.vendor.art.manifestIcons(),
		Screenshots:     s.screenshots[l],
		Shortcuts:       shortcuts(l),
		// A window that is open keeps its plan: web/launch.js takes what it is handed.
		LaunchHandler: launchHandler{ClientMode: []string{"focus-existing", "auto"}},
		FileHandlers:  fileHandlers(l),
	}
}

// shortcuts lead to the calculator, the rates, the message clock and the data.
func shortcuts(l app.Language) []manifestShortcut {
	var all []manifestShortcut
	for _, page := range []string{app.CalculatorPage, app.RatesPage, app.WindowsPage, app.DataPage} {
		all = append(all, manifestShortcut{Name: app.PageName(l, page), URL: app.Relative("/", app.Path(l, page))})
	}
	return all
}

// fileHandlers are the kinds of files that can be opened with the app. The page of the visitor's own cards takes them;
// web/launch.js looks into a document and brings what is for the calculator, or for the message clock, there.
func fileHandlers(l app.Language) []fileHandler {
	return []fileHandler{{
		Action: app.Relative("/", app.Path(l, app.DataPage)),
		Accept: map[string][]string{"text/csv": {".csv"}, "application/json": {".json"}, "application/x-ndjson": {".ndjson", ".jsonl"}},
	}}
}

func (a *artwork) manifestIcons() []manifestIcon {
	all := []manifestIcon{{Src: logoFile, Sizes: "any", Type: "image/svg+xml"}}
	for _, icon := range iconFiles {
		if a.icons[icon.name] != nil {
			all = append(all, manifestIcon{Src: icon.name, Sizes: icon.sizes(), Type: "image/png", Purpose: icon.purpose})
		}
	}
	return all
}
