package main

import (
	"fmt"
	"strconv"
	"time"

	"github.com/tarifario/tarifario/pricing"
)

// epochVariable is the environment variable that says for which instant a reproducible build is made, in seconds since 1970:
// see reproducible-builds.org/docs/source-date-epoch.
const epochVariable = "SOURCE_DATE_EPOCH"

// drawnOn is the day for which pages are drawn ahead, in UTC: that of a given instant or, where none is given, of now.
func drawnOn(epoch string, now time.Time) (pricing.Date, error) {
	if epoch != "" {
		seconds, err := strconv.ParseInt(epoch, 10, 64)
		if err != nil {
			return 0, fmt.Errorf("%s is %q, which is no number of seconds", epochVariable, epoch)
		}
		now = time.Unix(seconds, 0)
	}
	return pricing.NewDate(now.UTC().Date()), nil
}
