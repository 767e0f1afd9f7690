package main

import (
	"errors"
	"flag"
	"fmt"

	"github.com/tarifario/tarifario/ratecards"
)

// checkCards reads files as cards and says of each whether it is sound. All are checked, whatever is wrong with the
// first.
func checkCards(env environment, args []string) error {
	files, err := parseCardArguments(flag.NewFlagSet("check", flag.ContinueOnError), args)
	if err != nil {
		return err
	}
	if len(files) == 0 {
		return usageError("name the files to check")
	}
	broken := 0
	var unread error
	for _, name := range files {
		sound, err := checkCard(env, name)
		var failed *failure
		switch {
		case err == nil:
			if err := print(env.Stdout, sound); err != nil {
				return err
			}
		case errors.As(err, &failed) && failed.code == exitInput:
			broken++
			fmt.Fprintln(env.Stderr, err)
		case len(files) == 1:
			return err
		default:
			unread = err
			fmt.Fprintln(env.Stderr, err)
		}
	}
	switch {
	case broken > 0:
		return inputError(fmt.Errorf("%d of %d files are not sound cards", broken, len(files)))
	case unread != nil:
		return unread
	}
	return nil
}

// checkCard reads one file and says in a line what card it holds.
func checkCard(env environment, name string) (string, error) {
	shown, data, err := readDocument(env, name)
	if err != nil {
		return "", err
	}
	_, info, err := ratecards.Embedded().ParseCard(shown, data)
	if err != nil {
		return "", inputError(err)
	}
	return fmt.Sprintf("%s: card %s, %s, %d of %d rows, %d unknown figures\n",
		shown, info.ID, info.Status, info.Rows, info.MarketsInForce, info.Unknown), nil
}
