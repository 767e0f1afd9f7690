package main

import (
	"slices"
	"strings"
	"testing"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// What go-app writes on the left, what it means in HTML on the right.
func TestTranslate(t *testing.T) {
	for _, c := range []struct{ name, drawn, want string }{
		{"plain", `<p class="a b">x &lt; y</p>`, `<p class="a b">x &lt; y</p>`},
		{"quotes", `<p title="say \"hi\""></p>`, `<p title="say &#34;hi&#34;"></p>`},
		{"ampersand", `<a href="?a=1&b=2"></a>`, `<a href="?a=1&amp;b=2"></a>`},
		{"angle brackets", `<p title="a > b < c"></p>`, `<p title="a &gt; b &lt; c"></p>`},
		{"escaped runes", `<p title="10\u00a0€ \U000e0001 \\"></p>`, "<p title=\"10\u00a0€ \U000e0001 \\\"></p>"},
		{"true left away", `<p aria-expanded data-x></p>`, `<p aria-expanded="true" data-x="true"></p>`},
		{"false kept", `<p aria-expanded="false"></p>`, `<p aria-expanded="false"></p>`},
		{"boolean true", `<input disabled>`, `<input disabled>`},
		{"boolean false", `<option selected="false" value="a">A</option>`, `<option value="a">A</option>`},
		{"comment and doctype", "<!doctype html>\n<!-- a -->", "<!doctype html>\n<!-- a -->"},
		{"closed in itself", `<svg><path d="M0 0"/></svg>`, `<svg><path d="M0 0"/></svg>`},
	} {
		got, _, err := translate([]byte(c.drawn))
		if err != nil || string(got) != c.want {
			t.Errorf("%s: %s\n got %s (%v)\nwant %s", c.name, c.drawn, got, err, c.want)
		}
	}
}

func TestTranslateNotesTheElements(t *testing.T) {
	_, got, err := translate([]byte(`<div><p>a<br>b</p><ul><li>c</li></ul></div>`))
	want := []element{{0, "div"}, {1, "p"}, {2, "br"}, {1, "ul"}, {2, "li"}}
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("got %v (%v), want %v", got, err, want)
	}
}

func TestTranslateRefuses(t *testing.T) {
	for _, c := range []struct{ name, drawn, want string }{
		{"escaped twice", `<a title="a &amp; b"></a>`, "escaped already"},
		{"escaped twice by number", `<a title="&#x27;"></a>`, "escaped already"},
		{"single quotes", `<a title='a'></a>`, "not in double quotes"},
		{"no quotes", `<a title=a></a>`, "not in double quotes"},
		{"line break in a value", "<a title=\"a\nb\"></a>", "not in double quotes"},
		{"open at the end", `<div><p></p>`, "never closed"},
		{"closed by another", `<div><p></div></p>`, "closes nothing"},
		{"cut off", `<div title="a"`, "without end"},
		{"less-than sign alone", `<p>1 < 2</p>`, ""},
	} {
		_, _, err := translate([]byte(c.drawn))
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %s: error is %v, want %q", c.name, c.drawn, err, c.want)
		}
	}
}

// parse must understand what go-app really writes, not only what these tests believe it writes.
func TestParseWhatGoAppDraws(t *testing.T) {
	ui.Route("/drawn/", func() ui.Composer { return &drawing{} })
	drawn, err := get(newHandler(&vendor{}, "v", 1), "/drawn/")
	if err != nil {
		t.Fatal(err)
	}
	doc, err := parse(drawn)
	if err != nil {
		t.Fatal(err)
	}
	body := find(doc, "body")
	if err := repair(body, "/es/"); err != nil {
		t.Fatal(err)
	}
	want := "<div aria-expanded=\"true\" data-x=\"true\" title=\"say &#34;hi&#34; &amp; bye\u00a0x\">" +
		`<img alt="" src="../web/icon.svg"/>` +
		`<select><option value="a">A</option><option selected="" value="b">B</option></select>` +
		`<input value="1 &lt; 2"/>` +
		`<p>one <strong>two</strong>, three &amp; four</p>` +
		`<p><strong><em>deep</em></strong></p>` +
		`<p>only</p>` +
		"<pre>  a\n    b\n</pre>" +
		`<ul><li class="c">r a w</li><li>2</li></ul>` +
		"</div>"
	if got := rendered(t, body.FirstChild); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// drawing has one of each thing that go-app and HTML write differently.
type drawing struct {
	ui.Compo
}

func (d *drawing) Render() ui.UI {
	return ui.Div().Aria("expanded", true).DataSet("x", true).Title("say \"hi\" & bye\u00a0x").Body(
		ui.Img().Alt("").Src("/web/icon.svg"),
		ui.Select().Body(
			ui.Option().Value("a").Selected(false).Text("A"),
			ui.Option().Value("b").Selected(true).Text("B"),
		),
		ui.Input().Disabled(false).Value("1 < 2"),
		ui.P().Body(ui.Text("one "), ui.Strong().Text("two"), ui.Text(", three "), ui.Text("& four"), ui.Text("")),
		ui.P().Body(ui.Strong().Body(ui.Em().Text("deep"))),
		ui.P().Body(ui.Text("only")),
		ui.Pre().Text("  a\n    b\n"),
		ui.Raw(`<ul><li class="c">r a w</li><li>2</li></ul>`),
	)
}
