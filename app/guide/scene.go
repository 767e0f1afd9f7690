package guide

import (
	"time"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
)

// Scenes are short timelines between one business number and one customer, decided by the engine. Instants are counted
// from the start of the scene.

// wrote is a message of the customer, who may have come through a free entry point.
func wrote(at pricing.Instant, entry pricing.Entry) pricing.Message {
	return pricing.Message{Direction: pricing.Inbound, Entry: entry, Sent: at}
}

// reply is a free-form message of the business, delivered when it is sent.
func reply(at pricing.Instant) pricing.Message { return pricing.Message{Sent: at, Delivered: at} }

// template is a template message, delivered when it is sent.
func template(at pricing.Instant, c pricing.Category) pricing.Message {
	return pricing.Message{Kind: pricing.Template, Category: c, Sent: at, Delivered: at}
}

// scene decides a timeline by the rules of a date, and returns the verdicts in the order of the messages.
func scene(on pricing.Date, messages ...pricing.Message) []pricing.Verdict {
	start := sceneStart(on)
	timeline := make([]pricing.Message, len(messages))
	for i, m := range messages {
		m.Number, m.User = "business", "customer"
		m.Sent += start
		if m.Direction == pricing.Outbound {
			m.Delivered += start
		}
		timeline[i] = m
	}
	verdicts := make([]pricing.Verdict, len(messages))
	account := pricing.Account{Currency: currency, RulesOn: on}
	pricing.Decide(account, app.EmbeddedPrices().Tables(), timeline, func(i int, v pricing.Verdict) { verdicts[i] = v })
	return verdicts
}

// sceneStart is when a scene under the rules of a date begins.
func sceneStart(on pricing.Date) pricing.Instant { return on.Start(time.UTC) }

// last returns the verdict on the last message of a scene.
func last(on pricing.Date, messages ...pricing.Message) pricing.Verdict {
	verdicts := scene(on, messages...)
	return verdicts[len(verdicts)-1]
}

// dayOf returns a date on which the rules of an era hold and nothing of the era before is carried over: its last, or for
// the era in force that of the newest card.
func dayOf(e pricing.Era) pricing.Date {
	if e.Last() == 0 {
		return latest()
	}
	return e.Last()
}
