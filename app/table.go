package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// Tables become cards on a narrow screen. A browser then no longer takes them for tables, so every part has its role.

func Table(class, caption string, columns []string, parts ...ui.UI) ui.UI {
	head := []ui.UI{
		TextEl("caption", "hidden-text", caption),
		RowGroup("thead", Row(Each(columns, ColumnHeader)...)),
	}
	return El("table", class, append(head, parts...)...).Role("table")
}

func RowGroup(tag string, rows ...ui.UI) ui.UI { return El(tag, "", rows...).Role("rowgroup") }

func Row(cells ...ui.UI) ui.HTMLElem { return El("tr", "", cells...).Role("row") }

func ColumnHeader(text *string) ui.UI {
	return TextEl("th", "", *text).Role("columnheader").Attr("scope", "col")
}

func RowHeader(content ...ui.UI) ui.HTMLElem {
	return El("th", "", content...).Role("rowheader").Attr("scope", "row")
}

func Cell(class string, content ...ui.UI) ui.HTMLElem {
	return El("td", class, content...).Role("cell")
}

// ScrollTable draws a table that scrolls where it is too wide: every browser takes it for one, so no part needs a role. Its
// rows are elements tr of th, with scope "row", and td.
func ScrollTable(class, caption string, columns []string, rows ...ui.UI) ui.UI {
	head := Each(columns, func(text *string) ui.UI { return TextEl("th", "", *text).Attr("scope", "col") })
	return El("table", class,
		TextEl("caption", "hidden-text", caption),
		El("thead", "", El("tr", "", head...)),
		El("tbody", "", rows...),
	)
}
