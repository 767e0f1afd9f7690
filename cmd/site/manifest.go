package main

import "encoding/json"

// manifestFile is the web app manifest.
const manifestFile = "manifest.webmanifest"

// themeColor is the colour of the browser's own bars around the page.
const themeColor = "#0b6b53"

// addManifest writes the manifest. Its addresses are relative, so the site may live in any folder.
func (s *site) addManifest() error {
	type icon struct {
		Src     string `json:"src"`
		Sizes   string `json:"sizes"`
		Type    string `json:"type"`
		Purpose string `json:"purpose,omitempty"`
	}
	content, err := json.MarshalIndent(struct {
		ID              string `json:"id"`
		Name            string `json:"name"`
		ShortName       string `json:"short_name"`
		StartURL        string `json:"start_url"`
		Scope           string `json:"scope"`
		Display         string `json:"display"`
		ThemeColor      string `json:"theme_color"`
		BackgroundColor string `json:"background_color"`
		Icons           []icon `json:"icons"`
	}{
		ID:              "./",
		Name:            "Tarifario",
		ShortName:       "Tarifario",
		StartURL:        "./",
		Scope:           "./",
		Display:         "standalone",
		ThemeColor:      themeColor,
		BackgroundColor: "#ffffff",
		Icons: []icon{
			{Src: "web/icon.svg", Sizes: "any", Type: "image/svg+xml"},
			{Src: "web/icon-192.png", Sizes: "192x192", Type: "image/png"},
			{Src: "web/icon-512.png", Sizes: "512x512", Type: "image/png"},
			{Src: "web/icon-maskable-512.png", Sizes: "512x512", Type: "image/png", Purpose: "maskable"},
		},
	}, "", "  ")
	if err != nil {
		return err
	}
	s.add(manifestFile, append(content, '\n'))
	return nil
}
