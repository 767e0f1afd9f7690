package ratecards

import "testing"

func TestEveryFileLoads(t *testing.T) {
	l := Embedded()
	infos, err := l.Cards()
	if err != nil {
		t.Fatal(err)
	}
	for _, i := range infos {
		t.Log(i.ID, i.Status, i.Rows, i.MarketsInForce, i.Unknown, i.TierSeries, i.DerivedSeries)
	}
	for name, fail := range map[string]func() error{
		"tables":    func() error { _, err := l.Tables(); return err },
		"changelog": func() error { _, err := l.Changelog(); return err },
		"ladders":   func() error { _, _, err := l.Ladder("Brazil"); return err },
		"prefixes":  func() error { _, err := l.NumberTerritory("+5511999999999"); return err },
	} {
		if err := fail(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}
