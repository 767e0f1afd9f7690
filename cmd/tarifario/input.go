package main

import (
	"fmt"
	"io"
	"os"
)

// stdinName stands for standard input in errors.
const stdinName = "stdin"

// maxDocument bounds a plan or a card, in bytes; the longest card is under 200 kB.
const maxDocument = 8 << 20

// readDocument reads a whole file; "-" is standard input.
func readDocument(env environment, name string) (shown string, data []byte, err error) {
	if name == "-" {
		data, err = readAtMost(env.Stdin, stdinName)
		return stdinName, data, err
	}
	file, err := os.Open(name)
	if err != nil {
		return name, nil, ioError(err)
	}
	defer file.Close()
	data, err = readAtMost(file, name)
	return name, data, err
}

func readAtMost(from io.Reader, name string) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(from, maxDocument+1))
	if err != nil {
		return nil, ioError(err)
	}
	if len(data) > maxDocument {
		return nil, inputError(fmt.Errorf("%s: longer than %d MiB, which no document of this kind is", name, maxDocument>>20))
	}
	return data, nil
}
