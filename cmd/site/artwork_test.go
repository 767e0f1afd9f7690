package main

import (
	"strings"
	"testing"
)

func TestCheckLogo(t *testing.T) {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" `
	for _, c := range []struct {
		logo  string
		ratio float64
		want  string // "" where nothing is wrong
	}{
		{svg + `viewBox="0 0 96 64"><path d="M0 0"/></svg>`, 1.5, ""},
		{`<?xml version="1.0"?><!-- a --> ` + svg + `viewBox="0,0,6,1"><style>@media (prefers-color-scheme: dark) {path {fill: url(#a)}}</style></svg>`, 6, ""},
		{svg + `viewBox="0 0 6.1 1"/>`, 0, "one side may be at most 6 times the other"},
		{svg + `viewBox="0 0 1 6.1"/>`, 0, "one side may be at most 6 times the other"},
		{svg + `width="9"/>`, 0, `has the viewBox ""`},
		{svg + `viewBox="0 0 0 1"/>`, 0, "has the viewBox"},
		{svg + `viewBox="0 0 1 1"><script>1</script></svg>`, 0, "holds <script>"},
		{svg + `viewBox="0 0 1 1"><g><foreignObject/></g></svg>`, 0, "holds <foreignObject>"},
		{svg + `viewBox="0 0 1 1" onload="x()"/>`, 0, `holds onload="x()" in <svg>`},
		{svg + `viewBox="0 0 1 1"><a href="javascript:x()"/></svg>`, 0, "holds <a>"},
		{svg + `viewBox="0 0 1 1"><use href="https://example.org/a.svg#b"/></svg>`, 0, "holds href="},
		{svg + `viewBox="0 0 1 1"><use href="#b"/></svg>`, 1, ""},
		{svg + `viewBox="0 0 1 1"><g fill="url(https://example.org/)"/></svg>`, 0, "holds fill="},
		{svg + `viewBox="0 0 1 1"><style>@import "a.css"</style></svg>`, 0, "loads something"},
		{svg + `viewBox="0 0 1 1"><style><![CDATA[g{fill:u\72l(a)}]]></style></svg>`, 0, "loads something"},
		{`<!DOCTYPE svg [<!ENTITY a "b">]>` + svg + `viewBox="0 0 1 1"/>`, 0, "holds <!DOCTYPE"},
		{`<?xml-stylesheet href="a.css"?>` + svg + `viewBox="0 0 1 1"/>`, 0, "holds <?xml-stylesheet>"},
		{`<svg viewBox="0 0 1 1"/>`, 0, "begins with <svg>"},
		{`<g xmlns="http://www.w3.org/2000/svg"/>`, 0, "begins with <g>"},
		{svg, 0, "cannot be read as XML"},
		{"", 0, "cannot be read as XML"},
		{svg + `viewBox="0 0 1 1">` + strings.Repeat(" ", logoBytes) + `</svg>`, 0, "bytes, and may have at most 32768"},
	} {
		ratio, err := checkLogo([]byte(c.logo))
		if c.want == "" && (err != nil || ratio != c.ratio) || c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)) {
			t.Errorf("%.90s: %v, %v, want %v, %q", c.logo, ratio, err, c.ratio, c.want)
		}
	}
}
