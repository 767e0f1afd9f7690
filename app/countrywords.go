package app

// countryWords are the sentences about the list of countries.
type countryWords interface {
	CountryTitle(n string) string
	AddCountry() string
	CountriesFull(most string) string
	MoveUp() string
	MoveDown() string
	Duplicate() string
	Remove() string
	Undo() string
	CountryAdded(name string) string
	CountryRemoved(name string) string
	CountryMoved(name, place, of string) string
}

func (*spanish) CountryTitle(n string) string { return "País " + n }
func (*spanish) AddCountry() string           { return "Agregar un país" }
func (*spanish) CountriesFull(most string) string {
	return "Un plan admite hasta " + most + " países."
}
func (*spanish) MoveUp() string                    { return "Subir" }
func (*spanish) MoveDown() string                  { return "Bajar" }
func (*spanish) Duplicate() string                 { return "Duplicar" }
func (*spanish) Remove() string                    { return "Quitar" }
func (*spanish) Undo() string                      { return "Deshacer" }
func (*spanish) CountryAdded(name string) string   { return "País agregado: " + name + "." }
func (*spanish) CountryRemoved(name string) string { return "País quitado: " + name + "." }
func (*spanish) CountryMoved(name, place, of string) string {
	return name + ": ahora en el lugar " + place + " de " + of + "."
}

func (*portuguese) CountryTitle(n string) string { return "País " + n }
func (*portuguese) AddCountry() string           { return "Adicionar um país" }
func (*portuguese) CountriesFull(most string) string {
	return "Um plano aceita até " + most + " países."
}
func (*portuguese) MoveUp() string                    { return "Subir" }
func (*portuguese) MoveDown() string                  { return "Descer" }
func (*portuguese) Duplicate() string                 { return "Duplicar" }
func (*portuguese) Remove() string                    { return "Remover" }
func (*portuguese) Undo() string                      { return "Desfazer" }
func (*portuguese) CountryAdded(name string) string   { return "País adicionado: " + name + "." }
func (*portuguese) CountryRemoved(name string) string { return "País removido: " + name + "." }
func (*portuguese) CountryMoved(name, place, of string) string {
	return name + ": agora na posição " + place + " de " + of + "."
}

func (*english) CountryTitle(n string) string { return "Country " + n }
func (*english) AddCountry() string           { return "Add a country" }
func (*english) CountriesFull(most string) string {
	return "A plan holds up to " + most + " countries."
}
func (*english) MoveUp() string                    { return "Move up" }
func (*english) MoveDown() string                  { return "Move down" }
func (*english) Duplicate() string                 { return "Duplicate" }
func (*english) Remove() string                    { return "Remove" }
func (*english) Undo() string                      { return "Undo" }
func (*english) CountryAdded(name string) string   { return "Added: " + name + "." }
func (*english) CountryRemoved(name string) string { return "Removed: " + name + "." }
func (*english) CountryMoved(name, place, of string) string {
	return name + ": now number " + place + " of " + of + "."
}
