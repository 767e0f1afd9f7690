package document

import (
	"slices"
	"strconv"

	"github.com/tarifario/tarifario/pricing"
)

// Names of the closed sets that package pricing numbers. They are the words of documents and event logs alike. The
// name of the zero value stands for leaving the field out.
var (
	directionNames = []string{"outbound", "inbound"}
	kindNames      = []string{"free_form", "template", "reaction", "call"}
	authorNames    = []string{"business", "meta_business_agent", "ai_provider", "business_app"}
	entryNames     = []string{"", "ad", "page_button"}
	deviceNames    = []string{"phone", "desktop"}
)

func parseDirection(name string) (pricing.Direction, error) {
	return parseName[pricing.Direction]("direction", directionNames, name)
}

func parseKind(name string) (pricing.Kind, error) {
	return parseName[pricing.Kind]("kind", kindNames, name)
}

func parseAuthor(name string) (pricing.Author, error) {
	return parseName[pricing.Author]("author", authorNames, name)
}

func parseEntry(name string) (pricing.Entry, error) {
	return parseName[pricing.Entry]("entry", entryNames, name)
}

func parseDevice(name string) (device, error) {
	return parseName[device]("device", deviceNames, name)
}

// parseName reads a name of a closed set. Any other text is a *pricing.UnknownNameError.
func parseName[T ~uint8](kind string, names []string, name string) (T, error) {
	if i := slices.Index(names, name); i >= 0 && name != "" {
		return T(i), nil
	}
	return 0, &pricing.UnknownNameError{Kind: kind, Name: name}
}

// device is what a user wrote on. The zero value is a phone.
type device uint8

// The devices.
const (
	phone   device = iota
	desktop        // or a web client, which is no free entry (FEP-1)
)

// deviceOf returns the device of a step.
func deviceOf(s pricing.Step) device {
	if s.Desktop {
		return desktop
	}
	return phone
}

// nameOf returns the name of a value, and nothing for the zero value, which documents leave out. A value outside the
// set gets a name that no reader accepts.
func nameOf[T ~uint8](names []string, value T) string {
	switch {
	case value == 0:
		return ""
	case int(value) >= len(names):
		return "no. " + strconv.Itoa(int(value))
	}
	return names[value]
}
