package timeline

import (
	"math/rand/v2"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/tarifario/tarifario/pricing"
)

// TestFragments: a timeline is written as a person would read it, and read back as it was.
func TestFragments(t *testing.T) {
	late := template(pricing.Utility, 26, 30)
	late.Delay = 2 * time.Hour
	failed := template(pricing.MarketingLite, 27, 0)
	failed.Failed = true
	agent := by(pricing.AgentAuthor, 30, 0)
	agent.Tokens = 18_000
	entry := came(pricing.PageButton, 1, 0)
	entry.Desktop = true
	group := template(pricing.Marketing, 31, 0)
	group.Members = []pricing.Place{{Territory: "BR"}, {Territory: "BR"}, {Territory: "BR"}, {Market: "Rest of Africa"}}
	proven := reply(2, 0)
	proven.Proven = true
	tests := []struct {
		name string
		line Timeline
		want string
	}{
		{"two steps", steps(2026_10_05, came(pricing.AdEntry, 0, 0), template(pricing.Marketing, 12, 0)), "v=1&start=2026-10-05&zone=America/Mexico_City&c=MX&s=0h_customer_ad~12h_marketing"},
		{"no step", steps(2026_10_05), "v=1&start=2026-10-05&zone=America/Mexico_City&c=MX"},
		{
			"everything of an account",
			New(Timeline{
				Name: "Pedido & aviso", Start: 2026_10_05, Place: pricing.Place{Market: "Rest of Latin America"}, Currency: "BRL",
				On: 2024_10_31, Used: 1000, Inferred: true,
			}),
			"v=1&name=Pedido+%26+aviso&start=2026-10-05&market=Rest+of+Latin+America&cur=BRL&on=2024-10-31&used=1000&inferred=yes",
		},
		{
			"everything of a step", steps(2026_10_05, entry, late, failed, agent, group, proven),
			"v=1&start=2026-10-05&zone=America/Mexico_City&c=MX&s=1h_customer_page_desktop~26h30m_utility_late_2h~27h_marketing-lite_failed~" +
				"30h_reply_agent_tokens_18000~31h_marketing_group_BR.3_Rest+of+Africa~2h_reply_proven",
		},
		{
			"reactions and calls",
			steps(2026_10_05, pricing.Step{Kind: pricing.Reaction}, pricing.Step{Kind: pricing.Reaction, Direction: pricing.Inbound}, pricing.Step{Kind: pricing.Call, Direction: pricing.Inbound, At: 1500 * time.Millisecond}),
			"v=1&start=2026-10-05&zone=America/Mexico_City&c=MX&s=0h_reaction~0h_customer-reaction~1.5s_call",
		},
	}
	for _, tt := range tests {
		if got := EncodeFragment(tt.line); got != tt.want {
			t.Errorf("%s:\n got %s\nwant %s", tt.name, got, tt.want)
		}
		back, problems := DecodeFragment("#"+tt.want, Timeline{})
		if !sameTimeline(back, tt.line) || problems != nil {
			t.Errorf("%s: read back as %+v, %v", tt.name, back, problems)
		}
	}
}

