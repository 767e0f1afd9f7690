package own

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/document"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// memory is a storage for tests, with room for so many bytes; 0 is no limit.
type memory struct {
	texts    map[string]string
	room     int
	refused  string // a key there is no room for
	fleeting bool
}

func newMemory() *memory { return &memory{texts: map[string]string{}} }

func (m *memory) Text(key string) string { return m.texts[key] }
func (m *memory) Lasts() bool            { return !m.fleeting }
func (m *memory) Keep(key, text string) bool {
	size := len(text)
	for other, kept := range m.texts {
		if other != key {
			size += len(kept)
		}
	}
	if text != "" && (m.room > 0 && size > m.room || key == m.refused) {
		return false
	}
	if m.texts[key] = text; text == "" {
		delete(m.texts, key)
	}
	return true
}

// ownText is a card file with a row of Mexico.
func ownText(effective, currency string) string {
	return `{"effective": "` + effective + `", "currency": "` + currency + `", "model": "message", "status": "partial", "sources": [{"title": "mine"}],
"rows": [{"market": "Mexico", "marketing": "0.0500", "utility": "0.0100", "authentication": "0.0200", "authentication_international": null, "unknown": ["service"]}]}`
}

func kept(name, effective, currency string, used bool) document.OwnCard {
	return document.OwnCard{Name: name, Added: 1000, Used: used, Card: ownText(effective, currency)}
}

const headings = "Market,Currency,Marketing,Utility,Authentication,Authentication-International,Service\n"

