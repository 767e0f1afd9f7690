package app

// SplitView is how the traffic of several countries is told. The zero value is that of a single one.
type SplitView struct {
	Ask      bool
	Choice   SelectView
	Sections []SectionView
}

// SharesView says what is wrong with the shares together. The zero value is nothing.
type SharesView struct {
	Sum  string
	Rest string // offers to divide what is left; empty where that is not what is wrong
}

// sharesID is where the page says what is wrong with the shares together.
const sharesID = "shares" + problemSuffix

func (w writer) split(s State) SplitView {
	if !s.asks(FieldSplit) {
		return SplitView{}
	}
	v := SplitView{Ask: true, Choice: w.choices(FieldSplit, s.input(0, FieldSplit), w.words.Split)}
	if s.splits() {
		v.Sections = w.trafficSections(s, 0)
	}
	return v
}

// shares says what is wrong with the sum of the shares.
func (w writer) shares(s State) SharesView {
	var v SharesView
	if !s.sharesWrong() {
		return v
	}
	left := s.unshared()
	sum, difference := w.format.Percent(wholeShare.Sub(left)), w.format.Percent(left.Abs())
	if left.IsNegative() {
		v.Sum = w.words.SharesOver(sum, difference)
		return v
	}
	v.Sum = w.words.SharesMissing(sum, difference)
	if len(s.shareless()) > 0 {
		v.Rest = w.words.ShareRest(difference)
	}
	return v
}

// share is the field for a country's share.
func (w writer) share(s State, place int) FieldView {
	v := w.field(s, place, FieldShare)
	if s.sharesWrong() {
		v.HintID = sharesID + " " + v.HintID
	}
	return v
}
