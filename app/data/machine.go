package data

import (
	ui "github.com/maxence-charriere/go-app/v10/pkg/app"

	"github.com/tarifario/tarifario/app"
)

// machineFolder is where the data is served for programs, from the root of the site.
const machineFolder = "/data/ratecards/"

// machineFile is an address for programs, below the folder, and what it holds.
type machineFile struct {
	name  string
	holds words
}

var machineFiles = [...]machineFile{
	{"index.json", words{"todo lo que hay: cada tabla con su estado, monedas y fechas", "tudo o que há: cada tabela com seu estado, moedas e datas", "all there is: every card with its status, currencies and dates"}},
	{"2026-10-01-USD.json", words{"una tabla, por fecha y moneda", "uma tabela, por data e moeda", "a card, by date and currency"}},
	{"inferred/2026-10-01-EUR.json", words{"una tabla inferida", "uma tabela inferida", "an inferred card"}},
	{"tiers/2026-10-01-USD.json", words{"los niveles de volumen de una tabla", "os níveis de volume de uma tabela", "the volume tiers of a card"}},
	{"tiers/ladders.json", words{"las ocho escalas de los niveles", "as oito escalas dos níveis", "the eight ladders behind the tiers"}},
	{"markets.json", words{"los mercados", "os mercados", "the markets"}},
	{"territories.json", words{"países y territorios, con los mercados a los que pertenecieron", "países e territórios, com os mercados a que pertenceram", "countries and territories, with the markets they belonged to"}},
	{"prefixes.json", words{"prefijos telefónicos", "prefixos telefônicos", "phone prefixes"}},
	{"international.json", words{"autenticación internacional: quién la paga, dónde y desde cuándo", "autenticação internacional: quem a paga, onde e desde quando", "authentication-international: who pays it, where and since when"}},
	{"changelog.json", words{"lo que Meta anunció, por fecha", "o que a Meta anunciou, por data", "what Meta announced, by date"}},
	{"schema/card.schema.json", words{"el esquema JSON de una tabla; los demás están a su lado", "o esquema JSON de uma tabela; os demais estão ao lado", "the JSON Schema of a card; the others stand beside it"}},
}

// machine draws the addresses with what is promised of them.
func (p *Page) machine(w *writer) ui.UI {
	return app.Block("machine", w.say("Datos para programas", "Dados para programas", "Data for programs"),
		app.TextEl("p", "lead", w.say(
			"Estas direcciones se mantienen, y ningún campo cambia de nombre, de tipo ni de sentido: solo se agregan otros. Los decimales son texto exacto, null es «no disponible», y un dato que no se halló falta y figura en unknown.",
			"Estes endereços são mantidos, e nenhum campo muda de nome, de tipo nem de sentido: só se acrescentam outros. Os decimais são texto exato, null é “não disponível”, e um dado não encontrado falta e figura em unknown.",
			"These addresses stay, and no field changes its name, its type or its meaning: fields are only added. Decimals are exact text, null is “not offered”, and a figure that was not found is absent and named in unknown.",
		)),
		app.El("ul", "machine-files", app.Each(machineFiles[:], func(f *machineFile) ui.UI {
			link := app.El("a", "", app.TextEl("code", "", f.name)).Attr("href", p.relative(machineFolder+f.name))
			return app.El("li", "", link, ui.Text(": "+f.holds.in(w.lang)+"."))
		})...),
	)
}
