package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"image"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/image/webp"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/cmd/site/internal/browser"
)

// Every page of the navigation can be installed as it stands, in its language, in the folder of a host as well.
func TestEveryLanguageCanBeInstalled(t *testing.T) {
	t.Parallel()
	h := newHost(t, "/x/y", siteHandler(t))
	p := testBrowser(t).OpenInProfile(t, h.address())
	for _, r := range routesOf(&builtSite(t).vendor.Vendor) {
		if r.Page != app.CalculatorPage {
			continue
		}
		p.Goto(r.Path)
		p.WaitReady()
		for _, fault := range p.InstallFaults() {
			t.Errorf("%s: %s", r.Path, fault)
		}
	}
}

// The manifests are of one app, and each is of its language.
func TestManifests(t *testing.T) {
	s := builtSite(t)
	for l, want := range map[app.Language]struct {
		description, start, shortcuts, opens, label string
	}{
		"es": {"Calculadora de la plataforma", "es/", "Calculadora es/, Tarifas es/tarifas/, Ventanas es/ventanas/, Datos es/datos/", "es/datos/", "El costo del mes, con sus datos"},
		"pt": {"Calculadora da plataforma", "pt/", "Calculadora pt/, Tarifas pt/tarifas/, Janelas pt/janelas/, Dados pt/dados/", "pt/dados/", "O custo do mês, com os seus dados"},
		"en": {"Calculator for the WhatsApp Business Platform", "en/", "Calculator en/, Rates en/rates/, Windows en/windows/, Data en/data/", "en/data/", "The cost of a month, from your own figures"},
	} {
		var got struct {
			ID, Lang, Scope, Display, Description string
			StartURL                              string `json:"start_url"`
			Icons                                 []struct{ Src, Sizes, Type, Purpose string }
			Screenshots                           []struct {
				Src, Sizes, Type, Label string
				FormFactor              string `json:"form_factor"`
			}
			Shortcuts     []struct{ Name, URL string }
			LaunchHandler struct {
				ClientMode []string `json:"client_mode"`
			} `json:"launch_handler"`
			FileHandlers []struct {
				Action string
				Accept map[string][]string
			} `json:"file_handlers"`
		}
		if err := json.Unmarshal(s.files["manifest."+string(l)+".webmanifest"], &got); err != nil {
			t.Fatal(err)
		}
		if got.ID != "/?app=tarifario" || got.Lang != string(l) || got.Scope != "./" || got.Display != "standalone" || got.StartURL != want.start {
			t.Errorf("%s: the app is %q in %q, from %q in %q, %s", l, got.ID, got.Lang, got.StartURL, got.Scope, got.Display)
		}
		if !strings.HasPrefix(got.Description, want.description) || got.Description == "" {
			t.Errorf("%s: the description is %q", l, got.Description)
		}
		icons := ""
		for _, i := range got.Icons {
			icons += i.Sizes + " " + i.Purpose + ","
			if s.files[i.Src] == nil {
				t.Errorf("%s: there is no icon %s", l, i.Src)
			}
		}
		if icons != "any ,192x192 ,512x512 ,512x512 maskable,512x512 monochrome," {
			t.Errorf("%s: the icons are %s", l, icons)
		}
		shots := ""
		for _, p := range got.Screenshots {
			shots += p.FormFactor + " " + p.Sizes + ","
			if s.files[p.Src] == nil || p.Type != "image/webp" {
				t.Errorf("%s: there is no picture %s of type %s", l, p.Src, p.Type)
			}
		}
		if shots != "narrow 480x960,narrow 480x960,wide 1280x800,wide 1280x800," || got.Screenshots[0].Label != want.label {
			t.Errorf("%s: the screenshots are %s", l, shots)
		}
		var shortcuts []string
		for _, c := range got.Shortcuts {
			shortcuts = append(shortcuts, c.Name+" "+c.URL)
		}
		if list := strings.Join(shortcuts, ", "); list != want.shortcuts {
			t.Errorf("%s: the shortcuts are %s", l, list)
		}
		if len(got.LaunchHandler.ClientMode) == 0 || got.LaunchHandler.ClientMode[0] != "focus-existing" {
			t.Errorf("%s: it starts %v", l, got.LaunchHandler.ClientMode)
		}
		if len(got.FileHandlers) != 1 || got.FileHandlers[0].Action != want.opens ||
			fmt.Sprint(got.FileHandlers[0].Accept) != "map[application/json:[.json] application/x-ndjson:[.ndjson .jsonl] text/csv:[.csv]]" {
			t.Errorf("%s: it opens files as %v", l, got.FileHandlers)
		}
	}
}

