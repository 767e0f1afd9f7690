package main

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/tarifario/tarifario/app/document"
	"github.com/tarifario/tarifario/app/eventlog"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

const replayHelp = `Usage: tarifario replay [options] [LOG ...]

Decides every message of a log and bills it, month by month. A LOG holds events, one on each line, or the webhook
payloads that Meta sends, or both (docs/formats.md); it may be packed by gzip. "-" or nothing is standard input.
Several logs are read together, in order of their time.

Options:
  --currency CUR             bill in this currency; USD unless given
  --zone ZONE                IANA name of the account's time zone, such as America/Mexico_City; UTC unless given
  --json                     write the bill document; what is said of the log goes to standard error
  --verdicts FILE            write the verdict on every message, one on each line; "-" is standard output, and the
                             bill then goes to standard error
  --inferred                 let cards that are not Meta's own figures price the log
  --option NAME=VALUE        answer an open question other than by default; may be repeated
  --override PREFIX=MARKET   bill numbers that begin so as another market (MKT-10); may be repeated
  --used MARKET:CATEGORY=N   volume charged before the log began in its first month (TIER-13); may be repeated
  --eligible                 the business pays authentication-international rates (INTL-2) ...
  --international-start AT   ... from this instant, such as 2026-10-01T00:00:00Z; at once unless given (INTL-3)
  --location CC              verified primary business location, by its ISO 3166 code (INTL-4)
  --exception CC=AT          a country with a start of its own (INTL-3); may be repeated
  --horizon DURATION         how much later than newer entries an entry may stand in a log, such as 36h or 7d;
                             7d unless given, 0 for logs in order of time

A line that cannot be read is named and counted; the others still count, and the exit code is then 5.
`

// replayOptions are the options of the command line.
type replayOptions struct {
	account  pricing.Account
	inferred bool
	json     bool
	verdicts string
	horizon  time.Duration
	zone     string
	logs     []string
}

func runReplay(env environment, args []string) int {
	code, err := replay(env, args)
	if errors.Is(err, flag.ErrHelp) {
		return env.end("replay", print(env.Stdout, replayHelp))
	}
	if err != nil {
		return env.end("replay", err)
	}
	return code
}

func replay(env environment, args []string) (int, error) {
	library := ratecards.Embedded()
	tables, err := library.Tables()
	if err != nil {
		return 0, err
	}
	atlas, err := newLogAtlas(library)
	if err != nil {
		return 0, err
	}
	o, err := readReplayOptions(args, atlas)
	if err != nil {
		return 0, err
	}
	use := ratecards.PublishedOnly
	if o.inferred {
		use = ratecards.WithInferred
	}
	cards := library.Book(o.account.Currency, use)
	verdicts, err := openVerdicts(env, o.verdicts)
	if err != nil {
		return 0, err
	}
	found, err := replayLogs(env, o, eventlog.Config{Atlas: atlas, Horizon: o.horizon}, newJudge(o.account, tables, cards, verdicts))
	if err := errors.Join(err, verdicts.close()); err != nil {
		return 0, err
	}
	found.bill = document.Bill{Bill: found.judge.meter.Bill(), Currency: o.account.Currency}
	found.bill.Notices = append(found.bill.Notices, atlas.notices()...)
	found.bill.Cards = cardsOf(cards, found.bill.Lines)
	return found.code(), o.write(env, found, o.existing(library, found.bill.Lines))
}

