package eventlog

import (
	"bytes"
	"testing"

	"github.com/tarifario/tarifario/app/eventlog/internal/loggen"
	"github.com/tarifario/tarifario/pricing"
)

// nothing is a sink that keeps nothing.
type nothing struct{}

func (nothing) Add(*pricing.Message)              {}
func (nothing) Advance(pricing.Instant)           {}
func (nothing) Unpriced(*pricing.Message, string) {}

// BenchmarkReader reads 100,000 events.
func BenchmarkReader(b *testing.B) {
	log := loggen.Default
	log.Messages = 100_000
	var text bytes.Buffer
	if err := log.Write(&text); err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(text.Len()))
	b.ReportAllocs()
	for b.Loop() {
		r := NewReader(Config{Atlas: atlas{}}, nothing{})
		if err := r.Read(Source{"log", bytes.NewReader(text.Bytes())}); err != nil {
			b.Fatal(err)
		}
		if report := r.Report(); report.Events != int64(log.Messages) {
			b.Fatal(report.Errors[0])
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(log.Messages), "ns/event")
}
