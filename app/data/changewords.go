package data

import (
	"slices"

	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// kindNames are what the kinds of changes are called.
var kindNames = [...]words{
	rateChange: {"Tarifas", "Tarifas", "Rates"},
	ruleChange: {"Reglas", "Regras", "Rules"},
}

// changeTold says what changed.
func (w *writer) changeTold(c *change) string {
	if c.told != nil {
		return w.plain(c.told.words)
	}
	m := c.moved
	what := w.categories(m.Categories)
	where := w.marketsMeant(m)
	switch m.Direction {
	case ratecards.NewCard:
		return w.say("Tabla nueva de "+what, "Tabela nova de "+what, "New card of "+what) + where + "."
	case ratecards.NewMarket:
		return w.say("Mercados con fila propia: ", "Mercados com linha própria: ", "Markets with a row of their own: ") + w.markets(m.Markets) + "."
	case ratecards.MadeFree:
		return w.say("Deja de cobrarse el "+what, "Deixa de ser cobrado o "+what, "No longer charged: "+what) + where + "."
	case ratecards.Charged:
		return w.say("Vuelve a cobrarse el "+what, "Volta a ser cobrado o "+what, "Charged again: "+what) + where + "."
	}
	return w.movement(m, what) + where + w.movedRates(m) + "."
}

// movement says in which direction rates went.
func (w *writer) movement(m *movedRates, what string) string {
	one := len(m.Categories) == 1
	choose := func(single, several words) string {
		if one {
			return single.in(w.lang) + what
		}
		return several.in(w.lang) + what
	}
	switch m.Direction {
	case ratecards.Up:
		return choose(words{"Sube ", "Sobe ", "Up: "}, words{"Suben ", "Sobem ", "Up: "})
	case ratecards.Down:
		return choose(words{"Baja ", "Baixa ", "Down: "}, words{"Bajan ", "Baixam ", "Down: "})
	}
	return choose(words{"Nueva tarifa de ", "Nova tarifa de ", "New rate: "}, words{"Nuevas tarifas de ", "Novas tarifas de ", "New rates: "})
}

// marketsMeant says where, where a change is about all markets or nearly.
func (w *writer) marketsMeant(m *movedRates) string {
	if !m.all {
		return ""
	}
	if len(m.except) > 0 {
		except := w.markets(m.except)
		return w.say(" en todos los mercados menos "+except, " em todos os mercados menos "+except, " in all markets but "+except)
	}
	of := w.number(m.inForce)
	return w.say(" en los "+of+" mercados", " nos "+of+" mercados", " in all "+of+" markets")
}

// movedRates writes the rates before and after, and only where they are where none after is known.
func (w *writer) movedRates(m *movedRates) string {
	if m.nothingKnown() {
		return ": " + w.markets(m.Markets) + w.say(" (cifras sin hallar)", " (números não encontrados)", " (figures not found)")
	}
	parts := make([]string, len(m.rates))
	for i := range m.rates {
		parts[i] = w.marketMoved(m, &m.rates[i])
	}
	if m.all {
		return w.say(" (por ejemplo, ", " (por exemplo, ", " (for example, ") + w.list(parts) + ")"
	}
	return ": " + joined(parts)
}

// nothingKnown reports whether none of the rates after the change was found.
func (m *movedRates) nothingKnown() bool {
	return !slices.ContainsFunc(m.rates, func(r marketRates) bool {
		return slices.ContainsFunc(r.after, func(c pricing.Cell) bool { return !c.IsUnknown() })
	})
}

func joined(parts []string) string {
	text := ""
	for i, part := range parts {
		if i > 0 {
			text += "; "
		}
		text += part
	}
	return text
}

// marketMoved writes the rates of a market, once where those of all categories are the same.
func (w *writer) marketMoved(m *movedRates, r *marketRates) string {
	name := w.markets([]pricing.Market{r.market}) + " "
	same := true
	moved := make([]string, len(m.Categories))
	for i := range m.Categories {
		moved[i] = w.moved(r.before[i], r.after[i])
		same = same && moved[i] == moved[0]
	}
	if same {
		return name + moved[0]
	}
	for i, c := range m.Categories {
		moved[i] = categoryWords[c].in(w.lang) + " " + moved[i]
	}
	return name + "(" + w.list(moved) + ")"
}

// moved writes what a rate was and became: only the second where there was none.
func (w *writer) moved(before, after pricing.Cell) string {
	if before.IsNotOffered() {
		return w.rate(after)
	}
	return w.rate(before) + " → " + w.rate(after)
}

// rate writes a figure in US dollars with the decimals it is printed with.
func (w *writer) rate(c pricing.Cell) string {
	rate, priced := c.Rate()
	if !priced {
		return w.unfound()
	}
	return w.figures(rate.String())
}

func (w *writer) unfound() string {
	return w.say("(dato sin hallar)", "(dado não encontrado)", "(figure not found)")
}
