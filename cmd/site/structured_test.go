package main

import (
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"golang.org/x/net/html"

	"github.com/tarifario/tarifario/app"
)

// structuredSchema is what search engines ask of a type, written by hand.
func structuredSchema(t *testing.T, kind string) *jsonschema.Schema {
	t.Helper()
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	schema, err := compiler.Compile(filepath.Join("testdata", "structured", kind+".schema.json"))
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

// Each page of a site that knows its address tells what it is: the calculator an application, Rates and Data a dataset, the guide
// its questions, and each page below the first of its language the way to it; a page for frames tells nothing. All of it is what
// the schemas ask for.
func TestStructuredData(t *testing.T) {
	testStructuredData(t, ponteSite(t), func(r app.Route) []string {
		var want []string
		switch {
		case r.Default, r.Framed:
		case r.Page == app.CalculatorPage:
			want = []string{"WebApplication"}
		default:
			want = []string{"BreadcrumbList"}
		}
		if r.Page == app.RatesPage || r.Page == app.DataPage || r.Dataset != nil {
			want = append(want, "Dataset")
		}
		if r.Questions != nil {
			want = append(want, "FAQPage")
		}
		return want
	})
}

// A site that does not know its address tells of its questions alone: the schemas ask for absolute addresses in all else.
func TestStructuredDataWithoutAddress(t *testing.T) {
	testStructuredData(t, builtSite(t), func(r app.Route) []string {
		if r.Questions != nil {
			return []string{"FAQPage"}
		}
		return nil
	})
}

// testStructuredData holds what each page tells of to what is wanted of it, and to the schemas.
func testStructuredData(t *testing.T, s *site, wanted func(app.Route) []string) {
	told := 0
	for _, r := range routesOf(&s.vendor.Vendor) {
		said := descriptions(t, parsed(t, s.files[r.Path[1:]+"index.html"]))
		if got, want := slices.Sorted(maps.Keys(said)), wanted(r); !slices.Equal(got, want) {
			t.Errorf("%s tells of %q, want %q", r.Path, got, want)
		}
		for kind, one := range said {
			told++
			if err := structuredSchema(t, kind).Validate(one); err != nil {
				t.Errorf("%s: %v", r.Path, err)
			}
		}
	}
	if told == 0 {
		t.Error("no page tells of anything")
	}
}

// sampleQuestions could end the element they stand in, and more.
func sampleQuestions() []app.QA {
	return []app.QA{
		{Question: "¿Qué es </script><script>alert(1)</script>?", Answer: `Una etiqueta & nada más: <!-- "comillas" -->`},
		{Question: "¿Cuánto cuesta una plantilla?", Answer: "Depende del mercado y de la categoría."},
	}
}

func TestQuestionsAreDescribed(t *testing.T) {
	s := styledSite(t, ponteFile)
	r := app.Route{Path: "/es/guia/", Lang: "es", Page: app.GuidePage, Questions: sampleQuestions}
	scripts := structured(r, []app.Route{r}, s, "https://a.example")
	if len(scripts) != 1 {
		t.Fatalf("%d descriptions", len(scripts))
	}
	written := rendered(t, scripts[0])
	if strings.Count(written, "<") != 2 || strings.Contains(written, "&amp;") {
		t.Errorf("the text of a question is markup: %s", written)
	}
	doc := parsed(t, []byte("<head>"+written+"</head>"))
	said := descriptions(t, doc)["FAQPage"]
	if err := structuredSchema(t, "FAQPage").Validate(said); err != nil {
		t.Error(err)
	}
	first := said.(map[string]any)["mainEntity"].([]any)[0].(map[string]any)
	if first["name"] != sampleQuestions()[0].Question || first["acceptedAnswer"].(map[string]any)["text"] != sampleQuestions()[0].Answer {
		t.Errorf("the question has become %v", first)
	}
	if got := structured(app.Route{Path: "/es/guia/", Lang: "es", Questions: func() []app.QA { return nil }}, nil, s, ""); len(got) != 0 {
		t.Errorf("a page without questions tells of %d", len(got))
	}
}

// The way to a country leads over Rates.
func TestWayToACountry(t *testing.T) {
	s := styledSite(t, ponteFile)
	routes := withCountries(&s.vendor.Vendor)
	i := slices.IndexFunc(routes, func(r app.Route) bool { return r.Country == "CI" && r.Lang == "es" })
	doc := &html.Node{Type: html.ElementNode, Data: "head"}
	for _, script := range structured(routes[i], routes, s, "https://a.example") {
		doc.AppendChild(script)
	}
	said := descriptions(t, doc)["BreadcrumbList"]
	if err := structuredSchema(t, "BreadcrumbList").Validate(said); err != nil {
		t.Error(err)
	}
	var steps []string
	for _, item := range said.(map[string]any)["itemListElement"].([]any) {
		step := item.(map[string]any)
		steps = append(steps, step["name"].(string)+" "+step["item"].(string))
	}
	want := []string{
		"Calculadora https://a.example/es/", "Tarifas https://a.example/es/tarifas/",
		"Côte d’Ivoire https://a.example/es/tarifas/cote-divoire/",
	}
	if !slices.Equal(steps, want) {
		t.Errorf("the way is %q, want %q", steps, want)
	}
}

// The schemas refuse what is not right.
func TestStructuredSchemasRefuse(t *testing.T) {
	for kind, wrong := range map[string]string{
		"BreadcrumbList": `{"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [
			{"@type": "ListItem", "position": 2, "name": "Tarifas", "item": "https://a.example/es/"},
			{"@type": "ListItem", "position": 1, "name": "México", "item": "https://a.example/es/mexico/"}]}`,
		"FAQPage":        `{"@context": "https://schema.org", "@type": "FAQPage", "inLanguage": "es", "mainEntity": []}`,
		"Dataset":        `{"@context": "https://schema.org", "@type": "Dataset", "name": "Tarifas de WhatsApp"}`,
		"WebApplication": `{"@context": "https://schema.org", "@type": "WebApplication", "name": "x"}`,
	} {
		document, err := jsonschema.UnmarshalJSON(strings.NewReader(wrong))
		if err != nil {
			t.Fatal(err)
		}
		if structuredSchema(t, kind).Validate(document) == nil {
			t.Errorf("the schema of %s takes %s", kind, wrong)
		}
	}
}
