package pricing

import (
	"fmt"
	"strconv"
)

// Options are the readings chosen where Meta's texts leave a question open (OQ). The zero value is the documented
// default of every question; an option picks a reading of a rule and never changes one. Set and OptionList give the
// names used in plans and on the command line.
type Options struct {
	values [optionCount]string // "" is the default
}

type option uint8

const (
	optFEPHours option = iota
	optFEPAdHours
	optFEPExtension
	optFEPPageHours
	optFEPStart
	optFEPResponseLimit
	optFEPReentry
	optWindowInstant
	optAllowanceOrder
	optAllowanceSplit
	optAllowanceFEP
	optServiceExempt
	optCarryOver2025
	optCarryOver2023
	optFreeTierBICEnd
	optTierFallback
	optGroupMarketingInWindow
	optGroupFEP
	optAIPInFEP
	optInboundReaction
	optFutureCard
	optUSMarketing
	optionCount
)

// Option describes one open question that has a switch.
type Option struct {
	Question     string   // such as "OQ-8"
	Name         string   // such as "window_instant"
	Default      string   // the value that holds when nothing is set
	Alternatives []string // the other values; nil when any whole number of hours may be given
	Rules        []RuleID
}

var optionTable = [optionCount]Option{
	optFEPHours:               {"OQ-1", "fep_hours", "72", nil, []RuleID{"FEP-4"}},
	optFEPAdHours:             {"OQ-2", "fep_ctwa_hours", "72", nil, []RuleID{"FEP-13"}},
	optFEPExtension:           {"OQ-3", "fep_extension", "none", []string{"24h_per_message"}, []RuleID{"FEP-13"}},
	optFEPPageHours:           {"OQ-4", "fep_page_hours", "72", nil, []RuleID{"FEP-13"}},
	optFEPStart:               {"OQ-5", "fep_start", "delivered", []string{"sent"}, []RuleID{"FEP-3"}},
	optFEPResponseLimit:       {"OQ-6", "fep_response_limit", "24h", []string{"service_window"}, []RuleID{"FEP-2"}},
	optFEPReentry:             {"OQ-7", "fep_reentry", "ignored", []string{"kept"}, []RuleID{"FEP-8"}},
	optWindowInstant:          {"OQ-8", "window_instant", "delivered", []string{"sent"}, []RuleID{"MSG-5", "MSG-7", "FEP-5"}},
	optAllowanceOrder:         {"OQ-9", "allowance_order", "delivered", []string{"sent"}, []RuleID{"SVC-8"}},
	optAllowanceSplit:         {"OQ-10", "allowance_split", "proportional", []string{"cheapest_first", "dearest_first"}, []RuleID{"SVC-8"}},
	optAllowanceFEP:           {"OQ-11", "allowance_fep", "not_consumed", []string{"consumed"}, []RuleID{"SVC-7"}},
	optServiceExempt:          {"OQ-13", "service_exempt", "no", []string{"yes"}, []RuleID{"SVC-11"}},
	optCarryOver2025:          {"OQ-14", "carry_over_2025_07", "utility", []string{"all"}, []RuleID{"ERA-4", "MSG-9"}},
	optCarryOver2023:          {"OQ-15", "carry_over_2023_06", "kept", []string{"none"}, []RuleID{"ERA-5"}},
	optFreeTierBICEnd:         {"OQ-16", "free_tier_bic_end", "2023-06-01", []string{"2023-04-04"}, []RuleID{"FREE-2"}},
	optTierFallback:           {"OQ-20", "tier_fallback", "list", []string{"ladder_2026_10"}, []RuleID{"TIER-11"}},
	optGroupMarketingInWindow: {"OQ-21", "group_marketing_in_window", "charged", []string{"free"}, []RuleID{"GRP-3"}},
	optGroupFEP:               {"OQ-22", "group_fep", "no", []string{"yes"}, []RuleID{"GRP-8"}},
	optAIPInFEP:               {"OQ-23", "aip_in_fep", "charged", []string{"free"}, []RuleID{"AIP-5"}},
	optInboundReaction:        {"OQ-24", "inbound_reaction_opens_csw", "yes", []string{"no"}, []RuleID{"WIN-8"}},
	optFutureCard:             {"OQ-28", "future_card", "last", []string{"refuse"}, []RuleID{"RATE-10"}},
	optUSMarketing:            {"OQ-30", "us_marketing", "not_delivered", []string{"priced"}, []RuleID{"DLV-10"}},
}

// OptionList returns every open question that has a switch, in order of question.
func OptionList() []Option {
	list := optionTable
	return list[:]
}

// maxWindowHours is the longest free entry window an option may state: 30 days.
const maxWindowHours = 720

// Set chooses a value of the named option. An unknown name is an *UnknownNameError; a value that the option does not
// have is a *BadOptionError and changes nothing.
func (o *Options) Set(name, value string) error {
	for i := range optionTable {
		opt := &optionTable[i]
		if opt.Name != name {
			continue
		}
		if !opt.allows(value) {
			return &BadOptionError{Option: *opt, Value: value}
		}
		if value == opt.Default {
			value = ""
		}
		o.values[i] = value
		return nil
	}
	return &UnknownNameError{Kind: "option", Name: name}
}

// Changed returns the options that differ from their default, by name, in order of question.
func (o Options) Changed() []OptionValue {
	var changed []OptionValue
	for i, value := range o.values {
		if value != "" {
			changed = append(changed, OptionValue{optionTable[i].Name, value})
		}
	}
	return changed
}

// OptionValue is a chosen value of an option.
type OptionValue struct{ Name, Value string }

// Value returns the value in force of the named option, chosen or default; "" for an unknown name.
func (o Options) Value(name string) string {
	for i := range optionTable {
		if optionTable[i].Name == name {
			return o.value(option(i))
		}
	}
	return ""
}

// is reports whether the option has a value other than its default. It serves the options of two values.
func (o *Options) is(opt option) bool { return o.values[opt] != "" }

func (o *Options) value(opt option) string {
	if v := o.values[opt]; v != "" {
		return v
	}
	return optionTable[opt].Default
}

// hours returns the value of an option that is a number of hours.
func (o *Options) hours(opt option) Instant {
	n, _ := strconv.Atoi(o.value(opt)) // Set has checked it
	return Instant(n) * Hour
}

func (o *Option) allows(value string) bool {
	if o.Alternatives == nil {
		n, err := strconv.Atoi(value)
		return err == nil && strconv.Itoa(n) == value && n >= 1 && n <= maxWindowHours
	}
	if value == o.Default {
		return true
	}
	for _, a := range o.Alternatives {
		if a == value {
			return true
		}
	}
	return false
}

// BadOptionError says that an option does not have the value given.
type BadOptionError struct {
	Option Option
	Value  string
}

func (e *BadOptionError) Error() string {
	if e.Option.Alternatives == nil {
		return fmt.Sprintf("option %s: %q is not a whole number of hours from 1 to %d", e.Option.Name, e.Value, maxWindowHours)
	}
	return fmt.Sprintf("option %s: %q is not %q or one of %q", e.Option.Name, e.Value, e.Option.Default, e.Option.Alternatives)
}
