package rates

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/app"
)

// written is a file of what an address shows.
func written(t *testing.T, f file, l app.Locale, fragment string) string {
	t.Helper()
	p := NewPage(l.Language(), nobody)
	p.locale = l
	p.open(fragment)
	content, err := f.write(p.answer, l)
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}

// The file for spreadsheets has what is shown, with the marks of the locale and, for Excel, one that says UTF-8.
func TestSpreadsheet(t *testing.T) {
	for _, c := range []struct {
		l              app.Locale
		fragment, want string
	}{
		{app.Mexico, "v=1&q=peru", "Mercado,Marketing (2026-10-01-USD),Utilidad (2026-10-01-USD),Autenticación (2026-10-01-USD),Autenticación internacional (2026-10-01-USD),Servicio (2026-10-01-USD)\r\nPerú,0.0703,0.0300,0.0300,no se ofrece,0.0300\r\n"},
		{app.Argentina, "v=1&q=peru&pin=CO&vs=2026-07-01", "Mercado;Marketing (2026-07-01-USD);Marketing (2026-10-01-USD);Marketing %;Utilidad (2026-07-01-USD);Utilidad (2026-10-01-USD);Utilidad %;Autenticación (2026-07-01-USD);Autenticación (2026-10-01-USD);Autenticación %;Autenticación internacional (2026-07-01-USD);Autenticación internacional (2026-10-01-USD);Autenticación internacional %;Servicio (2026-07-01-USD);Servicio (2026-10-01-USD);Servicio %\r\n" +
			"Colombia;0,0125;0,0125;0;0,0008;0,0008;0;0,0008;0,0008;0;no se ofrece;no se ofrece;;gratis;0,0008;ahora se cobra\r\n" +
			"Perú;0,0703;0,0703;0;0,0200;0,0300;50;0,0200;0,0300;50;no se ofrece;no se ofrece;;gratis;0,0300;ahora se cobra\r\n"},
		{app.USA, "v=1&cur=BRL&q=peru", "Market,Marketing (2026-10-01-BRL),Utility (2026-10-01-BRL),Authentication (2026-10-01-BRL),Authentication-international (2026-10-01-BRL),Service (2026-10-01-BRL)\r\nPeru,not found,not found,not found,not found,not found\r\n"},
		{app.Spain, "v=1&vs=COP&q=peru", "Mercado;Marketing (2026-10-01-USD);Marketing (2026-10-01-COP);Marketing COP / USD;Utilidad (2026-10-01-USD);Utilidad (2026-10-01-COP);Utilidad COP / USD;Autenticación (2026-10-01-USD);Autenticación (2026-10-01-COP);Autenticación COP / USD;Autenticación internacional (2026-10-01-USD);Autenticación internacional (2026-10-01-COP);Autenticación internacional COP / USD;Servicio (2026-10-01-USD);Servicio (2026-10-01-COP);Servicio COP / USD\r\n" +
			"Perú;0,0703;258,8315;3681,81;0,0300;110,4545;3681,82;0,0300;110,4545;3681,82;no se ofrece;no se ofrece;;0,0300;110,4545;3681,82\r\n"},
	} {
		if got := written(t, fileSpreadsheet, c.l, c.fragment); got != "\uFEFF"+c.want {
			t.Errorf("%s: got\n%q\nwant\n%q", c.fragment, got, c.want)
		}
	}
}

