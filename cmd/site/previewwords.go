package main

import (
	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/pricing"
)

// The words of the pictures. They are drawn with the card's own unit, which has been the delivered message since July
// 2025.

func previewKicker(l app.Language) string {
	return app.Say(l, "Tarifas de WhatsApp Business", "Tarifas do WhatsApp Business", "WhatsApp Business rates")
}

func previewNote(l app.Language, since string) string {
	return app.Say(l,
		"Por mensaje entregado, sin impuestos. Tarifas desde el "+since+".",
		"Por mensagem entregue, sem impostos. Tarifas desde "+since+".",
		"Per delivered message, before tax. Rates since "+since+".")
}

func previewCategory(l app.Language, c pricing.Category) string {
	switch c {
	case pricing.Marketing:
		return "Marketing"
	case pricing.Utility:
		return app.Say(l, "Utilidad", "Utilidade", "Utility")
	default:
		return app.Say(l, "Servicio", "Serviço", "Service")
	}
}

// previewMissing says why there is no rate.
func previewMissing(l app.Language, c pricing.Cell) string {
	if c.IsNotOffered() {
		return app.Say(l, "no se ofrece", "não é oferecido", "not offered")
	}
	return app.Say(l, "sin dato", "sem dado", "no data")
}

// previewNotDelivered says of a category that it does not reach the country, so that there is nothing to pay.
func previewNotDelivered(l app.Language) string {
	return app.Say(l, "no se entrega", "não é entregue", "not delivered")
}
