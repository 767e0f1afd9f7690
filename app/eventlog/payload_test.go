package eventlog

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/pricing"
)

// TestMetaExamples are Meta's own examples of statuses and the outcomes that its texts give them.
func TestMetaExamples(t *testing.T) {
	cases := []struct {
		name, source string
		log          string
		want         string // outcome, rule and category of the engine; outcome and category of Meta
		market       pricing.Market
	}{
		{"wh-off-01", "status messages webhook reference, example 1: sent alone is no charge",
			statusLine(`{"id":"wamid.1","status":"sent","timestamp":"1750030073","recipient_id":"16505551234","conversation":{"id":"72b14d6bd5407799e66f64d1b338e567","expiration_timestamp":"1750116480","origin":{"type":"marketing"}},"pricing":{"billable":true,"pricing_model":"PMP","type":"regular","category":"marketing"}}`),
			"not_delivered DLV-3 marketing,  ", "North America"},
		{"wh-off-01 delivered", "the same, with its delivery: charged as marketing",
			statusLine(`{"id":"wamid.1","status":"sent","timestamp":"1751930073","recipient_id":"16505551234","conversation":{"id":"72b14d6bd5407799e66f64d1b338e567","expiration_timestamp":"1752016480","origin":{"type":"marketing"}},"pricing":{"billable":true,"pricing_model":"PMP","type":"regular","category":"marketing"}}`) + "\n" +
				statusLine(`{"id":"wamid.1","status":"delivered","timestamp":"1751930075","recipient_id":"16505551234"}`),
			"charged MSG-2 marketing, charged marketing", "North America"},
		{"wh-off-02", "messages webhook reference: billable is true of a service conversation that is free since November 2024",
			statusLine(`{"id":"wamid.2","status":"delivered","timestamp":"1750263773","recipient_id":"16505551234","conversation":{"id":"6ceb9d929c9bdc4f90e967a32f8639b4","origin":{"type":"service"}},"pricing":{"billable":true,"pricing_model":"CBP","category":"service"}}`),
			"free FREE-5 service, free service", "North America"},
		{"wh-off-03", "status messages webhook reference, failed example",
			statusLine(`{"id":"wamid.3","status":"failed","timestamp":"1751142888","recipient_id":"16505551234","errors":[{"code":131049}]}`),
			"not_delivered DLV-3 ,  ", "North America"},
		{"wh-off-04", "Authentication-international rates, pricing in messages webhooks (the spelling with an underscore)",
			statusLine(`{"id":"wamid.4","status":"delivered","timestamp":"1751930075","recipient_id":"919999999999","pricing":{"billable":true,"pricing_model":"PMP","type":"regular","category":"authentication_international"}}`),
			"charged MSG-3 authentication, charged authentication_international", "India"},
		{"wh-off-04 with a hyphen", "status messages webhook reference, table of categories",
			statusLine(`{"id":"wamid.4","status":"delivered","timestamp":"1751930075","recipient_id":"919999999999","pricing":{"billable":true,"pricing_model":"PMP","type":"regular","category":"authentication-international"}}`),
			"charged MSG-3 authentication, charged authentication_international", "India"},
		{"webhook-free-tier", "status webhook reference: service inside the 1,000 of October 2026",
			statusLine(`{"id":"wamid.5","status":"delivered","timestamp":"1790899200","recipient_id":"5215512345678","pricing":{"billable":false,"pricing_model":"PMP","type":"free_customer_service","category":"service"}}`),
			"counted SVC-1 service, free service", "Mexico"},
		{"webhook-service-paid", "Pricing for non-template messages: service after the 1,000",
			statusLine(`{"id":"wamid.6","status":"delivered","timestamp":"1790899200","recipient_id":"5215512345678","pricing":{"billable":true,"pricing_model":"PMP","type":"regular","category":"service"}}`),
			"counted SVC-1 service, charged service", "Mexico"},
		{"coex-off-01", "Onboard WhatsApp Business app users: messages typed in the app are free and affect no window",
			change("smb_message_echoes", `"message_echoes":[{"from":"15550783881","to":"5215512345678","id":"wamid.7","timestamp":"1790899200","type":"text","text":{"body":"x"}}]`),
			"free DLV-9 service,  ", "Mexico"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			replay := pricing.NewReplay(pricing.Account{Currency: "USD"}, testTables)
			var b basket
			r := NewReader(Config{Atlas: atlas{}}, &b)
			if err := r.Read(Source{"log", strings.NewReader(c.log)}); err != nil {
				t.Fatal(err)
			}
			r.Close()
			if len(b.messages) != 1 {
				t.Fatalf("%s\ngot %d messages, want 1 (%+v)", c.log, len(b.messages), r.Report())
			}
			replay.Add(b.messages[0])
			replay.Close(func(_ *pricing.Message, v pricing.Verdict) {
				got := fmt.Sprintf("%s %s %s, %s %s", v.Outcome, v.Rule, v.Category, v.Reported.Outcome, v.Reported.Category)
				if got != c.want || v.Market != c.market {
					t.Errorf("%s: %s\ngot  %s, %s\nwant %s, %s", c.source, c.log, got, v.Market, c.want, c.market)
				}
			})
		})
	}
}

