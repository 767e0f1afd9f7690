package pricing

// internationalDue reports whether an authentication template pays the authentication-international rate (INTL-1):
// the market has one by now (INTL-6, INTL-8), the business is eligible (INTL-2), the country is not its verified
// location (INTL-4, INTL-5), and the business's start time for the country has come (INTL-3).
func (s *subject) internationalDue() bool {
	since, has := s.tables.InternationalSince[s.market]
	if !has || s.on < since || !s.international.Eligible {
		return false
	}
	if s.international.Location != "" && s.territory == s.international.Location {
		return false
	}
	start, exception := s.international.Exceptions[s.territory]
	if !exception {
		start = s.international.Start
	}
	return s.at >= start
}
