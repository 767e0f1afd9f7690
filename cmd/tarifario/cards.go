package main

import (
	"errors"
	"flag"
)

const cardsHelp = `Usage: tarifario cards list [--json]
       tarifario cards show CARD|CURRENCY [--date DATE] [--inferred] [--tiers]
       tarifario cards check FILE...
       tarifario cards convert FILE.csv --effective DATE --currency CUR
       tarifario cards add FILE.csv [--effective DATE] [--currency CUR] [--url URL] [--into FOLDER]

  list      every rate card: what it prices, how its figures are known, what is missing, where it was read
  show      a card as a table; by its ID, such as 2026-10-01-USD, or the card of a currency in force on a date (today)
  check     whether files are sound cards of the project's form; "-" is standard input
  convert   Meta's published CSV as a card of the project's form, on standard output
  add       Meta's published CSV as a new card among those of the sources: the card, its hash, the entry of its date in
            the changelog; what differs from the last card of the currency is printed for review

Options:
  --json            list: as JSON
  --date DATE       show: the card in force on this date, such as 2026-11-01
  --inferred        show: let cards that are not Meta's own figures answer
  --tiers           show: the volume tiers too
  --effective DATE  convert, add: the date from which the card is in force
  --currency CUR    convert, add: the billing currency of the card, such as USD
                    add reads both in the file where it tells them
  --url URL         add: the page where the file was read
  --into FOLDER     add: the folder of the cards (ratecards)
`

func runCards(env environment, args []string) int {
	actions := map[string]func(environment, []string) error{
		"list": listCards, "show": showCard, "check": checkCards, "convert": convertCard,
		"add": addCard,
	}
	err := usageError("say what to do: list, show, check, convert or add")
	if len(args) > 0 {
		action, known := actions[args[0]]
		switch {
		case known:
			err = action(env, args[1:])
		case args[0] == "-h" || args[0] == "-help" || args[0] == "--help":
			err = flag.ErrHelp
		default:
			err = usageError("unknown action %q: list, show, check, convert or add", args[0])
		}
	}
	if errors.Is(err, flag.ErrHelp) {
		err = print(env.Stdout, cardsHelp)
	}
	return env.end("cards", err)
}

// parseCardArguments reads the flags of an action.
func parseCardArguments(flags *flag.FlagSet, args []string) ([]string, error) {
	rest, err := parseArguments(flags, args)
	if err != nil && !errors.Is(err, flag.ErrHelp) {
		return nil, usageError("%s: %w", flags.Name(), err)
	}
	return rest, err
}
