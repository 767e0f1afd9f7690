package app

import (
	"github.com/tarifario/tarifario/pricing"
	"github.com/tarifario/tarifario/ratecards"
)

// Dataset is data that a page describes and the site serves, for search engines of data.
type Dataset struct {
	Name        string
	Description string
	Source      string       // address of whoever published the figures
	From        pricing.Date // first date the figures hold for (inclusive); there is no last
	Checked     pricing.Date // on which they were last compared with the source
	Measured    []string     // what the figures are
	Files       []DataFile
}

// DataFile is a file of a dataset.
type DataFile struct {
	Path string // from the root of the site
	Type string // MIME type
}

// CardsPath is where the list of all rate cards lives, from the root of the site.
const CardsPath = "/data/ratecards/index.json"

// CardDataset describes the rate cards in a language.
func CardDataset(l Language) Dataset {
	checked, err := ratecards.Embedded().AsOf()
	if err != nil {
		panic(err) // the files are the same at every run; a test reads them
	}
	return Dataset{
		Name: Say(l,
			"Tarifas de WhatsApp Business Platform por mercado desde junio de 2023",
			"Tarifas da WhatsApp Business Platform por mercado desde junho de 2023",
			"WhatsApp Business Platform rates by market since June 2023"),
		Description: Say(l,
			"Las tablas de tarifas de Meta para la plataforma de WhatsApp Business: precio de lista por mercado, categoría y moneda, con su fecha de vigencia, su fuente, la fecha de copia y lo que falta. Incluye los niveles de volumen, el mercado de cada país en cada fecha y los prefijos telefónicos.",
			"As tabelas de tarifas da Meta para a plataforma do WhatsApp Business: preço de lista por mercado, categoria e moeda, com data de vigência, fonte, data da cópia e o que falta. Inclui os níveis de volume, o mercado de cada país em cada data e os prefixos telefônicos.",
			"Meta's rate cards for the WhatsApp Business Platform: list price by market, category and currency, with effective date, source, copy date and gaps. Volume tiers, the market of each country on each date and dialling codes come with them."),
		Source:  metaDocs + "pricing",
		From:    20230601,
		Checked: checked,
		Measured: []string{
			Say(l, "Precio de un mensaje entregado", "Preço de uma mensagem entregue", "Price of a delivered message"),
			Say(l, "Precio de una conversación (hasta junio de 2025)", "Preço de uma conversa (até junho de 2025)", "Price of a conversation (until June 2025)"),
		},
		Files: []DataFile{{Path: CardsPath, Type: "application/json"}},
	}
}
