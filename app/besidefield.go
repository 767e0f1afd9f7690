package app

import ui "github.com/maxence-charriere/go-app/v10/pkg/app"

// beside is a short list that says what the number of a field counts: it stands with the field and shares its remarks.
// Nothing where the field has none.
func (t *TextField) beside() ui.UI {
	v := &t.View.Beside
	return ui.If(v.Name != "", func() ui.UI {
		list := named(El("select", "", Each(v.Options, option)...), v.Name).Aria("label", v.Label).OnChange(t.onBeside)
		return El("div", "control beside", described(list, t.View.Name, v.Problem, "", t.View.HintID))
	})
}

func (t *TextField) onBeside(ctx ui.Context, _ ui.Event) {
	t.Page.send(ctx, TypedIn{t.View.Country, Typed{t.View.Beside.Field, value(ctx)}})
}
