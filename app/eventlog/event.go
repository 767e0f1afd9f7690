package eventlog

import (
	"encoding/json"
	"errors"
	"strings"
	"unicode/utf8"

	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards/strict"
)

// EventVersion is the version of the event form that this package reads.
const EventVersion = 1

// wireEvent is an event as it is written: docs/formats.md, "Event". One value is used again for every line.
type wireEvent struct {
	Version   int    `json:"v"`
	ID        string `json:"id"`
	Number    string `json:"number"`
	User      string `json:"user"`
	Country   string `json:"country"`
	Market    string `json:"market"`
	Group     string `json:"group"`
	Direction string `json:"direction"`
	Kind      string `json:"kind"`
	Category  string `json:"category"`
	Author    string `json:"author"`
	Entry     string `json:"entry"`
	Device    string `json:"device"`

	Sent      json.RawMessage `json:"sent"`
	Delivered json.RawMessage `json:"delivered"`
	Read      json.RawMessage `json:"read"`
	Played    json.RawMessage `json:"played"`
	Failed    json.RawMessage `json:"failed"`

	Tokens       int64           `json:"tokens"`
	Recipients   []wireRecipient `json:"recipients"`
	Pricing      json.RawMessage `json:"pricing"`      // as Meta wrote it: unknown fields are allowed
	Conversation json.RawMessage `json:"conversation"` // as Meta wrote it
}

// wireRecipient is one member of a group an event went to.
type wireRecipient struct {
	User      string          `json:"user"`
	Country   string          `json:"country"`
	Market    string          `json:"market"`
	Delivered json.RawMessage `json:"delivered"`
	Read      json.RawMessage `json:"read"`
	Played    json.RawMessage `json:"played"`
	Failed    json.RawMessage `json:"failed"`
}

// reset empties the event and keeps the memory of its instants.
func (w *wireEvent) reset() {
	*w = wireEvent{
		Sent: w.Sent[:0], Delivered: w.Delivered[:0], Read: w.Read[:0], Played: w.Played[:0], Failed: w.Failed[:0],
	}
}

// eventShape has the fields of wireEvent as package strict needs them to name what is wrong with a line: null stands
// for what is not known everywhere.
type eventShape struct {
	Version      *int              `json:"v"`
	ID           *string           `json:"id"`
	Number       *string           `json:"number"`
	User         *string           `json:"user"`
	Country      *string           `json:"country"`
	Market       *string           `json:"market"`
	Group        *string           `json:"group"`
	Direction    *string           `json:"direction"`
	Kind         *string           `json:"kind"`
	Category     *string           `json:"category"`
	Author       *string           `json:"author"`
	Entry        *string           `json:"entry"`
	Device       *string           `json:"device"`
	Sent         json.RawMessage   `json:"sent"`
	Delivered    json.RawMessage   `json:"delivered"`
	Read         json.RawMessage   `json:"read"`
	Played       json.RawMessage   `json:"played"`
	Failed       json.RawMessage   `json:"failed"`
	Tokens       *int64            `json:"tokens"`
	Recipients   *[]recipientShape `json:"recipients"`
	Pricing      json.RawMessage   `json:"pricing"`
	Conversation json.RawMessage   `json:"conversation"`
}

type recipientShape struct {
	User      *string         `json:"user"`
	Country   *string         `json:"country"`
	Market    *string         `json:"market"`
	Delivered json.RawMessage `json:"delivered"`
	Read      json.RawMessage `json:"read"`
	Played    json.RawMessage `json:"played"`
	Failed    json.RawMessage `json:"failed"`
}

// decodeEvent fills the event from a line. A line that a decoder takes but that has names the form does not have, or
// has twice, is refused.
func decodeEvent(line []byte, w *wireEvent) error {
	w.reset()
	err := decode(line, w)
	if err == nil && plainKeys(line) && utf8.Valid(line) {
		return nil
	}
	if fault := faultOf(strict.Check("", line, new(eventShape))); fault != nil {
		return fault
	}
	if err != nil {
		return wrong("", BadSyntax, "%v", err)
	}
	return nil
}

