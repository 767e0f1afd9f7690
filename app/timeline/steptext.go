package timeline

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/tarifario/tarifario/app/document"
	"github.com/tarifario/tarifario/pricing"
)

// A step in a fragment is words joined by "_": when, what, and what else is to say of it, as in
//
//	0h_customer_ad   12h_marketing   26h30m_utility_late_2h   30h_reply_agent_tokens_18000   31h_utility_group_BR.3_MX
//
// When is a span of time as in plan documents, "0h" for the start. What is one of stepWords, or the category of a
// template. The rest comes in the order of stepText. A group is last: the places of its members, each with the number of
// times it follows itself where that is more than once.

// What steps and their words are joined by. Neither needs to be escaped.
const (
	stepSeparator = "~"
	wordSeparator = "_"
	timesMark     = "."
)

// stepWords say what a step is, by direction and kind. A template of the business has its category there instead.
var stepWords = [2][4]string{
	pricing.Outbound: {"reply", "template", "reaction", "our-call"},
	pricing.Inbound:  {"customer", "customer-template", "customer-reaction", "call"},
}

// Words of what else there is to say.
var (
	authorWords = []string{"", "agent", "ai", "app"}
	entryWords  = []string{"", "ad", "page"}
)

const (
	desktopWord = "desktop"
	lateWord    = "late" // then the span from sending to delivery
	failedWord  = "failed"
	provenWord  = "proven"
	tokensWord  = "tokens" // then their number
	groupWord   = "group"  // then places
	chargedAs   = "as-"    // a category of what is no template, or of a template none has: kept, and never charged as that
)

// templateWord returns the word of a template of a category.
func templateWord(c pricing.Category) string { return strings.ReplaceAll(c.String(), "_", "-") }

// isTemplateCategory reports whether templates have the category (CAT-2).
func isTemplateCategory(c pricing.Category) bool {
	return c == pricing.Marketing || c == pricing.MarketingLite || c.HasTiers()
}

// stepText writes a step. Instants are kept to the millisecond.
func stepText(s pricing.Step) string {
	words := make([]string, 0, 8)
	word := func(texts ...string) { words = append(words, texts...) }
	word(spanText(s.At))
	own := s.Direction == pricing.Outbound && s.Kind == pricing.Template && isTemplateCategory(s.Category)
	if own {
		word(templateWord(s.Category))
	} else {
		word(stepWords[s.Direction&1][s.Kind&3])
		if s.Category != pricing.NoCategory {
			word(chargedAs + templateWord(s.Category))
		}
	}
	if a := authorWords[s.Author&3]; a != "" {
		word(a)
	}
	if int(s.Entry) < len(entryWords) && s.Entry != pricing.NoEntry {
		word(entryWords[s.Entry])
	}
	if s.Desktop {
		word(desktopWord)
	}
	if s.Delay >= time.Millisecond {
		word(lateWord, spanText(s.Delay))
	}
	if s.Failed {
		word(failedWord)
	}
	if s.Proven {
		word(provenWord)
	}
	if s.Tokens != 0 {
		word(tokensWord, strconv.FormatInt(s.Tokens, 10))
	}
	if len(s.Members) > 0 {
		word(groupWord)
		word(membersText(s.Members)...)
	}
	return strings.Join(words, wordSeparator)
}

// spanText writes a span of time; "0h" for none.
func spanText(span time.Duration) string {
	if text := document.FormatSpan(span.Truncate(time.Millisecond)); text != "" {
		return text
	}
	return "0h"
}

// membersText writes the places of a group, the same ones in a row together.
func membersText(members []pricing.Place) []string {
	var words []string
	for i := 0; i < len(members); {
		n := 1
		for i+n < len(members) && members[i+n] == members[i] {
			n++
		}
		text := string(members[i].Territory)
		if text == "" {
			text = string(members[i].Market)
		}
		if n > 1 {
			text += timesMark + strconv.Itoa(n)
		}
		words = append(words, text)
		i += n
	}
	return words
}

// parseStep reads a step as stepText writes it.
func parseStep(text string) (pricing.Step, Reason) {
	r := words{left: strings.Split(text, wordSeparator)}
	s := pricing.Step{At: r.span()}
	r.what(&s)
	r.rest(&s)
	if len(r.left) > 0 {
		r.fail(ReasonForm)
	}
	return s, r.reason
}

// Bounds of a step: what the engine takes of tokens, and as many members as a group may have.
const (
	maxTokens  = 10_000_000
	maxMembers = 1024
)

// words reads the words of a step one after the other and keeps the first reason why one made no sense.
type words struct {
	left   []string
	reason Reason
}