// Every fault of a file is told with its line, its place and a sentence, in the language of the page.
func TestBrokenFilesAreToldByLine(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string // in Spanish
	}{
		{"misspelt market and decimal comma", headings + "Mexiko,USD,0.1,0.1,0.1,n/a,0.1\nBrazil,USD,\"0,0625\",0.0068,0.0068,n/a,0.0068\n", []string{
			"Línea 2 · Market: Ningún mercado de las tablas se llama así: «Mexiko». Los nombres van en inglés, como en las tablas de Meta.",
			"Línea 3 · Brasil · Marketing: «0,0625» no es una tarifa: se escribe con punto, sin separador de miles, como 0.0625.",
		}},
		{"twice, sign, too precise", headings + "Brazil,USD,-0.1,0.1,0.1,n/a,0.1\nBrazil,USD,0.1,0.00000001,0.1,n/a,0.1\n", []string{
			"Línea 2 · Brasil · Marketing: «-0.1» lleva signo: una tarifa no tiene signo.",
			"Línea 3 · Brasil · Market: Este mercado ya tiene una fila más arriba.",
			"Línea 3 · Brasil · Utility: «0.00000001» tiene más de 6 decimales.",
		}},
		{"another currency", "\"Cost per message in USD, effective October 1, 2026\"\n" + headings + "Brazil,EUR,0.1,0.1,0.1,n/a,0.1\n", []string{
			"Línea 3 · Brasil · Currency: La moneda es otra que la de la tabla: «EUR».",
		}},
		{"unknown column", "Market,Currency,Marketing,Fax\nBrazil,USD,0.1,0.1\n", []string{"Línea 1 · Fax: Ninguna tabla tiene esta columna: «Fax»."}},
		{"semicolons", strings.ReplaceAll(headings, ",", ";") + "Brazil;USD;1,234;0,0068;0.0068;n/a;0,006,8\n", []string{
			"Línea 2 · Brasil · Marketing: «1,234» no es una tarifa: se escribe con punto, sin separador de miles, como 0.0625.",
			"Línea 2 · Brasil · Service: «0,006,8» no es una tarifa: se escribe con punto, sin separador de miles, como 0.0625.",
		}},
		{"quotes", headings + "\"Brazil,USD,0.1\n", []string{"Línea 2: La línea no tiene la forma de las demás: pueden ser las comas o las comillas."}},
		{"Latin-1", headings + "T\xfcrkiye,USD,0.1,0.1,0.1,n/a,0.1\n", []string{"Línea 2: El texto no está en UTF-8: hay que guardar el archivo como «CSV UTF-8»."}},
		{"JSON with a number", strings.Replace(ownText("2026-10-01", "USD"), `"0.0500"`, `0.05`, 1), []string{
			"Línea 2 · México · rows[0].marketing: El valor no es del tipo que corresponde: las tarifas van entre comillas, como \"0.0625\".",
		}},
		{"JSON with several values of the wrong kind and other faults", `{"effective": "2026-10-01", "currency": "USD", "model": "message", "status": "partial",
"sources": [{"title": "mine"}], "fecha": 1,
"rows": [
{"market": "Mexico", "marketing": 0.05, "utility": {}, "authentication": "0.02", "authentication_international": null, "service": "0.01"},
{"market": "Mexiko", "marketing": "0,05", "utility": "0.01", "authentication": true, "authentication_international": null, "service": "0.01"},
{"market": 7, "marketing": "0.05", "utility": "0.01", "authentication": "0.02", "authentication_international": null, "Service": "0.01"}
]}`, []string{
			"Línea 2 · fecha: Este campo no existe en una tabla de tarifas.",
			"Línea 4 · México · rows[0].marketing: El valor no es del tipo que corresponde: las tarifas van entre comillas, como \"0.0625\".",
			"Línea 4 · México · rows[0].utility: El valor no es del tipo que corresponde: las tarifas van entre comillas, como \"0.0625\".",
			"Línea 5 · Mexiko · rows[1].authentication: El valor no es del tipo que corresponde: las tarifas van entre comillas, como \"0.0625\".",
			"Línea 5 · rows[1].market: Ningún mercado de las tablas se llama así: «Mexiko». Los nombres van en inglés, como en las tablas de Meta.",
			"Línea 5 · rows[1].marketing: «0,05» no es una tarifa: se escribe con punto, sin separador de miles, como 0.0625.",
			"Línea 6 · rows[2].market: El valor no es del tipo que corresponde: las tarifas van entre comillas, como \"0.0625\".",
			"Línea 6 · rows[2].Service: Este campo no existe en una tabla de tarifas.",
		}},
		{"JSON of another model", strings.Replace(ownText("2026-10-01", "USD"), `"message"`, `"conversation"`, 1), []string{
			"Línea 1 · model: En la fecha de la tabla regía otro modelo: por conversación hasta junio de 2025, por mensaje desde julio de 2025.",
		}},
		{"JSON with two faults", strings.NewReplacer(`"0.0500"`, `"1e3"`, `"0.0100"`, `"+2"`).Replace(ownText("2026-10-01", "USD")), []string{
			"Línea 2 · México · rows[0].marketing: «1e3» lleva exponente: se escribe el número completo.",
			"Línea 2 · México · rows[0].utility: «+2» lleva signo: una tarifa no tiene signo.",
		}},
		{"a card of scenarios", `{"schema": "tarifario/scenarios", "version": 1}`, []string{
			"Línea 1 · schema: Este campo no existe en una tabla de tarifas.", "Línea 1 · version: Este campo no existe en una tabla de tarifas.",
			"Línea 1 · effective: Falta este dato.",
		}},
		{"cut off", ownText("2026-10-01", "USD")[:60], nil},
	} {
		r := read(c.name, []byte(c.text))
		if r.csv {
			r.effective, r.currency = 2026_10_01, "USD"
			r.judge()
		}
		if r.isSound() || len(r.faults) == 0 {
			t.Errorf("%s: accepted", c.name)
			continue
		}
		var got []string
		for _, e := range r.faults {
			got = append(got, problemLine(app.Spanish, app.Mexico, e))
			for _, l := range app.Languages() {
				if text := problemLine(l, l.Locale(), e); strings.Contains(text, "%") || strings.Contains(text, otherProblem.in(l)) {
					t.Errorf("%s: %s says %q of %s", c.name, l, text, e.Problem)
				}
			}
		}
		if c.want != nil && !slices.Equal(got, c.want) {
			t.Errorf("%s:\ngot  %q\nwant %q", c.name, got, c.want)
		}
	}
}

// Every problem that a card file or a CSV can have is said in the three languages, each time another way.
func TestEveryProblemHasASentence(t *testing.T) {
	seen := map[string]ratecards.Problem{}
	for problem, s := range problemSentences {
		if s.es == "" || s.pt == "" || s.en == "" || s.es == s.pt || s.es == s.en || s.pt == s.en {
			t.Errorf("%s: %+v", problem, s)
		}
		if other, twice := seen[s.en]; twice {
			t.Errorf("%s and %s read the same", problem, other)
		}
		seen[s.en] = problem
	}
	for f := noFault + 1; f < faultCount; f++ {
		if s := wFaults[f]; s.es == "" || s.pt == "" || s.en == "" {
			t.Errorf("fault %d has no sentence", f)
		}
	}
	for r := notRefused + 1; r < refusalCount; r++ {
		if s := wRefusals[r]; s.es == "" || s.pt == "" || s.en == "" {
			t.Errorf("refusal %d has no sentence", r)
		}
	}
}

