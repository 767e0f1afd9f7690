package eventlog

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/pricing"
)

var mexico = pricing.Place{Territory: "MX"}

// rightEvents are lines and the messages they tell of.
var rightEvents = []struct {
	name string
	line string
	want pricing.Message
}{
	{"message of the user", `{"v":1,"id":"a","number":"N1","user":"+5215512345678","direction":"inbound","sent":1790812800}`,
		pricing.Message{ID: "a", Number: "N1", User: "5215512345678", Direction: pricing.Inbound, Sent: seconds(1790812800), Place: mexico}},
	{"through an ad, on a desktop", `{"number":"N1","user":"5215512345678","direction":"inbound","kind":"text","entry":"ad","device":"desktop","sent":"1790812800"}`,
		pricing.Message{Number: "N1", User: "5215512345678", Direction: pricing.Inbound, Entry: pricing.AdEntry, Desktop: true, Sent: seconds(1790812800), Place: mexico}},
	{"through the Page button", `{"number":"N1","user":"5215512345678","direction":"inbound","entry":"page_button","device":"phone","sent":1790812800}`,
		pricing.Message{Number: "N1", User: "5215512345678", Direction: pricing.Inbound, Entry: pricing.PageButton, Sent: seconds(1790812800), Place: mexico}},
	{"call", `{"number":"N1","user":"5215512345678","direction":"inbound","kind":"call","sent":1790812800}`,
		pricing.Message{Number: "N1", User: "5215512345678", Direction: pricing.Inbound, Kind: pricing.Call, Sent: seconds(1790812800), Place: mexico}},
	{"template, all instants", `{"number":"N1","user":"5215512345678","direction":"outbound","kind":"template","category":"utility","sent":1790812800,"delivered":1790812805.25,"read":"2026-10-01T00:05:00Z"}`,
		pricing.Message{Number: "N1", User: "5215512345678", Kind: pricing.Template, Category: pricing.Utility, Sent: seconds(1790812800), Delivered: 1790812805250, Proven: true, Place: mexico}},
	{"read without delivered counts as delivered (DLV-2)", `{"number":"N1","user":"5215512345678","direction":"outbound","sent":1790812800,"read":1790812900}`,
		pricing.Message{Number: "N1", User: "5215512345678", Sent: seconds(1790812800), Delivered: seconds(1790812900), Proven: true, Place: mexico}},
	{"the earliest of delivered, read and played (DLV-2)", `{"number":"N1","user":"5215512345678","direction":"outbound","sent":1790812800,"delivered":1790812903,"read":1790812902,"played":1790812901}`,
		pricing.Message{Number: "N1", User: "5215512345678", Sent: seconds(1790812800), Delivered: seconds(1790812901), Proven: true, Place: mexico}},
	{"delivered and failed: the delivery wins (DLV-3)", `{"number":"N1","user":"5215512345678","direction":"outbound","sent":1790812800,"delivered":1790812903,"failed":1790812902}`,
		pricing.Message{Number: "N1", User: "5215512345678", Sent: seconds(1790812800), Delivered: seconds(1790812903), Proven: true, Place: mexico}},
	{"failed only", `{"number":"N1","user":"5215512345678","direction":"outbound","failed":1790812902}`,
		pricing.Message{Number: "N1", User: "5215512345678", Sent: seconds(1790812902), Place: mexico}},
	{"delivered only", `{"number":"N1","user":"5215512345678","direction":"outbound","delivered":1790812902}`,
		pricing.Message{Number: "N1", User: "5215512345678", Delivered: seconds(1790812902), Proven: true, Place: mexico}},
	{"null is not known", `{"id":null,"number":"N1","user":"5215512345678","country":null,"direction":"outbound","sent":1790812800,"delivered":null,"read":null,"failed":"","category":"","pricing":null}`,
		pricing.Message{Number: "N1", User: "5215512345678", Sent: seconds(1790812800), Place: mexico}},
	{"reply of Meta Business Agent", `{"number":"N1","user":"5215512345678","direction":"outbound","author":"meta_business_agent","tokens":21000,"sent":1790812800,"delivered":1790812801}`,
		pricing.Message{Number: "N1", User: "5215512345678", Author: pricing.AgentAuthor, Tokens: 21000, Sent: seconds(1790812800), Delivered: seconds(1790812801), Proven: true, Place: mexico}},
	{"AI Provider", `{"number":"N1","user":"5215512345678","direction":"outbound","author":"ai_provider","sent":1790812800}`,
		pricing.Message{Number: "N1", User: "5215512345678", Author: pricing.AIProvider, Sent: seconds(1790812800), Place: mexico}},
	{"typed in the app (DLV-9)", `{"number":"N1","user":"5215512345678","direction":"outbound","author":"business_app","sent":1790812800}`,
		pricing.Message{Number: "N1", User: "5215512345678", Author: pricing.BusinessApp, Sent: seconds(1790812800), Place: mexico}},
	{"reaction", `{"number":"N1","user":"5215512345678","direction":"outbound","kind":"reaction","sent":1790812800}`,
		pricing.Message{Number: "N1", User: "5215512345678", Kind: pricing.Reaction, Sent: seconds(1790812800), Place: mexico}},
	{"country over number", `{"number":"N1","user":"5215512345678","country":"BR","direction":"inbound","sent":1790812800}`,
		pricing.Message{Number: "N1", User: "5215512345678", Direction: pricing.Inbound, Sent: seconds(1790812800), Place: pricing.Place{Territory: "BR"}}},
	{"market over number", `{"number":"N1","user":"5215512345678","market":"Brazil","direction":"inbound","sent":1790812800}`,
		pricing.Message{Number: "N1", User: "5215512345678", Direction: pricing.Inbound, Sent: seconds(1790812800), Place: pricing.Place{Market: "Brazil"}}},
	{"business-scoped ID (MKT-8)", `{"number":"N1","user":"user.93737","country":"BR","direction":"inbound","sent":1790812800}`,
		pricing.Message{Number: "N1", User: "user.93737", Direction: pricing.Inbound, Sent: seconds(1790812800), Place: pricing.Place{Territory: "BR"}}},
	{"business-scoped ID with its country", `{"number":"N1","user":"AR.13491208655302741918","direction":"inbound","sent":1790812800}`,
		pricing.Message{Number: "N1", User: "AR.13491208655302741918", Direction: pricing.Inbound, Sent: seconds(1790812800), Place: pricing.Place{Territory: "AR"}}},
	{"group", `{"number":"N1","group":"G1","direction":"outbound","kind":"template","category":"marketing","sent":1790812800,"recipients":[{"user":"+5215512345678","delivered":1790812810},{"user":"user.1","country":"BR","read":1790812811,"failed":1790812700},{"user":"5491155550000","failed":1790812812}]}`,
		pricing.Message{Number: "N1", Group: "G1", Kind: pricing.Template, Category: pricing.Marketing, Sent: seconds(1790812800), Proven: true, Recipients: []pricing.Recipient{
			{User: "5215512345678", Place: mexico, Delivered: seconds(1790812810)},
			{User: "user.1", Place: pricing.Place{Territory: "BR"}, Delivered: seconds(1790812811)},
			{User: "5491155550000", Place: pricing.Place{Territory: "AR"}},
		}}},
	{"member of a group", `{"number":"N1","group":"G1","user":"5215512345678","direction":"inbound","sent":1790812800}`,
		pricing.Message{Number: "N1", Group: "G1", Direction: pricing.Inbound, Sent: seconds(1790812800), Place: mexico}},
	{"with what Meta said", `{"number":"N1","user":"5215512345678","direction":"outbound","kind":"template","category":"marketing","delivered":1790812800,"pricing":{"billable":true,"pricing_model":"PMP","type":"regular","category":"marketing","new":1},"conversation":{"id":"c1","expiration_timestamp":"1790899200","origin":{"type":"marketing"}}}`,
		pricing.Message{Number: "N1", User: "5215512345678", Kind: pricing.Template, Category: pricing.Marketing, Delivered: seconds(1790812800), Proven: true, Place: mexico,
			Reported: &pricing.Reported{Model: "PMP", Type: "regular", Category: pricing.Marketing, CategoryName: "marketing", Conversation: "c1", Expires: seconds(1790899200)}}},
	{"escapes", `{"number":"N\u0031","user":"5215512345678","direction":"inbound","sent":1790812800}`,
		pricing.Message{Number: "N1", User: "5215512345678", Direction: pricing.Inbound, Sent: seconds(1790812800), Place: mexico}},
}

