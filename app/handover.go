package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// Handover passes the result on. Exported fields are set by the page.
type Handover struct {
	ui.Compo
	Page *Calculator
	View HandoverView

	passed string // the link of the plan that was passed on last: what was said of it holds for no other
	said   string
	byHand bool // the link is shown, to be copied by hand
}

// linkName is the control that shows the link.
const linkName = "permalink"

// Render draws the ways to pass the result on.
func (h *Handover) Render() ui.UI {
	v := &h.View
	said, byHand := h.said, h.byHand
	if h.passed != v.Link {
		said, byHand = "", false
	}
	return el("div", "handover", block("handover-heading", v.Heading,
		textEl("p", "lead", v.Lead),
		el("div", "actions",
			action(v.Share, h.onShare),
			textEl("a", "action", v.WhatsApp).Attr("href", v.WhatsAppTo).Attr("target", "_blank").Attr("rel", "noopener"),
			action(v.Print, printPage),
		),
		ui.If(byHand, func() ui.UI {
			return el("div", "field by-hand",
				label(linkName, v.LinkLabel),
				el("div", "control", textInput("text", linkName, v.Link).Attr("readonly", true)),
			)
		}),
		textEl("p", "said", said).Role("status"),
		textEl("p", "lead", v.FilesLead),
		el("div", "actions", h.files()...),
	), quote(&v.Quote))
}

func (h *Handover) files() []ui.UI {
	var buttons []ui.UI
	for f := range fileCount {
		buttons = append(buttons, action(h.View.Files[f].Label, func(ctx ui.Context, _ ui.Event) { h.keep(ctx, f) }))
	}
	return buttons
}

// keep writes a file of what the page shows.
func (h *Handover) keep(ctx ui.Context, f handoverFile) {
	v := &h.View.Files[f]
	h.passed, h.said, h.byHand = h.View.Link, v.Started, false
	data, err := f.write(h.Page.priced, h.Page.estimate)
	if err != nil {
		h.said = h.View.Refused
		return
	}
	download(ctx, v.Name, v.Content, data)
}

// action is a button that does something with the result.
func action(text string, do ui.EventHandler) ui.UI {
	return button("action", ui.Text(text)).OnClick(do)
}

// printPage opens the browser's dialog; the style sheet makes a quote of the page.
func printPage(ui.Context, ui.Event) { ui.Window().Call("print") }

func (h *Handover) onShare(ctx ui.Context, _ ui.Event) {
	v := h.View
	h.passed, h.said, h.byHand = v.Link, "", false
	say := func(o outcome) { ctx.Dispatch(func(ctx ui.Context) { h.say(ctx, &v, o) }) }
	shareLink(v.Title, v.Message, v.Link, say)
}

// say tells what became of the link.
func (h *Handover) say(ctx ui.Context, v *HandoverView, o outcome) {
	switch h.byHand = false; o {
	case linkShared:
		h.said = v.Shared
	case linkCopied:
		h.said = v.Copied
	case linkRefused:
		h.said, h.byHand = v.ByHand, true
		ctx.Defer(func(ui.Context) { selectText(linkName) })
	}
}
