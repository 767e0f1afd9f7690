package ratecards

import (
	"fmt"
	"testing"
)

// A dialling code finds every territory whose numbers begin with it, and one that is longer than a code its owner.
func TestDialling(t *testing.T) {
	for code, want := range map[string]string{
		"52": "[MX]", "+52": "[MX]", "0052": "[MX]", " +52 ": "[MX]", "+ 5 2": "[MX]",
		"598":    "[UY]",
		"59":     "[GP BL MF BO GY EC GF PY MQ SR UY CW BQ]",
		"1876":   "[JM]",
		"44":     "[GB GG as GB JE as GB IM as GB]",
		"379":    "[VA]",
		"5281":   "[MX]",
		"999999": "[]",
		"0":      "[]", "": "[]", "52a": "[]", "++52": "[]", "5211111": "[]", "méxico": "[]",
	} {
		numbers, err := Embedded().Dialling(code)
		got := []string{}
		for _, n := range numbers {
			owner := string(n.Territory)
			if n.Shared() {
				owner += " as " + string(n.BillsAs)
			}
			got = append(got, owner)
		}
		if err != nil || fmt.Sprint(got) != want {
			t.Errorf("%q: got %v, %v, want %s", code, got, err, want)
		}
	}
}

// What is known of the files behind a card is told without reading the others: the published part first.
func TestInfos(t *testing.T) {
	for _, c := range []struct {
		use  Use
		want string
	}{{PublishedOnly, "[2026-10-01-EUR]"}, {WithInferred, "[2026-10-01-EUR 2026-10-01-EUR-inferred]"}} {
		infos, err := Embedded().Book("EUR", c.use).Infos(20261001)
		var got []string
		for _, i := range infos {
			got = append(got, i.ID)
		}
		if err != nil || fmt.Sprint(got) != c.want {
			t.Errorf("got %v, %v, want %s", got, err, c.want)
		}
	}
	if infos, err := Embedded().Book("EUR", PublishedOnly).Infos(20261002); infos != nil || err != nil {
		t.Errorf("a date on which no card begins: %v, %v", infos, err)
	}
}