// A CSV that tells neither date nor currency is asked for both; what is told is not asked.
func TestWhatACSVDoesNotTellIsAsked(t *testing.T) {
	r := read("a.csv", []byte("Market,Marketing,Utility,Authentication,Service\nMexico,0.05,0.01,0.02,0.01\n"))
	if !r.asksDate() || !r.asksCurrency() || r.isSound() || r.faults != nil {
		t.Errorf("got %+v", r)
	}
	r.effective, r.currency = 2026_10_01, "PEN"
	if r.judge(); !r.isSound() || r.card.Info().ID != "2026-10-01-PEN-own" {
		t.Errorf("got %+v", r)
	}
	if _, known := r.published(); known {
		t.Error("this site has no card in soles of that date")
	}
	r = read("b.csv", []byte("\"Cost per message in USD, effective October 1, 2026\"\n"+headings+"Mexico,USD,0.0397,0.0085,0.0100,n/a,0.0085\n"))
	if r.asksDate() || r.asksCurrency() || !r.isSound() {
		t.Fatalf("got %+v", r)
	}
	theirs, _ := r.published()
	if d := differences(r.card.Card(), theirs); len(d) != 1 || d[0].Market != "Mexico" || d[0].Category != pricing.Authentication {
		t.Errorf("differences are %+v", d)
	}
}

// A CSV that is no card on any date is refused before its date and currency are asked.
func TestUnformedCSVIsRefusedAtOnce(t *testing.T) {
	for text, want := range map[string]string{
		"Mercado;Moneda;Marketing;Utilidad\nMéxico;USD;0,05;0,01\n": "Falta la línea de títulos: empieza con Market, nombra las categorías en inglés como la tabla de Meta (Marketing, Utility, Authentication, Service) y se separa con comas o con punto y coma.",
		"Market,Utilidad\nMexico,0.01\n":                            "Línea 1 · Utilidad: Ninguna tabla tiene esta columna: «Utilidad».",
		"Market,Marketing\nMexico,0.05\nPeru\n":                     "Línea 3: La línea no tiene la forma de las demás: pueden ser las comas o las comillas.",
	} {
		r := read("a.csv", []byte(text))
		if r.asksDate() || r.asksCurrency() || len(r.faults) != 1 || problemLine(app.Spanish, app.Mexico, r.faults[0]) != want {
			t.Errorf("%q: %v, want %q", text, r.faults, want)
		}
	}
}

// A spreadsheet of a country with a decimal comma parts fields by semicolons; its commas are points where they cannot part
// thousands.
func TestSemicolons(t *testing.T) {
	r := read("a.csv", []byte("\ufeffMarket;Currency;Marketing;Utility;Authentication;Authentication-International;Service\r\n"+
		"Colombia;COP;46,0227;0,123;1234,5;n/a;2.9455\r\n"))
	if r.asksCurrency() || !r.asksDate() || r.faults != nil {
		t.Fatalf("got %+v", r)
	}
	r.effective = 2026_10_01
	if r.judge(); !r.isSound() {
		t.Fatal(r.faults)
	}
	for c, want := range map[pricing.Category]string{
		pricing.Marketing: "46.0227", pricing.Utility: "0.123", pricing.Authentication: "1234.5", pricing.AuthenticationInternational: "n/a", pricing.Service: "2.9455",
	} {
		if got := plainCell(r.card.Card().Cell("Colombia", c)); got != want {
			t.Errorf("%s: %s, want %s", c, got, want)
		}
	}
}

