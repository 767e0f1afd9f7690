package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/cmd/site/internal/browser"
)

// A log of one conversation: at 15:00 UTC the customer writes, the reply is delivered, a notice follows at 17:00.
const oneConversation = `{"id":"1","number":"15550001","user":"+5215512345678","direction":"inbound","sent":"2026-10-02T15:00:00Z"}
{"id":"2","number":"15550001","user":"+5215512345678","direction":"outbound","sent":"2026-10-02T15:01:00Z","delivered":"2026-10-02T15:01:00Z"}
{"id":"3","number":"15550001","user":"+5215512345678","direction":"outbound","kind":"template","category":"utility","sent":"2026-10-02T17:00:00Z","delivered":"2026-10-02T17:00:00Z"}
`

// What Meta's webhook says when the customer writes at the same time.
const oneWebhook = `{"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{"messaging_product":"whatsapp",` +
	`"metadata":{"display_phone_number":"15550001","phone_number_id":"106540352242922"},"contacts":[{"wa_id":"5215512345678"}],` +
	`"messages":[{"from":"5215512345678","id":"wamid.1","timestamp":"1790953200","type":"text","text":{"body":"hola"}}]}}]}]}`

// Two more conversations, of which one is with a group that has markup for a name, and a line that cannot be used.
const otherConversations = `{"id":"4","number":"15550001","user":"+5511912345678","direction":"inbound","entry":"ad","sent":"2026-10-05T12:00:00Z"}
{"id":"5","number":"15550001","user":"+5511912345678","direction":"sideways","sent":"2026-10-05T12:00:00Z"}
{"id":"6","number":"15550001","group":"<img src=x onerror=alert(1)>","direction":"inbound","user":"+5511912345678","sent":"2026-10-04T12:00:00Z"}
`

// openSaid is what the page says of the file.
const openSaid = `document.querySelector("section:has(#open-file) [role=status]").textContent`

// A conversation of a log opens as a timeline: the only one at once, others when they are chosen, packed or not, and it
// can be undone. The link tells when and what, and nobody's number.
func TestConversationOfALog(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedSite(t))
	p.Look(320, "dark")
	p.Goto("/es/ventanas/")
	p.WaitReady()
	const steps = "#v=1&start=2026-10-02&c=MX&s=15h_customer~15h1m_reply_proven~17h_utility_proven"
	opening := browser.Eval[string](p, stepTimes)
	p.Upload("#open-file", ownFile(t, "uno.ndjson", oneConversation))
	p.WaitFor(openSaid + ` === "Conversación abierta: +5215512345678, 2 de octubre de 2026, mensajes: 3."`)
	p.WaitFor(fmt.Sprintf(`location.hash === %q && document.activeElement.id === "board"`, steps))
	// Since October 2026 a notice is charged inside the window too: Mexico pays 0.0085 (MSG-6), the reply is one of the 1,000.
	p.WaitFor(`document.querySelector(".clock-total strong").innerText.replace("\u00a0", " ") === "USD 0.0085"`)
	p.Click("#undo")
	p.WaitFor(fmt.Sprintf("%s === %q", stepTimes, opening))

	var packed bytes.Buffer
	z := gzip.NewWriter(&packed)
	z.Write([]byte(otherConversations + oneConversation))
	z.Close()
	p.Upload("#open-file", ownFile(t, "tres.ndjson.gz", packed.String()))
	p.WaitFor(openSaid + ` === "Mensajes en el registro: 5. Conversaciones, que terminan tras siete días de silencio: 3."`)
	const rows = `[...document.querySelectorAll(".list-table tbody tr")].map((r) => [...r.cells].map((c) => c.innerText).join(" ")).join("; ")`
	const all = "+5511912345678 5 de octubre de 2026 1; grupo <img src=x onerror=alert(1)> 4 de octubre de 2026 1; +5215512345678 2 de octubre de 2026 3"
	if got := browser.Eval[string](p, rows); got != all {
		t.Errorf("the log has the conversations\n%s\nwant\n%s", got, all)
	}
	p.WaitFor(`document.querySelector("section:has(#open-file) summary").textContent === "Líneas que no se pudieron usar: 1" &&
		document.querySelector("section:has(#open-file) details li").textContent === "Línea 2: direction: valor que el campo no admite."`)
	if over := browser.Eval[int](p, `document.documentElement.scrollWidth - innerWidth`); over > 0 {
		t.Errorf("the page is %d pixels too wide", over)
	}
	p.Type("#log-filter", "+52 1 (55)")
	p.WaitFor(rows + ` === "+5215512345678 2 de octubre de 2026 3"`)
	checkAccessible(t, p, "with the conversations of a log")
	p.Click("#log-open-2")
	p.WaitFor(fmt.Sprintf(`location.hash === %q`, steps))
}

// A plan that was kept opens as well; what is neither says so, and the timeline stays.
func TestOtherFilesAtTheClock(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedSite(t))
	p.Before(keeping)
	p.Goto("/pt/janelas/#v=1&c=BR&s=9h_customer~10h_marketing")
	p.WaitReady()
	p.Click("#share-json")
	p.WaitFor(`files["tarifario-windows.json"]`)
	plan := browser.Eval[string](p, `files["tarifario-windows.json"].text()`)
	for _, c := range []struct{ name, text, said string }{
		{"nota.txt", "Bom dia", "No arquivo não há nenhuma mensagem: são precisos webhooks da Meta ou eventos, um por linha. Linha 1: não é JSON."},
		{"vazio.ndjson", "", "No arquivo não há nenhuma mensagem: são precisos webhooks da Meta ou eventos, um por linha."},
		{"texto.ndjson", "\xff\xfe{\x00}\x00", "Não dá para abrir o arquivo: o texto está em UTF-16; guarde-o em UTF-8."},
		{"plano.json", `{"schema": "tarifario/plan", "version": 1}`, "Não dá para abrir o arquivo: o plano não tem nenhuma conversa passo a passo."},
	} {
		p.Upload("#open-file", ownFile(t, c.name, c.text))
		p.WaitFor(fmt.Sprintf("%s === %q", openSaid, c.said))
		if got := browser.Eval[int](p, `document.querySelectorAll(".step").length`); got != 2 {
			t.Errorf("after %s there are %d steps", c.name, got)
		}
	}
	p.Click("#clear")
	p.WaitFor(`!document.querySelector(".step")`)
	p.Upload("#open-file", ownFile(t, "plano.json", plan))
	p.WaitFor(openSaid + ` === "Arquivo aberto."`)
	p.WaitFor(`location.hash === "#v=1&start=2026-10-05&c=BR&s=9h_customer~10h_marketing"`)
}

// While a long log is read the page says how far it is, answers, and stops when asked to: no half result is shown. A file
// that is chosen before the program is ready is read when it is.
func TestLongLog(t *testing.T) {
	t.Parallel()
	p := testBrowser(t).Open(t, servedSite(t))
	p.Begin("/en/windows/")
	p.Upload("#open-file", ownFile(t, "long.ndjson", strings.Repeat(oneConversation, 30_000)))
	p.WaitReady()
	p.WaitFor(`/^[1-9][0-9]? % · lines: [1-9][0-9,]+$/.test(document.querySelector("section:has(#open-file) .actions .hint")?.innerText)`)
	p.Click("#log-stop")
	p.WaitFor(openSaid + ` === "Reading was cancelled."`)
	if browser.Eval[bool](p, `Boolean(document.querySelector(".list-table") || document.getElementById("log-stop") || location.hash)`) {
		t.Error("something of the log is shown")
	}
}