// readReplayOptions reads the command line.
func readReplayOptions(args []string, atlas *logAtlas) (*replayOptions, error) {
	o := &replayOptions{account: pricing.Account{Currency: "USD"}, zone: "UTC"}
	flags := flag.NewFlagSet("replay", flag.ContinueOnError)
	flags.Func("currency", "", func(text string) error {
		o.account.Currency = pricing.Currency(text)
		return nil
	})
	flags.StringVar(&o.zone, "zone", o.zone, "")
	flags.BoolVar(&o.json, "json", false, "")
	flags.StringVar(&o.verdicts, "verdicts", "", "")
	flags.BoolVar(&o.inferred, "inferred", false, "")
	flags.Func("option", "", func(text string) error {
		name, value, ok := strings.Cut(text, "=")
		if !ok {
			return errors.New("not of the form name=value")
		}
		return o.account.Options.Set(name, value)
	})
	flags.Func("override", "", atlas.override)
	flags.Func("used", "", func(text string) error { return o.use(text, atlas) })
	flags.BoolVar(&o.account.International.Eligible, "eligible", false, "")
	flags.Func("international-start", "", func(text string) (err error) {
		o.account.International.Start, err = instantOf(text)
		return err
	})
	flags.Func("location", "", func(text string) error {
		o.account.International.Location = pricing.Territory(text)
		return atlas.check(o.account.International.Location)
	})
	flags.Func("exception", "", func(text string) error { return o.except(text, atlas) })
	flags.Func("horizon", "", func(text string) (err error) {
		o.horizon, err = horizonOf(text)
		return err
	})
	logs, err := parseArguments(flags, args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return nil, err
	case err != nil:
		return nil, usageError("%w", err)
	case o.json && o.verdicts == "-":
		return nil, usageError("the bill document and the verdicts cannot both go to standard output")
	}
	if o.account.Zone, err = zoneOf(o.zone); err != nil {
		return nil, usageError("%w", err)
	}
	if o.logs = logs; len(logs) == 0 {
		o.logs = []string{"-"}
	}
	return o, nil
}

// use reads market:category=n.
func (o *replayOptions) use(text string, atlas *logAtlas) error {
	row, number, ok := strings.Cut(text, "=")
	market, category, ok2 := strings.Cut(row, ":")
	if !ok || !ok2 {
		return errors.New("not of the form market:category=n")
	}
	if !atlas.HasMarket(pricing.Market(market)) {
		return fmt.Errorf("unknown market %q", market)
	}
	used := pricing.Used{Place: pricing.Place{Market: pricing.Market(market)}}
	switch category {
	case "utility":
		used.Category = pricing.Utility
	case "authentication":
		used.Category = pricing.Authentication
	default:
		return fmt.Errorf("volume tiers are of utility or authentication, not of %q", category)
	}
	var err error
	if used.Quantity, err = strconv.ParseInt(number, 10, 64); err != nil || used.Quantity < 0 {
		return fmt.Errorf("%q is not a number of messages", number)
	}
	o.account.Used = append(o.account.Used, used)
	return nil
}

// except reads country=instant.
func (o *replayOptions) except(text string, atlas *logAtlas) error {
	code, start, ok := strings.Cut(text, "=")
	if !ok {
		return errors.New("not of the form country=instant")
	}
	if err := atlas.check(pricing.Territory(code)); err != nil {
		return err
	}
	at, err := instantOf(start)
	if err != nil {
		return err
	}
	if o.account.International.Exceptions == nil {
		o.account.International.Exceptions = make(map[pricing.Territory]pricing.Instant)
	}
	o.account.International.Exceptions[pricing.Territory(code)] = at
	return nil
}

func instantOf(text string) (pricing.Instant, error) {
	at, err := time.Parse(time.RFC3339, text)
	if err != nil {
		return 0, fmt.Errorf("%q is not an instant such as 2026-10-01T00:00:00Z", text)
	}
	return pricing.InstantOf(at), nil
}

// horizonOf reads a duration, also in days. Zero is none, which Config writes as a negative one.
func horizonOf(text string) (time.Duration, error) {
	if days, ok := strings.CutSuffix(text, "d"); ok {
		n, err := strconv.ParseUint(days, 10, 10)
		if err != nil {
			return 0, fmt.Errorf("%q is not a duration such as 36h or 7d", text)
		}
		text = fmt.Sprintf("%dh", 24*n)
	}
	d, err := time.ParseDuration(text)
	switch {
	case err != nil || d < 0:
		return 0, fmt.Errorf("%q is not a duration such as 36h or 7d", text)
	case d == 0:
		return -1, nil
	}
	return d, nil
}

