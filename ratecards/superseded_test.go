package ratecards

import (
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"io/fs"
	"strings"
	"testing"
)

// cardSums lists every card that was ever published here with the hash of its file, in the format of sha256sum.
//
//go:embed testdata/cards.sha256
var cardSums string

// TestCardsAreNeverEdited: a card is superseded by a later one and not changed. A new card joins the list; a line of it
// changes only with a correction that CHANGELOG.md tells.
func TestCardsAreNeverEdited(t *testing.T) {
	listed := make(map[string]string)
	for line := range strings.Lines(cardSums) {
		sum, name, ok := strings.Cut(strings.TrimSpace(line), "  ")
		if !ok || listed[name] != "" {
			t.Fatalf("line %q", line)
		}
		listed[name] = sum
	}
	found := 0
	err := fs.WalkDir(embedded, "data", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasPrefix(path, "data/cards/") && !strings.HasPrefix(path, "data/tiers/") {
			return err
		}
		content, err := embedded.ReadFile(path)
		if err != nil {
			return err
		}
		found++
		sum := sha256.Sum256(content)
		switch want := listed[path]; want {
		case hex.EncodeToString(sum[:]):
		case "":
			t.Errorf("%s is not in testdata/cards.sha256: add %x", path, sum)
		default:
			t.Errorf("%s was edited: supersede it by a card of a later date", path)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if found != len(listed) {
		t.Errorf("%d files, %d listed: a card was withdrawn", found, len(listed))
	}
}
