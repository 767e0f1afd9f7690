package main

import (
	"errors"
	"flag"

	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// convertCard turns Meta's published CSV into a card of the project's form, on Stdout.
func convertCard(env environment, args []string) error {
	flags := flag.NewFlagSet("convert", flag.ContinueOnError)
	date := flags.String("effective", "", "")
	currency := flags.String("currency", "", "")
	files, err := parseCardArguments(flags, args)
	switch {
	case err != nil:
		return err
	case len(files) != 1:
		return usageError("convert one file: Meta's CSV, or - for standard input")
	case *date == "" || *currency == "":
		return usageError("say --effective and --currency: the CSV alone does not always tell them")
	}
	effective, err := pricing.ParseDate(*date)
	if err != nil {
		return usageError("--effective: %w", err)
	}
	shown, data, err := readDocument(env, files[0])
	if err != nil {
		return err
	}
	card, err := ratecards.ConvertCSV(effective, pricing.Currency(*currency), data)
	if err != nil {
		return inputError(inFile(shown, err))
	}
	return print(env.Stdout, string(card))
}

// inFile gives the faults of a conversion the name of the file.
func inFile(name string, err error) error {
	var faults ratecards.Errors
	if !errors.As(err, &faults) {
		return err
	}
	for _, fault := range faults {
		fault.File = name
	}
	return faults
}
