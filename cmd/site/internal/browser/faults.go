package browser

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
	"sync"

	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
)

// faults gathers what must not happen on any page: errors in the console, violations of the content security
// policy, exceptions, requests to another origin.
type faults struct {
	origin string
	framed []string // origins that the page may load frames and scripts from

	mu   sync.Mutex
	seen []string
}

func newFaults(origin string) *faults {
	u, err := url.Parse(origin)
	if err != nil {
		return &faults{origin: origin}
	}
	return &faults{origin: u.Scheme + "://" + u.Host}
}

// see takes one event of the tab.
func (f *faults) see(event any) {
	switch e := event.(type) {
	case *runtime.EventExceptionThrown:
		f.add("exception: %s", exceptionText(e.ExceptionDetails))

	case *runtime.EventConsoleAPICalled:
		// A program of Go's that ends before its time says so in the log.
		text := argumentsText(e.Args)
		ended := strings.HasPrefix(text, "panic: ") || strings.HasPrefix(text, "fatal error: ")
		if ended || e.Type == runtime.ConsoleAPICalledTypeError || e.Type == runtime.ConsoleAPICalledTypeAssert {
			f.add("console: %s", text)
		}

	case *log.EventEntryAdded:
		if e.Entry.Level == log.EntryLevelError {
			f.add("%s: %s %s", e.Entry.Source, e.Entry.Text, e.Entry.URL)
		}

	case *network.EventRequestWillBeSent:
		if !f.inside(e.Request.URL) {
			f.add("request to another origin: %s", e.Request.URL)
		}
	}
}

// inside tells whether an address is served by the site or is no request at all.
func (f *faults) inside(address string) bool {
	for _, other := range f.framed {
		if strings.HasPrefix(address, other+"/") {
			return true
		}
	}
	return strings.HasPrefix(address, f.origin+"/") || strings.HasPrefix(address, "data:") ||
		strings.HasPrefix(address, "blob:"+f.origin) || address == "about:blank"
}

func (f *faults) add(format string, args ...any) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.seen = append(f.seen, fmt.Sprintf(format, args...))
}

// list returns what was seen; of what is seen again and again no more than a test can tell.
func (f *faults) list() []string {
	f.mu.Lock()
	defer f.mu.Unlock()
	return slices.Clone(f.seen[:min(len(f.seen), mostFaults)])
}

const mostFaults = 10

func exceptionText(d *runtime.ExceptionDetails) string {
	if d.Exception != nil && d.Exception.Description != "" {
		return d.Exception.Description
	}
	return d.Text
}

func argumentsText(args []*runtime.RemoteObject) string {
	var texts []string
	for _, a := range args {
		if a.Description != "" {
			texts = append(texts, a.Description)
			continue
		}
		texts = append(texts, string(a.Value))
	}
	return strings.Join(texts, " ")
}

// forgive drops what a test has brought about on purpose, by a part of how it reads, and tells whether there was any.
func (f *faults) forgive(part string) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	n := len(f.seen)
	f.seen = slices.DeleteFunc(f.seen, func(s string) bool { return strings.Contains(s, part) })
	return len(f.seen) < n
}
