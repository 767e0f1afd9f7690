package app

import "github.com/tarifario/tarifario/pricing"

// What the calculator says of rate cards that are the visitor's own.

// FromOwn says that figures are from a card of the visitor's own, whose status is [pricing.Own].
func FromOwn(l Locale, card pricing.Card) string {
	owner, currency, since := card.Owner(), string(card.Currency()), FormatterOf(l).Date(card.Effective())
	if owner.Provider != "" {
		return Say(l.Language(),
			"Con la lista de precios de "+owner.Provider+" cargada en este dispositivo («"+owner.Name+"»), en "+currency+", desde el "+since+"; no con la tabla de Meta.",
			"Com a lista de preços de "+owner.Provider+" que você carregou (“"+owner.Name+"”), em "+currency+", desde "+since+"; não com a tabela da Meta.",
			"From the price list of "+owner.Provider+" that you loaded (“"+owner.Name+"”), in "+currency+", since "+since+"; not from Meta's card.")
	}
	return Say(l.Language(),
		"Con la tabla propia «"+owner.Name+"», en "+currency+", vigente desde el "+since+"; nadie más la revisó.",
		"Com a sua própria tabela “"+owner.Name+"”, em "+currency+", em vigor desde "+since+"; ninguém mais a conferiu.",
		"From your own card “"+owner.Name+"”, in "+currency+", in force since "+since+"; nobody else has checked it.")
}

// outside says what a total leaves out.
func (w writer) outside(c Contents) string {
	switch c {
	case MetaAlone:
		return " " + Say(w.lang, "Sin impuestos ni cargos del proveedor.", "Sem impostos nem taxas do provedor.", "Before tax and provider fees.")
	case MetaAndProvider:
		return " " + Say(w.lang, "Sin impuestos.", "Sem impostos.", "Before tax.")
	case MetaAndTax:
		return " " + Say(w.lang, "Sin cargos del proveedor.", "Sem taxas do provedor.", "Without provider fees.")
	}
	return ""
}

// OwnLabel names a card of the visitor's own in a word or two.
func OwnLabel(l Language, o pricing.Owner) string {
	if o.Provider != "" {
		return Say(l, "lista de "+o.Provider, "lista de "+o.Provider, "price list of "+o.Provider)
	}
	return Say(l, "tabla propia", "sua própria tabela", "your own card")
}

// OwnNamed is OwnLabel with the name of the card.
func OwnNamed(l Language, o pricing.Owner) string {
	return OwnLabel(l, o) + Say(l, " «"+o.Name+"»", " “"+o.Name+"”", " “"+o.Name+"”")
}

// cardLabel names what ownNamed says, in a list of what a plan assumes.
func (w writer) cardLabel() string { return Say(w.lang, "Tarifas", "Tarifas", "Rates") }

// chargeOf names who charges by a card: Meta, or the provider whose list it is.
func (w writer) chargeOf(c pricing.Card) string {
	if provider := c.Owner().Provider; provider != "" {
		return provider
	}
	return w.words.Block(pricing.MetaBlock)
}

// chargeSubtotal heads what is charged by a card, where that is not all of a total.
func (w writer) chargeSubtotal(c pricing.Card) string {
	if provider := c.Owner().Provider; provider != "" {
		return Say(w.lang, "Subtotal de "+provider, "Subtotal de "+provider, provider+" subtotal")
	}
	return w.words.MetaSubtotal()
}

// listTotal is the label of a total that is from a provider's list.
func (w writer) listTotal(provider string) string {
	return Say(w.lang, provider+" cobra al mes", provider+" cobra por mês", provider+" charges per month")
}

// ownMissing says that the card a link was priced with is not here, and what the figures are from instead.
func (w writer) ownMissing(name string, e *Estimate) string {
	from := Say(w.lang, "El total de esta página usa la tabla de Meta.", "O total desta página usa a tabela da Meta.", "The total on this page is from Meta's card.")
	switch {
	case e.Card.Effective() == 0:
		from = ""
	case e.Card.Status() == pricing.Own:
		named := OwnNamed(w.lang, e.Card.Owner())
		from = Say(w.lang, "El total de esta página usa otra: "+named+".", "O total desta página usa outra: "+named+".", "The total on this page is from another one: "+named+".")
	}
	said := Say(w.lang,
		"Este plan se calculó con una tabla propia, «"+name+"», que no está en este dispositivo o no está en uso.",
		"Este plano foi calculado com uma tabela própria, “"+name+"”, que não está neste dispositivo ou não está em uso.",
		"This plan was priced with somebody's own card, “"+name+"”, which is not on this device or not in use.")
	if from == "" {
		return said
	}
	return said + " " + from
}

// otherPromise says what a link showed that was priced with another card.
func (w writer) otherPromise(promised string) string {
	return Say(w.lang,
		"Al compartirse, este enlace mostraba "+promised+", con otra tabla de tarifas.",
		"Quando foi compartilhado, este link mostrava "+promised+", com outra tabela de tarifas.",
		"When it was shared, this link showed "+promised+", from another rate card.")
}

// unreadCards says that something kept cannot be read.
func (w writer) unreadCards() string {
	return Say(w.lang,
		"Hay tablas propias guardadas en este dispositivo que no se pueden leer, así que no se usan. En la página Datos se pueden bajar o quitar.",
		"Há tabelas próprias guardadas neste dispositivo que não podem ser lidas, por isso não são usadas. Na página Dados é possível baixá-las ou removê-las.",
		"Some cards of your own kept on this device cannot be read, so they are not used. On the Data page you can download or remove them.")
}
