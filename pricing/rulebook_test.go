package pricing

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// ruleCounts is how many rules each family has, in order.
var ruleCounts = []struct {
	family string
	rules  int
}{
	{"ERA", 7}, {"DLV", 10}, {"CAT", 8}, {"WIN", 8}, {"CONV", 19}, {"FEP", 17}, {"FREE", 7}, {"MSG", 11}, {"SVC", 11},
	{"MBA", 7}, {"TIER", 13}, {"INTL", 9}, {"MKT", 10}, {"RATE", 12}, {"GRP", 8}, {"AIP", 6}, {"PAY", 4}, {"CALL", 2},
	{"LOG", 16}, {"MONEY", 7},
}

// TestRuleCounts holds the rulebook to families that are numbered from 1 without a gap.
func TestRuleCounts(t *testing.T) {
	var want []RuleID
	for _, f := range ruleCounts {
		for n := range f.rules {
			want = append(want, RuleID(f.family+"-"+strconv.Itoa(n+1)))
		}
	}
	var got []RuleID
	for _, r := range Rulebook() {
		got = append(got, r.ID)
	}
	if !slices.Equal(got, want) {
		t.Errorf("rules\n%v\nwant\n%v", got, want)
	}
	if len(got) != 192 {
		t.Errorf("%d rules, want 192", len(got))
	}
}

// TestRuleInfos checks every entry by itself.
func TestRuleInfos(t *testing.T) {
	marks := []Mark{MetaText, QuotedText, ProviderText, Derived, OpenQuestion}
	parts := []Where{InDecision, InWindows, InCount, InRating, InMarkets, InCards, InLogs, InPlans, InDisplay, OutOfScope}
	keys := make(map[string]bool)
	for _, s := range Sources() {
		keys[s.Key] = true
	}
	seen, titles := make(map[RuleID]bool), make(map[string]bool)
	for _, r := range Rulebook() {
		switch {
		case seen[r.ID]:
			t.Errorf("%s stands twice", r.ID)
		case r.Title == "" || titles[r.Title]:
			t.Errorf("%s: title %q is missing or taken", r.ID, r.Title)
		case !strings.HasSuffix(r.Says, ".") || strings.Contains(r.Says, ". "):
			t.Errorf("%s: not one sentence: %q", r.ID, r.Says)
		case r.From < start || r.To != 0 && r.To <= r.From:
			t.Errorf("%s: from %s to %s", r.ID, r.From, r.To)
		case !slices.Contains(parts, r.Where):
			t.Errorf("%s: where %q", r.ID, r.Where)
		case r.Where == OutOfScope && r.Reason == "":
			t.Errorf("%s is out of scope for no reason", r.ID)
		}
		for _, m := range r.Mark.Parts() {
			if !slices.Contains(marks, m) {
				t.Errorf("%s: mark %q", r.ID, m)
			}
		}
		for _, key := range r.Sources {
			if !keys[key] {
				t.Errorf("%s: no source %q", r.ID, key)
			}
		}
		seen[r.ID], titles[r.Title] = true, true
	}
}

// TestRule looks single rules up and keeps the rulebook from its callers.
func TestRule(t *testing.T) {
	r, known := Rule("MSG-6")
	if !known || r.Title != "Utility in the window since October 2026" || r.From != 2026_10_01 || r.To != 0 || r.Where != InDecision {
		t.Errorf("MSG-6: %+v, %v", r, known)
	}
	if r, known := Rule("MSG-12"); known || r.ID != "" {
		t.Errorf("MSG-12: %+v, %v", r, known)
	}
	r.Sources[0] = "changed"
	Rulebook()[0].Sources[0] = "changed"
	for _, r := range Rulebook() {
		if slices.Contains(r.Sources, "changed") {
			t.Errorf("%s: a caller changed the rulebook", r.ID)
		}
	}
	if got := Mark(MetaText + "/" + Derived).Parts(); !slices.Equal(got, []Mark{MetaText, Derived}) {
		t.Errorf("parts %v", got)
	}
}

