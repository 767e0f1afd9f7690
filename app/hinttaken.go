package app

// HintTaken says that the visitor took a hint: the fields it changes, with their new texts. Sent with what
// [State] keeps of the last one, it takes that back.
type HintTaken struct{ Change []TypedIn }

func (HintTaken) isMsg() {}

// take types what a hint says into the form, and keeps what stood there.
func (s State) take(m HintTaken) State {
	var before []TypedIn
	for _, t := range m.Change {
		if t.Field < fieldCount && s.has(t.Country) {
			before = append(before, TypedIn{t.Country, Typed{t.Field, s.input(t.Country, t.Field).Text}})
			s = s.typed(t.Country, t.Typed)
		}
	}
	s.taken = before
	return s
}