// TestFragmentProblems: what makes no sense is reported and not bent to fit; the rest holds.
func TestFragmentProblems(t *testing.T) {
	const head = "v=1&start=2026-10-06&c=BR"
	tests := []struct {
		fragment string
		key      string
		value    string
		reason   Reason
	}{
		{"start=2026-10-06", "v", "", ReasonVersion},
		{"v=2&start=2026-10-06", "v", "2", ReasonVersion},
		{"v=1&c=BR", "start", "", ReasonMissing},
		{"v=1&start=2026-10-06", "c", "", ReasonMissing},
		{"v=1&start=2026-02-30&c=BR", "start", "2026-02-30", ReasonForm},
		{"v=1&start=2026-10-06&c=br", "c", "br", ReasonForm},
		{"v=1&start=2026-10-06&c=Brazil", "c", "Brazil", ReasonForm},
		{head + "&market=Brazil", "market", "Brazil", ReasonBoth},
		{head + "&zone=Mars/Olympus%20Mons", "zone", "Mars/Olympus Mons", ReasonForm},
		{head + "&cur=dollars", "cur", "dollars", ReasonForm},
		{head + "&used=1001", "used", "1001", ReasonRange},
		{head + "&used=-1", "used", "-1", ReasonRange},
		{head + "&used=07", "used", "07", ReasonForm},
		{head + "&inferred=no", "inferred", "no", ReasonForm},
		{head + "&name=" + strings.Repeat("n", 201), "name", strings.Repeat("n", 201), ReasonTooLong},
		{head + "&s=reply", "s", "reply", ReasonForm},
		{head + "&s=2h", "s", "2h", ReasonForm},
		{head + "&s=2h_repli", "s", "2h_repli", ReasonForm},
		{head + "&s=2_reply", "s", "2_reply", ReasonForm},
		{head + "&s=-2h_reply", "s", "-2h_reply", ReasonForm},
		{head + "&s=8785h_reply", "s", "8785h_reply", ReasonRange},
		{head + "&s=2h_service", "s", "2h_service", ReasonForm},
		{head + "&s=2h_reply_late", "s", "2h_reply_late", ReasonForm},
		{head + "&s=2h_reply_tokens_0", "s", "2h_reply_tokens_0", ReasonForm},
		{head + "&s=2h_reply_tokens_10000001", "s", "2h_reply_tokens_10000001", ReasonRange},
		{head + "&s=2h_reply_group", "s", "2h_reply_group", ReasonForm},
		{head + "&s=2h_reply_group_BR.1", "s", "2h_reply_group_BR.1", ReasonForm},
		{head + "&s=2h_reply_group_BR.9999", "s", "2h_reply_group_BR.9999", ReasonForm},
		{head + "&s=2h_reply_failed_ad", "s", "2h_reply_failed_ad", ReasonForm},
		{head + "&s=~", "s", "", ReasonForm},
	}
	for _, tt := range tests {
		got, problems := DecodeFragment(tt.fragment, home)
		if len(problems) == 0 || problems[0] != (Problem{tt.key, tt.value, tt.reason}) {
			t.Errorf("%s: %v, want %s=%q: %s", tt.fragment, problems, tt.key, tt.value, tt.reason)
		}
		if got.Start == 0 || got.Place == (pricing.Place{}) || got.Currency == "" {
			t.Errorf("%s: %+v cannot be read", tt.fragment, got)
		}
	}
	line, problems := DecodeFragment(head+"&s=1h_customer~nonsense~2h_reply&view=list&s=9h_reply", home)
	if len(line.Steps) != 2 || line.Steps[1].ID != 2 || len(problems) != 1 || problems[0].Value != "nonsense" {
		t.Errorf("one bad step of three: %+v, %v", line.Steps, problems)
	}
	line, problems = DecodeFragment(head+"&s="+strings.Repeat("1h_reply~", 204)+"2h_reply", home)
	if len(line.Steps) != MaxSteps || len(problems) != 1 || problems[0] != (Problem{"s", "205", ReasonTooMany}) {
		t.Errorf("too many steps: %d, %v", len(line.Steps), problems)
	}
	if line, problems = DecodeFragment(strings.Repeat("v", 20_000), home); !sameTimeline(line, home) || problems[0].Reason != ReasonTooLong {
		t.Errorf("too long: %v", problems)
	}
	if line, problems = DecodeFragment("", home); !sameTimeline(line, home) || problems != nil {
		t.Errorf("nothing: %+v, %v", line, problems)
	}
}

// TestRandomFragments: every timeline comes back as it was, through the fragment as browsers give it, and reads the same.
func TestRandomFragments(t *testing.T) {
	for seed := range uint64(500) {
		line := randomTimeline(rand.New(rand.NewPCG(seed, 3)))
		fragment := EncodeFragment(line)
		if u, err := url.Parse("https://example.com/es/ventanas/#" + fragment); err != nil || u.EscapedFragment() != fragment {
			t.Fatalf("seed %d: %s is no fragment: %v", seed, fragment, err)
		}
		back, problems := DecodeFragment(fragment, Timeline{})
		if !sameTimeline(back, line) || problems != nil {
			t.Fatalf("seed %d: %s\nread back as %+v\n%v", seed, fragment, back, problems)
		}
		if again := EncodeFragment(back); again != fragment {
			t.Fatalf("seed %d: written as %s, then as %s", seed, fragment, again)
		}
	}
}

// TestFragmentLength: forty ordinary steps fit into 2,000 characters.
func TestFragmentLength(t *testing.T) {
	var list []pricing.Step
	for day := range 10 {
		list = append(list, template(pricing.Authentication, 24*day+9, 15), came(pricing.AdEntry, 24*day+10, 20), reply(24*day+10, 25), by(pricing.AgentAuthor, 24*day+11, 45))
	}
	line := steps(2026_10_05, list...)
	line.Name = "Semana de pedidos y respuestas"
	if n := len(EncodeFragment(line)); len(line.Steps) != 40 || n >= 2000 {
		t.Errorf("%d steps are %d characters", len(line.Steps), n)
	}
}

// TestMarketNames: no market has a name that the grammar of groups could not hold.
func TestMarketNames(t *testing.T) {
	for _, m := range published2026(t).Tables().Markets.Markets(2026_10_01) {
		if place, reason := placeText(string(m)); place.Market != m || reason != "" {
			t.Errorf("%s: %s", m, reason)
		}
	}
}

// FuzzDecodeFragment: no text brings a panic or a timeline that cannot be written; what was read without problems is
// written and read as the same.
func FuzzDecodeFragment(f *testing.F) {
	for _, p := range Presets() {
		f.Add(EncodeFragment(p.In(home)))
	}
	f.Add("v=1&start=2026-10-06&c=BR&used=1001&s=1h_customer~~2h_reply_group_BR.3_MX~x&s=")
	f.Add("v=1&name=%zz&start=2026-10-06&market=%ff&s=0h_reply_as-service_late_1h")
	f.Fuzz(func(t *testing.T, fragment string) {
		line, problems := DecodeFragment(fragment, home)
		written := EncodeFragment(line)
		if len(written) > maxFragment {
			return
		}
		back, again := DecodeFragment(written, Timeline{})
		if again != nil || !sameTimeline(back, line) {
			t.Errorf("%q\nread as %+v, %v\nwritten as %q\nread as %+v, %v", fragment, line, problems, written, back, again)
		}
	})
}
