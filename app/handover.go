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
	return El("div", "handover", Block("handover-heading", v.Heading,
		TextEl("p", "lead", v.Lead),
		El("div", "actions",
			action(v.Share, h.onShare),
			TextEl("a", "action", v.WhatsApp).Attr("href", v.WhatsAppTo).Attr("target", "_blank").Attr("rel", "noopener"),
			action(v.Print, h.onPrint),
		),
		ui.If(byHand, func() ui.UI {
			return El("div", "field by-hand",
				label(linkName, v.LinkLabel),
				El("div", "control", textInput("text", linkName, v.Link).Attr("readonly", true)),
			)
		}),
		TextEl("p", "said", said).Role("status"),
		TextEl("p", "lead", v.FilesLead),
		El("div", "actions", h.files()...),
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
	v := &h.fresh().Files[f]
	h.passed, h.said, h.byHand = h.View.Link, v.Started, false
	data, err := f.write(h.Page.priced, h.Page.estimate)
	if err != nil {
		h.said = h.View.Refused
		return
	}
	Download(ctx, v.Name, v.Content, data)
}

// fresh is the view with what was typed a moment ago.
func (h *Handover) fresh() *HandoverView {
	h.Page.passOn()
	h.View = h.Page.view.Handover
	return &h.View
}

// action is a button that does something with the result.
func action(text string, do ui.EventHandler) ui.UI {
	return Button("action", ui.Text(text)).OnClick(do)
}

// onPrint opens the browser's dialog; the style sheet makes a quote of the page.
func (h *Handover) onPrint(ctx ui.Context, _ ui.Event) {
	h.Page.passOn()
	ctx.Defer(func(ui.Context) { ui.Window().Call("print") }) // when it is drawn
}

func (h *Handover) onShare(ctx ui.Context, _ ui.Event) {
	v := *h.fresh()
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
