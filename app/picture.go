package app

import (
	"strconv"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/shopspring/decimal"
)

// Pictures are drawn from figures that stand in a table beside them. Their geometry is in thousandths of the width or
// the height of the picture, so that shapes follow the page while lines and letters keep their size, and how it is
// worked out is told by plain functions of the figures. Every shape is drawn in the colour of the text around it.

// full is the width, and the height, of a picture.
const full = 1000

// divided parts the width among amounts, none of which is negative, so that the widths sum to it. What remains after
// rounding down goes to the largest remainders, the first of equal ones before the others. An amount above zero is
// as wide as least at the least, which the widest part gives up. Nothing but zeros has no width at all.
func divided(amounts []decimal.Decimal, least int) []int {
	widths := make([]int, len(amounts))
	sum := sumOf(amounts)
	if sum.IsZero() {
		return widths
	}
	rest := full
	remainders := make([]decimal.Decimal, len(amounts))
	for i, amount := range amounts {
		whole, remainder := amount.Mul(decimal.NewFromInt(full)).QuoRem(sum, 0)
		widths[i], remainders[i] = int(whole.IntPart()), remainder
		rest -= widths[i]
	}
	for ; rest > 0; rest-- {
		next := largest(remainders)
		widths[next]++
		remainders[next] = decimal.NewFromInt(-1)
	}
	for i, amount := range amounts {
		if amount.IsPositive() && widths[i] < least {
			widest := widestOf(widths)
			widths[widest] -= least - widths[i]
			widths[i] = least
		}
	}
	return widths
}

// scaled returns how long each amount is where the largest fills the picture, rounded half up. An amount above zero
// is never without length, and nothing but zeros has none.
func scaled(amounts []decimal.Decimal) []int {
	lengths := make([]int, len(amounts))
	if len(amounts) == 0 {
		return lengths
	}
	most := amounts[largest(amounts)]
	if !most.IsPositive() {
		return lengths
	}
	for i, amount := range amounts {
		if amount.IsPositive() {
			lengths[i] = max(1, int(amount.Mul(decimal.NewFromInt(full)).DivRound(most, 0).IntPart()))
		}
	}
	return lengths
}

func sumOf(amounts []decimal.Decimal) decimal.Decimal {
	var sum decimal.Decimal
	for _, amount := range amounts {
		sum = sum.Add(amount)
	}
	return sum
}

// largest returns the place of the largest of some amounts, of equal ones the first.
func largest(amounts []decimal.Decimal) int {
	most := 0
	for i := range amounts {
		if amounts[i].GreaterThan(amounts[most]) {
			most = i
		}
	}
	return most
}

func widestOf(widths []int) int {
	widest := 0
	for i := range widths {
		if widths[i] > widths[widest] {
			widest = i
		}
	}
	return widest
}

// svgSpace is the namespace a browser draws in.
const svgSpace = "http://www.w3.org/2000/svg"

// Picture is a drawing that only shows what its table says.
func Picture(class string, shapes ...ui.UI) ui.UI {
	return Shape("svg", "picture "+class, shapes...).Aria("hidden", "true")
}

// Shape is an element of a drawing.
func Shape(tag, class string, body ...ui.UI) ui.HTMLElem {
	return El(tag, class, body...).XMLNS(svgSpace)
}

// box is a rectangle.
func box(class string, x, y, width, height int) ui.UI {
	return Shape("rect", class).
		Attr("x", Thousandths(x)).Attr("y", Thousandths(y)).
		Attr("width", Thousandths(width)).Attr("height", Thousandths(height))
}

// stroke is a straight line.
func stroke(class string, x1, y1, x2, y2 int) ui.UI {
	return Shape("line", class).
		Attr("x1", Thousandths(x1)).Attr("y1", Thousandths(y1)).
		Attr("x2", Thousandths(x2)).Attr("y2", Thousandths(y2))
}

// lettering is a short text around a point.
func lettering(class, text string, x, y int) ui.UI {
	return Shape("text", class, ui.Text(text)).
		Attr("x", Thousandths(x)).Attr("y", Thousandths(y)).Attr("text-anchor", "middle")
}

// Thousandths writes a length, in thousandths of the width or the height of a picture, as a share of it: 125 is "12.5%".
func Thousandths(n int) string {
	text := strconv.Itoa(n / 10)
	if tenth := n % 10; tenth != 0 {
		text += "." + strconv.Itoa(tenth)
	}
	return text + "%"
}

// bar is a length in a row of a table. Behind one that is only known in part a broken line goes on to the end.
func bar(length int, open bool) ui.UI {
	var shapes []ui.UI
	if length > 0 {
		shapes = append(shapes, box("solid", 0, 0, length, full))
	}
	if open {
		shapes = append(shapes, stroke("broken", length, full/2, full, full/2))
	}
	return Picture("bar", shapes...)
}
