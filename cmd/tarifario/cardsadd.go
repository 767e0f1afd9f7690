package main

import (
	"crypto/sha256"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// The files a new card touches, below the folder of the cards.
const (
	changelogPath = "data/changelog.json"
	cardsPath     = "data/cards"
	sumsPath      = "testdata/cards.sha256"
)

// addCard takes Meta's published CSV into the folder of the cards and says what differs from the card before.
func addCard(env environment, args []string) error {
	flags := flag.NewFlagSet("add", flag.ContinueOnError)
	date := flags.String("effective", "", "")
	currency := flags.String("currency", "", "")
	page := flags.String("url", "", "")
	folder := flags.String("into", "ratecards", "")
	files, err := parseCardArguments(flags, args)
	switch {
	case err != nil:
		return err
	case len(files) != 1:
		return usageError("add one file: Meta's CSV, or - for standard input")
	}
	if *page != "" && !strings.HasPrefix(*page, "https://") {
		return usageError("--url: %q does not begin with https://", *page)
	}
	shown, data, err := readDocument(env, files[0])
	if err != nil {
		return err
	}
	card := ratecards.CSVCard{Source: ratecards.Source{URL: *page, Copied: env.Now().UTC().Format(time.DateOnly)}}
	card.Notes = []string{fmt.Sprintf("%s%x", ratecards.ConvertedNote, sha256.Sum256(data))}
	head := ratecards.ReadCSVHead(data)
	card.Effective, card.Currency = head.Effective, head.Currency
	if *date != "" {
		if card.Effective, err = pricing.ParseDate(*date); err != nil {
			return usageError("--effective: %w", err)
		}
	}
	if *currency != "" {
		card.Currency = pricing.Currency(*currency)
	}
	if card.Effective == 0 || card.Currency == "" {
		return usageError("%s does not tell its %s: say --effective and --currency (make card: DATE and CUR)", shown, missing(card))
	}
	a, err := prepare(*folder, shown, card, data)
	if err != nil {
		return err
	}
	if err := a.write(*folder); err != nil {
		return err
	}
	return print(env.Stdout, a.report(*folder))
}

// missing says what a file did not tell of its card.
func missing(card ratecards.CSVCard) string {
	switch {
	case card.Effective != 0:
		return "currency"
	case card.Currency != "":
		return "effective date"
	}
	return "effective date and currency"
}

// addition is a new card and what it changes.
type addition struct {
	card      pricing.Card
	info      ratecards.Info
	before    pricing.Card // the last one of the currency
	hasBefore bool
	changes   []ratecards.CellChange
	file      string            // of the card, below the folder
	files     map[string][]byte // every file to write, below the folder
	announced bool              // the changelog has a new entry
}

// prepare converts the card and works out everything that is to be written, so that nothing is written when something is
// wrong.
func prepare(folder, shown string, csv ratecards.CSVCard, data []byte) (*addition, error) {
	library, err := ratecards.Open(os.DirFS(filepath.Join(folder, "data")))
	if err != nil {
		return nil, inputError(err)
	}
	text, err := library.ConvertCSV(csv, data)
	if err != nil {
		return nil, inputError(inFile(shown, err))
	}
	a := &addition{files: map[string][]byte{}}
	a.file = path.Join(cardsPath, fmt.Sprintf("%s-%s.json", csv.Effective, csv.Currency))
	if _, err := os.Stat(filepath.Join(folder, a.file)); !errors.Is(err, fs.ErrNotExist) {
		return nil, inputError(fmt.Errorf("%s is published, and a published card is never edited; for a correction see docs/new-card.md", a.file))
	}
	if a.card, a.info, err = library.ParseCard(a.file, text); err != nil {
		return nil, inputError(err)
	}
	a.files[a.file] = text
	if err := a.compare(library); err != nil {
		return nil, err
	}
	if err := a.announce(library); err != nil {
		return nil, err
	}
	return a, a.list(folder)
}

// compare finds the last card of the currency before this one, and what differs.
func (a *addition) compare(library *ratecards.Library) error {
	book := library.Book(a.card.Currency(), ratecards.PublishedOnly)
	dates := slices.DeleteFunc(book.Dates(), func(d pricing.Date) bool { return d >= a.card.Effective() })
	if len(dates) == 0 {
		return nil
	}
	var err error
	if a.before, err = book.CardOn(dates[len(dates)-1]); err != nil {
		return inputError(err)
	}
	a.hasBefore = true
	a.changes = ratecards.CellChanges(a.before, a.card)
	return nil
}

// announce gives the changelog an entry of the card's date, with the directions the two cards show: Meta's own announcement,
// if there is one, is for a person to compare it with. An entry that is there stays, unless it was written from the cards of
// another currency: directions are those of the USD cards, where there are two to compare.
func (a *addition) announce(library *ratecards.Library) error {
	log, err := library.Changelog()
	if err != nil {
		return inputError(err)
	}
	on := a.card.Effective()
	at := slices.IndexFunc(log, func(e ratecards.Announcement) bool { return e.Effective == on })
	if at >= 0 && (log[at].Note != ratecards.UnannouncedNote || len(log[at].Changes) > 0 && a.card.Currency() != "USD") {
		return nil
	}
	text, err := library.Announce(ratecards.AnnouncementOf(on, a.changes))
	if err != nil {
		return inputError(err)
	}
	a.files[changelogPath], a.announced = text, true
	return nil
}

// list adds the hash of the card to the list of the published ones, which is in order of name.
func (a *addition) list(folder string) error {
	text, err := os.ReadFile(filepath.Join(folder, filepath.FromSlash(sumsPath)))
	if err != nil {
		return ioError(err)
	}
	lines := slices.Collect(strings.Lines(string(text)))
	line := fmt.Sprintf("%x  %s\n", sha256.Sum256(a.files[a.file]), a.file)
	nameOf := func(line string) string {
		_, name, _ := strings.Cut(strings.TrimSpace(line), "  ")
		return name
	}
	at, listed := slices.BinarySearchFunc(lines, a.file, func(line, name string) int { return strings.Compare(nameOf(line), name) })
	if listed {
		return inputError(fmt.Errorf("%s lists %s already: it was published once and is gone", sumsPath, a.file))
	}
	a.files[sumsPath] = []byte(strings.Join(slices.Insert(lines, at, line), ""))
	return nil
}

// write writes the files, the card first: it must not be there yet.
func (a *addition) write(folder string) error {
	for _, name := range a.names() {
		mode := os.O_WRONLY | os.O_TRUNC
		if name == a.file {
			mode = os.O_WRONLY | os.O_CREATE | os.O_EXCL
		}
		file, err := os.OpenFile(filepath.Join(folder, filepath.FromSlash(name)), mode, 0o644)
		if err != nil {
			return ioError(err)
		}
		_, err = file.Write(a.files[name])
		if err = errors.Join(err, file.Close()); err != nil {
			return ioError(err)
		}
	}
	return nil
}

// names are the files in the order in which they are written.
func (a *addition) names() []string {
	names := []string{a.file, sumsPath}
	if a.announced {
		names = append(names, changelogPath)
	}
	return names
}

// report says what was written and what a person should look at.
func (a *addition) report(folder string) string {
	var out strings.Builder
	fmt.Fprintf(&out, "Card %s, %s, %d of %d rows, %d unknown figures. Written:\n",
		a.info.ID, a.info.Status, a.info.Rows, a.info.MarketsInForce, a.info.Unknown)
	for _, name := range a.names() {
		fmt.Fprintf(&out, "  %s\n", path.Join(filepath.ToSlash(folder), name))
	}
	a.writeChanges(&out)
	a.writeMarkets(&out)
	a.writeNext(&out)
	return out.String()
}

// writeNext says what is left for a person; the site builds and its tests pass without it.
func (a *addition) writeNext(out *strings.Builder) {
	out.WriteString("\nWhat is left to do, see docs/new-card.md:\n")
	steps := []string{
		"look at the differences; tell the card in CHANGELOG.md;",
		fmt.Sprintf("write its volume tiers into data/tiers/%s-%s.json: until then it is priced at list rates;", a.card.Effective(), a.card.Currency()),
	}
	if a.announced {
		steps = append(steps, "hold the new entry of changelog.json against Meta's announcement;")
	}
	if slices.ContainsFunc(a.changes, func(c ratecards.CellChange) bool { return c.Category == pricing.AuthenticationInternational }) {
		steps = append(steps, "take the new authentication-international rates into international.json;")
	}
	for _, step := range append(steps, "run go test ./ratecards, then make test.") {
		fmt.Fprintf(out, "- %s\n", step)
	}
}

// writeChanges lists the figures that differ.
func (a *addition) writeChanges(out *strings.Builder) {
	switch {
	case !a.hasBefore:
		fmt.Fprintf(out, "\nIt is the first card in %s: there is none to compare it with.\n", a.card.Currency())
		return
	case a.before.Model() != a.card.Model():
		fmt.Fprintf(out, "\nThe card before, %s, prices another unit: the two do not compare.\n", a.before.ID())
		return
	case len(a.changes) == 0:
		fmt.Fprintf(out, "\nNo figure differs from %s.\n", a.before.ID())
		return
	}
	fmt.Fprintf(out, "\nDifferences from %s: %d of %d figures.\n\n", a.before.ID(), len(a.changes), len(a.card.Markets())*len(cardColumns(a.card.Model())))
	t := newTable("MARKET", "CATEGORY", ">BEFORE", ">AFTER", ">CHANGE", "")
	for _, c := range a.changes {
		t.add(string(c.Market), categoryWords[c.Category], a.sideText(a.before, c.Market, c.Before), a.sideText(a.card, c.Market, c.After),
			percentText(c), strings.ReplaceAll(string(c.Direction), "_", " "))
	}
	t.writeTo(out, "")
}

// noRow is what stands for the figure of a market that a card has no row of.
const noRow = "no row"

func (a *addition) sideText(card pricing.Card, market pricing.Market, cell pricing.Cell) string {
	if !slices.Contains(card.Markets(), market) {
		return noRow
	}
	return cellText(cell)
}

// percentText is by how much a rate changed, to a tenth of a percent.
func percentText(c ratecards.CellChange) string {
	old, had := c.Before.Rate()
	rate, has := c.After.Rate()
	if !had || !has || old.Decimal().IsZero() {
		return "-"
	}
	percent := rate.Decimal().Sub(old.Decimal()).Mul(decimal.NewFromInt(100)).DivRound(old.Decimal(), 1)
	sign := ""
	if percent.IsPositive() {
		sign = "+"
	}
	return sign + percent.StringFixed(1) + " %"
}

// writeMarkets names the markets that one of the cards has and the other has not.
func (a *addition) writeMarkets(out *strings.Builder) {
	if !a.hasBefore {
		return
	}
	without := func(card, other pricing.Card) []string {
		var names []string
		for _, m := range card.Markets() {
			if !slices.Contains(other.Markets(), m) {
				names = append(names, string(m))
			}
		}
		return names
	}
	for _, part := range []struct {
		says    string
		markets []string
	}{
		{"Markets the card before had no row of", without(a.card, a.before)},
		{"Markets that are on the card before and not on this one", without(a.before, a.card)},
	} {
		if len(part.markets) > 0 {
			fmt.Fprintf(out, "\n%s: %s.\n", part.says, strings.Join(part.markets, ", "))
		}
	}
}
