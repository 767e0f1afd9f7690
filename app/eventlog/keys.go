package eventlog

import "bytes"

// The decoders take names in any case, unknown ones and repeated ones; an event has none of these. plainKeys is the
// quick look at a line that a decoder has accepted: false sends the line to package strict, which says what is wrong.

// eventKey returns the bit of an event's field; 0 for a name it does not have.
func eventKey(name []byte) uint32 {
	switch string(name) {
	case "v":
		return 1 << 0
	case "id":
		return 1 << 1
	case "number":
		return 1 << 2
	case "user":
		return 1 << 3
	case "country":
		return 1 << 4
	case "market":
		return 1 << 5
	case "group":
		return 1 << 6
	case "direction":
		return 1 << 7
	case "kind":
		return 1 << 8
	case "category":
		return 1 << 9
	case "author":
		return 1 << 10
	case "entry":
		return entryKey
	case "device":
		return 1 << 12
	case "sent":
		return 1 << 13
	case "delivered":
		return 1 << 14
	case "read":
		return 1 << 15
	case "played":
		return 1 << 16
	case "failed":
		return 1 << 17
	case "tokens":
		return 1 << 18
	case "recipients":
		return recipientsKey
	case "pricing":
		return 1 << 20
	case "conversation":
		return 1 << 21
	}
	return 0
}

const (
	entryKey      = 1 << 11
	recipientsKey = 1 << 19
)

// recipientKey returns the bit of a recipient's field; 0 for a name it does not have.
func recipientKey(name []byte) uint32 {
	switch string(name) {
	case "user":
		return 1 << 0
	case "country":
		return 1 << 1
	case "market":
		return 1 << 2
	case "delivered":
		return 1 << 3
	case "read":
		return 1 << 4
	case "played":
		return 1 << 5
	case "failed":
		return 1 << 6
	}
	return 0
}

// plainKeys reports whether the line is one object whose names, and those of its recipients, are all known, once
// each. It may say false of a line that is right, never true of one that is not.
func plainKeys(line []byte) bool {
	if bytes.IndexByte(line, '\\') >= 0 {
		return false
	}
	k := keyWalk{text: line}
	return k.object(eventKey) && k.rest()
}

// keyWalk goes over JSON that has no escapes.
type keyWalk struct {
	text []byte
	at   int
}

func (k *keyWalk) object(bitOf func([]byte) uint32) bool {
	if !k.take('{') {
		return false
	}
	if k.take('}') {
		return true
	}
	var seen uint32
	for {
		name, ok := k.quoted()
		if !ok || !k.take(':') {
			return false
		}
		bit := bitOf(name)
		if bit == 0 || seen&bit != 0 {
			return false
		}
		seen |= bit
		if bit == recipientsKey {
			ok = k.recipients()
		} else {
			ok = k.skipValue()
		}
		switch {
		case !ok:
			return false
		case k.take(','):
		default:
			return k.take('}')
		}
	}
}

func (k *keyWalk) recipients() bool {
	if !k.take('[') {
		return k.skipValue()
	}
	if k.take(']') {
		return true
	}
	for k.object(recipientKey) {
		if !k.take(',') {
			return k.take(']')
		}
	}
	return false
}

// take moves over the byte and the blanks before it.
func (k *keyWalk) take(c byte) bool {
	for k.at < len(k.text) {
		switch k.text[k.at] {
		case c:
			k.at++
			return true
		case ' ', '\t', '\r', '\n':
			k.at++
		default:
			return false
		}
	}
	return false
}

func (k *keyWalk) quoted() ([]byte, bool) {
	if !k.take('"') {
		return nil, false
	}
	from := k.at
	for k.at < len(k.text) { // names are short: a search by bytes.IndexByte would take longer
		k.at++
		if k.text[k.at-1] == '"' {
			return k.text[from : k.at-1], true
		}
	}
	return nil, false
}

// skipValue moves over a value up to the comma or bracket that follows it.
func (k *keyWalk) skipValue() bool {
	depth := 0
	for k.at < len(k.text) {
		switch k.text[k.at] {
		case '"':
			end := bytes.IndexByte(k.text[k.at+1:], '"')
			if end < 0 {
				return false
			}
			k.at += end + 1
		case '{', '[':
			depth++
		case '}', ']':
			if depth == 0 {
				return true
			}
			depth--
		case ',':
			if depth == 0 {
				return true
			}
		}
		k.at++
	}
	return false
}

// rest reports whether nothing follows.
func (k *keyWalk) rest() bool { return len(bytes.TrimSpace(k.text[k.at:])) == 0 }