// A provider's list that was exported says whose it is, in either form, and is that provider's list when it is loaded again.
func TestExportedListComesBackAsTheProviders(t *testing.T) {
	for _, provider := range []string{"Acme", "Acme, \"S. A.\", effective", "Cost per Über & Cía"} {
		p := panelWith(t, app.Mexico)
		p.show(read("lista.csv", []byte("\"Cost per message in USD, effective October 1, 2026\"\n"+headings+"Mexico,USD,0.0600,0.0200,0.0200,n/a,0.0100\n")))
		p.provider, p.maker, p.name = true, provider, "Lista"
		if p.keep(true, noon); p.problem != noFault {
			t.Fatalf("%s: not kept: %d", provider, p.problem)
		}
		kept := p.shelf.cards[0]
		if !strings.Contains(kept.Card, "\"title\": \"Price list of a provider as CSV, 'Cost per message in USD, effective October 1, 2026'\"") {
			t.Errorf("%s: the source is another:\n%s", provider, kept.Card)
		}
		card, err := parse(&kept)
		if err != nil {
			t.Fatal(err)
		}
		csv, err := cardCSV(card.Card())
		if err != nil {
			t.Fatal(err)
		}
		if text := strings.ReplaceAll(string(csv), "\"\"", "\""); !strings.Contains(text, "Price list of a provider: "+provider) {
			t.Errorf("the CSV does not say whose list it is:\n%s", csv)
		}
		for name, data := range map[string][]byte{"again.csv": csv, "again.json": cardJSON(&kept)} {
			again := panelWith(t, app.Mexico)
			again.show(read(name, data))
			if !again.reading.isSound() || !again.provider || again.maker != provider {
				t.Fatalf("%s comes back as that of %q (%t): %v", name, again.maker, again.provider, again.reading.faults)
			}
			if again.keep(true, noon); again.problem != noFault || again.shelf.cards[0].Provider != provider {
				t.Errorf("%s is kept as that of %q: %d", name, again.shelf.cards[0].Provider, again.problem)
			}
			back, err := parse(&again.shelf.cards[0])
			if err != nil || len(differences(back.Card(), card.Card())) > 0 || back.Card().Owner().Provider != provider {
				t.Errorf("%s comes back as %+v (%v)", name, back.Card().Owner(), err)
			}
		}
	}
}

// A list that was kept before files said whose they are says so when it is exported, and one that the visitor says is Meta's
// after all says nothing of a provider any more.
func TestProviderOfAFileFollowsTheVisitor(t *testing.T) {
	old := kept("Lista", "2026-10-01", "USD", true)
	old.Provider = "Acme"
	p := panelWith(t, app.Mexico)
	p.show(read("lista.json", cardJSON(&old)))
	if p.maker != "Acme" || !strings.Contains(string(p.reading.text), `"provider": "Acme"`) {
		t.Fatalf("the list is that of %q:\n%s", p.maker, p.reading.text)
	}
	p.provider = false
	if p.keep(true, noon); p.problem != noFault || p.shelf.cards[0].Provider != "" || strings.Contains(p.shelf.cards[0].Card, "Acme") {
		t.Errorf("kept is %+v (%d)", p.shelf.cards[0], p.problem)
	}
	meta := kept("Tabla", "2026-10-01", "USD", true)
	if got := string(cardJSON(&meta)); got != meta.Card {
		t.Errorf("a card of Meta's is exported as\n%s", got)
	}
}

func TestFilesThatAreNoCards(t *testing.T) {
	for text, want := range map[string]refusal{
		"": refusedEmpty, " \n": refusedEmpty, "PK\x03\x04...": refusedNotCards, "%PDF-1.7": refusedNotCards, "\xff\xfeM\x00a\x00": refusedNotCards,
		strings.Repeat("x", document.MaxOwnCard+1): refusedLarge, "Market,x": notRefused,
	} {
		if r := read("file", []byte(text)); r.refused != want {
			t.Errorf("%.20q is refused by %d, want %d", text, r.refused, want)
		}
	}
}

// A card that was exported as CSV is the same card when it is loaded again.
func TestExportedCSVComesBack(t *testing.T) {
	for _, id := range []struct {
		currency pricing.Currency
		on       pricing.Date
	}{{"USD", 2026_10_01}, {"COP", 2026_07_01}, {"USD", 2023_06_01}, {"EUR", 2026_07_01}} {
		card, err := ratecards.Embedded().Book(id.currency, ratecards.PublishedOnly).CardOn(id.on)
		if err != nil {
			t.Fatal(err)
		}
		data, err := cardCSV(card)
		if err != nil {
			t.Fatal(err)
		}
		r := read("again.csv", data)
		if !r.isSound() || r.asksDate() || r.asksCurrency() {
			t.Fatalf("%s: %v", card.ID(), r.faults)
		}
		if d := differences(r.card.Card(), card); len(d) > 0 || len(r.card.Card().Markets()) != len(card.Markets()) {
			t.Errorf("%s comes back with %+v", card.ID(), d)
		}
	}
}