// TestExpiration: Meta's end of a conversation is kept as written, here 86,407 seconds after the sending (wh-off-01).
func TestExpiration(t *testing.T) {
	m := readOne(t, statusLine(`{"id":"wamid.1","status":"sent","timestamp":"1750030073","recipient_id":"16505551234","conversation":{"id":"c","expiration_timestamp":"1750116480","origin":{"type":"marketing"}},"pricing":{"pricing_model":"PMP","type":"regular","category":"marketing"}}`))
	if got := m.Reported.Expires - m.Sent; got != seconds(86407) {
		t.Errorf("got %d, want 86407 s", got/pricing.Second)
	}
}

// TestUserMessage reads what users send.
func TestUserMessage(t *testing.T) {
	us := pricing.Place{Territory: "US"}
	const number = "106540352242922"
	base := pricing.Message{ID: "wamid.a", Number: number, User: "16505551234", Direction: pricing.Inbound, Place: us, Sent: seconds(1790899200)}
	with := func(change func(*pricing.Message)) pricing.Message {
		m := base
		change(&m)
		return m
	}
	cases := []struct {
		name, log string
		want      pricing.Message
	}{
		{"text", userLine(`{"from":"16505551234","id":"wamid.a","timestamp":"1790899200","type":"text","text":{"body":"hi"}}`), base},
		{"timestamp as a number", userLine(`{"from":"16505551234","id":"wamid.a","timestamp":1790899200,"type":"text"}`), base},
		{"button press (WIN-8)", userLine(`{"from":"16505551234","id":"wamid.a","timestamp":"1790899200","type":"button","button":{"text":"Yes"}}`), base},
		{"order (WIN-8)", userLine(`{"from":"16505551234","id":"wamid.a","timestamp":"1790899200","type":"order","order":{}}`), base},
		{"reaction", userLine(`{"from":"16505551234","id":"wamid.a","timestamp":"1790899200","type":"reaction","reaction":{"emoji":"x"}}`), with(func(m *pricing.Message) { m.Kind = pricing.Reaction })},
		{"through an ad (FEP-15)", userLine(`{"from":"16505551234","id":"wamid.a","timestamp":"1790899200","type":"text","referral":{"source_type":"ad","source_id":"1"}}`), with(func(m *pricing.Message) { m.Entry = pricing.AdEntry })},
		{"through a post, which is no entry (FEP-15)", userLine(`{"from":"16505551234","id":"wamid.a","timestamp":"1790899200","type":"text","referral":{"source_type":"post"}}`), base},
		{"in a group", userLine(`{"from":"16505551234","group_id":"Y2Fw","id":"wamid.a","timestamp":"1790899200","type":"text"}`), with(func(m *pricing.Message) { m.User, m.Group = "", "Y2Fw" })},
		{"user with a username: the country comes with the contact (MKT-8)",
			change("messages", `"contacts":[{"profile":{"name":"x","country_code":"BR"},"wa_id":"","user_id":"user.9"}],"messages":[{"from":"","from_user_id":"user.9","id":"wamid.a","timestamp":"1790899200","type":"text"}]`),
			with(func(m *pricing.Message) { m.User, m.Place = "user.9", pricing.Place{Territory: "BR"} })},
		{"user with a username: the country begins the ID (MKT-8)",
			change("messages", `"messages":[{"from":"","from_user_id":"IN.9","id":"wamid.a","timestamp":"1790899200","type":"text"}]`),
			with(func(m *pricing.Message) { m.User, m.Place = "IN.9", pricing.Place{Territory: "IN"} })},
		{"call of the user (WIN-2)", change("calls", `"calls":[{"id":"wamid.a","from":"16505551234","to":"15550783881","event":"connect","direction":"USER_INITIATED","timestamp":"1790899200"}]`),
			with(func(m *pricing.Message) { m.Kind = pricing.Call })},
		{"call the user accepted (WIN-2)", change("calls", `"statuses":[{"id":"wamid.a","type":"call","status":"ACCEPTED","recipient_id":"16505551234","timestamp":"1790899200"}]`),
			with(func(m *pricing.Message) { m.Kind = pricing.Call })},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := readOne(t, c.log); !reflect.DeepEqual(got, c.want) {
				t.Errorf("%s\ngot  %+v\nwant %+v", c.log, got, c.want)
			}
		})
	}
}

