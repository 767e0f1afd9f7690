package app

import "github.com/tarifario/tarifario/pricing"

// spanish is neutral Latin American Spanish, which addresses nobody.
type spanish struct{}

func (*spanish) Title(site string) string { return site + ": cuánto cuesta WhatsApp Business al mes" }
func (*spanish) Description() string {
	return "Calculadora de la plataforma de WhatsApp Business: qué cobra Meta por país y por fecha, qué sale gratis y por qué, con las reglas de octubre de 2026 y las anteriores."
}
func (*spanish) Heading() string { return "¿Cuánto cuesta WhatsApp Business al mes?" }
func (*spanish) Lead() string {
	return "Un mes de mensajes con las tarifas de Meta, y la regla que explica cada línea."
}
func (*spanish) LanguagesLabel() string { return "Idioma" }
func (*spanish) PagesLabel() string     { return "Páginas" }
func (*spanish) Independent(site string) string {
	return site + " es independiente de Meta. El cobro final es el de Meta; los impuestos y los cargos del proveedor van aparte."
}
func (*spanish) StaysHere() string { return "Nada de lo que se escribe aquí sale del navegador." }
func (*spanish) Version(app, rates string) string {
	return "Tarifario " + app + ", tarifas al " + rates + "."
}

func (*spanish) FormLabel() string { return "Un mes de mensajes" }
func (*spanish) NeedsScripts() string {
	return "Esta página muestra un ejemplo. Para calcular con otros números, el navegador debe permitir JavaScript."
}
func (*spanish) Section(s Section) string {
	switch s {
	case SectionSupport:
		return "Chats de atención"
	case SectionCampaigns:
		return "Campañas"
	case SectionNotices:
		return "Avisos"
	case SectionCodes:
		return "Códigos"
	case SectionDelivery:
		return "Entrega"
	}
	return "Cuenta"
}

func (*spanish) Label(f Field) string {
	switch f {
	case FieldCountry:
		return "País de los clientes"
	case FieldShare:
		return "Parte de este país"
	case FieldChats:
		return "Chats"
	case FieldChatsPer:
		return "Chats: al mes o al día"
	case FieldReplies:
		return "Respuestas por chat"
	case FieldEntryShare:
		return "Chats desde un anuncio o el botón de una página"
	case FieldEntry:
		return "Anuncio o botón"
	case FieldReturnShare:
		return "Chats que siguen después de 24 horas"
	case FieldMarketing:
		return "Mensajes de marketing al mes"
	case FieldAnswerShare:
		return "Clientes que responden a la campaña"
	case FieldRepliesPerAnswer:
		return "Respuestas a cada uno de ellos"
	case FieldUtility:
		return "Avisos de utilidad al mes"
	case FieldInWindow:
		return "Avisos con la ventana abierta"
	case FieldAuthentication:
		return "Códigos de autenticación al mes"
	case FieldUndelivered:
		return "Mensajes que no se entregan"
	case FieldNumbers:
		return "Números de teléfono"
	case FieldSplit:
		return "Mensajes de los países"
	case FieldCurrency:
		return "Moneda de facturación"
	case FieldWhen:
		return "Reglas y tarifas"
	case FieldDate:
		return "Fecha"
	case FieldAgentShare:
		return "Chats que contesta Meta Business Agent"
	case FieldTokens:
		return "Tokens por respuesta del asistente"
	case FieldFeeMessage:
		return "Cargo del proveedor por mensaje"
	case FieldFeeMonth:
		return "Cargo del proveedor al mes"
	case FieldMarkup:
		return "Recargo del proveedor"
	case FieldTaxMode:
		return "Cómo se suma el impuesto"
	case FieldTaxRate:
		return "Tasa del impuesto"
	case FieldGrowth:
		return "Crecimiento al mes"
	case FieldChange:
		return "Cambio a revisar"
	case FieldBefore:
		return "Antes"
	case FieldAfter:
		return "Después"
	case FieldQuote:
		return "Tarifa que cotiza el proveedor"
	case FieldQuoteCategory:
		return "Cotizada para"
	case FieldQuoteCountry:
		return "Enviado a"
	case FieldOwnCard:
		return "Tabla propia del enlace"
	case FieldSharedTotal:
		return "Total del enlace"
	case FieldBudget:
		return "Presupuesto al mes"
	case FieldBudgetPart:
		return "Qué comprar con él"
	case FieldBudgetPlace:
		return "En qué país"
	default:
		return optionFields[f].label.in(Spanish)
	}
}

