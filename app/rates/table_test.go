package rates

import (
	"strings"
	"testing"

	"github.com/tarifario/tarifario/app"
)

// pageOf is the page of an address.
func pageOf(l app.Language, fragment string) *Page {
	p := NewPage(l, nobody)
	p.open(fragment)
	return p
}

// rowText is a row of the page as one reads it.
func rowText(p *Page, key string) string {
	for _, rows := range [][]RowView{p.view.Table.Pinned, p.view.Table.Rows} {
		for _, row := range rows {
			if row.Key != key {
				continue
			}
			parts := []string{row.Name}
			for _, c := range row.Cells {
				var cell []string
				for _, f := range c.Figures {
					cell = append(cell, f.Text+f.Mark)
				}
				if c.Note != "" && c.Class != "hidden-text" {
					cell = append(cell, c.Mark+c.Note)
				}
				parts = append(parts, strings.Join(cell, " "))
			}
			if row.Note != "" {
				parts = append(parts, row.Note)
			}
			return strings.Join(parts, " | ")
		}
	}
	return ""
}

func keysOf(rows []RowView) string {
	var keys []string
	for _, r := range rows {
		keys = append(keys, r.Key)
	}
	return strings.Join(keys, " ")
}

// Every cell says what the card says: a rate as printed, not offered, unknown, or free by rule, which are four things.
func TestCells(t *testing.T) {
	for _, c := range []struct{ lang, fragment, key, want string }{
		{"es", "", "MX", "México | 0.0397 | 0.0085 | 0.0085 | — | 0.0085"},
		{"pt", "", "EG", "Egito | 0,0644 | 0,0036 | 0,0036 | 0,0650 | 0,0036"},
		{"en", "v=1&on=2026-07-01", "EG", "Egypt | 0.0644 | 0.0036 | 0.0036 | 0.0650 | free"},
		{"en", "v=1&on=2024-10-31", "IN", "India | 0.0107 | 0.0014 | 0.0014 | 0.0280 | 0.0040"},
		{"es", "v=1&cur=MXN&on=2026-07-01", "CO", "Colombia | 0.2301 | 0.0147 | sin dato | — | gratis"},
		{"en", "v=1&cur=BRL", "MX", "Mexico | not found | not found | not found | not found | not found"},
		{"es", "v=1&on=2022-02-01", "CO", "Colombia | 0.0100 | 0.0060"},
		{"en", "v=1&cur=EUR", "BR", "Brazil | not found | not found | not found | not found | not found"},
		{"en", "v=1&cur=EUR&inferred=1", "BR", "Brazil | 0.0518* | 0.0056* | 0.0056* | — | 0.0056*"},
		{"en", "v=1&cur=EUR&inferred=1", "IT", "Italy | 0.0658 | 0.0248 | 0.0248 | — | 0.0248"},
	} {
		if got := rowText(pageOf(app.Language(c.lang), c.fragment), c.key); got != c.want {
			t.Errorf("%s: got %q, want %q", c.fragment, got, c.want)
		}
	}
}

// There is a row for each market in force on the date of the card.
func TestRows(t *testing.T) {
	for fragment, want := range map[string]int{
		"": 47, "v=1&on=2026-07-01": 38, "v=1&on=2026-06-30": 32, "v=1&on=2023-06-01": 32, "v=1&cur=MXN": 47,
	} {
		if got := len(pageOf(app.Spanish, fragment).view.Table.Rows); got != want {
			t.Errorf("%q: %d rows, want %d", fragment, got, want)
		}
	}
}

