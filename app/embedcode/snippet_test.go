package embedcode

import (
	"strings"
	"testing"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/internal/golden"
)

// The code says what differs from what a page does of itself, and nothing else.
func TestCodeSaysWhatWasChosen(t *testing.T) {
	plain := NewPage(app.Spanish, &app.Vendor{Name: "Tarifario"}).choice
	rates := Choice{
		Lang: app.Portuguese, Country: "AO", Currency: "EUR", View: app.EmbeddedRates, Theme: "dark", Size: "360x640",
		Hidden: map[string]bool{app.NotesPart: true},
	}
	bare := plain
	bare.Hidden = map[string]bool{app.FormPart: true, app.LinesPart: true, app.NotesPart: true}
	for _, c := range []struct{ got, want string }{
		{plain.Address(), "es/embed/"},
		{bare.Address(), "es/embed/?parts=,"},
		{rates.Address(), "pt/embed/rates/?country=AO&currency=EUR&theme=dark&parts=form,lines"},
		{
			plain.Frame("https://a.example/"),
			`<iframe src="https://a.example/es/embed/" title="Precios de WhatsApp Business" width="100%" height="560" loading="lazy" style="border:0;max-width:100%"></iframe>`,
		},
		{
			rates.Frame("https://a.example/x/"),
			`<iframe src="https://a.example/x/pt/embed/rates/?country=AO&amp;currency=EUR&amp;theme=dark&amp;parts=form,lines" title="Preços do WhatsApp Business" width="360" height="640" loading="lazy" style="border:0;max-width:100%"></iframe>`,
		},
		{
			strings.Replace(rates.Script("https://a.example/", true), LoaderIntegrity, "HASH", 1),
			`<div data-tarifario data-lang="pt" data-view="rates" data-country="AO" data-currency="EUR" data-theme="dark" data-parts="form,lines"></div> ` +
				`<script async src="https://a.example/embed/v1.js" integrity="HASH" crossorigin="anonymous"></script>`,
		},
		{
			plain.Script("https://a.example/", false),
			`<div data-tarifario data-lang="es"></div> <script async src="https://a.example/embed/v1.js"></script>`,
		},
	} {
		if c.got != c.want {
			t.Errorf("the code is\n%s\nwant\n%s", c.got, c.want)
		}
	}
}

func TestPages(t *testing.T) {
	for _, l := range app.Languages() {
		t.Run(string(l), func(t *testing.T) {
			golden.Check(t, "page-"+string(l), NewPage(l, &app.Vendor{Name: "Tarifario"}))
		})
	}
}
