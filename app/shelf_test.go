package app

import (
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/app/document"
)

// memory is a storage for tests, with room for so many bytes; 0 is no limit.
type memory struct {
	texts    map[string]string
	room     int
	refused  string // a key there is no room for
	fleeting bool
}

func newMemory() *memory { return &memory{texts: map[string]string{}} }

func (m *memory) Text(key string) string { return m.texts[key] }

func (m *memory) Keep(key, text string) bool {
	size := len(text)
	for other, kept := range m.texts {
		if other != key {
			size += len(kept)
		}
	}
	if text != "" && (m.room > 0 && size > m.room || key == m.refused) {
		return false
	}
	if m.texts[key] = text; text == "" {
		delete(m.texts, key)
	}
	return true
}

func (m *memory) Lasts() bool { return !m.fleeting }

// plain is a scenario of a name and a plan.
func plain(name, plan string) document.Scenario {
	return document.Scenario{Name: name, Created: 1000, Changed: 1000, Plan: plan}
}

func namesOf(list []document.Scenario) string {
	var all []string
	for _, s := range list {
		all = append(all, s.Name)
	}
	return strings.Join(all, "|")
}

func putOn(t *testing.T, s *shelf, scenarios ...document.Scenario) {
	t.Helper()
	for _, one := range scenarios {
		fault := s.change(func(list []document.Scenario) ([]document.Scenario, shelfFault) { return withScenario(list, one) })
		if fault != noFault {
			t.Fatalf("%s: fault %d", one.Name, fault)
		}
	}
}

// What one tab keeps, another sees; a change of one never loses what the other has kept meanwhile.
func TestShelfOfTwoTabs(t *testing.T) {
	kept := newMemory()
	here, there := &shelf{storage: kept}, &shelf{storage: kept}
	here.read()
	there.read()
	putOn(t, here, plain("A", "v=1&chats=1"))
	putOn(t, there, plain("B", "v=1&chats=2"))
	if got := namesOf(there.list); got != "B|A" {
		t.Errorf("the other tab has %s", got)
	}
	if got := namesOf(here.list); got != "A" {
		t.Errorf("this tab has %s before it looks", got)
	}
	here.read()
	if got := namesOf(here.list); got != "B|A" {
		t.Errorf("this tab has %s after it looks", got)
	}
	for _, one := range []*shelf{here, there} { // the second comes too late
		fault := one.change(func(list []document.Scenario) ([]document.Scenario, shelfFault) { return withoutScenario(list, "A") })
		if want := map[*shelf]shelfFault{here: noFault, there: faultGone}[one]; fault != want {
			t.Errorf("fault %d, want %d", fault, want)
		}
	}
	if _, rest := kept.texts[shelfKey]; !rest {
		t.Error("B is gone, too")
	}
}

// What cannot be read is put aside, once more with what was aside before, and a new list begins.
func TestShelfPutsAside(t *testing.T) {
	kept := newMemory()
	s := &shelf{storage: kept}
	for i, text := range []string{`{"schema": "tarifario/scenarios", "version": 1, "scen`, "null"} {
		kept.texts[shelfKey] = text
		s.read()
		if s.sealed || len(s.list) != 0 || kept.texts[shelfKey] != "" {
			t.Errorf("%d: sealed %v, %d scenarios, %q", i, s.sealed, len(s.list), kept.texts[shelfKey])
		}
		putOn(t, s, plain("A", "v=1"))
	}
	if want := "{\"schema\": \"tarifario/scenarios\", \"version\": 1, \"scen\nnull"; s.aside != want {
		t.Errorf("aside is %q, want %q", s.aside, want)
	}
	s.dropAside()
	if len(kept.texts) != 1 {
		t.Errorf("kept are %q", kept.texts)
	}
}

// Where it cannot be put aside, and where a newer program wrote it, what is there stays, and nothing is written.
func TestShelfIsSealed(t *testing.T) {
	for _, c := range []struct{ text, refused string }{
		{`{"schema": "tarifario/scenarios", "version": 2, "shelves": []}`, ""},
		{"not a list", asideKey},
	} {
		kept := newMemory()
		kept.texts[shelfKey], kept.refused = c.text, c.refused
		s := &shelf{storage: kept}
		fault := s.change(func(list []document.Scenario) ([]document.Scenario, shelfFault) {
			return withScenario(list, plain("A", "v=1"))
		})
		if fault != faultSealed || !s.sealed || kept.texts[shelfKey] != c.text || len(kept.texts) != 1 {
			t.Errorf("fault %d, kept %q", fault, kept.texts)
		}
	}
}