// Markets stand in order of their names in the language or of a rate, and those without a rate come last both ways.
func TestOrder(t *testing.T) {
	for _, c := range []struct{ lang, fragment, first, last string }{
		{"es", "", "DE north-america SA", "ZA TR UA"},
		{"en", "v=1&sort=-market", "GB AE UA", "BD AR"},
		{"en", "v=1&sort=marketing", "TR IN CO", "CL DE NL"},
		{"en", "v=1&sort=-marketing", "NL DE", "IN TR"},
		{"en", "v=1&sort=-authentication_international", "KZ LK ID", "GB"},
	} {
		got := keysOf(pageOf(app.Language(c.lang), c.fragment).view.Table.Rows)
		if !strings.HasPrefix(got, c.first) || !strings.HasSuffix(got, c.last) {
			t.Errorf("%q: got %s, want %s ... %s", c.fragment, got, c.first, c.last)
		}
	}
}

// What is pinned stays on top whatever is searched and however it is sorted, in the order it was pinned.
func TestPins(t *testing.T) {
	p := pageOf(app.Spanish, "v=1&pin=BR,rest-of-africa,BD&sort=-marketing&q=mex")
	if got := keysOf(p.view.Table.Pinned); got != "BR rest-of-africa BD" {
		t.Errorf("pinned: %s", got)
	}
	if got := keysOf(p.view.Table.Rows); got != "MX" {
		t.Errorf("found: %s", got)
	}
	if got := keysOf(pageOf(app.Spanish, "v=1&pin=BD,BR&on=2026-07-01").view.Table.Pinned); got != "BR" {
		t.Errorf("before Bangladesh was a market: %s", got)
	}
	a := NewAsk(nobody, nil)
	for _, key := range []string{"AE", "AR", "BD", "BR", "CL", "CO", "DE", "EG"} {
		a, _ = a.pinned(key)
	}
	if next, full := a.pinned("MX"); !full || len(next.Pins) != 8 {
		t.Errorf("a ninth pin: %v, %v", next.Pins, full)
	}
	if next, full := a.pinned("AE"); full || len(next.Pins) != 7 || len(a.Pins) != 8 {
		t.Errorf("a pin that is let go: %v of %v", next.Pins, a.Pins)
	}
}

// Above the table it is said which card it is, how its figures are known and from how many sources.
func TestCardIsSaid(t *testing.T) {
	for _, c := range []struct{ lang, fragment, heading, said string }{
		{"es", "", "Tabla en USD vigente desde el 1 de octubre de 2026", "Por mensaje entregado, sin impuestos ni cargos del proveedor. Publicada: cada cifra se leyó en copias de la tabla de Meta. 3 fuentes"},
		{"pt", "v=1&on=2024-07-15", "Tabela em USD em vigor de 1º de julho de 2024 a 31 de julho de 2024", "Por conversa de 24 horas"},
		{"en", "v=1&on=2024-07-15", "USD rate card in force from July 1, 2024 to July 31, 2024", "Composed: figures of two published cards"},
		{"en", "v=1&cur=BRL", "BRL rate card in force since October 1, 2026", "Markets in the copy: 1 of 47."},
		{"en", "v=1&cur=MXN&on=2026-07-01", "MXN rate card in force from July 1, 2026 to September 30, 2026", "Markets in the copy: 9 of 38. In those, 12 figures not found."},
	} {
		v := pageOf(app.Language(c.lang), c.fragment).view.Card
		said := strings.Join(v.Sentences, " ") + " " + v.Sources
		if v.Heading != c.heading || !strings.Contains(said, c.said) {
			t.Errorf("%s: %q, %q", c.fragment, v.Heading, said)
		}
	}
}

// A date that no known card reaches says so, from the day prices may change; a newest card that has ended does, too.
func TestDatesBeyondTheCards(t *testing.T) {
	for fragment, want := range map[string]string{
		"v=1&on=2026-12-31":         "",
		"v=1&on=2027-01-01":         "January 1, 2027 lies beyond the last known card, of October 1, 2026.",
		"v=1&vs=2027-05-01":         "May 1, 2027 lies beyond the last known card, of October 1, 2026.",
		"v=1&cur=CLP":               "This card was in force until September 30, 2026. The one after it in CLP is not known.",
		"v=1&cur=CLP&on=2026-07-01": "",
		"":                          "",
	} {
		got := strings.Join(pageOf(app.English, fragment).view.Card.Notices, " ")
		if want == "" && got != "" || !strings.Contains(got, want) {
			t.Errorf("%q: got %q, want %q", fragment, got, want)
		}
	}
}

