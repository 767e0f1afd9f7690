package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// outcome is what became of a link that was to be passed on.
type outcome uint8

const (
	linkKept    outcome = iota // the visitor changed their mind
	linkShared                 // handed to another app
	linkCopied                 // on the clipboard
	linkRefused                // the browser allows neither
)

// shareLink hands a link to another app where the browser can, and else copies it.
func shareLink(title, message, link string, then func(outcome)) {
	navigator := ui.Window().Get("navigator")
	if !navigator.Get("share").Truthy() {
		copyLink(link, then)
		return
	}
	Settle(navigator.Call("share", map[string]any{"title": title, "text": message, "url": link}),
		func(ui.Value) { then(linkShared) },
		func(reason ui.Value) {
			if reason.Get("name").String() == "AbortError" {
				then(linkKept)
				return
			}
			copyLink(link, then)
		},
	)
}

// copyLink puts a link on the clipboard, which a page without HTTPS does not have and a frame may not use.
func copyLink(link string, then func(outcome)) {
	clipboard := ui.Window().Get("navigator").Get("clipboard")
	if !clipboard.Truthy() {
		then(linkRefused)
		return
	}
	Settle(clipboard.Call("writeText", link),
		func(ui.Value) { then(linkCopied) },
		func(ui.Value) { then(linkRefused) },
	)
}

// CopyText puts what a control shows on the clipboard and reports whether that is done; where the browser refuses, all of
// it is marked in the control, to be copied by hand.
func CopyText(id, text string, then func(copied bool)) {
	copyLink(text, func(o outcome) {
		if o != linkCopied {
			selectText(id)
		}
		then(o == linkCopied)
	})
}

// Settle waits for a promise to be kept or broken.
func Settle(promise ui.Value, kept func(result ui.Value), broken func(reason ui.Value)) {
	var onKept, onBroken ui.Func
	release := func() {
		onKept.Release()
		onBroken.Release()
	}
	onKept = ui.FuncOf(func(_ ui.Value, result []ui.Value) any {
		release()
		kept(result[0])
		return nil
	})
	onBroken = ui.FuncOf(func(_ ui.Value, reason []ui.Value) any {
		release()
		broken(reason[0])
		return nil
	})
	promise.Call("then", onKept, onBroken)
}

// selectText marks everything in a control, ready to be copied.
func selectText(id string) {
	if control := ui.Window().GetElementByID(id); control.Truthy() {
		control.Call("focus")
		control.Call("select")
	}
}
