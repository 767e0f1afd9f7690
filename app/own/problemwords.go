package own

import (
	"strconv"
	"strings"

	"github.com/tarifario/tarifario/app"
	"github.com/tarifario/tarifario/ratecards"
	"github.com/tarifario/tarifario/ratecards/strict"
)

// sentence is one in the three languages. "%" stands for what the file says in that place.
type sentence struct{ es, pt, en string }

func (s sentence) in(l app.Language) string { return app.Say(l, s.es, s.pt, s.en) }

// problemSentences say what is wrong with a card file and how it must be.
var problemSentences = map[ratecards.Problem]sentence{
	ratecards.UnknownField:        {"Este campo no existe en una tabla de tarifas: %.", "Este campo não existe numa tabela de tarifas: %.", "A rate card has no such field: %."},
	ratecards.RepeatedKey:         {"Está dos veces; debe estar una sola.", "Aparece duas vezes; deve aparecer uma só.", "It stands there twice; once is right."},
	ratecards.TrailingData:        {"Hay algo más después del final del documento.", "Há mais alguma coisa depois do fim do documento.", "Something follows the end of the document."},
	ratecards.WrongType:           {"El valor no es del tipo que corresponde: las tarifas van entre comillas, como \"0.0625\".", "O valor não é do tipo devido: as tarifas vão entre aspas, como \"0.0625\".", "The value is of the wrong kind: rates stand in quotes, as in \"0.0625\"."},
	ratecards.NullValue:           {"Aquí no puede haber null.", "Aqui não pode haver null.", "There cannot be a null here."},
	ratecards.InvalidSyntax:       {"El texto no es JSON válido.", "O texto não é JSON válido.", "The text is not valid JSON."},
	ratecards.NotUTF8:             {"El texto no está en UTF-8: hay que guardar el archivo como «CSV UTF-8».", "O texto não está em UTF-8: salve o arquivo como “CSV UTF-8”.", "The text is not UTF-8: save the file as “CSV UTF-8”."},
	ratecards.ByteOrderMark:       {"El JSON empieza con una marca de orden de bytes: hay que guardarlo sin ella.", "O JSON começa com uma marca de ordem de bytes: salve-o sem ela.", "The JSON begins with a byte order mark: save it without one."},
	toProblem(strict.TooDeep):     {"Hay demasiadas listas unas dentro de otras.", "Há listas demais umas dentro das outras.", "Lists are nested too deeply."},
	toProblem(strict.WrongLength): {"La lista no tiene la cantidad de valores que corresponde.", "A lista não tem a quantidade devida de valores.", "The list does not have the right number of values."},
	toProblem(strict.OutOfRange):  {"El número es demasiado grande.", "O número é grande demais.", "The number is too large."},
	toProblem(strict.Refused):     {"El valor no se puede leer.", "Não é possível ler o valor.", "The value cannot be read."},
	ratecards.MissingField:        {"Falta este dato.", "Falta este dado.", "This is missing."},
	ratecards.BadDate:             {"La fecha no es válida: se escribe como 2026-10-01 y hay tablas desde el 2023-06-01.", "A data não é válida: escreve-se como 2026-10-01 e há tabelas desde 2023-06-01.", "The date is not valid: write it as 2026-10-01; there are cards since 2023-06-01."},
	ratecards.UnknownCurrency:     {"WhatsApp no factura en esta moneda: %.", "O WhatsApp não fatura nesta moeda: %.", "WhatsApp does not bill in this currency: %."},
	ratecards.UnknownModel:        {"No hay un modelo de precios con este nombre: %. Es \"message\" o \"conversation\".", "Não há um modelo de preços com este nome: %. É \"message\" ou \"conversation\".", "There is no pricing model of this name: %. It is \"message\" or \"conversation\"."},
	ratecards.WrongModel:          {"En la fecha de la tabla regía otro modelo: por conversación hasta junio de 2025, por mensaje desde julio de 2025.", "Na data da tabela valia outro modelo: por conversa até junho de 2025, por mensagem desde julho de 2025.", "Another model held on the card's date: conversations to June 2025, messages since July 2025."},
	ratecards.UnknownStatus:       {"No hay un estado con este nombre: %.", "Não há um estado com este nome: %.", "There is no status of this name: %."},
	ratecards.WrongStatus:         {"El estado no coincide con el contenido: \"published\" pide todos los mercados y todas las tarifas, \"partial\" que falte algo, \"inferred\" un origen en cada fila.", "O estado não condiz com o conteúdo: \"published\" pede todos os mercados e todas as tarifas, \"partial\" que falte algo, \"inferred\" uma origem em cada linha.", "The status does not fit the content: \"published\" needs every market and rate, \"partial\" something missing, \"inferred\" a basis in each row."},
	ratecards.UnknownMarket:       {"Ningún mercado de las tablas se llama así: %. Los nombres van en inglés, como en las tablas de Meta.", "Nenhum mercado das tabelas tem este nome: %. Os nomes vão em inglês, como nas tabelas da Meta.", "No market of the cards has this name: %. Names are those of Meta's cards."},
	ratecards.MarketNotInForce:    {"En la fecha de la tabla este mercado todavía no tenía una fila propia.", "Na data da tabela este mercado ainda não tinha uma linha própria.", "On the card's date this market had no row of its own yet."},
	ratecards.DuplicateMarket:     {"Este mercado ya tiene una fila más arriba.", "Este mercado já tem uma linha mais acima.", "This market has a row further up."},
	ratecards.UnknownCategory:     {"Una tabla de esa fecha no tiene esta categoría: %.", "Uma tabela dessa data não tem esta categoria: %.", "A card of that date has no such category: %."},
	ratecards.MissingCell:         {"Falta la tarifa. Si existe y no se conoce, la categoría va en \"unknown\"; si no se ofrece, va null.", "Falta a tarifa. Se ela existe e você não a tem, ponha a categoria em \"unknown\"; se não é oferecida, ponha null.", "The rate is missing. If it exists and you do not have it, list the category in \"unknown\"; if it is not offered, write null."},
	ratecards.GivenAndUnknown:     {"La tarifa está dada y también figura en \"unknown\".", "A tarifa está dada e também figura em \"unknown\".", "The rate is given and also listed in \"unknown\"."},
	ratecards.RateTooPrecise:      {"% tiene más de 6 decimales.", "% tem mais de 6 casas decimais.", "% has more than 6 decimals."},
	ratecards.RateExponent:        {"% lleva exponente: se escribe el número completo.", "% tem expoente: escreva o número por extenso.", "% has an exponent: write the number out."},
	ratecards.RateSign:            {"% lleva signo: una tarifa no tiene signo.", "% tem sinal: uma tarifa não tem sinal.", "% has a sign: a rate has none."},
	ratecards.BadRate:             {"% no es una tarifa: se escribe con punto, sin separador de miles, como 0.0625.", "% não é uma tarifa: escreve-se com ponto, sem separador de milhar, como 0.0625.", "% is no rate: write it with a point and without thousands separators, as in 0.0625."},
	ratecards.Inconsistent:        {"Dos datos de la tabla se contradicen.", "Dois dados da tabela se contradizem.", "Two facts of the card contradict one another."},
	ratecards.BadCSV:              {"La línea no tiene la forma de las demás: pueden ser las comas o las comillas.", "A linha não tem a forma das outras: confira vírgulas e aspas.", "The line is not formed like the others: check commas and quotes."},
	ratecards.NoHeader:            {"Falta la línea de títulos: empieza con Market, nombra las categorías en inglés como la tabla de Meta (Marketing, Utility, Authentication, Service) y se separa con comas o con punto y coma.", "Falta a linha de títulos: ela começa com Market, nomeia as categorias em inglês como a tabela da Meta (Marketing, Utility, Authentication, Service) e se separa com vírgulas ou com ponto e vírgula.", "The line of headings is missing: it begins with Market, names categories in English as Meta's card does (Marketing, Utility, Authentication, Service), and is parted by commas or semicolons."},
	ratecards.UnknownColumn:       {"Ninguna tabla tiene esta columna: %.", "Nenhuma tabela tem esta coluna: %.", "No card has this column: %."},
	ratecards.WrongCurrency:       {"La moneda es otra que la de la tabla: %.", "A moeda é outra que a da tabela: %.", "The currency is another than the card's: %."},
	ratecards.WrongDate:           {"El título dice otra fecha que la de la tabla.", "O título diz outra data que a da tabela.", "The title tells another date than the card's."},
}

