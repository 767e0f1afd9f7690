package document

import (
	"maps"
	"slices"
	"unicode/utf8"

	"github.com/tarifario/tarifario/pricing"
)

// The name and the version of the plan document.
const (
	PlanSchemaName = "tarifario/plan"
	PlanVersion    = 1
)

// Plan is what a plan document says: the plan itself and what is asked around it. The zero value is a plan that says
// nothing; it is written as a document of two fields.
type Plan struct {
	pricing.Plan

	// Zone is the IANA name of the account's time zone, such as "America/Mexico_City". It says which date "today" is
	// where the plan names none. Empty is UTC.
	Zone string

	// Inferred lets cards that are not Meta's own figures price the plan.
	Inferred bool
}

// DecodePlan reads a plan document. The file name is only for errors, which are *strict.Error.
func DecodePlan(file string, data []byte) (Plan, error) {
	var wire planWire
	if err := decode(file, data, PlanSchemaName, PlanVersion, &wire); err != nil {
		return Plan{}, err
	}
	r := &reader{}
	plan := wire.plan(r)
	if r.failed {
		return Plan{}, r.error(file, data)
	}
	return plan, nil
}

// EncodePlan writes the document of a plan in its one canonical form: fields in fixed order, defaults left out,
// two spaces of indent, a line feed at the end. What cannot be read back (a negative count, a place that is neither
// a country nor a market) is an error.
func EncodePlan(plan Plan) ([]byte, error) {
	data, err := encode(planWireOf(plan))
	if err != nil {
		return nil, err
	}
	if _, err := DecodePlan("", data); err != nil {
		return nil, err
	}
	return data, nil
}

// planWire is the plan document as JSON. Its fields are in canonical order.
type planWire struct {
	Schema        string            `json:"schema"`
	Version       int               `json:"version"`
	On            string            `json:"on,omitempty"`
	Currency      string            `json:"currency,omitempty"`
	Zone          string            `json:"zone,omitempty"`
	Numbers       int64             `json:"numbers,omitempty"`
	Inferred      bool              `json:"inferred,omitempty"`
	Traffic       []trafficWire     `json:"traffic,omitempty"`
	Journeys      []journeyWire     `json:"journeys,omitempty"`
	Usage         []usageWire       `json:"usage,omitempty"`
	Used          []usedWire        `json:"used,omitempty"`
	AllowanceUsed int64             `json:"allowance_used,omitempty"`
	AgentExchange string            `json:"agent_exchange,omitempty"`
	International internationalWire `json:"international,omitzero"`
	Fees          feesWire          `json:"fees,omitzero"`
	Tax           taxWire           `json:"tax,omitzero"`
	Options       map[string]string `json:"options,omitempty"`
}

func (w planWire) plan(r *reader) Plan {
	return Plan{
		Plan: pricing.Plan{
			On:            r.date("on", w.On),
			Currency:      r.currency("currency", w.Currency),
			Numbers:       int(r.count("numbers", w.Numbers)),
			Traffic:       each(r, "traffic", w.Traffic, trafficWire.traffic),
			Journeys:      each(r, "journeys", w.Journeys, journeyWire.journey),
			Usage:         each(r, "usage", w.Usage, usageWire.usage),
			Used:          each(r, "used", w.Used, usedWire.used),
			AllowanceUsed: r.count("allowance_used", w.AllowanceUsed),
			AgentExchange: r.decimal("agent_exchange", w.AgentExchange),
			International: w.International.international(r),
			Fees:          w.Fees.fees(r),
			Tax:           w.Tax.tax(r),
			Options:       r.options("options", w.Options),
		},
		Zone:     r.zone("zone", w.Zone),
		Inferred: w.Inferred,
	}
}

func planWireOf(p Plan) planWire {
	return planWire{
		Schema:        PlanSchemaName,
		Version:       PlanVersion,
		On:            p.On.String(),
		Currency:      string(p.Currency),
		Zone:          p.Zone,
		Numbers:       int64(p.Numbers),
		Inferred:      p.Inferred,
		Traffic:       mapped(p.Traffic, trafficWireOf),
		Journeys:      mapped(p.Journeys, journeyWireOf),
		Usage:         mapped(p.Usage, usageWireOf),
		Used:          mapped(p.Used, usedWireOf),
		AllowanceUsed: p.AllowanceUsed,
		AgentExchange: formatDecimal(p.AgentExchange),
		International: internationalWireOf(p.International),
		Fees:          feesWireOf(p.Fees),
		Tax:           taxWireOf(p.Tax),
		Options:       optionsWireOf(p.Options),
	}
}

// usageWire is a count given directly.
type usageWire struct {
	placeWire
	Category string `json:"category,omitempty"`
	Quantity int64  `json:"quantity,omitempty"`
	Tokens   int64  `json:"tokens,omitempty"`
}

func (w usageWire) usage(r *reader, at string) pricing.Usage {
	return pricing.Usage{
		Place:    w.place(r, at),
		Category: r.category(at+".category", w.Category),
		Quantity: r.count(at+".quantity", w.Quantity),
		Tokens:   r.count(at+".tokens", w.Tokens),
	}
}

