package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/url"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/cmd/site/internal/browser"
)

// Of the addresses that are tried on the pages together some are loaded: the others change the address of a page that is
// there, as a link to it or a script of the page around a frame can. "make fuzz" tries ten thousand new ones each time,
// HOSTILE_COUNT and HOSTILE_SEED say how many and which; the tests the same two thousand.
const (
	hostileCount = "2000"
	hostileSeed  = "1"
	hostileLoads = 40
)

// hostilePages are the pages by how much they make of an address.
var hostilePages = []hostilePage{
	{"/en/", 4, "#v=1&c=MX&chats=0&marketing=1000&utility=0&authentication=0", `document.querySelector(".total-figure").innerText.trim() === "39.70"`},
	{"/es/tarifas/", 3, "#v=1&q=brasil", `document.querySelector(".rates input[type=search]").value === "brasil"`},
	{"/pt/janelas/", 3, "", `document.querySelectorAll(".step").length > 0`},
	{"/en/embed/", 3, "#v=1&c=MX&chats=0&marketing=1000&utility=0&authentication=0", `document.querySelector(".total-figure").innerText.trim() === "39.70"`},
	{"/es/embed/rates/", 2, "", `document.querySelectorAll(".embed-rates td").length > 0`},
	{"/pt/embed/windows/", 1, "", `document.querySelectorAll(".embed-board .mark").length === 4`},
	{"/en/rates/brazil/", 2, "", `document.querySelectorAll("table").length > 0`},
	{"/es/guia/", 1, "", `document.querySelector("h1") !== null`},
	{"/pt/dados/", 1, "", `document.querySelector("h1") !== null`},
}

// hostilePage is a page with its share of hostileShares, and a fine address after which an expression is true.
type hostilePage struct {
	path        string
	share       int
	fine, shows string
}

// hostileShares is how many shares there are.
const hostileShares = 20

// hostile makes addresses that mean harm, or nothing: markup, scripts, broken escapes, huge and tiny numbers, names of what
// every object has, and what pages do take with parts exchanged, cut or doubled.
type hostile struct{ *rand.Rand }

var hostileWords = []string{
	`<script>fired=1</script>`, `<img src=x onerror=fired=1>`, `"><svg onload=fired=1>`, `'-fired=1-'`, "`${fired=1}`", `{{fired=1}}`,
	`javascript:fired=1`, `data:text/html,<script>fired=1</script>`, `//evil.example/`, `https://evil.example/?`, `\\evil.example\`, `../../../../etc/passwd`,
	`</title><base href=//evil.example>`, `<!--`, `]]>`, `<iframe srcdoc="<script>parent.fired=1</script>">`, `<a href=javascript:fired=1>`,
	`__proto__`, `constructor`, `prototype`, `toString`, `hasOwnProperty`, `null`, `undefined`, `NaN`, `Infinity`, `-0`, `true`, `[]`, `{}`, `%00`, "\x00", "\n", "\r\n", "\t",
	`%`, `%2`, `%zz`, `%ff%fe`, `%c0%ae`, `%u0041`, `%25%32%35`, `+`, `&&&&`, `====`, `;`, `#`, `##`, `?`, `\`, `"`, `'`, `<`, `>`,
	`999999999999999999999999999999999999`, `1e309`, `1e-400`, `0x10`, `-1`, `00000`, `0.000000000000000000001`, `1.000,5`, `1,000.5`, `१२३`, `１２３`,
	"\u202e\u2066", "\ufeff", "\u0000", "💩", "é", "ﷺ", "ı", "ß", strings.Repeat("a", 2000), strings.Repeat("(", 500), strings.Repeat("c=MX&", 12),
}

var hostileKeys = []string{
	"v", "c", "chats", "marketing", "utility", "authentication", "cur", "on", "card", "fee", "monthly", "markup", "q", "sort", "pin", "vs", "inferred", "s", "t", "start", "at", "zone",
	"theme", "parts", "view", "country", "currency", "locale", "lang", "date", "fx", "tax", "entry", "__proto__", "wasm", "",
}

var hostileValues = []string{"1", "2", "MX", "BR", "IN", "USD", "EUR", "2026-10-01", "1900-01-01", "9999-12-31", "2026-02-30", "5000", "0.05", "dark", "form,lines", "rates", "es-AR", "in+0", "America/Sao_Paulo"}

func (h hostile) of(list []string) string { return list[h.IntN(len(list))] }

// pairs are up to eight keys with values, mostly not fit for each other.
func (h hostile) pairs() string {
	var all []string
	for range h.IntN(8) {
		key, value := h.of(hostileKeys), h.of(hostileValues)
		switch h.IntN(4) {
		case 0:
			value = h.of(hostileWords)
		case 1:
			value += h.of(hostileWords)
		case 2:
			key += h.of(hostileWords)
		}
		switch h.IntN(3) {
		case 0:
			key, value = url.QueryEscape(key), url.QueryEscape(value)
		case 1:
			value = url.PathEscape(value)
		}
		all = append(all, key+"="+value)
	}
	text := strings.Join(all, "&")
	if h.IntN(5) == 0 && len(text) > 2 {
		text = text[:h.IntN(len(text))]
	}
	if h.IntN(2) == 0 {
		text = "v=1&" + text
	}
	return text
}