func toProblem(p strict.Problem) ratecards.Problem { return ratecards.Problem(p) }

// otherProblem stands for a problem that has no sentence of its own.
var otherProblem = sentence{"Este dato no es como debe ser.", "Este dado não é como deve ser.", "This is not as it must be."}

// problemLine tells one fault with its place.
func problemLine(l app.Language, locale app.Locale, e *ratecards.Error) string {
	var place []string
	if e.Line > 0 {
		place = append(place, app.Say(l, "Línea ", "Linha ", "Line ")+strconv.Itoa(e.Line))
	}
	if e.Market != "" && e.Problem != ratecards.UnknownMarket {
		place = append(place, app.MarketName(locale, e.Market))
	}
	if e.Field != "" {
		place = append(place, e.Field)
	}
	said, known := problemSentences[e.Problem]
	if !known {
		said = otherProblem
	}
	text := said.in(l)
	if strings.Contains(text, "%") {
		value := quotedIn(e)
		if value == "" {
			text = strings.NewReplacer(": %", "", "% ", app.Say(l, "El valor ", "O valor ", "The value ")).Replace(text)
		} else {
			text = strings.ReplaceAll(text, "%", app.Say(l, "«"+value+"»", "“"+value+"”", "“"+value+"”"))
		}
	}
	if len(place) == 0 {
		return text
	}
	return strings.Join(place, " · ") + ": " + text
}

// quotedIn is what a fault says of the file's own words: the first text in quotes of its detail, or the category or field
// at fault; empty for none.
func quotedIn(e *ratecards.Error) string {
	if at := strings.IndexByte(e.Detail, '"'); at >= 0 {
		if quoted, err := strconv.QuotedPrefix(e.Detail[at:]); err == nil {
			if text, err := strconv.Unquote(quoted); err == nil && text != "" {
				return text
			}
		}
	}
	return ""
}
