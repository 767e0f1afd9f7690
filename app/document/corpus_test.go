package document

// brokenPlan is a plan document that must be refused, with the place of its first fault.
type brokenPlan struct {
	name   string
	text   string
	line   int
	field  string
	detail string // part of the sentence
	// pastSchema marks what a JSON Schema cannot see: the text itself, or that two whole things do not go together.
	pastSchema bool
}

// head begins every document that is at fault elsewhere; the fault stands on line 3.
const head = "{\n\"schema\": \"tarifario/plan\", \"version\": 1,\n"

var brokenPlans = []brokenPlan{
	// The text.
	{"empty", "", 1, "", "the document is empty", true},
	{"not JSON", "schema: tarifario/plan", 1, "", "where a value is due", true},
	{"cut off", head + `"numbers": 1`, 3, "", "ends where a comma or the end of the object is due", true},
	{"trailing text", head + "\"numbers\": 1}\n{}", 4, "", "follows the end of the document", true},
	{"comment", head + "// two numbers\n\"numbers\": 2}", 3, "", "where a key in quotes is due", true},
	{"trailing comma", head + `"numbers": 1,}`, 3, "", "where a key in quotes is due", true},
	{"byte order mark", "\ufeff{\"schema\": \"tarifario/plan\", \"version\": 1}", 1, "", "byte order mark", true},
	{"Latin-1", head + "\"journeys\": [{\"country\": \"MX\", \"name\": \"caf\xe9\"}]}", 3, "", "not UTF-8", true},
	{"key twice", head + "\"numbers\": 1,\n\"numbers\": 2}", 4, "numbers", "twice", true},
	{"option twice", head + `"options": {"fep_start": "sent", "fep_start": "sent"}}`, 3, "options.fep_start", "twice", true},
	{"schema twice", "{\"schema\": \"tarifario/bill\",\n\"schema\": \"tarifario/plan\", \"version\": 1}", 2, "schema", "twice", true},

	// The kind and the version.
	{"a list", "[]", 1, "", "a list, where an object is due", false},
	{"no schema", "{\n\"version\": 1}", 1, "schema", `is missing: say "schema": "tarifario/plan"`, false},
	{"no version", "{\n\"schema\": \"tarifario/plan\"}", 1, "version", `is missing: say "version": 1`, false},
	{"a bill", "{\n\"schema\": \"tarifario/bill\", \"version\": 1, \"lines\": []}", 2, "schema", `"tarifario/bill", where "tarifario/plan" is due`, false},
	{"later version", "{\"schema\": \"tarifario/plan\",\n\"version\": 2, \"new\": 1}", 2, "version", "2, where 1 is due", false},
	{"version as text", "{\"schema\": \"tarifario/plan\",\n\"version\": \"1\"}", 2, "version", `"1", where 1 is due`, false},
	{"long schema", "{\"version\": 1,\n\"schema\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"}", 2, "schema", "a value of 75 bytes", false},

	// Fields and types.
	{"unknown field", head + `"curency": "USD"}`, 3, "curency", "unknown field", false},
	{"field in capitals", head + `"Currency": "USD"}`, 3, "Currency", "unknown field (names are case-sensitive: currency)", false},
	{"unknown field inside", head + "\"traffic\": [{\"country\": \"MX\"},\n{\"country\": \"MX\", \"gap_minutes\": \"15\"}]}", 4, "traffic[1].gap_minutes", "unknown field", false},
	{"null", head + `"currency": null}`, 3, "currency", "null, where a text is due", false},
	{"null object", head + `"fees": null}`, 3, "fees", "null, where an object is due", false},
	{"null list", head + `"traffic": null}`, 3, "traffic", "null, where a list is due", false},
	{"null element", head + `"traffic": [null]}`, 3, "traffic[0]", "null, where an object is due", false},
	{"empty text", head + "\"traffic\": [{\"market\": \"Other\",\n\"country\": \"\"}]}", 4, "traffic[0].country", "leave the field out", false},
	{"empty name", head + `"journeys": [{"country": "MX", "name": ""}]}`, 3, "journeys[0].name", "leave the field out", false},
	{"empty option", head + `"options": {"fep_start": ""}}`, 3, "options.fep_start", "leave the field out", false},
	{"empty date", head + `"on": ""}`, 3, "on", "leave the field out", false},
	{"text for a count", head + `"numbers": "1"}`, 3, "numbers", "a text, where a whole number is due", false},
	{"number for a decimal", head + `"fees": {"markup": 10}}`, 3, "fees.markup", "a number, where a text is due", false},
	{"number for a flag", head + `"inferred": 1}`, 3, "inferred", "a number, where true or false is due", false},
	{"object for a list", head + `"traffic": {"country": "MX"}}`, 3, "traffic", "an object, where a list is due", false},

	// Counts.
	{"fraction", head + `"numbers": 1.5}`, 3, "numbers", "1.5, where a whole number is due", false},
	{"whole fraction", head + `"numbers": 1.0}`, 3, "numbers", "1.0, where a whole number is due", true},
	{"exponent", head + `"numbers": 1e3}`, 3, "numbers", "1e3, where a whole number is due", true},
	{"negative count", head + `"numbers": -1}`, 3, "numbers", "-1 is not a count", false},
	{"count too large for readers", head + `"traffic": [{"country": "MX", "chats": 9007199254740992}]}`, 3, "traffic[0].chats", "is not a count from 0 to 9007199254740991", false},
	{"count too large for anyone", head + `"traffic": [{"country": "MX", "chats": 99999999999999999999}]}`, 3, "traffic[0].chats", "out of range", false},

	// Decimals.
	{"decimal with sign", head + `"fees": {"markup": "-5"}}`, 3, "fees.markup", `"-5" is not a plain decimal`, false},
	{"decimal with plus", head + `"fees": {"markup": "+5"}}`, 3, "fees.markup", "is not a plain decimal", false},
	{"decimal with comma", head + `"fees": {"markup": "2,5"}}`, 3, "fees.markup", "is not a plain decimal", false},
	{"decimal with exponent", head + `"fees": {"markup": "1e9"}}`, 3, "fees.markup", "is not a plain decimal", false},
	{"decimal with percent", head + `"traffic": [{"country": "MX", "entry_share": "20 %"}]}`, 3, "traffic[0].entry_share", "is not a plain decimal", false},
	{"decimal without digits before", head + `"fees": {"markup": ".5"}}`, 3, "fees.markup", "is not a plain decimal", false},
	{"decimal without digits behind", head + `"fees": {"markup": "5."}}`, 3, "fees.markup", "is not a plain decimal", false},
	{"decimal with leading zero", head + `"fees": {"markup": "05"}}`, 3, "fees.markup", "is not a plain decimal", false},
	{"decimal with ten decimals", head + `"fees": {"markup": "0.1234567890"}}`, 3, "fees.markup", "is not a plain decimal", false},
	{"decimal of 19 digits", head + `"fees": {"markup": "1234567890123456789"}}`, 3, "fees.markup", "is not a plain decimal", false},
	{"decimal in Arabic digits", head + `"fees": {"markup": "٥"}}`, 3, "fees.markup", "is not a plain decimal", false},

	// Spans, dates, instants.
	{"span without unit", head + `"traffic": [{"country": "MX", "gap": "15"}]}`, 3, "traffic[0].gap", "is not a span of time", false},
	{"span in days", head + `"traffic": [{"country": "MX", "gap": "1d"}]}`, 3, "traffic[0].gap", "is not a span of time", false},
	{"span with blank", head + `"traffic": [{"country": "MX", "gap": "1h 30m"}]}`, 3, "traffic[0].gap", "is not a span of time", false},
	{"span of 60 minutes in an hour", head + `"traffic": [{"country": "MX", "gap": "1h60m"}]}`, 3, "traffic[0].gap", "is not a span of time", false},
	{"negative span", head + `"traffic": [{"country": "MX", "gap": "-1h"}]}`, 3, "traffic[0].gap", "is not a span of time", false},
	{"span in wrong order", head + `"traffic": [{"country": "MX", "gap": "30m1h"}]}`, 3, "traffic[0].gap", "is not a span of time", false},
	{"span in microseconds", head + `"traffic": [{"country": "MX", "gap": "0.0001s"}]}`, 3, "traffic[0].gap", "is not a span of time", false},
	{"span of a thousand years", head + `"traffic": [{"country": "MX", "gap": "8766000h"}]}`, 3, "traffic[0].gap", "is not a span of time", false},
	{"date of no calendar", head + `"on": "2026-02-29"}`, 3, "on", "is not a date", false},
	{"date with slashes", head + `"on": "01/11/2026"}`, 3, "on", "is not a date", false},
	{"date with time", head + `"on": "2026-11-01T00:00:00Z"}`, 3, "on", "is not a date", false},
	{"date with short month", head + `"on": "2026-1-01"}`, 3, "on", "is not a date", false},
	{"instant without zone", head + `"international": {"start": "2026-10-15T06:00:00"}}`, 3, "international.start", "is not an instant", false},
	{"instant as date", head + `"international": {"start": "2026-10-15"}}`, 3, "international.start", "is not an instant", false},
	{"instant at hour 24", head + `"international": {"start": "2026-10-15T24:00:00Z"}}`, 3, "international.start", "is not an instant", false},
	{"instant of no calendar", head + `"international": {"start": "2026-02-30T00:00:00Z"}}`, 3, "international.start", "is not an instant", false},
	{"instant in leap second", head + `"international": {"start": "2016-12-31T23:59:60Z"}}`, 3, "international.start", "is not an instant", false},
	{"instant in microseconds", head + `"international": {"start": "2026-10-15T06:00:00.000001Z"}}`, 3, "international.start", "is not an instant", false},
	{"instant in lower case", head + `"international": {"start": "2026-10-15t06:00:00z"}}`, 3, "international.start", "is not an instant", false},

	// Names and places.
	{"currency in lower case", head + `"currency": "usd"}`, 3, "currency", `"usd" is not a currency`, false},
	{"currency sign", head + `"currency": "US$"}`, 3, "currency", "is not a currency", false},
	{"zone with blank", head + `"zone": "Mexico City"}`, 3, "zone", "is not a time zone", false},
	{"zone that climbs", head + `"zone": "../../etc/passwd"}`, 3, "zone", "is not a time zone", false},
	{"country by name", head + `"traffic": [{"country": "Mexico"}]}`, 3, "traffic[0].country", "is not a country code", false},
	{"country in lower case", head + `"used": [{"country": "mx", "category": "utility"}]}`, 3, "used[0].country", "is not a country code", false},
	{"long text", head + `"zone": "` + sixtyFive[6:] + `ñandú y más"}`, 3, "zone", `"` + sixtyFive[6:] + `…" is not a time zone`, false},
	{"no place", head + `"traffic": [{"chats": 1}]}`, 3, "traffic[0]", `neither "country" nor "market" is given`, false},
	{"two places", head + `"traffic": [{"country": "MX", "market": "Mexico"}]}`, 3, "traffic[0]", `both "country" and "market" are given`, false},
	{"member without place", head + `"journeys": [{"country": "MX", "steps": [{"members": [{}]}]}]}`, 3, "journeys[0].steps[0].members[0]", "neither", false},
	{"journey without place", head + `"journeys": [{"monthly": 1}]}`, 3, "journeys[0]", "neither", false},
	{"usage without place", head + `"usage": [{"category": "utility"}]}`, 3, "usage[0]", "neither", false},
	{"used without place", head + `"used": [{"category": "utility"}]}`, 3, "used[0]", "neither", false},
	{"market too long", head + `"traffic": [{"market": "` + sixtyFive + `"}]}`, 3, "traffic[0].market", "longer than 64 characters", false},
	{"exception by name", head + `"international": {"exceptions": {"India": "2026-10-15T06:00:00Z"}}}`, 3, "international.exceptions.India", "is not a country code", false},
	{"exception without country", head + `"international": {"exceptions": {"": "2026-10-15T06:00:00Z"}}}`, 3, "international.exceptions.", "a country is missing", false},
	{"exception with blank", head + `"international": {"exceptions": {"I N": "2026-10-15T06:00:00Z"}}}`, 3, `international.exceptions["I N"]`, "is not a country code", false},
	{"unknown category", head + `"usage": [{"country": "MX", "category": "promo"}]}`, 3, "usage[0].category", `unknown category "promo"`, false},
	{"unknown entry", head + `"traffic": [{"country": "MX", "entry": "qr"}]}`, 3, "traffic[0].entry", `unknown entry "qr"`, false},
	{"unknown direction", head + `"journeys": [{"country": "MX", "steps": [{"direction": "in"}]}]}`, 3, "journeys[0].steps[0].direction", `unknown direction "in"`, false},
	{"unknown kind", head + `"journeys": [{"country": "MX", "steps": [{"kind": "text"}]}]}`, 3, "journeys[0].steps[0].kind", `unknown kind "text"`, false},
	{"unknown author", head + `"journeys": [{"country": "MX", "steps": [{"author": "bot"}]}]}`, 3, "journeys[0].steps[0].author", `unknown author "bot"`, false},
	{"unknown device", head + `"journeys": [{"country": "MX", "steps": [{"device": "web"}]}]}`, 3, "journeys[0].steps[0].device", `unknown device "web"`, false},
	{"unknown tax mode", head + `"tax": {"mode": "vat", "rate": "16"}}`, 3, "tax.mode", `unknown tax mode "vat"`, false},
	{"unknown option", head + `"options": {"window": "sent"}}`, 3, "options.window", `unknown option "window"`, false},
	{"unknown value of an option", head + `"options": {"window_instant": "read"}}`, 3, "options.window_instant", `"read" is not "delivered" or "sent"`, false},
	{"hours out of range", head + `"options": {"fep_hours": "721"}}`, 3, "options.fep_hours", `"721" is not a whole number of hours from 1 to 720`, false},
	{"hours with leading zero", head + `"options": {"fep_hours": "072"}}`, 3, "options.fep_hours", "is not a whole number of hours", false},
}