// faultOf turns an error of package strict into one of this package.
func faultOf(err error) error {
	var fault *strict.Error
	if !errors.As(err, &fault) {
		return nil
	}
	reason := WrongType
	switch fault.Problem {
	case strict.NotUTF8, strict.ByteOrderMark:
		reason = BadEncoding
	case strict.Syntax, strict.TrailingData, strict.TooDeep:
		reason = BadSyntax
	case strict.RepeatedKey:
		reason = RepeatedField
	case strict.UnknownField:
		reason = UnknownField
	}
	return &fieldError{fault.Field, reason, fault.Detail}
}

// words maps the words of a field to what they mean. Nothing means the zero value.
type words[T comparable] struct {
	field string
	means map[string]T
	all   string // for the error; the first of two words for the same stands first
}

// word returns the word for a meaning.
func (w *words[T]) word(meaning T) string {
	for word := range strings.SplitSeq(w.all, ", ") {
		if w.means[word] == meaning {
			return word
		}
	}
	return ""
}

func (w *words[T]) read(text string) (v T, err error) {
	if text == "" {
		return v, nil
	}
	v, ok := w.means[text]
	if !ok {
		return v, wrong(w.field, BadValue, "%q is not one of %s", text, w.all)
	}
	return v, nil
}

var (
	directions = &words[pricing.Direction]{"direction", map[string]pricing.Direction{
		"inbound": pricing.Inbound, "outbound": pricing.Outbound,
	}, "inbound, outbound"}
	kinds = &words[pricing.Kind]{"kind", map[string]pricing.Kind{
		"free_form": pricing.FreeForm, "text": pricing.FreeForm, "template": pricing.Template,
		"reaction": pricing.Reaction, "call": pricing.Call,
	}, "free_form, text, template, reaction, call"}
	categories = &words[pricing.Category]{"category", map[string]pricing.Category{
		"marketing": pricing.Marketing, "marketing_lite": pricing.MarketingLite, "utility": pricing.Utility,
		"authentication": pricing.Authentication,
	}, "marketing, marketing_lite, utility, authentication"}
	authors = &words[pricing.Author]{"author", map[string]pricing.Author{
		"business": pricing.Business, "meta_business_agent": pricing.AgentAuthor,
		"ai_provider": pricing.AIProvider, "business_app": pricing.BusinessApp,
	}, "business, meta_business_agent, ai_provider, business_app"}
	entries = &words[pricing.Entry]{"entry", map[string]pricing.Entry{
		"ad": pricing.AdEntry, "page_button": pricing.PageButton,
	}, "ad, page_button"}
	devices = &words[bool]{"device", map[string]bool{"phone": false, "desktop": true}, "phone, desktop"}
)

// message fills in the message the event tells of, and returns its first instant.
func (w *wireEvent) message(m *pricing.Message, p *people) (first pricing.Instant, err error) {
	*m = pricing.Message{}
	if w.Version != 0 && w.Version != EventVersion {
		return 0, wrong("v", BadValue, "version %d is not known; this program reads version %d", w.Version, EventVersion)
	}
	steps := [...]func(*wireEvent, *pricing.Message, *people) error{
		(*wireEvent).readWords, (*wireEvent).readParties, (*wireEvent).readFate, (*wireEvent).readReported,
	}
	for _, step := range steps {
		if err := step(w, m, p); err != nil {
			return 0, err
		}
	}
	m.ID = p.ids.keep(w.ID)
	m.Proven = m.Delivered.Known() || deliveredToAny(m.Recipients)
	return firstInstant(m), nil
}

