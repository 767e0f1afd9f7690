package windows

import (
	"strconv"
	"strings"
)

// The picture as a file: one drawing with all its colours inside, which any program shows as the page does.

// Colours of the file, those of the light look.
const (
	inkColor    = "#17211d"
	quietColor  = "#56625c"
	ruleColor   = "#dedcd3"
	paperColor  = "#ffffff"
	accentColor = "#0b6b53"
	chargeColor = "#9a3412"
	badColor    = "#b3261e"
)

// Measures of the file, in pixels.
const (
	imageWidth = 1200
	imageEdge  = 24
	titleLine  = 30
	nameLine   = 20
	laneGap    = 8
	textLine   = 22
)

// image writes the picture of the timeline as an SVG file, with what becomes of each message below it.
func (p *Page) image() string {
	if p.behind {
		p.look()
	}
	return writeImage(p.view.Board, p.view.Rows, title(p.lang), p.view.Total.Sentence+" "+p.view.Total.Rules+".", p.vendor.Name)
}

// pen writes shapes.
type pen struct {
	strings.Builder
	width int
}

func (d *pen) x(n int) string { return fixedPoint(imageEdge*100 + n*(d.width-2*imageEdge)/100) }

// fixedPoint writes hundredths.
func fixedPoint(n int) string {
	whole, rest := n/100, n%100
	if rest == 0 {
		return strconv.Itoa(whole)
	}
	return strconv.Itoa(whole) + "." + strconv.Itoa(rest/10) + strconv.Itoa(rest%10)
}

func (d *pen) rect(x, y, width, height int, look string) {
	d.WriteString(`<rect x="` + d.x(x) + `" y="` + strconv.Itoa(y) + `" width="` + fixedPoint(width*(d.width-2*imageEdge)/100) + `" height="` + strconv.Itoa(height) + `" ` + look + `/>`)
}

func (d *pen) line(x1, y1, x2, y2 int, look string) {
	d.WriteString(`<line x1="` + d.x(x1) + `" y1="` + strconv.Itoa(y1) + `" x2="` + d.x(x2) + `" y2="` + strconv.Itoa(y2) + `" ` + look + `/>`)
}

// text writes letters at a point in pixels.
func (d *pen) text(x string, y, size int, look, text string) {
	d.WriteString(`<text x="` + x + `" y="` + strconv.Itoa(y) + `" font-size="` + strconv.Itoa(size) + `" ` + look + `>` + escaper.Replace(text) + `</text>`)
}

var escaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;")

func writeImage(v *BoardView, rows []*RowView, heading, total, vendor string) string {
	d := &pen{width: max(imageWidth, v.Width+2*imageEdge)}
	y := imageEdge + titleLine
	edge := strconv.Itoa(imageEdge)
	d.text(edge, y-8, 22, `font-weight="700"`, heading)
	y += textLine
	d.text(edge, y-6, 15, `fill="`+quietColor+`"`, total)
	for _, l := range v.Lanes {
		y += laneGap + nameLine
		d.text(edge, y-6, 13, `fill="`+quietColor+`"`, l.Name)
		d.lane(l, y)
		y += l.Height
	}
	y += nameLine
	for _, t := range v.Ticks {
		anchor := "middle"
		switch {
		case t.X < full/50:
			anchor = "start"
		case t.X > full-full/50:
			anchor = "end"
		}
		d.text(d.x(t.X), y-4, 12, `fill="`+quietColor+`" text-anchor="`+anchor+`"`, t.Text)
	}
	y += laneGap
	for _, r := range rows {
		y += textLine
		text := r.Day + ", " + r.Clock + ". " + r.What + ". " + r.Verdict
		if r.Price != "" {
			text += ": " + r.Price
		}
		d.text(edge, y-6, 13, `fill="`+inkColor+`"`, text+" ("+r.Rule+")")
	}
	y += textLine
	d.text(strconv.Itoa(d.width-imageEdge), y-4, 12, `text-anchor="end" fill="`+quietColor+`"`, vendor)
	y += imageEdge / 2
	size := `width="` + strconv.Itoa(d.width) + `" height="` + strconv.Itoa(y) + `"`
	return `<svg xmlns="http://www.w3.org/2000/svg" ` + size + ` viewBox="0 0 ` + strconv.Itoa(d.width) + ` ` + strconv.Itoa(y) +
		`" font-family="system-ui, sans-serif" fill="` + inkColor + `"><title>` + escaper.Replace(heading) + `</title><rect ` + size + ` fill="` + paperColor + `"/>` +
		d.String() + "</svg>\n"
}

