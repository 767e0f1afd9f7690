package main

import (
	_ "embed"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/santhosh-tekuri/jsonschema/v6/kind"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/ratecards/strict"
)

// vendor is a site.json: who publishes the site, what its pages open with and how it looks.
type vendor struct {
	Schema string `json:"$schema"`
	app.Vendor
	URL    string            `json:"url"` // where the site is published; empty where that is not known
	Logo   string            `json:"logo"`
	Icons  vendorIcons       `json:"icons"`
	Colors map[string]shades `json:"colors"`

	art    artwork
	folder string // of the site.json, where the pictures are
}

// vendorIcons are the names of PNG files: all or none, and the monochrome one as the vendor likes.
type vendorIcons struct {
	Small      string `json:"192"`
	Large      string `json:"512"`
	Maskable   string `json:"maskable"`
	Monochrome string `json:"monochrome"`
}

//go:embed site.schema.json
var vendorSchema string

// readVendor reads a site.json and the pictures beside it. Every error names the file, the field and what it must be.
func readVendor(file string) (*vendor, error) {
	content, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	v := &vendor{folder: filepath.Dir(file)}
	if err := strict.Decode(file, content, v); err != nil {
		return nil, err
	}
	schema, err := compileVendorSchema()
	if err != nil {
		return nil, err
	}
	if err := checkSchema(schema, string(content)); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	if field, value := v.Refused(); field != "" {
		return nil, fmt.Errorf("%s: %w", file, mustBe(schema, strings.Split(field, "."), value))
	}
	if err := checkURL(v.URL); err != nil {
		return nil, fmt.Errorf("%s: %w", file, mustBe(schema, []string{"url"}, v.URL))
	}
	if v.art, err = readArtwork(filepath.Dir(file), v); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return v, nil
}

func compileVendorSchema() (*jsonschema.Schema, error) {
	const name = "site.schema.json"
	document, err := jsonschema.UnmarshalJSON(strings.NewReader(vendorSchema))
	if err != nil {
		return nil, err
	}
	compiler := jsonschema.NewCompiler()
	compiler.DefaultDraft(jsonschema.Draft2020)
	if err := compiler.AddResource(name, document); err != nil {
		return nil, err
	}
	return compiler.Compile(name)
}

// checkSchema holds a document to the schema, and says of every field that is wrong what it must be.
func checkSchema(schema *jsonschema.Schema, content string) error {
	document, err := jsonschema.UnmarshalJSON(strings.NewReader(content))
	if err != nil {
		return err
	}
	err = schema.Validate(document)
	var invalid *jsonschema.ValidationError
	if !errors.As(err, &invalid) {
		return err
	}
	return schemaErrors(schema, document, invalid)
}

func schemaErrors(schema *jsonschema.Schema, document any, e *jsonschema.ValidationError) error {
	if len(e.Causes) > 0 {
		var all []error
		for _, cause := range e.Causes {
			all = append(all, schemaErrors(schema, document, cause))
		}
		return errors.Join(all...)
	}
	switch k := e.ErrorKind.(type) {
	case *kind.Required:
		field := append(e.InstanceLocation, k.Missing[0])
		return fmt.Errorf("%s is missing, and must be %s", strings.Join(field, "."), described(schema, field))
	case *kind.AdditionalProperties:
		return fmt.Errorf("%s is not known", strings.Join(append(e.InstanceLocation, k.Properties[0]), "."))
	}
	value := document
	for _, key := range e.InstanceLocation {
		value = value.(map[string]any)[key]
	}
	return mustBe(schema, e.InstanceLocation, value)
}

// mustBe says that a field is wrong, and what the schema says it must be.
func mustBe(schema *jsonschema.Schema, field []string, value any) error {
	if text, ok := value.(string); ok {
		value = fmt.Sprintf("%q", text)
	}
	return fmt.Errorf("%s is %v, and must be %s", strings.Join(field, "."), value, described(schema, field))
}

// described is what the schema says of a field.
func described(schema *jsonschema.Schema, field []string) string {
	for _, key := range field {
		for schema.Properties[key] == nil && schema.Ref != nil {
			schema = schema.Ref
		}
		schema = schema.Properties[key]
	}
	for schema.Description == "" && schema.Ref != nil {
		schema = schema.Ref
	}
	return schema.Description
}
