package ratecards

import (
	"maps"
	"slices"
	"strings"
)

// longestCode is the most digits of what Dialling takes for the beginning of a number; with more it is a number itself.
const longestCode = shortestNumber - 1

// Dialling returns the territories whose numbers begin with the digits of a dialling code, which may have a plus or 00
// before it, each with its prefix for a number and in the order of those: every one whose prefix begins with the digits, and
// where there is none, the one with the longest prefix the digits begin with. It returns nil for a text that is no such code.
func (l *Library) Dialling(code string) ([]Number, error) {
	digits := diallingDigits(code)
	if digits == "" {
		return nil, nil
	}
	table, err := l.prefixes()
	if err != nil {
		return nil, err
	}
	var found []Number
	for _, prefix := range slices.Sorted(maps.Keys(table.owners)) {
		owner := table.owners[prefix]
		known := slices.ContainsFunc(found, func(n Number) bool { return n.Territory == owner.territory })
		if strings.HasPrefix(prefix, digits) && !known {
			found = append(found, Number{prefix, owner.territory, owner.billsAs})
		}
	}
	if len(found) == 0 {
		if owner := table.longest(digits); owner.territory != "" {
			found = append(found, Number{digits, owner.territory, owner.billsAs})
		}
	}
	return found, nil
}

// diallingDigits returns the digits of a dialling code; empty for a text that is none.
func diallingDigits(code string) string {
	digits, plus := strings.CutPrefix(strings.TrimSpace(code), "+")
	if !plus {
		digits = strings.TrimPrefix(digits, "00")
	}
	var plain []byte
	for _, r := range digits {
		switch {
		case r >= '0' && r <= '9':
			plain = append(plain, byte(r))
		case r != ' ' && r != '-':
			return ""
		}
	}
	if len(plain) == 0 || len(plain) > longestCode || plain[0] == '0' {
		return ""
	}
	return string(plain)
}
