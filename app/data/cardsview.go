package data

import (
	"strconv"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/ratecards"
)

// cards draws every card, the newest first.
func (p *Page) cards(w *writer) ui.UI {
	cards := allCards()
	return app.Block("cards", w.say("Tablas de tarifas", "Tabelas de tarifas", "Rate cards"),
		app.TextEl("p", "lead", w.say(
			"Tarifas de lista de Meta, sin recargo, impuestos ni cambio: cada moneda tiene su propia tabla. Nada está estimado ni convertido.",
			"Taxas da lista da Meta, sem acréscimo, impostos nem câmbio: cada moeda tem sua própria tabela. Nada é estimado nem convertido.",
			"Meta's list rates, without mark-up, tax or exchange: every currency has a card of its own. Nothing is estimated or converted.",
		)),
		app.El("dl", "statuses", app.Each(statuses[:], func(s *statusSpec) ui.UI {
			return app.El("div", "", app.El("dt", "", w.status(s.name, string(s.status))), app.TextEl("dd", "", s.meaning.in(w.lang)))
		})...),
		app.El("div", "filters",
			p.chooser(currencyControl, w.say("Moneda", "Moeda", "Currency"), p.filter.currency, w.currencyChoices()),
			p.chooser(statusControl, w.say("Estado", "Estado", "Status"), p.filter.status, w.statusChoices()),
		).DataSet("keep", "cards"),
		app.TextEl("p", "shown", w.cardsShown(p.filter)),
		app.El("ul", "cards", app.Each(cards, func(c *cardFacts) ui.UI {
			item := app.El("li", "", p.card(w, c))
			if !p.filter.shows(c) {
				item = item.Attr("hidden", true)
			}
			return item
		})...),
	)
}

// status draws what a status is called.
func (w *writer) status(name words, class string) ui.UI {
	return app.TextEl("span", "status "+class, name.in(w.lang))
}

// card draws one card: what it is in a line, and everything known of it when unfolded.
func (p *Page) card(w *writer, c *cardFacts) ui.UI {
	known := w.known(c)
	if c.Unknown > 0 {
		known += " · " + w.count(c.Unknown, oneUnknown, someUnknown)
	}
	summary := []ui.UI{
		app.TextEl("h3", "", w.format.Date(c.Effective)+" · "+string(c.Currency)),
		w.status(statusName(c.Status), string(c.Status)),
		app.TextEl("span", "card-known", known),
	}
	return p.fold("card", c.anchor(), false, summary,
		app.El("dl", "facts", p.cardFacts(w, c)...),
		w.noteList(c.Notes),
		p.conflictLinks(w, c.ID),
		app.TextEl("h4", "", w.say("Fuentes", "Fontes", "Sources")),
		w.sourceList(c.Sources),
		p.cardLinks(w, c),
	)
}

// cardFacts draws what is known of a card.
func (p *Page) cardFacts(w *writer, c *cardFacts) []ui.UI {
	facts := []ui.UI{
		fact(w.say("Vigencia", "Vigência", "In force"), w.span(c.Effective, c.until)),
		fact(w.say("Cobro", "Cobrança", "Charged"), models[c.Model].in(w.lang)),
		fact(w.say("Mercados", "Mercados", "Markets"), w.known(c)+". "+w.rowsTold(c)),
	}
	if c.Unknown > 0 {
		var told []string
		for i := range c.unknown {
			told = append(told, w.unknownTold(c, &c.unknown[i]))
		}
		facts = append(facts, fact(w.say("Datos sin hallar", "Dados não encontrados", "Figures not found"), told...))
	}
	if c.Confidence != "" {
		facts = append(facts, fact(w.say("Confianza", "Confiança", "Confidence"), confidences[c.Confidence].in(w.lang)))
	}
	if c.hasTiers() {
		facts = append(facts, fact(w.say("Niveles de volumen", "Níveis de volume", "Volume tiers"), w.tiersTold(c)))
	}
	return facts
}

// noteList draws the notes of a table.
func (w *writer) noteList(notes []string) ui.UI {
	return app.El("ul", "card-notes", app.Each(notes, func(n *string) ui.UI { return app.TextEl("li", "", w.note(*n)) })...)
}

// cardLinks lead from a card to its figures, for programs and for people.
func (p *Page) cardLinks(w *writer, c *cardFacts) ui.UI {
	return app.El("p", "card-links",
		app.TextEl("a", "", w.say("Ver sus tarifas", "Ver suas tarifas", "See its rates")).
			Attr("href", p.relative(app.Path(p.lang, app.RatesPage)+c.ratesFragment())),
		ui.Text(" "),
		app.TextEl("a", "", "JSON").Attr("href", p.relative(c.jsonPath())),
		ui.Text(" "),
		app.TextEl("a", "", w.say("Enlace a esta tabla", "Link para esta tabela", "Link to this card")).Attr("href", "#"+c.anchor()),
	)
}

// conflictLinks lead to where the sources of a card disagreed.
func (p *Page) conflictLinks(w *writer, id string) ui.UI {
	found := conflictsOf(id)
	return ui.If(len(found) > 0, func() ui.UI {
		body := []ui.UI{ui.Text(w.say("Desacuerdo entre fuentes: ", "Divergência entre fontes: ", "Sources disagreed: "))}
		for i, n := range found {
			if i > 0 {
				body = append(body, ui.Text("; "))
			}
			body = append(body, app.TextEl("a", "", w.plain(conflicts[n-1].where)).Attr("href", "#"+conflictAnchor(n)))
		}
		return app.El("p", "card-conflicts", append(body, ui.Text("."))...)
	})
}

