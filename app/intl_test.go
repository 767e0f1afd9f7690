//go:build !js

package app

import (
	"context"
	"encoding/json"
	"fmt"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/pricing"
)

// intlCase is one text the tables write and Intl has to write too.
type intlCase struct {
	Kind    string // of Intl's formatter
	Tag     string
	Options string
	Input   string
	want    string
}

// TestIntlAgrees holds the tables of the pages drawn ahead to what the browser writes, so that nothing changes on the
// page when the program starts.
func TestIntlAgrees(t *testing.T) {
	path, err := exec.LookPath("chromium")
	if err != nil {
		t.Fatalf("no chromium to compare with: %v", err)
	}
	cases := intlCases()
	input, err := json.Marshal(cases)
	if err != nil {
		t.Fatal(err)
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU)
	ctx, stop := chromedp.NewExecAllocator(context.Background(), options...)
	defer stop()
	ctx, stopTab := chromedp.NewContext(ctx)
	defer stopTab()
	if err := chromedp.Do(ctx); err != nil {
		t.Fatal(err)
	}
	ctx, stopWaiting := context.WithTimeout(ctx, time.Minute)
	defer stopWaiting()
	got, err := chromedp.Run(ctx, chromedp.Evaluate[[]string](`(`+string(input)+`).map(c => {
		const made = new Intl[c.Kind](c.Tag, JSON.parse(c.Options));
		if (c.Kind === "PluralRules") return made.select(c.Input);
		return made.format(c.Kind === "DateTimeFormat" ? new Date(c.Input + "T00:00:00Z") : c.Input);
	})`))
	if err != nil {
		t.Fatal(err)
	}
	for i, c := range cases {
		if got[i] != c.want {
			t.Errorf("%s %s %s of %s: Intl writes %q, the table %q", c.Tag, c.Kind, c.Options, c.Input, got[i], c.want)
		}
	}
}

func intlCases() []intlCase {
	var cases []intlCase
	numbers := []string{
		"0", "1", "9", "12", "999", "1000", "1234", "9999", "10000", "123456", "1000000", "123456789012", "0.5", "0.05", "2.5",
		"1234.5", "0.0397", "0.000001", "999.99", "1234567.891234", "100.10", "-1", "-0.5", "-1234.5", "-1000000",
	}
	plurals := map[Plural]string{PluralOne: "one", PluralMany: "many", PluralOther: "other"}
	for i := range localeSpecs {
		l := localeSpecs[i].locale
		f, tag := tableFormats[l], string(l)
		add := func(kind, options, input, want string) {
			cases = append(cases, intlCase{Kind: kind, Tag: tag, Options: options, Input: input, want: want})
		}
		for _, text := range numbers {
			n := decimal.RequireFromString(text)
			for _, decimals := range []int32{allDecimals, 0, 2, 4, 6} {
				digits, places := fixed(n, decimals)
				add("NumberFormat", intlNumber(places), digits, f.Number(n, decimals))
				for _, c := range []pricing.Currency{"USD", "BRL", "MXN", "CLP", "INR", "EUR"} {
					add("NumberFormat", intlMoney(c, places), digits, f.Money(n, c, decimals))
				}
			}
			add("NumberFormat", intlPercent, n.Shift(-2).String(), f.Percent(n))
		}
		for month := 1; month <= 12; month++ {
			for _, day := range []int{1, 9, 28} {
				on := pricing.NewDate(2020+month, time.Month(month), day)
				add("DateTimeFormat", intlDate, on.String(), strings.Replace(f.Date(on), brazilFirst, "1", 1)) // see Date of intlFormat
				add("DateTimeFormat", intlMonth, on.String(), f.Month(on))
			}
		}
		for _, n := range []int64{0, 1, 2, 3, 10, 999, 1000, 999_999, 1_000_000, 1_000_001, 2_000_000, 1_000_000_000} {
			add("PluralRules", "{}", fmt.Sprint(n), plurals[f.Plural(n)])
		}
	}
	return cases
}
