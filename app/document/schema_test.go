package document

import (
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/tarifario/tarifario/pricing"
)

func compileSchema(t testing.TB, name, text string) *jsonschema.Schema {
	t.Helper()
	document, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	compiler.DefaultDraft(jsonschema.Draft2020)
	compiler.AssertFormat()
	if err := compiler.AddResource(name, document); err != nil {
		t.Fatal(err)
	}
	schema, err := compiler.Compile(name)
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

// validate returns what the schema says of a text; text that is not JSON is refused by whoever reads it.
func validate(schema *jsonschema.Schema, text string) error {
	instance, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	if err != nil {
		return err
	}
	return schema.Validate(instance)
}

func TestPlanSchemaAndReaderAgree(t *testing.T) {
	schema := compileSchema(t, "plan.schema.json", PlanSchema)
	sound := map[string]string{"full.plan.json": string(readFile(t, "full.plan.json"))}
	for name, text := range soundPlans {
		sound[name] = text
	}
	for name, text := range sound {
		if err := validate(schema, text); err != nil {
			t.Errorf("%s: the schema refuses what should be accepted: %v", name, err)
		}
		if _, err := DecodePlan("", []byte(text)); err != nil {
			t.Errorf("%s: the reader refuses what should be accepted: %v", name, err)
		}
	}
	names := map[string]bool{}
	for _, broken := range brokenPlans {
		if names[broken.name] {
			t.Errorf("two broken plans are called %q", broken.name)
		}
		names[broken.name] = true
		if err := validate(schema, broken.text); err == nil && !broken.pastSchema {
			t.Errorf("%s: the schema accepts it", broken.name)
		}
		if _, err := DecodePlan("", []byte(broken.text)); err == nil {
			t.Errorf("%s: the reader accepts it", broken.name)
		}
	}
}

// TestPlanSchemaHasEveryWord holds the words of the schema to those of the code.
func TestPlanSchemaHasEveryWord(t *testing.T) {
	var schema struct {
		Properties struct {
			Zone    struct{ Pattern string }
			Version struct{ Const int }
			Tax     struct {
				Properties struct{ Mode struct{ Enum []string } }
			}
			Options struct {
				Properties map[string]struct {
					Description string
					Enum        []string
					Pattern     string
				}
			}
		}
		Defs map[string]struct {
			Pattern    string
			Enum       []string
			Maximum    int64
			Properties map[string]struct{ Enum []string }
		} `json:"$defs"`
	}
	if err := json.Unmarshal([]byte(PlanSchema), &schema); err != nil {
		t.Fatal(err)
	}
	same := func(what string, got, want any) {
		t.Helper()
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%s:\n got %v\nwant %v", what, got, want)
		}
	}
	same("version", schema.Properties.Version.Const, PlanVersion)
	same("zone", schema.Properties.Zone.Pattern, zoneForm)
	for def, form := range map[string]string{
		"date": dateForm, "instant": instantForm, "span": spanForm, "decimal": decimalForm,
		"currency": currencyForm, "country": countryForm,
	} {
		same(def, schema.Defs[def].Pattern, form)
	}
	same("largest count", schema.Defs["count"].Maximum, int64(MaxCount))
	same("categories", schema.Defs["category"].Enum, categoryNames())
	same("entries", schema.Defs["entry"].Enum, entryNames[1:])
	same("directions", schema.Defs["step"].Properties["direction"].Enum, directionNames)
	same("kinds", schema.Defs["step"].Properties["kind"].Enum, kindNames)
	same("devices", schema.Defs["step"].Properties["device"].Enum, deviceNames)
	same("authors", schema.Defs["step"].Properties["author"].Enum, authorNames)
	same("tax modes", schema.Properties.Tax.Properties.Mode.Enum, mapped(taxModes, func(m pricing.TaxMode) string { return string(m) }))

	options := schema.Properties.Options.Properties
	for _, option := range pricing.OptionList() {
		described, ok := options[option.Name]
		if !ok {
			t.Errorf("option %s is missing", option.Name)
			continue
		}
		delete(options, option.Name)
		var values []string
		if option.Alternatives != nil {
			values = append([]string{option.Default}, option.Alternatives...)
		}
		same("option "+option.Name, described.Enum, values)
		if !strings.HasPrefix(described.Description, option.Question) {
			t.Errorf("option %s is described as %q, want its question %s", option.Name, described.Description, option.Question)
		}
	}
	for name := range options {
		t.Errorf("option %s is not an option", name)
	}
}

func categoryNames() []string {
	return mapped(pricing.Categories(), pricing.Category.String)
}

// TestSchemasDescribeEveryField holds the fields of the schemas to those of the wire forms, in the same order.
func TestSchemasDescribeEveryField(t *testing.T) {
	for _, tc := range []struct {
		schema, path string
		wire         any
	}{
		{PlanSchema, "", planWire{}},
		{PlanSchema, "$defs.traffic", trafficWire{}},
		{PlanSchema, "$defs.journey", journeyWire{}},
		{PlanSchema, "$defs.step", stepWire{}},
		{PlanSchema, "$defs.place", placeWire{}},
		{PlanSchema, "$defs.usage", usageWire{}},
		{PlanSchema, "$defs.used", usedWire{}},
		{PlanSchema, "properties.international", internationalWire{}},
		{PlanSchema, "properties.fees", feesWire{}},
		{PlanSchema, "properties.tax", taxWire{}},
		{BillSchema, "", billWire{}},
		{BillSchema, "$defs.card", cardWire{}},
		{BillSchema, "$defs.line", lineWire{}},
		{BillSchema, "$defs.line.properties.band", bandWire{}},
		{BillSchema, "$defs.usage", usageRowWire{}},
		{BillSchema, "$defs.total", totalWire{}},
		{BillSchema, "$defs.total.properties.display", sumsWire{}},
		{BillSchema, "properties.allowance", allowanceWire{}},
		{BillSchema, "$defs.notice", noticeWire{}},
		{BillSchema, "$defs.refusal", refusalWire{}},
	} {
		t.Run(reflect.TypeOf(tc.wire).Name(), func(t *testing.T) {
			got, want := schemaFields(t, tc.schema, tc.path), wireFields(reflect.TypeOf(tc.wire))
			if !slices.Equal(got, want) {
				t.Errorf("the schema has\n%v, the wire form\n%v", got, want)
			}
		})
	}
}

// schemaFields returns the properties of the object at a path of a schema, in order of text.
func schemaFields(t *testing.T, schema, path string) []string {
	t.Helper()
	at := json.RawMessage(schema)
	for _, key := range append(strings.FieldsFunc(path, func(r rune) bool { return r == '.' }), "properties") {
		var object map[string]json.RawMessage
		if err := json.Unmarshal(at, &object); err != nil {
			t.Fatal(err)
		}
		at = object[key]
	}
	decoder := json.NewDecoder(strings.NewReader(string(at)))
	if _, err := decoder.Token(); err != nil {
		t.Fatal(err)
	}
	var fields []string
	for decoder.More() {
		key, err := decoder.Token()
		if err != nil {
			t.Fatal(err)
		}
		fields = append(fields, key.(string))
		var value json.RawMessage
		if err := decoder.Decode(&value); err != nil {
			t.Fatal(err)
		}
	}
	return fields
}

// wireFields returns the JSON names of a wire form in order.
func wireFields(wire reflect.Type) []string {
	var fields []string
	for i := range wire.NumField() {
		f := wire.Field(i)
		if f.Anonymous {
			fields = append(fields, wireFields(f.Type)...)
			continue
		}
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		fields = append(fields, name)
	}
	return fields
}
