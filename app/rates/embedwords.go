package rates

// The words of the rates in a frame.
var (
	embedTitle = text{
		"Tarifas de WhatsApp Business para insertar", "Tarifas do WhatsApp Business para incorporar", "WhatsApp Business rates to embed",
	}
	embedDescription = text{
		"Lo que Meta cobra por mensaje de WhatsApp Business en un país, junto a los de otros países. Para mostrar dentro de otra página.",
		"Quanto a Meta cobra por mensagem do WhatsApp Business em um país, ao lado de outros países. Para mostrar dentro de outra página.",
		"What Meta charges per WhatsApp Business message in a country, next to other countries. To be shown inside another page.",
	}
	embedHeading       = text{"Tarifas de WhatsApp Business", "Tarifas do WhatsApp Business", "WhatsApp Business rates"}
	embedLink          = text{"Ver todas las tarifas", "Ver todas as tarifas", "See all rates"}
	embedCountryColumn = text{"País", "País", "Country"}
)
