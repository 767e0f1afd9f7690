package eventlog

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/tarifario/tarifario/pricing"
)

// said writes a conversation down: who, in hours since the beginning, and how many messages.
func (c *Conversation) said() string {
	return fmt.Sprintf("%s %s%s %d-%d: %d", c.Number, c.User, c.Group, (c.First-dawn)/pricing.Hour, (c.Last-dawn)/pricing.Hour, c.Messages)
}

const dawn = 1_800_000_000 * pricing.Second

func wrote(number, user string, hour int) pricing.Message {
	return pricing.Message{Number: number, User: user, Direction: pricing.Inbound, Sent: dawn + pricing.Instant(hour)*pricing.Hour}
}

func listOf(messages ...pricing.Message) string {
	var c Conversations
	for i := range messages {
		c.Add(&messages[i])
	}
	var lines []string
	for _, one := range c.List() {
		lines = append(lines, one.said())
	}
	return strings.Join(lines, "; ")
}

// TestConversations: what two write each other is one conversation until nothing was written for seven days, at which it
// ends: the end of the silence is outside.
func TestConversations(t *testing.T) {
	const week = 7 * 24
	late := wrote("1", "a", 0)
	late.Direction, late.Delivered = pricing.Outbound, dawn+5*pricing.Hour
	group := pricing.Message{Number: "1", Group: "g", User: "a", Sent: dawn, Recipients: []pricing.Recipient{{User: "a", Delivered: dawn + 2*pricing.Hour}, {User: "b", Delivered: dawn + 3*pricing.Hour}}}
	cases := []struct {
		name     string
		messages []pricing.Message
		want     string
	}{
		{"no message", nil, ""},
		{"an instant nobody knows", []pricing.Message{{Number: "1", User: "a"}}, ""},
		{"just before a week", []pricing.Message{wrote("1", "a", 0), wrote("1", "a", week-1)}, "1 a 0-167: 2"},
		{"after a week", []pricing.Message{wrote("1", "a", 0), wrote("1", "a", week)}, "1 a 168-168: 1; 1 a 0-0: 1"},
		{"the week begins with the delivery", []pricing.Message{late, wrote("1", "a", week+4)}, "1 a 0-172: 2"},
		{"and so ends later", []pricing.Message{late, wrote("1", "a", week+5)}, "1 a 173-173: 1; 1 a 0-5: 1"},
		{"users and numbers apart, the latest first", []pricing.Message{wrote("1", "a", 0), wrote("1", "b", 1), wrote("2", "a", 2)}, "2 a 2-2: 1; 1 b 1-1: 1; 1 a 0-0: 1"},
		{"a group is one, whoever writes", []pricing.Message{group, {Number: "1", Group: "g", User: "b", Sent: dawn + 4*pricing.Hour}}, "1 g 0-4: 2"},
		{"out of order", []pricing.Message{wrote("1", "a", 3*week), wrote("1", "a", 0), wrote("1", "a", 3*week-1)}, "1 a 503-504: 2; 1 a 0-0: 1"},
		{"what comes between joins", []pricing.Message{wrote("1", "a", 0), wrote("1", "a", week+20), wrote("1", "a", 100)}, "1 a 0-188: 3"},
		{"three in one", []pricing.Message{wrote("1", "a", 0), wrote("1", "a", 2*week), wrote("1", "a", week), {Number: "1", User: "a", Sent: dawn + 1, Delivered: dawn + 2*week*pricing.Hour}}, "1 a 0-336: 4"},
	}
	for _, c := range cases {
		if got := listOf(c.messages...); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// TestConversationsInAnyOrder: the order of a log changes no conversation.
func TestConversationsInAnyOrder(t *testing.T) {
	rnd := rand.New(rand.NewPCG(7, 11))
	for range 200 {
		messages := make([]pricing.Message, 1+rnd.IntN(30))
		for i := range messages {
			messages[i] = wrote("1", string('a'+rune(rnd.IntN(2))), rnd.IntN(2000))
			if rnd.IntN(5) == 0 {
				messages[i].Delivered = messages[i].Sent + pricing.Instant(rnd.IntN(400))*pricing.Hour
			}
		}
		want := listOf(messages...)
		rnd.Shuffle(len(messages), func(i, j int) { messages[i], messages[j] = messages[j], messages[i] })
		if got := listOf(messages...); got != want {
			t.Fatalf("%q in one order, %q in another", want, got)
		}
	}
}

// TestChosen: of a log, the messages of one conversation are kept, without a category too, and no other.
func TestChosen(t *testing.T) {
	const week = 7 * 24
	messages := []pricing.Message{wrote("1", "a", 0), wrote("1", "b", 0), wrote("2", "a", 0), wrote("1", "a", 20), wrote("1", "a", 20+week)}
	var list Conversations
	for i := range messages {
		list.Add(&messages[i])
	}
	untold := wrote("1", "a", 10)
	list.Unpriced(&untold, "new_category")
	all := list.List()
	i := slices.IndexFunc(all, func(c Conversation) bool { return c.said() == "1 a 0-20: 3" })
	if i < 0 {
		t.Fatalf("no such conversation among %v", all)
	}
	chosen := Chosen{Conversation: all[i]}
	for i := range messages {
		chosen.Add(&messages[i])
	}
	chosen.Unpriced(&untold, "new_category")
	var hours []int
	for i := range chosen.Messages {
		hours = append(hours, int((chosen.Messages[i].Sent-dawn)/pricing.Hour))
	}
	if want := []int{0, 20, 10}; !slices.Equal(hours, want) {
		t.Errorf("kept those of %v, want %v", hours, want)
	}
}

// TestTurns: between the lines of a log others get their turn.
func TestTurns(t *testing.T) {
	turns := 0
	r := NewReader(Config{Atlas: &atlas{}, Turn: func() { turns++ }}, &Conversations{})
	if err := r.Read(Source{Name: "log", Input: strings.NewReader("{}\n\nno JSON\n{}\n")}); err != nil {
		t.Fatal(err)
	}
	if turns != 3 {
		t.Errorf("%d turns, want one for each line that is not empty", turns)
	}
}
