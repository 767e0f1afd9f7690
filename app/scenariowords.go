package app

// scenarioWords are the sentences of the saved scenarios and of their comparison.
type scenarioWords interface {
	ScenariosHeading() string
	ScenariosLead() string
	ScenariosFleeting() string
	ScenariosAside() string
	AsideDownload() string
	AsideDrop() string
	ScenarioName() string
	KeepScenario() string
	KeptLastTotal() string
	ScenarioExists(name, total string) string
	ReplaceScenario() string
	CancelScenario() string
	NoScenarios() string
	PlanOnScreen() string
	ScenarioRates(date string) string
	ScenarioKept(date string) string
	ScenarioTool(t scenarioTool) string
	NewScenarioName() string
	SaveScenarioName() string
	ScenarioSaid(what scenarioSaid, name string) string
	ScenarioThen(then, now string) string
	ScenarioFault(f shelfFault, name string) string
	ExportScenarios() string
	ImportScenarios() string
	ScenariosImported(added, skipped, renamed Count, r mergeReport) string
	ImportFault(f importFault) string

	CompareLead() string
	CompareFull() string
	CompareHeading() string
	CompareColumn() string
	CompareGroup(g CompareGroup) string
	CompareTotal() string
	CompareBesides() string
	CompareRules() string
	CompareYes(yes bool) string
	CompareCharged(n Count) string
	CompareWrong(name string) string
	CompareFirst(name string) string
	CompareCurrencies() string
	CompareEras() string
}

// scenarioSaid is what became of a scenario.
type scenarioSaid uint8

// What becomes of scenarios.
const (
	saidKept     scenarioSaid = iota
	saidRenamed               // the name is the new one
	saidRemoved               // and can be brought back
	saidBack                  // after it was removed
	saidOpened                // and what was in the form can come back
	saidReturned              // what was in the form did
	scenarioSaidCount
)

