package ratecards

import (
	"io/fs"
	"slices"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/tarifario/tarifario/pricing"
)

// autumn2026 is the library as it stood when the cards of 2026-10-01 were the last: what tests expect of the newest card,
// of the last date or of a whole list stays right when another card comes.
func autumn2026(t *testing.T) *Library {
	t.Helper()
	library, err := autumn()
	if err != nil {
		t.Fatal(err)
	}
	return library
}

var autumn = sync.OnceValues(func() (*Library, error) {
	files, err := Until(Embedded().files, 2026_10_01)
	if err != nil {
		return nil, err
	}
	return newLibrary(files)
})

// Until leaves out cards, tiers and announcements of later dates, and nothing else.
func TestUntil2026(t *testing.T) {
	const log = "{\n  \"notes\": [\"effective\"],\n  \"entries\": [\n" +
		"    {\"effective\": \"2026-07-01\", \"changes\": [\n      {}\n    ]},\n" +
		"    {\"effective\": \"2026-10-01\", \"changes\": []},\n" +
		"    {\"effective\": \"2027-01-01\", \"changes\": [\n      {}\n    ]}\n  ]\n}\n"
	files := fstest.MapFS{"changelog.json": {Data: []byte(log)}}
	for _, name := range []string{
		"markets.json", "tiers/ladders.json", "tiers/2026-10-01-USD.json", "tiers/2027-01-01-USD.json",
		"cards/2026-07-01-USD.json", "cards/2026-10-01-USD.json", "cards/2027-01-01-COP.json", "cards/inferred/2027-04-01-EUR.json",
	} {
		files[name] = &fstest.MapFile{Data: []byte(name)}
	}
	for _, c := range []struct {
		last  pricing.Date
		files []string
		log   string
	}{
		{2026_09_30, []string{"cards/2026-07-01-USD.json", "changelog.json", "markets.json", "tiers/ladders.json"}, `{
  "notes": ["effective"],
  "entries": [
    {"effective": "2026-07-01", "changes": [
      {}
    ]}
  ]
}
`},
		{2026_10_01, []string{
			"cards/2026-07-01-USD.json", "cards/2026-10-01-USD.json", "changelog.json", "markets.json", "tiers/2026-10-01-USD.json", "tiers/ladders.json",
		}, `{
  "notes": ["effective"],
  "entries": [
    {"effective": "2026-07-01", "changes": [
      {}
    ]},
    {"effective": "2026-10-01", "changes": []}
  ]
}
`},
		{2027_04_01, []string{
			"cards/2026-07-01-USD.json", "cards/2026-10-01-USD.json", "cards/2027-01-01-COP.json", "cards/inferred/2027-04-01-EUR.json", "changelog.json",
			"markets.json", "tiers/2026-10-01-USD.json", "tiers/2027-01-01-USD.json", "tiers/ladders.json",
		}, log},
	} {
		known, err := Until(files, c.last)
		if err != nil {
			t.Fatal(err)
		}
		var names []string
		err = fs.WalkDir(known, ".", func(name string, entry fs.DirEntry, err error) error {
			if !entry.IsDir() {
				names = append(names, name)
			}
			return err
		})
		if text, _ := fs.ReadFile(known, "changelog.json"); err != nil || !slices.Equal(names, c.files) || string(text) != c.log {
			t.Errorf("until %s: %v (%v), %s", c.last, names, err, text)
		}
	}
}
