package app

import (
	"github.com/tarifario/tarifario/app/names"
	"github.com/tarifario/tarifario/pricing"
)

// regions are the markets that are no country.
var regions = map[pricing.Market]words{
	"North America":                    {"América del Norte", "América do Norte", "North America"},
	"Rest of Africa":                   {"Resto de África", "Outros países da África", "Rest of Africa"},
	"Rest of Asia Pacific":             {"Resto de Asia-Pacífico", "Outros países da Ásia-Pacífico", "Rest of Asia Pacific"},
	"Rest of Central & Eastern Europe": {"Resto de Europa Central y del Este", "Outros países da Europa Central e Oriental", "Rest of Central & Eastern Europe"},
	"Rest of Latin America":            {"Resto de América Latina", "Outros países da América Latina", "Rest of Latin America"},
	"Rest of Middle East":              {"Resto de Medio Oriente", "Outros países do Oriente Médio", "Rest of Middle East"},
	"Rest of Western Europe":           {"Resto de Europa Occidental", "Outros países da Europa Ocidental", "Rest of Western Europe"},
	"Other":                            {"Otros países", "Outros países", "Other countries"},
}

// MarketName returns what a market is called in the locale.
func MarketName(l Locale, m pricing.Market) string {
	if w, region := regions[m]; region {
		return w.in(l.Language())
	}
	if territory, known := names.In(string(English)).Find(string(m)); known {
		return l.names().Name(territory.Code)
	}
	return string(m)
}