func (*spanish) ScenariosHeading() string { return "Escenarios guardados" }
func (*spanish) ScenariosLead() string {
	return "Quedan en este navegador y en ningún otro lugar. Abrir un enlace no los cambia."
}
func (*spanish) ScenariosFleeting() string {
	return "Aquí el navegador no permite guardar nada: los escenarios duran hasta que se cierre la página. Para conservarlos, hay que exportarlos."
}
func (*spanish) ScenariosAside() string {
	return "Había escenarios guardados que no se pudieron leer. Nada se perdió: lo que había quedó aparte."
}
func (*spanish) AsideDownload() string { return "Descargar lo que quedó aparte" }
func (*spanish) AsideDrop() string     { return "Descartarlo" }
func (*spanish) ScenarioName() string  { return "Nombre del escenario" }
func (*spanish) KeepScenario() string  { return "Guardar este plan" }
func (*spanish) KeptLastTotal() string {
	return "Es el plan del último total válido: en el formulario hay algo por corregir."
}
func (*spanish) ScenarioExists(name, total string) string {
	return "Ya hay un escenario «" + name + "» (" + total + "). ¿Reemplazarlo?"
}
func (*spanish) ReplaceScenario() string          { return "Reemplazar" }
func (*spanish) CancelScenario() string           { return "Cancelar" }
func (*spanish) NoScenarios() string              { return "Todavía no hay escenarios guardados." }
func (*spanish) PlanOnScreen() string             { return "El plan de esta página" }
func (*spanish) ScenarioRates(date string) string { return "Tarifas del " + date }
func (*spanish) ScenarioKept(date string) string  { return "guardado el " + date }
func (*spanish) ScenarioTool(t scenarioTool) string {
	switch t {
	case openScenario:
		return "Abrir"
	case renameScenario:
		return "Cambiar nombre"
	default:
		return "Eliminar"
	}
}
func (*spanish) NewScenarioName() string  { return "Nombre nuevo" }
func (*spanish) SaveScenarioName() string { return "Aceptar" }
func (*spanish) ScenarioSaid(what scenarioSaid, name string) string {
	switch what {
	case saidKept:
		return "Guardado: «" + name + "»."
	case saidRenamed:
		return "Ahora se llama «" + name + "»."
	case saidRemoved:
		return "Eliminado: «" + name + "»."
	case saidBack:
		return "De vuelta en la lista: «" + name + "»."
	case saidOpened:
		return "El plan «" + name + "» está en el formulario."
	default:
		return "El formulario tiene otra vez el plan anterior."
	}
}
func (*spanish) ScenarioThen(then, now string) string {
	return "Total al guardarlo: " + then + ". Calculado hoy, con las reglas y tarifas de la misma fecha: " + now + "."
}
func (*spanish) ScenarioFault(f shelfFault, name string) string {
	switch f {
	case faultNoName:
		return "Falta un nombre."
	case faultLong:
		return "El nombre es demasiado largo: admite 80 caracteres."
	case faultTaken:
		return "Ya hay un escenario «" + name + "»."
	case faultGone:
		return "El escenario «" + name + "» ya no está: se eliminó en otra pestaña."
	case faultFull:
		return "No se guardó: caben 200 escenarios. Hay que eliminar alguno antes."
	case faultNoRoom:
		return "No se guardó: al navegador no le queda lugar. Conviene exportar los escenarios y eliminar algunos."
	case faultSealed:
		return "Lo guardó una versión más nueva de esta página. Queda como está; hay que volver a cargar la página para usarlo."
	default:
		return "No se guardó: el nombre tiene caracteres que no se admiten."
	}
}
func (*spanish) ExportScenarios() string { return "Exportar todos (JSON)" }
func (*spanish) ImportScenarios() string { return "Importar un archivo" }
func (*spanish) ScenariosImported(added, skipped, renamed Count, r mergeReport) string {
	text := "Se importaron " + added.pick("escenario", "escenarios", "de escenarios") + "."
	if r.Added == 1 {
		text = "Se importó 1 escenario."
	}
	if r.Added == 0 {
		text = "No había nada que importar."
	}
	if r.Skipped > 0 {
		text += " Ya estaban en la lista: " + skipped.Text + "."
	}
	if r.Renamed > 0 {
		text += " Con un número tras el nombre, porque otro plan ya lo tenía: " + renamed.Text + "."
	}
	return text
}
func (*spanish) ImportFault(f importFault) string {
	const nothing = "No se importó nada: "
	switch f.kind {
	case importTooLarge:
		return nothing + "el archivo es demasiado grande."
	case importBroken:
		return nothing + "el archivo está dañado en la línea " + f.lineText() + "."
	case importNewer:
		return nothing + "el archivo es de una versión más nueva de esta página."
	case importWrong:
		return nothing + "está mal el escenario " + f.entryText("«", "»") + f.fieldText(", en el campo ") + " (línea " + f.lineText() + ")."
	default:
		return nothing + "el archivo no es de escenarios guardados."
	}
}
func (*spanish) CompareLead() string {
	return "Marcar dos o tres planes los pone lado a lado."
}
func (*spanish) CompareFull() string {
	return "Se comparan hasta tres planes: para marcar otro, hay que desmarcar uno."
}
func (*spanish) CompareHeading() string { return "Lado a lado" }
func (*spanish) CompareColumn() string  { return "Concepto" }
func (*spanish) CompareGroup(g CompareGroup) string {
	switch g {
	case CompareTotals:
		return "Lo que cuesta"
	case CompareInputs:
		return "En qué difieren los planes"
	default:
		return "Lo que cobra Meta, por tipo"
	}
}
func (*spanish) CompareTotal() string   { return "Total al mes" }
func (*spanish) CompareBesides() string { return "Además, en otra moneda" }
func (*spanish) CompareRules() string   { return "Reglas y tarifas del" }
func (*spanish) CompareYes(yes bool) string {
	if yes {
		return "sí"
	}
	return "no"
}
func (*spanish) CompareCharged(n Count) string { return n.pick("se cobra", "se cobran", "se cobran") }
func (*spanish) CompareWrong(name string) string {
	return "«" + name + "» no se puede calcular: al abrirlo se ve qué hay que corregir."
}
func (*spanish) CompareFirst(name string) string {
	return "Las diferencias son con «" + name + "»."
}
func (*spanish) CompareEras() string {
	return "Los planes siguen reglas de épocas distintas: en cada una se cobran otras cosas, y por tipo no se resta."
}
func (*spanish) CompareCurrencies() string {
	return "Los planes se facturan en monedas distintas, y entre monedas no se resta."
}

