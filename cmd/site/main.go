// Command site builds the static site: the program compiled to WebAssembly, every page drawn
// ahead of time, the assets and the headers they are to be served with.
//
//	go run ./cmd/site -out dist                          write the site
//	go run ./cmd/site -out dist -serve localhost:8080    write it, then serve it as a host would
//	go run ./cmd/site -size                              weigh it, and fail when the program is too heavy
package main

import (
	"errors"
	"flag"
	"fmt"
	"net"
	"net/http"
	"os"
	"time"
)

func main() {
	out := flag.String("out", "", "write the site into this `folder`")
	serve := flag.String("serve", "", "serve the site at this `address`, with the headers of the real host")
	size := flag.Bool("size", false, "print what a first visit loads")
	base := flag.String("base", "", "absolute `URL` of the published site, for canonical and language links")
	flag.Parse()
	if err := run(*out, *serve, *base, *size); err != nil {
		fmt.Fprintln(os.Stderr, "site:", err)
		os.Exit(1)
	}
}

func run(out, serve, base string, size bool) error {
	started := time.Now()
	root, err := moduleRoot()
	if err != nil {
		return err
	}
	s, err := build(root, base)
	if err != nil {
		return err
	}
	fmt.Printf("built %d files in %.1f s\n", len(s.files), time.Since(started).Seconds())
	if serve == "" && !size { // the site is built to be published
		if err := checkBudget(s.files[s.program]); err != nil {
			return err
		}
	}
	if out != "" {
		if err := s.write(out); err != nil {
			return err
		}
		fmt.Println("wrote", out)
	}
	if size {
		if err := errors.Join(printParts(os.Stdout, root), printSizes(os.Stdout, s)); err != nil {
			return err
		}
	}
	if serve != "" {
		l, err := net.Listen("tcp", serve)
		if err != nil {
			return err
		}
		fmt.Printf("serving http://%s/\n", l.Addr())
		return http.Serve(l, newServer(s))
	}
	return nil
}