// TestNoMessages: what is in payloads and is no message is counted by what it is.
func TestNoMessages(t *testing.T) {
	cases := []struct{ log, ignored string }{
		{userLine(`{"from":"16505551234","id":"a","timestamp":"1790899200","type":"system","system":{}}`), "message of type system"},
		{userLine(`{"from":"16505551234","id":"a","timestamp":"1790899200","type":"unknown"}`), "message of type unknown"},
		{statusLine(`{"id":"a","status":"deleted","timestamp":"1790899200","recipient_id":"16505551234"}`), "status deleted"},
		{change("history", `"messages":[{"from":"16505551234","id":"a","timestamp":"1790899200","type":"image"}]`), "field history"},
		{change("calls", `"calls":[{"id":"a","from":"16505551234","event":"terminate","direction":"USER_INITIATED","timestamp":"1790899200"}]`), "call event"},
		{change("calls", `"statuses":[{"id":"a","type":"call","status":"REJECTED","recipient_id":"16505551234","timestamp":"1790899200"}]`), "call status"},
		{`{"object":"instagram","entry":[]}`, "object instagram"},
	}
	for _, c := range cases {
		b, report := read(t, c.log)
		if len(b.messages) != 0 || report.BadLines != 0 || report.Ignored[c.ignored] != 1 {
			t.Errorf("%s\ngot %d messages, %d bad lines, %v; want %q", c.log, len(b.messages), report.BadLines, report.Ignored, c.ignored)
		}
	}
}

