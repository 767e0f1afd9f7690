package ratecards

import (
	"errors"
	"io/fs"
	"path"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/tarifario/tarifario/pricing"
)

// The files of a library besides its cards.
const (
	marketsFile       = "markets.json"
	territoriesFile   = "territories.json"
	prefixesFile      = "prefixes.json"
	internationalFile = "international.json"
	changelogFile     = "changelog.json"
	laddersFile       = "tiers/ladders.json"
	cardsFolder       = "cards"
	inferredFolder    = "cards/inferred"
	tiersFolder       = "tiers"
)

// Library is a set of files: cards, tiers and the tables around them. Each file is read and verified when it is
// first needed and kept. A Library is safe for concurrent use; what it hands out may be kept but not changed. The
// error of a method is an *Error about the file at fault, except where it says otherwise.
type Library struct {
	files         fs.FS
	issues        []*issue // in order of currency and date
	markets       func() (*marketList, *Error)
	territories   func() (*territoryTable, *Error)
	prefixes      func() (*prefixTable, *Error)
	international func() (*InternationalFacts, *Error)
	changelog     func() (*changelog, *Error)
	ladders       func() (*ladderTable, *Error)
}

// Open returns the library of a folder laid out as ratecards/data is. It lists the cards by their names and reads no
// file; an error is about a name.
func Open(files fs.FS) (*Library, error) { return newLibrary(files) }

// newLibrary lists the cards of a file system by their names. It reads no file.
func newLibrary(files fs.FS) (*Library, error) {
	l := &Library{files: files}
	l.markets = sync.OnceValues(func() (*marketList, *Error) { return load(l, marketsFile, parseMarkets) })
	l.territories = sync.OnceValues(func() (*territoryTable, *Error) { return loadWithMarkets(l, territoriesFile, parseTerritories) })
	l.prefixes = sync.OnceValues(func() (*prefixTable, *Error) { return load(l, prefixesFile, parsePrefixes) })
	l.international = sync.OnceValues(func() (*InternationalFacts, *Error) {
		return loadWithMarkets(l, internationalFile, parseInternational)
	})
	l.changelog = sync.OnceValues(func() (*changelog, *Error) { return loadWithMarkets(l, changelogFile, parseChangelog) })
	l.ladders = sync.OnceValues(func() (*ladderTable, *Error) { return loadWithMarkets(l, laddersFile, parseLadders) })
	for _, folder := range [...]string{cardsFolder, inferredFolder} {
		entries, err := fs.ReadDir(files, folder)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, err
		}
		for _, entry := range entries {
			if entry.IsDir() {
				continue
			}
			if err := l.addCard(path.Join(folder, entry.Name())); err != nil {
				return nil, err
			}
		}
	}
	slices.SortFunc(l.issues, compareIssues)
	return l, nil
}

// addCard adds a card file to the issue of its date and currency.
func (l *Library) addCard(file string) error {
	effective, currency, err := parseName(file)
	if err != nil {
		return err
	}
	i := slices.IndexFunc(l.issues, func(i *issue) bool { return i.effective == effective && i.currency == currency })
	if i < 0 {
		i = len(l.issues)
		l.issues = append(l.issues, newIssue(l, effective, currency))
	}
	if strings.HasPrefix(file, inferredFolder+"/") {
		l.issues[i].inferredFile = file
	} else {
		l.issues[i].publishedFile = file
	}
	return nil
}

// parseName reads the date and the currency from a name such as "cards/2026-10-01-USD.json".
func parseName(file string) (pricing.Date, pricing.Currency, error) {
	name := strings.TrimSuffix(path.Base(file), ".json")
	if len(name) > len(time.DateOnly)+1 {
		date, err := pricing.ParseDate(name[:len(time.DateOnly)])
		currency := pricing.Currency(name[len(time.DateOnly)+1:])
		if err == nil && slices.Contains(billingCurrencies, currency) {
			return date, currency, nil
		}
	}
	return 0, "", &Error{File: file, Problem: WrongName, Detail: "the name is not that of a card, such as 2026-10-01-USD.json"}
}

// read returns the text of a file.
func (l *Library) read(file string) ([]byte, *Error) {
	data, err := fs.ReadFile(l.files, file)
	if err != nil {
		return nil, &Error{File: file, Problem: MissingField, Detail: err.Error()}
	}
	return data, nil
}

// load reads and verifies a file.
func load[T any](l *Library, file string, parse func(string, []byte) (T, *Error)) (T, *Error) {
	data, err := l.read(file)
	if err != nil {
		var none T
		return none, err
	}
	return parse(file, data)
}

// loadWithMarkets reads and verifies a file that names markets.
func loadWithMarkets[T any](l *Library, file string, parse func(string, []byte, *marketList) (T, *Error)) (T, *Error) {
	markets, err := l.markets()
	if err != nil {
		var none T
		return none, err
	}
	return load(l, file, func(file string, data []byte) (T, *Error) { return parse(file, data, markets) })
}

// failure turns a possibly nil *Error into an error.
func failure(err *Error) error {
	if err == nil {
		return nil
	}
	return err
}

