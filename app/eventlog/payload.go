package eventlog

import (
	"bytes"
	"encoding/json"
	"errors"
	"unicode/utf8"

	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards/strict"
)

// wirePayload is a webhook payload, as far as it is used: Meta adds fields, which are passed over.
type wirePayload struct {
	Object string `json:"object"`
	Entry  []struct {
		Changes []struct {
			Field string    `json:"field"`
			Value wireValue `json:"value"`
		} `json:"changes"`
	} `json:"entry"`
}

type wireValue struct {
	Metadata struct {
		NumberID string `json:"phone_number_id"`
		Display  string `json:"display_phone_number"`
	} `json:"metadata"`
	Contacts []wireContact `json:"contacts"`
	Messages []wireMessage `json:"messages"`
	Statuses []wireStatus  `json:"statuses"`
	Echoes   []wireEcho    `json:"message_echoes"`
	Calls    []wireCall    `json:"calls"`
}

// wireContact tells the country of a user, which for users without a number is the only sign of it (MKT-8).
type wireContact struct {
	User    string `json:"wa_id"`
	UserID  string `json:"user_id"`
	Profile struct {
		Country string `json:"country_code"`
	} `json:"profile"`
}

// wireMessage is a message of a user (LOG-12).
type wireMessage struct {
	ID        string    `json:"id"`
	From      string    `json:"from"`
	FromID    string    `json:"from_user_id"`
	Group     string    `json:"group_id"`
	Timestamp plainText `json:"timestamp"`
	Type      string    `json:"type"`
	Referral  *struct {
		SourceType string `json:"source_type"`
	} `json:"referral"`
}

// wireStatus is one status of a message of the business (LOG-11). In a group the recipient is the group, and the
// participant is the member.
type wireStatus struct {
	ID            string            `json:"id"`
	Status        string            `json:"status"`
	Type          string            `json:"type"` // "call" of call statuses
	Timestamp     plainText         `json:"timestamp"`
	Recipient     string            `json:"recipient_id"`
	RecipientID   string            `json:"recipient_user_id"`
	RecipientType string            `json:"recipient_type"`
	Participant   string            `json:"recipient_participant_id"`
	ParticipantID string            `json:"recipient_participant_user_id"`
	Pricing       *wirePricing      `json:"pricing"`
	Conversation  *wireConversation `json:"conversation"`
}

// wireEcho is a message typed in the WhatsApp Business app (DLV-9).
type wireEcho struct {
	ID        string    `json:"id"`
	To        string    `json:"to"`
	ToID      string    `json:"to_user_id"`
	Timestamp plainText `json:"timestamp"`
}

// wireCall is a call (WIN-2).
type wireCall struct {
	ID        string    `json:"id"`
	From      string    `json:"from"`
	FromID    string    `json:"from_user_id"`
	Event     string    `json:"event"`
	Direction string    `json:"direction"`
	Timestamp plainText `json:"timestamp"`
}

// businessAccount is the object of the payloads that are read.
const businessAccount = "whatsapp_business_account"

// isPayload reports whether an object is a webhook payload and not an event. An event begins with one of its fields,
// which payloads do not have, save "entry".
func isPayload(text []byte) bool {
	if at := past(text, 0, '{'); at >= 0 {
		if name, _ := quoted(text, at); eventKey(name)&^entryKey != 0 {
			return false
		}
	}
	return bytes.Contains(text, []byte(`"changes"`)) || bytes.Contains(text, []byte(`"object"`))
}

// decodePayload fills the payload from an object.
func decodePayload(text []byte, w *wirePayload) error {
	if !utf8.Valid(text) {
		return wrong("", BadEncoding, "not UTF-8")
	}
	err := decode(text, w)
	if err == nil {
		return nil
	}
	if fault := faultOf(strict.Check("", text, new(json.RawMessage))); fault != nil {
		return fault
	}
	// The decoders tell of the field in different ways; the standard library's is the one to show.
	var mistyped *json.UnmarshalTypeError
	if errors.As(json.Unmarshal(text, new(wirePayload)), &mistyped) {
		return wrong(mistyped.Field, WrongType, "%s is not what is due", mistyped.Value)
	}
	return wrong("", WrongType, "%v", err)
}

// payload takes in what a webhook payload tells. What is wrong with one message does not keep the others out.
func (r *Reader) payload(w *wirePayload) {
	r.report.Payloads++
	if w.Object != businessAccount && w.Object != "" {
		r.ignore("object " + w.Object)
		return
	}
	for i := range w.Entry {
		for j := range w.Entry[i].Changes {
			change := &w.Entry[i].Changes[j]
			path := indexed("entry", i) + "." + indexed("changes", j) + ".value."
			switch change.Field {
			case "messages", "smb_message_echoes", "calls", "":
				r.value(path, &change.Value)
			default: // such as history, whose messages are older than the account on the platform
				r.ignore("field " + change.Field)
			}
		}
	}
}

// value takes in one change. Messages come before statuses, as the user comes first at one instant.
func (r *Reader) value(path string, v *wireValue) {
	if len(v.Messages)+len(v.Statuses)+len(v.Echoes)+len(v.Calls) == 0 {
		return
	}
	number, err := r.people.number(path+"metadata.phone_number_id", v.Metadata.NumberID)
	if err != nil {
		if number, err = r.people.number(path+"metadata.phone_number_id", v.Metadata.Display); err != nil {
			r.fault(err)
			return
		}
	}
	for i := range v.Messages {
		r.faultOr(r.userMessage(path+indexed("messages", i)+".", number, v, &v.Messages[i]))
	}
	for i := range v.Calls {
		r.faultOr(r.userCall(path+indexed("calls", i)+".", number, v, &v.Calls[i]))
	}
	for i := range v.Echoes {
		r.faultOr(r.echo(path+indexed("message_echoes", i)+".", number, v, &v.Echoes[i]))
	}
	for i := range v.Statuses {
		r.faultOr(r.status(path+indexed("statuses", i)+".", number, v, &v.Statuses[i]))
	}
}