func (*spanish) Hint(f Field) string {
	switch f {
	case FieldCountry:
		return "La tarifa es la del país del número que recibe cada mensaje, no la del país del negocio."
	case FieldShare:
		return "Qué porcentaje de todos los mensajes va a este país y paga su tarifa; las partes de todos suman el total."
	case FieldChats:
		return "Consultas que empieza un cliente al escribir: recibirlas no cuesta, contestarlas puede costar."
	case FieldChatsPer:
		return "Un mes se cuenta con 30 días."
	case FieldReplies:
		return "Mensajes del negocio en cada chat, de una persona o de un bot: desde octubre de 2026 cada uno puede cobrarse."
	case FieldEntryShare:
		return "Los que empiezan en un anuncio de clic a WhatsApp o en el botón de una página de Facebook: si se contestan en 24 horas, todo es gratis durante 72."
	case FieldEntry:
		return "Cuestan lo mismo, salvo que la ventana de los anuncios dure más de 72 horas."
	case FieldReturnShare:
		return "El cliente vuelve a escribir pasado un día: con las reglas por conversación eso abría otra, que podía cobrarse."
	case FieldMarketing:
		return "Promociones y campañas: se cobra cada mensaje entregado, salvo en las 72 horas gratis."
	case FieldAnswerShare:
		return "De cada 100 mensajes de marketing entregados, cuántos reciben respuesta: lo que se contesta cuenta como servicio."
	case FieldRepliesPerAnswer:
		return "Mensajes del negocio después de esa respuesta, que se cobran como los de un chat."
	case FieldUtility:
		return "Pedidos, envíos, turnos y pagos que el cliente espera saber, con una tarifa propia que baja con el volumen."
	case FieldInWindow:
		return "Los que salen dentro de las 24 horas desde el último mensaje del cliente: gratis de julio de 2025 a septiembre de 2026, y ya no."
	case FieldAuthentication:
		return "Códigos de un solo uso para entrar o verificar una cuenta, con una tarifa propia que baja con el volumen."
	case FieldUndelivered:
		return "De campañas, avisos y códigos, cuántos de cada 100 nunca llegan al teléfono: esos no se cobran."
	case FieldNumbers:
		return "Desde octubre de 2026 cada número comercial tiene sus propias mil respuestas gratis al mes."
	case FieldSplit:
		return "Con un total para todos basta escribirlo una vez y decir qué parte va a cada país, a su tarifa."
	case FieldCurrency:
		return "La de la cuenta de WhatsApp Business. Cada moneda tiene su tabla: nada se convierte."
	case FieldWhen:
		return "Hubo cinco conjuntos de reglas: el mismo mes da otro total con cada uno."
	case FieldDate:
		return "Cualquier día desde el 1 de febrero de 2022."
	case FieldAgentShare:
		return "La parte de los chats a cargo del asistente de Meta. Se cobra por tokens, en dólares, y no por mensaje."
	case FieldTokens:
		return "Lo que lee y escribe en cada respuesta. Meta sugiere calcular con 22 500."
	case FieldFeeMessage:
		return "Por cada mensaje entregado del negocio, en la moneda de facturación."
	case FieldFeeMonth:
		return "Lo fijo: plan, licencias o números, en la moneda de facturación."
	case FieldMarkup:
		return "Porcentaje que el proveedor suma a lo que cobra Meta."
	case FieldTaxMode:
		return "Las tarifas de Meta no incluyen impuestos. El impuesto se calcula sobre Meta y proveedor juntos."
	case FieldTaxRate:
		return "El porcentaje que corresponde al negocio; conviene confirmarlo con quien lleva la contabilidad."
	case FieldGrowth:
		return "Cuánto suben todos los mensajes de un mes al siguiente; con signo menos, cuánto bajan."
	case FieldChange:
		return "Los cambios conocidos de reglas, de la tabla de tarifas de la moneda y del mercado de los países elegidos."
	case FieldBefore:
		return "La primera de las dos fechas."
	case FieldAfter:
		return "La segunda de las dos fechas, que se compara con la primera."
	case FieldQuote:
		return "Lo que cobra el proveedor por un mensaje o una conversación, antes de impuestos."
	case FieldQuoteCategory:
		return "Un mismo proveedor puede sumar algo distinto en cada categoría."
	case FieldQuoteCountry:
		return "El país de los números para los que vale la tarifa cotizada."
	case FieldOwnCard:
		return "La tabla propia con la que se calculó este plan."
	case FieldSharedTotal:
		return "Lo que costaba este plan cuando se compartió el enlace."
	case FieldBudget:
		return "Opcional. Lo que se puede gastar en total: Meta, proveedor e impuestos."
	case FieldBudgetPart:
		return "La parte del plan que crece o se reduce hasta agotarlo; lo demás queda igual."
	case FieldBudgetPlace:
		return "En todos, cada país conserva su proporción."
	default:
		return optionFields[f].hint.in(Spanish)
	}
}

