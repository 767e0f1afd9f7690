package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"strings"

	"github.com/tarifario/tarifario/ratecards"
)

// listCards writes what is known about every card.
func listCards(env environment, args []string) error {
	flags := flag.NewFlagSet("list", flag.ContinueOnError)
	asJSON := flags.Bool("json", false, "")
	rest, err := parseCardArguments(flags, args)
	if err != nil {
		return err
	}
	if len(rest) > 0 {
		return usageError("list takes no file: %q", rest[0])
	}
	infos, err := ratecards.Embedded().Cards()
	if err != nil {
		return err
	}
	if *asJSON {
		return writeInventory(env, infos)
	}
	t := newTable("CARD", "PRICES", "STATUS", ">ROWS", ">UNKNOWN", ">TIERS", "COPIED", "SOURCES")
	for _, i := range infos {
		t.add(i.ID, string(i.Model), string(i.Status), fmt.Sprintf("%d/%d", i.Rows, i.MarketsInForce), blankZero(i.Unknown),
			blankZero(i.TierSeries), copied(i), firstTitle(i))
	}
	var out strings.Builder
	t.writeTo(&out, "")
	out.WriteString(`
ROWS: markets on the card and in Meta's table on its date. UNKNOWN: figures that exist and were not recorded.
TIERS: series of volume tiers, one for each market and category. COPIED: date of the newest copy that was read. SOURCES: the first, and how
many others; --json has them all.
`)
	return print(env.Stdout, out.String())
}

func blankZero(n int) string {
	if n == 0 {
		return "-"
	}
	return fmt.Sprint(n)
}

// copied returns the date of the newest copy a card was read in.
func copied(i ratecards.Info) string {
	newest := ""
	for _, s := range i.Sources {
		newest = max(newest, s.Copied)
	}
	if newest == "" {
		return "-"
	}
	return newest
}

// firstTitle names the first source of a card and says how many others there are.
func firstTitle(i ratecards.Info) string {
	if len(i.Sources) == 0 {
		return "-"
	}
	const room = 60
	title := []rune(i.Sources[0].Title)
	if len(title) > room {
		title = append(title[:room-1], '…')
	}
	if others := len(i.Sources) - 1; others > 0 {
		return fmt.Sprintf("%s (+%d)", string(title), others)
	}
	return string(title)
}

// inventoryWire is an entry of the inventory as JSON.
type inventoryWire struct {
	ID            string             `json:"id"`
	Effective     string             `json:"effective"`
	Currency      string             `json:"currency"`
	Model         string             `json:"model"`
	Status        string             `json:"status"`
	Confidence    string             `json:"confidence,omitempty"`
	Rows          int                `json:"rows"`
	MarketRows    int                `json:"market_rows"`
	Unknown       int                `json:"unknown"`
	TierSeries    int                `json:"tier_series"`
	DerivedSeries int                `json:"derived_series"`
	Sources       []ratecards.Source `json:"sources"`
	Notes         []string           `json:"notes,omitempty"`
}

func writeInventory(env environment, infos []ratecards.Info) error {
	wires := make([]inventoryWire, len(infos))
	for n, i := range infos {
		wires[n] = inventoryWire{
			i.ID, i.Effective.String(), string(i.Currency), string(i.Model), string(i.Status), i.Confidence, i.Rows,
			i.MarketsInForce, i.Unknown, i.TierSeries, i.DerivedSeries, i.Sources, i.Notes,
		}
	}
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(wires); err != nil {
		return err
	}
	return print(env.Stdout, out.String())
}
