package browser

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/pwa"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
)

// OpenInProfile opens an empty tab in the profile that the browser was started with, which unlike those of [Browser.Open]
// may install apps. All its tabs share storage and caches.
func (b *Browser) OpenInProfile(t testing.TB, origin string) *Page {
	t.Helper()
	return openIn(t, origin, b.ctx)
}

// InstallFaults are what keeps the page from being installed as an app, and what is wrong with its manifest.
func (p *Page) InstallFaults() []string {
	p.t.Helper()
	return run(p, chromedp.Action[[]string](func(ctx context.Context, t *chromedp.Target) ([]string, error) {
		var faults []string
		manifest, err := cdp.Call(ctx, t, page.GetAppManifest, page.GetAppManifestParams{})
		if err != nil {
			return nil, err
		}
		for _, e := range manifest.Errors {
			faults = append(faults, fmt.Sprintf("manifest, line %d: %s", e.Line, e.Message))
		}
		install, err := cdp.Call(ctx, t, page.GetInstallabilityErrors, cdp.Empty{})
		if err != nil {
			return nil, err
		}
		for _, e := range install.InstallabilityErrors {
			faults = append(faults, "install: "+e.ErrorID)
		}
		return faults, nil
	}))
}

// Install installs the app of a manifest, by the address of its ID, as a visitor does by the menu: with windows of its own.
func (p *Page) Install(id, page string) {
	p.t.Helper()
	p.do(
		command(pwa.Install, pwa.InstallParams{ManifestID: id, InstallURLOrBundleURL: page}),
		command(pwa.ChangeAppUserSettings, pwa.ChangeAppUserSettingsParams{ManifestID: id, DisplayMode: pwa.DisplayModeStandalone}),
	)
}

// Uninstall takes it away again.
func (p *Page) Uninstall(id string) {
	p.t.Helper()
	p.do(command(pwa.Uninstall, pwa.UninstallParams{ManifestID: id}))
}

// Launch starts the installed app and returns its window, as the system does at its icon.
func (p *Page) Launch(t testing.TB, id string) *Page {
	t.Helper()
	return p.opened(t, command(pwa.Launch, pwa.LaunchParams{ManifestID: id}))
}

// LaunchFile opens a file with the installed app, as the system does from a list of files.
func (p *Page) LaunchFile(id, file string) {
	p.t.Helper()
	p.do(command(pwa.LaunchFilesInApp, pwa.LaunchFilesInAppParams{ManifestID: id, Files: []string{file}}))
}

// Close closes the tab before the test ends.
func (p *Page) Close() {
	p.t.Helper()
	p.do(command(page.Close, cdp.Empty{}))
}

// opened does something that opens a window of the site, and returns the window.
func (p *Page) opened(t testing.TB, do chromedp.Action[chromedp.Void]) *Page {
	t.Helper()
	before := p.windows()
	p.do(do)
	for deadline := time.Now().Add(patience); ; time.Sleep(20 * time.Millisecond) {
		for _, id := range p.windows() {
			if !slices.Contains(before, id) {
				return openIn(t, p.origin, p.ctx, chromedp.WithTargetID(id))
			}
		}
		if time.Now().After(deadline) {
			t.Fatal("no window was opened")
		}
	}
}

// windows are the pages of the site that the browser shows.
func (p *Page) windows() []target.ID {
	p.t.Helper()
	return run(p, chromedp.Action[[]target.ID](func(ctx context.Context, t *chromedp.Target) ([]target.ID, error) {
		all, err := cdp.Call(ctx, t, target.GetTargets, target.GetTargetsParams{})
		if err != nil {
			return nil, err
		}
		var pages []target.ID
		for _, info := range all.TargetInfos {
			if info.Type == "page" && strings.HasPrefix(info.URL, p.origin) {
				pages = append(pages, info.TargetID)
			}
		}
		return pages, nil
	}))
}