// address is what follows the path of a page.
func (h hostile) address() string {
	address := ""
	if h.IntN(2) == 0 {
		address = "?" + strings.ReplaceAll(h.pairs(), "#", "%23")
	}
	switch h.IntN(6) {
	case 0:
		address += "#" + h.of(hostileWords)
	default:
		address += "#" + h.pairs()
	}
	return strings.ToValidUTF8(strings.ReplaceAll(address, "\x00", "%00"), "\ufffd")
}

// watchHarm notes, from before anything else on a page, what an address must not do to it: run something, end the program,
// make an element of a kind that the page does not have or an attribute that runs, a link elsewhere, or lead away.
const watchHarm = `{
	const home = location.pathname, log = console.log;
	window.harm = new Set();
	console.log = (...all) => {
		if (/^(panic|fatal error): /.test(all[0])) harm.add("the program has ended: " + all.join(" "));
		log(...all);
	};
	const look = (e) => {
		if (e.matches("script:not([src]):not([type='application/ld+json']), iframe, object, embed, base, frame, applet, [srcdoc], [onerror], [onload], [onclick], [style]"))
			harm.add("it has made " + e.outerHTML.slice(0, 200));
		for (const name of ["href", "src", "action", "xlink:href"]) {
			const to = e.getAttribute(name);
			if (to !== null && (/^\s*(javascript|data):/i.test(to) || /evil\.example$/.test(new URL(to, location.href).hostname))) harm.add("it leads to " + to);
		}
	};
	new MutationObserver((changes) => {
		for (const c of changes) {
			if (c.type === "attributes") look(c.target);
			for (const n of c.addedNodes) if (n.nodeType === 1) for (const e of [n, ...n.querySelectorAll("*")]) look(e);
		}
	}).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["href", "src", "action", "srcdoc", "style", "onerror", "onload", "onclick", "xlink:href"] });
	window.harmDone = () => {
		if (window.fired !== undefined) harm.add("it has run a script");
		if (location.pathname !== home) harm.add("it has led to " + location.pathname);
		if (!document.querySelector("main") || document.body.textContent.length < 100) harm.add("the page is gone");
		return [...harm];
	};
}`

// No address makes an element, leads anywhere or raises an exception; and after all of them the page works.
func TestHostileAddresses(t *testing.T) {
	t.Parallel()
	seed, err := strconv.ParseUint(cmp.Or(os.Getenv("HOSTILE_SEED"), hostileSeed), 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	count, err := strconv.Atoi(cmp.Or(os.Getenv("HOSTILE_COUNT"), hostileCount))
	if err != nil {
		t.Fatal(err)
	}
	for i, page := range hostilePages {
		t.Run(page.path, func(t *testing.T) {
			t.Parallel()
			h := hostile{rand.New(rand.NewPCG(seed, uint64(i)))}
			p := fastBrowser(t).Open(t, servedSite(t))
			p.Before(watchHarm)
			h.change(t, p, page, count*page.share/hostileShares)
			for range hostileLoads * page.share / hostileShares {
				address := h.address()
				if strings.Contains(address, "view=") { // which is meant to lead to another view
					continue
				}
				p.Goto("/" + offlineFile("en")) // a page without a program
				p.Goto(page.path + address)
				p.WaitReady()
				if bad := browser.Eval[[]string](p, `harmDone()`); len(bad) > 0 {
					t.Fatalf("%s%s: %q", page.path, address, bad)
				}
			}
		})
	}
}

// change opens a page, gives it so many addresses one after the other, and sees that it works in the end.
func (h hostile) change(t *testing.T, p *browser.Page, page hostilePage, count int) {
	t.Helper()
	p.Goto(page.path + page.fine)
	p.WaitReady()
	addresses := make([]string, count)
	for i := range addresses {
		addresses[i] = h.address()
	}
	for list := range slices.Chunk(addresses, 100) {
		written, err := json.Marshal(list)
		if err != nil {
			t.Fatal(err)
		}
		if bad := browser.Eval[[]string](p, fmt.Sprintf(`(async () => {
			for (const address of %s) {
				history.replaceState(null, "", location.pathname + address);
				dispatchEvent(new HashChangeEvent("hashchange"));
				await new Promise((done) => { const c = new MessageChannel(); c.port1.onmessage = done; c.port2.postMessage(0) });
				if (harmDone().length > 0) return [address, ...harm];
			}
			return [];
		})()`, written)); len(bad) > 0 {
			t.Fatalf("%s%q", page.path, bad)
		}
	}
	browser.Eval[bool](p, fmt.Sprintf(`(history.replaceState(null, "", location.pathname + %q), dispatchEvent(new HashChangeEvent("hashchange")))`, page.fine))
	p.WaitFor(page.shows)
}
