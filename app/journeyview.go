package app

import "strconv"

// JourneysView is the conversations of the visitor's own that the plan holds. The zero value is none.
type JourneysView struct {
	Heading string
	Lead    string
	Rows    []JourneyView
	Undo    UndoView
}

// JourneyView is one of them.
type JourneyView struct {
	Place  int // in the list, counted from 0
	Name   string
	What   string // how many messages, and with which country
	Times  FieldView
	Lost   string // how many steps could not be read; empty where all could
	Open   string
	Href   string // where it opens as a timeline
	Remove string
}

func (w writer) journeys(s State) JourneysView {
	var v JourneysView
	if len(s.Journeys) > 0 || s.removed.some {
		v.Heading = w.say("Conversaciones propias", "Conversas próprias", "Conversations of your own")
		v.Lead = w.say(
			"Dibujadas en Ventanas, mensaje por mensaje. Se suman al tráfico de arriba.",
			"Desenhadas em Janelas, mensagem por mensagem. Somam-se ao tráfego acima.",
			"Drawn in Windows, message by message. They add to the traffic above.",
		)
	}
	if s.removed.some {
		name := w.journeyName(&s.removed.journey, s.removed.at)
		v.Undo = UndoView{Sentence: w.say(name+": quitada.", name+": removida.", name+" was removed."), Label: w.words.Undo()}
	}
	for i := range s.Journeys {
		v.Rows = append(v.Rows, w.journey(s, i))
	}
	return v
}

func (w writer) journey(s State, i int) JourneyView {
	j := &s.Journeys[i]
	n := w.count(int64(len(j.Steps)))
	v := JourneyView{
		Place: i, Name: w.journeyName(j, i),
		What: w.say(n.pick("mensaje", "mensajes", "de mensajes"), n.pick("mensagem", "mensagens", "de mensagens"), n.pick("message", "messages", "messages")) +
			" · " + placeName(w.locale, j.Place),
		Times: FieldView{
			Field: FieldTimes, Name: journeyTimesName + strconv.Itoa(i+1), Kind: "number", Type: "text", Mode: "numeric",
			Label: w.words.Label(FieldTimes), Hint: w.words.Hint(FieldTimes), Text: j.Times.Text, Problem: w.problem(j.Times.Problem, &fieldSpecs[FieldTimes]),
		},
		Open: w.say("Abrir como línea de tiempo", "Abrir como linha do tempo", "Open as a timeline"),
		Href: Relative(Path(s.Lang, CalculatorPage), s.WindowsLink(i)), Remove: w.words.Remove(),
	}
	if j.Times.Doubtful && j.Times.Problem == NoProblem {
		v.Times.Echo = w.words.ReadAs(w.format.Number(j.Times.Number, allDecimals))
	}
	if j.Lost > 0 {
		lost := w.count(int64(j.Lost))
		v.Lost = w.say(
			"El total no incluye lo que no se pudo leer del enlace: "+lost.pick("mensaje", "mensajes", "de mensajes")+".",
			"O total não inclui o que não se pôde ler do link: "+lost.pick("mensagem", "mensagens", "de mensagens")+".",
			"The total leaves out what could not be read from the link: "+lost.pick("message", "messages", "messages")+".",
		)
	}
	return v
}

// say is a sentence in the language of the writer.
func (w writer) say(es, pt, en string) string { return words{es, pt, en}.in(w.lang) }

// journeyTimesName begins the names of the controls that say how often a journey happens.
const journeyTimesName = "times-"

// journeyName is what a journey is called, by its place where it has no name.
func (w writer) journeyName(j *Journey, place int) string {
	if j.Name != "" {
		return j.Name
	}
	n := w.number(int64(place + 1))
	return w.say("Conversación "+n, "Conversa "+n, "Conversation "+n)
}
