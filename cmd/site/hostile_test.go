package main

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/tarifario/tarifario/cmd/site/internal/browser"
)

// hostileCount is how many addresses are tried on the pages together, hostileLoads how many of them by loading the page:
// the others change the address of a page that is there, as a link to it or a script of the page around a frame can.
const (
	hostileCount = 10_000
	hostileLoads = 40
)

// hostilePages are the pages by how much they make of an address.
var hostilePages = []struct {
	path  string
	share int // of 20
	fine  string
	shows string // after the fine address, an expression that is true
}{
	{"/en/", 6, "#v=1&c=MX&chats=0&marketing=1000&utility=0&authentication=0", `document.querySelector(".total-figure").innerText.trim() === "39.70"`},
	{"/es/tarifas/", 3, "#v=1&q=brasil", `document.querySelector(".rates input[type=search]").value === "brasil"`},
	{"/pt/janelas/", 3, "", `document.querySelectorAll(".step").length > 0`},
	{"/en/embed/", 3, "#v=1&c=MX&chats=0&marketing=1000&utility=0&authentication=0", `document.querySelector(".total-figure").innerText.trim() === "39.70"`},
	{"/es/embed/rates/", 1, "", `document.querySelectorAll(".embed-rates td").length > 0`},
	{"/pt/embed/windows/", 1, "", `document.querySelector(".live-form") !== null`},
	{"/en/rates/brazil/", 1, "", `document.querySelectorAll("table").length > 0`},
	{"/es/guia/", 1, "", `document.querySelector("h1") !== null`},
	{"/pt/dados/", 1, "", `document.querySelector("h1") !== null`},
}

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
	"\u202e\u2066", "\ufeff", "\u0000", "💩", "é", "ﷺ", "ı", "ß", strings.Repeat("a", 2000), strings.Repeat("(", 500), strings.Repeat("c=MX&", 60),
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

// harm is what an address has done to the page that it must not: run something, made an element of a kind that the page
// does not have or an attribute that runs, a link elsewhere, or led away.
const harm = `(() => {
	const bad = [];
	if (window.fired !== undefined) bad.push("it has run a script");
	if (location.pathname !== window.home) bad.push("it has led to " + location.pathname);
	for (const e of document.querySelectorAll("script:not([src]):not([type='application/ld+json']), iframe, object, embed, base, frame, applet, [srcdoc], [onerror], [onload], [onclick], [style]")) bad.push("it has made " + e.outerHTML.slice(0, 200));
	for (const e of document.querySelectorAll("a[href], form[action], [src], [xlink\\:href]")) {
		const to = e.href?.baseVal ?? e.href ?? e.src ?? e.action;
		if (/^(javascript|data):/i.test(to) && e.tagName !== "IMG" || /evil\.example/.test(new URL(to, location.href).host)) bad.push("it leads to " + to);
	}
	if (!document.querySelector("main") || document.body.innerText.length < 100) bad.push("the page is gone");
	return bad;
})()`

// No address of ten thousand makes an element, leads anywhere or raises an exception; and after all of them the page works.
func TestHostileAddresses(t *testing.T) {
	t.Parallel()
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	h := hostile{rand.New(rand.NewPCG(seed, 0))}
	p := testBrowser(t).Open(t, servedSite(t))
	p.Before(`{ const log = console.log; console.log = (...all) => { if (/^(panic|fatal error): /.test(all[0])) window.ended = all.join(" "); log(...all) } }`)
	for _, page := range hostilePages {
		p.Goto(page.path + page.fine)
		p.WaitReady()
		browser.Eval[bool](p, `(window.home = location.pathname, true)`)
		addresses := make([]string, hostileCount*page.share/20)
		for i := range addresses {
			addresses[i] = h.address()
		}
		for i := 0; i < len(addresses); i += 100 {
			list, err := json.Marshal(addresses[i:min(i+100, len(addresses))])
			if err != nil {
				t.Fatal(err)
			}
			for _, bad := range browser.Eval[[]string](p, fmt.Sprintf(`(async () => {
				const all = [];
				for (const address of %s) {
					history.replaceState(null, "", location.pathname + address);
					dispatchEvent(new HashChangeEvent("hashchange"));
					await new Promise((done) => { const c = new MessageChannel(); c.port1.onmessage = done; c.port2.postMessage(0) });
					for (const bad of %s) all.push(address + ": " + bad);
					if (window.ended) return [address + ": the program has ended: " + ended];
				}
				return all;
			})()`, list, harm)) {
				t.Errorf("%s%s", page.path, bad)
			}
			if t.Failed() {
				return
			}
		}
		browser.Eval[bool](p, fmt.Sprintf(`(history.replaceState(null, "", location.pathname + %q), dispatchEvent(new HashChangeEvent("hashchange")))`, page.fine))
		p.WaitFor(page.shows)
	}
	for range hostileLoads {
		page := hostilePages[h.IntN(len(hostilePages))]
		address := h.address()
		if strings.Contains(address, "view=") { // those are meant to do something
			continue
		}
		p.Goto(page.path + address)
		p.WaitReady()
		browser.Eval[bool](p, fmt.Sprintf(`(window.home = %q, true)`, page.path))
		for _, bad := range browser.Eval[[]string](p, harm) {
			t.Errorf("%s%s: %s", page.path, address, bad)
		}
	}
}
