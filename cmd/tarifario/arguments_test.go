package main

import (
	"errors"
	"flag"
	"slices"
	"testing"
)

func TestFlagsStandAnywhere(t *testing.T) {
	for _, tc := range []struct {
		args, rest []string
		date       string
		json       bool
	}{
		{nil, nil, "", false},
		{[]string{"plan.json"}, []string{"plan.json"}, "", false},
		{[]string{"--json", "plan.json"}, []string{"plan.json"}, "", true},
		{[]string{"plan.json", "--json"}, []string{"plan.json"}, "", true},
		{[]string{"plan.json", "--date", "x", "other", "-json"}, []string{"plan.json", "other"}, "x", true},
		{[]string{"-", "--date=x"}, []string{"-"}, "x", false},
		{[]string{"--date", "x", "-", "--json"}, []string{"-"}, "x", true},
		{[]string{"--json", "--", "--date", "x"}, []string{"--date", "x"}, "", true},
		{[]string{"a", "--", "-json"}, []string{"a", "-json"}, "", false},
		{[]string{"--"}, nil, "", false},
		{[]string{"--date", "--", "a"}, []string{"a"}, "--", false},
	} {
		flags := flag.NewFlagSet("test", flag.ContinueOnError)
		date, json := flags.String("date", "", ""), flags.Bool("json", false, "")
		rest, err := parseArguments(flags, tc.args)
		if err != nil || !slices.Equal(rest, tc.rest) || *date != tc.date || *json != tc.json {
			t.Errorf("%q: rest %q, date %q, json %v, %v; want %q, %q, %v", tc.args, rest, *date, *json, err, tc.rest, tc.date, tc.json)
		}
	}
	flags := flag.NewFlagSet("test", flag.ContinueOnError)
	if _, err := parseArguments(flags, []string{"a", "-h"}); !errors.Is(err, flag.ErrHelp) {
		t.Errorf("-h: %v, want %v", err, flag.ErrHelp)
	}
}