func (*spanish) ReadAs(value string) string { return "Se leyó como " + value + "." }

func (*spanish) Received(text string) string { return "Valor recibido: «" + text + "»." }

func (*spanish) Problem(p Problem, limit string) string {
	switch p {
	case ProblemEmpty:
		return "Falta un número. Si no hay, escribir 0."
	case ProblemNotNumber:
		return "Esto no se puede leer como número."
	case ProblemNegative:
		return "No puede ser menor que cero."
	case ProblemNotWhole:
		return "Aquí solo tiene sentido un número entero."
	case ProblemTooLong:
		return "Tiene demasiadas cifras para un mes."
	case ProblemTooSmall:
		return "Tiene que ser al menos " + limit + "."
	case ProblemTooLarge:
		return "Tiene que ser como máximo " + limit + "."
	case ProblemCountry:
		return "Ningún país se llama así. Elegir uno de la lista."
	case ProblemWhen:
		return "Estas reglas no existen. Elegir una opción de la lista."
	case ProblemDate:
		return "Esto no es una fecha completa."
	case ProblemDateTooEarly:
		return "Las reglas se conocen desde el 1 de febrero de 2022."
	case ProblemChoice:
		return "Esta opción no existe. Elegir una de la lista."
	case ProblemCurrency:
		return "No hay ninguna tabla en esta moneda."
	default:
		return optionProblems[p].in(Spanish)
	}
}

func (*spanish) CurrentRules(since string) string { return "Vigentes, desde " + since }
func (c *spanish) EraRules(era pricing.Era, from, to string) string {
	return from + " – " + to + ": " + c.eraShort(era)
}

func (*spanish) eraShort(era pricing.Era) string {
	switch era {
	case pricing.CBP0:
		return "conversaciones de dos tipos"
	case pricing.CBP1:
		return "conversaciones de cuatro categorías"
	case pricing.CBP2:
		return "conversaciones, servicio gratis"
	case pricing.PMP1:
		return "por mensaje, servicio gratis"
	default:
		return "por mensaje, servicio cobrado"
	}
}

func (*spanish) OwnDate() string { return "Otra fecha" }
func (*spanish) CardKnown(s pricing.Status) string {
	switch s {
	case pricing.Published:
		return "tabla publicada"
	case pricing.Composed:
		return "tabla reunida de dos publicadas"
	case pricing.Partial:
		return "tabla con huecos"
	case pricing.Own:
		return "tabla propia"
	default:
		return "tabla inferida"
	}
}
func (*spanish) CardPart(rows, of Count) string {
	return rows.Text + " de " + of.pick("mercado", "mercados", "de mercados")
}
func (*spanish) NoCard() string    { return "sin tabla en esa fecha" }
func (*spanish) NoCountry() string { return "Ningún país coincide." }
func (*spanish) MoreCountries(n Count) string {
	return "Y " + n.Text + " más: seguir escribiendo para encontrarlos."
}
func (*spanish) CountriesFound(n Count) string { return n.pick("país", "países", "de países") }