// barLooks are the looks of bars, by what they do.
var barLooks = map[string]string{
	"permits": `fill="` + accentColor + `" fill-opacity="0.16" stroke="` + accentColor + `"`,
	"holds":   `fill="` + inkColor + `" fill-opacity="0.08" stroke="` + inkColor + `" stroke-dasharray="5 3"`,
	"frees":   `fill="` + accentColor + `" fill-opacity="0.45" stroke="` + accentColor + `" stroke-width="2"`,
}

// markLooks are the looks of marks, by their shapes, and the colour of the letter in them.
var markLooks = map[string][2]string{
	shapeCustomer: {`fill="` + paperColor + `" stroke="` + inkColor + `" stroke-width="2"`, inkColor},
	shapeCharged:  {`fill="` + chargeColor + `" stroke="` + chargeColor + `" stroke-width="2"`, paperColor},
	shapeUnknown:  {`fill="` + paperColor + `" stroke="` + chargeColor + `" stroke-width="3"`, chargeColor},
	shapeFree:     {`fill="` + paperColor + `" stroke="` + accentColor + `" stroke-width="2"`, inkColor},
	shapeInside:   {`fill="` + paperColor + `" stroke="` + inkColor + `" stroke-width="2" stroke-dasharray="3 2"`, inkColor},
	shapeRefused:  {`fill="` + paperColor + `" stroke="` + badColor + `" stroke-width="2.5"`, badColor},
	shapeLost:     {`fill="` + paperColor + `" stroke="` + quietColor + `" stroke-width="2" stroke-dasharray="2 3"`, quietColor},
}

func (d *pen) lane(l *LaneView, top int) {
	for _, t := range l.Ticks {
		look := `stroke="` + ruleColor + `"`
		if t.Day {
			look = `stroke="` + quietColor + `" stroke-opacity="0.6"`
		}
		d.line(t.X, top, t.X, top+l.Height, look)
	}
	for i := range l.Bars {
		b := &l.Bars[i]
		d.rect(b.X, top+b.Y+2, b.Width, barHeight, barLooks[b.Kind])
		if b.Lost > 0 {
			d.rect(b.X+b.Width, top+b.Y+2, b.Lost, barHeight, `fill="none" stroke="`+quietColor+`" stroke-dasharray="2 4"`)
		}
		for _, x := range b.Restarts {
			d.line(x, top+b.Y+2, x, top+b.Y+2+barHeight, `stroke="`+inkColor+`" stroke-dasharray="2 2"`)
		}
		if b.Text != "" {
			d.text(d.x(b.X+b.Width/2), top+b.Y+15, 11, `text-anchor="middle"`, b.Text)
		}
	}
	for _, m := range l.Marks {
		y := top + m.Y
		if m.Late > 0 {
			d.line(m.X, y, m.X+m.Late, y, `stroke="`+inkColor+`"`)
			d.WriteString(`<circle cx="` + d.x(m.X+m.Late) + `" cy="` + strconv.Itoa(y) + `" r="4"/>`)
		}
		look := markLooks[m.Shape]
		d.WriteString(`<g transform="translate(` + d.x(m.X) + ` ` + strconv.Itoa(y) + `)"><path d="` + markPaths[m.Shape] + `" ` + look[0] + `/>`)
		if m.Letter != "" {
			d.text("0", map[bool]int{true: 2, false: 4}[m.Shape == shapeCustomer], 11, `text-anchor="middle" font-weight="700" fill="`+look[1]+`"`, m.Letter)
		}
		d.WriteString(`</g>`)
	}
}
