package icon

import (
	"bytes"
	"flag"
	"image"
	"image/png"
	"os"
	"path/filepath"
	"testing"
)

var update = flag.Bool("update", false, "write the icons in web/ again")

const web = "../../../../web"

func TestFilesShowTheDrawing(t *testing.T) {
	file := filepath.Join(web, "icon.svg")
	if *update {
		write(t, file, SVG())
	}
	if got := read(t, file); !bytes.Equal(got, SVG()) {
		t.Errorf("%s is not the drawing; run with -update", file)
	}
	for name, draw := range map[string]func() ([]byte, error){
		"icon-192.png":            func() ([]byte, error) { return PNG(192) },
		"icon-512.png":            func() ([]byte, error) { return PNG(512) },
		"icon-maskable-512.png":   func() ([]byte, error) { return MaskablePNG(512) },
		"icon-monochrome-512.png": func() ([]byte, error) { return MonochromePNG(512) },
	} {
		want, err := draw()
		if err != nil {
			t.Fatal(err)
		}
		file := filepath.Join(web, name)
		if *update {
			write(t, file, want)
		}
		// Pixels are compared, not bytes: another version of Go may compress otherwise.
		if !samePixels(t, read(t, file), want) {
			t.Errorf("%s is not the drawing; run with -update", file)
		}
		if n := len(read(t, file)); n > 10_000 {
			t.Errorf("%s has %d bytes", name, n)
		}
	}
}

func TestMaskableStaysInsideTheSafeCircle(t *testing.T) {
	img := decode(t, func() []byte { b, _ := MaskablePNG(192); return b }())
	for y := range 192 {
		for x := range 192 {
			dx, dy := float64(x)-95.5, float64(y)-95.5
			if dx*dx+dy*dy > 77*77 && img.At(x, y) != img.At(0, 0) {
				t.Fatalf("pixel %d,%d is drawn on, outside the circle", x, y)
			}
		}
	}
}

func samePixels(t *testing.T, got, want []byte) bool {
	t.Helper()
	a, b := decode(t, got), decode(t, want)
	if a.Bounds() != b.Bounds() {
		return false
	}
	for y := range a.Bounds().Dy() {
		for x := range a.Bounds().Dx() {
			if a.At(x, y) != b.At(x, y) {
				return false
			}
		}
	}
	return true
}

func decode(t *testing.T, file []byte) image.Image {
	t.Helper()
	img, err := png.Decode(bytes.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	return img
}

func read(t *testing.T, file string) []byte {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func write(t *testing.T, file string, content []byte) {
	t.Helper()
	if err := os.WriteFile(file, content, 0o644); err != nil {
		t.Fatal(err)
	}
}
