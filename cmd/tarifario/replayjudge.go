package main

import (
	"sync/atomic"

	"github.com/tarifario/tarifario/app/eventlog"
	"github.com/tarifario/tarifario/pricing"
)

// judge decides messages, counts them and compares with what Meta said.
type judge struct {
	replay      *pricing.Replay
	meter       *pricing.Meter
	verdicts    *verdictFile
	differences eventlog.Differences
	outcomes    [pricing.NotDelivered + 1]int64 // of messages of the business, as they count
	gaps        int64
}

func newJudge(a pricing.Account, t pricing.Tables, cards pricing.CardSource, verdicts *verdictFile) *judge {
	return &judge{
		replay: pricing.NewReplay(a, t), meter: pricing.NewMeter(a, cards, t), verdicts: verdicts,
	}
}

// add takes the verdict on a message, or on one recipient's copy.
func (j *judge) add(m *pricing.Message, v pricing.Verdict) {
	v = j.meter.Add(m, v)
	j.differences.Add(m, v)
	if v.Gap {
		j.gaps++
	}
	if m.Direction == pricing.Outbound {
		outcome := v.Outcome
		if v.Reported.Known() && v.Reported.Outcome != pricing.Counted {
			outcome = v.Reported.Outcome
		}
		j.outcomes[outcome]++
	}
	if j.verdicts.out != nil {
		j.verdicts.write(func(line []byte) ([]byte, error) { return eventlog.AppendVerdict(line, m, v) })
	}
}

// unpriced takes a message whose category the log does not tell.
func (j *judge) unpriced(m *pricing.Message) {
	j.verdicts.write(func(line []byte) ([]byte, error) { return eventlog.AppendUnpriced(line, m) })
}

// docket is the sink of the reader: it passes what is found on to the judge, who sits in another goroutine, in batches.
type docket struct {
	batch   *batch
	to      chan *batch
	back    chan *batch
	done    chan struct{}
	counted atomic.Int64
}

// batch is a stretch of what the reader found, in its order.
type batch struct {
	messages []pricing.Message
	unpriced []pricing.Message
	until    pricing.Instant // what holds after the messages; zero for nothing new
}

// Batches are large, and several may wait, because waking the other goroutine costs more than carrying a message.
const (
	batchSize  = 4096
	maxWaiting = 8
)

func newDocket(j *judge) *docket {
	d := &docket{batch: newBatch(), to: make(chan *batch, maxWaiting), back: make(chan *batch, maxWaiting), done: make(chan struct{})}
	go func() {
		defer close(d.done)
		for batch := range d.to {
			j.hear(batch)
			batch.clear()
			select {
			case d.back <- batch:
			default:
			}
		}
		j.replay.Close(j.add)
	}()
	return d
}

func newBatch() *batch { return &batch{messages: make([]pricing.Message, 0, batchSize)} }

func (b *batch) clear() {
	clear(b.messages)
	clear(b.unpriced)
	b.messages, b.unpriced, b.until = b.messages[:0], b.unpriced[:0], 0
}

func (j *judge) hear(b *batch) {
	for i := range b.messages {
		j.replay.Add(b.messages[i])
	}
	for i := range b.unpriced {
		j.unpriced(&b.unpriced[i])
	}
	if b.until != 0 {
		j.replay.Advance(b.until, j.add)
	}
}

// Add implements eventlog.Sink.
func (d *docket) Add(m *pricing.Message) {
	d.batch.messages = append(d.batch.messages, *m)
	if len(d.batch.messages) == batchSize {
		d.pass()
	}
}

// Advance implements eventlog.Sink.
func (d *docket) Advance(until pricing.Instant) {
	d.batch.until = until
	if len(d.batch.messages) >= batchSize/2 {
		d.pass()
	}
}

// Unpriced implements eventlog.Sink.
func (d *docket) Unpriced(m *pricing.Message, _ string) {
	d.batch.unpriced = append(d.batch.unpriced, *m)
}

func (d *docket) pass() {
	d.counted.Add(int64(len(d.batch.messages)))
	d.to <- d.batch
	select {
	case d.batch = <-d.back:
	default:
		d.batch = newBatch()
	}
}

// close waits until everything is decided.
func (d *docket) close() {
	d.pass()
	close(d.to)
	<-d.done
}

// taken returns the number of messages found so far.
func (d *docket) taken() int64 { return d.counted.Load() }