func (*spanish) AnswerLabel() string { return "Meta cobra al mes" }
func (*spanish) AtLeast() string     { return "al menos" }
func (*spanish) NoAnswer() string    { return "Sin tarifa conocida" }
func (*spanish) AnswerScope(currency, since string) string {
	return "Tabla en " + currency + " vigente desde el " + since + ". Sin impuestos ni cargos del proveedor."
}
func (*spanish) AnswerOutdated(n Count) string {
	return "Es el último total válido: " + n.pick("dato por corregir", "datos por corregir", "de datos por corregir") + "."
}
func (*spanish) AnswerRefused() string {
	return "Es el último total válido: este plan no se puede calcular."
}
func (*spanish) AnswerWaits(n Count) string {
	return "Falta corregir " + n.pick("dato", "datos", "de datos") + " para calcular."
}
func (*spanish) Announce(total string) string {
	return "Total: " + total + " al mes."
}
func (*spanish) AnnounceAtLeast(total string) string {
	return "Total incompleto: al menos " + total + " al mes."
}

func (*spanish) ChargedHeading() string { return "Lo que se cobra" }
func (*spanish) ChargedCaption(date string) string {
	return "Líneas que se cobran con las reglas del " + date
}
func (*spanish) Column(c Column, currency string) string {
	switch c {
	case ColumnThing:
		return "Concepto y regla"
	case ColumnQuantity:
		return "Cantidad"
	case ColumnFree:
		return "Gratis"
	case ColumnCharged:
		return "Se cobran"
	case ColumnRate:
		return "Tarifa"
	default:
		return "Importe en " + currency
	}
}

func (*spanish) Thing(c pricing.Category, u pricing.Unit) string {
	unit := "Mensajes"
	if u == pricing.PerConversation {
		unit = "Conversaciones"
	}
	switch c {
	case pricing.Marketing:
		return unit + " de marketing"
	case pricing.MarketingLite:
		return unit + " de marketing por MM Lite"
	case pricing.Utility:
		return unit + " de utilidad"
	case pricing.Authentication:
		return unit + " de autenticación"
	case pricing.AuthenticationInternational:
		return unit + " de autenticación internacional"
	case pricing.Service:
		if u == pricing.PerConversation {
			return "Conversaciones de servicio"
		}
		return "Respuestas de servicio"
	case pricing.MetaBusinessAgent:
		if u == pricing.PerToken {
			return "Tokens de Meta Business Agent"
		}
		return "Respuestas de Meta Business Agent"
	case pricing.GeneralPurposeAI:
		return "Respuestas de un proveedor de IA"
	case pricing.BusinessInitiated:
		return "Conversaciones iniciadas por el negocio"
	case pricing.UserInitiated:
		return "Conversaciones iniciadas por el cliente"
	default:
		return "Mensajes de los clientes"
	}
}

func (*spanish) Band(no, from, to string) string {
	if to == "" {
		return "Nivel de volumen " + no + ": desde " + from + " al mes"
	}
	return "Nivel de volumen " + no + ": de " + from + " a " + to + " al mes"
}
func (*spanish) TotalRow() string       { return "Total exacto" }
func (*spanish) KnownTotalRow() string  { return "Total conocido" }
func (*spanish) NothingCharged() string { return "En este plan no se cobra nada." }
func (*spanish) NoRate(reason pricing.NoRateReason, market, since string) string {
	switch reason {
	case pricing.MarketNotOnCard:
		return "La tabla del " + since + " no trae el mercado " + market + ". Sin tarifa no se calcula, y no es gratis."
	case pricing.RateNotOffered:
		return "La tabla del " + since + " no ofrece esto en el mercado " + market + "."
	default:
		return "La tarifa del mercado " + market + " en la tabla del " + since + " existe, pero no se conoce. Sin tarifa no se calcula, y no es gratis."
	}
}
func (*spanish) NoCardFor(currency, date string) string {
	return "No se conoce ninguna tabla en " + currency + " para el " + date + ". Sin tarifa no se calcula, y no es gratis."
}
func (*spanish) NoCardBefore(currency, date, first string) string {
	return "No se conoce ninguna tabla en " + currency + " para el " + date + ": la primera es del " + first + "."
}
func (*spanish) Unpriced() string { return "sin tarifa" }

