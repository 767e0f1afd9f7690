// Package names knows what countries and territories are called in the languages of the site, and finds them by what
// a visitor types.
package names

import (
	"cmp"
	_ "embed"
	"slices"
	"sort"
	"strings"
	"sync"
)

// Territory is a country or territory as one language calls it.
type Territory struct {
	Code string // ISO 3166-1 alpha-2
	Name string
}

// List is all territories in one language, in the alphabetical order a reader expects: accents and case ignored.
type List struct {
	territories []Territory
	search      [][]string // folded words by which each is found, its own name first
}

// In returns the list of a language or of a locale such as "es-AR": in Spanish, in Portuguese, or for any other tag in
// English.
func In(tag string) *List {
	reading.Lock()
	defer reading.Unlock()
	l, ok := lists[tag]
	if !ok {
		l = read(tag)
		lists[tag] = l
	}
	return l
}

// All returns the territories in order of name.
func (l *List) All() []Territory { return slices.Clone(l.territories) }

// Name returns what the territory is called; "" for a code that is none.
func (l *List) Name(code string) string {
	for _, t := range l.territories {
		if t.Code == code {
			return t.Name
		}
	}
	return ""
}

// Find returns the one territory that the text names in full: in any of the three languages, by a common other name
// or by its code. Case and accents do not matter.
func (l *List) Find(text string) (Territory, bool) {
	folded := Fold(text)
	if folded == "" {
		return Territory{}, false
	}
	for rank := range 2 { // the visitor's own language first
		for i, words := range l.search {
			if rank == 0 && words[0] == folded || rank == 1 && slices.Contains(words, folded) {
				return l.territories[i], true
			}
		}
	}
	return Territory{}, false
}

// Search returns the territories that the text may mean, the likeliest first: the one it names in full, then names
// that begin with it, names with a word that does, names that hold it, and those it finds by another name. An empty text
// finds all.
func (l *List) Search(text string) []Territory {
	folded := Fold(text)
	if folded == "" {
		return l.All()
	}
	var ranked [5][]Territory
	for i, words := range l.search {
		if rank := rankOf(words, folded); rank >= 0 {
			ranked[rank] = append(ranked[rank], l.territories[i])
		}
	}
	return slices.Concat(ranked[:]...)
}

// rankOf says how well the words of a territory answer a text, 0 best; -1 when they do not.
func rankOf(words []string, text string) int {
	name := words[0]
	switch {
	case slices.Contains(words, text):
		return 0
	case strings.HasPrefix(name, text):
		return 1
	case strings.Contains(" "+name, " "+text):
		return 2
	case len(text) > 1 && strings.Contains(name, text):
		return 3
	case len(text) > 2 && slices.ContainsFunc(words, func(w string) bool { return strings.HasPrefix(w, text) }):
		return 4
	}
	return -1
}

// otherNames are what people call a territory besides its name.
var otherNames = map[string]string{
	"AE": "EAU,UAE,Emiratos,Emirados",
	"BH": "Bahréin,Bahrein",
	"BO": "Bolivia Plurinacional",
	"CD": "RDC,DRC,Congo Kinshasa,Zaire",
	"CG": "Congo Brazzaville",
	"CI": "Ivory Coast",
	"CZ": "República Checa,República Tcheca,Czech Republic",
	"DO": "Dominicana",
	"GB": "UK,Inglaterra,England,Gran Bretaña,Grã-Bretanha,Great Britain,Escocia,Escócia,Scotland,Gales,Wales",
	"KP": "DPRK",
	"KR": "Corea,Coreia,Korea",
	"KZ": "Kazajstán",
	"MM": "Birmania,Burma",
	"MK": "Macedonia",
	"MX": "Méjico",
	"NL": "Holanda,Holland",
	"RU": "Federación Rusa,Russian Federation",
	"SA": "Arabia Saudí",
	"SZ": "Swazilandia,Suazilândia,Swaziland",
	"TL": "East Timor",
	"TR": "Turkey",
	"US": "EEUU,EE UU,EUA,USA,Norteamérica,America",
	"ZA": "Suráfrica,África del Sur",
	"VA": "Vaticano,Vatican,Santa Sede,Holy See",
}

//go:embed names.tsv
var table string

const languages = 3

func column(tag string) int {
	language, _, _ := strings.Cut(tag, "-")
	switch language {
	case "es":
		return 0
	case "pt":
		return 1
	}
	return 2
}

// lists are read when they are first asked for: a page needs one or two.
var (
	lists   = map[string]*List{}
	reading sync.Mutex
)

// ownNames are the names that a locale has of its own, by code.
func ownNames(tag string) map[string]string {
	own := map[string]string{}
	for line := range strings.Lines(table) {
		if rest, found := strings.CutPrefix(line, tag+"\t"); found {
			code, name, _ := strings.Cut(strings.TrimSpace(rest), "\t")
			own[code] = name
		}
	}
	return own
}

// read builds the list of a language or a locale.
func read(tag string) *List {
	language, named := column(tag), ownNames(tag)
	type row struct {
		territory Territory
		words     []string
	}
	var rows []row
	for line := range strings.Lines(table) {
		cells := strings.Split(strings.TrimSpace(line), "\t")
		if len(cells) != 1+languages {
			continue // where the table is from, and names of locales
		}
		own := cmp.Or(named[cells[0]], cells[1+language])
		words := []string{Fold(own), Fold(cells[0])}
		for _, name := range append(cells[1:], strings.Split(otherNames[cells[0]], ",")...) {
			if name != "" && name != own {
				words = append(words, Fold(name))
			}
		}
		rows = append(rows, row{Territory{Code: cells[0], Name: own}, words})
	}
	sort.Slice(rows, func(i, j int) bool { return rows[i].words[0] < rows[j].words[0] })

	l := &List{}
	for _, r := range rows {
		l.territories = append(l.territories, r.territory)
		l.search = append(l.search, r.words)
	}
	return l
}