// Two tabs change the list one after the other: each begins with what is there.
func TestShelfSeesOtherTabs(t *testing.T) {
	storage := newMemory()
	here, there := &shelf{storage: storage}, &shelf{storage: storage}
	if here.add(kept("A", "2026-10-01", "USD", true)) != noFault || there.add(kept("B", "2026-10-01", "EUR", true)) != noFault {
		t.Fatal("not kept")
	}
	if here.read(); len(here.cards) != 2 || here.cards[0].Name != "B" {
		t.Errorf("got %+v", here.cards)
	}
	if _, _, wrong := there.remove("A"); wrong != noFault {
		t.Error(wrong)
	}
	if wrong := here.rename("A", "C"); wrong != faultGone {
		t.Errorf("got %d", wrong)
	}
	if wrong := here.rename("B", "B"); wrong != noFault {
		t.Errorf("got %d", wrong)
	}
}

// Of one currency and date one card is in use at most, and a card that was removed comes back as it was.
func TestOneCardOfADateIsInUse(t *testing.T) {
	s := &shelf{storage: newMemory()}
	s.add(kept("A", "2026-10-01", "USD", true))
	s.add(kept("B", "2026-07-01", "USD", true))
	s.add(kept("C", "2026-10-01", "USD", true))
	if got := usedNames(s.cards); got != "C B" {
		t.Errorf("in use are %s", got)
	}
	s.use("A", true)
	if got := usedNames(s.cards); got != "B A" {
		t.Errorf("in use are %s", got)
	}
	removed, at, _ := s.remove("A")
	s.use("C", true)
	if s.putBack(removed, at); usedNames(s.cards) != "C B" || s.cards[2].Name != "A" {
		t.Errorf("after putting back: %+v", s.cards)
	}
	if own := app.ReadOwnCards(s.storage); len(own.Cards) != 2 || own.Unread {
		t.Errorf("pages price with %+v", own)
	}
}

func usedNames(cards []document.OwnCard) string {
	var names []string
	for _, c := range cards {
		if c.Used {
			names = append(names, c.Name)
		}
	}
	return strings.Join(names, " ")
}

// No room, a newer program, and something that cannot be read: nothing that was there is lost.
func TestShelfLosesNothing(t *testing.T) {
	full := newMemory()
	s := &shelf{storage: full}
	s.add(kept("A", "2026-10-01", "USD", true))
	before := full.texts[app.OwnCardsKey]
	full.room = len(before) + 20
	if wrong := s.add(kept("B", "2026-07-01", "USD", true)); wrong != faultNoRoom || full.texts[app.OwnCardsKey] != before || len(s.cards) != 1 {
		t.Errorf("without room: %d, %+v", wrong, s.cards)
	}

	newer := newMemory()
	const later = `{"schema": "tarifario/own-cards", "version": 2}`
	newer.texts[app.OwnCardsKey] = later
	if s := (&shelf{storage: newer}); s.add(kept("A", "2026-10-01", "USD", true)) != faultSealed || newer.texts[app.OwnCardsKey] != later {
		t.Errorf("what a newer program kept is %q", newer.texts)
	}

	broken := newMemory()
	broken.texts[app.OwnCardsKey] = "{"
	if s := (&shelf{storage: broken}); s.add(kept("A", "2026-10-01", "USD", true)) != noFault || s.aside != "{" || broken.texts[asideKey] != "{" {
		t.Errorf("what could not be read is %q", broken.texts)
	}

	stuck := newMemory()
	stuck.texts[app.OwnCardsKey], stuck.refused = "{", asideKey
	if s := (&shelf{storage: stuck}); s.add(kept("A", "2026-10-01", "USD", true)) != faultSealed || stuck.texts[app.OwnCardsKey] != "{" {
		t.Errorf("what could not be put aside is %q", stuck.texts)
	}
}

