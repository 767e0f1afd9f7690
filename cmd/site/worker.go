package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/ratecards"
)

// workerFile is the service worker. It stands at the root of the site, which makes the whole site its scope.
const workerFile = "worker.js"

// The scripts in web/ it is made of.
const (
	workerScript = "worker.js"
	retireScript = "retire.js" // takes itself away, and everything that was kept
)

// aboutVersion is what a page may say of a version of the site that waits.
type aboutVersion struct {
	Version string       `json:"version"` // of the program
	Cards   string       `json:"cards"`   // the day from which the newest card holds, as "2026-10-01"
	Lang    app.Language `json:"lang"`    // of visitors who have not chosen one
}

// addWorker writes the service worker of what was gathered so far. Its version is the hash of all that it keeps: any
// change of the site is a new one, and nothing else is.
func (s *site) addWorker(routes []app.Route) error {
	sums := map[string]string{}
	for path, content := range s.kept(routes) {
		sum := sha256.Sum256(content)
		sums[path] = hex.EncodeToString(sum[:])
	}
	files, err := json.MarshalIndent(sums, "", "  ") // in the order of the paths
	if err != nil {
		return err
	}
	about, err := json.Marshal(aboutVersion{app.Version, ratecards.Embedded().LastDate().String(), s.vendor.Language})
	if err != nil {
		return err
	}
	script := s.workers[workerScript]
	for _, fill := range [][2]string{{"{{.Files}}", string(files)}, {"{{.About}}", string(about)}} {
		if bytes.Count(script, []byte(fill[0])) != 1 {
			return fmt.Errorf("web/%s has not one place for %s", workerScript, fill[0])
		}
		script = bytes.Replace(script, []byte(fill[0]), []byte(fill[1]), 1)
	}
	// go-app fills in the version, as it does for a worker of its own.
	sum := sha256.Sum256(script)
	handler := newHandler(s.vendor, hex.EncodeToString(sum[:8]), 0)
	handler.ServiceWorkerTemplate = string(script)
	worker, err := get(handler, "/app-worker.js")
	if err != nil {
		return err
	}
	s.add(workerFile, worker)
	return nil
}

// retireWorker writes the service worker that takes itself away from every device it comes to. See docs/offline.md.
func (s *site) retireWorker() { s.add(workerFile, s.workers[retireScript]) }

// kept are the files of the site that a device keeps, by the paths under which a browser asks for them: every page that
// is not about one country, and all that any page is made of. The data for other programs and the pictures for other
// sites are left out: no page needs them.
func (s *site) kept(routes []app.Route) map[string][]byte {
	kept := map[string][]byte{}
	for _, r := range routes {
		if r.Country == "" {
			kept[r.Path[1:]] = s.files[r.Path[1:]+"index.html"]
		}
	}
	for path, content := range s.files {
		for _, folder := range []string{programFolder, assetFolder, staticFolder, offlineFolder} {
			if strings.HasPrefix(path, folder) {
				kept[path] = content
			}
		}
	}
	kept[loaderPath] = s.files[loaderPath] // the page with the code to embed looks how it is sent
	for _, l := range app.Languages() {
		kept[manifestFile(l)] = s.files[manifestFile(l)]
	}
	return kept
}
