package app

// vendorWords are the sentences about who publishes the site.
type vendorWords interface {
	Contact() string
	FeesAreForeign(theirs, billed string) string
}

func (*spanish) Contact() string { return "Contacto" }
func (*spanish) FeesAreForeign(theirs, billed string) string {
	return "Los cargos del proveedor están fijados en " + theirs + "; aquí son las mismas cifras en " + billed + ", sin convertir."
}

func (*portuguese) Contact() string { return "Contato" }
func (*portuguese) FeesAreForeign(theirs, billed string) string {
	return "As taxas do provedor são definidas em " + theirs + "; aqui são os mesmos números em " + billed + ", sem conversão."
}

func (*english) Contact() string { return "Contact" }
func (*english) FeesAreForeign(theirs, billed string) string {
	return "The provider's fees are set in " + theirs + "; here they are the same numbers in " + billed + ", not converted."
}