// TestCategories tells the kind of a message from the category of its price (LOG-3).
func TestCategories(t *testing.T) {
	cases := []struct {
		pricing  string
		kind     pricing.Kind
		category pricing.Category
		author   pricing.Author
		reported pricing.Category
		untold   bool
	}{
		{`"category":"marketing"`, pricing.Template, pricing.Marketing, pricing.Business, pricing.Marketing, false},
		{`"category":"marketing_lite"`, pricing.Template, pricing.MarketingLite, pricing.Business, pricing.MarketingLite, false},
		{`"category":"utility"`, pricing.Template, pricing.Utility, pricing.Business, pricing.Utility, false},
		{`"category":"authentication"`, pricing.Template, pricing.Authentication, pricing.Business, pricing.Authentication, false},
		{`"category":"authentication-international"`, pricing.Template, pricing.Authentication, pricing.Business, pricing.AuthenticationInternational, false},
		{`"category":"service"`, pricing.FreeForm, pricing.NoCategory, pricing.Business, pricing.Service, false},
		{`"category":"group_marketing"`, pricing.Template, pricing.Marketing, pricing.Business, pricing.Marketing, false},
		{`"category":"group_utility"`, pricing.Template, pricing.Utility, pricing.Business, pricing.Utility, false},
		{`"category":"group_service"`, pricing.FreeForm, pricing.NoCategory, pricing.Business, pricing.Service, false},
		{`"category":"general_purpose_ai"`, pricing.FreeForm, pricing.NoCategory, pricing.AIProvider, pricing.GeneralPurposeAI, false},
		{`"type":"free_entry_point","category":"marketing"`, pricing.Template, pricing.Marketing, pricing.Business, pricing.Marketing, false},
		{`"type":"free_entry_point","category":"referral_conversion"`, pricing.FreeForm, pricing.NoCategory, pricing.Business, pricing.NoCategory, true},
		{`"pricing_model":"CBP","category":"referral_conversion"`, pricing.FreeForm, pricing.NoCategory, pricing.Business, pricing.NoCategory, true},
		{`"pricing_model":"CBP","category":"business_initiated"`, pricing.Template, pricing.NoCategory, pricing.Business, pricing.BusinessInitiated, false},
		{`"pricing_model":"CBP","category":"user_initiated"`, pricing.FreeForm, pricing.NoCategory, pricing.Business, pricing.UserInitiated, true},
	}
	for _, c := range cases {
		b, report := read(t, statusLine(`{"id":"a","status":"delivered","timestamp":"1790899200","recipient_id":"16505551234","pricing":{`+c.pricing+`}}`))
		if len(b.messages) != 1 {
			t.Errorf("%s: got %d messages", c.pricing, len(b.messages))
			continue
		}
		m := b.messages[0]
		if m.Kind != c.kind || m.Category != c.category || m.Author != c.author || m.Reported.Category != c.reported || report.KindUntold == 1 != c.untold {
			t.Errorf("%s:\ngot  %v %v %v %v %d\nwant %+v", c.pricing, m.Kind, m.Category, m.Author, m.Reported.Category, report.KindUntold, c)
		}
		if group := strings.Contains(c.pricing, "group"); group != (m.Group != "") {
			t.Errorf("%s: group %q", c.pricing, m.Group)
		}
	}
}

// TestUnpriced: a delivered message whose category is unknown or missing is reported and never priced (LOG-3); free
// entry frees it all the same.
func TestUnpriced(t *testing.T) {
	cases := []struct {
		status   string
		unpriced string
	}{
		{`"status":"delivered","pricing":{"pricing_model":"PMP","type":"regular","category":"hologram"}`, `a "hologram"`},
		{`"status":"delivered"`, `a ""`},
		{`"status":"read"`, `a ""`},
		{`"status":"delivered","pricing":{"pricing_model":"PMP","type":"free_entry_point","category":"hologram"}`, ""},
		{`"status":"sent","pricing":{"pricing_model":"PMP","type":"regular","category":"hologram"}`, ""},
	}
	for _, c := range cases {
		b, report := read(t, statusLine(`{"id":"a","timestamp":"1790899200","recipient_id":"16505551234",`+c.status+`}`))
		if got := strings.Join(b.unpriced, ";"); got != c.unpriced || len(b.messages)+len(b.unpriced) != 1 || len(report.Unpriced) != len(b.unpriced) {
			t.Errorf("%s: got unpriced %q and %d messages, want %q", c.status, got, len(b.messages), c.unpriced)
		}
	}
}

// TestPaidExempt: what an exempt organisation does not pay is not charged (SVC-11).
func TestPaidExempt(t *testing.T) {
	m := readOne(t, statusLine(`{"id":"a","status":"delivered","timestamp":"1792000000","recipient_id":"16505551234","pricing":{"pricing_model":"PMP","type":"regular","subtype":"paid_exempt","category":"service"}}`))
	if m.Reported.Type != pricing.ReportedFreeService || !m.Reported.Exempt {
		t.Errorf("got %+v", m.Reported)
	}
}