// TestEvent reads every field of the form.
func TestEvent(t *testing.T) {
	for _, c := range rightEvents {
		t.Run(c.name, func(t *testing.T) {
			if got := readOne(t, c.line); !reflect.DeepEqual(got, c.want) {
				t.Errorf("%s\ngot  %+v\nwant %+v", c.line, got, c.want)
			}
		})
	}
}

const rest = `"number":"N1","user":"5215512345678","direction":"outbound","sent":1790812800`

// badEvents are lines with the field and the reason of what is wrong with them.
var badEvents = []struct {
	name, line, field string
	reason            Reason
}{
	{"unknown field", `{` + rest + `,"sender":"x"}`, "sender", UnknownField},
	{"field in another case", `{` + rest + `,"Delivered":1790812800}`, "Delivered", UnknownField},
	{"field twice", `{` + rest + `,"sent":1790812801}`, "sent", RepeatedField},
	{"field twice behind an escape", `{` + rest + `,"\u0073ent":1790812801}`, "sent", RepeatedField},
	{"unknown field of a recipient", `{"number":"N1","group":"G","direction":"outbound","sent":1790812800,"recipients":[{"user":"5215512345678"},{"user":"5215512345678","name":""}]}`, "recipients[1].name", UnknownField},
	{"wrong type", `{"number":1,"user":"5215512345678","direction":"outbound","sent":1790812800}`, "number", WrongType},
	{"tokens as text", `{` + rest + `,"author":"meta_business_agent","tokens":"5"}`, "tokens", WrongType},
	{"tokens with a fraction", `{` + rest + `,"author":"meta_business_agent","tokens":1.5}`, "tokens", WrongType},
	{"negative tokens", `{` + rest + `,"author":"meta_business_agent","tokens":-1}`, "tokens", BadValue},
	{"recipients as object", `{"number":"N1","group":"G","direction":"outbound","sent":1790812800,"recipients":{}}`, "recipients", WrongType},
	{"version", `{"v":2,` + rest + `}`, "v", BadValue},
	{"milliseconds", `{"number":"N1","user":"5215512345678","direction":"outbound","sent":1790812800000}`, "sent", BadInstant},
	{"exponent", `{"number":"N1","user":"5215512345678","direction":"outbound","sent":1.79e9}`, "sent", BadInstant},
	{"negative instant", `{"number":"N1","user":"5215512345678","direction":"outbound","sent":-5}`, "sent", BadInstant},
	{"four decimals", `{"number":"N1","user":"5215512345678","direction":"outbound","sent":1790812800.1234}`, "sent", BadInstant},
	{"point without digits", `{"number":"N1","user":"5215512345678","direction":"outbound","sent":"1790812800."}`, "sent", BadInstant},
	{"date without time", `{"number":"N1","user":"5215512345678","direction":"outbound","sent":"2026-10-01"}`, "sent", BadInstant},
	{"time without zone", `{"number":"N1","user":"5215512345678","direction":"outbound","sent":"2026-10-01T00:00:00"}`, "sent", BadInstant},
	{"day that does not exist", `{"number":"N1","user":"5215512345678","direction":"outbound","sent":"2026-02-30T00:00:00Z"}`, "sent", BadInstant},
	{"empty instant", `{"number":"N1","user":"5215512345678","direction":"outbound","sent":""}`, "sent", MissingField},
	{"instant as list", `{"number":"N1","user":"5215512345678","direction":"outbound","sent":[]}`, "sent", BadInstant},
	{"instant as word", `{"number":"N1","user":"5215512345678","direction":"outbound","sent":true}`, "sent", BadInstant},
	{"before 2000", `{"number":"N1","user":"5215512345678","direction":"outbound","sent":"1999-12-31T23:59:59Z"}`, "sent", BadInstant},
	{"no instant", `{"number":"N1","user":"5215512345678","direction":"outbound"}`, "sent", MissingField},
	{"no direction", `{"number":"N1","user":"5215512345678","sent":1790812800}`, "direction", MissingField},
	{"unknown direction", `{"number":"N1","user":"5215512345678","direction":"in","sent":1790812800}`, "direction", BadValue},
	{"unknown kind", `{` + rest + `,"kind":"image"}`, "kind", BadValue},
	{"unknown author", `{` + rest + `,"author":"bot"}`, "author", BadValue},
	{"unknown entry", `{"number":"N1","user":"5215512345678","direction":"inbound","sent":1790812800,"entry":"qr"}`, "entry", BadValue},
	{"unknown device", `{"number":"N1","user":"5215512345678","direction":"inbound","sent":1790812800,"device":"tv"}`, "device", BadValue},
	{"template without category", `{` + rest + `,"kind":"template"}`, "category", MissingField},
	{"unknown category is never guessed", `{` + rest + `,"kind":"template","category":"promo"}`, "category", BadValue},
	{"rate in place of a category", `{` + rest + `,"kind":"template","category":"authentication_international"}`, "category", BadValue},
	{"category of a free-form message", `{` + rest + `,"category":"utility"}`, "category", Contradiction},
	{"no number", `{"user":"5215512345678","direction":"outbound","sent":1790812800}`, "number", MissingField},
	{"no user", `{"number":"N1","direction":"outbound","sent":1790812800}`, "user", MissingField},
	{"letters in a number", `{"number":"N1","user":"52155x2345678","direction":"outbound","sent":1790812800}`, "user", BadNumber},
	{"short number", `{"number":"N1","user":"521","direction":"outbound","sent":1790812800}`, "user", BadNumber},
	{"ID without country", `{"number":"N1","user":"user.1","direction":"outbound","sent":1790812800}`, "country", MissingField},
	{"unknown country", `{` + rest + `,"country":"XX"}`, "country", BadValue},
	{"unknown market", `{` + rest + `,"market":"Brasil"}`, "market", BadValue},
	{"country and market", `{` + rest + `,"country":"BR","market":"Brazil"}`, "market", Contradiction},
	{"template of a user", `{"number":"N1","user":"5215512345678","direction":"inbound","sent":1790812800,"kind":"template","category":"utility"}`, "kind", Contradiction},
	{"call of the business", `{` + rest + `,"kind":"call"}`, "kind", Contradiction},
	{"entry of the business", `{` + rest + `,"entry":"ad"}`, "entry", Contradiction},
	{"device of the business", `{` + rest + `,"device":"phone"}`, "device", Contradiction},
	{"author of a user", `{"number":"N1","user":"5215512345678","direction":"inbound","sent":1790812800,"author":"business"}`, "author", Contradiction},
	{"delivery of a user's message", `{"number":"N1","user":"5215512345678","direction":"inbound","sent":1790812800,"delivered":1790812800}`, "delivered", Contradiction},
	{"price of a user's message", `{"number":"N1","user":"5215512345678","direction":"inbound","sent":1790812800,"pricing":{}}`, "pricing", Contradiction},
	{"agent and template", `{` + rest + `,"kind":"template","category":"utility","author":"meta_business_agent"}`, "author", Contradiction},
	{"tokens of a person", `{` + rest + `,"tokens":5}`, "tokens", Contradiction},
	{"recipients without group", `{` + rest + `,"recipients":[]}`, "recipients", Contradiction},
	{"group without recipients", `{"number":"N1","group":"G","direction":"outbound","sent":1790812800}`, "recipients", MissingField},
	{"group with user", `{` + rest + `,"group":"G"}`, "user", Contradiction},
	{"group delivered as a whole", `{"number":"N1","group":"G","direction":"outbound","delivered":1790812800,"recipients":[{"user":"5215512345678"}]}`, "delivered", Contradiction},
	{"recipient with a bad number", `{"number":"N1","group":"G","direction":"outbound","sent":1790812800,"recipients":[{"user":"12"}]}`, "recipients[0].user", BadNumber},
	{"recipient with a bad instant", `{"number":"N1","group":"G","direction":"outbound","sent":1790812800,"recipients":[{"user":"5215512345678","read":"soon"}]}`, "recipients[0].read", BadInstant},
	{"pricing of a wrong type", `{` + rest + `,"pricing":5}`, "pricing", WrongType},
	{"bad expiration", `{` + rest + `,"conversation":{"id":"c","expiration_timestamp":"later"}}`, "conversation.expiration_timestamp", BadInstant},
	{"not JSON", `{"number":N1}`, "number", BadSyntax},
	{"trailing comma", `{` + rest + `,}`, "", BadSyntax},
	{"two objects", `{` + rest + `}{` + rest + `}`, "", BadSyntax},
	{"array of numbers", `[1]`, "", BadSyntax},
	{"bare text", `hello`, "", BadSyntax},
	{"cut off", `{` + rest, "", BadSyntax},
	{"not UTF-8", "{" + rest + ",\"id\":\"\xff\"}", "", BadEncoding},
	{"long name", `{` + rest + `,"id":"` + strings.Repeat("x", 300) + `"}`, "id", BadValue},
}

