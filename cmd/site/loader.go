package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"

	"golang.org/x/net/html"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
)

// newHandler is go-app's own server, which is asked for the pages and the two scripts that start a program.
// Only what reaches those matters here: the head of the pages and the manifest are made elsewhere. The vendor goes
// into the loader, where the program finds it: the program itself is the same for everyone.
func newHandler(v *vendor, version string, programSize int) *ui.Handler {
	return &ui.Handler{
		Name:              v.Name,
		Version:           version,
		Icon:              ui.Icon{Default: "/web/icon-192.png", Large: "/web/icon-512.png", SVG: "/web/icon.svg"},
		Env:               map[string]string{app.VendorVariable: v.Variable()},
		WasmContentLength: strconv.Itoa(programSize), // what the browser counts is unpacked bytes
	}
}

// starter is what starts a program on its pages.
type starter struct {
	program string   // its path
	scripts []string // in the order they run
	later   string   // the script that runs them when the page is idle or touched
	eager   bool     // they run at once, but for a page in a frame
}

// elements are the elements of a page that start the program.
func (s starter) elements(r app.Route) []*html.Node {
	page := r.Path
	var sources []string
	for _, script := range s.scripts {
		sources = append(sources, app.Relative(page, script))
	}
	if !s.eager || r.Framed {
		return []*html.Node{newElement("script", "defer", "", "src", app.Relative(page, s.later), "data-scripts", strings.Join(sources, " "))}
	}
	var all []*html.Node
	for _, source := range sources {
		all = append(all, newElement("script", "defer", "", "src", source))
	}
	return all
}

// addLoader takes in a program with the scripts that start it, Go's and go-app's.
func (s *site) addLoader(h http.Handler, p program) (starter, error) {
	path := s.addHashed(programFolder, p.name+".wasm", s.code[p.name])
	runtime, err := get(h, "/wasm_exec.js")
	if err != nil {
		return starter{}, err
	}
	loader, err := get(h, "/app.js")
	if err != nil {
		return starter{}, err
	}
	if loader, err = repairLoader(loader, path, s.load); err != nil {
		return starter{}, err
	}
	return starter{
		program: path, later: s.startLater, eager: p.eager,
		scripts: []string{s.addHashed(assetFolder, "wasm_exec.js", runtime), s.addHashed(assetFolder, p.name+".js", loader)},
	}, nil
}

// get asks a handler for one path.
func get(h http.Handler, path string) ([]byte, error) {
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, nil))
	if w.Code != http.StatusOK {
		return nil, fmt.Errorf("go-app answers %s with status %d", path, w.Code)
	}
	return w.Body.Bytes(), nil
}

// repairLoader changes four things in go-app's loader: the site may live in any folder of a host, the program has a name
// of its own and is loaded by load.js, and no service worker is registered.
func repairLoader(script []byte, program string, load []byte) ([]byte, error) {
	s := string(script)
	env, rest, _ := strings.Cut(s, "const goappEnv = ")
	values, _, found := strings.Cut(rest, ";\n")
	if !found {
		return nil, fmt.Errorf("go-app's loader has changed: no environment in it")
	}
	if strings.Contains(env, "goappRoot") {
		return nil, fmt.Errorf("go-app's loader has changed: it has a goappRoot of its own")
	}
	start := strings.Index(s, loadProgram)
	if start < 0 || strings.Contains(s[start+1:], sectionLine) {
		return nil, fmt.Errorf("go-app's loader has changed: it does not end with what loads the program")
	}
	s = s[:start] + string(load)
	for _, change := range []struct{ old, new string }{
		{
			"const goappEnv = " + values + ";\n",
			`const goappRoot = new URL("../", document.currentScript.src);` + "\n" +
				"const goappEnv = " + values + ";\n" +
				"goappEnv.GOAPP_ROOT_PREFIX = goappRoot.pathname;\n" +
				`goappEnv.GOAPP_STATIC_RESOURCES_URL = goappRoot.pathname + "web";` + "\n" +
				fmt.Sprintf("const goappProgram = new URL(%q, goappRoot);\n", program) +
				fmt.Sprintf("const goappLoading = %s;\n", loadingWords()),
		},
		{"goappInitServiceWorker();\n", ""},
		{registerServiceWorker, ""},
	} {
		if n := strings.Count(s, change.old); n != 1 {
			return nil, fmt.Errorf("go-app's loader has changed: it holds %d times, not once:\n%s", n, change.old)
		}
		s = strings.Replace(s, change.old, change.new, 1)
	}
	return []byte(s), nil
}

// loadProgram begins the last section of go-app's loader; sectionLine stands above each.
const (
	loadProgram = "async function goappInitWebAssembly() {"
	sectionLine = "// ----"
)

// registerServiceWorker is the function of go-app's loader that a page with no service worker does without.
const registerServiceWorker = `async function goappInitServiceWorker() {
  if ("serviceWorker" in navigator) {
    try {
      const registration = await navigator.serviceWorker.register(
        "/app-worker.js"
      );
      goappServiceWorkerRegistration = registration;
      goappSetupNotifyUpdate(registration);
      goappSetupPushNotification();
    } catch (err) {
      console.error("goapp service worker registration failed: ", err);
    }
  }
}
`

// loadingWords are what load.js says, by language, as JSON: that the program is coming, that it does not come, and on the
// button to try again.
func loadingWords() []byte {
	words := map[app.Language][3]string{}
	for _, l := range app.Languages() {
		words[l] = [3]string{
			app.Say(l, "Cargando el programa…", "Carregando o programa…", "Loading the program…"),
			app.Say(l,
				"No se pudo cargar el programa. Lo que se lee vale igual; para cambiar los datos hace falta.",
				"Não foi possível carregar o programa. O que se lê continua valendo; para mudar os dados, ele é necessário.",
				"The program could not be loaded. What the page says holds; to change the inputs it is needed."),
			app.Say(l, "Probar otra vez", "Tentar de novo", "Try again"),
		}
	}
	text, err := json.Marshal(words)
	if err != nil {
		panic(err) // they are constants
	}
	return text
}