func (r *words) fail(reason Reason) {
	if r.reason == "" {
		r.reason = reason
	}
}

// next takes the next word; "" when there is none.
func (r *words) next() string {
	if len(r.left) == 0 {
		return ""
	}
	word := r.left[0]
	r.left = r.left[1:]
	return word
}

// takes takes the next word if it is the one given.
func (r *words) takes(word string) bool {
	if len(r.left) == 0 || r.left[0] != word {
		return false
	}
	r.next()
	return true
}

// after takes the next word if it begins so, and returns its rest.
func (r *words) after(prefix string) (string, bool) {
	if len(r.left) == 0 || !strings.HasPrefix(r.left[0], prefix) {
		return "", false
	}
	return strings.TrimPrefix(r.next(), prefix), true
}

// oneOf takes the next word if it is in the list, and returns its place; 0 otherwise.
func (r *words) oneOf(list []string) int {
	if len(r.left) == 0 || r.left[0] == "" {
		return 0
	}
	i := slices.Index(list, r.left[0])
	if i < 0 {
		return 0
	}
	r.next()
	return i
}

// span reads a span of time within a year and a day.
func (r *words) span() time.Duration {
	span, ok := document.ParseSpan(r.next())
	switch {
	case !ok:
		r.fail(ReasonForm)
	case span > longest:
		r.fail(ReasonRange)
	}
	return span
}

// what reads what a step is.
func (r *words) what(s *pricing.Step) {
	word := r.next()
	for direction, kinds := range stepWords {
		if kind := slices.Index(kinds[:], word); kind >= 0 {
			s.Direction, s.Kind = pricing.Direction(direction), pricing.Kind(kind)
			return
		}
	}
	s.Kind, s.Category = pricing.Template, r.category(word)
	if !isTemplateCategory(s.Category) {
		r.fail(ReasonForm)
	}
}

// rest reads what follows what a step is.
func (r *words) rest(s *pricing.Step) {
	if text, ok := r.after(chargedAs); ok {
		s.Category = r.category(text)
		if s.Direction == pricing.Outbound && s.Kind == pricing.Template && isTemplateCategory(s.Category) {
			r.fail(ReasonForm)
		}
	}
	s.Author = pricing.Author(r.oneOf(authorWords))
	s.Entry = pricing.Entry(r.oneOf(entryWords))
	s.Desktop = r.takes(desktopWord)
	if r.takes(lateWord) {
		if s.Delay = r.span(); s.Delay == 0 {
			r.fail(ReasonForm)
		}
	}
	s.Failed = r.takes(failedWord)
	s.Proven = r.takes(provenWord)
	if r.takes(tokensWord) {
		s.Tokens = r.count(maxTokens)
	}
	if r.takes(groupWord) {
		s.Members = r.members()
	}
}

func (r *words) category(word string) pricing.Category {
	for _, c := range pricing.Categories() {
		if templateWord(c) == word {
			return c
		}
	}
	r.fail(ReasonForm)
	return pricing.NoCategory
}

// count reads a whole number above 0 as it is written.
func (r *words) count(most int64) int64 {
	word := r.next()
	n, err := strconv.ParseInt(word, 10, 64)
	switch {
	case err != nil || strconv.FormatInt(n, 10) != word || n < 1:
		r.fail(ReasonForm)
	case n > most:
		r.fail(ReasonRange)
	}
	return n
}

// members reads the places of a group, which are all that is left.
func (r *words) members() []pricing.Place {
	var members []pricing.Place
	for len(r.left) > 0 {
		word, times, repeated := strings.Cut(r.next(), timesMark)
		n := 1
		if repeated {
			w := words{left: []string{times}}
			if n = int(w.count(maxMembers)); w.reason != "" || n == 1 {
				r.fail(ReasonForm)
				return nil
			}
		}
		place, reason := placeText(word)
		if reason != "" {
			r.fail(reason)
			return nil
		}
		if len(members)+n > maxMembers {
			r.fail(ReasonRange)
			return nil
		}
		members = append(members, slices.Repeat([]pricing.Place{place}, n)...)
	}
	if len(members) == 0 {
		r.fail(ReasonForm)
	}
	return members
}

// placeText reads a place: a country by its code, or a market by its name.
func placeText(text string) (pricing.Place, Reason) {
	switch {
	case document.IsCountry(text):
		return pricing.Place{Territory: pricing.Territory(text)}, ""
	case text == "" || strings.ContainsAny(text, stepSeparator+wordSeparator+timesMark):
		return pricing.Place{}, ReasonForm
	}
	return pricing.Place{Market: pricing.Market(text)}, longerThan(text, maxMarket)
}