// TestBadEvent names the field and the reason of what is wrong with a line.
func TestBadEvent(t *testing.T) {
	for _, c := range badEvents {
		t.Run(c.name, func(t *testing.T) {
			const right = `{"id":"right","number":"N1","user":"5215512345678","direction":"inbound","sent":1790812800}`
			b, report := read(t, right+"\n"+c.line+"\n"+strings.Replace(right, "right", "after", 1)+"\n")
			if len(b.messages) != 2 || report.BadLines != 1 || len(report.Errors) == 0 {
				t.Fatalf("%s\ngot %d right messages and %d bad lines, want 2 and 1", c.line, len(b.messages), report.BadLines)
			}
			err := report.Errors[0]
			if err.Line != 2 || err.Field != c.field || err.Reason != c.reason || err.File != "log" {
				t.Errorf("%s\ngot  %d %q %s (%v)\nwant 2 %q %s", c.line, err.Line, err.Field, err.Reason, err, c.field, c.reason)
			}
		})
	}
}

// TestEventShape holds the three lists of an event's fields together.
func TestEventShape(t *testing.T) {
	for _, pair := range []struct {
		wire, shape any
		bit         func([]byte) uint32
	}{{wireEvent{}, eventShape{}, eventKey}, {wireRecipient{}, recipientShape{}, recipientKey}} {
		wire, shape := reflect.TypeOf(pair.wire), reflect.TypeOf(pair.shape)
		if wire.NumField() != shape.NumField() {
			t.Fatalf("%v has %d fields, %v %d", wire, wire.NumField(), shape, shape.NumField())
		}
		var seen uint32
		for i := range wire.NumField() {
			name := wire.Field(i).Tag.Get("json")
			if other := shape.Field(i).Tag.Get("json"); other != name {
				t.Errorf("field %d: %q and %q", i, name, other)
			}
			bit := pair.bit([]byte(name))
			if bit == 0 || seen&bit != 0 {
				t.Errorf("%q: bit %b", name, bit)
			}
			seen |= bit
		}
	}
}

