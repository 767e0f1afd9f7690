package main

import (
	"errors"
	"fmt"
	"io/fs"
)

// failure is an error with the exit code it ends the program with.
type failure struct {
	code int
	err  error
}

func (f *failure) Error() string { return f.err.Error() }

// Unwrap returns the error itself.
func (f *failure) Unwrap() error { return f.err }

func usageError(format string, args ...any) error {
	return &failure{exitUsage, fmt.Errorf(format, args...)}
}

func inputError(err error) error { return &failure{exitInput, err} }

// ioError shortens the error of a file to what a person needs: its name and what happened.
func ioError(err error) error {
	var path *fs.PathError
	if errors.As(err, &path) {
		err = fmt.Errorf("%s: %w", path.Path, path.Err)
	}
	return &failure{exitIO, err}
}

// end reports the error of a command on Stderr and returns the exit code; exitOK for no error.
func (env environment) end(command string, err error) int {
	if err == nil {
		return exitOK
	}
	code := exitIO
	var failed *failure
	if errors.As(err, &failed) {
		code = failed.code
	}
	fmt.Fprintf(env.Stderr, "tarifario %s: %v\n", command, err)
	if code == exitUsage {
		fmt.Fprintf(env.Stderr, "Run 'tarifario help %s' for the options.\n", command)
	}
	return code
}
