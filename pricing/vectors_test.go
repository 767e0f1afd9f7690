package pricing_test

import (
	"slices"
	"testing"

	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// vector is one published worked example. Its expectations are written out from the publication.
type vector struct {
	id        string
	mark      mark
	source    string
	effective string // the dates for which the publication says it
	prove     func(*testing.T)
}

// mark says whose example it is.
type mark string

const (
	official mark = "official" // Meta's own rule or example
	bsp      mark = "bsp"      // a provider's
	derived  mark = "derived"  // follows from both
)

// vectorIDs are the IDs of all worked examples, in the order in which they were collected.
var vectorIDs = []string{
	"cbp-off-01", "cbp-off-02", "cbp-off-03", "cbp-off-04", "cbp-off-05", "cbp-off-06", "cbp-off-07",
	"cbp-bsp-01", "cbp-bsp-02", "cbp-bsp-04",
	"auth-off-01", "auth-off-02", "auth-off-03", "auth-off-04", "auth-off-05", "auth-off-06", "auth-off-07", "auth-off-08",
	"auth-off-09", "auth-off-10", "auth-off-11", "auth-off-12", "auth-off-13", "auth-off-14", "auth-off-15", "auth-off-16",
	"pmp-off-01", "pmp-off-02", "pmp-off-03", "pmp-off-04",
	"oct26-off-01", "oct26-off-02", "oct26-off-03", "oct26-off-04",
	"oct26-bsp-01", "oct26-bsp-02", "oct26-bsp-03", "oct26-bsp-08", "oct26-bsp-09", "oct26-bsp-11",
	"tier-off-01", "tier-off-02", "tier-off-03", "tier-off-04",
	"grp-off-01", "grp-off-02", "call-off-01", "aip-off-01", "coex-off-01",
	"wh-off-01", "wh-off-02", "wh-off-03", "wh-off-04",
	"an-off-01", "an-off-02", "an-off-03", "an-off-04",
	"map-off-01", "map-off-02",
	"meta-charge-example-4msgs", "meta-h2-2026-jul", "meta-h2-2026-aug", "meta-h2-2026-oct",
	"mba-simple", "mba-complex", "meta-brazil-10000-low", "meta-brazil-10000-high", "meta-brazil-10000-mba",
	"ai-provider-italy", "meta-tier-auth-intl-day15", "meta-tier-two-providers",
	"inr-service-999", "inr-service-1000", "inr-service-2000", "inr-service-1-no-allowance", "group-1001-recipients",
	"inr-fep-service", "inr-fep-all", "inr-auth-intl-100", "inr-auth-tier2", "inr-fr-intl-unavailable",
	"klivo-mkt", "klivo-utl", "otp-africa-10000", "otp-france-100000",
	"webhook-free-tier", "webhook-service-paid",
}

// vectorCount is how many worked examples there are, and how many of them are outside the scope of this package.
const (
	vectorCount           = 87
	vectorCountOutOfScope = 1
)

// outOfScope holds the examples that this package does not price, with the reason.
var outOfScope = map[string]string{
	"call-off-01": "56 seconds of a call are 10 pulses of 6 seconds: calls are not priced in the first scope (CALL-1, CALL-2)",
}

func allVectors() []vector {
	return slices.Concat(
		timelineVectors(), internationalVectors(), usageVectors(), billVectors(), tierVectors(), reportVectors(), marketVectors(),
		agentVectors(),
	)
}

// TestVectors proves every worked example under its ID.
func TestVectors(t *testing.T) {
	for _, v := range allVectors() {
		t.Run(v.id, func(t *testing.T) {
			t.Cleanup(func() {
				if t.Failed() {
					t.Logf("%s example, %s: %s", v.mark, v.effective, v.source)
				}
			})
			v.prove(t)
		})
	}
	for id, reason := range outOfScope {
		t.Run(id, func(t *testing.T) { t.Skip(reason) })
	}
}

// TestVectorsAreComplete: every worked example is in the tables once, with its source.
func TestVectorsAreComplete(t *testing.T) {
	if len(vectorIDs) != vectorCount || len(outOfScope) != vectorCountOutOfScope {
		t.Errorf("%d IDs, %d out of scope; want %d and %d", len(vectorIDs), len(outOfScope), vectorCount, vectorCountOutOfScope)
	}
	proved := make(map[string]bool)
	for _, v := range allVectors() {
		if proved[v.id] {
			t.Errorf("%s is there twice", v.id)
		}
		proved[v.id] = true
		if !slices.Contains(vectorIDs, v.id) {
			t.Errorf("%s is no worked example", v.id)
		}
		if v.source == "" || v.mark != official && v.mark != bsp && v.mark != derived {
			t.Errorf("%s has no source or mark", v.id)
		}
	}
	for _, id := range vectorIDs {
		if reason := outOfScope[id]; proved[id] == (reason != "") {
			t.Errorf("%s: proved %t, out of scope for %q", id, proved[id], reason)
		}
	}
}

// publishedCards are Meta's cards of a currency as recorded.
func publishedCards(currency pricing.Currency) pricing.CardSource {
	return ratecards.Embedded().Book(currency, ratecards.PublishedOnly)
}

// publishedTables are Meta's tables as recorded.
func publishedTables(t testing.TB) pricing.Tables {
	t.Helper()
	tables, err := ratecards.Embedded().Tables()
	if err != nil {
		t.Fatal(err)
	}
	return tables
}
