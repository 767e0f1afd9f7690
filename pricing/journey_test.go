package pricing

import (
	"testing"
	"time"
)

// A journey is begun by the customer when the first message by time is theirs, whatever the order of the list; at the
// same instant the customer's comes first.
func TestCustomerBegins(t *testing.T) {
	in, out := func(at time.Duration) Step { return Step{At: at, Direction: Inbound} }, func(at time.Duration) Step { return Step{At: at} }
	for _, c := range []struct {
		name  string
		steps []Step
		want  bool
	}{
		{"nothing", nil, false},
		{"the customer", []Step{in(0), out(time.Minute)}, true},
		{"the business", []Step{out(0), in(time.Minute)}, false},
		{"listed the other way round", []Step{out(time.Hour), in(time.Minute)}, true},
		{"at once", []Step{out(0), in(0)}, true},
	} {
		if got := (&Journey{Steps: c.steps}).CustomerBegins(); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}
