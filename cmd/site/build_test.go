package main

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// A copy of the module in another folder, built by another process, gives the same bytes.
func TestBuildIsTheSameEverywhere(t *testing.T) {
	want := builtSite(t)
	root, err := moduleRoot()
	if err != nil {
		t.Fatal(err)
	}
	copied := filepath.Join(t.TempDir(), "elsewhere")
	copyModule(t, root, copied)
	cmd := exec.Command(os.Args[0])
	cmd.Dir = copied
	cmd.Env = append(os.Environ(), buildInto+"=dist")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	got := map[string]bool{}
	err = filepath.WalkDir(filepath.Join(copied, "dist"), func(file string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		name, err := filepath.Rel(filepath.Join(copied, "dist"), file)
		if err != nil {
			return err
		}
		content, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		got[filepath.ToSlash(name)] = true
		if !bytes.Equal(content, want.files[filepath.ToSlash(name)]) {
			t.Errorf("%s differs", name)
		}
		if bytes.Contains(content, []byte(root)) || bytes.Contains(content, []byte(copied)) {
			t.Errorf("%s holds a path of this machine", name)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range want.paths() {
		if !got[name] {
			t.Errorf("%s is missing", name)
		}
	}
}

// buildInto is the variable that makes a process of these tests build the site of the module it is run in, and nothing else.
const buildInto = "SITE_BUILD_INTO"

// buildOnly builds the site into a folder of the module, as the command does, and returns the exit code.
func buildOnly(folder string) int {
	root, err := moduleRoot()
	if err == nil {
		var s *site
		if s, err = build(root, ownSite(root), ""); err == nil {
			err = s.write(filepath.Join(root, folder))
		}
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return 0
}

// copyModule copies what belongs to the module, not what was built in it.
func copyModule(t *testing.T, from, to string) {
	t.Helper()
	err := filepath.WalkDir(from, func(file string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name, err := filepath.Rel(from, file)
		if err != nil {
			return err
		}
		if d.IsDir() {
			switch name {
			case ".git", "build", "dist", "tools":
				return fs.SkipDir
			}
			return os.MkdirAll(filepath.Join(to, name), 0o755)
		}
		content, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(to, name), content, 0o644)
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestWriteKeepsForeignFolders(t *testing.T) {
	s := &site{files: map[string][]byte{"_headers": nil, "es/index.html": []byte("new")}}
	out := t.TempDir()
	keep := filepath.Join(out, "keep.txt")
	if err := os.WriteFile(keep, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if err := s.write(out); err == nil || !strings.Contains(err.Error(), "no earlier build") {
		t.Errorf("a folder with other files is written over: %v", err)
	}
	if _, err := os.Stat(keep); err != nil {
		t.Error(err)
	}
	out = filepath.Join(t.TempDir(), "dist")
	for _, stale := range []string{"old.html", ""} {
		if err := s.write(out); err != nil {
			t.Fatal(err)
		}
		if stale != "" {
			if err := os.WriteFile(filepath.Join(out, stale), nil, 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	entries, err := os.ReadDir(out)
	if err != nil || len(entries) != 2 {
		t.Errorf("after the second build there are %v (%v), want _headers and es", entries, err)
	}
}
