package data

import (
	"html"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/internal/golden"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// cardNamed returns the facts of a card.
func cardNamed(t *testing.T, id string) *cardFacts {
	t.Helper()
	cards := allCards()
	i := slices.IndexFunc(cards, func(c cardFacts) bool { return c.ID == id })
	if i < 0 {
		t.Fatalf("no card %s", id)
	}
	return &cards[i]
}

// readText is what a visitor reads in a part of HTML.
func readText(part string) string {
	text := html.UnescapeString(regexp.MustCompile(`<[^>]*>`).ReplaceAllString(part, " "))
	text = strings.Join(strings.Fields(text), " ")
	return regexp.MustCompile(` ([.;:,])`).ReplaceAllString(text, "$1")
}

// partOf returns what a page holds from one text to another.
func partOf(t *testing.T, page, from, to string) string {
	t.Helper()
	_, rest, found := strings.Cut(page, from)
	part, _, ended := strings.Cut(rest, to)
	if !found || !ended {
		t.Fatalf("no part from %q to %q", from, to)
	}
	return part
}

// Figures counted by hand in the files of the cards.
func TestCardsSayWhatIsKnown(t *testing.T) {
	for _, c := range []struct {
		id, known    string
		unknown      int
		until        pricing.Date
		rows, figure string
	}{
		{"2026-07-01-MXN", "9 de 38 mercados", 12, 2026_09_30,
			"Solo Alemania, Colombia, España, Francia, México, Países Bajos, Reino Unido, Rusia y América del Norte.",
			"utilidad: Alemania, Francia y Rusia | autenticación: en todas las filas"},
		{"2026-10-01-USD", "47 mercados", 0, 0, "Están todos los mercados de esa fecha.", ""},
		{"2026-10-01-AED", "6 de 47 mercados", 2, 0,
			"Solo Argentina, Bangladés, Brasil, Chile, Colombia y Egipto.", "autenticación internacional: Egipto | servicio: Egipto"},
		{"2026-10-01-MXN", "1 de 47 mercados", 3, 0, "Solo México.", "marketing: México | autenticación: México | servicio: México"},
		{"2026-04-01-EUR", "31 de 32 mercados", 40, 2026_06_30, "Faltan: Resto de América Latina.",
			"autenticación: en todas las filas | autenticación internacional: Arabia Saudita, Egipto, Emiratos Árabes Unidos, India, Indonesia, Malasia, Nigeria, Pakistán y Sudáfrica"},
		{"2025-07-01-USD", "24 de 32 mercados", 23, 2025_09_30,
			"Faltan: Arabia Saudita, Emiratos Árabes Unidos, España, Reino Unido, Sudáfrica, Turquía, América del Norte y Resto de Medio Oriente.", "?"},
		{"2022-02-01-USD", "26 de 32 mercados", 0, 2023_05_31, "?", ""},
		{"2025-07-01-USD-inferred", "32 mercados", 5, 2025_09_30, "Están todos los mercados de esa fecha.",
			"autenticación: Arabia Saudita, Colombia, Egipto y América del Norte | autenticación internacional: Egipto"},
	} {
		facts, w := cardNamed(t, c.id), writerIn(app.Mexico)
		var figures []string
		for i := range facts.unknown {
			figures = append(figures, w.unknownTold(facts, &facts.unknown[i]))
		}
		if got := w.known(facts); got != c.known {
			t.Errorf("%s: %q, want %q", c.id, got, c.known)
		}
		if facts.Unknown != c.unknown || facts.until != c.until {
			t.Errorf("%s: %d unknown figures until %s, want %d until %s", c.id, facts.Unknown, facts.until, c.unknown, c.until)
		}
		if got := w.rowsTold(facts); got != c.rows && c.rows != "?" {
			t.Errorf("%s: rows %q, want %q", c.id, got, c.rows)
		}
		if got := strings.Join(figures, " | "); got != c.figure && c.figure != "?" {
			t.Errorf("%s: figures %q, want %q", c.id, got, c.figure)
		}
	}
}

// Every unknown figure that a file counts is named, on every card.
func TestEveryUnknownFigureIsNamed(t *testing.T) {
	cards := allCards()
	if len(cards) != 40 {
		t.Errorf("%d cards, want 40", len(cards))
	}
	for i := range cards {
		c, named := &cards[i], 0
		for _, u := range c.unknown {
			named += len(u.markets)
		}
		if named != c.Unknown || len(c.rows) != c.Rows || len(c.rows)+len(c.lacking) != c.MarketsInForce {
			t.Errorf("%s: %d of %d figures named; %d rows of %d; %d lacking of %d", c.ID, named, c.Unknown, len(c.rows), c.Rows, len(c.lacking), c.MarketsInForce)
		}
	}
}

func TestCardsStandNewestFirst(t *testing.T) {
	cards := allCards()
	if got := []string{cards[0].ID, cards[3].ID, cards[4].ID, cards[39].ID}; !slices.Equal(got, []string{"2026-10-01-AED", "2026-10-01-EUR", "2026-10-01-EUR-inferred", "2022-02-01-USD"}) {
		t.Errorf("cards stand as %v", got)
	}
	days := allChanges()
	if got := []pricing.Date{days[0].on, days[2].on, days[len(days)-1].on}; !slices.Equal(got, []pricing.Date{2028_01_01, 2027_01_01, 2022_02_01}) {
		t.Errorf("changes stand as %v", got)
	}
}

// Every note, confidence and status of the files is in words of the page, also on cards that came after those the other
// tests know, and no words are left over.
func TestEveryNoteIsInWords(t *testing.T) {
	used := map[string]bool{}
	library := sure(ratecards.Open(os.DirFS(filepath.Join("..", "..", "ratecards", "data"))))
	all := slices.Clone(sure(library.LadderInfo()).Notes)
	for _, c := range sure(library.Cards()) {
		all = append(append(all, c.Notes...), c.Tiers.Notes...)
		if _, said := confidences[c.Confidence]; !said && c.Confidence != "" {
			t.Errorf("%s: nobody has said the confidence %q", c.ID, c.Confidence)
		}
		if statusName(c.Status) == (words{}) || models[c.Model] == (words{}) {
			t.Errorf("%s: no words for %q or %q", c.ID, c.Status, c.Model)
		}
	}
	for _, n := range all {
		used[n] = true
		if !strings.HasPrefix(n, ratecards.ConvertedNote) && !slices.ContainsFunc(notes[:], func(w noteWords) bool { return w.note == n }) {
			t.Errorf("nobody has said the note %q", n)
		}
	}
	for _, n := range notes {
		if !used[n.note] {
			t.Errorf("no file has the note %q", n.note)
		}
		if n.es == "" || n.pt == "" {
			t.Errorf("the note %q lacks a language", n.note)
		}
	}
}

// The note that make card writes is told in every language, with the hash as it is.
func TestConvertedNoteIsInWords(t *testing.T) {
	const sum = "0e12026-10-01.5ab"
	for l, want := range map[app.Locale]string{
		app.Mexico: "Convertida de un archivo CSV. SHA-256 del archivo: " + sum,
		app.Brazil: "Convertida de um arquivo CSV. SHA-256 do arquivo: " + sum,
		app.USA:    "Converted from a CSV file. SHA-256 of the file: " + sum,
	} {
		if got := writerIn(l).note(ratecards.ConvertedNote + sum); got != want {
			t.Errorf("%s: %q, want %q", l, got, want)
		}
	}
}

// What the data files say of their sources in words of their own is said in every language, and nothing else is: of a source
// with an address the title stays as it is, of one without all is the project's own.
func TestSourcesAreDescribed(t *testing.T) {
	all := slices.Clone(sure(ratecards.Embedded().LadderInfo()).Sources)
	for _, c := range allCards() {
		all = append(append(all, c.Sources...), c.Tiers.Sources...)
	}
	w, used := writerIn(app.Brazil), map[string]bool{}
	for i := range all {
		title := all[i].Title
		_, about := behind(title)
		if _, said := w.described(title); said {
			used[title] = true
		} else if _, said := w.described(about); said {
			used[about] = true
		} else if about != "" || plainAddress(&all[i]) == "" {
			t.Errorf("nobody has said the source %q", title)
		}
	}
	for _, d := range describedSources {
		if !used[d.note] || d.es == "" || d.pt == "" {
			t.Errorf("%q: no file has it, or a language lacks it", d.note)
		}
	}
}

// A title keeps its language, what is noted of it takes the page's, and what is quoted there is English again.
func TestSourcesKeepTheirLanguage(t *testing.T) {
	draw := func(l app.Locale, title, address string) string {
		return ui.HTMLString(writerIn(l).source(&ratecards.Source{Title: title, URL: address}))
	}
	got := draw(app.Brazil, "Alvochat, WhatsApp conversation prices by country (no mark-up)", "https://alvochat.com/a")
	if !strings.Contains(got, `<span lang="en">Alvochat, WhatsApp conversation prices by country</span>`) || !strings.Contains(got, "sem acréscimo") {
		t.Errorf("a title with a note: %s", got)
	}
	got = draw(app.Mexico, "INDIA_RATES_INR constant 'Effective April 2026'", "")
	if !strings.Contains(got, "Constante INDIA_RATES_INR, «") || !strings.Contains(got, `<span lang="en">Effective April 2026</span>`) {
		t.Errorf("words with a quotation: %s", got)
	}
}

// Every card a disagreement names exists, and the card leads back to it.
func TestConflictsNameCards(t *testing.T) {
	if len(conflicts) != 18 {
		t.Errorf("%d conflicts, want 18", len(conflicts))
	}
	for _, c := range conflicts {
		for _, id := range c.cards {
			cardNamed(t, id)
		}
	}
	if got := conflictsOf("2025-07-01-USD"); !slices.Equal(got, []int{8, 9}) {
		t.Errorf("the card of July 2025 has the conflicts %v, want 8 and 9", got)
	}
}

// RATE-4: sixteen currencies are billed; of six no card was found, of six more none is whole.
func TestMissingCurrenciesAreNamed(t *testing.T) {
	w := writerIn(app.USA)
	if got := w.codes(cardlessCurrencies()); got != "AUD, GBP, MYR, PEN, SAR and SGD" {
		t.Errorf("no card: %s", got)
	}
	if got := w.codes(wholelessCurrencies()); got != "AED, ARS, BRL, CLP, IDR and MXN" {
		t.Errorf("no whole card: %s", got)
	}
}

// Every rule an entry of the changelog names is one of the rulebook.
func TestChangesNameRules(t *testing.T) {
	for _, d := range allChanges() {
		for _, c := range d.changes {
			if len(c.rules) == 0 {
				t.Errorf("%s: a change without a rule", d.on)
			}
			for _, id := range c.rules {
				if _, known := pricing.Rule(id); !known {
					t.Errorf("%s: no rule %s", d.on, id)
				}
			}
		}
	}
}

// What changed is said with the figures of the cards, read here in the files.
func TestChangesSayFigures(t *testing.T) {
	page := golden.Drawn(t, pageOn(app.English, 0))
	for _, c := range []struct{ day, says string }{
		{"2026-10-01", "Rates Up: marketing: Mexico 0.0305 → 0.0397; Saudi Arabia 0.0501 → 0.0576; United Arab Emirates 0.0499 → 0.0576; Rest of Asia Pacific 0.0732 → 0.0842; Rest of Middle East 0.0341 → 0.0392."},
		{"2026-10-01", "Rules Service is charged again, per message: the first 1,000 replies of each month are free per phone number."},
		{"2026-04-01", "Rates Down: utility and authentication: Türkiye 0.0053 → 0.0009."},
		{"2025-10-01", "Colombia (utility 0.0002 → 0.0008 and authentication (figure not found) → 0.0008)"},
		{"2025-02-01", "Rates Down: authentication: Egypt, Malaysia, Nigeria, Pakistan, Saudi Arabia, South Africa and United Arab Emirates (figures not found)."},
		{"2024-08-01", "Rates Down: utility in all markets but Indonesia (for example, Brazil 0.0350 → 0.0080 and Mexico 0.0266 → 0.0100)."},
		{"2024-07-01", "Rates New rates: authentication and authentication-international: India (authentication 0.0014 and authentication-international 0.0280). INTL-6"},
		{"2027-01-01", "To come Rules Meta stops delivering messages of accounts sold to India that are not in rupees (INR). RATE-6"},
	} {
		got := readText(partOf(t, page, `id="change-`+c.day+`"`, `class="change-day"`))
		if !strings.Contains(got, c.says) {
			t.Errorf("on %s: %q is missing in\n%s", c.day, c.says, got)
		}
	}
}

// The page tells the card of Mexican pesos, read in its file, with the ways to its figures.
func TestCardIsTold(t *testing.T) {
	page := golden.Drawn(t, pageOn(app.Spanish, 0))
	card := partOf(t, page, `id="fold-card-2026-07-01-MXN"`, `</details>`)
	text := readText(card)
	for _, says := range []string{
		"1 de julio de 2026 · MXN Parcial 9 de 38 mercados · 12 datos sin hallar",
		"Vigencia del 1 de julio de 2026 al 30 de septiembre de 2026",
		"Confianza media",
		"Leída el 17 de septiembre de 2026, cuando esta tabla regía.",
		"Página de Meta Datos iniciales en SQL que transcriben la página de precios de Meta en MXN. Leído en repositorio público de GitHub, sin nombre anotado. Copia: 17 de septiembre de 2026.",
	} {
		if !strings.Contains(text, says) {
			t.Errorf("%q is missing in\n%s", says, text)
		}
	}
	for _, has := range []string{
		`id="card-2026-07-01-MXN"`,
		`href="../../data/ratecards/2026-07-01-MXN.json"`,
		`href="../tarifas/#v=1&on=2026-07-01&cur=MXN"`,
		`href="https://whatsappbusiness.com/es-la/products/platform-pricing/"`,
	} {
		if !strings.Contains(html.UnescapeString(card), has) {
			t.Errorf("%s is missing", has)
		}
	}
}

// Only what is a plain https address in the data becomes a link.
func TestOnlyPlainAddressesAreLinks(t *testing.T) {
	for address, want := range map[string]string{
		"https://veevotech.com":          "https://veevotech.com",
		"http://veevotech.com":           "",
		"javascript:alert(1)":            "",
		"https://a:b@veevotech.com":      "",
		"github.com/Nipko/sales":         "",
		"https://":                       "",
		"":                               "",
		"https://whats91.com/pricing?x=": "https://whats91.com/pricing?x=",
	} {
		if got := plainAddress(&ratecards.Source{URL: address}); got != want {
			t.Errorf("%q becomes the link %q, want %q", address, got, want)
		}
	}
}

// A choice shows what it says, and what makes no sense changes nothing.
func TestFilter(t *testing.T) {
	f := noFilter.with(currencyControl, "INR").with(statusControl, "inferred")
	var shown []string
	for _, c := range allCards() {
		if f.shows(&c) {
			shown = append(shown, c.ID)
		}
	}
	if want := []string{"2026-07-01-INR-inferred", "2026-04-01-INR-inferred", "2026-01-01-INR-inferred"}; !slices.Equal(shown, want) {
		t.Errorf("shown are %v, want %v", shown, want)
	}
	for _, c := range []struct {
		f    filter
		want string
	}{
		{f, "3 of 40 cards."},
		{noFilter, "40 cards."},
		{noFilter.with(currencyControl, "EUR").with(statusControl, "composed"), "No card in that currency has that status."},
		{noFilter.with(currencyControl, "XXX").with(statusControl, "<b>").with(kindControl, "0"), "40 cards."},
	} {
		if got := writerIn(app.USA).cardsShown(c.f); got != c.want {
			t.Errorf("%v: %q, want %q", c.f, got, c.want)
		}
	}
	if rates := noFilter.with(kindControl, "rates"); rates.showsKind(ruleChange) || !rates.showsKind(rateChange) {
		t.Error("rates alone do not show rates alone")
	}
}

// Dates and decimals are written as the locale has them; thousands and what is no figure stay.
func TestFiguresInSentences(t *testing.T) {
	const text = "Del 2026-07-01: 0.0859, 61.9 %, 0.115, 1.000, typebot.io 4.5"
	for locale, want := range map[app.Locale]string{
		app.Argentina: "Del 1 de julio de 2026: 0,0859, 61,9 %, 0,115, 1.000, typebot.io 4,5",
		app.Mexico:    "Del 1 de julio de 2026: 0.0859, 61.9 %, 0.115, 1.000, typebot.io 4.5",
	} {
		if got := writerIn(locale).figures(text); got != want {
			t.Errorf("%s writes %q, want %q", locale, got, want)
		}
	}
	if got := writerIn(app.Spain).list([]string{"Hungría", "Italia"}); got != "Hungría e Italia" {
		t.Errorf("the list is %q", got)
	}
}