// A date without a card is refused with the known cards around it, also beside the field it was typed into; nothing else
// is shown in its place.
func TestDatesWithoutACard(t *testing.T) {
	const free = " Without a card there is no rate, which does not mean free."
	for fragment, want := range map[string]string{
		"v=1&cur=CLP&on=2026-10-01": "No rate card in CLP is known for October 1, 2026. The known one before it was in force until September 30, 2026." + free,
		"v=1&cur=CLP&on=2026-06-30": "No rate card in CLP is known for June 30, 2026. The first known one in that currency is of July 1, 2026." + free,
		"v=1&cur=INR&on=2024-10-31": "No rate card in INR is known for October 31, 2024. The known one before it was in force until May 31, 2024. The next known one is of July 1, 2025." + free,
		"v=1&on=2021-05-01":         "No rate card in USD is known for May 1, 2021. The first known one in that currency is of February 1, 2022." + free,
	} {
		v := pageOf(app.English, fragment).view
		if v.Refusal != want || len(v.Table.Rows) != 0 {
			t.Errorf("%s: got %q with %d rows, want %q", fragment, v.Refusal, len(v.Table.Rows), want)
		}
		if got := v.Controls.DateProblem; !strings.HasSuffix(got, " is known for this date.") {
			t.Errorf("%s: beside the field stands %q", fragment, got)
		}
	}
	if got := pageOf(app.English, "v=1&on=2021-05-01&q=peru").view.Found.Places[0].Sentences; !strings.HasPrefix(got, "a market of its own") {
		t.Errorf("before the first card Peru is said to be %q", got)
	}
	v := pageOf(app.English, "v=1&vs=2021-05-01").view
	if v.Controls.VersusProblem != "No rate card in USD is known for this date." || v.Controls.DateProblem != "" || len(v.Table.Rows) == 0 {
		t.Errorf("compared with a date without a card: %+v, %d rows", v.Controls, len(v.Table.Rows))
	}
}

// Every word that stands for a figure is explained, and only those that stand there.
func TestLegend(t *testing.T) {
	for fragment, want := range map[string]string{
		"":                          "—",
		"v=1&on=2026-07-01":         "— free MSG-7",
		"v=1&on=2024-12-01":         "— free FREE-5",
		"v=1&cur=MXN&on=2026-07-01": "— not found free MSG-7",
		"v=1&cur=EUR&inferred=1":    "— not found *",
		"v=1&q=egypt":               "",
	} {
		var got []string
		for _, e := range pageOf(app.English, fragment).view.Table.Legend {
			got = append(got, strings.TrimSpace(e.Sign+" "+e.Rule))
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q: got %q, want %q", fragment, got, want)
		}
	}
}

// An address that asks for inferred figures, as the links of the data page do, shows them, marked, and the switch is on;
// without it the same cells have no figure.
func TestInferredFiguresAreAskedForAndMarked(t *testing.T) {
	for fragment, status := range map[string]string{
		"v=1&on=2026-01-01&cur=INR&inferred=1": "inferred", "v=1&on=2026-10-01&cur=EUR&inferred=1": "inferred",
		"v=1&on=2025-07-01&cur=USD&inferred=1": "inferred", "v=1&on=2025-07-01&cur=USD": "partial",
	} {
		p := pageOf(app.English, fragment)
		v := &p.view
		marked := 0
		for i := range v.Table.Rows {
			for _, cell := range v.Table.Rows[i].Cells {
				if cell.Figures[0].Mark == "*" {
					marked++
				}
			}
		}
		if want := status == "inferred"; string(p.answer.shown.card.Status()) != status || v.Controls.Inferred != want || (marked > 0) != want {
			t.Errorf("%s: card %s, switch %v, %d figures marked", fragment, p.answer.shown.card.ID(), v.Controls.Inferred, marked)
		}
	}
}
