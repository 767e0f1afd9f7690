package windows

import (
	"errors"
	"strings"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/eventlog"
	"github.com/tarifario/tarifario/app/timeline"
	"github.com/tarifario/tarifario/pricing"
)

// What is said of files.
var (
	openHeading = words{"Abrir un archivo", "Abrir um arquivo", "Open a file"}
	openLead    = words{
		"Una conversación de un registro de mensajes se abre como línea de tiempo: con lo que costó y por qué. También se abre un plan guardado aquí o en la calculadora.",
		"Uma conversa de um registro de mensagens é aberta como linha do tempo: com o que custou e por quê. Também se abre um plano guardado aqui ou na calculadora.",
		"A conversation of a message log opens as a timeline: with what it cost, and why. A plan that was saved here or in the calculator opens too.",
	}
	openHint = words{
		"Webhooks de Meta o eventos en NDJSON o JSON, también comprimidos con gzip; planes en JSON. El archivo no sale del navegador, y el enlace no lleva ningún número.",
		"Webhooks da Meta ou eventos em NDJSON ou JSON, também comprimidos com gzip; planos em JSON. O arquivo não sai do navegador, e o link não leva nenhum número.",
		"Meta's webhooks or events as NDJSON or JSON, also packed with gzip; plans as JSON. The file does not leave the browser, and the link carries no number.",
	}
	chooseFile     = words{"Elegir un archivo", "Escolher um arquivo", "Choose a file"}
	readingFile    = words{"Leyendo el archivo…", "Lendo o arquivo…", "Reading the file…"}
	readingStopped = words{"Se canceló la lectura.", "A leitura foi cancelada.", "Reading was cancelled."}
	cannotOpen     = words{"No se puede abrir el archivo: ", "Não dá para abrir o arquivo: ", "The file cannot be opened: "}
	fileOpened     = words{"Archivo abierto.", "Arquivo aberto.", "File opened."}
	noJourney      = words{"el plan no tiene ninguna conversación paso a paso.", "o plano não tem nenhuma conversa passo a passo.", "the plan has no conversation step by step."}

	conversationsFound = words{"Conversaciones del registro", "Conversas do registro", "Conversations of the log"}
	filterLabel        = words{"Buscar por número", "Buscar por número", "Search by number"}
	openConversation   = words{"Abrir la conversación", "Abrir a conversa", "Open the conversation"}
	columnCustomer     = words{"Cliente", "Cliente", "Customer"}
	columnNumber       = words{"Número de la empresa", "Número da empresa", "Business number"}
	columnTime         = words{"Fechas", "Datas", "Dates"}
	columnMessages     = words{"Mensajes", "Mensagens", "Messages"}
)

// logFailure says why a log cannot be read.
func logFailure(l app.Language, err error) string {
	var packed *eventlog.UnpackError
	var encoded *eventlog.EncodingError
	switch {
	case errors.As(err, &packed):
		return app.Say(l, "comprimido, se vuelve demasiado grande al abrirlo.", "comprimido, fica grande demais ao ser aberto.", "it is packed, and too large when unpacked.")
	case errors.As(err, &encoded):
		return app.Say(l, "su texto está en "+encoded.Encoding+"; hay que guardarlo en UTF-8.", "o texto está em "+encoded.Encoding+"; guarde-o em UTF-8.", "its text is "+encoded.Encoding+"; save it as UTF-8.")
	case errors.Is(err, errUnreadable):
		return app.Say(l, "el navegador no lo puede leer. Hay que elegirlo de nuevo.", "o navegador não consegue lê-lo. Escolha-o de novo.", "the browser cannot read it. Choose it again.")
	}
	return app.Say(l, "está dañado o cortado.", "está danificado ou cortado.", "it is damaged or cut off.")
}

// logWords says what a log holds, in the account's zone.
type logWords struct{ *writer }

func (o *OpenFile) words() *logWords {
	t := o.Page.timeline()
	w := writerFor(o.Locale, &t)
	if o.log != nil {
		from, until := o.log.span()
		w.zone = zoneBetween(t.Zone, from, until)
	}
	return &logWords{w}
}

func (w *logWords) progress(percent, lines int64) string {
	return w.number(percent) + " %" + app.Say(w.lang, " · líneas: ", " · linhas: ", " · lines: ") + w.number(lines)
}

// found says what a log holds.
func (w *logWords) found(log *foundLog) string {
	n := 0
	for i := range log.conversations {
		n += log.conversations[i].Messages
	}
	messages, conversations := w.number(int64(n)), w.number(int64(len(log.conversations)))
	return app.Say(w.lang,
		"Mensajes en el registro: "+messages+". Conversaciones, que terminan tras siete días de silencio: "+conversations+".",
		"Mensagens no registro: "+messages+". Conversas, que terminam depois de sete dias de silêncio: "+conversations+".",
		"Messages in the log: "+messages+". Conversations, which end after seven days of silence: "+conversations+".")
}

