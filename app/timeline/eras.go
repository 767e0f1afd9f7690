package timeline

import (
	"time"

	"github.com/tarifario/tarifario/pricing"
)

// EraReading is a timeline under the rules and the card of one era.
type EraReading struct {
	Era pricing.Era
	Reading
}

// Eras reads a timeline under all five eras, the oldest first, each by its last date. The era in force has no last date:
// the one given, such as that of the newest card, stands for it.
func Eras(t Timeline, latest pricing.Date, zone *time.Location, p Prices) ([]EraReading, error) {
	var all []EraReading
	for _, e := range pricing.Eras() {
		on := e.Last()
		if on == 0 {
			on = latest
		}
		r, err := Read(t, on, zone, p)
		if err != nil {
			return nil, err
		}
		all = append(all, EraReading{e, r})
	}
	return all, nil
}
