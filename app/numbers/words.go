package numbers

import "github.com/tarifario/tarifario/app"

// words are the sentences of the panel; those with a number take it as it is written.
type words struct{ l app.Language }

func (w words) say(es, pt, en string) string { return app.Say(w.l, es, pt, en) }

func (w words) heading() string {
	return w.say("¿A qué mercados va una lista?", "Para quais mercados vai a sua lista?", "Which markets does your list reach?")
}

func (w words) lead() string {
	return w.say("Se pegan los teléfonos de una lista o se elige un archivo, y se cuentan por país y por mercado. Todo ocurre en este dispositivo: nada sale del navegador ni se guarda.",
		"Cole os telefones da sua lista ou escolha um arquivo: eles são contados por país e por mercado. Tudo acontece no seu dispositivo: nada sai do seu navegador nem é guardado.",
		"Paste the phone numbers of your list or choose a file: they are counted by country and by market. It all happens on your device: nothing leaves your browser, and nothing is kept.")
}

func (w words) list() string {
	return w.say("Números de teléfono", "Números de telefone", "Phone numbers")
}

func (w words) listHint() string {
	return w.say("Con código de país: +52 1 55…, 0052… o 5255…. Uno por línea o varios, separados por comas, punto y coma o tabulaciones.",
		"Com código do país: +55 11…, 0055… ou 5511…. Um por linha ou vários, separados por vírgulas, ponto e vírgula ou tabulações.",
		"With the country code: +1 415…, 001… or 1415…. One per line or several, separated by commas, semicolons or tabs.")
}

func (w words) choose() string {
	return w.say("Elegir archivo", "Escolher arquivo", "Choose a file")
}

func (w words) file() string {
	return w.say("O un archivo .txt o .csv; también se puede arrastrar hasta aquí.", "Ou um arquivo .txt ou .csv; também dá para arrastá-lo até aqui.", "Or a .txt or .csv file; it can also be dropped here.")
}

func (w words) date() string {
	return w.say("Tabla de mercados", "Tabela de mercados", "Table of markets")
}

func (w words) home() string {
	return w.say("Números sin código de país", "Números sem código do país", "Numbers without a country code")
}

func (w words) noHome() string {
	return w.say("No adivinar: decir cuáles son", "Não adivinhar: dizer quais são", "Do not guess: say which they are")
}

func (w words) homeHint() string {
	return w.say("Al elegir un país, los números escritos como se marcan dentro de él se cuentan como suyos. Si algunos también podrían llevar el código de otro país, se dice cuántos.",
		"Ao escolher um país, os números escritos como se discam dentro dele são contados como seus. Se alguns também poderiam ter o código de outro país, a página diz quantos.",
		"With a country chosen, numbers written as dialled inside it count as its own. If some might also have another country's code, you are told how many.")
}

func (w words) national(n, country string) string {
	return w.say("Sin código, leídos como nacionales ("+country+"): "+n+".", "Sem código, lidos como nacionais ("+country+"): "+n+".", "Without a code, read as national ("+country+"): "+n+".")
}

func (w words) twoWays(n string) string {
	return w.say("También se podrían leer con el código de otro país: "+n+". Con el + delante no queda duda.",
		"Também poderiam ser lidos com o código de outro país: "+n+". Com o + na frente não há dúvida.",
		"Could also be read with another country's code: "+n+". A + in front leaves no doubt.")
}

func (w words) since(date string) string {
	return w.say("desde el "+date, "desde "+date, "since "+date)
}

func (w words) once() string {
	return w.say("Contar una sola vez los números repetidos", "Contar uma só vez os números repetidos", "Count repeated numbers once")
}

func (w words) split() string {
	return w.say("Repartir por mercado", "Dividir por mercado", "Split by market")
}

func (w words) cancel() string { return w.say("Cancelar", "Cancelar", "Cancel") }

func (w words) progress(percent, lines string) string {
	return w.say("Leyendo: "+percent+", "+lines+" líneas", "Lendo: "+percent+", "+lines+" linhas", "Reading: "+percent+", "+lines+" lines")
}

func (w words) cancelled() string {
	return w.say("Se canceló la lectura. No se muestra ningún resultado a medias.", "A leitura foi cancelada. Nenhum resultado pela metade é mostrado.", "Reading was cancelled. No half result is shown.")
}

func (w words) nothing() string {
	return w.say("No se encontró ningún número. Hace falta al menos uno con su código de país.", "Nenhum número foi encontrado. Cole pelo menos um com o código do país.", "No number was found. Paste at least one with its country code.")
}