func (*portuguese) ScenariosHeading() string { return "Cenários salvos" }
func (*portuguese) ScenariosLead() string {
	return "Ficam neste navegador e em nenhum outro lugar. Abrir um link não os altera."
}
func (*portuguese) ScenariosFleeting() string {
	return "Aqui o navegador não permite salvar nada: os cenários duram até a página ser fechada. Para mantê-los, é preciso exportá-los."
}
func (*portuguese) ScenariosAside() string {
	return "Havia cenários salvos que não puderam ser lidos. Nada se perdeu: o que havia ficou à parte."
}
func (*portuguese) AsideDownload() string { return "Baixar o que ficou à parte" }
func (*portuguese) AsideDrop() string     { return "Descartar" }
func (*portuguese) ScenarioName() string  { return "Nome do cenário" }
func (*portuguese) KeepScenario() string  { return "Salvar este plano" }
func (*portuguese) KeptLastTotal() string {
	return "É o plano do último total válido: há algo a corrigir no formulário."
}
func (*portuguese) ScenarioExists(name, total string) string {
	return "Já existe um cenário “" + name + "” (" + total + "). Substituir?"
}
func (*portuguese) ReplaceScenario() string          { return "Substituir" }
func (*portuguese) CancelScenario() string           { return "Cancelar" }
func (*portuguese) NoScenarios() string              { return "Ainda não há cenários salvos." }
func (*portuguese) PlanOnScreen() string             { return "O plano desta página" }
func (*portuguese) ScenarioRates(date string) string { return "Tarifas de " + date }
func (*portuguese) ScenarioKept(date string) string  { return "salvo em " + date }
func (*portuguese) ScenarioTool(t scenarioTool) string {
	switch t {
	case openScenario:
		return "Abrir"
	case renameScenario:
		return "Renomear"
	default:
		return "Excluir"
	}
}
func (*portuguese) NewScenarioName() string  { return "Novo nome" }
func (*portuguese) SaveScenarioName() string { return "Confirmar" }
func (*portuguese) ScenarioSaid(what scenarioSaid, name string) string {
	switch what {
	case saidKept:
		return "Salvo: “" + name + "”."
	case saidRenamed:
		return "Agora se chama “" + name + "”."
	case saidRemoved:
		return "Excluído: “" + name + "”."
	case saidBack:
		return "De volta à lista: “" + name + "”."
	case saidOpened:
		return "O plano “" + name + "” está no formulário."
	default:
		return "O formulário tem de novo o plano anterior."
	}
}
func (*portuguese) ScenarioThen(then, now string) string {
	return "Total ao salvar: " + then + ". Calculado hoje, com as regras e tarifas da mesma data: " + now + "."
}
func (*portuguese) ScenarioFault(f shelfFault, name string) string {
	switch f {
	case faultNoName:
		return "Falta um nome."
	case faultLong:
		return "O nome é longo demais: são aceitos 80 caracteres."
	case faultTaken:
		return "Já existe um cenário “" + name + "”."
	case faultGone:
		return "O cenário “" + name + "” não está mais aqui: foi excluído em outra aba."
	case faultFull:
		return "Não foi salvo: cabem 200 cenários. É preciso excluir algum antes."
	case faultNoRoom:
		return "Não foi salvo: o navegador está sem espaço. O melhor é exportar os cenários e excluir alguns."
	case faultSealed:
		return "Foi salvo por uma versão mais nova desta página. Fica como está; para usá-lo, é preciso recarregar a página."
	default:
		return "Não foi salvo: o nome tem caracteres que não são aceitos."
	}
}
func (*portuguese) ExportScenarios() string { return "Exportar todos (JSON)" }
func (*portuguese) ImportScenarios() string { return "Importar um arquivo" }
func (*portuguese) ScenariosImported(added, skipped, renamed Count, r mergeReport) string {
	text := "Foram importados " + added.pick("cenário", "cenários", "de cenários") + "."
	if r.Added == 1 {
		text = "Foi importado 1 cenário."
	}
	if r.Added == 0 {
		text = "Não havia nada a importar."
	}
	if r.Skipped > 0 {
		text += " Já estavam na lista: " + skipped.Text + "."
	}
	if r.Renamed > 0 {
		text += " Com um número após o nome, porque outro plano já o tinha: " + renamed.Text + "."
	}
	return text
}
func (*portuguese) ImportFault(f importFault) string {
	const nothing = "Nada foi importado: "
	switch f.kind {
	case importTooLarge:
		return nothing + "o arquivo é grande demais."
	case importBroken:
		return nothing + "o arquivo está danificado na linha " + f.lineText() + "."
	case importNewer:
		return nothing + "o arquivo é de uma versão mais nova desta página."
	case importWrong:
		return nothing + "há um erro no cenário " + f.entryText("“", "”") + f.fieldText(", no campo ") + " (linha " + f.lineText() + ")."
	default:
		return nothing + "o arquivo não é de cenários salvos."
	}
}
func (*portuguese) CompareLead() string {
	return "Marcar dois ou três planos os põe lado a lado."
}
func (*portuguese) CompareFull() string {
	return "São comparados até três planos: para marcar outro, é preciso desmarcar um."
}
func (*portuguese) CompareHeading() string { return "Comparação lado a lado" }
func (*portuguese) CompareColumn() string  { return "Item" }
func (*portuguese) CompareGroup(g CompareGroup) string {
	switch g {
	case CompareTotals:
		return "Quanto custa"
	case CompareInputs:
		return "Em que os planos diferem"
	default:
		return "O que a Meta cobra, por tipo"
	}
}
func (*portuguese) CompareTotal() string   { return "Total por mês" }
func (*portuguese) CompareBesides() string { return "Além disso, em outra moeda" }
func (*portuguese) CompareRules() string   { return "Regras e tarifas de" }
func (*portuguese) CompareYes(yes bool) string {
	if yes {
		return "sim"
	}
	return "não"
}
func (*portuguese) CompareCharged(n Count) string { return n.pick("cobrada", "cobradas", "cobradas") }
func (*portuguese) CompareWrong(name string) string {
	return "“" + name + "” não pode ser calculado: ao abri-lo se vê o que corrigir."
}
func (*portuguese) CompareFirst(name string) string {
	return "As diferenças são em relação a “" + name + "”."
}
func (*portuguese) CompareEras() string {
	return "Os planos seguem regras de épocas diferentes: em cada uma se cobram outras coisas, e por tipo não se subtrai."
}
func (*portuguese) CompareCurrencies() string {
	return "Os planos são cobrados em moedas diferentes, e entre moedas não se subtrai."
}

