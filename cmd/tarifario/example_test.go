package main

import (
	"bytes"
	"fmt"
	"os"
	"strings"
	"time"
)

// The worked example of the README: a month in Mexico with 1,000 chats of 3 replies, one in five from an ad, 500
// marketing messages and 300 utility notices. TestWorkedExample computes it by hand.
func Example() {
	var out bytes.Buffer
	code := run(environment{Stdout: &out, Stderr: os.Stderr, Now: time.Now}, []string{"price", "testdata/examples/plan.json"})
	bill, _, _ := strings.Cut(out.String(), "To know:")
	fmt.Println(strings.TrimRight(bill, "\n"))
	fmt.Println("exit code", code)
	// Output:
	// A month of testdata/examples/plan.json on 2026-11-01 in USD
	// Rules PMP-2: Meta charges for each message. Rate card 2026-10-01-USD, published.
	//
	// WHAT                WHERE   QUANTITY   FREE  CHARGED    RATE   AMOUNT  RULE
	// customer messages   Mexico     3,000  3,000        0                0  DLV-6
	// marketing messages  Mexico       500      0      500  0.0397  19.8500  MSG-2
	// utility messages    Mexico        90      0       90  0.0085   0.7650  MSG-6
	// utility messages    Mexico       210      0      210  0.0085   1.7850  MSG-4
	// service messages    Mexico       400    400        0                0  FEP-5
	// service messages    Mexico       200    200        0                0  FEP-3
	// service messages    Mexico     2,400  1,000    1,400  0.0085  11.9000  SVC-1, free by SVC-4
	//
	// Meta   34.30  USD
	// Total  34.30  USD  exactly 34.3000
	//
	// Monthly allowance: 1,000 of 1,000 free units used (SVC-4).
	// exit code 0
}