// party finds the user behind a number and a business-scoped ID, of which one may be empty. His country is that of
// the number, else the one Meta sends with him (MKT-8).
func (v *wireValue) party(p *people, field, number, id string) (person, error) {
	name := number
	if name == "" {
		name = id
	}
	who, err := p.user(field, name)
	if err != nil || who.place != (pricing.Place{}) {
		return who, err
	}
	for i := range v.Contacts {
		c := &v.Contacts[i]
		if c.Profile.Country != "" && (c.UserID == name || c.User == name) {
			who.place, err = p.country(field, c.Profile.Country)
			return who, err
		}
	}
	return who, nil
}

// userMessage takes in a message of the user (WIN-8).
func (r *Reader) userMessage(path, number string, v *wireValue, w *wireMessage) error {
	switch w.Type {
	case "system", "unknown": // notices of the platform: a changed number, something it could not pass on
		r.ignore("message of type " + w.Type)
		return nil
	}
	at, err := instantText(path+"timestamp", string(w.Timestamp))
	if err != nil {
		return err
	}
	who, err := v.party(r.people, path+"from", w.From, w.FromID)
	if err != nil {
		return err
	}
	m := pricing.Message{
		ID: r.people.ids.keep(w.ID), Number: number, User: who.user, Direction: pricing.Inbound, Place: who.place,
		Sent: at,
	}
	if w.Type == "reaction" {
		m.Kind = pricing.Reaction
	}
	if w.Referral != nil && w.Referral.SourceType == "ad" {
		m.Entry = pricing.AdEntry // an estimate: Meta does not tell the device (FEP-15)
		r.report.Estimated++
	}
	if w.Group != "" {
		if m.Group, err = r.people.number(path+"group_id", w.Group); err != nil {
			return err
		}
		m.User = ""
	}
	r.whole(&m, at)
	return nil
}

// userCall takes in a call of the user, answered or not (WIN-2). It is told at its beginning.
func (r *Reader) userCall(path, number string, v *wireValue, w *wireCall) error {
	if w.Event != "connect" || w.Direction != "USER_INITIATED" {
		r.ignore("call event")
		return nil
	}
	return r.call(path, number, v, w.ID, w.From, w.FromID, string(w.Timestamp))
}

func (r *Reader) call(path, number string, v *wireValue, id, user, userID, timestamp string) error {
	at, err := instantText(path+"timestamp", timestamp)
	if err != nil {
		return err
	}
	who, err := v.party(r.people, path+"from", user, userID)
	if err != nil {
		return err
	}
	r.whole(&pricing.Message{
		ID: r.people.ids.keep(id), Number: number, User: who.user, Direction: pricing.Inbound, Kind: pricing.Call,
		Place: who.place, Sent: at,
	}, at)
	return nil
}

// echo takes in a message typed in the WhatsApp Business app.
func (r *Reader) echo(path, number string, v *wireValue, w *wireEcho) error {
	at, err := instantText(path+"timestamp", string(w.Timestamp))
	if err != nil {
		return err
	}
	who, err := v.party(r.people, path+"to", w.To, w.ToID)
	if err != nil {
		return err
	}
	r.whole(&pricing.Message{
		ID: r.people.ids.keep(w.ID), Number: number, User: who.user, Author: pricing.BusinessApp, Place: who.place,
		Sent: at, Delivered: at, Proven: true,
	}, at)
	return nil
}

// status takes in one status of a message of the business.
func (r *Reader) status(path, number string, v *wireValue, w *wireStatus) error {
	if w.Type == "call" {
		if w.Status == "ACCEPTED" { // the user accepted a call of the business (WIN-2)
			return r.call(path, number, v, w.ID, w.Recipient, w.RecipientID, string(w.Timestamp))
		}
		r.ignore("call status")
		return nil
	}
	what, known := statusOf(w.Status)
	if !known {
		r.ignore("status " + w.Status)
		return nil
	}
	if w.ID == "" {
		return wrong(path+"id", MissingField, "a status needs the ID of its message")
	}
	if len(w.ID) > maxName {
		return wrong(path+"id", BadValue, "longer than %d characters", maxName)
	}
	at, err := instantText(path+"timestamp", string(w.Timestamp))
	if err != nil {
		return err
	}
	s, err := whatMetaSaid(path, w.Pricing, w.Conversation)
	if err != nil {
		return err
	}
	n := news{id: w.ID, number: number, what: what, at: at, said: s}
	if w.RecipientType == "group" || w.Participant != "" || w.ParticipantID != "" {
		if n.group, err = r.people.number(path+"recipient_id", w.Recipient); err != nil {
			return err
		}
		if w.Participant == "" && w.ParticipantID == "" {
			r.news(&n) // of the message as a whole
			return nil
		}
		n.user, err = v.party(r.people, path+"recipient_participant_id", w.Participant, w.ParticipantID)
	} else {
		n.user, err = v.party(r.people, path+"recipient_id", w.Recipient, w.RecipientID)
	}
	if err != nil {
		return err
	}
	r.news(&n)
	return nil
}
