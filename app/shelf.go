package app

import (
	"errors"

	"github.com/tarifario/tarifario/app/document"
	"github.com/tarifario/tarifario/ratecards/strict"
)

// The keys under which the browser keeps the scenarios of the site, as one document, and what once stood there and
// could not be read.
const (
	shelfKey = "tarifario.scenarios"
	asideKey = "tarifario.scenarios.unread"
)

// shelf is the scenarios that the visitor has kept on the device. Other tabs may have them open too, so a change
// begins with what is there now; and what cannot be read is never written over.
type shelf struct {
	storage Storage
	list    []document.Scenario // the last kept first; never changed in place
	aside   string              // what could not be read
	sealed  bool                // what is there is of a newer program, or could not be put aside: it stays as it is
}

// read looks at what is there now.
func (s *shelf) read() {
	s.list, s.sealed = nil, false
	if text := s.storage.Text(shelfKey); text != "" {
		list, err := document.DecodeScenarios("", []byte(text))
		var fault *strict.Error
		switch {
		case err == nil:
			s.list = list
		case errors.As(err, &fault) && fault.Problem == document.WrongVersion:
			s.sealed = true
		default:
			s.sealed = !s.putAside(text)
		}
	}
	s.aside = s.storage.Text(asideKey)
}

// putAside makes room for a list that can be read, and reports whether there was a place for what could not be.
func (s *shelf) putAside(text string) bool {
	with := text
	if before := s.storage.Text(asideKey); before != "" {
		with = before + "\n" + text
	}
	s.storage.Keep(shelfKey, "") // there may not be room for both
	if s.storage.Keep(asideKey, with) {
		return true
	}
	s.storage.Keep(shelfKey, text)
	return false
}

// dropAside forgets what could not be read.
func (s *shelf) dropAside() {
	s.storage.Keep(asideKey, "")
	s.aside = ""
}

// change keeps what a function makes of the list that is there now; a fault changes nothing.
func (s *shelf) change(make func([]document.Scenario) ([]document.Scenario, shelfFault)) shelfFault {
	if s.read(); s.sealed {
		return faultSealed
	}
	list, fault := make(s.list)
	if fault != noFault {
		return fault
	}
	text := ""
	if len(list) > 0 {
		data, err := document.EncodeScenarios(list)
		if err != nil {
			return faultUnfit
		}
		text = string(data)
	}
	if !s.storage.Keep(shelfKey, text) {
		return faultNoRoom
	}
	s.list = list
	return noFault
}
