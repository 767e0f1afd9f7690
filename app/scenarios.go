package app

import (
	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/pricing"
)

// Scenarios is the panel of the saved scenarios. Exported fields are set by the page.
type Scenarios struct {
	ui.Compo
	Page       *Calculator
	View       *ScenariosView // a new one whenever anything in it is new
	Name       string         // what stands in the field for the name
	Ready      bool           // there is a plan to keep
	Comparison ComparisonView
}

// The controls of the panel.
const (
	scenarioNameID   = "scenario-name"
	scenarioUndoID   = "scenario-undo"
	scenarioFileID   = "scenario-file"
	scenarioScreenID = "scenario-screen"
	scenarioRowID    = "scenario"
	scenarioRenameID = "scenario-rename"
	scenarioNewID    = "scenario-new-name"
)

// OnUpdate shows a name and choices that came from elsewhere than the visitor's hands.
func (s *Scenarios) OnUpdate(ctx ui.Context) {
	ctx.Defer(func(ui.Context) {
		ShowText(scenarioNameID, s.Name)
		ShowSwitch(scenarioScreenID, s.View.ScreenTaken)
	})
}

// Render draws the way to keep a plan, what is kept, and what is compared.
func (s *Scenarios) Render() ui.UI {
	v := s.View
	return fold(s.Page, scenariosPanel, v.Heading, El("div", "scenarios",
		Optional("p", "lead", v.Lead),
		Optional("p", "scenario-trouble", v.Trouble),
		s.aside(),
		s.keep(),
		s.said(),
		Optional("p", "nothing", v.Empty),
		s.list(),
		comparisonTable(&s.Comparison),
		s.files(),
	))
}

// aside offers what could not be read.
func (s *Scenarios) aside() ui.UI {
	v := s.View
	return ui.If(v.Aside != "", func() ui.UI {
		return El("div", "scenario-trouble",
			TextEl("p", "", v.Aside),
			El("div", "actions", action(v.AsideDownload, s.onAsideDownload), action(v.AsideDrop, s.onAsideDrop)),
		)
	})
}

// keep draws the name and the button that keeps the plan under it.
func (s *Scenarios) keep() ui.UI {
	v := s.View
	if !s.Ready {
		return El("div", "none")
	}
	input := textInput("text", scenarioNameID, s.Name).OnInput(s.onName)
	if v.Problem != "" {
		input = input.Aria("invalid", "true").Aria("describedby", scenarioNameID+problemSuffix)
	}
	return El("form", "scenario-keep",
		label(scenarioNameID, v.NameLabel),
		El("div", "scenario-line",
			El("div", "control", input),
			submit(v.Keep),
		),
		remark("problem", scenarioNameID+problemSuffix, v.Problem),
		ui.If(v.Exists != "", func() ui.UI {
			return El("div", "scenario-exists",
				TextEl("p", "", v.Exists),
				El("div", "actions", action(v.Replace, s.onReplace), action(v.Cancel, s.onCancel)),
			)
		}),
	).OnSubmit(s.onKeep)

}

// said tells what became of the last thing, and offers to take it back.
func (s *Scenarios) said() ui.UI {
	v := s.View
	return El("div", "scenario-said",
		TextEl("p", "said", v.Said).Role("status"),
		ui.If(v.Undo != "", func() ui.UI {
			return Button("undo-button", ui.Text(v.Undo)).ID(scenarioUndoID).OnClick(s.onUndo)
		}),
	)
}

func (s *Scenarios) list() ui.UI {
	v := s.View
	if len(v.Rows) == 0 {
		return El("div", "none")
	}
	screen := El("div", "scenario-screen", checkbox(scenarioScreenID, v.ScreenTaken).OnChange(s.onScreen), label(scenarioScreenID, v.OnScreen))
	rows := Each(v.Rows, func(r *ScenarioView) ui.UI { return &ScenarioRow{Page: s.Page, View: *r} })
	return El("div", "scenario-list",
		TextEl("p", "lead", v.CompareLead),
		screen,
		El("ul", "", rows...),
	)
}

// submit is the button that sends a form, as Enter in its field does.
func submit(text string) ui.UI { return TextEl("button", "action", text).Attr("type", "submit") }