// Tables returns the tables the engine refers to.
func (l *Library) Tables() (pricing.Tables, error) {
	territories, err := l.territories()
	if err != nil {
		return pricing.Tables{}, err
	}
	facts, err := l.international()
	if err != nil {
		return pricing.Tables{}, err
	}
	since := make(map[pricing.Market]pricing.Date, len(facts.Markets))
	for _, m := range facts.Markets {
		since[m.Market] = m.From
	}
	return pricing.Tables{Markets: territories.table, InternationalSince: since}, nil
}

// Markets returns all markets there ever were, countries first, in the order of the published cards.
func (l *Library) Markets() ([]MarketInfo, error) {
	list, err := l.markets()
	if err != nil {
		return nil, err
	}
	return slices.Clone(list.markets), nil
}

// Groups returns the regions in which markets are shown together.
func (l *Library) Groups() ([]Group, error) {
	list, err := l.markets()
	if err != nil {
		return nil, err
	}
	return slices.Clone(list.groups), nil
}

// Territories returns all countries and territories in order of code.
func (l *Library) Territories() ([]TerritoryInfo, error) {
	table, err := l.territories()
	if err != nil {
		return nil, err
	}
	return slices.Clone(table.territories), nil
}

// InternationalFacts returns what is published about authentication-international rates.
func (l *Library) InternationalFacts() (InternationalFacts, error) {
	facts, err := l.international()
	if err != nil {
		return InternationalFacts{}, err
	}
	return *facts, nil
}

// Changelog returns the announcements in order of date.
func (l *Library) Changelog() ([]Announcement, error) {
	log, err := l.changelog()
	if err != nil {
		return nil, err
	}
	return slices.Clone(log.entries), nil
}

// AsOf returns the date on which the figures and facts were last compared with what WhatsApp publishes.
func (l *Library) AsOf() (pricing.Date, error) {
	log, err := l.changelog()
	if err != nil {
		return 0, err
	}
	return log.asOf, nil
}

// Ladder returns the ladder of October 2026 of a market, and whether the market has one.
func (l *Library) Ladder(market pricing.Market) (Ladder, bool, error) {
	table, err := l.ladders()
	if err != nil {
		return Ladder{}, false, err
	}
	ladder, known := ladderOf(table.ladders, market)
	return ladder, known, nil
}

// LadderInfo returns where the ladders of October 2026 were read.
func (l *Library) LadderInfo() (TableInfo, error) {
	table, err := l.ladders()
	if err != nil {
		return TableInfo{}, err
	}
	return table.info, nil
}

// Currencies returns the currencies that have at least one card, in order of code.
func (l *Library) Currencies() []pricing.Currency {
	var currencies []pricing.Currency
	for _, i := range l.issues {
		if len(currencies) == 0 || currencies[len(currencies)-1] != i.currency {
			currencies = append(currencies, i.currency)
		}
	}
	return currencies
}

// LastDate returns the effective date of the newest card of any currency. What prices do after it, and after the
// day before NextPriceDate, cannot be known (RATE-10). It may lie ahead: cards are published before they begin.
func (l *Library) LastDate() pricing.Date { return l.BegunBy(9999_12_31) }

// BegunBy returns the effective date of the newest card of any currency that has begun on a date; zero where none has.
func (l *Library) BegunBy(on pricing.Date) pricing.Date {
	var last pricing.Date
	for _, i := range l.issues {
		if i.effective <= on {
			last = max(last, i.effective)
		}
	}
	return last
}

// NextPriceDate returns the first date after the given one on which prices may change: 1 January, 1 April, 1 July or
// 1 October (RATE-3).
func NextPriceDate(after pricing.Date) pricing.Date {
	year, month := int(after)/10000, int(after)/100%100
	quarter := (month-1)/3 + 1 // of the next quarter's first month, from 0
	return pricing.NewDate(year+quarter/4, time.Month(quarter%4*3+1), 1)
}

// Cards returns what is known about every card file, in order of currency and date, each published card before the
// inferred one of the same date. It reads all of them.
func (l *Library) Cards() ([]Info, error) {
	var infos []Info
	for _, i := range l.issues {
		for _, load := range i.sheets() {
			s, err := load()
			if err != nil {
				return nil, err
			}
			infos = append(infos, s.info)
		}
	}
	return infos, nil
}

// ParseCard reads and verifies a card of Meta's that is not of the library, against the library's markets. The tiers of the
// library are not added. file is only used in errors.
func (l *Library) ParseCard(file string, data []byte) (pricing.Card, Info, error) {
	markets, err := l.markets()
	if err != nil {
		return pricing.Card{}, Info{}, err
	}
	s, err := parseSheet(file, data, markets)
	if err != nil {
		return pricing.Card{}, Info{}, err
	}
	if provider := s.spec.Owner.Provider; provider != "" {
		return pricing.Card{}, Info{}, fault("", "provider", NotMetas, "the price list of %q is no card of Meta's", provider).in(file, data)
	}
	card, fail := pricing.NewCard(s.spec)
	return card, s.info, fail
}
