package rates

import (
	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// text is a sentence in every language; written without keys it does not compile when one is missing.
type text struct{ es, pt, en string }

func (t text) in(l app.Language) string { return app.Say(l, t.es, t.pt, t.en) }

func title(l app.Language) string {
	return app.Say(l, "Precios de la API de WhatsApp Business por país", "Preços da API do WhatsApp Business por país", "WhatsApp Business API prices by country")
}

func lead(l app.Language) string {
	return app.Say(l,
		"Lo que cobra Meta por cada mensaje en cada mercado, con la tabla de tarifas de cualquier fecha desde junio de 2023.",
		"Quanto a Meta cobra por mensagem em cada mercado, com a tabela de tarifas de qualquer data desde junho de 2023.",
		"What Meta charges per message in each market, by the rate card of any date since June 2023.")
}

// marketNames are what a market is called in the three languages.
func marketNames(m pricing.Market) []string {
	var all []string
	for _, l := range app.Languages() {
		all = append(all, app.MarketName(l.Locale(), m))
	}
	return all
}

// The controls.
var (
	controlsLabel = text{"Qué tabla ver", "Que tabela ver", "Which card to see"}
	needsScripts  = text{
		"Para elegir otra moneda o fecha, buscar y comparar hace falta JavaScript.",
		"Para escolher outra moeda ou data, buscar e comparar é preciso JavaScript.",
		"Choosing another currency or date, searching and comparing need JavaScript.",
	}
	searchLabel   = text{"Buscar país o número", "Buscar país ou número", "Find a country or number"}
	searchHint    = text{"Nombre en español, portugués o inglés, código (52) o un teléfono pegado.", "Nome em português, espanhol ou inglês, código (55) ou um telefone colado.", "A name in English, Spanish or Portuguese, a code (44) or a pasted phone number."}
	currencyLabel = text{"Moneda de la cuenta", "Moeda da conta", "Billing currency"}
	whenLabel     = text{"Fecha", "Data", "Date"}
	dateLabel     = text{"Otra fecha", "Outra data", "Another date"}
	versusLabel   = text{"Comparar con", "Comparar com", "Compare with"}
	inferredLabel = text{"Completar con cifras inferidas", "Completar com valores inferidos", "Fill gaps with inferred figures"}
	inferredHint  = text{"No son de Meta: se llevan de otras tablas según sus anuncios, y van marcadas.", "Não são da Meta: vêm de outras tabelas conforme os anúncios dela, e são marcados.", "They are not Meta's: carried over from other cards by its announcements, and marked."}
	changedLabel  = text{"Solo los mercados que cambian", "Só os mercados que mudam", "Only markets that change"}
	ownDate       = text{"Otra fecha…", "Outra data…", "Another date…"}
	noVersus      = text{"Nada", "Nada", "Nothing"}
	versusDates   = text{"Otra fecha, misma moneda", "Outra data, mesma moeda", "Another date, same currency"}
	versusMoney   = text{"Otra moneda, misma fecha", "Outra moeda, mesma data", "Another currency, same date"}
	secondDate    = text{"Segunda fecha", "Segunda data", "Second date"}
)

func cardInForce(l app.Language) string {
	return app.Say(l, "La vigente: ", "Em vigor: ", "In force: ")
}

func newestCard(l app.Language) string {
	return app.Say(l, "La más nueva: ", "A mais nova: ", "Newest: ")
}

func notYet(l app.Language) string {
	return app.Say(l, " · aún no rige", " · ainda não vale", " · not yet in force")
}

// The status of a card and what it means.

// cardHeading says whose days a card has; until is empty where its last is not known.
func cardHeading(l app.Language, currency, from, until string, begun bool) string {
	since := app.Say(l, " vigente desde el ", " em vigor desde ", " in force since ")
	switch {
	case !begun:
		since = app.Say(l, " que rige desde el ", " que vale a partir de ", " in force from ")
	case until != "":
		since = app.Say(l, " vigente del ", " em vigor de ", " in force from ")
		from += app.Say(l, " al ", " a ", " to ") + until
	}
	return app.Say(l, "Tabla en ", "Tabela em ", "") + currency + app.Say(l, "", "", " rate card") + since + from
}

func unitSentence(l app.Language, m pricing.Model) string {
	if m == pricing.MessageModel {
		return app.Say(l,
			"Por mensaje entregado, sin impuestos ni cargos del proveedor.",
			"Por mensagem entregue, sem impostos nem cobranças do provedor.",
			"Per delivered message, before tax and provider fees.")
	}
	return app.Say(l,
		"Por conversación de 24 horas, sin impuestos ni cargos del proveedor.",
		"Por conversa de 24 horas, sem impostos nem cobranças do provedor.",
		"Per 24-hour conversation, before tax and provider fees.")
}

func statusMeaning(l app.Language, s pricing.Status) string {
	switch s {
	case pricing.Published:
		return app.Say(l,
			"Publicada: cada cifra se leyó en copias de la tabla de Meta.",
			"Publicada: cada valor foi lido em cópias da tabela da Meta.",
			"Published: every figure was read in copies of Meta's card.")
	case pricing.Composed:
		return app.Say(l,
			"Reunida: cifras de dos tablas publicadas, unidas según los cambios que anunció Meta.",
			"Reunida: valores de duas tabelas publicadas, unidos conforme as mudanças que a Meta anunciou.",
			"Composed: figures of two published cards, joined by the changes Meta announced.")
	case pricing.Partial:
		return app.Say(l,
			"Con huecos: en las copias a mano faltan mercados o cifras. Donde dice «sin dato» la tarifa existe y no se encontró.",
			"Com lacunas: nas cópias à mão faltam mercados ou valores. Onde diz “sem dado” a tarifa existe e não foi encontrada.",
			"Partial: markets or figures are missing in the copies at hand. Where it says “not found”, the rate exists and was not found.")
	}
	return app.Say(l,
		"Con cifras inferidas: las marcadas con * se llevan de otras tablas según los anuncios de Meta. No son cifras de Meta.",
		"Com valores inferidos: os marcados com * vêm de outras tabelas conforme os anúncios da Meta. Não são valores da Meta.",
		"With inferred figures: those marked * are carried over from other cards by Meta's announcements. They are not Meta's figures.")
}

func sourceCount(l app.Language, n app.Count) string {
	return app.Say(l, of(n, "fuente", "fuentes"), of(n, "fonte", "fontes"), of(n, "source", "sources"))
}

// of puts the form of a noun behind its number; none here is ever a million.
func of(n app.Count, one, other string) string {
	if n.Form == app.PluralOne {
		return n.Text + " " + one
	}
	return n.Text + " " + other
}

var ownCardsLink = text{"Ver las tablas propias", "Ver as suas tabelas", "See your own cards"}

var sourcesLink = text{"ver cuáles son", "ver quais são", "see which"}

func marketsRead(l app.Language, rows, markets string) string {
	return app.Say(l,
		"Mercados en la copia: "+rows+" de "+markets+".",
		"Mercados na cópia: "+rows+" de "+markets+".",
		"Markets in the copy: "+rows+" of "+markets+".")
}

func figuresMissing(l app.Language, unknown app.Count) string {
	return app.Say(l,
		"En ellos, "+of(unknown, "cifra sin dato.", "cifras sin dato."),
		"Neles, "+of(unknown, "valor sem dado.", "valores sem dado."),
		"In those, "+of(unknown, "figure not found.", "figures not found."))
}

// What must be known before the figures are used.

func endedNotice(l app.Language, currency, until string) string {
	return app.Say(l,
		"Esta tabla rigió hasta el "+until+". La que siguió en "+currency+" no se conoce.",
		"Esta tabela valeu até "+until+". A seguinte em "+currency+" não é conhecida.",
		"This card was in force until "+until+". The one after it in "+currency+" is not known.")
}

func nextSentence(l app.Language, date string) string {
	return app.Say(l, "La siguiente rige desde el ", "A próxima vale a partir de ", "The next one is in force from ") + date + "."
}

func missedNotice(l app.Language, missed, currency string) string {
	return app.Say(l,
		"El enlace pide la tabla en "+missed+", que aquí no está: quizá es una tabla propia de quien lo envió. Se muestra la de "+currency+".",
		"O link pede a tabela em "+missed+", que não está aqui: talvez seja uma tabela própria de quem o enviou. É mostrada a de "+currency+".",
		"The link asks for the card in "+missed+", which is not here: it may be one that its sender loaded. The one in "+currency+" is shown.")
}

func futureNotice(l app.Language, date, latest, next string) string {
	return app.Say(l,
		"El "+date+" queda más allá de la última tabla conocida, del "+latest+". Meta puede cambiar los precios el "+next+": estas cifras son las de esa tabla, no las de ese día.",
		date+" fica além da última tabela conhecida, de "+latest+". A Meta pode mudar os preços em "+next+": estes valores são os dessa tabela, não os daquele dia.",
		date+" lies beyond the last known card, of "+latest+". Meta may change prices on "+next+": these are that card's figures, not those of that day.")
}

// noCard refuses a date without a card: ended is when the card before it ended, next when the one after it begins, each
// empty where none is known.
func noCard(l app.Language, currency, date, ended, next string) string {
	said := app.Say(l,
		"No se conoce ninguna tabla en "+currency+" para el "+date+".",
		"Nenhuma tabela em "+currency+" é conhecida para "+date+".",
		"No rate card in "+currency+" is known for "+date+".")
	if ended != "" {
		said += app.Say(l,
			" La conocida de antes rigió hasta el "+ended+".",
			" A conhecida de antes valeu até "+ended+".",
			" The known one before it was in force until "+ended+".")
	}
	switch {
	case next == "":
	case ended == "":
		said += app.Say(l,
			" La primera conocida en esa moneda es del "+next+".",
			" A primeira conhecida nessa moeda é de "+next+".",
			" The first known one in that currency is of "+next+".")
	default:
		said += app.Say(l,
			" La siguiente conocida es del "+next+".",
			" A seguinte conhecida é de "+next+".",
			" The next known one is of "+next+".")
	}
	return said + app.Say(l,
		" Sin tabla no hay tarifa, y eso no quiere decir gratis.",
		" Sem tabela não há tarifa, e isso não quer dizer grátis.",
		" Without a card there is no rate, which does not mean free.")
}

// noCardThen says beside the field of a date that it has no card.
func noCardThen(l app.Language, currency string) string {
	return app.Say(l,
		"No se conoce ninguna tabla en "+currency+" para esta fecha.",
		"Nenhuma tabela em "+currency+" é conhecida para esta data.",
		"No rate card in "+currency+" is known for this date.")
}

func noOtherCard(l app.Language, currency, date string) string {
	return app.Say(l,
		"No hay con qué comparar: no se conoce ninguna tabla en "+currency+" para el "+date+".",
		"Não há com o que comparar: nenhuma tabela em "+currency+" é conhecida para "+date+".",
		"There is nothing to compare with: no rate card in "+currency+" is known for "+date+".")
}

// The columns.
var marketColumn = text{"Mercado", "Mercado", "Market"}

// columnName heads a column: that of a category, or without one that of the markets.
func columnName(l app.Language, c pricing.Category) string {
	if c == pricing.NoCategory {
		return marketColumn.in(l)
	}
	return app.CategoryName(l, c)
}

func tableCaption(l app.Language, currency, date string) string {
	return app.Say(l,
		"Tarifas por mercado y categoría en "+currency+", "+date,
		"Tarifas por mercado e categoria em "+currency+", "+date,
		"Rates by market and category in "+currency+", "+date)
}

var sortHint = text{"Ordenar por", "Ordenar por", "Sort by"}

// What stands in a cell that has no rate, and what that means.
var (
	unknownWord    = text{"sin dato", "sem dado", "not found"}
	notOfferedWord = text{"—", "—", "—"}
	notOfferedSaid = text{"no se ofrece", "não é oferecido", "not offered"}
	freeWord       = text{"gratis", "grátis", "free"}
	inferredSaid   = text{"inferida", "inferido", "inferred"}

	legendHeading     = text{"Cómo leer la tabla", "Como ler a tabela", "How to read the table"}
	unknownMeaning    = text{"La tarifa existe, pero no se encontró en ninguna copia. No es cero.", "A tarifa existe, mas não foi encontrada em nenhuma cópia. Não é zero.", "The rate exists but was not found in any copy. It is not zero."}
	ownUnknownMeaning = text{"La tabla propia no trae esa cifra. No es cero.", "A sua própria tabela não traz esse valor. Não é zero.", "Your own card does not have that figure. It is not zero."}
	notOfferedMeaning = text{"La tabla no vende esa categoría en ese mercado.", "A tabela não vende essa categoria nesse mercado.", "The card does not sell that category in that market."}
	freeMeaning       = text{"La tabla no lo cobra, por regla.", "A tabela não cobra isso, por regra.", "The card does not charge it, by rule."}
	inferredMeaning   = text{"Cifra inferida de otras tablas: no es de Meta.", "Valor inferido de outras tabelas: não é da Meta.", "Figure inferred from other cards: it is not Meta's."}
)

// Searching.

func foundCount(l app.Language, n, all string) string {
	return app.Say(l, n+" de "+all+" mercados", n+" de "+all+" mercados", n+" of "+all+" markets")
}

func nothingFound(l app.Language, asked string) string {
	return app.Say(l,
		"Ningún país, mercado, código ni número coincide con «"+asked+"».",
		"Nenhum país, mercado, código ou número corresponde a “"+asked+"”.",
		"No country, market, code or number matches “"+asked+"”.")
}

func nothingChanged(l app.Language) string {
	return app.Say(l,
		"Entre las dos fechas no cambia ninguna cifra conocida de estos mercados.",
		"Entre as duas datas não muda nenhum valor conhecido destes mercados.",
		"Between the two dates no known figure of these markets changes.")
}

func tooManyFound(l app.Language, n app.Count) string {
	return app.Say(l,
		of(n, "país coincide", "países coinciden")+": con más letras o cifras se ve cuál es.",
		of(n, "país corresponde", "países correspondem")+": com mais letras ou algarismos se vê qual é.",
		of(n, "country matches", "countries match")+": a few more letters or digits tell which.")
}

var (
	clearSearch = text{"Borrar la búsqueda", "Limpar a busca", "Clear the search"}
	showAll     = text{"Ver todos los mercados", "Ver todos os mercados", "Show all markets"}
)

func numberProblem(l app.Language, p ratecards.NumberProblem) string {
	switch p {
	case ratecards.NumberNational:
		return app.Say(l,
			"Empieza con 0: falta el código del país.",
			"Começa com 0: falta o código do país.",
			"It begins with 0: the country code is missing.")
	case ratecards.NumberTooLong:
		return app.Say(l,
			"Es demasiado largo para un teléfono: con el código del país tiene 15 cifras como máximo.",
			"É longo demais para um telefone: com o código do país tem no máximo 15 algarismos.",
			"It is too long for a phone number, which has 15 digits at most with its country code.")
	case ratecards.NumberPlus:
		return app.Say(l,
			"El signo + va una sola vez, al principio.",
			"O sinal + vai uma única vez, no início.",
			"The + sign stands once, at the start.")
	}
	return app.Say(l, "No es un teléfono con código de país.", "Não é um telefone com código de país.", "It is not a phone number with its country code.")
}

// numberOf says whose number was pasted.
func numberOf(l app.Language, number, country string) string {
	if country == "" {
		return app.Say(l,
			number+": el código no es de ningún país de la lista de Meta.",
			number+": o código não é de nenhum país da lista da Meta.",
			number+": its code belongs to no country on Meta's list.")
	}
	return number + " ·" // the country follows
}

// marketSince says which market a country belongs to, and since when.
func marketSince(l app.Language, own bool, market, since, before string) string {
	name := app.Say(l, "mercado "+market, "mercado "+market, "market "+market)
	if own {
		name = app.Say(l, "mercado propio", "mercado próprio", "a market of its own")
	}
	if since == "" {
		return name + app.Say(l, ", desde que hay tablas por mercado.", ", desde que há tabelas por mercado.", ", ever since there have been cards by market.")
	}
	return name + app.Say(l,
		" desde el "+since+"; antes, "+before+".",
		" desde "+since+"; antes, "+before+".",
		" since "+since+"; before that, "+before+".")
}

func marketNext(l app.Language, own bool, market, from string) string {
	if own {
		return app.Say(l, "Mercado propio desde el "+from+".", "Mercado próprio a partir de "+from+".", "A market of its own from "+from+".")
	}
	return app.Say(l, "Pasa a "+market+" el "+from+".", "Passa para "+market+" em "+from+".", "Moves to "+market+" on "+from+".")
}

// sharesCode says of a country that was found by its name that its numbers cannot be told from another's (MKT-7).
func sharesCode(l app.Language, country string) string {
	return app.Say(l,
		"Por su número no se distingue de «"+country+"», y lo más probable es que se cobre como tal.",
		"Pelo número não se distingue de “"+country+"”, e o mais provável é que seja cobrado como tal.",
		"Its numbers cannot be told from those of “"+country+"”, and are most likely billed as such.")
}

func billedAs(l app.Language, country string) string {
	return app.Say(l,
		"Comparte su código y se cobra como «"+country+"»; Meta no lo dice expresamente.",
		"Compartilha o código e é cobrado como “"+country+"”; a Meta não diz isso expressamente.",
		"It shares its code and is billed as “"+country+"”; Meta does not say so in words.")
}

var notListed = text{
	"Meta no nombra este país en su lista.",
	"A Meta não nomeia este país na sua lista.",
	"Meta's list does not name this country.",
}

// Pins.

func pinLabel(l app.Language, market string) string {
	return app.Say(l, "Fijar "+market+" arriba", "Fixar "+market+" no topo", "Pin "+market+" to the top")
}

func pinsFull(l app.Language) string {
	return app.Say(l, "Ya hay 8 mercados fijados: hay que soltar uno para fijar otro.", "Já há 8 mercados fixados: solte um para fixar outro.", "8 markets are pinned already: let one go to pin another.")
}

// What leaves the page.
var (
	filesHeading = text{"Llevarse la tabla", "Levar a tabela", "Take the table along"}
	filesHint    = text{"Lo que se ve, con la búsqueda, el orden y la comparación.", "O que está na tela, com a busca, a ordem e a comparação.", "What is shown, with the search, the order and the comparison."}
	sheetFile    = text{"CSV para hoja de cálculo", "CSV para planilha", "CSV for spreadsheets"}
	machineFile  = text{"CSV para programas", "CSV para programas", "CSV for programs"}
	jsonFile     = text{"JSON", "JSON", "JSON"}
	printTable   = text{"Imprimir", "Imprimir", "Print"}
)

// The list of countries.
var (
	countriesHeading = text{"Todos los países y su mercado", "Todos os países e seu mercado", "All countries and their market"}
	countriesLead    = text{"Cada país tiene su página. Los que no tienen mercado propio pagan la tarifa del que se indica.", "Cada país tem sua página. Os que não têm mercado próprio pagam a tarifa do indicado.", "Every country has its page. Those without a market of their own pay the rate of the one named."}
)
