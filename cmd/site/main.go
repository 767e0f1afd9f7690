// Command site builds the static site: the program compiled to WebAssembly, every page drawn
// ahead of time, the assets and the headers they are to be served with.
//
//	go run ./cmd/site -out dist                          write the site
//	go run ./cmd/site -out dist -serve localhost:8080    write it, then serve it as a host would
//	go run ./cmd/site -site my/site.json -out dist       write the site of another vendor
//	go run ./cmd/site -out dist -retire                  write it with a service worker that takes itself away
//	go run ./cmd/site -out dist -packed                  write it with every file packed beside it
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

	"github.com/tarifario/tarifario/app"
)

// order is what the command is asked for.
type order struct {
	siteFile, base string
	out, serve     string
	size           bool
	retire, packed bool
}

func main() {
	var o order
	flag.StringVar(&o.out, "out", "", "write the site into this `folder`")
	flag.StringVar(&o.serve, "serve", "", "serve the site at this `address`, with the headers of the real host")
	flag.BoolVar(&o.size, "size", false, "print what a first visit loads")
	flag.StringVar(&o.siteFile, "site", "", "who publishes the site, by default web/site.json of the module: a JSON `file`, see docs/white-label.md")
	flag.StringVar(&o.base, "base", "", "absolute `URL` of the published site, for canonical and language links; by default the url of the site file")
	flag.BoolVar(&o.retire, "retire", false, "publish a service worker that takes itself and all it has kept away, see docs/offline.md")
	flag.BoolVar(&o.packed, "packed", false, "write each file packed with Brotli and gzip beside it too, for hosts that send such files, see docs/hosting.md")
	flag.Parse()
	if err := run(o); err != nil {
		fmt.Fprintln(os.Stderr, "site:", err)
		os.Exit(1)
	}
}

func run(o order) error {
	started := time.Now()
	var err error
	if app.DrawnOn, err = drawnOn(os.Getenv(epochVariable), started); err != nil {
		return err
	}
	root, err := moduleRoot()
	if err != nil {
		return err
	}
	s, err := build(root, cmp.Or(o.siteFile, ownSite(root)), o.base)
	if err != nil {
		return err
	}
	if o.retire {
		s.retireWorker()
	}
	fmt.Printf("built %d files of %.1f MB (at most %d)\n", len(s.files), float64(s.weight())/1e6, siteBudget/1_000_000)
	if err := s.checkWeight(); err != nil {
		return err
	}
	if o.serve == "" && !o.size { // the site is built to be published
		if err := s.checkPrograms(); err != nil {
			return err
		}
	}
	if o.out != "" {
		if err := s.publish(o); err != nil {
			return err
		}
		fmt.Printf("wrote %s, %.1f s after the start (at most %.0f)\n", o.out, time.Since(started).Seconds(), buildBudget.Seconds())
	}
	if o.size {
		for _, p := range programs {
			if err := errors.Join(printParts(os.Stdout, root, p), printSizes(os.Stdout, s, p)); err != nil {
				return err
			}
		}
	}
	if o.serve != "" {
		l, err := net.Listen("tcp", o.serve)
		if err != nil {
			return err
		}
		fmt.Printf("serving http://%s/\n", l.Addr())
		return http.Serve(l, newServer(s))
	}
	return nil
}

// checkPrograms fails when a program is too heavy.
func (s *site) checkPrograms() error {
	return atOnce(len(programs), func() (func(int) error, error) {
		return func(i int) error {
			p := programs[i]
			if err := checkBudget(s.code[p.name], p.budget()); err != nil {
				return fmt.Errorf("%s: %w", p.name, err)
			}
			return nil
		}, nil
	})
}

// publish writes the site into its folder.
func (s *site) publish(o order) error {
	if err := s.write(o.out); err != nil {
		return err
	}
	if o.packed {
		return s.writePacked(o.out)
	}
	return nil
}
