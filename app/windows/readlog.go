package windows

import (
	"io"
	"sync"

	"github.com/tarifario/tarifario/app/eventlog"
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// foundLog is what a log was found to hold.
type foundLog struct {
	conversations []eventlog.Conversation // the latest first
	numbers       int                     // of the business
	report        eventlog.Report
}

// span is from the first to the last instant of a log; zero where it holds no conversation.
func (f *foundLog) span() (from, until pricing.Instant) {
	for i := range f.conversations {
		c := &f.conversations[i]
		if from == 0 || c.First < from {
			from = c.First
		}
		until = max(until, c.Last)
	}
	return from, until
}

// atlas says where the users of logs are.
var atlas = sync.OnceValue(func() *ratecards.Atlas {
	a, err := ratecards.Embedded().Atlas()
	if err != nil {
		panic(err) // the files are the same at every run; a test reads them
	}
	return a
})

// readLog hands what a log holds to a sink; turn is called between lines and may take its time.
func readLog(name string, in io.Reader, sink eventlog.Sink, turn func()) (eventlog.Report, error) {
	r := eventlog.NewReader(eventlog.Config{Atlas: atlas(), Turn: turn}, sink)
	if err := r.Read(eventlog.Source{Name: name, Input: in}); err != nil {
		return eventlog.Report{}, err
	}
	r.Close()
	return r.Report(), nil
}

// listLog lists the conversations of a log; turn is called as by readLog.
func listLog(name string, in io.Reader, turn func()) (*foundLog, error) {
	var list eventlog.Conversations
	report, err := readLog(name, in, &list, turn)
	if err != nil {
		return nil, err
	}
	log := &foundLog{conversations: list.List(), report: report}
	numbers := map[string]bool{}
	for i := range log.conversations {
		numbers[log.conversations[i].Number] = true
	}
	log.numbers = len(numbers)
	return log, nil
}
