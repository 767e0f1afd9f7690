package main

import (
	"errors"
	"flag"
	"fmt"
	"slices"
	"strings"

	"github.com/tarifario/tarifario/app/document"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

const priceHelp = `Usage: tarifario price [options] [PLAN]

Prices a month of a plan, line by line. PLAN is a plan document (docs/formats.md); "-" or nothing is standard input.

Options:
  --date DATE              price on this date, such as 2026-11-01, or on the last day of an era, such as CBP-1
  --currency CUR           bill in this currency, such as USD
  --inferred               let cards that are not Meta's own figures price the plan
  --option NAME=VALUE      answer an open question other than by default; may be repeated
  --compare DATE,DATE,...  price on each of these dates or eras and show the differences from the first
  --json                   write the bill document; with --compare a list of them

Eras are CBP-0, CBP-1, CBP-2, PMP-1 and PMP-2. An era means its last day; the one that has not ended means the
plan's date where that lies in it, else its first day.

A plan without a date is priced today, in the plan's time zone.
`

// priceOptions are the options of the command line that override the plan.
type priceOptions struct {
	date, currency, compare string
	inferred, json          bool
	options                 []string
}

func runPrice(env environment, args []string) int {
	code, err := price(env, args)
	if errors.Is(err, flag.ErrHelp) {
		return env.end("price", print(env.Stdout, priceHelp))
	}
	if err != nil {
		return env.end("price", err)
	}
	return code
}

func price(env environment, args []string) (int, error) {
	var o priceOptions
	flags := flag.NewFlagSet("price", flag.ContinueOnError)
	flags.StringVar(&o.date, "date", "", "")
	flags.StringVar(&o.currency, "currency", "", "")
	flags.StringVar(&o.compare, "compare", "", "")
	flags.BoolVar(&o.inferred, "inferred", false, "")
	flags.BoolVar(&o.json, "json", false, "")
	flags.Func("option", "", func(text string) error {
		o.options = append(o.options, text)
		return nil
	})
	files, err := parseArguments(flags, args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return 0, err
	case err != nil:
		return 0, usageError("%w", err)
	case len(files) > 1:
		return 0, usageError("one plan at a time, not %d", len(files))
	case o.compare != "" && o.date != "":
		return 0, usageError("--compare names the dates; leave --date out")
	case len(files) == 0:
		files = []string{"-"}
	}
	file, err := readPlan(env, files[0])
	if err != nil {
		return 0, err
	}
	dates, err := o.override(env, file, given(flags))
	if err != nil {
		return 0, err
	}
	library := ratecards.Embedded()
	priced, err := estimateAll(library, file, dates)
	if err != nil {
		return 0, err
	}
	text, err := o.answer(library, file, priced)
	if err != nil {
		return 0, err
	}
	return worst(priced), print(env.Stdout, text)
}

// override puts the options of the command line into the plan and returns the dates to price it on.
func (o *priceOptions) override(env environment, file *planFile, set map[string]bool) ([]pricing.Date, error) {
	plan := &file.plan
	if set["currency"] {
		plan.Currency = pricing.Currency(o.currency)
		file.flag["currency"] = "--currency"
	}
	if set["inferred"] {
		plan.Inferred = o.inferred
	}
	for _, option := range o.options {
		name, value, ok := strings.Cut(option, "=")
		if !ok {
			return nil, usageError("--option %q is not of the form name=value", option)
		}
		if err := plan.Options.Set(name, value); err != nil {
			return nil, usageError("--option: %w", err)
		}
	}
	today, err := file.today(env.Now())
	if err != nil {
		return nil, err
	}
	if plan.On == 0 {
		plan.On = today
	}
	words, flag := []string{o.date}, "--date"
	if o.compare != "" {
		words, flag = strings.Split(o.compare, ","), "--compare"
	}
	if !set["date"] && !set["compare"] {
		return []pricing.Date{plan.On}, nil
	}
	file.flag["on"] = flag
	var dates []pricing.Date
	for _, word := range words {
		on, err := parseWhen(strings.TrimSpace(word), plan.On)
		if err != nil {
			return nil, usageError("%s: %w", flag, err)
		}
		dates = append(dates, on)
	}
	return dates, nil
}

// parseWhen reads a date or the name of an era. An era is its last day; the one that has not ended is the given date
// where that lies in it, else its first day.
func parseWhen(word string, on pricing.Date) (pricing.Date, error) {
	if date, err := pricing.ParseDate(word); err == nil {
		return date, nil
	}
	era, err := pricing.ParseEra(strings.ToUpper(word))
	switch {
	case err != nil:
		return 0, fmt.Errorf("%q is neither a date such as 2026-11-01 nor an era: %s", word, join(eraNames()))
	case era.Last() != 0:
		return era.Last(), nil
	case pricing.EraOn(on) == era:
		return on, nil
	}
	return era.First(), nil
}

func eraNames() []string {
	var names []string
	for _, era := range pricing.Eras() {
		names = append(names, era.String())
	}
	return names
}

// estimateAll prices the plan on each date.
func estimateAll(library *ratecards.Library, file *planFile, dates []pricing.Date) ([]document.Bill, error) {
	tables, err := library.Tables()
	if err != nil {
		return nil, err
	}
	if err := file.plan.CheckCountries(tables.Markets); err != nil {
		return nil, file.locate(err, file.plan.On)
	}
	use := ratecards.PublishedOnly
	if file.plan.Inferred {
		use = ratecards.WithInferred
	}
	cards := library.Book(file.plan.Currency, use)
	var priced []document.Bill
	for _, on := range dates {
		plan := file.plan.Plan
		plan.On = on
		bill, err := pricing.Estimate(plan, tables, cards)
		if err != nil {
			return nil, file.locate(err, on)
		}
		answer := document.Bill{Bill: bill, On: on, Currency: plan.Currency}
		if card, err := cards.CardOn(on); err == nil {
			answer.Cards = []pricing.Card{card}
		}
		priced = append(priced, answer)
	}
	return priced, nil
}

// answer writes the bills as a table for people or as documents for machines.
func (o *priceOptions) answer(library *ratecards.Library, file *planFile, priced []document.Bill) (string, error) {
	var data []byte
	var err error
	switch {
	case o.json && o.compare != "":
		data, err = document.EncodeBills(priced)
	case o.json:
		data, err = document.EncodeBill(priced[0])
	case o.compare != "":
		return comparison(file, priced, existing(library, file, priced)), nil
	default:
		return billTable(file, priced[0], existing(library, file, priced)), nil
	}
	return string(data), err
}

// existing finds what exists where something is missing.
func existing(library *ratecards.Library, file *planFile, priced []document.Bill) existence {
	e := existence{currencies: library.Currencies()}
	if file.plan.Inferred {
		return e
	}
	book := library.Book(file.plan.Currency, ratecards.WithInferred)
	for _, bill := range priced {
		if exitOf(bill) == exitOK {
			continue
		}
		card, err := book.CardOn(bill.On)
		if err == nil && card.Status() == pricing.Inferred && !slices.Contains(e.inferred, card.ID()) {
			e.inferred = append(e.inferred, card.ID())
		}
	}
	return e
}

// worst returns the exit code of several bills: the gravest of them.
func worst(priced []document.Bill) int {
	code := exitOK
	for _, bill := range priced {
		switch exitOf(bill) {
		case exitRefused:
			return exitRefused
		case exitPartial:
			code = exitPartial
		}
	}
	return code
}

// exitOf returns exitRefused when no unit that is due to Meta could be priced, exitPartial when some could not.
func exitOf(bill document.Bill) int {
	refused, priced := false, false
	for _, line := range bill.Lines {
		switch {
		case line.Refusal != nil:
			refused = true
		case line.Block == pricing.MetaBlock && line.Charged > 0:
			priced = true
		}
	}
	switch {
	case !refused:
		return exitOK
	case priced:
		return exitPartial
	}
	return exitRefused
}
