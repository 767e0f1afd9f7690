package windows

import (
	"slices"
	"strconv"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/app/timeline"
)

// erasState is what is known of the timeline under the rules of the other eras.
type erasState struct {
	View  *ErasView
	stale bool // it is that of an earlier timeline
	open  bool // it is unfolded
}

// ErasView is the same timeline under the rules of every era.
type ErasView struct {
	Eras []EraView
}

// EraView is the timeline under the rules of one era.
type EraView struct {
	Name        string
	On          string
	Total       string
	Difference  string
	Direction   string // "more", "less" or empty
	Own         bool   // the rules that the page shows
	Board       *BoardView
	Differences []DifferenceView
}

// DifferenceView is a step of which the rules of an era say something else.
type DifferenceView struct {
	When   string
	What   string
	Here   string // what becomes of it under the rules of the page
	There  string // and under those of the era
	Reason string // the rule of the era
	Rule   string
	Source string
}

// compareAgain reads the eras again where somebody sees them.
func (p *Page) compareAgain() {
	if p.eras.stale && p.eras.open {
		p.lookEras()
	}
}

// lookEras reads the timeline under the rules of every era.
func (p *Page) lookEras() {
	t := p.timeline()
	w := writerFor(p.locale, &t)
	p.eras.stale, p.settled = false, t
	eras, err := timeline.Eras(t, app.LatestCard(), w.zone, p.prices)
	if err != nil {
		p.eras.View = &ErasView{}
		return
	}
	v := &ErasView{}
	for _, e := range slices.Backward(eras) {
		v.Eras = append(v.Eras, w.era(&p.reading, &e))
	}
	p.eras.View = v
}

func (w *writer) era(here *timeline.Reading, e *timeline.EraReading) EraView {
	v := EraView{
		Name: w.eraName(e.Era), On: app.CatalogOf(w.lang).EraPricedOn(w.format.Date(e.On)), Total: w.sum(e.Total),
		Own: here.On == e.On,
	}
	v.Difference, v.Direction = w.difference(e.Total, here.Total)
	if v.Own {
		v.Difference, v.Direction = app.CatalogOf(w.lang).EraChosen(), ""
	}
	picture := timeline.Lay(e.Reading, widthFor(spanOf(&e.Reading))/widthPerMark)
	v.Board = w.board(&e.Reading, &picture, stretch{picture.From, picture.Until}, w.rows(&e.Reading, 0, &written{}), 0, nil)
	for _, d := range timeline.Differences(*here, e.Reading) {
		a, b := &here.Messages[d.Message], &e.Messages[d.Message]
		if !d.Outcome && !d.Amount && !d.Category {
			continue // the same fate by a rule that is called otherwise
		}
		v.Differences = append(v.Differences, DifferenceView{
			When: w.when(b.Sent), What: w.what(&b.Step.Step), Here: w.fate(a), There: w.fate(b),
			Reason: app.RuleSentence(w.lang, b.Verdict.Rule), Rule: string(b.Verdict.Rule), Source: app.OfficialSource(string(b.Verdict.Rule)),
		})
	}
	return v
}

// fate says what becomes of a message, with its price.
func (w *writer) fate(m *timeline.Message) string {
	text := w.verdict(&m.Verdict, &m.Price)
	if price := w.price(&m.Price); price != "" {
		text += ", " + price
	}
	return text
}

// erasID is the id of what folds around the eras.
const erasID = "clock-eras"

// erasPart draws the eras, folded.
func (p *Page) erasPart() ui.UI {
	l := p.lang
	details := app.El("details", "fold",
		app.El("summary", "", app.TextEl("h2", "", app.Say(l, "Los mismos pasos con otras reglas", "Os mesmos passos com outras regras", "The same steps under other rules"))),
		&Eras{View: p.eras.View, Lang: l, Stale: p.eras.stale},
	).ID(erasID).On("toggle", func(ctx ui.Context, _ ui.Event) {
		p.eras.open = ctx.JSSrc().Get("open").Bool()
		p.compareAgain()
	})
	if p.eras.open {
		details = details.Attr("open", true)
	}
	return details
}

// Eras draws the timeline under the rules of every era, one below the other. Exported fields are set by the page.
type Eras struct {
	ui.Compo
	View  *ErasView
	Lang  app.Language
	Stale bool // what is shown is that of an earlier timeline
}

// Render draws the eras, the newest first.
func (e *Eras) Render() ui.UI {
	body := app.El("div", "fold-body", app.Each(e.View.Eras, e.era)...)
	if e.Stale {
		body = body.Aria("busy", "true")
	}
	return body
}

func (e *Eras) era(v *EraView) ui.UI {
	l := e.Lang
	class := "clock-era"
	if v.Own {
		class = "clock-era own-era"
	}
	differences := ui.UI(app.El("p", "none"))
	if !v.Own {
		if len(v.Differences) == 0 {
			differences = app.TextEl("p", "lead", app.Say(l, "Paso por paso, lo mismo.", "Passo a passo, o mesmo.", "Step by step, the same."))
		} else {
			differences = app.El("ul", "differences", app.Each(v.Differences, func(d *DifferenceView) ui.UI { return e.difference(d) })...)
		}
	}
	return app.El("section", class,
		app.El("h3", "era-line",
			app.TextEl("span", "era-name", v.Name),
			app.El("span", "era-sum", app.TextEl("strong", "", v.Total), ui.Text(" "), app.Optional("span", "era-difference "+v.Direction, v.Difference)),
		),
		app.TextEl("p", "lead", v.On),
		still(v.Board, boardLabel(l)+": "+v.Name),
		differences,
	)
}

func (e *Eras) difference(d *DifferenceView) ui.UI {
	l := e.Lang
	return app.El("li", "",
		app.TextEl("strong", "", d.When+". "+d.What+": "),
		ui.Text(d.There+app.Say(l, " en lugar de «", " em vez de “", " instead of “")+d.Here+app.Say(l, "». ", "”. ", "”. ")+d.Reason+" "),
		ruleMark(d.Rule, d.Source),
	)
}

// still is a picture that cannot be touched, said in words by its label.
func still(v *BoardView, label string) ui.UI {
	lanes := make([]ui.UI, 0, len(v.Lanes)+1)
	for _, l := range v.Lanes {
		var marks []ui.UI
		for _, m := range l.Marks {
			marks = append(marks, app.Shape("svg", "mark-place", app.Shape("g", "mark "+m.Shape, markShapes(m.Shape, m.Letter)...)).
				Attr("x", percent(m.X)).Attr("y", strconv.Itoa(m.Y)).Attr("overflow", "visible"))
		}
		lanes = append(lanes, app.El("div", "clock-lane", app.TextEl("span", "lane-title", l.Name),
			laneOf(l, v.Width, app.Shape("g", "none"), marks).Aria("hidden", "true")))
	}
	hours := &Hours{Ticks: v.Ticks, Width: v.Width}
	lanes = append(lanes, hours)
	return app.El("div", "clock-board scrolls", app.El("div", "clock-lanes", lanes...)).
		Role("group").Aria("label", label).Attr("tabindex", "0")
}
