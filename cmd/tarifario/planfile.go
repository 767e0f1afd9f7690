package main

import (
	"errors"
	"fmt"
	"strings"
	"time"
	_ "time/tzdata" // zones of plans, also where the system has none

	"github.com/tarifario/tarifario/app/document"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards/strict"
)

// planFile is a plan with the text it was read from, so that what pricing finds wrong with it gets a line.
type planFile struct {
	name string
	data []byte
	plan document.Plan
	flag map[string]string // fields that flags of the command line replaced, with the flag
}

func readPlan(env environment, name string) (*planFile, error) {
	shown, data, err := readDocument(env, name)
	if err != nil {
		return nil, err
	}
	plan, err := document.DecodePlan(shown, data)
	if err != nil {
		return nil, inputError(err)
	}
	return &planFile{name: shown, data: data, plan: plan, flag: map[string]string{}}, nil
}

// title is what a bill calls the plan.
func (f *planFile) title() string {
	if f.name == stdinName {
		return "the plan"
	}
	return f.name
}

// locate turns what is wrong with a value of the plan, priced on a date, into an error that says where it stands: in
// the file, or on the command line.
func (f *planFile) locate(err error, on pricing.Date) error {
	var wrong *pricing.PlanError
	if !errors.As(err, &wrong) {
		return inputError(err)
	}
	sentence := planSentence(wrong, on)
	if flag, ok := f.flag[wrong.Field]; ok {
		return usageError("%s: %s", flag, sentence)
	}
	return inputError(&strict.Error{
		File: f.name, Line: strict.Line(f.data, wrong.Field), Field: wrong.Field, Problem: strict.Problem(wrong.Reason), Detail: sentence,
	})
}

// planSentence says what is wrong with a value of a plan that was priced on a date.
func planSentence(e *pricing.PlanError, on pricing.Date) string {
	value := fmt.Sprintf("%q", e.Value)
	switch e.Reason {
	case pricing.ReasonMissing:
		return "is missing"
	case pricing.ReasonNegative:
		return value + " is below zero"
	case pricing.ReasonTooLarge:
		return value + " is too much"
	case pricing.ReasonNotAShare:
		return value + " is not a percentage from 0 to 100"
	case pricing.ReasonUnknown:
		if _, err := pricing.ParseCategory(e.Value); err == nil {
			return misplacedCategory(e, on)
		}
		return "unknown " + nounOf(e.Field) + " " + value
	case pricing.ReasonBeforeRules:
		return value + " lies before 2022-02-01, when the first of these rules began"
	case pricing.ReasonOrder:
		return value + " lies before the start of the journey"
	default:
		return value + ": " + string(e.Reason)
	}
}

// misplacedCategory says why a category that exists cannot stand where it does.
func misplacedCategory(e *pricing.PlanError, on pricing.Date) string {
	if strings.HasPrefix(e.Field, "used[") {
		return fmt.Sprintf("%q has no volume tiers; utility and authentication have", e.Value)
	}
	return fmt.Sprintf("%q is not a unit of charge under the rules of %s (%s)", e.Value, on, pricing.EraOn(on))
}

// nounOf returns what the last part of a field's path is called: "market" of "traffic[0].market".
func nounOf(field string) string {
	if strings.HasPrefix(field, "international.") {
		return "country"
	}
	return field[strings.LastIndex(field, ".")+1:]
}

// zone returns the time zone of the plan's account; UTC where none is given.
func (f *planFile) zone() (*time.Location, error) {
	zone, err := time.LoadLocation(f.plan.Zone)
	if err != nil || f.plan.Zone == "Local" { // the zone of this machine, which is nobody's account
		return nil, inputError(&strict.Error{
			File: f.name, Line: strict.Line(f.data, "zone"), Field: "zone", Problem: document.WrongForm,
			Detail: fmt.Sprintf("unknown time zone %q", f.plan.Zone),
		})
	}
	return zone, nil
}

// today returns the date it is in the plan's time zone.
func (f *planFile) today(now time.Time) (pricing.Date, error) {
	zone, err := f.zone()
	if err != nil {
		return 0, err
	}
	return pricing.NewDate(now.In(zone).Date()), nil
}
