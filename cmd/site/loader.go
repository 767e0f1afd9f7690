package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// newHandler is go-app's own server, which is asked for the pages and the two scripts that start a program.
// Only what reaches those matters here: the head of the pages and the manifest are made elsewhere.
func newHandler(version string, programSize int) *ui.Handler {
	return &ui.Handler{
		Name:              "Tarifario",
		Version:           version,
		Icon:              ui.Icon{Default: "/web/icon-192.png", Large: "/web/icon-512.png", SVG: "/web/icon.svg"},
		WasmContentLength: strconv.Itoa(programSize), // what the browser counts is unpacked bytes
	}
}

// addLoader takes in the scripts that start the program: Go's and go-app's.
func (s *site) addLoader(h http.Handler) error {
	runtime, err := get(h, "/wasm_exec.js")
	if err != nil {
		return err
	}
	s.scripts = append(s.scripts, s.addHashed(assetFolder, "wasm_exec.js", runtime))
	loader, err := get(h, "/app.js")
	if err != nil {
		return err
	}
	loader, err = repairLoader(loader, s.program)
	if err != nil {
		return err
	}
	s.scripts = append(s.scripts, s.addHashed(assetFolder, "app.js", loader))
	return nil
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

// repairLoader changes three things in go-app's loader: the site may live in any folder of a host,
// the program has a name of its own, and no service worker is registered.
func repairLoader(script []byte, program string) ([]byte, error) {
	s := string(script)
	env, rest, _ := strings.Cut(s, "const goappEnv = ")
	values, _, found := strings.Cut(rest, ";\n")
	if !found {
		return nil, fmt.Errorf("go-app's loader has changed: no environment in it")
	}
	if strings.Contains(env, "goappRoot") {
		return nil, fmt.Errorf("go-app's loader has changed: it has a goappRoot of its own")
	}
	for _, change := range []struct{ old, new string }{
		{
			"const goappEnv = " + values + ";\n",
			`const goappRoot = new URL("../", document.currentScript.src);` + "\n" +
				"const goappEnv = " + values + ";\n" +
				"goappEnv.GOAPP_ROOT_PREFIX = goappRoot.pathname;\n" +
				`goappEnv.GOAPP_STATIC_RESOURCES_URL = goappRoot.pathname + "web";` + "\n",
		},
		{"goappInitServiceWorker();\n", ""},
		{registerServiceWorker, ""},
		{`fetchWithProgress("/web/app.wasm", showProgress)`, fmt.Sprintf("fetchWithProgress(new URL(%q, goappRoot), showProgress)", program)},
	} {
		if n := strings.Count(s, change.old); n != 1 {
			return nil, fmt.Errorf("go-app's loader has changed: it holds %d times, not once:\n%s", n, change.old)
		}
		s = strings.Replace(s, change.old, change.new, 1)
	}
	return []byte(s), nil
}

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
