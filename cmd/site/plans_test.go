package main

import (
	"encoding/json"
	"fmt"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/tarifario/tarifario/cmd/site/internal/browser"
)

// typedPlan is a plan as a visitor enters it and as the command line reads it.
type typedPlan struct {
	page  string      // of the language
	enter [][2]string // name of the control and what is typed or chosen, in this order
	plan  string      // the same as a plan document, without its schema and version
}

// twentyPlans go through every field, every era, several currencies and the three ways of writing numbers.
var twentyPlans = []typedPlan{
	{"/es/", nil, `"on":"2026-10-01","currency":"USD","numbers":1,"traffic":[{"country":"MX","chats":1000,"replies_per_chat":"3","entry_share":"20","marketing":500,"utility":300,"in_window_share":"30"}]`},
	{"/es/", [][2]string{{"chats", "2,500"}, {"replies", "3.5"}, {"answer-share", "12.5%"}}, `"on":"2026-10-01","currency":"USD","numbers":1,"traffic":[{"country":"MX","chats":2500,"replies_per_chat":"3.5","entry_share":"20","marketing":500,"answer_share":"12.5","replies_per_answer":"2","utility":300,"in_window_share":"30"}]`},
	{"/es/", [][2]string{{"country", "Perú"}, {"numbers", "3"}, {"chats", "4000"}}, `"on":"2026-10-01","currency":"USD","numbers":3,"traffic":[{"country":"PE","chats":4000,"replies_per_chat":"3","entry_share":"20","marketing":500,"utility":300,"in_window_share":"30"}]`},
	{"/es/", [][2]string{{"country", "Argentina"}, {"authentication", "500000"}}, `"on":"2026-10-01","currency":"USD","numbers":1,"traffic":[{"country":"AR","chats":1000,"replies_per_chat":"3","entry_share":"20","marketing":500,"utility":300,"in_window_share":"30","authentication":500000}]`},
	{"/es/#v=1&agent=25&tokens=18000&fee=0.005&monthly=49&markup=10&tax=gross_up&taxrate=16", [][2]string{{"country", "Chile"}, {"entry-share", "40"}, {"chats", "10000"}, {"replies", "1"}, {"marketing", "0"}, {"utility", "0"}}, `"on":"2026-10-01","currency":"USD","numbers":1,"fees":{"per_message":"0.005","per_month":"49","markup":"10"},"tax":{"mode":"gross_up","rate":"16"},"traffic":[{"country":"CL","chats":10000,"replies_per_chat":"1","entry_share":"40","agent_share":"25","tokens_per_reply":18000,"in_window_share":"30"}]`},
	{"/es/", [][2]string{{"when", "PMP-1"}}, `"on":"2026-09-30","currency":"USD","numbers":1,"traffic":[{"country":"MX","chats":1000,"replies_per_chat":"3","entry_share":"20","marketing":500,"utility":300,"in_window_share":"30"}]`},
	{"/es/", [][2]string{{"when", "CBP-1"}, {"chats", "5000"}, {"return-share", "25"}, {"answer-share", "8"}, {"answer-replies", "1.5"}}, `"on":"2024-10-31","currency":"USD","numbers":1,"traffic":[{"country":"MX","chats":5000,"replies_per_chat":"3","entry_share":"20","return_share":"25","marketing":500,"answer_share":"8","replies_per_answer":"1.5","utility":300,"in_window_share":"30"}]`},
	{"/es/", [][2]string{{"when", "CBP-2"}, {"chats", "5000"}}, `"on":"2025-06-30","currency":"USD","numbers":1,"traffic":[{"country":"MX","chats":5000,"replies_per_chat":"3","entry_share":"20","marketing":500,"utility":300,"in_window_share":"30"}]`},
	{"/es/", [][2]string{{"when", "CBP-0"}}, `"on":"2023-05-31","currency":"USD","numbers":1,"traffic":[{"country":"MX","chats":1000,"replies_per_chat":"3","entry_share":"20","marketing":500,"utility":300,"in_window_share":"30"}]`},
	{"/es/", [][2]string{{"currency", "COP"}, {"country", "Colombia"}, {"utility", "12000"}}, `"on":"2026-10-01","currency":"COP","numbers":1,"traffic":[{"country":"CO","chats":1000,"replies_per_chat":"3","entry_share":"20","marketing":500,"utility":12000,"in_window_share":"30"}]`},
	{"/pt/", nil, `"on":"2026-10-01","currency":"USD","numbers":1,"traffic":[{"country":"BR","chats":1000,"replies_per_chat":"3","entry_share":"20","marketing":500,"utility":300,"in_window_share":"30"}]`},
	{"/pt/", [][2]string{{"chats", "20.000"}, {"replies", "2,5"}, {"entry-share", "12,5"}}, `"on":"2026-10-01","currency":"USD","numbers":1,"traffic":[{"country":"BR","chats":20000,"replies_per_chat":"2.5","entry_share":"12.5","marketing":500,"utility":300,"in_window_share":"30"}]`},
	{"/pt/", [][2]string{{"country", "Portugal"}, {"marketing", "1.234.567"}}, `"on":"2026-10-01","currency":"USD","numbers":1,"traffic":[{"country":"PT","chats":1000,"replies_per_chat":"3","entry_share":"20","marketing":1234567,"utility":300,"in_window_share":"30"}]`},
	{"/pt/", [][2]string{{"currency", "BRL"}, {"utility", "300000"}, {"authentication", "750000"}}, `"on":"2026-10-01","currency":"BRL","numbers":1,"traffic":[{"country":"BR","chats":1000,"replies_per_chat":"3","entry_share":"20","marketing":500,"utility":300000,"in_window_share":"30","authentication":750000}]`},
	{"/pt/", [][2]string{{"when", "date"}, {"date", "2026-07-15"}, {"in-window-share", "100"}}, `"on":"2026-07-15","currency":"USD","numbers":1,"traffic":[{"country":"BR","chats":1000,"replies_per_chat":"3","entry_share":"20","marketing":500,"utility":300,"in_window_share":"100"}]`},
	{"/en/", nil, `"on":"2026-10-01","currency":"USD","numbers":1,"traffic":[{"country":"US","chats":1000,"replies_per_chat":"3","entry_share":"20","marketing":500,"utility":300,"in_window_share":"30"}]`},
	{"/en/", [][2]string{{"country", "India"}, {"currency", "INR"}, {"utility", "26,000,000"}, {"authentication", "760,000"}}, `"on":"2026-10-01","currency":"INR","numbers":1,"traffic":[{"country":"IN","chats":1000,"replies_per_chat":"3","entry_share":"20","marketing":500,"utility":26000000,"in_window_share":"30","authentication":760000}]`},
	{"/en/", [][2]string{{"country", "South Korea"}, {"entry-share", "0"}, {"chats", "1001"}, {"replies", "1"}}, `"on":"2026-10-01","currency":"USD","numbers":1,"traffic":[{"country":"KR","chats":1001,"replies_per_chat":"1","marketing":500,"utility":300,"in_window_share":"30"}]`},
	{"/en/", [][2]string{{"when", "date"}, {"date", "2026-08-20"}, {"currency", "EUR"}, {"country", "Germany"}}, `"on":"2026-08-20","currency":"EUR","numbers":1,"traffic":[{"country":"DE","chats":1000,"replies_per_chat":"3","entry_share":"20","marketing":500,"utility":300,"in_window_share":"30"}]`},
	{"/en/", [][2]string{{"when", "date"}, {"date", "2024-03-10"}, {"country", "Nigeria"}, {"numbers", "2"}, {"chats", "3,000"}}, `"on":"2024-03-10","currency":"USD","numbers":2,"traffic":[{"country":"NG","chats":3000,"replies_per_chat":"3","entry_share":"20","marketing":500,"utility":300,"in_window_share":"30"}]`},
}