// checkbox is a box to be ticked.
func checkbox(id string, on bool) ui.HTMLElemSelfClosing {
	box := named(ui.ElemSelfClosing("input").Attr("type", "checkbox"), id)
	if on {
		box = box.Attr("checked", true)
	}
	return box
}

func (s *Scenarios) files() ui.UI {
	v := s.View
	return El("div", "actions",
		ui.If(v.Export != "", func() ui.UI { return action(v.Export, s.onExport) }),
		named(ui.ElemSelfClosing("input").Class("hidden-text file").Attr("type", "file"), scenarioFileID).
			Attr("accept", ".json,application/json").OnChange(s.onFile),
		TextEl("label", "action", v.Import).Attr("for", scenarioFileID),
	)
}

func (s *Scenarios) onName(ctx ui.Context, _ ui.Event) { s.Page.nameScenario(value(ctx)) }

func (s *Scenarios) onKeep(_ ui.Context, e ui.Event) {
	e.PreventDefault() // the browser must not leave the page
	s.Page.keepScenario(s.Page.instant(), false)
	s.Page.followCompared()
}

func (s *Scenarios) onReplace(ui.Context, ui.Event) {
	s.Page.keepScenario(s.Page.instant(), true)
	s.Page.followCompared()
	s.Page.focusLater(scenarioNameID)
}

func (s *Scenarios) onCancel(ui.Context, ui.Event) {
	s.Page.nameScenario(s.Name)
	s.Page.focusLater(scenarioNameID)
}

func (s *Scenarios) onUndo(ui.Context, ui.Event) {
	if m := s.Page.undoScenario(); m != nil {
		s.Page.send(s.Page.own, m)
		return
	}
	s.Page.focusLater(scenarioNameID)
}

func (s *Scenarios) onScreen(ctx ui.Context, _ ui.Event) { s.Page.compareScenario(ctx, onScreen) }

func (s *Scenarios) onExport(ctx ui.Context, _ ui.Event) {
	if data := s.Page.exportScenarios(); data != nil {
		s.Page.download(ctx, "tarifario-scenarios-"+localDate(s.Page.instant()).String()+".json", data)
	}
}

func (s *Scenarios) onAsideDownload(ctx ui.Context, _ ui.Event) {
	s.Page.download(ctx, "tarifario-scenarios-unread.txt", []byte(s.Page.desk.aside))
}

func (s *Scenarios) onAsideDrop(ui.Context, ui.Event) {
	s.Page.desk.dropAside()
	s.Page.showDesk()
}

// onFile reads the file that was chosen, and takes it out of the control, so that it can be chosen again.
func (s *Scenarios) onFile(ctx ui.Context, _ ui.Event) {
	control := ctx.JSSrc()
	file := control.Get("files").Index(0)
	if !file.Truthy() {
		return
	}
	take := func(data []byte) {
		ctx.Dispatch(func(ui.Context) { s.Page.importScenarios(data) })
	}
	if file.Get("size").Int() > maxImport {
		take(make([]byte, maxImport+1))
	} else {
		Settle(file.Call("text"), func(text ui.Value) { take([]byte(text.String())) }, func(ui.Value) { take(nil) })
	}
	control.Set("value", "")
}

// ScenarioRow is one scenario with what can be done with it. Exported fields are set by the panel.
type ScenarioRow struct {
	ui.Compo
	Page *Calculator
	View ScenarioView
}

// OnUpdate shows whether it is compared, which the visitor may have asked for in vain.
func (r *ScenarioRow) OnUpdate(ctx ui.Context) {
	ctx.Defer(func(ui.Context) { ShowSwitch(controlName(scenarioRowID, r.View.Place), r.View.Compared) })
}

// Render draws the name, the total and the tools, or in their place the field for another name.
func (r *ScenarioRow) Render() ui.UI {
	v := &r.View
	id := controlName(scenarioRowID, v.Place)
	return El("li", "scenario",
		El("div", "scenario-head",
			checkbox(id, v.Compared).OnChange(r.onCompare),
			label(id, v.Name),
			TextEl("span", "scenario-total", v.Total),
		),
		TextEl("p", "scenario-facts", v.Facts),
		r.tools(),
	)
}

