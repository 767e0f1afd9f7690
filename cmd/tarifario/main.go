// Command tarifario prices WhatsApp Business Platform messaging on the command line: with the same engine, the same
// rate cards and the same documents as the calculator on the site.
//
//	tarifario price plan.json                         what a month of a plan costs, line by line
//	tarifario price plan.json --compare CBP-1,PMP-2   the same plan under other rules
//	tarifario replay log.ndjson                       what the messages of a log cost, and why
//	tarifario cards list                              the rate cards, their status and their gaps
//
// "tarifario help" lists the commands, "tarifario help price" the options of one. Its output is English only.
package main

import (
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"strings"
)

// command is one word of the command line.
type command struct {
	name  string
	about string // one line
	run   func(env environment, args []string) int
}

func commands() []command {
	return []command{
		{"price", "price a plan", runPrice},
		{"replay", "decide and bill a log of messages", runReplay},
		{"cards", "list, show, check, convert and add rate cards", runCards},
	}
}

func main() { os.Exit(run(system(), os.Args[1:])) }

// run carries out a command line and returns the exit code.
func run(env environment, args []string) int {
	if len(args) == 0 {
		_, _ = io.WriteString(env.Stderr, help())
		return exitUsage
	}
	name, args := args[0], args[1:]
	switch name {
	case "help", "-h", "-help", "--help":
		if len(args) == 0 {
			return env.end("help", print(env.Stdout, help()))
		}
		name, args = args[0], []string{"-help"}
	case "version", "-version", "--version":
		return env.end("version", print(env.Stdout, "tarifario "+version()+"\n"))
	}
	for _, c := range commands() {
		if c.name == name {
			return c.run(env, args)
		}
	}
	fmt.Fprintf(env.Stderr, "tarifario: unknown command %q\n\n%s", name, help())
	return exitUsage
}

// print writes a text; what cannot be written is an error of input and output.
func print(to io.Writer, text string) error {
	if _, err := io.WriteString(to, text); err != nil {
		return ioError(err)
	}
	return nil
}

// help lists the commands and the exit codes.
func help() string {
	var text strings.Builder
	text.WriteString("Tarifario prices WhatsApp Business Platform messaging.\n\nUsage: tarifario COMMAND [options] [files]\n\nCommands:\n")
	for _, c := range commands() {
		fmt.Fprintf(&text, "  %-9s %s\n", c.name, c.about)
	}
	text.WriteString(`  help      show the options of a command
  version   show the version

Exit codes:
  0  done, and the answer is whole
  2  the command line makes no sense
  3  what was read makes no sense: the message names the file, the line and the field
  4  nothing that is due could be priced: a card or its rates are not known
  5  part of the answer is missing: a rate that is not known, a line of a log that could not be read
  6  a file could not be read, or the output not written
`)
	return text.String()
}

// version returns the version of the module, as the Go tool recorded it.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "" {
		return "(unknown)"
	}
	return info.Main.Version
}
