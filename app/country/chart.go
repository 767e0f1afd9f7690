package country

import (
	"cmp"
	"slices"
	"strings"
	"time"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
)

// The chart of the history: a stepped line for each category over the days, in thousandths of the picture. What it shows
// stands in the table below it. Lines are told apart by how they are broken and by the letter at their end.

// The plot within the picture; the marks of the axes stand around it.
const (
	plotLeft   = 115
	plotRight  = 905
	plotTop    = 95
	plotBottom = 900
)

// letters name the categories; they are the same in the three languages.
var letters = [len(categories)]string{"M", "U", "A", "I", "S"}

// lineClasses are the classes of the lines.
var lineClasses = [len(categories)]string{"line-m", "line-u", "line-a", "line-i", "line-s"}

// segment is a straight piece of the line of a category.
type segment struct {
	category       int // index into categories
	x1, y1, x2, y2 int
}

// mark is a text at a point of the picture.
type mark struct {
	x, y int
	text string
}

// chart is the geometry of the picture.
type chart struct {
	segments []segment
	ends     []mark // letters behind the ends of lines
	rates    []mark // of the axis of rates
	years    []mark // of the axis of days: where a year begins
	turn     int    // where conversations give way to messages
}

// newChart draws steps that hold until a date, exclusive. number writes a rate of the axis.
func newChart(steps []step, until pricing.Date, number func(decimal.Decimal) string) chart {
	days := func(d pricing.Date) int { return int(int64(d.Start(time.UTC)) / (24 * time.Hour).Milliseconds()) }
	first, span := days(firstStep), days(until)-days(firstStep)
	x := func(d pricing.Date) int { return plotLeft + (days(d)-first)*(plotRight-plotLeft)/span }

	gap := axisGap(highest(steps))
	top := gap
	for top.LessThan(highest(steps)) {
		top = top.Add(gap)
	}
	y := func(n decimal.Decimal) int {
		return plotBottom - int(n.Mul(decimal.NewFromInt(plotBottom-plotTop)).DivRound(top, 0).IntPart())
	}

	c := chart{turn: x(pricing.PMP1.First())}
	for n := decimal.Zero; !n.GreaterThan(top); n = n.Add(gap) {
		c.rates = append(c.rates, mark{plotLeft, y(n), number(n)})
	}
	for year := int(firstStep)/10000 + 1; pricing.NewDate(year, 1, 1) < until; year++ {
		on := pricing.NewDate(year, 1, 1)
		c.years = append(c.years, mark{x(on), plotBottom, on.String()[:4]})
	}
	for category := range categories {
		for i := range steps {
			rate, priced := steps[i].Cells[category].Rate()
			if !priced {
				continue
			}
			next, end := pricing.Cell{}, until
			if i+1 < len(steps) {
				next, end = steps[i+1].Cells[category], steps[i+1].On
			}
			height := y(rate.Decimal())
			c.level(segment{category, x(steps[i].On), height, x(end), height})
			later, goesOn := next.Rate()
			switch {
			case !goesOn:
				c.ends = append(c.ends, mark{x(end), height, letters[category]})
			case y(later.Decimal()) != height:
				c.segments = append(c.segments, segment{category, x(end), height, x(end), y(later.Decimal())})
			}
		}
	}
	c.ends = apart(c.ends)
	return c
}

// level adds a level piece: a rate that stays from one step to the next makes one piece of both.
func (c *chart) level(s segment) {
	if n := len(c.segments); n > 0 {
		last := &c.segments[n-1]
		if last.category == s.category && last.x2 == s.x1 && last.y1 == s.y1 && last.y2 == s.y1 {
			last.x2 = s.x2
			return
		}
	}
	c.segments = append(c.segments, s)
}

// highest returns the highest rate of all steps.
func highest(steps []step) decimal.Decimal {
	var most decimal.Decimal
	for i := range steps {
		for _, cell := range steps[i].Cells {
			if rate, priced := cell.Rate(); priced && rate.Decimal().GreaterThan(most) {
				most = rate.Decimal()
			}
		}
	}
	return most
}

// mostGaps is how many gaps the axis of rates has at the most.
const mostGaps = 4

// axisGap returns the round number by which the marks of the axis differ: the least of 1, 2 and 5 times a power of ten
// that reaches the highest rate in few steps.
func axisGap(most decimal.Decimal) decimal.Decimal {
	for power := int32(-4); ; power++ {
		for _, digit := range [...]int64{1, 2, 5} {
			gap := decimal.New(digit, power)
			if gap.Mul(decimal.NewFromInt(mostGaps)).GreaterThanOrEqual(most) {
				return gap
			}
		}
	}
}

// letterHeight is how far apart two letters stand.
const letterHeight = 62

// apart joins the letters of lines that end at one point, and moves those apart that would stand upon each other.
func apart(ends []mark) []mark {
	slices.SortStableFunc(ends, func(a, b mark) int { return cmp.Or(cmp.Compare(a.x, b.x), cmp.Compare(a.y, b.y)) })
	var placed []mark
	for _, end := range ends {
		n := len(placed)
		switch {
		case n > 0 && placed[n-1].x == end.x && placed[n-1].y == end.y:
			placed[n-1].text += end.text
			continue
		case n > 0 && placed[n-1].x == end.x && end.y < placed[n-1].y+letterHeight:
			end.y = placed[n-1].y + letterHeight
		}
		placed = append(placed, end)
	}
	return placed
}

// draw draws the picture.
func (c *chart) draw() ui.UI {
	var shapes []ui.UI
	for _, m := range c.rates {
		shapes = append(shapes,
			line("chart-grid", plotLeft, m.y, plotRight, m.y),
			text("chart-mark", m.text, m.x-15, m.y))
	}
	for _, m := range c.years {
		shapes = append(shapes,
			line("chart-grid", m.x, m.y, m.x, m.y+20),
			text("chart-mark chart-year", m.text, m.x, m.y+75))
	}
	shapes = append(shapes, text("chart-mark", string(dollars), plotLeft-15, plotTop-67))
	shapes = append(shapes, line("turn", c.turn, plotTop-40, c.turn, plotBottom))
	for _, s := range c.segments {
		shapes = append(shapes, line("chart-line "+lineClasses[s.category], s.x1, s.y1, s.x2, s.y2))
	}
	for _, m := range c.ends {
		shapes = append(shapes, text("letter", strings.Join(strings.Split(m.text, ""), " "), m.x+8, m.y))
	}
	return app.Picture("country-chart", shapes...)
}

func line(class string, x1, y1, x2, y2 int) ui.UI {
	return app.Shape("line", class).
		Attr("x1", app.Thousandths(x1)).Attr("y1", app.Thousandths(y1)).
		Attr("x2", app.Thousandths(x2)).Attr("y2", app.Thousandths(y2))
}

// text writes around the height of a point; which of its ends is at the point is told by web/style/country.css.
func text(class, s string, x, y int) ui.UI {
	return app.Shape("text", class, ui.Text(s)).Attr("x", app.Thousandths(x)).Attr("y", app.Thousandths(y))
}

// sample is a piece of the line of a category, for the key.
func sample(category int) ui.UI {
	return app.Picture("chart-sample", line("chart-line "+lineClasses[category], 0, 500, 1000, 500))
}
