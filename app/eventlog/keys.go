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
		return false // names may be written otherwise
	}
	end := plainObject(line, 0, eventKey)
	return end >= 0 && blankFrom(line, end) == len(line)
}

// The functions below go over JSON that has no escapes: each takes the position at which something begins and returns
// the one behind it, or a negative one when it is not there.

func plainObject(text []byte, at int, bitOf func([]byte) uint32) int {
	if at = past(text, at, '{'); at < 0 {
		return -1
	}
	if end := past(text, at, '}'); end >= 0 {
		return end
	}
	var seen uint32
	for {
		name, next := quoted(text, at)
		if next < 0 {
			return -1
		}
		bit := bitOf(name)
		if bit == 0 || seen&bit != 0 {
			return -1
		}
		seen |= bit
		if next = past(text, next, ':'); next < 0 {
			return -1
		}
		if bit == recipientsKey {
			next = plainRecipients(text, next)
		} else {
			next = pastValue(text, next)
		}
		if next < 0 {
			return -1
		}
		if at = past(text, next, ','); at < 0 {
			return past(text, next, '}')
		}
	}
}

func plainRecipients(text []byte, at int) int {
	begin := past(text, at, '[')
	if begin < 0 {
		return pastValue(text, at)
	}
	if end := past(text, begin, ']'); end >= 0 {
		return end
	}
	for {
		next := plainObject(text, begin, recipientKey)
		if next < 0 {
			return -1
		}
		if begin = past(text, next, ','); begin < 0 {
			return past(text, next, ']')
		}
	}
}

// past moves over the byte and the blanks before it.
func past(text []byte, at int, c byte) int {
	if at = blankFrom(text, at); at < len(text) && text[at] == c {
		return at + 1
	}
	return -1
}

func blankFrom(text []byte, at int) int {
	for at < len(text) && (text[at] == ' ' || text[at] == '\t' || text[at] == '\r' || text[at] == '\n') {
		at++
	}
	return at
}

// quoted returns the text between quotes.
func quoted(text []byte, at int) ([]byte, int) {
	begin := past(text, at, '"')
	if begin < 0 {
		return nil, -1
	}
	for i := begin; i < len(text); i++ { // names are short: a search by bytes.IndexByte would take longer
		if text[i] == '"' {
			return text[begin:i], i + 1
		}
	}
	return nil, -1
}

// pastValue moves over a value up to the comma or bracket that follows it.
func pastValue(text []byte, at int) int {
	depth := 0
	for ; at < len(text); at++ {
		switch text[at] {
		case '"':
			length := bytes.IndexByte(text[at+1:], '"')
			if length < 0 {
				return -1
			}
			at += length + 1
		case '{', '[':
			depth++
		case '}', ']':
			if depth == 0 {
				return at
			}
			depth--
		case ',':
			if depth == 0 {
				return at
			}
		}
	}
	return -1
}
