package eventlog

import "strconv"

// status is one of the statuses a webhook can tell of (LOG-11).
type status uint8

const (
	statusSent status = iota
	statusDelivered
	statusRead
	statusPlayed
	statusFailed
)

// statusOf reads the name of a status; others than those of LOG-11 are ignored.
func statusOf(name string) (status, bool) {
	switch name {
	case "sent":
		return statusSent, true
	case "delivered":
		return statusDelivered, true
	case "read":
		return statusRead, true
	case "played":
		return statusPlayed, true
	case "failed":
		return statusFailed, true
	}
	return 0, false
}

// delivers reports whether the status shows that the message was delivered (DLV-2).
func (s status) delivers() bool {
	return s == statusDelivered || s == statusRead || s == statusPlayed
}

// statuses is a set of statuses.
type statuses uint8

func (s statuses) has(one status) bool      { return s&(1<<one) != 0 }
func (s statuses) with(one status) statuses { return s | 1<<one }

func indexed(name string, i int) string { return name + "[" + strconv.Itoa(i) + "]" }
