package app

import (
	"testing"

	"github.com/tarifario/tarifario/pricing"
)

// The plan a Spanish page opens with: marketing 19.85, notices 1.785 + 0.765 = 2.55, replies 11.90, together 34.30.
// In thousandths 578.7…, 74.3…, 346.9…: 578, 74 and 346, and the two that are left go to .93 of 346 and .71 of 578.
func TestParts(t *testing.T) {
	got := showing[Msg](Spanish).view.Parts
	want := []PartView{
		{Letter: "A", Name: "Mensajes de marketing", Amount: "19.85", Share: "57.9%", Width: 579},
		{Letter: "B", Name: "Mensajes de utilidad", Amount: "2.55", Share: "7.4%", Width: 74},
		{Letter: "C", Name: "Respuestas de servicio", Amount: "11.90", Share: "34.7%", Width: 347},
	}
	if got.Lead != "" || len(got.Rows) != len(want) {
		t.Fatalf("got %+v", got)
	}
	for i := range want {
		if got.Rows[i] != want[i] {
			t.Errorf("got %+v, want %+v", got.Rows[i], want[i])
		}
	}
}

// What is refused is no part, what comes to nothing is none, and fewer than two make no picture. A tiny part is drawn.
func TestPartsOfAPartialTotal(t *testing.T) {
	utility, refused, free := aLine(1, "0.01"), aLine(9, "0"), aLine(5, "0")
	utility.Category, free.Category = pricing.Utility, pricing.Service
	refused.Category, refused.Refusal = pricing.Authentication, &pricing.NoCardError{}
	v := viewOf(anEstimate(aLine(1, "99.99"), utility, refused, free), nil).Parts
	if v.Lead != "Solo lo que tiene tarifa conocida: faltan partes del total." || len(v.Rows) != 2 {
		t.Fatalf("got %+v", v)
	}
	// 0.01 of 100 is a ten-thousandth: 0.01 %, drawn as wide as the least.
	if tiny := v.Rows[1]; tiny.Width != leastWidth || tiny.Share != "menos de 0.1%" || v.Rows[0].Width != full-leastWidth {
		t.Errorf("got %+v", v.Rows)
	}
	for _, lines := range [][]pricing.Line{{}, {utility}, {utility, free}, {refused}} {
		if v := viewOf(anEstimate(lines...), nil).Parts; len(v.Rows) != 0 {
			t.Errorf("%d lines make the picture %+v", len(lines), v.Rows)
		}
	}
}

// Meta 34.30, 49 a month, 10 % of Meta = 3.43, 16 % of 86.73 = 13.8768: every block is a part.
func TestPartsOfEveryBlock(t *testing.T) {
	var got []string
	for _, r := range showing(Spanish, everyBlock...).view.Parts.Rows {
		got = append(got, r.Name+" "+r.Amount)
	}
	want := []string{
		"Mensajes de marketing 19.8500", "Mensajes de utilidad 2.5500", "Respuestas de servicio 11.9000",
		"Cargos del proveedor 49.0000", "Recargo del proveedor 3.4300", "Impuestos 13.8768",
	}
	if len(got) != len(want) {
		t.Fatalf("got %q", got)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("got %q, want %q", got[i], want[i])
		}
	}
}