func conflictAnchor(n int) string { return "conflict-" + strconv.Itoa(n) }

// tiers draws the tables of volume tiers and the ladders behind them.
func (p *Page) tiers(w *writer) ui.UI {
	var tables []ui.UI
	for _, c := range allCards() {
		if c.hasTiers() {
			tables = append(tables, app.El("li", "", p.tierTable(w, &c)))
		}
	}
	ladders := sure(ratecards.Embedded().LadderInfo())
	tables = append(tables, app.El("li", "", p.fold("card", "tiers-ladders", false,
		[]ui.UI{
			app.TextEl("h3", "", w.say("Las ocho escalas", "As oito escalas", "The eight ladders")),
			app.TextEl("span", "card-known", w.say("límites y descuentos", "limites e descontos", "bounds and discounts")),
		},
		p.tableBody(w, &ladders, machineFolder+"tiers/ladders.json")...,
	)))
	return app.Block("tiers", w.say("Niveles de volumen", "Níveis de volume", "Volume tiers"),
		app.TextEl("p", "lead", w.say(
			"Rebajan utilidad y autenticación según el volumen del mes. Una serie es un mercado y una categoría; las calculadas salen de la escala y la tarifa de lista, no de una tabla de Meta.",
			"Reduzem utilidade e autenticação conforme o volume do mês. Uma série é um mercado e uma categoria; as calculadas vêm da escala e da taxa da lista, não de uma tabela da Meta.",
			"They lower utility and authentication with the volume of the month. A series is one market and category; derived ones come from the ladder and the list rate, not from a table of Meta's.",
		)),
		app.El("ul", "cards", tables...),
	)
}

// tierTable draws the volume tiers of a card.
func (p *Page) tierTable(w *writer, c *cardFacts) ui.UI {
	return p.fold("card", "tiers-"+c.ID, false,
		[]ui.UI{
			app.TextEl("h3", "", w.format.Date(c.Effective)+" · "+string(c.Currency)),
			app.TextEl("span", "card-known", w.tiersTold(c)),
		},
		p.tableBody(w, &c.Tiers, c.tiersPath())...,
	)
}

// tableBody draws where a table was read.
func (p *Page) tableBody(w *writer, t *ratecards.TableInfo, jsonPath string) []ui.UI {
	return []ui.UI{
		w.noteList(t.Notes),
		app.TextEl("h4", "", w.say("Fuentes", "Fontes", "Sources")),
		w.sourceList(t.Sources),
		app.El("p", "card-links", app.TextEl("a", "", "JSON").Attr("href", p.relative(jsonPath))),
	}
}

// missing says what is not known at all.
func (p *Page) missing(w *writer) ui.UI {
	none, whole := w.codes(cardlessCurrencies()), w.codes(wholelessCurrencies())
	return app.Block("missing", w.say("Lo que falta", "O que falta", "What is missing"),
		app.El("ul", "told",
			app.El("li", "", app.TextEl("strong", "", w.say("Ninguna tabla: ", "Nenhuma tabela: ", "No card at all: ")+none+"."), ui.Text(w.say(
				" Meta cobra en estas monedas, pero no se halló ninguna de sus tablas: aquí no tienen precio.",
				" A Meta cobra nessas moedas, mas nenhuma de suas tabelas foi encontrada: aqui elas não têm preço.",
				" Meta bills in these currencies, but none of their cards was found: they have no price here.",
			))),
			app.El("li", "", app.TextEl("strong", "", w.say("Ninguna tabla completa: ", "Nenhuma tabela completa: ", "No whole card: ")+whole+"."), ui.Text(w.say(
				" De estas monedas solo se conocen algunos mercados.", " Dessas moedas só se conhecem alguns mercados.", " Of these currencies only some markets are known.",
			))),
			app.El("li", "", ui.Text(w.say("Todo lo posterior a la tabla del ", "Tudo o que vem depois da tabela de ", "Whatever follows the card of ")+w.format.Date(ratecards.Embedded().LastDate())+".")),
		),
		app.El("ul", "told", app.Each(gaps[:], func(g *words) ui.UI { return app.TextEl("li", "", w.plain(*g)) })...),
	)
}

// conflicts draws where sources disagreed.
func (p *Page) conflicts(w *writer) ui.UI {
	list := make([]ui.UI, len(conflicts))
	for i := range conflicts {
		c := &conflicts[i]
		list[i] = app.El("li", "",
			app.TextEl("strong", "", w.plain(c.where)+"."), ui.Text(" "+w.plain(c.said)+" "),
			app.TextEl("span", "settled", w.say("Se siguió: ", "Seguiu-se: ", "Followed: ")+w.plain(c.settled)),
		).ID(conflictAnchor(i + 1))
	}
	return app.Block("conflicts", w.say("Donde las fuentes no coinciden", "Onde as fontes divergem", "Where sources disagree"),
		p.fold("fold", "conflicts-all", false, []ui.UI{
			app.TextEl("span", "", w.count(len(conflicts), oneDifference, someDiffering)+w.say(", y qué se siguió en cada uno", ", e o que se seguiu em cada um", ", and what was followed in each")),
		}, app.El("ol", "told", list...)),
	)
}
