package eventlog

import "testing"

// TestPlainKeys: the quick look never says yes to names that the form does not have.
func TestPlainKeys(t *testing.T) {
	cases := []struct {
		line string
		want bool
	}{
		{`{}`, true},
		{` {"id" : "a" , "sent":1 , "pricing":{"x":[1,"}",{}]}, "v":1 } `, true},
		{`{"recipients":[{"user":"a"},{"user":"b","read":1}]}`, true},
		{`{"recipients":[]}`, true},
		{`{"recipients":null}`, true},
		{`{"recipients":[{"user":"a","user":"b"}]}`, false},
		{`{"recipients":[{"name":"a"}]}`, false},
		{`{"recipients":[1]}`, false},
		{`{"id":"a","id":"b"}`, false},
		{`{"ID":"a"}`, false},
		{`{"id":"a"}x`, false},
		{`{"id":"a"`, false},
		{`{"id":"a`, false},
		{`{"id"`, false},
		{`{"id":"\""}`, false}, // escapes are for package strict
		{`[]`, false},
		{``, false},
	}
	for _, c := range cases {
		if got := plainKeys([]byte(c.line)); got != c.want {
			t.Errorf("%s: got %t", c.line, got)
		}
	}
}
