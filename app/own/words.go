package own

import (
	"strconv"

	"github.com/tarifario/tarifario/app"
)

// The words of the panel, each in the three languages.
var (
	wHeading = sentence{"Cargar una tabla propia", "Carregue a sua própria tabela", "Load your own card"}
	wLead    = sentence{
		"Con la tabla oficial de Meta en una moneda que aquí falta, o con la lista de precios de un proveedor, todo el sitio calcula con ella. El archivo no sale de este dispositivo.",
		"Se você tem a tabela oficial da Meta em uma moeda que falta aqui, ou a lista de preços do seu provedor, carregue-a e o site inteiro calculará com ela. O arquivo não sai deste dispositivo.",
		"If you have Meta's official card in a currency that is missing here, or your provider's price list, load it and the whole site will price with it. The file never leaves this device."}
	wForms = sentence{
		"Sirve el CSV que publica Meta, o una tabla en el formato JSON de este sitio. Se revisa cada línea.",
		"Serve o CSV que a Meta publica, ou uma tabela no formato JSON deste site. Cada linha é conferida.",
		"Meta's own CSV will do, or a card in this site's JSON format. Every line is checked."}
	wChoose   = sentence{"Elegir archivo", "Escolher arquivo", "Choose a file"}
	wDrop     = sentence{"o soltarlo aquí", "ou solte-o aqui", "or drop it here"}
	wRefusals = [refusalCount]sentence{
		refusedEmpty:    {"El archivo está vacío.", "O arquivo está vazio.", "The file is empty."},
		refusedLarge:    {"El archivo pesa más de 256 kB: una tabla de tarifas ocupa unos 10 kB.", "O arquivo tem mais de 256 kB: uma tabela de tarifas ocupa uns 10 kB.", "The file is larger than 256 kB: a rate card takes about 10 kB."},
		refusedUnread:   {"El navegador no pudo leer el archivo.", "O navegador não conseguiu ler o arquivo.", "The browser could not read the file."},
		refusedNotCards: {"No es un CSV ni un JSON: un libro de Excel se guarda antes como CSV.", "Não é um CSV nem um JSON: se é uma planilha do Excel, salve-a antes como CSV.", "This is neither CSV nor JSON: save an Excel workbook as CSV first."},
	}
	wFaults = [faultCount]sentence{
		faultNoName:   {"Ponle un nombre.", "Dê um nome a ela.", "Give it a name."},
		faultBadName:  {"El nombre puede tener hasta 60 letras, en una sola línea.", "O nome pode ter até 60 letras, em uma só linha.", "A name has at most 60 letters, on one line."},
		faultTaken:    {"Otra tabla guardada ya se llama así.", "Outra tabela sua já tem este nome.", "Another card of yours has this name."},
		faultProvider: {"Falta el nombre del proveedor, de hasta 60 letras.", "Escreva o nome do provedor, com até 60 letras.", "Write the provider's name, of at most 60 letters."},
		faultGone:     {"Esa tabla ya no está: se quitó en otra pestaña.", "Essa tabela já não está aqui: você a removeu em outra aba.", "That card is gone: you removed it in another tab."},
		faultFull:     {"Ya hay 40 tablas guardadas: quita alguna antes.", "Já há 40 tabelas guardadas: remova alguma antes.", "There are 40 cards already: remove one first."},
		faultNoRoom:   {"El navegador no tiene más espacio para este sitio. No cambió nada de lo guardado.", "O navegador não tem mais espaço para este site. Nada do que estava guardado mudou.", "The browser has no room left for this site. Nothing that was kept has changed."},
		faultSealed:   {"Lo guardado es de una versión más nueva de este sitio: hay que recargar la página. No se cambió nada.", "O que está guardado é de uma versão mais nova deste site: recarregue a página. Nada foi alterado.", "What is kept is of a newer version of this site: reload the page. Nothing was changed."},
	}
	wErrors     = sentence{"El archivo tiene errores y no se guardó nada. Hay que corregirlo y cargarlo otra vez.", "O arquivo tem erros e nada foi guardado. Corrija-o e carregue-o de novo.", "The file has errors and nothing was kept. Mend it and load it again."}
	wAskLead    = sentence{"El archivo no lo dice:", "O arquivo não diz:", "The file does not say:"}
	wCurrency   = sentence{"Moneda de las tarifas", "Moeda das tarifas", "Currency of the rates"}
	wPick       = sentence{"Elegir una", "Escolha uma", "Choose one"}
	wDate       = sentence{"Vigente desde", "Em vigor desde", "In force since"}
	wRead       = sentence{"Esto se leyó", "Isto foi lido", "This was read"}
	wKind       = sentence{"De quién son las tarifas", "De quem são as tarifas", "Whose rates these are"}
	wKindMeta   = sentence{"De Meta", "Da Meta", "Meta's"}
	wKindOther  = sentence{"De un proveedor, por mensaje", "De um provedor, por mensagem", "A provider's, per message"}
	wProvider   = sentence{"Nombre del proveedor", "Nome do provedor", "Name of the provider"}
	wName       = sentence{"Nombre para reconocerla", "Nome para reconhecê-la", "A name to know it by"}
	wKeepUse    = sentence{"Guardar y calcular con esta", "Guardar e calcular com esta", "Keep it and price with it"}
	wKeepOnly   = sentence{"Guardar sin usarla", "Guardar sem usar", "Keep it without using it"}
	wCancel     = sentence{"Cancelar", "Cancelar ", "Cancel"}
	wKept       = sentence{"Tablas propias en este dispositivo", "Suas tabelas neste dispositivo", "Your cards on this device"}
	wNone       = sentence{"Todavía no hay ninguna.", "Você ainda não guardou nenhuma.", "You have not kept any yet."}
	wUsed       = sentence{"en uso", "em uso", "in use"}
	wUnused     = sentence{"sin usar", "sem uso", "not in use"}
	wUse        = sentence{"Usar", "Usar ", "Use"}
	wStop       = sentence{"Dejar de usar", "Parar de usar", "Stop using"}
	wRename     = sentence{"Cambiar nombre", "Mudar o nome", "Rename"}
	wRemove     = sentence{"Quitar", "Remover", "Remove"}
	wSave       = sentence{"Guardar nombre", "Guardar o nome", "Save the name"}
	wNewName    = sentence{"Nuevo nombre", "Novo nome", "New name"}
	wUndo       = sentence{"Deshacer", "Desfazer", "Undo"}
	wBack       = sentence{"La tabla está de vuelta.", "A tabela está de volta.", "The card is back."}
	wUnreadable = sentence{"no se puede leer", "não pode ser lida", "cannot be read"}
	wBlocked    = sentence{
		"Este navegador no deja guardar datos: las tablas propias duran hasta cerrar esta página.",
		"Este navegador não permite guardar dados: suas tabelas duram até você fechar esta página.",
		"This browser lets nothing be kept: your cards last until you close this page."}
	wAside = sentence{
		"Había tablas guardadas que no se pueden leer. No se borraron: se pueden bajar para conservarlas.",
		"Havia tabelas guardadas que não podem ser lidas. Elas não foram apagadas: baixe-as se quiser conservá-las.",
		"Some cards that were kept cannot be read. They were not deleted: download them to save them."}
	wAsideDownload = sentence{"Bajar lo que no se pudo leer", "Baixar o que não pôde ser lido", "Download what cannot be read"}
	wAsideDrop     = sentence{"Borrarlo", "Apagar", "Delete it"}
	wMarket        = sentence{"Mercado", "Mercado ", "Market"}
	wFirstRates    = sentence{"Primeras tarifas de la tabla", "Primeiras tarifas da tabela", "First rates of the card"}
	wSame          = sentence{"Coincide con la tabla de Meta de este sitio para la misma fecha y moneda.", "Coincide com a tabela da Meta deste site para a mesma data e moeda.", "It agrees with this site's card of Meta's for the same date and currency."}
	wNoOther       = sentence{"Este sitio no tiene una tabla de Meta de esa fecha en esa moneda.", "Este site não tem uma tabela da Meta dessa data nessa moeda.", "This site has no card of Meta's of that date in that currency."}
	wTwo           = sentence{
		"Hay dos tablas para la misma fecha y moneda: falta elegir con cuál se calcula. Se puede cambiar después.",
		"Há duas tabelas para a mesma data e moeda: escolha com qual calcular. Dá para mudar depois.",
		"There are two cards for the same date and currency: choose which one to price with. You can change it later."}
)

