package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// Tables become cards on a narrow screen. A browser then no longer takes them for tables, so every part has its role.

func table(class, caption string, columns []string, parts ...ui.UI) ui.UI {
	head := []ui.UI{
		textEl("caption", "hidden-text", caption),
		rowGroup("thead", row(each(columns, columnHeader)...)),
	}
	return el("table", class, append(head, parts...)...).Role("table")
}

func rowGroup(tag string, rows ...ui.UI) ui.UI { return el(tag, "", rows...).Role("rowgroup") }

func row(cells ...ui.UI) ui.HTMLElem { return el("tr", "", cells...).Role("row") }

func columnHeader(text *string) ui.UI {
	return textEl("th", "", *text).Role("columnheader").Attr("scope", "col")
}

func rowHeader(content ...ui.UI) ui.HTMLElem {
	return el("th", "", content...).Role("rowheader").Attr("scope", "row")
}

func cell(class string, content ...ui.UI) ui.HTMLElem {
	return el("td", class, content...).Role("cell")
}