// decidedOnEveryDate are rules that are asked also before the date from which the rulebook knows them.
var decidedOnEveryDate = map[RuleID]string{
	"DLV-9":  "a log may tell of the Business app before coexistence had a name",
	"CALL-1": "a call before calls were documented has no price either",
	"GRP-1":  "before groups existed, a message to one could not be sent",
	"GRP-2":  "before groups existed, a message to one could not be sent",
}

// TestRulesOfDecision holds the order of decision to the rulebook.
func TestRulesOfDecision(t *testing.T) {
	for i, id := range DecisionOrder() {
		step := rules[i]
		info, known := Rule(id)
		early := step.From < info.From && decidedOnEveryDate[id] == ""
		late := info.To != 0 && (step.To == 0 || step.To > info.To)
		switch {
		case !known || id != step.ID:
			t.Errorf("step %d, %s, is not in the rulebook", i, id)
		case early || late:
			t.Errorf("%s is asked from %s to %s, and holds from %s to %s", id, step.From, step.To, info.From, info.To)
		case info.Where == OutOfScope || info.Where == InDisplay:
			t.Errorf("%s decides, and the rulebook says %s", id, info.Where)
		}
	}
	for id := range decidedOnEveryDate {
		if !slices.Contains(DecisionOrder(), id) {
			t.Errorf("%s does not decide", id)
		}
	}
}

// ruleName finds IDs of rules and of open questions in a text.
var ruleName = func() *regexp.Regexp {
	var families []string
	for _, f := range ruleCounts {
		families = append(families, f.family)
	}
	return regexp.MustCompile(`\b(` + strings.Join(families, "|") + `|OQ)-[0-9]+\b`)
}()

// knownName reports whether an ID is that of a rule or of an open question.
func knownName(id string) bool {
	_, known := Rule(RuleID(id))
	return known || slices.ContainsFunc(Questions(), func(q Question) bool { return q.ID == id })
}

// TestRuleNames finds no ID in the code and comments of the engine that does not exist, nor in comments elsewhere.
func TestRuleNames(t *testing.T) {
	literals := make(map[string]bool)
	eachGoFile(t, func(path string, file *ast.File, positions *token.FileSet) {
		for _, group := range file.Comments {
			for _, id := range ruleName.FindAllString(group.Text(), -1) {
				if !knownName(id) {
					t.Errorf("%s: no rule %s", positions.Position(group.Pos()), id)
				}
			}
		}
		if filepath.Dir(path) != "pricing" || strings.HasSuffix(path, "_test.go") || isRulebook(path) {
			return
		}
		ast.Inspect(file, func(n ast.Node) bool {
			literal, ok := n.(*ast.BasicLit)
			if !ok || literal.Kind != token.STRING {
				return true
			}
			id, err := strconv.Unquote(literal.Value)
			if err != nil || ruleName.FindString(id) != id || id == "" {
				return true
			}
			literals[id] = true
			if !knownName(id) {
				t.Errorf("%s: no rule %s", positions.Position(literal.Pos()), id)
			}
			return true
		})
	})
	if len(literals) < 60 {
		t.Errorf("only %d IDs found in the code: the search is at fault", len(literals))
	}
}

// TestRulesAreSomewhere finds every rule that is not out of scope named in code or in a test. A rule that follows
// from the rest of the code has its case in TestRulesThatFollow.
func TestRulesAreSomewhere(t *testing.T) {
	named := make(map[string]bool)
	eachGoFile(t, func(path string, _ *ast.File, _ *token.FileSet) {
		if isRulebook(path) {
			return
		}
		text, err := os.ReadFile(filepath.Join("..", path))
		if err != nil {
			t.Error(err)
		}
		for _, id := range ruleName.FindAllString(string(text), -1) {
			named[id] = true
		}
	})
	for _, r := range Rulebook() {
		if r.Where != OutOfScope && !named[string(r.ID)] {
			t.Errorf("%s (%s) is named nowhere", r.ID, r.Where)
		}
	}
}