// TestPageAndCommandAgree: a plan entered through the page costs what the command line says of the same plan.
func TestPageAndCommandAgree(t *testing.T) {
	t.Parallel()
	command := filepath.Join(t.TempDir(), "tarifario")
	if out, err := exec.Command("go", "build", "-o", command, "github.com/tarifario/tarifario/cmd/tarifario").CombinedOutput(); err != nil {
		t.Fatalf("build the command: %v\n%s", err, out)
	}
	b, address := testBrowser(t), servedSite(t)
	for i, plan := range twentyPlans {
		t.Run(fmt.Sprint(i+1), func(t *testing.T) {
			want := commandTotal(t, command, plan.plan)
			p := b.Open(t, address)
			p.Goto(plan.page)
			p.WaitReady()
			for _, step := range plan.enter {
				enter(p, step[0], step[1])
			}
			for deadline := time.Now().Add(time.Minute); ; time.Sleep(20 * time.Millisecond) {
				got := digits(browser.Eval[string](p, `document.querySelector("#total .total-figure")?.textContent ?? ""`))
				if got == digits(want) {
					return
				}
				if time.Now().After(deadline) {
					t.Fatalf("the page says %q, the command %q; the page reads\n%s", got, want, pageText(p))
				}
			}
		})
	}
}

// enter types into a control, or chooses from it.
func enter(p *browser.Page, name, text string) {
	selector := fmt.Sprintf(`[name=%q]`, name)
	kind := browser.Eval[string](p, fmt.Sprintf("(() => { const e = document.querySelector(`%s`); return e.tagName + ' ' + (e.type ?? '') })()", selector))
	if strings.HasPrefix(kind, "SELECT") || strings.HasSuffix(kind, " date") {
		browser.Eval[bool](p, fmt.Sprintf("(() => { const e = document.querySelector(`%s`); e.value = %q;"+
			" for (const n of ['input', 'change']) e.dispatchEvent(new Event(n, { bubbles: true })); return true })()", selector, text))
		if name == "when" && text == "date" {
			p.WaitFor(`document.querySelector('[name="date"]')`)
		}
		return
	}
	p.Fill(selector, text)
	if name == "country" {
		p.Type(selector, "\r")
	}
}

// commandTotal is the rounded total the command line prints for a plan.
func commandTotal(t *testing.T, command, plan string) string {
	t.Helper()
	cmd := exec.Command(command, "price", "--json", "-")
	cmd.Stdin = strings.NewReader(`{"schema":"tarifario/plan","version":1,` + plan + `}`)
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("tarifario price: %v\n%s", err, out)
	}
	var bill struct {
		Totals []struct {
			Display struct{ Sum string }
		}
	}
	if err := json.Unmarshal(out, &bill); err != nil || len(bill.Totals) == 0 || bill.Totals[0].Display.Sum == "" {
		t.Fatalf("tarifario price printed %s (%v)", out, err)
	}
	return bill.Totals[0].Display.Sum
}

// digits leaves of an amount only its digits: the three languages part them differently.
func digits(text string) string {
	return strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, text)
}