func (*english) ScenariosHeading() string { return "Saved scenarios" }
func (*english) ScenariosLead() string {
	return "They stay in this browser and nowhere else. Opening a link does not change them."
}
func (*english) ScenariosFleeting() string {
	return "The browser lets nothing be saved here: scenarios last until the page is closed. Export them to keep them."
}
func (*english) ScenariosAside() string {
	return "Some saved scenarios could not be read. Nothing is lost: what was there has been set aside."
}
func (*english) AsideDownload() string { return "Download what was set aside" }
func (*english) AsideDrop() string     { return "Discard it" }
func (*english) ScenarioName() string  { return "Name of the scenario" }
func (*english) KeepScenario() string  { return "Save this plan" }
func (*english) KeptLastTotal() string {
	return "It is the plan of the last valid total: something in the form needs correcting."
}
func (*english) ScenarioExists(name, total string) string {
	return "There is a scenario “" + name + "” already (" + total + "). Replace it?"
}
func (*english) ReplaceScenario() string          { return "Replace" }
func (*english) CancelScenario() string           { return "Cancel" }
func (*english) NoScenarios() string              { return "No scenarios saved yet." }
func (*english) PlanOnScreen() string             { return "The plan on this page" }
func (*english) ScenarioRates(date string) string { return "Rates of " + date }
func (*english) ScenarioKept(date string) string  { return "saved on " + date }
func (*english) ScenarioTool(t scenarioTool) string {
	switch t {
	case openScenario:
		return "Open"
	case renameScenario:
		return "Rename"
	default:
		return "Delete"
	}
}
func (*english) NewScenarioName() string  { return "New name" }
func (*english) SaveScenarioName() string { return "Done" }
func (*english) ScenarioSaid(what scenarioSaid, name string) string {
	switch what {
	case saidKept:
		return "Saved: “" + name + "”."
	case saidRenamed:
		return "It is now called “" + name + "”."
	case saidRemoved:
		return "Deleted: “" + name + "”."
	case saidBack:
		return "Back in the list: “" + name + "”."
	case saidOpened:
		return "The plan “" + name + "” is in the form."
	default:
		return "The form holds the plan from before again."
	}
}
func (*english) ScenarioThen(then, now string) string {
	return "Total when it was saved: " + then + ". Worked out today, with the rules and rates of the same date: " + now + "."
}
func (*english) ScenarioFault(f shelfFault, name string) string {
	switch f {
	case faultNoName:
		return "A name is missing."
	case faultLong:
		return "The name is too long: 80 characters fit."
	case faultTaken:
		return "There is a scenario “" + name + "” already."
	case faultGone:
		return "The scenario “" + name + "” is gone: it was deleted in another tab."
	case faultFull:
		return "Not saved: 200 scenarios fit. Delete one first."
	case faultNoRoom:
		return "Not saved: the browser has no room left. Export the scenarios, then delete some."
	case faultSealed:
		return "It was saved by a newer version of this page. It stays as it is; reload the page to use it."
	default:
		return "Not saved: the name has characters that are not accepted."
	}
}
func (*english) ExportScenarios() string { return "Export all (JSON)" }
func (*english) ImportScenarios() string { return "Import a file" }
func (*english) ScenariosImported(added, skipped, renamed Count, r mergeReport) string {
	text := added.pick("scenario", "scenarios", "scenarios") + " imported."
	if r.Added == 0 {
		text = "There was nothing to import."
	}
	if r.Skipped > 0 {
		text += " In the list already: " + skipped.Text + "."
	}
	if r.Renamed > 0 {
		text += " With a number after the name, since another plan has it: " + renamed.Text + "."
	}
	return text
}
func (*english) ImportFault(f importFault) string {
	const nothing = "Nothing was imported: "
	switch f.kind {
	case importTooLarge:
		return nothing + "the file is too large."
	case importBroken:
		return nothing + "the file is damaged on line " + f.lineText() + "."
	case importNewer:
		return nothing + "the file is from a newer version of this page."
	case importWrong:
		return nothing + "something is wrong with scenario " + f.entryText("“", "”") + f.fieldText(", in the field ") + " (line " + f.lineText() + ")."
	default:
		return nothing + "the file is not one of saved scenarios."
	}
}
func (*english) CompareLead() string {
	return "Ticking two or three plans puts them side by side."
}
func (*english) CompareFull() string {
	return "Up to three plans are compared: untick one to tick another."
}
func (*english) CompareHeading() string { return "Side by side" }
func (*english) CompareColumn() string  { return "What is compared" }
func (*english) CompareGroup(g CompareGroup) string {
	switch g {
	case CompareTotals:
		return "What it costs"
	case CompareInputs:
		return "Where the plans differ"
	default:
		return "What Meta charges, by kind"
	}
}
func (*english) CompareTotal() string   { return "Monthly total" }
func (*english) CompareBesides() string { return "Besides, in another currency" }
func (*english) CompareRules() string   { return "Rules and rates of" }
func (*english) CompareYes(yes bool) string {
	if yes {
		return "yes"
	}
	return "no"
}
func (*english) CompareCharged(n Count) string { return n.pick("charged", "charged", "charged") }
func (*english) CompareWrong(name string) string {
	return "“" + name + "” cannot be priced: open it to see what needs correcting."
}
func (*english) CompareFirst(name string) string {
	return "Differences are from “" + name + "”."
}
func (*english) CompareEras() string {
	return "The plans follow rules of different eras: each charges for other things, so kinds are not subtracted."
}
func (*english) CompareCurrencies() string {
	return "The plans are billed in different currencies, and one currency is not subtracted from another."
}
