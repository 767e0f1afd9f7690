package windows

import (
	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/document"
	"github.com/tarifario/tarifario/app/timeline"
)

// The controls that pass the timeline on.
const (
	linkID  = "share-link"
	svgID   = "share-svg"
	pngID   = "share-png"
	jsonID  = "share-json"
	printID = "share-print"
)

// fileStem begins the names of files.
const fileStem = "tarifario-windows"

// share draws the ways to pass the timeline on.
func (p *Page) share() ui.UI {
	l := p.lang
	button := func(id, text string, do func(ui.Context)) ui.UI {
		return app.Button("tool", ui.Text(text)).ID(id).OnClick(func(ctx ui.Context, _ ui.Event) { do(ctx) }, ui.EventScope(id))
	}
	return app.El("section", "clock-share",
		app.TextEl("h2", "", app.Say(l, "Compartir y guardar", "Compartilhar e guardar", "Share and keep")),
		app.El("div", "tools",
			button(linkID, app.Say(l, "Copiar enlace", "Copiar link", "Copy link"), p.copyLink),
			button(svgID, app.Say(l, "Imagen SVG", "Imagem SVG", "SVG image"), p.saveSVG),
			button(pngID, app.Say(l, "Imagen PNG", "Imagem PNG", "PNG image"), p.savePNG),
			button(jsonID, app.Say(l, "Archivo JSON", "Arquivo JSON", "JSON file"), p.saveJSON),
			button(printID, app.Say(l, "Imprimir", "Imprimir", "Print"), func(ui.Context) { ui.Window().Call("print") }),
		),
		app.TextEl("p", "hint", app.Say(l,
			"El enlace contiene la línea de tiempo entera. Nada se envía a un servidor.", "O link contém a linha do tempo inteira. Nada é enviado a um servidor.", "The link holds the whole timeline. Nothing is sent to a server.")),
	)
}

// tell says what became of something that was asked.
func (p *Page) tell(sentence string) {
	p.own.Dispatch(func(ui.Context) { p.said = sentence })
}

// copyLink puts the address of the timeline on the clipboard, which a page without HTTPS does not have.
func (p *Page) copyLink(ui.Context) {
	link := p.here + "#" + timeline.EncodeFragment(p.timeline())
	refused := func() {
		p.tell(app.Say(p.lang, "El navegador no deja copiar. El enlace está en la barra de direcciones.", "O navegador não deixa copiar. O link está na barra de endereços.", "The browser does not allow copying. The link is in the address bar."))
	}
	p.remember()
	clipboard := ui.Window().Get("navigator").Get("clipboard")
	if !clipboard.Truthy() {
		refused()
		return
	}
	app.Settle(clipboard.Call("writeText", link),
		func(ui.Value) { p.tell(app.Say(p.lang, "Enlace copiado.", "Link copiado.", "Link copied.")) },
		func(ui.Value) { refused() })
}

func (p *Page) saveSVG(ctx ui.Context) {
	app.Download(ctx, fileStem+".svg", "image/svg+xml", []byte(p.image()))
	p.tell(app.Say(p.lang, "Imagen guardada.", "Imagem guardada.", "Image saved."))
}

// savePNG has the browser paint the image.
func (p *Page) savePNG(ctx ui.Context) {
	window := ui.Window()
	bytes := []byte(p.image())
	data := window.Get("Uint8Array").New(len(bytes))
	ui.CopyBytesToJS(data, bytes)
	blob := window.Get("Blob").New([]any{data}, map[string]any{"type": "image/svg+xml"})
	address := window.Get("URL").Call("createObjectURL", blob)
	image := window.Get("Image").New()
	image.Set("src", address)
	failed := func(ui.Value) {
		window.Get("URL").Call("revokeObjectURL", address)
		p.tell(app.Say(p.lang, "El navegador no pudo pintar la imagen. La de SVG sí se puede guardar.", "O navegador não conseguiu pintar a imagem. A de SVG pode ser guardada.", "The browser could not paint the image. The SVG can be saved."))
	}
	app.Settle(image.Call("decode"), func(ui.Value) {
		const sharp = 2 // pixels for one
		canvas := window.Get("document").Call("createElement", "canvas")
		width, height := image.Get("width").Int(), image.Get("height").Int()
		canvas.Set("width", sharp*width)
		canvas.Set("height", sharp*height)
		canvas.Call("getContext", "2d").Call("drawImage", image, 0, 0, sharp*width, sharp*height)
		window.Get("URL").Call("revokeObjectURL", address)
		var done ui.Func
		done = ui.FuncOf(func(_ ui.Value, result []ui.Value) any {
			done.Release()
			if !result[0].Truthy() {
				failed(nil)
				return nil
			}
			app.Settle(result[0].Call("arrayBuffer"), func(buffer ui.Value) {
				view := window.Get("Uint8Array").New(buffer)
				png := make([]byte, view.Length())
				ui.CopyBytesToGo(png, view)
				p.own.Dispatch(func(ui.Context) {
					app.Download(ctx, fileStem+".png", "image/png", png)
					p.said = app.Say(p.lang, "Imagen guardada.", "Imagem guardada.", "Image saved.")
				})
			}, failed)
			return nil
		})
		canvas.Call("toBlob", done, "image/png")
	}, failed)
}

// saveJSON keeps the timeline as a plan document of one journey.
func (p *Page) saveJSON(ctx ui.Context) {
	text, err := document.EncodePlan(p.timeline().Plan(1))
	if err != nil {
		p.tell(app.Say(p.lang, "No se puede guardar: ", "Não dá para guardar: ", "It cannot be saved: ") + err.Error())
		return
	}
	app.Download(ctx, fileStem+".json", "application/json", text)
	p.tell(app.Say(p.lang, "Archivo guardado.", "Arquivo guardado.", "File saved."))
}