const sixtyFive = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"

// soundPlans are documents that must be accepted, by codec and schema alike.
var soundPlans = map[string]string{
	"nothing said":         `{"schema": "tarifario/plan", "version": 1}`,
	"empty lists":          head + `"traffic": [], "journeys": [], "usage": [], "used": []}`,
	"empty objects":        head + `"international": {"exceptions": {}}, "fees": {}, "tax": {}, "options": {}}`,
	"zeros":                head + `"numbers": 0, "inferred": false, "fees": {"markup": "0", "per_month": "0.00"}}`,
	"largest count":        head + `"traffic": [{"country": "MX", "chats": 9007199254740991}]}`,
	"largest decimal":      head + `"fees": {"per_month": "999999999999999999.999999999"}}`,
	"defaults by name":     head + `"journeys": [{"country": "MX", "steps": [{"direction": "outbound", "kind": "free_form", "author": "business", "device": "phone"}]}]}`,
	"default option":       head + `"options": {"fep_hours": "72", "us_marketing": "not_delivered"}}`,
	"hours from 1 to 720":  head + `"options": {"fep_hours": "1", "fep_ctwa_hours": "720", "fep_page_hours": "719"}}`,
	"spans":                head + `"journeys": [{"country": "MX", "steps": [{"at": "0s"}, {"at": "99999m"}, {"at": "99999.999s"}, {"at": "999999h59m59.999s"}, {"at": "1h5s"}, {"at": "01h05m05s"}]}]}`,
	"instants":             head + `"international": {"start": "2024-02-29T23:59:59.999+14:00", "exceptions": {"IN": "1970-01-01T00:00:00Z"}}}`,
	"market of 64 letters": head + `"traffic": [{"market": "` + sixtyFive[1:] + `"}]}`,
	"zones":                head + `"zone": "Etc/GMT+3"}`,
	"escaped key":          "{\"\\u0073chema\": \"tarifario/plan\", \"version\": 1}",
}
