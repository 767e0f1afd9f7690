package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/tarifario/tarifario/app"
)

// ponteFile is the site.json of a made-up vendor in Brazil.
var ponteFile = filepath.Join("testdata", "vendors", "ponte", "site.json")

// ponteOnce makes that vendor's site once, around the programs that every site has.
var ponteOnce = sync.OnceValues(func() (*site, error) {
	own, err := buildOnce()
	if err != nil {
		return nil, err
	}
	root, err := moduleRoot()
	if err != nil {
		return nil, err
	}
	v, err := readVendor(ponteFile)
	if err != nil {
		return nil, err
	}
	return assemble(root, v, own.code, v.URL)
})

// ponteSite is that vendor's site.
func ponteSite(t *testing.T) *site {
	t.Helper()
	s, err := ponteOnce()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// What the pages of the vendor hold. The total of the plan they open with, worked out from the card of 2026-10-01 in
// BRL for Brazil (marketing 0.3217, utility and service 0.0350):
//
//	marketing                    500 × 0.3217   160.85
//	utility                      300 × 0.0350    10.50
//	1,000 chats × 3 replies = 3,000; 20 % of the chats come from an ad: 600 free; 1,000 free of the other 2,400
//	service                    1,400 × 0.0350    49.00
//	Meta                                        220.35
//	fee per message   500 + 300 + 3,000 = 3,800 × 0.05   190.00
//	fee per month                               199.00
//	mark-up           10 % of 220.35             22.035
//	total                                       631.385
func TestSiteOfAnotherVendor(t *testing.T) {
	s, own := ponteSite(t), builtSite(t)
	for _, p := range programs {
		if got, want := s.started[p.name].program, own.started[p.name].program; got != want {
			t.Errorf("the program is %s, and %s on the site of no vendor", got, want)
		}
	}
	for page, wants := range map[string][]string{
		"pt/index.html": {
			`<html lang="pt">`,
			`<title>Ponte Índigo: quanto custa o WhatsApp Business por mês</title>`,
			`<meta name="theme-color" content="#4338a8"/>`,
			`<link rel="canonical" href="https://precos.ponte.example/whatsapp/pt/"/>`,
			`<link rel="alternate" hreflang="es" href="https://precos.ponte.example/whatsapp/es/"/>`,
			`<link rel="alternate" hreflang="x-default" href="https://precos.ponte.example/whatsapp/"/>`,
			`<p class="brand">Ponte Índigo</p>`, `<a class="contact" href="https://ponte.example/contato">Contato</a><nav`,
			`<p>Contato: <a href="https://ponte.example/contato">ponte.example/contato</a></p></footer>`,
			`<li>Fornecedor<div class="brand">Ponte Índigo</div><div>ponte.example/contato</div></li><li>Cliente</li>`,
			`<p>Ponte Índigo é independente da Meta.`,
			`Calculado com Ponte Índigo.`,
			`<option selected value="BRL">BRL`, `value="Brasil"`, `name="fee-message" type="text" value="0,05"`,
			`name="fee-month" type="text" value="199"`, `name="markup" type="text" value="10"`,
			`631,39`, `220,35`, `190,00`, `199,00`,
		},
		"es/index.html": {
			`<html lang="es">`, `value="Brasil"`, `<option selected value="BRL">BRL`, `631.39`,
			`<a class="contact" href="https://ponte.example/contato">Contacto</a>`,
		},
		"en/index.html": {`value="Brazil"`, `631.39`, `>Contact</a>`},
		"index.html": {
			`<html lang="pt">`, `<title>Ponte Índigo: preços do WhatsApp Business</title>`, `<h1 class="brand">Ponte Índigo</h1>`,
			`<ul class="chooser-list"><li lang="pt">`,
			`<link rel="canonical" href="https://precos.ponte.example/whatsapp/"/>`,
		},
	} {
		html := string(s.files[page])
		for _, want := range wants {
			if !strings.Contains(html, want) {
				t.Errorf("%s does not hold %s", page, want)
			}
		}
		for _, foreign := range []string{"apple-touch-icon", "#0b6b53", "style=", "tarifario-2026"} {
			if strings.Contains(html, foreign) {
				t.Errorf("%s holds %s", page, foreign)
			}
		}
		// Only the version at the foot names the program.
		if n := strings.Count(html, "Tarifario"); n > 1 || n == 1 && !strings.Contains(html, "<p>Tarifario "+app.Version) {
			t.Errorf("%s names Tarifario %d times", page, n)
		}
	}

	style := string(s.files[s.styles[0]])
	for _, want := range []string{
		"--accent: light-dark(#4338a8, #b4adf5);", "--accent-ink: light-dark(#ffffff, #17123f);",
		"--band: light-dark(#f2b705, #f2b705);", "--band-ink: light-dark(#1d1840, #1d1840);",
		"--band-quiet: light-dark(#3b2f00, #3b2f00);", "--wash: light-dark(#efedfb, #231f45);",
		`--logo: url("../web/icon.svg");`, "--logo-ratio: 1.5;",
	} {
		if strings.Count(style, want) != 1 {
			t.Errorf("the style sheet holds %d times %s", strings.Count(style, want), want)
		}
	}
	logo, err := os.ReadFile(filepath.Join(filepath.Dir(ponteFile), "ponte.svg"))
	if err != nil || string(s.files["web/icon.svg"]) != string(logo) {
		t.Errorf("the logo is not the vendor's: %v", err)
	}
	for _, path := range s.paths() {
		if strings.HasSuffix(path, ".png") && !strings.HasPrefix(path, pictureFolder) {
			t.Errorf("%s is of no vendor", path)
		}
	}
	checkPonteManifest(t, s.files[manifestFile(app.Portuguese)])
	checkPonteLoader(t, s)
}

func checkPonteManifest(t *testing.T, content []byte) {
	t.Helper()
	var manifest struct {
		Name       string
		ShortName  string `json:"short_name"`
		ThemeColor string `json:"theme_color"`
		Icons      []struct{ Src string }
	}
	if err := json.Unmarshal(content, &manifest); err != nil {
		t.Fatal(err)
	}
	if manifest.Name != "Ponte Índigo" || manifest.ShortName != manifest.Name || manifest.ThemeColor != "#4338a8" {
		t.Errorf("the manifest is of %q, %q in %s", manifest.Name, manifest.ShortName, manifest.ThemeColor)
	}
	if len(manifest.Icons) != 1 || manifest.Icons[0].Src != "web/icon.svg" {
		t.Errorf("the icons are %v", manifest.Icons)
	}
}

// The program finds in the loader what the pages were drawn with.
func checkPonteLoader(t *testing.T, s *site) {
	t.Helper()
	loader := string(s.files[s.started["app"].scripts[1]])
	_, rest, _ := strings.Cut(loader, "const goappEnv = ")
	values, _, _ := strings.Cut(rest, ";\n")
	var env map[string]string
	if err := json.Unmarshal([]byte(values), &env); err != nil {
		t.Fatal(err)
	}
	got, err := app.ParseVendor(env[app.VendorVariable])
	if err != nil || *got != s.vendor.Vendor {
		t.Errorf("the program is told of %+v (%v)", got, err)
	}
}

// The languages of the schema are those of the pages, and its colours those of the style sheet.
func TestVendorSchemaFits(t *testing.T) {
	var schema struct {
		Properties struct {
			Language struct{ Enum []app.Language }
			Colors   struct{ Required []string }
		}
	}
	if err := json.Unmarshal([]byte(vendorSchema), &schema); err != nil {
		t.Fatal(err)
	}
	if got := schema.Properties.Language.Enum; !slices.Equal(got, app.Languages()) {
		t.Errorf("the schema has the languages %v", got)
	}
	if got := schema.Properties.Colors.Required; !slices.Equal(got, vendorColors) {
		t.Errorf("the schema has the colours %v", got)
	}
}

// What is wrong with a site.json is said in a sentence that names the field.
func TestVendorRefuses(t *testing.T) {
	sound, err := os.ReadFile(ponteFile)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ old, new, want string }{
		{`"language": "pt"`, `"language": "fr"`, `language is "fr", and must be the language of visitors who have not chosen one: es, pt or en`},
		{`"name": "Ponte Índigo"`, `"name": ""`, `name is "", and must be the vendor's name, of 1 to 40 characters`},
		{`"name": "Ponte Índigo",`, ``, `name is missing, and must be the vendor's name`},
		{`"name": "Ponte Índigo"`, `"name": 5`, `name`},
		{`"name": `, `"nome": `, `:3: nome: `},
		{`"country": "BR"`, `"country": "ZZ"`, `country is "ZZ", and must be the ISO code of the country that plans open with`},
		{`"country": "BR"`, `"country": "Brasil"`, `country is "Brasil", and must be the ISO code`},
		{`"currency": "BRL"`, `"currency": "XTS"`, `currency is "XTS", and must be the ISO code of a billing currency with a rate card`},
		{`"contact": "https:`, `"contact": "javascript:`, `contact is "javascript://ponte.example/contato", and must be an https: or mailto: address`},
		{`"url": "https:`, `"url": "http:`, `url is "http://precos.ponte.example/whatsapp/", and must be the https: address the site is published at`},
		{`whatsapp/"`, `whatsapp/?a=1"`, `url is "https://precos.ponte.example/whatsapp/?a=1", and must be the https: address`},
		{`"url": "https://precos.ponte.example/whatsapp/"`, `"url": "https:///x"`, `url is "https:///x", and must be the https: address`},
		{`"#4338a8"`, `"indigo"`, `colors.accent.light is "indigo", and must be a colour, written as # and six hexadecimal digits`},
		{`"#b4adf5"`, `"#b4a"`, `colors.accent.dark is "#b4a", and must be a colour`},
		{`"wash": {"light": "#efedfb", "dark": "#231f45"}`, `"wash": {"light": "#efedfb"}`, `colors.wash.dark is missing, and must be a colour`},
		{`"wash"`, `"foam"`, `colors.foam is not known`},
		{`"0.05"`, `"0,05"`, `fees.per_message is "0,05", and must be an amount of the site's currency for each message`},
		{`"markup": "10"`, `"markup": "1000.01"`, `fees.markup is "1000.01", and must be a percentage of Meta's charge`},
		{`"logo": "ponte.svg"`, `"logo": "none.svg"`, `logo: open `},
		{`"logo": "ponte.svg"`, `"logo": "../ponte.svg"`, `logo is "../ponte.svg", and must be an SVG file beside this one`},
		{`"logo": "ponte.svg"`, `"logo": "ponte.svg", "icons": {"192": "a.png"}`, `icons.512 is missing, and must be a PNG file beside this one, 512 pixels wide and high`},
		{`"logo": "ponte.svg"`, `"logo": "ponte.svg", "icons": {"192": "a.png", "512": "a.png", "maskable": "a.png"}`, `icons.192: open `},
	} {
		if strings.Count(string(sound), c.old) != 1 {
			t.Fatalf("%s stands there %d times", c.old, strings.Count(string(sound), c.old))
		}
		folder := t.TempDir()
		write := func(name string, content []byte) string {
			file := filepath.Join(folder, name)
			if err := os.WriteFile(file, content, 0o644); err != nil {
				t.Fatal(err)
			}
			return file
		}
		write("ponte.svg", []byte(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></svg>`))
		file := write("site.json", []byte(strings.Replace(string(sound), c.old, c.new, 1)))
		if _, err := readVendor(file); err == nil || !strings.HasPrefix(err.Error(), file) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error is\n%v, want\n%s", c.new, err, c.want)
		}
	}
}
