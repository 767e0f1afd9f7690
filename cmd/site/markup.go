package main

import (
	"bytes"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// go-app writes attributes in the syntax of Go, not of HTML: values quoted by strconv.Quote, "true" left
// away, false booleans spelled out. translate rewrites every tag into HTML that means the same as what
// the program sets in the browser, and notes which element stands where.
//
// Markup from app.Raw passes through the same rewriting, so it has to keep to what both syntaxes share:
// double quotes, no "&" and no backslash in attribute values, every element closed. Anything else is an error.
func translate(page []byte) (out []byte, elements []element, err error) {
	var b bytes.Buffer
	var open []string
	rest := string(page)
	for {
		text, tag, found := strings.Cut(rest, "<")
		b.WriteString(text)
		if !found {
			break
		}
		end := strings.IndexByte(tag, '>')
		switch {
		case end < 0:
			return nil, nil, fmt.Errorf("tag without end: %.40q", tag)

		case strings.HasPrefix(tag, "!"):
			b.WriteString("<" + tag[:end+1])
			rest = tag[end+1:]

		case strings.HasPrefix(tag, "/"):
			name := tag[1:end]
			if len(open) == 0 || open[len(open)-1] != name {
				return nil, nil, fmt.Errorf("</%s> closes nothing inside %v", name, open)
			}
			open = open[:len(open)-1]
			b.WriteString("<" + tag[:end+1])
			rest = tag[end+1:]

		default:
			name, attrs, closed, after, err := readTag(tag)
			if err != nil {
				return nil, nil, fmt.Errorf("<%s> inside %v: %w", name, open, err)
			}
			elements = append(elements, element{depth: len(open), tag: name})
			writeTag(&b, name, attrs, closed)
			if !closed && !voidElements[name] {
				open = append(open, name)
			}
			rest = after
		}
	}
	if len(open) > 0 {
		return nil, nil, fmt.Errorf("never closed: %v", open)
	}
	return b.Bytes(), elements, nil
}

// element is one element of a page, by its place.
type element struct {
	depth int
	tag   string
}

// readTag reads a start tag behind its "<". Closed tells of "/>".
func readTag(s string) (name string, attrs []html.Attribute, closed bool, after string, err error) {
	end := strings.IndexAny(s, " \n\t/>")
	name, s = s[:end], s[end:]
	for {
		s = strings.TrimLeft(s, " \n\t")
		switch {
		case strings.HasPrefix(s, ">"):
			return name, attrs, false, s[1:], nil
		case strings.HasPrefix(s, "/>"):
			return name, attrs, true, s[2:], nil
		}
		end := strings.IndexAny(s, " \n\t=/>")
		if end <= 0 {
			return name, nil, false, "", fmt.Errorf("no attribute in %.40q", s)
		}
		a := html.Attribute{Key: s[:end], Val: "true"}
		s = s[end:]
		if strings.HasPrefix(s, "=") {
			quoted, err := strconv.QuotedPrefix(s[1:])
			if err != nil || quoted[0] != '"' {
				return name, nil, false, "", fmt.Errorf("attribute %s is not in double quotes: %.40q", a.Key, s)
			}
			if a.Val, err = strconv.Unquote(quoted); err != nil {
				return name, nil, false, "", fmt.Errorf("attribute %s: %w", a.Key, err)
			}
			if reference.MatchString(a.Val) {
				return name, nil, false, "", fmt.Errorf("attribute %s is escaped already: %.40q", a.Key, a.Val)
			}
			s = s[1+len(quoted):]
		}
		attrs = append(attrs, a)
	}
}

// reference is a character written as HTML writes it, as in "&amp;".
var reference = regexp.MustCompile(`&(#[0-9]+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);`)

// writeTag writes a start tag as HTML. An attribute that is there or not has no value.
func writeTag(b *bytes.Buffer, name string, attrs []html.Attribute, closed bool) {
	b.WriteString("<" + name)
	for _, a := range attrs {
		switch {
		case !booleanAttributes[a.Key]:
			fmt.Fprintf(b, ` %s="%s"`, a.Key, html.EscapeString(a.Val))
		case a.Val != "false":
			b.WriteString(" " + a.Key)
		}
	}
	if closed {
		b.WriteString("/")
	}
	b.WriteString(">")
}

// booleanAttributes are true by being there, whatever their value.
var booleanAttributes = set("allowfullscreen async autofocus autoplay checked controls default defer disabled " +
	"formnovalidate hidden inert ismap itemscope loop multiple muted nomodule novalidate open playsinline " +
	"readonly required reversed selected")

// voidElements have no end tag.
var voidElements = set("area base br col embed hr img input link meta source track wbr")

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}
