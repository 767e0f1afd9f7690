package rates

import (
	"strings"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

func pairHeading(l app.Language, first, second string) string {
	return app.Say(l, "Del "+first+" al "+second, "De "+first+" a "+second, "From "+first+" to "+second)
}

func currenciesHeading(l app.Language, first, second, date string) string {
	return app.Say(l, first+" y "+second+" el "+date, first+" e "+second+" em "+date, first+" and "+second+" on "+date)
}

func changedCount(l app.Language, figures, markets app.Count) string {
	return app.Say(l,
		"Entre los mercados que se ven: "+of(figures, "cifra distinta", "cifras distintas")+" en "+of(markets, "mercado.", "mercados."),
		"Entre os mercados exibidos: "+of(figures, "valor diferente", "valores diferentes")+" em "+of(markets, "mercado.", "mercados."),
		"Among the markets shown: "+of(figures, "figure differs", "figures differ")+" in "+of(markets, "market.", "markets."))
}

func ratioLead(l app.Language, first, second string) string {
	return app.Say(l,
		"Cada moneda tiene su propia tabla y nada se convierte. Bajo cada par, cuántos "+second+" cobra una tabla por cada "+first+" de la otra.",
		"Cada moeda tem sua própria tabela e nada é convertido. Abaixo de cada par, quantos "+second+" uma tabela cobra por "+first+" da outra.",
		"Every currency has its own card and nothing is converted. Under each pair, how many "+second+" one card charges for each "+first+" of the other.")
}

var unitsDiffer = text{
	"Ojo: una tabla cobra por conversación y la otra por mensaje. La misma cifra no paga lo mismo.",
	"Atenção: uma tabela cobra por conversa e a outra por mensagem. O mesmo valor não paga o mesmo.",
	"Mind: one card charges per conversation and the other per message. The same figure does not buy the same.",
}

// shiftWords is what is said under two figures; empty where the figures say it.
func shiftWords(l app.Language, s shift) string {
	switch s {
	case nowCharged:
		return app.Say(l, "ahora se cobra", "agora é cobrado", "now charged")
	case nowFree:
		return app.Say(l, "ahora gratis", "agora grátis", "now free")
	case nowOffered:
		return app.Say(l, "nueva", "nova", "new")
	case noLongerOffered:
		return app.Say(l, "ya no se ofrece", "não é mais oferecida", "no longer offered")
	case incomparable:
		return app.Say(l, "no comparable", "não comparável", "not comparable")
	}
	return ""
}

// The marks of a figure that rose or fell stand beside the sign, so that neither colour nor sign alone says it.
const (
	upMark   = "▲ "
	downMark = "▼ "
)

var (
	sameSaid   = text{"sin cambio", "sem mudança", "no change"}
	toSaid     = text{"pasa a", "passa a", "becomes"}
	besideSaid = text{"y", "e", "and"}

	announcedHeading = text{"Lo que anunció Meta entre las dos fechas", "O que a Meta anunciou entre as duas datas", "What Meta announced between the two dates"}
	announcedLead    = text{"Los sentidos son los de la tabla en dólares.", "Os sentidos são os da tabela em dólares.", "Directions are those of the dollar card."}
	nothingAnnounced = text{"Meta no anunció cambios de tarifas entre las dos fechas.", "A Meta não anunciou mudanças de tarifas entre as duas datas.", "Meta announced no change of rates between the two dates."}
)

func movedFrom(l app.Language, market string) string {
	return app.Say(l, "en la otra fecha, "+market, "na outra data, "+market, "on the other date, "+market)
}

// announcedChange says one change of an announcement: what happens to which categories where.
func announcedChange(l app.Language, d ratecards.Direction, categories []pricing.Category, where string) string {
	var names []string
	for _, c := range categories {
		names = append(names, columnName(l, c))
	}
	return strings.Join(names, ", ") + ": " + directionWords(l, d) + " (" + where + ")."
}

func directionWords(l app.Language, d ratecards.Direction) string {
	switch d {
	case ratecards.NewCard:
		return app.Say(l, "tabla nueva", "tabela nova", "a new card")
	case ratecards.Added:
		return app.Say(l, "tarifa nueva", "tarifa nova", "a new rate")
	case ratecards.NewMarket:
		return app.Say(l, "fila propia", "linha própria", "a row of its own")
	case ratecards.Up:
		return app.Say(l, "sube", "sobe", "up")
	case ratecards.Down:
		return app.Say(l, "baja", "cai", "down")
	case ratecards.MadeFree:
		return app.Say(l, "deja de cobrarse", "deixa de ser cobrado", "no longer charged")
	}
	return app.Say(l, "se cobra", "passa a ser cobrado", "charged")
}

var everywhere = text{"todos los mercados", "todos os mercados", "all markets"}

func everywhereBut(l app.Language, list string) string {
	return app.Say(l, "todos los mercados salvo "+list, "todos os mercados exceto "+list, "all markets but "+list)
}

// notAnnounced is the note of an entry that make card has written.
var notAnnounced = text{
	"Es lo que muestran las tablas; no se leyó en un anuncio.",
	"É o que as tabelas mostram; não foi lido em um anúncio.",
	"As the cards show it; not read in an announcement.",
}

// announcedNotes are what the changelog says besides, by the date of its entry.
var announcedNotes = map[pricing.Date]text{
	2023_06_01: {
		"Cuatro categorías de conversación reemplazan a los dos tipos; mil conversaciones de servicio gratis por cuenta y mes.",
		"Quatro categorias de conversa substituem os dois tipos; 1.000 conversas de serviço grátis por conta e mês.",
		"Four categories of conversation replace the two types; 1,000 free service conversations per account and month.",
	},
	2025_07_01: {
		"Se cobra por mensaje y no por conversación; utilidad gratis dentro de la ventana de servicio abierta; niveles por volumen. Utilidad y autenticación bajan en varios mercados que Meta no nombra (en Indonesia autenticación baja y utilidad sube). Marketing no cambia.",
		"A cobrança é por mensagem e não por conversa; utilidade grátis dentro da janela de atendimento aberta; níveis por volume. Utilidade e autenticação caem em vários mercados que a Meta não nomeia (na Indonésia a autenticação cai e a utilidade sobe). Marketing não muda.",
		"Charged per message, not per conversation; utility free inside an open customer service window; volume tiers. Utility and authentication fall in several markets that Meta does not name (in Indonesia authentication falls and utility rises). Marketing is unchanged.",
	},
	2025_10_01: {
		"Zimbabue pasa de Otros países a Resto de África.",
		"O Zimbábue passa de Outros países para Outros países da África.",
		"Zimbabwe moves from Other countries to Rest of Africa.",
	},
	2026_01_01: {"Facturación en MXN.", "Cobrança em MXN.", "Billing in MXN."},
	2026_04_01: {
		"Tablas en AED, ARS, CLP, COP, MYR, PEN, SAR y SGD.",
		"Tabelas em AED, ARS, CLP, COP, MYR, PEN, SAR e SGD.",
		"Cards in AED, ARS, CLP, COP, MYR, PEN, SAR and SGD.",
	},
	2026_07_01: {"Tabla en BRL; 16 monedas en total.", "Tabela em BRL; 16 moedas no total.", "Card in BRL; 16 currencies in all."},
	2026_10_01: {
		"Los mensajes de servicio se cobran después de los mil gratis por número y mes; utilidad se cobra también dentro de la ventana de servicio.",
		"As mensagens de serviço são cobradas depois das 1.000 grátis por número e mês; utilidade é cobrada também dentro da janela de atendimento.",
		"Service messages are charged after 1,000 free ones per number and month; utility is charged inside the customer service window too.",
	},
}