// readWords reads the fields that have a closed set of words, and which of them go together.
func (w *wireEvent) readWords(m *pricing.Message, _ *people) (err error) {
	if w.Direction == "" {
		return wrong("direction", MissingField, "inbound or outbound is needed")
	}
	if m.Direction, err = directions.read(w.Direction); err != nil {
		return err
	}
	if m.Kind, err = kinds.read(w.Kind); err != nil {
		return err
	}
	if m.Author, err = authors.read(w.Author); err != nil {
		return err
	}
	if m.Entry, err = entries.read(w.Entry); err != nil {
		return err
	}
	if m.Desktop, err = devices.read(w.Device); err != nil {
		return err
	}
	if m.Kind == pricing.Template {
		if w.Category == "" {
			return wrong("category", MissingField, "a template needs its category")
		}
		if m.Category, err = categories.read(w.Category); err != nil {
			return err
		}
	}
	m.Tokens = w.Tokens
	return w.fitting(m)
}

// fitting refuses fields that have no meaning beside others: most likely the writer meant something else.
func (w *wireEvent) fitting(m *pricing.Message) error {
	inbound := m.Direction == pricing.Inbound
	switch {
	case w.Category != "" && m.Kind != pricing.Template:
		return wrong("category", Contradiction, "only a template has a category")
	case inbound && m.Kind == pricing.Template:
		return wrong("kind", Contradiction, "a user cannot send a template")
	case !inbound && m.Kind == pricing.Call:
		return wrong("kind", Contradiction, "calls of the business are not priced; a call the user accepted is inbound")
	case inbound && w.Author != "":
		return wrong("author", Contradiction, "a message of the user has no author")
	case m.Author == pricing.AgentAuthor && m.Kind != pricing.FreeForm:
		return wrong("author", Contradiction, "Meta Business Agent writes free-form messages only")
	case w.Tokens < 0:
		return wrong("tokens", BadValue, "%d is negative", w.Tokens)
	case w.Tokens != 0 && m.Author != pricing.AgentAuthor:
		return wrong("tokens", Contradiction, "only replies of Meta Business Agent have tokens")
	case !inbound && w.Entry != "":
		return wrong("entry", Contradiction, "only a message of the user comes through an entry point")
	case !inbound && w.Device != "":
		return wrong("device", Contradiction, "only a message of the user has a device")
	case w.Recipients != nil && (inbound || w.Group == ""):
		return wrong("recipients", Contradiction, "only a message of the business to a group has recipients")
	case w.Group != "" && m.Kind == pricing.Call:
		return wrong("group", Contradiction, "a group has no calls")
	}
	return nil
}

// readParties reads who wrote to whom, and where the users are.
func (w *wireEvent) readParties(m *pricing.Message, p *people) (err error) {
	if m.Number, err = p.number("number", w.Number); err != nil {
		return err
	}
	if len(w.ID) > maxName {
		return wrong("id", BadValue, "longer than %d characters", maxName)
	}
	if w.Group == "" {
		m.User, m.Place, err = p.party("", w.User, w.Country, w.Market)
		return err
	}
	if m.Group, err = p.number("group", w.Group); err != nil {
		return err
	}
	if m.Direction == pricing.Inbound {
		_, m.Place, err = p.party("", w.User, w.Country, w.Market)
		return err
	}
	if w.User != "" {
		return wrong("user", Contradiction, "a message to a group goes to its recipients")
	}
	return w.readRecipients(m, p)
}

// party reads a user and his place: the market stated, else the country stated, else that of the number.
func (p *people) party(prefix, user, country, market string) (string, pricing.Place, error) {
	who, err := p.user(prefix+"user", user)
	if err != nil {
		return "", pricing.Place{}, err
	}
	place := who.place
	switch {
	case market != "" && country != "":
		return "", place, wrong(prefix+"market", Contradiction, "country and market are stated; one decides")
	case market != "":
		place, err = p.market(prefix+"market", market)
	case country != "":
		place, err = p.country(prefix+"country", country)
	case place == pricing.Place{}:
		err = wrong(prefix+"country", MissingField, "the country of a user without a phone number is needed")
	}
	return who.user, place, err
}