// TestBadPayload: what is wrong with one message is named and does not keep the others out.
func TestBadPayload(t *testing.T) {
	const right = `{"id":"right","status":"failed","timestamp":"1790899200","recipient_id":"16505551234"}`
	const path = "entry[0].changes[0].value."
	cases := []struct {
		name, log, field string
		reason           Reason
		right            int
	}{
		{"timestamp", statusLine(`{"id":"a","status":"sent","timestamp":"soon","recipient_id":"16505551234"},` + right), path + "statuses[0].timestamp", BadInstant, 1},
		{"no timestamp", statusLine(right + `,{"id":"a","status":"sent","recipient_id":"16505551234"}`), path + "statuses[1].timestamp", MissingField, 1},
		{"milliseconds", statusLine(`{"id":"a","status":"sent","timestamp":"1790899200000","recipient_id":"16505551234"},` + right), path + "statuses[0].timestamp", BadInstant, 1},
		{"no ID", statusLine(`{"status":"sent","timestamp":"1790899200","recipient_id":"16505551234"},` + right), path + "statuses[0].id", MissingField, 1},
		{"recipient", statusLine(`{"id":"a","status":"sent","timestamp":"1790899200","recipient_id":"65"},` + right), path + "statuses[0].recipient_id", BadNumber, 1},
		{"no recipient", statusLine(`{"id":"a","status":"sent","timestamp":"1790899200"},` + right), path + "statuses[0].recipient_id", MissingField, 1},
		{"expiration", statusLine(`{"id":"a","status":"sent","timestamp":"1790899200","recipient_id":"16505551234","conversation":{"expiration_timestamp":"x"}},` + right), path + "statuses[0].conversation.expiration_timestamp", BadInstant, 1},
		{"sender", change("messages", `"messages":[{"from":"x1","id":"a","timestamp":"1790899200","type":"text"}],"statuses":[`+right+`]`), "", "", 2},
		{"sender's number", change("messages", `"messages":[{"from":"12","id":"a","timestamp":"1790899200","type":"text"}],"statuses":[`+right+`]`), path + "messages[0].from", BadNumber, 1},
		{"no business number", `{"object":"whatsapp_business_account","entry":[{"changes":[{"field":"messages","value":{"statuses":[` + right + `]}}]}]}`, path + "metadata.phone_number_id", MissingField, 0},
		{"wrong type", `{"object":"whatsapp_business_account","entry":[{"changes":[{"field":"messages","value":{"statuses":{}}}]}]}`, "entry.changes.value.statuses", WrongType, 0},
		{"not JSON", `{"object":"whatsapp_business_account",}`, "", BadSyntax, 0},
		{"not UTF-8", "{\"object\":\"\xff\"}", "", BadEncoding, 0},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			b, report := read(t, c.log)
			if len(b.messages) != c.right {
				t.Errorf("%s\ngot %d messages, want %d", c.log, len(b.messages), c.right)
			}
			switch {
			case c.reason == "":
				if report.BadLines != 0 {
					t.Errorf("%s\ngot %v", c.log, report.Errors[0])
				}
			case report.BadLines != 1:
				t.Errorf("%s\ngot %d bad lines, want 1", c.log, report.BadLines)
			case report.Errors[0].Field != c.field || report.Errors[0].Reason != c.reason:
				t.Errorf("%s\ngot  %q %s (%v)\nwant %q %s", c.log, report.Errors[0].Field, report.Errors[0].Reason, report.Errors[0], c.field, c.reason)
			}
		})
	}
}

