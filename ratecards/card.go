package ratecards

import (
	"slices"
	"strings"

	"github.com/tarifario/tarifario/pricing"
)

// sheet is a card file after it was verified: what pricing.NewCard needs, without tiers, and what Info tells.
type sheet struct {
	spec pricing.CardSpec
	info Info
}

// parseSheet reads and verifies a card file. It never panics, whatever the data.
func parseSheet(file string, data []byte, markets *marketList) (*sheet, *Error) {
	s, faults := parseSheetWhole(file, data, markets, 1)
	if len(faults) > 0 {
		return nil, faults[0]
	}
	return s, nil
}

// parseSheetWhole is parseSheet that goes on after a fault, as far as what follows can still be judged. It finds at most
// so many faults, in the order in which they are found; with any there is no sheet.
func parseSheetWhole(file string, data []byte, markets *marketList, most int) (*sheet, Errors) {
	var w cardWire
	if err := decode(file, data, &w); err != nil {
		return nil, Errors{err}
	}
	faults := faultList{most: most}
	s := w.sheet(markets, &faults)
	for _, err := range faults.found {
		_ = err.in(file, data)
	}
	if len(faults.found) > 0 {
		return nil, faults.found
	}
	s.info.File = file
	return s, nil
}

// faultList gathers so many faults at most.
type faultList struct {
	most  int
	found Errors
}

// full reports whether no more faults are wanted.
func (l *faultList) full() bool { return len(l.found) >= l.most }

// add takes a fault in, if there is one and it is still wanted, and reports whether there is one.
func (l *faultList) add(err *Error) bool {
	if err != nil && !l.full() {
		l.found = append(l.found, err)
	}
	return err != nil
}

// sheet verifies a card. It is only to be used where no fault was found.
func (w *cardWire) sheet(markets *marketList, faults *faultList) *sheet {
	s := &sheet{spec: pricing.CardSpec{Rows: make(map[pricing.Market]map[pricing.Category]pricing.Cell, len(w.Rows))}}
	if faults.add(w.head(s)) {
		return s // no row can be judged
	}
	if len(w.Rows) == 0 {
		faults.add(fault("", "rows", MissingField, "no row"))
	}
	unknown := 0
	for i := range w.Rows {
		if faults.full() {
			return s
		}
		row, before := &w.Rows[i], len(faults.found)
		market, err := markets.inForce(row.Market, ".market", s.spec.Effective)
		if _, twice := s.spec.Rows[market]; err == nil && twice {
			err = fault(market, ".market", DuplicateMarket, "a second row of %s", market)
		}
		faults.add(err)
		s.spec.Rows[market] = row.cells(market, s.spec, faults)
		for _, err := range faults.found[before:] {
			_ = err.under("rows[%d]", i)
		}
		unknown += len(row.Unknown)
	}
	if len(faults.found) > 0 {
		return s
	}
	s.info = Info{
		ID: s.id(), Effective: s.spec.Effective, Currency: s.spec.Currency, Model: s.spec.Model, Status: s.spec.Status,
		Inferred: s.spec.Status == pricing.Inferred, Rows: len(w.Rows), MarketsInForce: markets.count(s.spec.Effective),
		Unknown: unknown, Sources: w.Sources, Notes: w.Notes,
	}
	if w.Confidence != nil {
		s.info.Confidence = *w.Confidence
	}
	faults.add(s.info.checkStatus())
	return s
}

// id returns what pricing.Card.ID will say.
func (s *sheet) id() string {
	card, _ := pricing.NewCard(pricing.CardSpec{Effective: s.spec.Effective, Currency: s.spec.Currency, Status: s.spec.Status})
	return card.ID()
}

// head verifies everything above the rows.
func (w *cardWire) head(s *sheet) *Error {
	var err *Error
	if s.spec.Effective, err = parseDate("effective", w.Effective); err != nil {
		return err
	}
	if s.spec.Currency, err = parseCurrency(w.Currency); err != nil {
		return err
	}
	model, err := required("model", w.Model)
	if err != nil {
		return err
	}
	s.spec.Model = pricing.Model(model)
	if columnsOf(s.spec.Model) == nil {
		return fault("", "model", UnknownModel, "unknown model %q", model)
	}
	if due := modelOn(s.spec.Effective); due != s.spec.Model {
		return fault("", "model", WrongModel, "the model on %s is %q", s.spec.Effective, due)
	}
	status, err := required("status", w.Status)
	if err != nil {
		return err
	}
	s.spec.Status = pricing.Status(status)
	switch s.spec.Status {
	case pricing.Published, pricing.Composed, pricing.Partial, pricing.Inferred:
	default:
		return fault("", "status", UnknownStatus, "unknown status %q", status)
	}
	if w.Provider != nil {
		s.spec.Owner.Provider = *w.Provider
	}
	return checkSources(w.Sources)
}

