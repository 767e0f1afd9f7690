package main

import (
	"io"
	"os"
	"time"
)

// environment is all that a command knows of the world, so that tests can give it another.
type environment struct {
	Stdin    io.Reader
	Stdout   io.Writer
	Stderr   io.Writer
	Now      func() time.Time
	Terminal bool // Stderr is a terminal: a person may watch progress there
}

// system is the environment of the process.
func system() environment {
	info, err := os.Stderr.Stat()
	return environment{
		Stdin:    os.Stdin,
		Stdout:   os.Stdout,
		Stderr:   os.Stderr,
		Now:      time.Now,
		Terminal: err == nil && info.Mode()&os.ModeCharDevice != 0,
	}
}
