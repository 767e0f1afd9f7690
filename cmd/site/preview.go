package main

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/names"
	"github.com/tarifario/tarifario/cmd/site/internal/poster"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// pictureFolder holds the pictures that stand for pages where they are shared: images/es/rates.<hash>.png.
const pictureFolder = "images/"

// preview is the picture of a page.
type preview struct {
	path string // from the root of the site
	alt  string // the same in words
}

// previewKey names a picture: the page at the root shares that of the calculator in its language.
type previewKey struct{ lang, page string }

func previewOf(r app.Route) previewKey { return previewKey{r.Lang, r.Page} }

// addPreviews draws a picture for every page, on all processors.
func (s *site) addPreviews(routes []app.Route) error {
	headline, err := newHeadline(s.vendor)
	if err != nil {
		return err
	}
	var pages []app.Route
	for _, r := range routes {
		if !r.Default {
			pages = append(pages, r)
		}
	}
	posters := make([]poster.Poster, len(pages))
	for i, r := range pages {
		if posters[i], err = headline.poster(r); err != nil {
			return fmt.Errorf("picture of %s: %w", r.Path, err)
		}
	}
	drawn, err := drawPosters(s.vendor.look(s.tokens), posters)
	if err != nil {
		return err
	}
	s.previews = map[previewKey]preview{}
	for i, r := range pages {
		path := s.addHashed(pictureFolder+r.Lang+"/", r.Page+".png", drawn[i])
		s.previews[previewOf(r)] = preview{path: path, alt: inWords(posters[i])}
	}
	return nil
}

// drawPosters draws pictures of one look, in order.
func drawPosters(look poster.Look, posters []poster.Poster) ([][]byte, error) {
	drawn := make([][]byte, len(posters))
	return drawn, atOnce(len(posters), func() (func(int) error, error) {
		p, err := poster.NewPainter(look)
		return func(i int) (err error) {
			drawn[i], err = p.Draw(posters[i])
			return err
		}, err
	})
}

// look is the vendor's colours in a picture, those of the light look.
func (v *vendor) look(tokens map[string]shades) poster.Look {
	return poster.Look{
		Band: v.Colors["band"].Light, BandInk: v.Colors["band-ink"].Light, BandQuiet: v.Colors["band-quiet"].Light,
		Sheet: tokens["paper"].Light, Ink: tokens["ink"].Light, Quiet: tokens["quiet"].Light, Strong: v.Colors["accent"].Light,
	}
}

// headline knows what pictures say.
type headline struct {
	name   string // of the vendor; empty where the fonts cannot write it
	vendor string
	on     pricing.Date // of the rates
	books  []ratecards.Book
	tables pricing.Tables
}

// newHeadline takes the rates of the cards in force: those in the vendor's currency where they are known, else in US
// dollars.
func newHeadline(v *vendor) (*headline, error) {
	library := ratecards.Embedded()
	tables, err := library.Tables()
	if err != nil {
		return nil, err
	}
	h := &headline{vendor: v.Name, on: app.LatestCard(), tables: tables}
	if poster.Writes(v.Name) {
		h.name = v.Name
	}
	if v.Currency != "" {
		h.books = append(h.books, library.Book(pricing.Currency(v.Currency), ratecards.PublishedOnly))
	}
	h.books = append(h.books, library.Book("USD", ratecards.PublishedOnly))
	return h, nil
}

// poster is what the picture of a page says.
func (h *headline) poster(r app.Route) (poster.Poster, error) {
	lang := app.Language(r.Lang)
	if r.Country == "" {
		return poster.Poster{Name: h.name, Heading: withoutVendor(r.Title, h.vendor), Lead: r.Description}, nil
	}
	country := names.In(string(lang.Locale())).Name(r.Country)
	if country == "" {
		return poster.Poster{}, fmt.Errorf("%q is no country", r.Country)
	}
	card, market, err := h.cardOf(pricing.Territory(r.Country))
	if err != nil {
		return poster.Poster{}, err
	}
	write := app.FormatterOf(lang.Locale())
	p := poster.Poster{Name: h.name, Heading: country, Kicker: previewKicker(lang), Note: previewNote(lang, write.Date(card.Effective()))}
	for _, c := range headlineCategories {
		figure := poster.Figure{Label: previewCategory(lang, c)}
		cell := card.Cell(market, c)
		rate, priced := cell.Rate()
		switch {
		case c == pricing.Marketing && r.Country == string(pricing.UnitedStates):
			figure.Value, figure.Missing = previewNotDelivered(lang), true // DLV-10, whatever the card says of the market
		case priced:
			figure.Value = write.Rate(rate, card.Currency())
		default:
			figure.Value, figure.Missing = previewMissing(lang, cell), true
		}
		p.Figures = append(p.Figures, figure)
	}
	return p, nil
}

// headlineCategories are those that everybody pays for.
var headlineCategories = []pricing.Category{pricing.Marketing, pricing.Utility, pricing.Service}

// cardOf is the newest card of the first currency that has all headline rates of a country, or that of the last one.
func (h *headline) cardOf(country pricing.Territory) (card pricing.Card, market pricing.Market, err error) {
	for _, book := range h.books {
		if card, err = book.CardOn(h.on); err != nil {
			continue
		}
		market = h.tables.Markets.MarketOf(country, card.Effective())
		complete := true
		for _, c := range headlineCategories {
			_, priced := card.Cell(market, c).Rate()
			complete = complete && priced
		}
		if complete {
			break
		}
	}
	return card, market, err
}

// withoutVendor takes the vendor's name off a title: "Rates · Tarifario", "Tarifario: what WhatsApp costs".
func withoutVendor(title, vendor string) string {
	rest, ok := strings.CutSuffix(title, " · "+vendor)
	if !ok {
		rest, _ = strings.CutPrefix(title, vendor+": ")
	}
	first, size := utf8.DecodeRuneInString(rest)
	return string(unicode.ToUpper(first)) + rest[size:]
}

// inWords says what a picture says, for who does not see it.
func inWords(p poster.Poster) string {
	if len(p.Figures) == 0 {
		return p.Heading
	}
	var figures []string
	for _, f := range p.Figures {
		figures = append(figures, f.Label+" "+f.Value)
	}
	return p.Heading + ": " + strings.Join(figures, ", ") + ". " + p.Note
}