func zoneOf(name string) (*time.Location, error) {
	zone, err := time.LoadLocation(name)
	if err != nil || name == "Local" || name == "" { // the zone of this machine, which is nobody's account
		return nil, fmt.Errorf("--zone: unknown time zone %q", name)
	}
	return zone, nil
}

// replayLogs reads the logs through to the end.
func replayLogs(env environment, o *replayOptions, config eventlog.Config, j *judge) (*replayed, error) {
	progress := newProgress(env)
	var sources []eventlog.Source
	for _, name := range o.logs {
		if name == "-" {
			sources = append(sources, eventlog.Source{Name: stdinName, Input: progress.watch(env.Stdin, 0)})
			continue
		}
		file, err := os.Open(name)
		if err != nil {
			return nil, ioError(err)
		}
		defer file.Close()
		size := int64(0)
		if info, err := file.Stat(); err == nil && info.Mode().IsRegular() {
			size = info.Size()
		}
		sources = append(sources, eventlog.Source{Name: name, Input: progress.watch(file, size)})
	}
	docket := newDocket(j)
	reader := eventlog.NewReader(config, docket)
	progress.messages = docket.taken
	err := reader.Read(sources...)
	reader.Close()
	docket.close()
	progress.end()
	if err != nil {
		return nil, logError(err)
	}
	return &replayed{judge: j, report: reader.Report(), logs: o.logs, zone: o.zone}, nil
}

// logError gives what stopped the reading of a log its exit code: a log that makes no sense is another matter than a
// file that cannot be read.
func logError(err error) error {
	var unpack *eventlog.UnpackError
	var encoding *eventlog.EncodingError
	if errors.As(err, &unpack) || errors.As(err, &encoding) || strings.Contains(err.Error(), "gzip: ") {
		return inputError(err)
	}
	return ioError(err)
}

// verdictFile takes verdicts; it may be none.
type verdictFile struct {
	out  *bufio.Writer // nil: nobody asked for them
	file io.Closer     // nil for standard output
	line []byte
	err  error
}

func openVerdicts(env environment, name string) (*verdictFile, error) {
	switch name {
	case "":
		return &verdictFile{}, nil
	case "-":
		return &verdictFile{out: bufio.NewWriterSize(env.Stdout, 64<<10)}, nil
	}
	file, err := os.Create(name)
	if err != nil {
		return nil, ioError(err)
	}
	return &verdictFile{out: bufio.NewWriterSize(file, 64<<10), file: file}, nil
}

// write writes what one of the Append functions of eventlog appends.
func (f *verdictFile) write(appendTo func([]byte) ([]byte, error)) {
	if f.out == nil || f.err != nil {
		return
	}
	if f.line, f.err = appendTo(f.line[:0]); f.err == nil {
		_, f.err = f.out.Write(f.line)
	}
}

func (f *verdictFile) close() error {
	if f.out == nil {
		return nil
	}
	err := errors.Join(f.err, f.out.Flush())
	if f.file != nil {
		err = errors.Join(err, f.file.Close())
	}
	if err != nil {
		return ioError(fmt.Errorf("verdicts: %w", err))
	}
	return nil
}

// existing says what there is where the log lacks a card: also inferred cards of the currency that were not let in.
func (o *replayOptions) existing(library *ratecards.Library, lines []pricing.Line) existence {
	e := existence{currencies: library.Currencies()}
	refused := slices.ContainsFunc(lines, func(l pricing.Line) bool { return l.Refusal != nil })
	if !refused || o.inferred {
		return e
	}
	book := library.Book(o.account.Currency, ratecards.WithInferred)
	for _, on := range book.Dates() {
		if card, err := book.CardOn(on); err == nil && card.Status() == pricing.Inferred {
			e.inferred = append(e.inferred, card.ID())
		}
	}
	return e
}

// cardsOf returns the cards that priced the lines, in order of date.
func cardsOf(book ratecards.Book, lines []pricing.Line) []pricing.Card {
	var cards []pricing.Card
	for _, on := range book.Dates() {
		card, err := book.CardOn(on)
		if err != nil {
			continue
		}
		for i := range lines {
			if lines[i].Card == card.ID() {
				cards = append(cards, card)
				break
			}
		}
	}
	return cards
}