// isRulebook reports whether a file of the module is the rulebook or its test, which name every rule.
func isRulebook(path string) bool {
	name := filepath.Base(path)
	return strings.HasPrefix(name, "rulebook") && name != "rulebook_follow_test.go" && name != "rulebook_cards_test.go"
}

// eachGoFile parses every Go file of the module. Paths are relative to its root.
func eachGoFile(t *testing.T, use func(path string, file *ast.File, positions *token.FileSet)) {
	t.Helper()
	if runtime.GOOS == "js" {
		t.Skip("reads the source, which the native run does as well")
	}
	positions := token.NewFileSet()
	root := os.DirFS("..")
	err := fs.WalkDir(root, ".", func(path string, entry fs.DirEntry, err error) error {
		name := entry.Name()
		switch {
		case err != nil:
			return err
		case entry.IsDir() && (name == "node_modules" || name == "dist" || name == "build" || name == "testdata" || len(name) > 1 && name[0] == '.'):
			return fs.SkipDir
		case entry.IsDir() || filepath.Ext(name) != ".go":
			return nil
		}
		text, err := fs.ReadFile(root, path)
		if err != nil {
			return err
		}
		file, err := parser.ParseFile(positions, path, text, parser.ParseComments)
		if err != nil {
			return err
		}
		use(path, file, positions)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// questionTable is what each open question offers, written out by hand.
var questionTable = []struct {
	id, name, standard, alternatives string
	answered                         bool // not by an option
}{
	{"OQ-1", "fep_hours", "72", "", false},
	{"OQ-2", "fep_ctwa_hours", "72", "", false},
	{"OQ-3", "fep_extension", "none", "24h_per_message", false},
	{"OQ-4", "fep_page_hours", "72", "", false},
	{"OQ-5", "fep_start", "delivered", "sent", false},
	{"OQ-6", "fep_response_limit", "24h", "service_window", false},
	{"OQ-7", "fep_reentry", "ignored", "kept", false},
	{"OQ-8", "window_instant", "delivered", "sent", false},
	{"OQ-9", "allowance_order", "delivered", "sent", false},
	{"OQ-10", "allowance_split", "proportional", "cheapest_first dearest_first", false},
	{"OQ-11", "allowance_fep", "not_consumed", "consumed", false},
	{"OQ-12", "allowance_zone", "zone of the account that sends", "zone of another account on the number", true},
	{"OQ-13", "service_exempt", "no", "yes", false},
	{"OQ-14", "carry_over_2025_07", "utility", "all", false},
	{"OQ-15", "carry_over_2023_06", "kept", "none", false},
	{"OQ-16", "free_tier_bic_end", "2023-06-01", "2023-04-04", false},
	{"OQ-17", "market_overrides", "none", "", true},
	{"OQ-18", "intl_new_market_start", "later of start time and card date", "start time only", true},
	{"OQ-19", "intl_eligible, intl_start, intl_location", "not eligible", "", true},
	{"OQ-20", "tier_fallback", "list", "ladder_2026_10", false},
	{"OQ-21", "group_marketing_in_window", "charged", "free", false},
	{"OQ-22", "group_fep", "no", "yes", false},
	{"OQ-23", "aip_in_fep", "charged", "free", false},
	{"OQ-24", "inbound_reaction_opens_csw", "yes", "no", false},
	{"OQ-25", "mba_tokens_per_message", "22,500", "", true},
	{"OQ-26", "invoice_rounding", "exact total", "sum of rounded lines", true},
	{"OQ-27", "tax_mode, tax_rate", "none", "on_top gross_up reverse_charge", true},
	{"OQ-28", "future_card", "last", "refuse", false},
	{"OQ-29", "mba_exchange", "none: US dollars apart", "a rate typed by the user", true},
	{"OQ-30", "us_marketing", "not_delivered", "priced", false},
}

// TestQuestions holds the open questions to the table and to the options, both ways.
func TestQuestions(t *testing.T) {
	questions := Questions()
	if len(questions) != len(questionTable) {
		t.Fatalf("%d questions, want %d", len(questions), len(questionTable))
	}
	for i, q := range questions {
		want := questionTable[i]
		if q.ID != want.id || q.Name != want.name || q.Default != want.standard || strings.Join(q.Alternatives, " ") != want.alternatives {
			t.Errorf("%+v, want %+v", q, want)
		}
		if q.Switch == want.answered || (q.Answer != "") != want.answered {
			t.Errorf("%s: switch %v, answered %q", q.ID, q.Switch, q.Answer)
		}
		if q.Why == "" || len(q.Rules) == 0 {
			t.Errorf("%s: why %q, rules %v", q.ID, q.Why, q.Rules)
		}
		for _, id := range q.Rules {
			if _, known := Rule(id); !known {
				t.Errorf("%s: no rule %s", q.ID, id)
			}
		}
	}
	for _, o := range OptionList() {
		i := slices.IndexFunc(questions, func(q Question) bool { return q.ID == o.Question })
		if i < 0 {
			t.Errorf("option %s: no question %s", o.Name, o.Question)
			continue
		}
		q := questions[i]
		if !q.Switch || q.Name != o.Name || q.Default != o.Default || !slices.Equal(q.Alternatives, o.Alternatives) || !slices.Equal(q.Rules, o.Rules) {
			t.Errorf("option %+v, question %+v", o, q)
		}
	}
}

// TestRuleReasons holds the reasons that name an option or an open question to those there are, and every question's
// rules to a reason.
func TestRuleReasons(t *testing.T) {
	names := regexp.MustCompile(`^(?:options? ([a-z0-9_, ]+)|question (OQ-[0-9]+)(?:: .+)?)$`)
	for _, r := range Rulebook() {
		if r.Where == OutOfScope || r.Reason == "" {
			continue
		}
		found := names.FindStringSubmatch(r.Reason)
		if found == nil {
			t.Errorf("%s: %q names neither option nor question", r.ID, r.Reason)
			continue
		}
		for name := range strings.SplitSeq(found[1], ", ") {
			if found[1] != "" && new(Options).Value(name) == "" {
				t.Errorf("%s: no option %q", r.ID, name)
			}
		}
		if found[2] != "" && !knownName(found[2]) {
			t.Errorf("%s: no question %s", r.ID, found[2])
		}
	}
	for _, q := range Questions() {
		for _, id := range q.Rules {
			if r, _ := Rule(id); !strings.Contains(r.Reason, q.Name) && !strings.Contains(r.Reason, q.ID) && !answeredElsewhere[id] {
				t.Errorf("%s: the reason %q does not name %s, %s", id, r.Reason, q.ID, q.Name)
			}
		}
	}
}

// answeredElsewhere are rules a question touches without deciding what they say.
var answeredElsewhere = map[RuleID]bool{"SVC-5": true, "MBA-2": true}

// TestSources checks the table of sources.
func TestSources(t *testing.T) {
	used := map[string]bool{"SEED": true} // what the project began with; no rule rests on it
	for _, r := range Rulebook() {
		for _, key := range r.Sources {
			used[key] = true
		}
	}
	seen := make(map[string]bool)
	for _, s := range Sources() {
		switch {
		case seen[s.Key]:
			t.Errorf("%s stands twice", s.Key)
		case !used[s.Key]:
			t.Errorf("no rule rests on %s", s.Key)
		case s.Title == "" || s.Copy == "":
			t.Errorf("%s: title %q, copy %q", s.Key, s.Title, s.Copy)
		case s.Address != "" && !strings.HasPrefix(s.Address, "https://"):
			t.Errorf("%s: address %q", s.Key, s.Address)
		}
		seen[s.Key] = true
	}
	if len(seen) != 29 {
		t.Errorf("%d sources, want 29", len(seen))
	}
}