// A browser without room leaves the list as it was.
func TestShelfWithoutRoom(t *testing.T) {
	kept := newMemory()
	s := &shelf{storage: kept}
	putOn(t, s, plain("A", "v=1"))
	kept.room = len(kept.texts[shelfKey]) + 10
	before := kept.texts[shelfKey]
	fault := s.change(func(list []document.Scenario) ([]document.Scenario, shelfFault) {
		return withScenario(list, plain("B", "v=1"))
	})
	if fault != faultNoRoom || kept.texts[shelfKey] != before || namesOf(s.list) != "A" {
		t.Errorf("fault %d, kept %q", fault, kept.texts)
	}
}

func TestWithScenario(t *testing.T) {
	a := plain("A", "v=1&chats=1")
	list, _ := withScenario(nil, a)
	list, _ = withScenario(list, plain("B", "v=1"))
	newer := plain("A", "v=1&chats=2")
	newer.Created, newer.Changed = 5000, 5000
	list, fault := withScenario(list, newer)
	if fault != noFault || namesOf(list) != "A|B" || list[0].Created != 1000 || list[0].Changed != 5000 || list[0].Plan != "v=1&chats=2" {
		t.Errorf("fault %d, list %+v", fault, list)
	}
	full := make([]document.Scenario, maxScenarios)
	for i := range full {
		full[i] = plain("s"+strconv.Itoa(i), "v=1")
	}
	if _, fault := withScenario(full, a); fault != faultFull {
		t.Errorf("one more than there may be: fault %d", fault)
	}
	if list, fault := withScenario(full, plain("s7", "v=1&chats=9")); fault != noFault || len(list) != maxScenarios || list[0].Name != "s7" {
		t.Errorf("in place of one of a full list: fault %d, %d scenarios", fault, len(list))
	}
	if list, fault := withScenario(full[1:], a); fault != noFault || len(list) != maxScenarios {
		t.Errorf("the last there may be: fault %d, %d scenarios", fault, len(list))
	}
}

func TestScenarioName(t *testing.T) {
	long := strings.Repeat("é", document.MaxScenarioName)
	cases := []struct {
		typed, name string
		fault       shelfFault
	}{
		{"  Plan \t de  prueba \n", "Plan de prueba", noFault},
		{"", "", faultNoName},
		{" \u00a0 ", "", faultNoName},
		{long, long, noFault},
		{long + "é", long + "é", faultLong},
		{"a\x00b", "a\x00b", faultUnfit},
		{"a\xffb", "ab", noFault},
	}
	for _, c := range cases {
		if name, fault := scenarioName(c.typed); name != c.name || fault != c.fault {
			t.Errorf("%q is the name %q with fault %d, want %q with %d", c.typed, name, fault, c.name, c.fault)
		}
	}
}

func TestRenamedScenario(t *testing.T) {
	list := []document.Scenario{plain("A", "v=1"), plain("B", "v=1")}
	cases := []struct {
		from, to, want string
		fault          shelfFault
	}{
		{"A", "C", "C|B", noFault},
		{"A", "A", "A|B", noFault},
		{"A", "B", "", faultTaken},
		{"X", "C", "", faultGone},
	}
	for _, c := range cases {
		got, fault := renamedScenario(list, c.from, c.to, 2000)
		if namesOf(got) != c.want || fault != c.fault {
			t.Errorf("%s to %s: %s with fault %d", c.from, c.to, namesOf(got), fault)
		}
	}
	if namesOf(list) != "A|B" || list[0].Changed != 1000 {
		t.Errorf("the list before has changed: %+v", list)
	}
}

