package rates

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/ratecards"
)

// Two rates stand side by side, the earlier first, with the difference in percent of it.
func TestTwoDates(t *testing.T) {
	for _, c := range []struct{ lang, fragment, key, want string }{
		{"en", "v=1&vs=2026-07-01", "MX", "Mexico | 0.0305 0.0397 ▲ +30.2% | 0.0085 | 0.0085 | — | free 0.0085 now charged"},
		{"es", "v=1&on=2026-07-01&vs=2026-10-01", "MX", "México | 0.0305 0.0397 ▲ +30.2% | 0.0085 | 0.0085 | — | gratis 0.0085 ahora se cobra"},
		{"pt", "v=1&vs=2026-07-01", "PE", "Peru | 0,0703 | 0,0200 0,0300 ▲ +50% | 0,0200 0,0300 ▲ +50% | — | grátis 0,0300 agora é cobrado"},
		{"en", "v=1&on=2026-10-01&vs=2024-10-31", "TR", "Türkiye | 0.0109 | 0.0053 0.0009 ▼ -83% | 0.0083 0.0009 ▼ -89.2% | — | 0.0030 0.0009 ▼ -70%"},
		// A market of its own is compared with the one it came from.
		{"en", "v=1&vs=2026-07-01", "MA", "Morocco | 0.0225 0.0414 ▲ +84% | 0.0040 0.0230 ▲ +475% | 0.0040 0.0230 ▲ +475% | — 0.0811 new | free 0.0230 now charged | on the other date, Rest of Africa"},
		{"en", "v=1&cur=MXN&on=2026-07-01&vs=2026-10-01", "CO", "Colombia | 0.2301 not found not comparable | 0.0147 not found not comparable | not found | — not found not comparable | free not found not comparable"},
		{"en", "v=1&on=2026-10-01&vs=2022-02-01", "CO", "Colombia | 0.0100 — no longer offered | 0.0060 — no longer offered | — 0.0125 new | — 0.0008 new | — 0.0008 new | — | — 0.0008 new"},
	} {
		if got := rowText(pageOf(app.Language(c.lang), c.fragment), c.key); got != c.want {
			t.Errorf("%s %s: got %q, want %q", c.fragment, c.key, got, c.want)
		}
	}
}

// Two currencies stand side by side with how many units of one come to a unit of the other; nothing is converted.
func TestTwoCurrencies(t *testing.T) {
	p := pageOf(app.English, "v=1&vs=COP")
	const nb = "\u00a0"
	want := "Colombia | USD" + nb + "0.0125 COP" + nb + "46.0227 COP" + nb + "3,681.82 / USD"
	if got := rowText(p, "CO"); !strings.HasPrefix(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if p.view.Pair.Heading != "USD and COP on October 1, 2026" || p.view.Pair.Announced != nil {
		t.Errorf("got %+v", p.view.Pair)
	}
	if got := pageOf(app.English, "v=1&on=2024-10-01&vs=COP").view.Pair.Heading; got != "There is nothing to compare with: no rate card in COP is known for October 1, 2024." {
		t.Errorf("got %q", got)
	}
}

// Only the markets that changed: on 2026-10-01 every market has a price of service, so all of them; between two dates of
// one card none. From April to July 2026 Italy, Spain and the United Kingdom rose, and six countries got a row of their own.
func TestOnlyChanged(t *testing.T) {
	if got := len(pageOf(app.English, "v=1&vs=2026-07-01&only=changed").view.Table.Rows); got != 47 {
		t.Errorf("%d markets changed on 2026-10-01", got)
	}
	p := pageOf(app.English, "v=1&vs=2026-11-01&only=changed")
	if len(p.view.Table.Rows) != 0 || p.view.Table.Empty != "Between the two dates no known figure of these markets changes." {
		t.Errorf("%d rows, %q", len(p.view.Table.Rows), p.view.Table.Empty)
	}
	p = pageOf(app.English, "v=1&on=2026-07-01&vs=2026-06-30&only=changed")
	for _, key := range []string{"IT", "ES", "GB"} {
		if rowText(p, key) == "" {
			t.Errorf("%s rose, and is not there", key)
		}
	}
	if rowText(p, "MX") != "" {
		t.Error("Mexico is there, and has not changed")
	}
}

// The announcements between the two dates explain the differences: those after the first, up to and with the second.
func TestAnnouncements(t *testing.T) {
	p := pageOf(app.Spanish, "v=1&on=2026-10-01&vs=2026-04-01")
	var got []string
	for _, e := range p.view.Pair.Announced.Entries {
		got = append(got, e.Date+": "+strings.Join(e.Lines, " "))
	}
	want := []string{
		"1 de julio de 2026: Marketing: sube (España, Italia, Reino Unido). Marketing, Utilidad, Autenticación: fila propia (Catar, Hong Kong, Hungría, Polonia, Rumania, Singapur). Tabla en BRL; 16 monedas en total.",
		"1 de octubre de 2026: Marketing: sube (Arabia Saudita, Emiratos Árabes Unidos, México, Resto de Asia-Pacífico, Resto de Medio Oriente). Utilidad, Autenticación: sube (Pakistán, Perú, Sudáfrica). Servicio: se cobra (todos los mercados). Marketing, Utilidad, Autenticación, Autenticación internacional: fila propia (Bangladés, Irak, Kazajistán, Kuwait, Marruecos, Nepal, Omán, Sri Lanka, Ucrania). Los mensajes de servicio se cobran después de los mil gratis por número y mes; utilidad se cobra también dentro de la ventana de servicio.",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	p = pageOf(app.English, "v=1&on=2024-08-01&vs=2024-07-31")
	if got := p.view.Pair.Announced.Entries[0].Lines[0]; got != "Utility: down (all markets but Indonesia)." {
		t.Errorf("got %q", got)
	}
	p = pageOf(app.English, "v=1&on=2024-07-31&vs=2024-07-01")
	if got := p.view.Pair.Announced; len(got.Entries) != 0 || got.Lead != "Meta announced no change of rates between the two dates." {
		t.Errorf("got %+v", got)
	}
}

// Every note of the changelog is said in the three languages, also of entries that came after those the other tests know.
func TestNotesAreTranslated(t *testing.T) {
	library, err := ratecards.Open(os.DirFS(filepath.Join("..", "..", "ratecards", "data")))
	if err != nil {
		t.Fatal(err)
	}
	log, err := library.Changelog()
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range log {
		if _, said := announcedNotes[entry.Effective]; said != (entry.Note != "" && entry.Note != ratecards.UnannouncedNote) {
			t.Errorf("%s: note %q, translated: %v", entry.Effective, entry.Note, said)
		}
	}
}

// The note that make card gives an entry is said in the language of the page.
func TestUnannouncedNoteIsSaid(t *testing.T) {
	for l, want := range map[app.Locale]string{
		app.Mexico: "Es lo que muestran las tablas; no se leyó en un anuncio.",
		app.Brazil: "É o que as tabelas mostram; não foi lido em um anúncio.",
		app.USA:    "As the cards show it; not read in an announcement.",
	} {
		if got := writerIn(l).note(&ratecards.Announcement{Effective: 2027_01_01, Note: ratecards.UnannouncedNote}); got != want {
			t.Errorf("%s: %q, want %q", l, got, want)
		}
	}
}
