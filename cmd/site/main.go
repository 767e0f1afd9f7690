// Command site builds the static site: the program compiled to WebAssembly, every page drawn
// ahead of time, the assets and the headers they are to be served with.
//
//	go run ./cmd/site -out dist                          write the site
//	go run ./cmd/site -out dist -serve localhost:8080    write it, then serve it as a host would
//	go run ./cmd/site -site my/site.json -out dist       write the site of another vendor
//	go run ./cmd/site -out dist -retire                  write it with a service worker that takes itself away
//	go run ./cmd/site -size                              weigh it, and fail when the program is too heavy
package main

import (
	"cmp"
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
	siteFile := flag.String("site", "", "who publishes the site, by default web/site.json of the module: a JSON `file`, see docs/white-label.md")
	base := flag.String("base", "", "absolute `URL` of the published site, for canonical and language links; by default the url of the site file")
	retire := flag.Bool("retire", false, "publish a service worker that takes itself and all it has kept away, see docs/offline.md")
	flag.Parse()
	if err := run(*siteFile, *out, *serve, *base, *size, *retire); err != nil {
		fmt.Fprintln(os.Stderr, "site:", err)
		os.Exit(1)
	}
}

func run(siteFile, out, serve, base string, size, retire bool) error {
	started := time.Now()
	root, err := moduleRoot()
	if err != nil {
		return err
	}
	s, err := build(root, cmp.Or(siteFile, ownSite(root)), base)
	if err != nil {
		return err
	}
	if retire {
		s.retireWorker()
	}
	fmt.Printf("built %d files of %.1f MB (at most %d) in %.1f s (at most %.0f)\n", len(s.files),
		float64(s.weight())/(1<<20), siteBudget>>20, time.Since(started).Seconds(), buildBudget.Seconds())
	if err := s.checkWeight(); err != nil {
		return err
	}
	if serve == "" && !size { // the site is built to be published
		for _, p := range programs {
			if err := checkBudget(s.code[p.name], p.budget()); err != nil {
				return fmt.Errorf("%s: %w", p.name, err)
			}
		}
	}
	if out != "" {
		if err := s.write(out); err != nil {
			return err
		}
		fmt.Println("wrote", out)
	}
	if size {
		for _, p := range programs {
			if err := errors.Join(printParts(os.Stdout, root, p), printSizes(os.Stdout, s, p)); err != nil {
				return err
			}
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