func TestMergedScenarios(t *testing.T) {
	list := []document.Scenario{plain("A", "v=1&chats=1"), plain("B", "v=1&chats=2")}
	cases := []struct {
		name   string
		others []document.Scenario
		want   string
		report mergeReport
	}{
		{"new", []document.Scenario{plain("C", "v=1")}, "A|B|C", mergeReport{Added: 1}},
		{"there already", []document.Scenario{plain("A", "v=1&chats=1")}, "A|B", mergeReport{Skipped: 1}},
		{"same name, other plan", []document.Scenario{plain("A", "v=1&chats=9")}, "A|B|A (2)", mergeReport{Added: 1, Renamed: 1}},
		{"twice", []document.Scenario{plain("A", "v=1&chats=9"), plain("A (2)", "v=1&chats=9"), plain("A (2)", "v=1&chats=8")},
			"A|B|A (2)|A (2) (2)", mergeReport{Added: 2, Renamed: 2, Skipped: 1}},
	}
	for _, c := range cases {
		got, report, fault := mergedScenarios(list, c.others)
		if namesOf(got) != c.want || report != c.report || fault != noFault {
			t.Errorf("%s: %s, %+v, fault %d", c.name, namesOf(got), report, fault)
		}
		// Brought in once more, a file adds nothing.
		again, report, fault := mergedScenarios(got, c.others)
		if namesOf(again) != c.want || report.Added != 0 || fault != noFault {
			t.Errorf("%s, again: %s, %+v, fault %d", c.name, namesOf(again), report, fault)
		}
	}
	full := make([]document.Scenario, maxScenarios)
	for i := range full {
		full[i] = plain("s"+strconv.Itoa(i), "v=1")
	}
	if _, _, fault := mergedScenarios(full, []document.Scenario{plain("s3", "v=1"), plain("new", "v=1")}); fault != faultFull {
		t.Errorf("more than there may be: fault %d", fault)
	}
	if got, _, fault := mergedScenarios(full, full); fault != noFault || len(got) != maxScenarios {
		t.Errorf("a full list into itself: fault %d, %d scenarios", fault, len(got))
	}
}

func TestNumberedName(t *testing.T) {
	long := strings.Repeat("é", document.MaxScenarioName)
	if got := numberedName(long, 12); got != strings.Repeat("é", document.MaxScenarioName-5)+" (12)" {
		t.Errorf("got %q", got)
	}
	if got := freeName([]document.Scenario{plain("A", "v=1"), plain("A (2)", "v=1")}, "A"); got != "A (3)" {
		t.Errorf("got %q", got)
	}
}

// Whatever is done, and whatever stood there before, the list stays one that can be read, with every name once, and
// no text is lost: it is in the list, aside, or where it was.
func FuzzShelf(f *testing.F) {
	f.Add("", "kAkBrAdBuA")
	f.Add(`{"schema":"tarifario/scenarios","version":1,"scenarios":[{"name":"A","created":"2026-11-28T18:44:38Z","plan":"v=1"}]}`, "kAmAmBdA")
	f.Add("broken", "kA")
	f.Add(`{"schema":"tarifario/scenarios","version":9}`, "kAdA")
	f.Fuzz(func(t *testing.T, text, steps string) {
		kept := newMemory()
		if text != "" {
			kept.texts[shelfKey] = text
		}
		s := &shelf{storage: kept}
		s.read()
		if readable := len(s.list) > 0 || s.sealed || s.aside == text || text == ""; !readable {
			if list, err := document.DecodeScenarios("", []byte(text)); err != nil || len(list) > 0 {
				t.Fatalf("%q is lost: %q", text, kept.texts)
			}
		}
		for i := 0; i+1 < len(steps) && i < 40; i += 2 {
			typed := strings.Repeat(string(steps[i+1]), 1+i%3)
			name, fault := scenarioName(typed)
			if fault != noFault {
				continue
			}
			before := s.list
			copied := slices.Clone(before)
			s.change(func(list []document.Scenario) ([]document.Scenario, shelfFault) {
				switch steps[i] {
				case 'k':
					return withScenario(list, plain(name, "v=1&chats="+strconv.Itoa(i)))
				case 'd':
					return withoutScenario(list, name)
				case 'r':
					return renamedScenario(list, name, name+"x", 9000)
				case 'u':
					return withScenarioBack(list, plain(name, "v=1"), i)
				}
				merged, _, fault := mergedScenarios(list, []document.Scenario{plain(name, "v=1&chats=7"), plain(name+"y", "v=1")})
				return merged, fault
			})
			if !reflect.DeepEqual(before, copied) {
				t.Fatal("a list was changed in place")
			}
			if s.sealed && kept.texts[shelfKey] != text {
				t.Fatalf("what a newer program wrote was written over: %q", kept.texts)
			}
			fresh := shelf{storage: kept}
			if fresh.read(); !reflect.DeepEqual(namesOf(fresh.list), namesOf(s.list)) {
				t.Fatalf("kept are %s, shown %s", namesOf(fresh.list), namesOf(s.list))
			}
		}
	})
}