// modelOn returns the model of the cards of a date; "" before February 2022.
func modelOn(on pricing.Date) pricing.Model {
	switch pricing.EraOn(on) {
	case pricing.NoEra:
		return ""
	case pricing.CBP0:
		return pricing.ConversationModel2022
	case pricing.CBP1, pricing.CBP2:
		return pricing.ConversationModel
	}
	return pricing.MessageModel
}

// cells verifies a row: every column of the model has a rate, is null or is listed as unknown, and no other has.
func (r *rowWire) cells(market pricing.Market, spec pricing.CardSpec, faults *faultList) map[pricing.Category]pricing.Cell {
	columns := columnsOf(spec.Model)
	for i, name := range r.Unknown {
		c, err := pricing.ParseCategory(name)
		var fail *Error
		switch {
		case err != nil || !slices.Contains(columns, c):
			fail = fault(market, "", UnknownCategory, "a %s card has no category %q", spec.Model, name)
		case slices.Contains(r.Unknown[:i], name):
			fail = fault(market, "", RepeatedKey, "%s is listed twice", name)
		case r.cell(c).Given:
			fail = fault(market, "", GivenAndUnknown, "%s is given and listed as unknown", name)
		}
		if fail != nil {
			faults.add(fail.under(".unknown[%d]", i))
		}
	}
	cells := make(map[pricing.Category]pricing.Cell, len(columns))
	for _, c := range cardColumns {
		switch cell := r.cell(c); {
		case !slices.Contains(columns, c):
			if cell.Given {
				faults.add(fault(market, "."+c.String(), UnknownCategory, "a %s card has no category %q", spec.Model, c))
			}
		case cell.Null:
			cells[c] = pricing.NotOffered()
		case cell.Given:
			rate, err := parseRate(market, cell.Value)
			if err != nil {
				faults.add(err.under(".%s", c))
			}
			cells[c] = pricing.Priced(rate)
		case slices.Contains(r.Unknown, c.String()):
			cells[c] = pricing.Unknown()
		default:
			faults.add(fault(market, "."+c.String(), MissingCell, "%s is neither given nor null nor listed as unknown", c))
		}
	}
	if inferred := spec.Status == pricing.Inferred; inferred != (r.Basis != nil && *r.Basis != "") {
		faults.add(fault(market, ".basis", WrongStatus, "every row of an inferred card says its basis, and no other row does"))
	}
	return cells
}

// checkStatus compares the status with what the card holds.
func (i *Info) checkStatus() *Error {
	whole := i.Rows == i.MarketsInForce && i.Unknown == 0
	switch i.Status {
	case pricing.Published, pricing.Composed:
		if !whole {
			return fault("", "status", WrongStatus, "%s, but only %d of %d markets and %d unknown cells",
				i.Status, i.Rows, i.MarketsInForce, i.Unknown)
		}
	case pricing.Partial:
		if whole {
			return fault("", "status", WrongStatus, "partial, but no row or cell is missing")
		}
	}
	return nil
}

// parseRate reads a rate and says what is wrong with one that cannot be read.
func parseRate(market pricing.Market, text string) (pricing.Rate, *Error) {
	rate, err := pricing.ParseRate(text)
	if err == nil {
		return rate, nil
	}
	_, decimals, _ := strings.Cut(text, ".")
	problem, detail := BadRate, "not a plain decimal"
	switch {
	case strings.ContainsAny(text, "+-"):
		problem, detail = RateSign, "a rate has no sign"
		if strings.ContainsAny(text, "eE") {
			problem, detail = RateExponent, "a rate has no exponent"
		}
	case strings.ContainsAny(text, "eE"):
		problem, detail = RateExponent, "a rate has no exponent"
	case len(decimals) > 6:
		problem, detail = RateTooPrecise, "more than 6 decimals"
	}
	return pricing.Rate{}, fault(market, "", problem, "%.40q: %s", text, detail)
}

// required returns the text of a field that every such file has.
func required(field string, text *string) (string, *Error) {
	if text == nil || *text == "" {
		return "", fault("", field, MissingField, "missing")
	}
	return *text, nil
}

// parseDate reads a date that every such file has.
func parseDate(field string, text *string) (pricing.Date, *Error) {
	given, fail := required(field, text)
	if fail != nil {
		return 0, fail
	}
	date, err := pricing.ParseDate(given)
	if err != nil {
		return 0, fault("", field, BadDate, "%v", err)
	}
	return date, nil
}

// parseCurrency reads the billing currency that every card and tier file has.
func parseCurrency(text *string) (pricing.Currency, *Error) {
	given, fail := required("currency", text)
	if fail != nil {
		return "", fail
	}
	if !slices.Contains(billingCurrencies, pricing.Currency(given)) {
		return "", fault("", "currency", UnknownCurrency, "%.20q is not a billing currency", given)
	}
	return pricing.Currency(given), nil
}
