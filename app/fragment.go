package app

import (
	"net/url"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/tarifario/tarifario/app/names"
)

// The plan of a page stands in the fragment of its address, so that it can be kept and sent and never reaches a
// server:
//
//	#v=1&on=CBP-1&cur=EUR&numbers=2&c=CO&chats=1000&replies=2.5
//
// Keys and values are joined by "=", pairs by "&", both escaped as in a query. v is the version of this grammar. Then
// come the keys of the account (on, cur, inferred, numbers), then those of a country, opened by its ISO code in c. Keys
// come in this order; a value that is the default of the page's language is left out; nothing but defaults is an
// empty fragment. Numbers are plain decimals with a point. "on" is the name of an era, meaning its last day, or a
// date; without it the newest card holds. A text that made no sense in its field stands as it was typed. Readers
// ignore keys they do not know and take the first of a key that stands twice. The defaults of version 1 never change.

// fragmentVersion is the version that is written.
const fragmentVersion = "1"

// Hostile links end here: no plan needs more.
const (
	maxFragment      = 8192
	maxFragmentValue = 100
)

// fragmentOrder is the order of the fields in a fragment. FieldDate has no place of its own: it stands under the key
// of FieldWhen.
var fragmentOrder = [...]Field{
	FieldWhen, FieldCurrency, FieldInferred, FieldNumbers,
	FieldCountry, FieldChats, FieldReplies, FieldEntryShare, FieldMarketing, FieldUtility, FieldInWindow, FieldAuthentication,
}

// EncodeFragment returns the fragment of the state for the page in the language, without "#". Each language has its
// own defaults, so the same plan has another fragment there.
func EncodeFragment(s State, l Language) string {
	home := NewState(l, s.Facts)
	var b strings.Builder
	for _, f := range fragmentOrder {
		value := s.fragmentValue(f)
		if value == home.fragmentValue(f) {
			continue
		}
		if b.Len() == 0 {
			b.WriteString("v=" + fragmentVersion)
		}
		b.WriteString("&" + fieldSpecs[f].key + "=" + url.QueryEscape(value))
	}
	return b.String()
}

// fragmentValue is the value of a field as fragments write it.
func (s State) fragmentValue(f Field) string {
	in := &s.Inputs[f]
	switch {
	case f == FieldWhen && in.Text == ownDate:
		return s.Inputs[FieldDate].Text
	case fieldSpecs[f].kind.isNumber():
		return s.fragmentNumber(in)
	case in.Problem != NoProblem:
		return in.Text
	case f == FieldCountry:
		return string(in.Territory)
	}
	return in.Text
}

// fragmentNumber is a number as fragments write it, also one that makes no sense in its field; what is no number
// stands as typed.
func (s State) fragmentNumber(in *Input) string {
	switch in.Problem {
	case NoProblem, ProblemTooSmall, ProblemTooLarge:
		return in.Number.String()
	case ProblemNotWhole:
		if n, fault := ParseNumber(in.Text, locales[s.Lang].separators, false); fault == NumberFine {
			return n.Value.String()
		}
	}
	return in.Text
}

// decodeFragment reads a fragment, with or without "#", into the state of a page in the language. What it does not
// say is the default.
func decodeFragment(l Language, facts *Facts, fragment string) State {
	s := NewState(l, facts)
	values := fragmentValues(fragment)
	if v, given := values["v"]; given && v != fragmentVersion {
		return s
	}
	for _, f := range fragmentOrder {
		value, given := values[fieldSpecs[f].key]
		switch {
		case !given:
		case f == FieldWhen && s.readWhen(value).Problem != NoProblem:
			s = Update(Update(s, Typed{FieldWhen, ownDate}), Typed{FieldDate, value})
		default:
			s = Update(s, Typed{f, s.typedForm(f, value)})
		}
	}
	return s
}

// fragmentValues takes a fragment apart. The first of a key counts.
func fragmentValues(fragment string) map[string]string {
	values := map[string]string{}
	fragment = strings.TrimPrefix(fragment, "#")
	if len(fragment) > maxFragment {
		return values
	}
	for pair := range strings.SplitSeq(fragment, "&") {
		key, value, _ := strings.Cut(pair, "=")
		value, err := url.QueryUnescape(value)
		if _, twice := values[key]; err != nil || twice || len(value) > maxFragmentValue {
			continue
		}
		values[key] = strings.ToValidUTF8(value, "")
	}
	return values
}

// typedForm turns a value of a fragment into what the visitor would have typed.
func (s State) typedForm(f Field, value string) string {
	spec := &fieldSpecs[f]
	if f == FieldCountry {
		if name := names.In(string(s.Lang)).Name(value); name != "" {
			return name
		}
		return value
	}
	if !spec.kind.isNumber() || !isPlainDecimal(value) {
		return value
	}
	n, err := decimal.NewFromString(value)
	if err != nil {
		return value
	}
	return plainTyped(n, locales[s.Lang].separators, spec.kind == countField)
}

// plainTyped writes a number as one would type it, without grouping. Where whole numbers are asked for, three
// decimals would be read as thousands: a fourth keeps them what they are.
func plainTyped(n decimal.Decimal, s Separators, whole bool) string {
	typed, places := fixed(n, allDecimals)
	if whole && places == 3 {
		typed += "0"
	}
	return strings.Replace(typed, ".", string(s.Decimal), 1)
}

// isPlainDecimal reports whether the text is digits, with a point and more digits at most, and not too many.
func isPlainDecimal(text string) bool {
	whole, fraction, point := strings.Cut(text, ".")
	return isDigits(whole) && len(whole) <= maxWholeDigits && (!point || isDigits(fraction) && len(fraction) <= maxDecimalDigits)
}

func isDigits(text string) bool {
	for _, r := range text {
		if r < '0' || r > '9' {
			return false
		}
	}
	return text != ""
}