func usageWireOf(u pricing.Usage) usageWire {
	return usageWire{placeWireOf(u.Place), u.Category.String(), u.Quantity, u.Tokens}
}

// usedWire is volume already charged this month.
type usedWire struct {
	placeWire
	Category string `json:"category,omitempty"`
	Quantity int64  `json:"quantity,omitempty"`
}

func (w usedWire) used(r *reader, at string) pricing.Used {
	return pricing.Used{
		Place:    w.place(r, at),
		Category: r.category(at+".category", w.Category),
		Quantity: r.count(at+".quantity", w.Quantity),
	}
}

func usedWireOf(u pricing.Used) usedWire {
	return usedWire{placeWireOf(u.Place), u.Category.String(), u.Quantity}
}

// internationalWire is what is known of the business for authentication-international.
type internationalWire struct {
	Eligible   bool              `json:"eligible,omitempty"`
	Start      string            `json:"start,omitempty"`
	Location   string            `json:"location,omitempty"`
	Exceptions map[string]string `json:"exceptions,omitempty"`
}

func (w internationalWire) international(r *reader) pricing.International {
	known := pricing.International{
		Eligible: w.Eligible,
		Start:    r.instant("international.start", w.Start),
		Location: r.country("international.location", w.Location),
	}
	for _, country := range slices.Sorted(maps.Keys(w.Exceptions)) {
		at := member("international.exceptions", country)
		if known.Exceptions == nil {
			known.Exceptions = make(map[pricing.Territory]pricing.Instant, len(w.Exceptions))
		}
		if country == "" {
			r.fail(at, "a country is missing")
		}
		known.Exceptions[r.country(at, country)] = r.instant(at, w.Exceptions[country])
	}
	return known
}

func internationalWireOf(i pricing.International) internationalWire {
	w := internationalWire{Eligible: i.Eligible, Location: string(i.Location)}
	if i.Start.Known() {
		w.Start = formatInstant(i.Start)
	}
	for country, start := range i.Exceptions {
		if w.Exceptions == nil {
			w.Exceptions = make(map[string]string, len(i.Exceptions))
		}
		w.Exceptions[string(country)] = formatInstant(start)
	}
	return w
}

// feesWire is what a provider adds.
type feesWire struct {
	PerMessage string `json:"per_message,omitempty"`
	PerMonth   string `json:"per_month,omitempty"`
	Markup     string `json:"markup,omitempty"`
}

func (w feesWire) fees(r *reader) pricing.Fees {
	return pricing.Fees{
		PerMessage: r.decimal("fees.per_message", w.PerMessage),
		PerMonth:   r.decimal("fees.per_month", w.PerMonth),
		Markup:     r.decimal("fees.markup", w.Markup),
	}
}

func feesWireOf(f pricing.Fees) feesWire {
	return feesWire{formatDecimal(f.PerMessage), formatDecimal(f.PerMonth), formatDecimal(f.Markup)}
}

// taxWire is a tax on the whole.
type taxWire struct {
	Mode string `json:"mode,omitempty"`
	Rate string `json:"rate,omitempty"`
}

// taxModes are the modes a document may name.
var taxModes = []pricing.TaxMode{pricing.OnTop, pricing.GrossUp, pricing.ReverseCharge}

func (w taxWire) tax(r *reader) pricing.Tax {
	mode := pricing.TaxMode(w.Mode)
	if mode != pricing.NoTax && !slices.Contains(taxModes, mode) {
		r.fail("tax.mode", "unknown tax mode "+quoted(w.Mode)+": on_top, gross_up or reverse_charge")
	}
	return pricing.Tax{Mode: mode, Rate: r.decimal("tax.rate", w.Rate)}
}

func taxWireOf(t pricing.Tax) taxWire { return taxWire{string(t.Mode), formatDecimal(t.Rate)} }

func optionsWireOf(o pricing.Options) map[string]string {
	changed := o.Changed()
	if len(changed) == 0 {
		return nil
	}
	w := make(map[string]string, len(changed))
	for _, option := range changed {
		w[option.Name] = option.Value
	}
	return w
}

// placeWire is where a user is: exactly one of the two.
type placeWire struct {
	Country string `json:"country,omitempty"`
	Market  string `json:"market,omitempty"`
}

func (w placeWire) place(r *reader, at string) pricing.Place {
	switch {
	case w.Country == "" && w.Market == "":
		r.fail(at, `neither "country" nor "market" is given`)
	case w.Country != "" && w.Market != "":
		r.fail(at, `both "country" and "market" are given`)
	case utf8.RuneCountInString(w.Market) > maxMarket:
		r.fail(at+".market", "longer than 64 characters")
	}
	return pricing.Place{Territory: r.country(at+".country", w.Country), Market: pricing.Market(w.Market)}
}

// maxMarket bounds the name of a market, in characters.
const maxMarket = 64

func placeWireOf(p pricing.Place) placeWire { return placeWire{string(p.Territory), string(p.Market)} }
