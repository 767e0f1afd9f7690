package pricing

import "time"

// Account is what is known of the WhatsApp Business Account that sends.
type Account struct {
	Currency      Currency
	Zone          *time.Location // of dates, months and eras; nil is read as UTC
	International International
	Options       Options
	Used          []Used // volume the portfolio had already used this month
}