// Whatever stands in the browser, and whatever is done to it, what is shown is what is kept.
func FuzzShelf(f *testing.F) {
	f.Add("", "aaurdb")
	f.Add("{", "ar")
	f.Add(`{"schema": "tarifario/own-cards", "version": 2}`, "aud")
	f.Fuzz(func(t *testing.T, text, steps string) {
		storage := newMemory()
		if text != "" {
			storage.texts[app.OwnCardsKey] = text
		}
		s := &shelf{storage: storage}
		for i := range min(len(steps), 30) {
			before := s.cards
			copied := slices.Clone(before)
			name := fmt.Sprint(i % 3)
			switch steps[i] {
			case 'a':
				s.add(kept(name, "2026-10-01", "USD", i%2 == 0))
			case 'u':
				s.use(name, i%2 == 0)
			case 'r':
				s.rename(name, fmt.Sprint(i))
			case 'd':
				s.remove(name)
			default:
				s.putBack(kept(name, "2026-07-01", "USD", true), i)
			}
			if !reflect.DeepEqual(before, copied) {
				t.Fatal("a list was changed in place")
			}
			fresh := &shelf{storage: storage}
			if fresh.read(); !reflect.DeepEqual(fresh.cards, s.cards) && len(fresh.cards)+len(s.cards) > 0 {
				t.Fatalf("kept is %+v, shown %+v", fresh.cards, s.cards)
			}
			if text != "" && !strings.Contains(storage.texts[app.OwnCardsKey]+storage.texts[asideKey], text) && s.sealed {
				t.Fatal("what was there is lost")
			}
		}
	})
}

// Reading a file ends, whatever it holds, and a card it accepts is one that pages price with.
func FuzzRead(f *testing.F) {
	f.Add(headings + "Mexico,USD,0.05,0.01,0.02,n/a,0.01\n")
	f.Add(ownText("2026-10-01", "USD"))
	f.Fuzz(func(t *testing.T, text string) {
		r := read("file", []byte(text))
		if r.csv {
			r.effective, r.currency = 2026_10_01, "USD"
			r.judge()
		}
		if !r.isSound() {
			return
		}
		s := &shelf{storage: newMemory()}
		if wrong := s.add(document.OwnCard{Name: "x", Added: 1, Used: true, Card: string(r.text)}); wrong != noFault {
			t.Fatalf("not kept: %d", wrong)
		}
		if own := app.ReadOwnCards(s.storage); len(own.Cards) != 1 || own.Unread {
			t.Fatalf("pages price with %+v", own)
		}
	})
}

// What the panel shows while a card is looked at, in every language; drawn without a browser.
func TestPanelShowsWhatWasRead(t *testing.T) {
	for l, want := range map[app.Language][]string{
		app.Spanish:    {"38 de los 47", "Guardar y calcular con esta", "Hay dos tablas para la misma fecha y moneda"},
		app.Portuguese: {"38 dos 47", "Guardar e calcular com esta", "Há duas tabelas para a mesma data e moeda"},
		app.English:    {"38 of the 47", "Keep it and price with it", "There are two cards for the same date and currency"},
	} {
		card, err := ratecards.Embedded().Book("USD", ratecards.PublishedOnly).CardOn(2026_07_01)
		if err != nil {
			t.Fatal(err)
		}
		data, _ := cardCSV(card)
		text := strings.Replace(string(data), "July 1, 2026", "October 1, 2026", 1)
		p := &Panel{Locale: l.Locale(), shelf: shelf{storage: newMemory()}}
		p.show(read("tabla <b>.csv", []byte(text)))
		html := ui.HTMLString(p)
		for _, sentence := range want {
			if !strings.Contains(html, sentence) {
				t.Errorf("%s: %q is not there", l, sentence)
			}
		}
		if strings.Contains(html, ">tabla <b>") {
			t.Errorf("%s: the name of the file became markup", l)
		}
		p.provider = true
		if p.keep(true, 5000); p.problem != faultProvider {
			t.Errorf("a list without a provider was kept")
		}
		p.maker = " Acme  S. A. "
		if p.keep(true, 5000); p.reading != nil || len(p.shelf.cards) != 1 || p.shelf.cards[0].Provider != "Acme S. A." {
			t.Errorf("kept is %+v", p.shelf.cards)
		}
		if html := ui.HTMLString(p); !strings.Contains(html, "Acme S. A.") || !strings.Contains(html, p.say(wUsed)) {
			t.Errorf("%s: the list does not show the card", l)
		}
	}
}
