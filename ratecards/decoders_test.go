//go:build !js

package ratecards

import (
	"encoding/json"
	"io/fs"
	"reflect"
	"strings"
	"testing"

	gojson "github.com/goccy/go-json"

	"github.com/tarifario/tarifario/ratecards/strict"
)

// wireOf returns what a file is decoded into.
func wireOf(name string) any {
	switch {
	case strings.HasPrefix(name, cardsFolder):
		return &cardWire{}
	case name == laddersFile:
		return &laddersWire{}
	case strings.HasPrefix(name, tiersFolder):
		return &tiersWire{}
	}
	return map[string]any{
		marketsFile: &marketsWire{}, territoriesFile: &territoriesWire{}, prefixesFile: &prefixesWire{}, changelogFile: &changelogWire{},
		internationalFile: &internationalWire{},
	}[name]
}

// compareDecoders decodes text that the strict walk accepts with the decoder of the native build and with that of the
// browser build. The walk refuses before either decoder sees the text, so the refusals are the same by construction.
func compareDecoders(t *testing.T, name string, data []byte, into func() any) (accepted bool) {
	t.Helper()
	if err := strict.Check(name, data, into()); err != nil {
		return false
	}
	native, browser := into(), into()
	nativeErr, browserErr := gojson.Unmarshal(data, native), json.Unmarshal(data, browser)
	if nativeErr != nil || browserErr != nil {
		t.Errorf("%s: the walk accepts it, goccy/go-json says %v, encoding/json says %v", name, nativeErr, browserErr)
		return true
	}
	if !reflect.DeepEqual(native, browser) {
		t.Errorf("%s: goccy/go-json reads\n%+v\nencoding/json reads\n%+v", name, native, browser)
	}
	return true
}

// Both decoders read the same from every file.
func TestDecodersAgreeOnEveryFile(t *testing.T) {
	count := 0
	err := fs.WalkDir(Embedded().files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		count++
		if !compareDecoders(t, name, fileText(t, name), func() any { return wireOf(name) }) {
			t.Errorf("%s is refused", name)
		}
		return nil
	})
	if err != nil || count < 50 { // those of November 2026
		t.Errorf("%d files, %v", count, err)
	}
}

// Both decoders read the same from every broken card the walk accepts, and the walk alone refuses the rest.
func TestDecodersAgreeOnBrokenCards(t *testing.T) {
	accepted := 0
	for _, c := range brokenCards {
		if compareDecoders(t, c.name, []byte(strings.Replace(goodCard, c.old, c.new, 1)), func() any { return &cardWire{} }) {
			accepted++
		}
	}
	for _, c := range brokenTiers {
		if compareDecoders(t, c.name, []byte(strings.Replace(goodTiers, c.old, c.new, 1)), func() any { return &tiersWire{} }) {
			accepted++
		}
	}
	if accepted < 50 {
		t.Errorf("only %d broken files reach the decoders", accepted)
	}
}

// Texts the decoders are known to read differently, or leniently: the walk stands before both.
func TestDecodersAgreeOnOddities(t *testing.T) {
	for _, text := range []string{
		`{"status": "\u00e9\ud83d\ude00 \/ \b"}`, `{"notes": ["", "\u0000", "\u2028"]}`, `{"rows": [{"market": null, "utility": null, "unknown": []}]}`,
		`{"rows": [{"utility": "0.01\u0030"}]}`, `{"rows": [{"utility": "a\"b\\"}]}`, `{}`, ` { } `, `{"rows": []}`, "{\"notes\": [\"\u2028\u2029\u007f\"]}",
		`{"status": "\ud83d"}`, `{"rows": [{"utility": {}}]}`, `{"sources": [null]}`, `{"Status": "x"}`, `{"status": "a", "status": "b"}`,
		`{"notes": null}`, `{"effective": nul}`, `{"rows": [{"utility": 01}]}`, "{\"status\": \"a\tb\"}", `{"status": "a"} `, `{"status": "a"} x`,
	} {
		compareDecoders(t, text, []byte(text), func() any { return &cardWire{} })
	}
}
