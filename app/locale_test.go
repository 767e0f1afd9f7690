package app

import (
	"slices"
	"testing"

	"github.com/tarifario/tarifario/pricing"
)

func TestAskedLocale(t *testing.T) {
	cases := []struct {
		page Language
		tags []string
		want Locale
	}{
		{Spanish, nil, Mexico},
		{Spanish, []string{"es-AR", "es"}, Argentina},
		{Spanish, []string{"es"}, Mexico},
		{Spanish, []string{"es-419", "es"}, Mexico},
		{Spanish, []string{"es", "es-CL"}, Chile},
		{Spanish, []string{"en-US", "pt-BR", "es-co"}, Colombia},
		{Spanish, []string{"es-Latn-ES"}, Spain},
		{Spanish, []string{"es-UY"}, Argentina},
		{Spanish, []string{"es-EC"}, Colombia},
		{Spanish, []string{"es-PE"}, Mexico},
		{Spanish, []string{"es-XX", "es-CL"}, Chile},
		{Spanish, []string{"pt-BR", "en"}, Mexico}, // reads Spanish, and does not say whose
		{Portuguese, []string{"es-AR", "pt-PT"}, Brazil},
		{English, []string{"en-GB"}, USA},
		{English, []string{"", "-", "e", "en-US-US"}, USA},
	}
	for _, c := range cases {
		if got := askedLocale(c.page, c.tags); got != c.want {
			t.Errorf("%s page, %q: %s, want %s", c.page, c.tags, got, c.want)
		}
	}
}

func TestDefaultLocales(t *testing.T) {
	for l, want := range map[Language]Locale{Spanish: Mexico, Portuguese: Brazil, English: USA} {
		if got := l.Locale(); got != want || got.Language() != l || NewState(l, testFacts).Locale != want {
			t.Errorf("%s: %s", l, got)
		}
	}
	for i := range localeSpecs {
		l := localeSpecs[i].locale
		if tableFormats[l].plural == nil || tableFormats[l].separators != l.Separators() {
			t.Errorf("%s has no format or another one", l)
		}
	}
}

// A number means what it means where it is typed, and the same once the locale changes: it is typed anew. What makes no
// sense stays as it was typed.
func TestChangingTheLocaleKeepsEveryNumber(t *testing.T) {
	s := typing(Spanish,
		Typed{FieldChats, "1,500"}, Typed{FieldReplies, "2.5"}, Typed{FieldEntryShare, "12.5%"}, Typed{FieldCountry, "Rumania"},
		Typed{FieldUtility, "1.5"}, Typed{FieldMarketing, "mil"}, Typed{FieldFeeMessage, "1.125"}, Typed{FieldNumbers, "0"},
	)
	ar := Update(s, LocaleChosen{Argentina})
	for f, want := range map[Field]string{
		FieldChats: "1500", FieldReplies: "2,5", FieldEntryShare: "12,5", FieldCountry: "Rumania",
		FieldUtility: "1,5", FieldMarketing: "mil", FieldFeeMessage: "1,125", FieldNumbers: "0",
	} {
		before, after := s.input(0, f), ar.input(0, f)
		if after.Text != want || !sameInput(f, before, after) {
			t.Errorf("field %d: %q became %q, want %q: %+v", f, before.Text, after.Text, want, after)
		}
	}
	if es := Update(s, LocaleChosen{Spain}); es.input(0, FieldCountry).Text != "Rumanía" {
		t.Errorf("the country is %q", es.input(0, FieldCountry).Text)
	}
	if back := Update(ar, LocaleChosen{Mexico}); !same(s, back) || back.input(0, FieldReplies).Text != "2.5" {
		t.Error("the way back is another")
	}
	for _, l := range []Locale{"", "es", "es-XX", Brazil} {
		if got := Update(s, LocaleChosen{l}).Locale; got != Mexico {
			t.Errorf("%q was taken: %s", l, got)
		}
	}
}

// The same text is another number where it is written another way.
func TestNumbersAreReadInTheLocale(t *testing.T) {
	for l, want := range map[Locale]string{Mexico: "2.125", USA: "2.125", Argentina: "2125", Colombia: "2125", Chile: "2125", Spain: "2125", Brazil: "2125"} {
		s := Update(newState(l, testFacts), Typed{FieldFeeMonth, "2.125"})
		if got := s.Inputs[FieldFeeMonth]; got.Number.String() != want || !got.Doubtful {
			t.Errorf("%s reads %s (doubtful %v), want %s", l, got.Number, got.Doubtful, want)
		}
	}
}

// A locale that was chosen stands in the address, in no other page's and in no link that is passed on; whoever opens a
// link reads the same numbers in their own locale.
func TestLocaleInTheFragment(t *testing.T) {
	asked := newState(Argentina, testFacts)
	if got := EncodeFragment(asked, Spanish); got != "" {
		t.Errorf("what the browser asks for is written: %q", got)
	}
	s := Update(Update(asked, Typed{FieldReplies, "2,5"}), LocaleChosen{Spain})
	if got := EncodeFragment(s, Spanish); got != "v=1&locale=es-ES&replies=2.5" {
		t.Errorf("got %q", got)
	}
	if got := EncodeFragment(s, Portuguese); got != "v=1&c=MX&replies=2.5" {
		t.Errorf("in another language %q", got)
	}
	if got := permalink("https://example.com/es/", s, pricing.Total{}); got != "https://example.com/es/#v=1&on=2026-10-01&replies=2.5" {
		t.Errorf("link %q", got)
	}
	reloaded := Update(asked, Opened{"v=1&locale=es-ES&replies=2.5"})
	if reloaded.Locale != Spain || !same(s, reloaded) || EncodeFragment(reloaded, Spanish) != "v=1&locale=es-ES&replies=2.5" {
		t.Errorf("reloaded in %s", reloaded.Locale)
	}
	for _, reader := range []Locale{Mexico, Argentina, Chile, Colombia, Spain, Brazil, USA} {
		opened := Update(newState(reader, testFacts), Opened{"v=1&c=MX&replies=2.5&chats=1.125&lost=0.5"})
		if opened.Locale != reader || opened.input(0, FieldReplies).Number.String() != "2.5" ||
			opened.input(0, FieldChats).Problem != ProblemNotWhole || opened.input(0, FieldUndelivered).Number.String() != "0.5" {
			t.Errorf("%s reads another plan", reader)
		}
	}
	if got := Update(asked, Opened{"v=1&locale=pt-BR&chats=5"}); got.Locale != Argentina || got.input(0, FieldChats).Text != "5" {
		t.Errorf("a locale of another language was taken: %s", got.Locale)
	}
}

func TestLocaleOptions(t *testing.T) {
	var texts []string
	for _, o := range localeOptions(Colombia) {
		texts = append(texts, o.Text)
		if o.Chosen != (o.Value == "es-CO") {
			t.Errorf("%s chosen: %v", o.Value, o.Chosen)
		}
	}
	want := []string{"12,345.6 · México", "12.345,6 · Argentina", "12.345,6 · Chile", "12.345,6 · Colombia", "12.345,6 · España"}
	if !slices.Equal(texts, want) {
		t.Errorf("got %q", texts)
	}
}