func (r *ScenarioRow) tools() ui.UI {
	v := &r.View
	if v.Renaming {
		return r.rename()
	}
	return El("div", "tools",
		r.tool("scenario-open", openScenario, r.onOpen),
		r.tool(scenarioRenameID, renameScenario, r.onRename),
		r.tool("scenario-remove", removeScenario, r.onRemove),
	)
}

// tool is a button that says in full, to those who hear it, which scenario it is for.
func (r *ScenarioRow) tool(name string, t scenarioTool, pressed ui.EventHandler) ui.UI {
	return Button("tool", ui.Text(r.View.Tools[t]), TextEl("span", "hidden-text", " "+r.View.Name)).
		ID(controlName(name, r.View.Place)).OnClick(pressed)
}

func (r *ScenarioRow) rename() ui.UI {
	v := &r.View
	input := textInput("text", scenarioNewID, v.NewName).OnInput(r.onNewName).OnKeyDown(r.onNewNameKey)
	if v.Problem != "" {
		input = input.Aria("invalid", "true").Aria("describedby", scenarioNewID+problemSuffix)
	}
	return El("form", "scenario-keep",
		label(scenarioNewID, v.NewLabel),
		El("div", "scenario-line",
			El("div", "control", input),
			submit(v.Save),
			action(v.Cancel, r.onCancel),
		),
		remark("problem", scenarioNewID+problemSuffix, v.Problem),
	).OnSubmit(r.onSaveName)

}

func (r *ScenarioRow) onCompare(ctx ui.Context, _ ui.Event) { r.Page.compareScenario(ctx, r.View.Name) }

func (r *ScenarioRow) onOpen(ctx ui.Context, _ ui.Event) {
	name := r.View.Name
	if m := r.Page.openScenario(name); m != nil {
		r.Page.send(r.Page.own, m)
		r.Page.saidOfOpened(name)
	}
	r.Page.focusLater(scenarioUndoID)
}

func (r *ScenarioRow) onRename(ctx ui.Context, _ ui.Event) {
	r.Page.beginRename(r.View.Name)
	r.Page.focusLater(scenarioNewID)
}

func (r *ScenarioRow) onRemove(ui.Context, ui.Event) {
	page := r.Page
	page.removeScenario(r.View.Name)
	page.followCompared()
	page.focusLater(scenarioUndoID)
}

func (r *ScenarioRow) onNewName(ctx ui.Context, _ ui.Event) { r.Page.desk.renamed = value(ctx) }

func (r *ScenarioRow) onNewNameKey(_ ui.Context, e ui.Event) {
	if e.Get("key").String() == "Escape" {
		r.cancelName()
	}
}

func (r *ScenarioRow) onSaveName(_ ui.Context, e ui.Event) {
	e.PreventDefault() // the browser must not leave the page
	r.saveName()
}

func (r *ScenarioRow) onCancel(ui.Context, ui.Event) { r.cancelName() }

func (r *ScenarioRow) saveName() {
	then := scenarioNewID
	if r.Page.renameScenario(r.Page.instant()) {
		then = controlName(scenarioRenameID, r.View.Place)
		r.Page.followCompared()
	}
	r.Page.focusLater(then)
}

func (r *ScenarioRow) cancelName() {
	r.Page.beginRename("")
	r.Page.focusLater(controlName(scenarioRenameID, r.View.Place))
}

// compareScenario takes a plan among those that are compared or out of them, as its box was ticked.
func (c *Calculator) compareScenario(ctx ui.Context, name string) {
	box := ctx.JSSrc()
	if on := box.Get("checked").Bool(); !c.chooseScenario(name, on) {
		box.Set("checked", false)
		return
	}
	c.followCompared()
}

// followCompared compares anew.
func (c *Calculator) followCompared() {
	if len(c.desk.chosen) > 0 {
		c.follow(c.own)
	}
}

// download hands a file of scenarios to the browser and says so.
func (c *Calculator) download(ctx ui.Context, name string, data []byte) {
	c.desk.quiet()
	c.desk.said = catalogs[c.lang].FileStarted(name)
	c.showDesk()
	Download(ctx, name, fileKinds[filePlan].content, data)
}

// focusLater moves the focus once the page is drawn: what was pressed may go with the change.
func (c *Calculator) focusLater(id string) {
	c.own.Defer(func(ui.Context) { focusOn(id) })
}

// instant is now.
func (c *Calculator) instant() pricing.Instant { return pricing.InstantOf(now()) }
