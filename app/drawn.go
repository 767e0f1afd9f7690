package app

// drawn is what the page shows, and of which state. What an edit leaves as it was is taken over from it: it need not be
// written anew and, being the very same, go-app need not compare it. A nil one is that of a page not drawn yet, from
// which nothing is taken.
type drawn struct {
	state State
	view  *View
	open  panels // what is folded is not written anew until it opens
}

// keepsAccount reports whether what is shown of the account holds for another state too.
func (d *drawn) keepsAccount(s *State) bool {
	return d != nil && d.state.Locale == s.Locale && d.state.Inputs == s.Inputs && len(d.state.Countries) == len(s.Countries)
}

// keepsCountry reports whether what is shown of a country holds for another state too. Where countries share one
// traffic, what is said of one may be wrong because of another.
func (d *drawn) keepsCountry(s *State, country int) bool {
	return d != nil && d.state.Locale == s.Locale && d.state.last == s.last && !s.splits() && !d.state.splits() &&
		len(d.state.Countries) == len(s.Countries) && d.state.Countries[country] == s.Countries[country]
}

// keepsUsed reports whether what is shown of the volume already used holds for another state too.
func (d *drawn) keepsUsed(s *State) bool {
	if !d.keepsAccount(s) {
		return false
	}
	for i := range s.Countries {
		before, now := &d.state.Countries[i], &s.Countries[i]
		for _, f := range append([]Field{FieldCountry}, usedFields...) {
			if before.Inputs[f] != now.Inputs[f] {
				return false
			}
		}
	}
	return true
}

// keepsFolded reports whether a panel is folded, so that what is in it can wait.
func (d *drawn) keepsFolded(p panel) bool { return d != nil && !d.open[p] }