// nothing says that a log holds no message, and where that was seen first.
func (w *logWords) nothing(r *eventlog.Report) string {
	text := app.Say(w.lang,
		"En el archivo no hay ningún mensaje: hacen falta webhooks de Meta o eventos, uno por línea.",
		"No arquivo não há nenhuma mensagem: são precisos webhooks da Meta ou eventos, um por linha.",
		"There is no message in the file: it takes Meta's webhooks or events, one on each line.")
	if len(r.Errors) > 0 {
		text += " " + w.badLine(r.Errors[0])
	}
	return text
}

func (w *logWords) listed(shown, all int) string {
	s, a := w.number(int64(shown)), w.number(int64(all))
	return app.Say(w.lang, "Se muestran "+s+" de "+a+", de la más reciente a la más antigua. Al tocar una se abre.", "Mostrando "+s+" de "+a+", da mais recente à mais antiga. Toque em uma para abri-la.", "Showing "+s+" of "+a+", the latest first. Press one to open it.")
}

// customer names who the business wrote with.
func (w *logWords) customer(c *eventlog.Conversation) string {
	switch {
	case c.Group != "":
		return app.Say(w.lang, "grupo ", "grupo ", "group ") + c.Group
	case digitsOf(c.User) != "":
		return "+" + c.User
	}
	return c.User
}

// times writes from which day to which a conversation went.
func (w *logWords) times(c *eventlog.Conversation) string {
	first, last := w.format.Date(pricing.DateOf(c.First, w.zone)), w.format.Date(pricing.DateOf(c.Last, w.zone))
	if first == last {
		return first
	}
	return first + " – " + last
}

func (w *logWords) badLines(n int64) string {
	return app.Say(w.lang, "Líneas que no se pudieron usar: ", "Linhas que não puderam ser usadas: ", "Lines that could not be used: ") + w.number(n)
}

// badLine says what is wrong with a line of a log.
func (w *logWords) badLine(e *eventlog.LineError) string {
	text := app.Say(w.lang, "Línea ", "Linha ", "Line ") + w.number(e.Line) + ": "
	if e.Field != "" {
		text += e.Field + ": "
	}
	why, known := lineFaults[e.Reason]
	if !known {
		return text + e.Detail
	}
	return text + w.say(why) + "."
}

// lineFaults are the reasons for which a line cannot be used.
var lineFaults = map[eventlog.Reason]words{
	eventlog.BadSyntax:     {"no es JSON", "não é JSON", "not JSON"},
	eventlog.BadEncoding:   {"no es UTF-8", "não é UTF-8", "not UTF-8"},
	eventlog.TooLong:       {"demasiado larga", "longa demais", "too long"},
	eventlog.UnknownField:  {"campo que no existe", "campo que não existe", "no such field"},
	eventlog.RepeatedField: {"campo repetido", "campo repetido", "field given twice"},
	eventlog.WrongType:     {"valor de otro tipo", "valor de outro tipo", "value of another type"},
	eventlog.MissingField:  {"falta", "falta", "missing"},
	eventlog.BadInstant:    {"no es un momento (segundos Unix o RFC 3339)", "não é um momento (segundos Unix ou RFC 3339)", "not an instant (Unix seconds or RFC 3339)"},
	eventlog.BadNumber:     {"no es un teléfono con código de país", "não é um telefone com código do país", "not a phone number with its country code"},
	eventlog.BadValue:      {"valor que el campo no admite", "valor que o campo não admite", "not a value of this field"},
	eventlog.Contradiction: {"contradice a otro campo", "contradiz outro campo", "contradicts another field"},
	eventlog.NotClosed:     {"el registro está cortado", "o registro está cortado", "the log is cut off"},
}

// leftOutReasons are why messages of a conversation are not in its timeline.
var leftOutReasons = []struct {
	reason timeline.LeftOutReason
	means  words
}{
	{timeline.UnknownCategory, words{"plantillas cuya categoría el registro no dice", "modelos cuja categoria o registro não diz", "templates whose category the log does not tell"}},
	{timeline.UnknownInstant, words{"sin momento conocido", "sem momento conhecido", "of no known instant"}},
	{timeline.TooFar, words{"a más de un año del primero", "a mais de um ano da primeira", "more than a year behind the first"}},
	{timeline.NoRoom, words{"más allá de los 200 que caben", "além das 200 que cabem", "beyond the 200 that fit"}},
}

// opened says which conversation is shown, and which of its messages are not.
func (w *logWords) opened(c *eventlog.Conversation, steps int, left []timeline.LeftOut) string {
	text := app.Say(w.lang, "Conversación abierta: ", "Conversa aberta: ", "Conversation opened: ") + w.customer(c) + ", " + w.times(c) +
		app.Say(w.lang, ", mensajes: ", ", mensagens: ", ", messages: ") + w.number(int64(steps)) + "."
	var parts []string
	for _, r := range leftOutReasons {
		n := 0
		for i := range left {
			if left[i].Reason == r.reason {
				n++
			}
		}
		if n > 0 {
			parts = append(parts, w.say(r.means)+": "+w.number(int64(n)))
		}
	}
	if len(parts) > 0 {
		text += app.Say(w.lang, " Quedan fuera ", " Ficam de fora ", " Left out: ") + strings.Join(parts, "; ") + "."
	}
	return text
}
