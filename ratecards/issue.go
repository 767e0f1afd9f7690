package ratecards

import (
	"errors"
	"io/fs"
	"maps"
	"path"
	"sync"

	"github.com/tarifario/tarifario/pricing"
)

// issue is the card of one currency and date, of which there may be a published part, an inferred whole, or both.
type issue struct {
	effective     pricing.Date
	currency      pricing.Currency
	publishedFile string   // empty where only an inferred card exists
	inferredFile  string   // empty where none was needed
	own           *OwnCard // nil where the card is one of the library's files

	published func() (*sheet, *Error)
	inferred  func() (*sheet, *Error)
	cards     [2]func() (pricing.Card, *Error) // by Use
}

func newIssue(l *Library, effective pricing.Date, currency pricing.Currency) *issue {
	i := &issue{effective: effective, currency: currency}
	i.published = sync.OnceValues(func() (*sheet, *Error) { return l.sheet(i.publishedFile, i) })
	i.inferred = sync.OnceValues(func() (*sheet, *Error) { return l.sheet(i.inferredFile, i) })
	for use := range i.cards {
		i.cards[use] = sync.OnceValues(func() (pricing.Card, *Error) { return i.build(Use(use)) })
	}
	return i
}

// sheet reads a card file and its tiers, and compares it with its name and folder.
func (l *Library) sheet(file string, i *issue) (*sheet, *Error) {
	s, err := loadWithMarkets(l, file, parseSheet)
	if err != nil {
		return nil, err
	}
	switch {
	case s.spec.Effective != i.effective || s.spec.Currency != i.currency:
		return nil, &Error{File: file, Field: "effective", Problem: WrongName, Detail: "the file holds card " + s.info.ID}
	case s.info.Inferred != (file == i.inferredFile):
		return nil, &Error{File: file, Field: "status", Problem: WrongStatus, Detail: "inferred cards have a folder of their own"}
	}
	tiers := path.Join(tiersFolder, path.Base(file))
	data, fail := fs.ReadFile(l.files, tiers)
	if errors.Is(fail, fs.ErrNotExist) || s.info.Inferred {
		return s, nil
	}
	return s, parseTiers(tiers, data, s)
}

// sheets returns the loaders of the files there are.
func (i *issue) sheets() []func() (*sheet, *Error) {
	var loaders []func() (*sheet, *Error)
	if i.own != nil {
		return append(loaders, func() (*sheet, *Error) { return &sheet{info: i.own.Info()}, nil })
	}
	if i.publishedFile != "" {
		loaders = append(loaders, i.published)
	}
	if i.inferredFile != "" {
		loaders = append(loaders, i.inferred)
	}
	return loaders
}

// usable reports whether there is a card under the given use.
func (i *issue) usable(use Use) bool {
	return i.own != nil || i.publishedFile != "" || use == WithInferred
}

// id returns the ID of the card that build returns, without reading a file.
func (i *issue) id(use Use) string {
	if i.own != nil {
		return i.own.card.ID()
	}
	status := pricing.Published
	if use == WithInferred && i.inferredFile != "" {
		status = pricing.Inferred
	}
	card, _ := pricing.NewCard(pricing.CardSpec{Effective: i.effective, Currency: i.currency, Status: status})
	return card.ID()
}

// build returns the card. Where both parts exist and inferred figures are wanted, every cell of the published part
// stays and the rest is filled from the inferred card; the whole counts as inferred.
func (i *issue) build(use Use) (pricing.Card, *Error) {
	file, spec := i.publishedFile, pricing.CardSpec{}
	if file != "" {
		s, err := i.published()
		if err != nil {
			return pricing.Card{}, err
		}
		spec = s.spec
	}
	if use == WithInferred && i.inferredFile != "" {
		s, err := i.inferred()
		if err != nil {
			return pricing.Card{}, err
		}
		file, spec = i.inferredFile, fill(spec, s.spec)
	}
	card, err := pricing.NewCard(spec)
	if err != nil {
		return pricing.Card{}, &Error{File: file, Problem: Inconsistent, Detail: err.Error()}
	}
	return card, nil
}

// fill returns the inferred card with every known cell of the published part in its place.
func fill(published, inferred pricing.CardSpec) pricing.CardSpec {
	whole := inferred
	whole.Bands, whole.DerivedBands = published.Bands, published.DerivedBands
	whole.Rows = make(map[pricing.Market]map[pricing.Category]pricing.Cell, len(inferred.Rows))
	for market, row := range inferred.Rows {
		whole.Rows[market] = maps.Clone(row)
	}
	for market, row := range published.Rows {
		if whole.Rows[market] == nil {
			whole.Rows[market] = make(map[pricing.Category]pricing.Cell, len(row))
		}
		for category, cell := range row {
			if !cell.IsUnknown() {
				whole.Rows[market][category] = cell
			}
		}
	}
	return whole
}
