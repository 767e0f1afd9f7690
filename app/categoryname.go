package app

import "github.com/tarifario/tarifario/pricing"

// categoryNames are the categories of cards, as they head a column.
var categoryNames = map[pricing.Category]words{
	pricing.Marketing:                   {"Marketing", "Marketing", "Marketing"},
	pricing.Utility:                     {"Utilidad", "Utilidade", "Utility"},
	pricing.Authentication:              {"Autenticación", "Autenticação", "Authentication"},
	pricing.AuthenticationInternational: {"Autenticación internacional", "Autenticação internacional", "Authentication-international"},
	pricing.Service:                     {"Servicio", "Serviço", "Service"},
	pricing.BusinessInitiated:           {"Iniciada por el negocio", "Iniciada pela empresa", "Business-initiated"},
	pricing.UserInitiated:               {"Iniciada por el usuario", "Iniciada pelo usuário", "User-initiated"},
}

// CategoryName returns what the rates of a category are headed with; empty for a category no card has. Its first letter is
// a capital, of plain ASCII.
func CategoryName(l Language, c pricing.Category) string { return categoryNames[c].in(l) }
