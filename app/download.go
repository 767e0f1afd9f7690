package app

import (
	"time"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Download has the browser keep a file, which never leaves the page otherwise.
func Download(ctx ui.Context, name, content string, data []byte) {
	bytes := ui.Window().Get("Uint8Array").New(len(data)) // a string would lose the mark in front of the text
	ui.CopyBytesToJS(bytes, data)
	blob := ui.Window().Get("Blob").New([]any{bytes}, map[string]any{"type": content})
	urls := ui.Window().Get("URL")
	address := urls.Call("createObjectURL", blob)
	link := ui.Window().Get("document").Call("createElement", "a")
	link.Set("href", address)
	link.Set("download", name)
	link.Call("click")
	ctx.After(timeToDownload, func(ui.Context) { urls.Call("revokeObjectURL", address) })
}

// timeToDownload is how long a file stays at hand: Safari asks first and reads it when the visitor has answered.
const timeToDownload = time.Minute