// The file for programs has a line for each figure, with the names and the decimals of the cards in every locale.
func TestMachineCSV(t *testing.T) {
	want := "card,currency,effective,row,market,territory,category,kind,rate\r\n" +
		"2026-10-01-USD,USD,2026-10-01,Morocco,Morocco,MA,marketing,priced,0.0414\r\n" +
		"2026-07-01-USD,USD,2026-07-01,Morocco,Rest of Africa,MA,marketing,priced,0.0225\r\n" +
		"2026-10-01-USD,USD,2026-10-01,Morocco,Morocco,MA,utility,priced,0.0230\r\n" +
		"2026-07-01-USD,USD,2026-07-01,Morocco,Rest of Africa,MA,utility,priced,0.0040\r\n" +
		"2026-10-01-USD,USD,2026-10-01,Morocco,Morocco,MA,authentication,priced,0.0230\r\n" +
		"2026-07-01-USD,USD,2026-07-01,Morocco,Rest of Africa,MA,authentication,priced,0.0040\r\n" +
		"2026-10-01-USD,USD,2026-10-01,Morocco,Morocco,MA,authentication_international,priced,0.0811\r\n" +
		"2026-07-01-USD,USD,2026-07-01,Morocco,Rest of Africa,MA,authentication_international,not_offered,\r\n" +
		"2026-10-01-USD,USD,2026-10-01,Morocco,Morocco,MA,service,priced,0.0230\r\n" +
		"2026-07-01-USD,USD,2026-07-01,Morocco,Rest of Africa,MA,service,free,\r\n"
	for _, l := range []app.Locale{app.Argentina, app.Brazil, app.USA} {
		if got := written(t, fileMachine, l, "v=1&vs=2026-07-01&q=ma%C3%ADz"); strings.Count(got, "\n") != 1 {
			t.Errorf("%s: of nothing found %q is written", l, got)
		}
		if got := written(t, fileMachine, l, "v=1&vs=2026-07-01&q=%2B212"); !strings.HasPrefix(got, want[:60]) || !strings.Contains(got, "Rest of Africa,MA,service,free,\r\n") {
			t.Errorf("%s: got\n%s\nwant\n%s", l, got, want)
		}
	}
	if got := written(t, fileMachine, app.Mexico, "v=1&vs=2026-07-01&q=marruecos"); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// The document for programs keeps a rate, what is not offered, what is free and what is not known apart.
func TestMachineJSON(t *testing.T) {
	var got struct {
		Schema  string
		Version int
		Cards   []struct {
			Card, Currency, Effective, On, Model, Status string
			Sources                                      []struct{ Title string }
			Rows                                         []struct {
				Row, Market, Territory string
				Rates                  map[string]*string
				Unknown, Free          []string
			}
		}
	}
	if err := json.Unmarshal([]byte(written(t, fileJSON, app.Argentina, "v=1&cur=MXN&on=2026-08-01&q=colombia")), &got); err != nil {
		t.Fatal(err)
	}
	card := got.Cards[0]
	if got.Schema != "tarifario/rates" || got.Version != 1 || len(got.Cards) != 1 || card.Card != "2026-07-01-MXN" || card.On != "2026-08-01" ||
		card.Model != "message" || card.Status != "partial" || len(card.Sources) == 0 || len(card.Rows) != 1 {
		t.Fatalf("got %+v", got)
	}
	row := card.Rows[0]
	null, offered := row.Rates["authentication_international"]
	if row.Row != "Colombia" || row.Territory != "CO" || *row.Rates["marketing"] != "0.2301" || !offered || null != nil ||
		strings.Join(row.Unknown, " ") != "authentication" || strings.Join(row.Free, " ") != "service" {
		t.Errorf("got %+v", row)
	}
}

// The name of a file says which cards are in it.
func TestFileNames(t *testing.T) {
	for fragment, want := range map[string]string{
		"":                       "tarifario-2026-10-01-USD.csv",
		"v=1&vs=2026-07-15":      "tarifario-2026-10-01-USD-vs-2026-07-01-USD.csv",
		"v=1&cur=EUR&inferred=1": "tarifario-2026-10-01-EUR-inferred.csv",
	} {
		p := pageOf(app.Spanish, fragment)
		if got := fileSpreadsheet.name(nobody.FileStem(), p.answer); got != want {
			t.Errorf("%q: got %s, want %s", fragment, got, want)
		}
	}
}
