package app

import (
	"testing"

	"github.com/tarifario/tarifario/pricing"
)

// The plan a Spanish page opens with costs 34.30 and has 1,000 chats of three messages from the customer each:
// 34.30 ÷ 1,000 = 0.0343, 34.30 ÷ 3,000 = 0.01143…, 34.30 × 12 = 411.60.
func TestUnits(t *testing.T) {
	got := showing[Msg](Spanish).view.Units
	want := []UnitView{
		{Figure: "USD\u00a00.0343", Name: "por chat", How: "El total entre 1,000 chats."},
		{Figure: "USD\u00a00.0114", Name: "por mensaje recibido", How: "El total entre 3,000 mensajes de los clientes."},
		{Figure: "USD\u00a0411.60", Name: "al año", How: "Este mes por doce."},
	}
	if got.Refusal != "" || len(got.Rows) != len(want) {
		t.Fatalf("got %+v", got)
	}
	for i := range want {
		if got.Rows[i] != want[i] {
			t.Errorf("got %+v, want %+v", got.Rows[i], want[i])
		}
	}
}

// Where there is nothing to divide by, or no whole total to divide, a sentence stands for the figure.
func TestUnitsThatAreNone(t *testing.T) {
	rows := showing(Spanish, Typed{FieldChats, "0"}, Typed{FieldInWindow, "0"}).view.Units.Rows
	if rows[0].Refusal != "Sin chats en el plan no hay costo por chat." || rows[0].Figure != "" {
		t.Errorf("no chats: %+v", rows[0])
	}
	if rows[1].Refusal != "Sin mensajes de clientes no hay costo por mensaje recibido." || rows[1].Figure != "" {
		t.Errorf("nothing received: %+v", rows[1])
	}
	refused := aLine(500, "0")
	refused.Refusal = &pricing.NoCardError{Currency: "USD"}
	if got := viewOf(anEstimate(aLine(1, "2"), refused), nil).Units; len(got.Rows) != 0 || got.Refusal != "El total es parcial: por chat, por mensaje y al año no se puede dar una cifra." {
		t.Errorf("a partial total: %+v", got)
	}
	if got := viewOf(anEstimate(refused), nil).Units; len(got.Rows) != 0 || got.Refusal != "Sin total no hay cifras por chat, por mensaje ni al año." {
		t.Errorf("no total: %+v", got)
	}
}

// A thousand chats share a total; what is not nothing is never shown as nothing.
func TestShareOfATotal(t *testing.T) {
	cases := []struct{ total, want string }{
		{"0", "USD\u00a00.00"},
		{"0.049", "menos de USD\u00a00.0001"},
		{"0.05", "USD\u00a00.0001"}, // half up
		{"999.94", "USD\u00a00.9999"},
		{"1000", "USD\u00a01.00"},
		{"12345.67", "USD\u00a012.35"},
	}
	for _, c := range cases {
		if got := viewOf(anEstimate(aLine(1, c.total)), nil).Units.Rows[0].Figure; got != c.want {
			t.Errorf("%s among a thousand is %s, want %s", c.total, got, c.want)
		}
	}
}

// Before anything could be priced there is no currency to write a figure in.
func TestNoUnitsBeforeThereIsATotal(t *testing.T) {
	if got := viewOf(Estimate{}, nil, Typed{FieldChats, "x"}).Units; len(got.Rows) != 0 || got.Refusal != "" {
		t.Errorf("got %+v", got)
	}
}