// TestGroupStatuses: one message per recipient, with the sending that the group's status tells (LOG-6, GRP-1).
func TestGroupStatuses(t *testing.T) {
	group := func(rest string) string {
		return `{"id":"wamid.g","timestamp":"17908992` + rest + `,"recipient_id":"Y2Fw","recipient_type":"group"}`
	}
	log := strings.Join([]string{
		userLine(`{"from":"16505551234","group_id":"Y2Fw","id":"wamid.a","timestamp":"1790899100","type":"text"}`),
		statusLine(group(`00","status":"sent","pricing":{"pricing_model":"PMP","type":"free_group_customer_service","category":"group_service"}`)),
		statusLine(group(`05","status":"delivered","recipient_participant_id":"16505551234"`) + "," + group(`06","status":"delivered","recipient_participant_id":"5511912345678"`)),
		statusLine(group(`05","status":"delivered","recipient_participant_id":"16505551234"`)),
		statusLine(group(`09","status":"read","recipient_participant_id":"5511912345678"`)),
		statusLine(group(`07","status":"read","recipient_participant_id":"","recipient_participant_user_id":"IN.7"`)),
		statusLine(group(`08","status":"failed","recipient_participant_id":"5491112345678"`)),
	}, "\n")
	out, report := decide(t, 0, log)
	want := []string{
		"wamid.a  free DLV-6  at 2026-10-01T23:58:20Z meta   gap false",
		"wamid.g  not_delivered DLV-3 service at 2026-10-02T00:00:00Z meta   gap false",
		"wamid.g 16505551234 counted GRP-7 service at 2026-10-02T00:00:05Z meta free service gap false",
		"wamid.g 5511912345678 counted GRP-7 service at 2026-10-02T00:00:06Z meta free service gap false",
		"wamid.g IN.7 counted GRP-7 service at 2026-10-02T00:00:07Z meta free service gap false",
	}
	if !reflect.DeepEqual(out.verdicts, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(out.verdicts, "\n"), strings.Join(want, "\n"))
	}
	if report.Duplicates != 1 {
		t.Errorf("got %d duplicates, want 1", report.Duplicates)
	}
}

// TestSentToGroupOnly: a group message of which no delivery is known is one message that was not delivered.
func TestSentToGroupOnly(t *testing.T) {
	m := readOne(t, statusLine(`{"id":"g","status":"sent","timestamp":"1790899200","recipient_id":"Y2Fw","recipient_type":"group"}`))
	if m.Group != "Y2Fw" || m.User != "" || len(m.Recipients) != 0 || m.Sent != seconds(1790899200) || m.Delivered.Known() {
		t.Errorf("got %+v", m)
	}
}

// FuzzWebhook: no payload panics, and every error of a line names a reason.
func FuzzWebhook(f *testing.F) {
	f.Add(statusLine(`{"id":"a","status":"delivered","timestamp":"1790899200","recipient_id":"16505551234","pricing":{"category":"service"}}`))
	f.Add(userLine(`{"from":"16505551234","id":"wamid.a","timestamp":1790899200,"type":"text","referral":{"source_type":"ad"}}`))
	f.Add("[" + change("smb_message_echoes", `"message_echoes":[{"to":"5215512345678","id":"e","timestamp":"1"}]`) + ",\n{}]\n{\n \"object\": 1}")
	f.Add(statusLine(`{"id":"g","status":"read","timestamp":"1790899200","recipient_id":"Y","recipient_type":"group","recipient_participant_id":"5511912345678"}`))
	f.Fuzz(func(t *testing.T, log string) {
		out := newRuled()
		r := NewReader(Config{Atlas: atlas{}}, out)
		if err := r.Read(Source{"log", strings.NewReader(log)}); err != nil {
			t.Skip() // packed or in another encoding
		}
		r.Close()
		out.replay.Close(out.emit)
		report := r.Report()
		for _, err := range report.Errors {
			if err.Reason == "" || err.Detail == "" || err.Line < 1 || err.File != "log" {
				t.Fatalf("%q: %+v", log, err)
			}
		}
		if len(report.Errors) == 0 != report.Right() {
			t.Fatalf("%q: %d errors, %d bad lines", log, len(report.Errors), report.BadLines)
		}
	})
}