// rowsRead tells how many markets a card has.
func rowsRead(l app.Language, rows, of int) string {
	r, o := strconv.Itoa(rows), strconv.Itoa(of)
	return app.Say(l, r+" de los "+o+" mercados de esa fecha", r+" dos "+o+" mercados dessa data", r+" of the "+o+" markets of that date")
}

// notKnown tells how many rates are missing in the rows there are.
func notKnown(l app.Language, n int) string {
	if n == 1 {
		return app.Say(l, "1 tarifa sin dato", "1 tarifa sem dado", "1 rate not given")
	}
	c := strconv.Itoa(n)
	return app.Say(l, c+" tarifas sin dato", c+" tarifas sem dado", c+" rates not given")
}

// differ tells how many rates another card has otherwise.
func differ(l app.Language, n int) string {
	if n == 1 {
		return app.Say(l, "1 tarifa difiere de la tabla de Meta de este sitio:", "1 tarifa difere da tabela da Meta deste site:", "1 rate differs from this site's card of Meta's:")
	}
	c := strconv.Itoa(n)
	return app.Say(l, c+" tarifas difieren de la tabla de Meta de este sitio:", c+" tarifas diferem da tabela da Meta deste site:", c+" rates differ from this site's card of Meta's:")
}

// more counts what is not listed.
func more(l app.Language, n int) string {
	c := strconv.Itoa(n)
	return app.Say(l, "Y "+c+" más.", "E mais "+c+".", "And "+c+" more.")
}

func nowKept(l app.Language, name string, used bool) string {
	if used {
		return app.Say(l, "«"+name+"» quedó guardada y el sitio calcula con ella.", "“"+name+"” foi guardada e o site calcula com ela.", "“"+name+"” is kept and the site prices with it.")
	}
	return app.Say(l, "«"+name+"» quedó guardada, sin usarse.", "“"+name+"” foi guardada, sem uso.", "“"+name+"” is kept and not used.")
}

func nowRemoved(l app.Language, name string) string {
	return app.Say(l, "Quitaste «"+name+"».", "Você removeu “"+name+"”.", "“"+name+"” was removed.")
}

func nowUsed(l app.Language, name string, used bool) string {
	if used {
		return app.Say(l, "El sitio calcula con «"+name+"».", "O site calcula com “"+name+"”.", "The site prices with “"+name+"”.")
	}
	return app.Say(l, "El sitio ya no calcula con «"+name+"».", "O site já não calcula com “"+name+"”.", "The site no longer prices with “"+name+"”.")
}

func addedOn(l app.Language, on string) string {
	return app.Say(l, "cargada el "+on, "carregada em "+on, "loaded "+on)
}

func sinceOn(l app.Language, on string) string {
	return app.Say(l, "vigente desde el "+on, "em vigor desde "+on, "in force since "+on)
}

func listOf(l app.Language, provider string) string {
	return app.Say(l, "lista de precios de "+provider, "lista de preços de "+provider, "price list of "+provider)
}