// The app is installed, started without a network and opened with files, each at the page for it, and is removed again.
func TestInstalledApp(t *testing.T) {
	t.Setenv("XDG_DATA_HOME", t.TempDir()) // where systems note which apps there are
	t.Setenv("HOME", t.TempDir())
	b, err := browser.Start(true)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(b.Stop)
	h := newHost(t, published.folder, siteHandler(t))
	p := b.OpenInProfile(t, h.address())
	p.Goto("/pt/")
	p.WaitReady()
	keptOffline(p)
	id := h.server.URL + "/?app=tarifario"
	system := b.OpenInProfile(t, h.address()) // a tab to ask from
	p.Install(id, h.address()+"/pt/")
	p.Close() // installing has made it a window of the app
	h.stop()

	started := system.Launch(t, id)
	started.WaitReady()
	if got, window := started.Path(), browser.Eval[bool](started, `matchMedia("(display-mode: standalone)").matches`); got != "/pt/" || !window {
		t.Errorf("the app starts at %s, in a window of its own: %v", got, window)
	}
	// The window that is open takes the file to the page for it.
	system.LaunchFile(id, ownFile(t, "minha tabela.csv", ownCSV))
	started.WaitFor(`document.querySelector(".own-read h3")?.textContent === "minha tabela.csv"`)
	if got := started.Path(); got != "/pt/dados/" {
		t.Errorf("the file was opened at %s", got)
	}
	system.Uninstall(id)
}

// opensFiles lets a test hand files to a page, as the system does to an installed app.
const opensFiles = `Object.defineProperty(window, "launchQueue", { value: { setConsumer(take) {
	window.open = (name, text) => take({ files: [{ getFile: async () => new File([text], name) }] });
	window.shortcut = (targetURL) => take({ files: [], targetURL });
} } })`

// A file that is opened with the app goes to the page that takes its kind, from wherever the visitor is: a card to the
// data page, scenarios to the calculator, which both say what is in it.
func TestOpenedFilesFindTheirPage(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedSite(t))
	p.Before(opensFiles)
	open := func(name, text string) {
		browser.Eval[bool](p, fmt.Sprintf(`(open(%q, %q), true)`, name, text))
	}
	p.Goto("/es/guia/")
	p.WaitReady()
	open("mi tabla.csv", ownCSV)
	p.WaitAt("/es/datos/")
	p.WaitFor(`document.querySelector(".own-read h3")?.textContent === "mi tabla.csv"`)

	const scenarios = `{"scenarios": 7}`
	open("planes.json", scenarios)
	p.WaitAt("/es/")
	p.WaitFor(`document.querySelector(".scenarios [role=status]")?.textContent !== ""`)
	p.WaitReady()

	open("tabla.json", `{"effective": "2026-10-01", "rows": []}`)
	p.WaitAt("/es/datos/")
	p.WaitFor(`document.querySelector(".own-read h3")?.textContent === "tabla.json"`)
	for _, log := range []struct{ name, text string }{{"registro.ndjson", oneConversation}, {"registro.json", oneConversation}, {"webhook.json", "[" + oneWebhook + "]"}} {
		p.Goto("/es/guia/")
		p.WaitReady()
		open(log.name, log.text)
		p.WaitAt("/es/ventanas/")
		p.WaitFor(openSaid + `.startsWith("Conversación abierta: +5215512345678, 2 de octubre de 2026, mensajes: ")`)
	}
	open("plan.json", `{"schema": "tarifario/plan", "version": 1, "journeys": [{"country": "MX", "monthly": 1, "start": "2026-10-05", "steps": [{"at": "9h", "direction": "inbound"}]}]}`)
	p.WaitFor(openSaid + ` === "Archivo abierto." && location.hash === "#v=1&start=2026-10-05&c=MX&s=9h_customer"`)
	if got := browser.Eval[bool](p, `caches.has("tarifario:launched")`); got {
		t.Error("the file is still waiting")
	}

	// A shortcut leads from an open window to its page; starting the app again leaves the window as it is.
	browser.Eval[bool](p, `new Promise((done) => setTimeout(() => done(true), 1100))`)
	browser.Eval[bool](p, `(shortcut(new URL("../", location.href).href), shortcut(new URL("../tarifas/", location.href).href), true)`)
	p.WaitAt("/es/tarifas/")
}

