package main

// The exit codes of every command. They are part of the interface: docs/formats.md lists them, scripts rely on them.
const (
	exitOK      = 0 // done, and the answer is whole
	exitUsage   = 2 // the command line makes no sense
	exitInput   = 3 // what was read makes no sense: the message names the file, the line and the field
	exitRefused = 4 // nothing that is due could be priced: a card or its rates are not known
	exitPartial = 5 // part of the answer is missing: a rate that is not known, a line of a log that could not be read
	exitIO      = 6 // a file could not be read, or the output not written
)
