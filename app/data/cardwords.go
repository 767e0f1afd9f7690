package data

import "github.com/tarifario/tarifario/pricing"

// statusSpec is what a status is called and means.
type statusSpec struct {
	status        pricing.Status
	name, meaning words
}

// statuses are those a card may have, the surest first.
var statuses = [...]statusSpec{
	{pricing.Published, words{"Publicada", "Publicada", "Published"}, words{
		"Cada dato se leyó en una copia de la tabla de Meta de esa fecha y moneda.",
		"Cada dado foi lido em uma cópia da tabela da Meta dessa data e moeda.",
		"Every figure was read in a copy of Meta's card of that date and currency.",
	}},
	{pricing.Composed, words{"Compuesta", "Composta", "Composed"}, words{
		"Reúne datos de dos tablas publicadas; cuáles cambiaron lo dice el historial de Meta.",
		"Reúne dados de duas tabelas publicadas; quais mudaram, diz o histórico da Meta.",
		"Figures of two published cards put together; Meta's changelog says which of them changed.",
	}},
	{pricing.Partial, words{"Parcial", "Parcial", "Partial"}, words{
		"Le faltan mercados o datos. Lo que falta no es gratis ni es «Otros países»: no se sabe.",
		"Faltam mercados ou dados. O que falta não é grátis nem é “Outros países”: não se sabe.",
		"Markets or figures are missing. What is missing is neither free nor “Other countries”: it is not known.",
	}},
	{pricing.Inferred, words{"Inferida", "Inferida", "Inferred"}, words{
		"Deducida de otras tablas con el historial de Meta. No es de Meta, y no se usa si no se pide.",
		"Deduzida de outras tabelas com o histórico da Meta. Não é da Meta, e só é usada se pedida.",
		"Worked out from other cards with Meta's changelog. It is not Meta's, and is used only when asked for.",
	}},
}

func statusName(s pricing.Status) words {
	for i := range statuses {
		if statuses[i].status == s {
			return statuses[i].name
		}
	}
	return words{}
}

// confidences say the confidence that the data files note.
var confidences = map[string]words{
	"very high":                  {"muy alta", "muito alta", "very high"},
	"high":                       {"alta", "alta", "high"},
	"medium":                     {"media", "média", "medium"},
	"high where given":           {"alta en lo que tiene", "alta no que tem", "high where given"},
	"high Brazil, low Argentina": {"alta en Brasil, baja en Argentina", "alta no Brasil, baixa na Argentina", "high for Brazil, low for Argentina"},
}

// models say what a card counts.
var models = map[pricing.Model]words{
	pricing.ConversationModel2022: {"por conversación, de dos tipos", "por conversa, de dois tipos", "per conversation, of two types"},
	pricing.ConversationModel:     {"por conversación, de cuatro categorías", "por conversa, de quatro categorias", "per conversation, in four categories"},
	pricing.MessageModel:          {"por mensaje entregado", "por mensagem entregue", "per delivered message"},
}

// Nouns that follow a number.
var (
	oneMarket, someMarkets       = words{"mercado", "mercado", "market"}, words{"mercados", "mercados", "markets"}
	oneUnknown, someUnknown      = words{"dato sin hallar", "dado não encontrado", "figure not found"}, words{"datos sin hallar", "dados não encontrados", "figures not found"}
	oneCard, someCards           = words{"tabla", "tabela", "card"}, words{"tablas", "tabelas", "cards"}
	oneSeries, someSeries        = words{"serie leída", "série lida", "series read"}, words{"series leídas", "séries lidas", "series read"}
	oneDerived, someDerived      = words{"serie calculada", "série calculada", "series derived"}, words{"series calculadas", "séries calculadas", "series derived"}
	oneDifference, someDiffering = words{"caso", "caso", "case"}, words{"casos", "casos", "cases"}
)

// known says how much of a card is known: "9 de 38 mercados".
func (w *writer) known(c *cardFacts) string {
	of := w.count(c.MarketsInForce, oneMarket, someMarkets)
	if c.Rows == c.MarketsInForce {
		return of
	}
	return w.number(c.Rows) + w.say(" de ", " de ", " of ") + of
}

// span says from when to when a card is in force.
func (w *writer) span(from, until pricing.Date) string {
	first := w.format.Date(from)
	if until == 0 {
		return w.say("desde el "+first, "desde "+first, "since "+first)
	}
	last := w.format.Date(until)
	return w.say("del "+first+" al "+last, "de "+first+" a "+last, first+" to "+last)
}

// rowsTold names the markets a card has, or the fewer it lacks.
func (w *writer) rowsTold(c *cardFacts) string {
	switch {
	case len(c.lacking) == 0:
		return w.say("Están todos los mercados de esa fecha.", "Estão todos os mercados dessa data.", "All markets of that date are there.")
	case len(c.lacking) <= len(c.rows):
		return w.say("Faltan: ", "Faltam: ", "Missing: ") + w.markets(c.lacking) + "."
	}
	return w.say("Solo ", "Só ", "Only ") + w.markets(c.rows) + "."
}

// unknownTold names the figures that were not found.
func (w *writer) unknownTold(c *cardFacts, u *unknownCells) string {
	text := categoryWords[u.category].in(w.lang) + ": "
	if len(u.markets) == len(c.rows) && len(c.rows) > 1 {
		return text + w.say("en todas las filas", "em todas as linhas", "in every row")
	}
	return text + w.markets(u.markets)
}

// tiersTold says how the volume tiers of a card are known.
func (w *writer) tiersTold(c *cardFacts) string {
	var parts []string
	if read := c.TierSeries - c.DerivedSeries; read > 0 {
		parts = append(parts, w.count(read, oneSeries, someSeries))
	}
	if c.DerivedSeries > 0 {
		parts = append(parts, w.count(c.DerivedSeries, oneDerived, someDerived))
	}
	return w.list(parts)
}

// oneDate and someDates are on what something changed.
var oneDate, someDates = words{"fecha con cambios", "data com mudanças", "date with changes"}, words{"fechas con cambios", "datas com mudanças", "dates with changes"}