// differentPixels is the share of pixels that clearly differ between two pictures of one size.
func differentPixels(a, b image.Image) float64 {
	n, differ := 0, 0
	for y := a.Bounds().Min.Y; y < a.Bounds().Max.Y; y++ {
		for x := a.Bounds().Min.X; x < a.Bounds().Max.X; x++ {
			r, g, bl, _ := a.At(x, y).RGBA()
			r2, g2, b2, _ := b.At(x, y).RGBA()
			n++
			if far(r, r2) || far(g, g2) || far(bl, b2) {
				differ++
			}
		}
	}
	return float64(differ) / float64(n)
}

// far tells of two values of a colour that compression does not explain.
func far(a, b uint32) bool { return max(a, b)-min(a, b) > 0x5000 }

// mostDifferent is how much of a picture may differ from the page: a new word does no harm, a new layout does.
const mostDifferent = 0.04

// The screenshots of the manifests show the pages as they are. With APP_SCREENSHOTS=write they are taken anew, of the vendor
// whose site.json SITE names.
func TestAppScreenshotsShowThePages(t *testing.T) {
	t.Parallel()
	folder, address := filepath.Join("..", "..", "web", screenshotFolder), ""
	writing := os.Getenv("APP_SCREENSHOTS") == "write"
	if site := os.Getenv("SITE"); writing && site != "" {
		s, err := vendorSite(t, site)
		if err != nil {
			t.Fatal(err)
		}
		folder, address = filepath.Join(filepath.Dir(site), screenshotFolder), servedIn(t, published.folder, published.answer(s))
	} else {
		address = servedSite(t)
	}
	p := testBrowser(t).Open(t, address)
	p.Prefer("prefers-color-scheme", "light")
	for _, l := range app.Languages() {
		for _, shot := range screenshots {
			p.Window(int64(shot.width), int64(shot.height))
			p.Goto(app.Path(l, shot.page))
			p.WaitReady()
			p.WaitFor(`navigator.serviceWorker.controller`) // nothing happens any more
			file := filepath.Join(folder, shot.file(l))
			if writing {
				writeScreenshot(t, p, file)
			}
			content, err := os.ReadFile(file)
			if err != nil {
				t.Fatalf("%v; make app-screenshots takes it", err)
			}
			if err := shot.check(content); err != nil {
				t.Errorf("%s %v", file, err)
				continue
			}
			kept, err := webp.Decode(bytes.NewReader(content))
			if err != nil {
				t.Fatal(err)
			}
			shown, err := png.Decode(bytes.NewReader(p.Picture("png", 100)))
			if err != nil {
				t.Fatal(err)
			}
			if share := differentPixels(kept, shown); share > mostDifferent {
				t.Errorf("%s: %.1f %% differ from the page; make app-screenshots takes it anew", file, 100*share)
			}
		}
	}
}

// writeScreenshot takes a picture as well as its size allows.
func writeScreenshot(t *testing.T, p *browser.Page, file string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	for quality := int64(90); quality > 40; quality -= 10 {
		if taken := p.Picture("webp", quality); len(taken) <= screenshotBytes {
			if err := os.WriteFile(file, taken, 0o644); err != nil {
				t.Fatal(err)
			}
			return
		}
	}
	t.Errorf("%s does not fit into %d bytes", file, screenshotBytes)
}

// vendorSite is the site of a site.json around the programs that every site has.
func vendorSite(t *testing.T, file string) (*site, error) {
	t.Helper()
	root, err := moduleRoot()
	if err != nil {
		return nil, err
	}
	v, err := readVendor(file)
	if err != nil {
		return nil, err
	}
	return assemble(root, v, builtSite(t).code, v.URL)
}
