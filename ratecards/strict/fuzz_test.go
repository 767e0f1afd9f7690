package strict

import (
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"
)

// FuzzDecode: no text panics; every error is an *Error on a line of the text; what is accepted is valid JSON, and the
// decoder of this build reads what encoding/json reads.
func FuzzDecode(f *testing.F) {
	for _, c := range refused {
		f.Add([]byte(c.text), "rows[1].market")
	}
	f.Add([]byte(`{"rows": [{"market": "Chile", "utility": "0.0200", "bands": [["0:1", "a\"b"]], "unknown": []}], "totals": {"a": 1}}`), "rows[0].bands[0][1]")
	f.Fuzz(func(t *testing.T, data []byte, field string) {
		lines := strings.Count(string(data), "\n") + 1
		if line := Line(data, field); line < 1 || line > lines {
			t.Fatalf("line %d of %d", line, lines)
		}
		Text(data, field)
		var got sheet
		if err := Decode("f", data, &got); err != nil {
			var e *Error
			if !errors.As(err, &e) || e.File != "f" || e.Line < 1 || e.Line > lines || e.Problem == "" || e.Detail == "" {
				t.Fatalf("%#v", err)
			}
			if e.Problem == Refused {
				t.Fatalf("the walk accepts what the decoder refuses: %v", err)
			}
			return
		}
		var want sheet
		if err := json.Unmarshal(data, &want); err != nil || !reflect.DeepEqual(got, want) {
			t.Fatalf("%v\n%+v\n%+v", err, got, want)
		}
	})
}