func (w words) found(numbers, countries string) string {
	return w.say("Números contados: "+numbers+". Países: "+countries+".", "Números contados: "+numbers+". Países: "+countries+".", "Numbers counted: "+numbers+". Countries: "+countries+".")
}

func (w words) repeated(n string) string {
	return w.say("Repeticiones en la lista: "+n+".", "Repetições na lista: "+n+".", "Repetitions in the list: "+n+".")
}

func (w words) crowded() string {
	return w.say("La lista tiene más números distintos de los que caben en la memoria: a partir de ahí, los repetidos se cuentan como nuevos.",
		"A lista tem mais números distintos do que cabem na memória: a partir daí, os repetidos são contados como novos.",
		"The list has more distinct numbers than fit into memory: from there on, repeated ones count as new.")
}

func (w words) byMarket() string { return w.say("Por mercado", "Por mercado", "By market") }
func (w words) byCountry() string {
	return w.say("Por país", "Por país", "By country")
}
func (w words) country() string { return w.say("País", "País", "Country") }
func (w words) market() string  { return w.say("Mercado", "Mercado", "Market") }
func (w words) count() string   { return w.say("Números", "Números", "Numbers") }
func (w words) share() string   { return w.say("Parte", "Parte", "Share") }

func (w words) calculator() string {
	return w.say("Calcular una campaña a estos números", "Calcular uma campanha para estes números", "Price a campaign to these numbers")
}

func (w words) calculatorHint() string {
	return w.say("Abre la calculadora con un mensaje de marketing por número. El enlace lleva las cantidades por país, nunca los teléfonos.",
		"Abre a calculadora com uma mensagem de marketing por número. O link leva as quantidades por país, nunca os telefones.",
		"Opens the calculator with one marketing message per number. The link carries the counts by country, never the phone numbers.")
}

func (w words) left(countries, numbers string) string {
	return w.say("La calculadora lleva hasta 20 países: quedan fuera los más pequeños ("+countries+" países, "+numbers+" números).",
		"A calculadora leva até 20 países: ficam de fora os menores ("+countries+" países, "+numbers+" números).",
		"The calculator holds up to 20 countries: the smallest are left out ("+countries+" countries, "+numbers+" numbers).")
}

func (w words) refused(n string) string {
	return w.say("No se pudieron contar: "+n, "Não puderam ser contados: "+n, "Could not be counted: "+n)
}

func (w words) refusedHint(n string) string {
	return w.say("Aquí están los primeros "+n+", con sus cifras ocultas.", "Aqui estão os primeiros "+n+", com os algarismos ocultos.", "Here are the first "+n+", with their digits hidden.")
}

func (w words) line() string { return w.say("Línea", "Linha", "Line") }
func (w words) text() string { return w.say("Texto", "Texto", "Text") }
func (w words) why() string  { return w.say("Motivo", "Motivo", "Reason") }

func (w words) unreadable() string {
	return w.say("No se pudo leer el archivo. Hay que elegirlo de nuevo.", "Não foi possível ler o arquivo. Escolha-o de novo.", "The file could not be read. Choose it again.")
}

func (w words) reason(r Reason) string {
	return [reasonCount]string{
		TooShort:  w.say("demasiado corto para un número con código de país", "curto demais para um número com código do país", "too short for a number with its country code"),
		TooLong:   w.say("más de 15 cifras, el máximo que existe", "mais de 15 algarismos, o máximo que existe", "more than 15 digits, the most there can be"),
		NoCountry: w.say("falta el código de país: está escrito como se marca dentro del país", "falta o código do país: está escrito como se disca dentro do país", "the country code is missing: it is written as dialled inside its country"),
		Ambiguous: w.say("puede ser nacional: faltan el + y el código de país", "pode ser nacional: escreva + e o código do país", "may be a national number: write + and the country code"),
		NoPrefix:  w.say("ningún país tiene ese código", "nenhum país tem esse código", "no country has this code"),
		Exponent:  w.say("la hoja de cálculo lo abrevió y perdió cifras: hay que dar a la columna formato de texto", "a planilha o abreviou e perdeu algarismos: formate a coluna como texto", "the spreadsheet shortened it and lost digits: format the column as text"),
		NotNumber: w.say("tiene letras o signos que ningún teléfono lleva", "tem letras ou sinais que nenhum telefone tem", "has letters or marks that no phone number has"),
		LongLine:  w.say("una línea tan larga no se lee hasta el final: mejor menos números por línea", "uma linha tão longa não é lida até o fim: ponha menos números por linha", "so long a line is not read to its end: put fewer numbers on a line"),
	}[r]
}