// FuzzEvent: no line panics; what is accepted is valid JSON that both decoders read alike.
func FuzzEvent(f *testing.F) {
	f.Add([]byte(`{"v":1,"id":"a","number":"N1","user":"+5215512345678","direction":"inbound","sent":1790812800}`))
	f.Add([]byte(`{"number":"N1","group":"G1","direction":"outbound","kind":"template","category":"marketing","sent":1790812800,"recipients":[{"user":"+5215512345678","delivered":1790812810}]}`))
	f.Add([]byte(`{"number":"N1","user":"5215512345678","direction":"outbound","delivered":"2026-10-01T00:00:00.5Z","pricing":{"type":"regular"}}`))
	f.Add([]byte(`{"sent":01}`))
	f.Add([]byte(`{"id":"\ud800"}`))
	f.Fuzz(func(t *testing.T, line []byte) {
		var fast, plain wireEvent
		if err := decodeEvent(line, &fast); err != nil {
			if _, typed := err.(*fieldError); !typed {
				t.Fatalf("%q: %T", line, err)
			}
			return
		}
		if err := json.Unmarshal(line, &plain); err != nil {
			t.Fatalf("%q: accepted, and encoding/json says %v", line, err)
		}
		first, err := fast.message(new(pricing.Message), newPeople(atlas{}))
		if err == nil && (first < earliest || first >= latest) {
			t.Fatalf("%q: instant %d", line, first)
		}
		normal := func(w *wireEvent) string {
			text, err := json.Marshal(w)
			if err != nil {
				t.Fatal(err)
			}
			return string(text)
		}
		if got, want := normal(&fast), normal(&plain); got != want {
			t.Fatalf("%q:\ngot  %s\nwant %s", line, got, want)
		}
	})
}