func (*spanish) FreeHeading() string  { return "Lo que no se cobra" }
func (*spanish) FreeLead() string     { return "Mensajes del mismo mes que no cuestan nada, y por qué." }
func (*spanish) NotDelivered() string { return "no se entregan" }
func (*spanish) AllowanceUsed(rule pricing.RuleID, used, units Count) string {
	if rule == "SVC-4" {
		return "Se usan " + used.Text + " de las " + units.pick("respuesta gratis", "respuestas gratis", "de respuestas gratis") + " del mes."
	}
	return "Se usan " + used.Text + " de las " + units.pick("conversación gratis", "conversaciones gratis", "de conversaciones gratis") + " del mes."
}
func (*spanish) AllowanceRange(lowest, highest string) string {
	return "Según en qué países se gasten las gratuitas, se cobraría entre " + lowest + " y " + highest + "; el total las reparte en proporción."
}

func (*spanish) WarningsHeading() string { return "Atención" }
func (*spanish) NotesHeading() string    { return "A tener en cuenta" }
func (*spanish) Notice(code pricing.NoticeCode, currency, since string) string {
	switch code {
	case pricing.NoticeListRate:
		return "Para esa fecha hay niveles de volumen, pero no se conocen: se usa la tarifa de lista, la más alta."
	case pricing.NoticeLadder2026:
		return "Los niveles de volumen son los de octubre de 2026: los de esa fecha no se conocen."
	case pricing.NoticeDerivedBands:
		return "Los niveles de volumen se calcularon a partir de los descuentos conocidos: la tabla de Meta no estaba a mano."
	case pricing.NoticeFutureCard:
		return "La última tabla conocida es del " + since + ". Para la fecha elegida Meta puede haber publicado otra."
	case pricing.NoticeInferred:
		return "La tabla en " + currency + " del " + since + " tiene cifras inferidas: no son las publicadas por Meta."
	case pricing.NoticeComposed:
		return "La tabla en " + currency + " del " + since + " reúne cifras de dos tablas publicadas, según los cambios que anunció Meta."
	case pricing.NoticePartial:
		return "La tabla en " + currency + " del " + since + " se conoce solo en parte."
	case pricing.NoticeAgentDollars:
		return "Meta Business Agent se cobra en dólares estadounidenses, aparte de la moneda de la cuenta."
	case pricing.NoticeAgentBefore:
		return "Meta Business Agent aún no existía en esa fecha: sus respuestas se cuentan como servicio."
	case pricing.NoticeTokensAssumed:
		return "Las respuestas de Meta Business Agent sin tokens conocidos se cuentan con 22 500 cada una, la cifra de planificación de Meta."
	case pricing.NoticeFreeEntry:
		return "Desde el 28 de septiembre de 2026 Meta dice que la ventana gratis de un anuncio puede durar hasta 7 días, sin explicar cómo. Aquí dura 72 horas."
	case pricing.NoticeRefused:
		return "Una parte del plan no tiene tarifa conocida: el total es lo mínimo que se cobraría."
	default:
		return ""
	}
}
func (*spanish) StaleCards(since string) string {
	return "La tabla más nueva es del " + since + ". Meta puede haber publicado otra después: conviene comprobarlo."
}

func (*spanish) ErasHeading() string { return "El mismo mes con otras reglas" }
func (*spanish) ErasLead() string {
	return "Cada conjunto de reglas en su último día, y cuánto más o menos costaría."
}
func (*spanish) EraColumns() [3]string { return [3]string{"Reglas", "Total al mes", "Diferencia"} }
func (*spanish) EraName(era pricing.Era) string {
	switch era {
	case pricing.CBP0:
		return "Conversaciones de dos tipos"
	case pricing.CBP1:
		return "Conversaciones de cuatro categorías"
	case pricing.CBP2:
		return "Conversaciones, servicio gratis"
	case pricing.PMP1:
		return "Por mensaje, servicio gratis"
	default:
		return "Por mensaje, servicio cobrado"
	}
}
func (*spanish) EraPricedOn(date string) string { return "al " + date }
func (*spanish) EraChosen() string              { return "elegido" }
func (*spanish) EraSame() string                { return "igual" }
func (*spanish) EraUnknown() string             { return "sin tarifa conocida" }
func (*spanish) EraPart() string                { return "faltan tarifas" }

func (*spanish) Since(month string) string { return "desde " + month }

func (*spanish) ChooserSentence() string {
	return "Cuánto cuesta WhatsApp Business al mes, con la regla de cada línea."
}
func (*spanish) LanguageName() string { return "Español" }
