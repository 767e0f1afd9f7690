package ratecards

import (
	"strconv"
	"time"
)

// Source is where figures were read.
type Source struct {
	Title      string `json:"title"`
	URL        string `json:"url,omitempty"`        // of the page; empty when only a copy is known
	Repository string `json:"repository,omitempty"` // where a copy is kept, with its commit behind " @ "; empty when none
	Copied     string `json:"copied,omitempty"`     // date of the copy: 2026-09-10, 2026-09 or 2026; empty when not known
}

// checkSources refuses a file without a source and sources without a title or with a bad date.
func checkSources(sources []Source) *Error {
	if len(sources) == 0 {
		return fault("", "sources", MissingField, "no source")
	}
	for i, s := range sources {
		at := "sources[" + strconv.Itoa(i) + "]"
		if s.Title == "" {
			return fault("", at, MissingField, "a source without title")
		}
		if s.Copied != "" && !isCopyDate(s.Copied) {
			return fault("", at+".copied", BadDate, "%q is not of the form 2026-09-10, 2026-09 or 2026", s.Copied)
		}
	}
	return nil
}

// isCopyDate reports whether text is a date, a month or a year.
func isCopyDate(text string) bool {
	for _, layout := range [...]string{time.DateOnly, "2006-01", "2006"} {
		if _, err := time.Parse(layout, text); err == nil {
			return true
		}
	}
	return false
}
