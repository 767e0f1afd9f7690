package main

import (
	"io/fs"

	"github.com/tarifario/tarifario/ratecards"
)

// dataFolder holds the data at addresses that stay, for programs that want the numbers.
const dataFolder = "data/"

// addData takes in the rate cards with their tables and schemas.
func (s *site) addData() error {
	files, err := ratecards.Files()
	if err != nil {
		return err
	}
	return fs.WalkDir(files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := fs.ReadFile(files, name)
		if err != nil {
			return err
		}
		s.add(dataFolder+"ratecards/"+name, content)
		return nil
	})
}