func (w *wireEvent) readRecipients(m *pricing.Message, p *people) error {
	if len(w.Recipients) == 0 {
		return wrong("recipients", MissingField, "a message to a group needs its recipients")
	}
	m.Recipients = make([]pricing.Recipient, len(w.Recipients))
	for i := range w.Recipients {
		from, to := &w.Recipients[i], &m.Recipients[i]
		prefix := indexed("recipients", i) + "."
		var err error
		if to.User, to.Place, err = p.party(prefix, from.User, from.Country, from.Market); err != nil {
			return err
		}
		if to.Delivered, _, err = fateOf(prefix, from.Delivered, from.Read, from.Played, from.Failed); err != nil {
			return err
		}
	}
	return nil
}

// readFate reads the instants.
func (w *wireEvent) readFate(m *pricing.Message, _ *people) (err error) {
	if m.Sent, err = parseInstant("sent", w.Sent); err != nil {
		return err
	}
	delivered, failed, err := fateOf("", w.Delivered, w.Read, w.Played, w.Failed)
	switch {
	case err != nil:
		return err
	case m.Direction == pricing.Inbound && (delivered.Known() || failed.Known()):
		return wrong("delivered", Contradiction, "a message of the user has only the instant it was sent")
	case m.Group != "" && delivered.Known():
		return wrong("delivered", Contradiction, "a message to a group is delivered to its recipients")
	}
	m.Delivered = delivered
	if !m.Sent.Known() && !firstInstant(m).Known() {
		m.Sent = failed
	}
	if !firstInstant(m).Known() {
		return wrong("sent", MissingField, "the message has no instant")
	}
	return nil
}

// fateOf returns the delivery, which is the earliest of delivered, read and played (DLV-2), and the failure.
func fateOf(prefix string, delivered, read, played, failed json.RawMessage) (at, failure pricing.Instant, err error) {
	for _, sign := range [...]struct {
		name  string
		value json.RawMessage
	}{{"delivered", delivered}, {"read", read}, {"played", played}} {
		if len(sign.value) == 0 {
			continue
		}
		t, err := parseInstant(prefix+sign.name, sign.value)
		if err != nil {
			return 0, 0, err
		}
		if t.Known() && (!at.Known() || t < at) {
			at = t
		}
	}
	failure, err = parseInstant(prefix+"failed", failed)
	return at, failure, err
}

// readReported reads what Meta said of the charge.
func (w *wireEvent) readReported(m *pricing.Message, _ *people) error {
	if isNothing(w.Pricing) && isNothing(w.Conversation) {
		return nil
	}
	if m.Direction == pricing.Inbound {
		return wrong("pricing", Contradiction, "a message of the user has no price")
	}
	var priced *wirePricing
	var conversation *wireConversation
	if !isNothing(w.Pricing) {
		priced = new(wirePricing)
		if err := decode(w.Pricing, priced); err != nil {
			return wrong("pricing", WrongType, "%v", err)
		}
	}
	if !isNothing(w.Conversation) {
		conversation = new(wireConversation)
		if err := decode(w.Conversation, conversation); err != nil {
			return wrong("conversation", WrongType, "%v", err)
		}
	}
	s, err := whatMetaSaid("", priced, conversation)
	if s != nil {
		m.Reported = &s.reported
	}
	return err
}

func isNothing(value json.RawMessage) bool { return len(value) == 0 || string(value) == "null" }

// firstInstant returns the earliest instant known of a message; zero when there is none.
func firstInstant(m *pricing.Message) pricing.Instant {
	first := m.Sent
	earlier := func(at pricing.Instant) {
		if at.Known() && (!first.Known() || at < first) {
			first = at
		}
	}
	earlier(m.Delivered)
	for i := range m.Recipients {
		earlier(m.Recipients[i].Delivered)
	}
	return first
}

func deliveredToAny(recipients []pricing.Recipient) bool {
	for i := range recipients {
		if recipients[i].Delivered.Known() {
			return true
		}
	}
	return false
}
