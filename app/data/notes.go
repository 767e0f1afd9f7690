package data

import (
	"strings"

	"github.com/tarifario/tarifario/ratecards"
)

// noteWords is a note of a data file in the three languages. Notes are found by how the file has them: the English is
// the file's own where it reads well as it stands. Dates and decimals stand as in the files and are written as the
// locale has them. Written without keys it does not compile when a language is missing.
type noteWords struct {
	note       string // as the data file has it
	es, pt, en string
}

// same is the English of a note that the file says well.
const same = ""

// notes are all that the cards and the tables of volume tiers have, each once. A test holds them to the files.
var notes = [...]noteWords{
	{
		"The model of two kinds of conversation, in force until 2023-05-31.",
		"El modelo de dos tipos de conversación, vigente hasta el 2023-05-31.",
		"O modelo de dois tipos de conversa, em vigor até 2023-05-31.",
		same,
	},
	{
		"26 of 32 markets; not found without mark-up: Rest of Asia Pacific, Rest of Central & Eastern Europe, Rest of Latin America, Rest of Middle East, Rest of Western Europe, Other.",
		"26 de 32 mercados; no se hallaron sin recargo: Resto de Asia-Pacífico, Resto de Europa Central y del Este, Resto de América Latina, Resto de Medio Oriente, Resto de Europa Occidental y Otros países.",
		"26 de 32 mercados; não encontrados sem acréscimo: Outros países da Ásia-Pacífico, da Europa Central e Oriental, da América Latina, do Oriente Médio, da Europa Ocidental e Outros países.",
		same,
	},
	{
		"chatalog.ai divided by 1.2 would give Rest of Asia Pacific 0.0745 / 0.0224, Rest of Central & Eastern Europe 0.0835 / 0.0250, Rest of Latin America 0.0706 / 0.0423; the second figures equal the service rates of 2023-06-01.",
		"Los precios de chatalog.ai divididos por 1.2 darían para Resto de Asia-Pacífico 0.0745 / 0.0224, Resto de Europa Central y del Este 0.0835 / 0.0250 y Resto de América Latina 0.0706 / 0.0423; las segundas cifras coinciden con las tarifas de servicio del 2023-06-01.",
		"Os preços da chatalog.ai divididos por 1.2 dariam para Outros países da Ásia-Pacífico 0.0745 / 0.0224, da Europa Central e Oriental 0.0835 / 0.0250 e da América Latina 0.0706 / 0.0423; os segundos números são iguais às tarifas de serviço de 2023-06-01.",
		same,
	},
	{
		"That these figures held from the first day is not verified.",
		"No está comprobado que estas cifras rigieran desde el primer día.",
		"Não está comprovado que esses números valessem desde o primeiro dia.",
		same,
	},
	{
		"India only. Two independent sources for marketing and utility.",
		"Solo India. Dos fuentes independientes para marketing y utilidad.",
		"Só a Índia. Duas fontes independentes para marketing e utilidade.",
		same,
	},
	{
		"authentication null: the price was not announced and the category not offered in India before 2024-07-01.",
		"Autenticación no disponible: no se anunció precio, y la categoría no se ofrecía en India antes del 2024-07-01.",
		"Autenticação não disponível: o preço não foi anunciado, e a categoria não era oferecida na Índia antes de 2024-07-01.",
		"Authentication not offered: no price was announced, and the category was not available in India before 2024-07-01.",
	},
	{
		"Card 'Cost per conversation in USD, effective June 1, 2023'; in force until 2024-05-31, no revision found in between.",
		"Tabla «Cost per conversation in USD, effective June 1, 2023»; vigente hasta el 2024-05-31, sin ninguna revisión intermedia conocida.",
		"Tabela “Cost per conversation in USD, effective June 1, 2023”; em vigor até 2024-05-31, sem nenhuma revisão intermediária conhecida.",
		same,
	},
	{
		"India authentication is null: the category was offered in India only from 2024-07-01. A marked-up reseller table shows a figure for it; not taken.",
		"India no tiene autenticación: la categoría se ofrece allí desde el 2024-07-01. Una tabla de revendedor con recargo muestra una cifra; no se tomó.",
		"A Índia não tem autenticação: a categoria é oferecida lá desde 2024-07-01. Uma tabela de revendedor com acréscimo mostra um número; não foi usado.",
		"India has no authentication rate: the category has been offered there only since 2024-07-01. A reseller's marked-up table shows a figure for it; it was not taken.",
	},
	{
		"Service figures of France (0.0859) and Israel (0.0180) follow two sources; the Veevotech script has 0.0589 and 0.0018, digit slips.",
		"Servicio en Francia (0.0859) e Israel (0.0180) según dos fuentes; el script de Veevotech tiene 0.0589 y 0.0018, cifras traspuestas.",
		"Serviço na França (0.0859) e em Israel (0.0180) segundo duas fontes; o script da Veevotech traz 0.0589 e 0.0018, algarismos trocados.",
		same,
	},
	{
		"Service was charged after 1,000 free conversations per WABA and month.",
		"El servicio se cobraba después de mil conversaciones gratis por cuenta y mes.",
		"O serviço era cobrado depois de 1.000 conversas grátis por conta e mês.",
		same,
	},
	{
		"Composed: the 2023-06-01 card plus the one announced change, authentication-international for Indonesia.",
		"Compuesta: la tabla del 2023-06-01 más el único cambio anunciado, la autenticación internacional de Indonesia.",
		"Composta: a tabela de 2023-06-01 mais a única mudança anunciada, a autenticação internacional da Indonésia.",
		same,
	},
	{
		"Composed: the 2024-06-01 card plus the launch of authentication and authentication-international in India.",
		"Compuesta: la tabla del 2024-06-01 más el estreno de autenticación y autenticación internacional en India.",
		"Composta: a tabela de 2024-06-01 mais a estreia de autenticação e autenticação internacional na Índia.",
		same,
	},
	{
		"Composed: utility column of the 2024-10-01 card, other columns of the 2024-07-01 card. Meta's changelog names only utility on 2024-08-01 and only marketing of four markets on 2024-10-01.",
		"Compuesta: la columna de utilidad de la tabla del 2024-10-01 y las demás de la del 2024-07-01. El historial de Meta nombra solo utilidad para el 2024-08-01 y solo marketing de cuatro mercados para el 2024-10-01.",
		"Composta: a coluna de utilidade da tabela de 2024-10-01 e as demais da de 2024-07-01. O histórico da Meta cita só utilidade em 2024-08-01 e só marketing de quatro mercados em 2024-10-01.",
		same,
	},
	{
		"All 32 utility cuts agree with the percentages published by Braze to within rounding.",
		"Las 32 rebajas de utilidad coinciden, salvo redondeo, con los porcentajes que publicó Braze.",
		"As 32 reduções de utilidade coincidem, salvo arredondamento, com as porcentagens publicadas pela Braze.",
		same,
	},
	{
		"Marketing differs from 2024-08-01 in India, Saudi Arabia, United Arab Emirates and United Kingdom only, the four markets that Meta names.",
		"Marketing difiere de la tabla del 2024-08-01 solo en India, Arabia Saudita, Emiratos Árabes Unidos y Reino Unido, los cuatro mercados que Meta nombra.",
		"Marketing difere da tabela de 2024-08-01 só na Índia, na Arábia Saudita, nos Emirados Árabes Unidos e no Reino Unido, os quatro mercados que a Meta cita.",
		same,
	},
	{
		"Composed: the 2024-10-01 card with service made free. A full independent copy of 2025-01-22 agrees in every cell but one (Rest of Africa utility 0.0040 there, beside the North America row with the same figure; 0.0061 kept: it is in the typebot copy and is the published 61.9 % cut of 0.0160).",
		"Compuesta: la tabla del 2024-10-01 con el servicio gratis. Una copia completa e independiente del 2025-01-22 coincide en todo menos un dato (utilidad de Resto de África, 0.0040 allí, junto a la fila de América del Norte con la misma cifra; queda 0.0061, que está en la copia de typebot y es la rebaja publicada de 61.9 % sobre 0.0160).",
		"Composta: a tabela de 2024-10-01 com o serviço grátis. Uma cópia completa e independente de 2025-01-22 coincide em tudo menos em um dado (utilidade de Outros países da África, 0.0040 nela, ao lado da linha da América do Norte com o mesmo número; fica 0.0061, que está na cópia da typebot e é a redução publicada de 61.9% sobre 0.0160).",
		same,
	},
	{
		"service: conversations free and unlimited from 2024-11-01 (Meta). How the card of this date printed the column was not seen; null here, as on the later cards that print n/a.",
		"Servicio: conversaciones gratis y sin límite desde el 2024-11-01 (Meta). No se vio cómo imprimía la columna la tabla de esta fecha; aquí figura como no disponible, igual que en las posteriores, que dicen n/a.",
		"Serviço: conversas grátis e sem limite desde 2024-11-01 (Meta). Não se viu como a tabela desta data imprimia a coluna; aqui figura como não disponível, como nas posteriores, que dizem n/a.",
		"Service: conversations free and unlimited from 2024-11-01 (Meta). How the card of this date printed the column was not seen; it stands here as not offered, as on the later cards, which print n/a.",
	},
	{
		"Composed from the 2024-11-01 card. Meta lowered authentication and added authentication-international in Egypt, Malaysia, Nigeria, Pakistan, Saudi Arabia, South Africa, United Arab Emirates; the new figures were not found and are listed as unknown.",
		"Compuesta a partir de la tabla del 2024-11-01. Meta bajó la autenticación y agregó autenticación internacional en Egipto, Malasia, Nigeria, Pakistán, Arabia Saudita, Sudáfrica y Emiratos Árabes Unidos; las cifras nuevas no se hallaron y figuran como desconocidas.",
		"Composta a partir da tabela de 2024-11-01. A Meta baixou a autenticação e incluiu autenticação internacional no Egito, Malásia, Nigéria, Paquistão, Arábia Saudita, África do Sul e Emirados Árabes Unidos; os números novos não foram encontrados e figuram como desconhecidos.",
		same,
	},
	{
		"Last conversation card, in force until 2025-06-30. Composed like 2025-02-01; Meta lowered authentication-international in Egypt, Nigeria, Pakistan and South Africa. The figures of the seven markets are unknown.",
		"Última tabla por conversación, vigente hasta el 2025-06-30. Compuesta como la del 2025-02-01; Meta bajó la autenticación internacional en Egipto, Nigeria, Pakistán y Sudáfrica. Las cifras de los siete mercados no se conocen.",
		"Última tabela por conversa, em vigor até 2025-06-30. Composta como a de 2025-02-01; a Meta baixou a autenticação internacional no Egito, Nigéria, Paquistão e África do Sul. Os números dos sete mercados não são conhecidos.",
		same,
	},
	{
		"India only; authentication-international not read.",
		"Solo India; no se leyó la autenticación internacional.",
		"Só a Índia; a autenticação internacional não foi lida.",
		same,
	},
	{
		"Trailing zeros restored to 4 decimals (printed 0.115).",
		"Se repusieron los ceros finales hasta 4 decimales (la copia imprime 0.115).",
		"Os zeros finais foram repostos até 4 casas decimais (a cópia imprime 0.115).",
		same,
	},
	{
		"First per-message card. 24 of 32 markets; not found: Saudi Arabia, South Africa, Spain, Turkey, United Arab Emirates, United Kingdom, North America, Rest of Middle East. See the inferred card of the same date.",
		"Primera tabla por mensaje. 24 de 32 mercados; no se hallaron Arabia Saudita, Sudáfrica, España, Turquía, Emiratos Árabes Unidos, Reino Unido, América del Norte ni Resto de Medio Oriente. Ver la tabla inferida de la misma fecha.",
		"Primeira tabela por mensagem. 24 de 32 mercados; não encontrados: Arábia Saudita, África do Sul, Espanha, Turquia, Emirados Árabes Unidos, Reino Unido, América do Norte e Outros países do Oriente Médio. Ver a tabela inferida da mesma data.",
		same,
	},
	{
		"Authentication was read for Argentina and the six regional rows only.",
		"La autenticación se leyó solo para Argentina y las seis filas regionales.",
		"A autenticação foi lida só para a Argentina e as seis linhas regionais.",
		same,
	},
	{
		"service: n/a on the card; service messages were free (Meta: 'all non-template messages are free').",
		"Servicio: n/a en la tabla; los mensajes de servicio eran gratis (según Meta, todos los que no son de plantilla).",
		"Serviço: n/a na tabela; as mensagens de serviço eram grátis (segundo a Meta, todas as que não são de modelo).",
		"Service: n/a on the card; service messages were free (as Meta puts it, all that are not templates).",
	},
	{
		"32 markets. Every cell that Meta did not change since equals the workbook of 2026-10-01.",
		"32 mercados. Todo dato que Meta no cambió después es igual al de la hoja de cálculo del 2026-10-01.",
		"32 mercados. Todo dado que a Meta não mudou depois é igual ao da planilha de 2026-10-01.",
		same,
	},
	{
		"One full copy; consistent row by row with the INR card of the same date, with Meta's changelog and with the 2026-01-01 card.",
		"Una copia completa; coincide fila por fila con la tabla en INR de la misma fecha, con el historial de Meta y con la tabla del 2026-01-01.",
		"Uma cópia completa; coincide linha a linha com a tabela em INR da mesma data, com o histórico da Meta e com a tabela de 2026-01-01.",
		same,
	},
	{
		"Differs from 2025-10-01 in exactly the cells that Meta announced.",
		"Difiere de la del 2025-10-01 exactamente en los datos que Meta anunció.",
		"Difere da de 2025-10-01 exatamente nos dados que a Meta anunciou.",
		same,
	},
	{
		"Argentina only, single source.",
		"Solo Argentina, de una única fuente.",
		"Só a Argentina, de uma única fonte.",
		same,
	},
	{
		"31 of 32 markets, marketing and utility; Rest of Latin America was not read, authentication was not transcribed.",
		"31 de 32 mercados, marketing y utilidad; no se leyó Resto de América Latina ni se transcribió autenticación.",
		"31 de 32 mercados, marketing e utilidade; Outros países da América Latina não foi lido e a autenticação não foi transcrita.",
		same,
	},
	{
		"Read in Meta's own pricing calculator on 2026-06-30, the last day of this card.",
		"Leída en la calculadora de precios de Meta el 2026-06-30, último día de esta tabla.",
		"Lida na calculadora de preços da Meta em 2026-06-30, último dia desta tabela.",
		same,
	},
	{
		"Against the EUR card of 2026-07-01 only Italy, Spain and United Kingdom marketing differ, as Meta announced.",
		"Frente a la tabla en EUR del 2026-07-01 solo difiere marketing de Italia, España y Reino Unido, como anunció Meta.",
		"Em relação à tabela em EUR de 2026-07-01 só difere marketing da Itália, da Espanha e do Reino Unido, como a Meta anunciou.",
		same,
	},
	{
		"India only. Equals the India row of the 2026-10-01 workbook (service aside).",
		"Solo India. Igual a la fila de India de la hoja de cálculo del 2026-10-01 (salvo servicio).",
		"Só a Índia. Igual à linha da Índia da planilha de 2026-10-01 (salvo serviço).",
		same,
	},
	{
		"A second derivation (2026-01-01 card plus Meta's four announced changes) gives the same 32 rows.",
		"Una segunda deducción (la tabla del 2026-01-01 más los cuatro cambios anunciados por Meta) da las mismas 32 filas.",
		"Uma segunda dedução (a tabela de 2026-01-01 mais as quatro mudanças anunciadas pela Meta) dá as mesmas 32 linhas.",
		same,
	},
	{
		"Brazil: three sources agree. Argentina: one source only, a parser test (its ratio to Brazil equals that of the USD card); low confidence.",
		"Brasil: tres fuentes coinciden. Argentina: una sola fuente, la prueba de un programa de lectura (su relación con Brasil es la de la tabla en USD); confianza baja.",
		"Brasil: três fontes coincidem. Argentina: uma única fonte, o teste de um programa de leitura (sua relação com o Brasil é a da tabela em USD); confiança baixa.",
		same,
	},
	{
		"Chile only, single source (decimal comma in the copy).",
		"Solo Chile, de una única fuente (la copia usa coma decimal).",
		"Só o Chile, de uma única fonte (a cópia usa vírgula decimal).",
		same,
	},
	{
		"38 markets, verbatim from Meta's CSV.",
		"38 mercados, textuales del CSV de Meta.",
		"38 mercados, textuais do CSV da Meta.",
		same,
	},
	{
		"service: printed n/a.",
		"Servicio: impreso n/a.",
		"Serviço: impresso n/a.",
		"Service: printed n/a.",
	},
	{
		"38 markets, one full copy; 16 markets agree in a second one, all unchanged cells agree with the EUR values read from Meta's pricing calculator on 2026-06-30.",
		"38 mercados, una copia completa; 16 mercados coinciden en otra, y todos los datos sin cambio coinciden con los leídos en EUR en la calculadora de Meta el 2026-06-30.",
		"38 mercados, uma cópia completa; 16 mercados coincidem em outra, e todos os dados sem mudança coincidem com os lidos em EUR na calculadora da Meta em 2026-06-30.",
		same,
	},
	{
		"Colombia utility 0.0008 equals the USD figure; both copies have it.",
		"Utilidad de Colombia, 0.0008, es igual a la cifra en USD; ambas copias la tienen.",
		"Utilidade da Colômbia, 0.0008, é igual ao número em USD; as duas cópias o trazem.",
		same,
	},
	{
		"Indonesia only, single source. IDR rates are printed with 2 decimals.",
		"Solo Indonesia, de una única fuente. Las tarifas en IDR se imprimen con 2 decimales.",
		"Só a Indonésia, de uma única fonte. As tarifas em IDR são impressas com 2 casas decimais.",
		same,
	},
	{
		"9 of 38 markets; authentication was not transcribed. The source has country rows; its United States row is North America.",
		"9 de 38 mercados; la autenticación no se transcribió. La fuente tiene filas por país; la de Estados Unidos es América del Norte.",
		"9 de 38 mercados; a autenticação não foi transcrita. A fonte tem linhas por país; a dos Estados Unidos é América do Norte.",
		same,
	},
	{
		"Read on 2026-09-17, when this card was in force.",
		"Leída el 2026-09-17, cuando esta tabla regía.",
		"Lida em 2026-09-17, quando esta tabela vigorava.",
		same,
	},
	{
		"38 markets: Hong Kong, Hungary, Poland, Qatar, Romania and Singapore have their own rows.",
		"38 mercados: Hong Kong, Hungría, Polonia, Catar, Rumania y Singapur tienen fila propia.",
		"38 mercados: Hong Kong, Hungria, Polônia, Catar, Romênia e Singapura têm linha própria.",
		same,
	},
	{
		"service: printed n/a; free until 2026-09-30.",
		"Servicio: impreso n/a; gratis hasta el 2026-09-30.",
		"Serviço: impresso n/a; grátis até 2026-09-30.",
		"Service: printed n/a; free until 2026-09-30.",
	},
	{
		"6 of 47 markets; the preview ends inside the Egypt row (authentication-international and service not read).",
		"6 de 47 mercados; la vista previa termina dentro de la fila de Egipto (autenticación internacional y servicio no se leyeron).",
		"6 de 47 mercados; a prévia termina dentro da linha do Egito (autenticação internacional e serviço não foram lidos).",
		same,
	},
	{
		"Brazil only.",
		"Solo Brasil.",
		"Só o Brasil.",
		same,
	},
	{
		"47 markets.",
		"47 mercados.",
		"47 mercados.",
		same,
	},
	{
		"Cells unchanged since July in USD are unchanged here too.",
		"Lo que no cambió desde julio en USD tampoco cambió aquí.",
		"O que não mudou desde julho em USD também não mudou aqui.",
		same,
	},
	{
		"2 of 47 markets; see the inferred card of the same date.",
		"2 de 47 mercados; ver la tabla inferida de la misma fecha.",
		"2 de 47 mercados; ver a tabela inferida da mesma data.",
		same,
	},
	{
		"Both equal the EUR list rates of 2026-07-01.",
		"Ambos son iguales a las tarifas de lista en EUR del 2026-07-01.",
		"Ambos são iguais às taxas da lista em EUR de 2026-07-01.",
		same,
	},
	{
		"47 markets. The copy holds JSON numbers; trailing zeros restored to Meta's 4 decimals.",
		"47 mercados. La copia guarda números JSON; se repusieron los ceros finales hasta los 4 decimales de Meta.",
		"47 mercados. A cópia guarda números JSON; os zeros finais foram repostos até as 4 casas decimais da Meta.",
		same,
	},
	{
		"One cell. Mexico marketing rose on this date; the MXN figure was not found.",
		"Un solo dato. Marketing en México subió en esta fecha; la cifra en MXN no se halló.",
		"Um único dado. Marketing no México subiu nesta data; o número em MXN não foi encontrado.",
		"One figure. Mexico marketing rose on this date; the MXN figure was not found.",
	},
	{
		"47 markets. First card with a service price: service = utility = authentication list rate in every row; no volume tiers for service; first 1,000 delivered service messages per business phone number and calendar month free.",
		"47 mercados. Primera tabla con precio de servicio: servicio = tarifa de lista de utilidad = autenticación en cada fila; sin niveles de volumen para servicio; gratis los primeros mil mensajes de servicio entregados por número y mes calendario.",
		"47 mercados. Primeira tabela com preço de serviço: serviço = taxa da lista de utilidade = autenticação em cada linha; sem níveis de volume para serviço; grátis as primeiras 1.000 mensagens de serviço entregues por número e mês-calendário.",
		"47 markets. First card with a service price: service = utility = authentication list rate in every row; no volume tiers for service; the first 1,000 delivered service messages per number and calendar month are free.",
	},
	{
		"Two independent downloads agree in all 47 x 4 cells; authentication_international (18 rows) was read in one of them.",
		"Dos descargas independientes coinciden en los 47 × 4 datos; la autenticación internacional (18 filas) se leyó en una de ellas.",
		"Dois downloads independentes coincidem nos 47 × 4 dados; a autenticação internacional (18 linhas) foi lida em um deles.",
		"Two independent downloads agree in all 47 × 4 figures; authentication-international (18 rows) was read in one of them.",
	},
	{
		"The workbook has one more column, Meta Business Agent: 2.00 USD per 1,000,000 tokens, the same in every market; not part of the rows.",
		"La hoja de cálculo tiene una columna más, Meta Business Agent: 2.00 USD por millón de tokens, igual en todos los mercados; no forma parte de las filas.",
		"A planilha tem mais uma coluna, Meta Business Agent: 2.00 USD por milhão de tokens, igual em todos os mercados; não faz parte das linhas.",
		"The workbook has one more column, Meta Business Agent: 2.00 USD per million tokens, the same in every market; it is not part of the rows.",
	},
	{
		"Inferred, not a published card: never to be shown as Meta's.",
		"Inferida, no publicada: nunca debe mostrarse como de Meta.",
		"Inferida, não publicada: nunca deve ser mostrada como da Meta.",
		same,
	},
	{
		"Each cell is the figure of 2025-10-01 carried back where Meta's changelog names no change on that date, or the earlier published figure where it does.",
		"Cada dato es el del 2025-10-01 llevado hacia atrás donde el historial de Meta no nombra ningún cambio en esa fecha, o el publicado antes donde sí lo nombra.",
		"Cada dado é o de 2025-10-01 levado para trás onde o histórico da Meta não cita mudança nessa data, ou o publicado antes onde cita.",
		same,
	},
	{
		"Unknown: authentication of Colombia, Egypt and Saudi Arabia (they changed on 2025-10-01), authentication-international of Egypt and authentication of North America. For the last two Braze reports changes on 2025-10-01 (-0.58 % and -70.39 %) that Meta's changelog does not have: North America authentication was 0.0040 by Meta's list or 0.0135 by Braze.",
		"Desconocidos: autenticación de Colombia, Egipto y Arabia Saudita (cambiaron el 2025-10-01), autenticación internacional de Egipto y autenticación de América del Norte. Para los dos últimos Braze informa cambios el 2025-10-01 (-0.58 % y -70.39 %) que el historial de Meta no tiene: América del Norte era 0.0040 según la lista de Meta o 0.0135 según Braze.",
		"Desconhecidos: autenticação da Colômbia, do Egito e da Arábia Saudita (mudaram em 2025-10-01), autenticação internacional do Egito e autenticação da América do Norte. Para os dois últimos a Braze informa mudanças em 2025-10-01 (-0.58% e -70.39%) que o histórico da Meta não tem: a América do Norte era 0.0040 pela lista da Meta ou 0.0135 pela Braze.",
		same,
	},
	{
		"Saudi Arabia utility 0.0115 and United Arab Emirates marketing 0.0384 come from the last conversation card. Marketing rates did not change on 2025-07-01 (Meta); that Saudi Arabia utility did not either is an assumption, supported by the cut of 6.89 % that Braze reports for 2025-10-01 (0.0115 to 0.0107).",
		"Utilidad de Arabia Saudita, 0.0115, y marketing de Emiratos Árabes Unidos, 0.0384, vienen de la última tabla por conversación. Marketing no cambió el 2025-07-01 (Meta); que tampoco cambiara utilidad de Arabia Saudita es un supuesto, apoyado en la rebaja de 6.89 % que Braze informa para el 2025-10-01 (de 0.0115 a 0.0107).",
		"Utilidade da Arábia Saudita, 0.0115, e marketing dos Emirados Árabes Unidos, 0.0384, vêm da última tabela por conversa. Marketing não mudou em 2025-07-01 (Meta); que utilidade da Arábia Saudita também não tenha mudado é uma suposição, apoiada na redução de 6.89% que a Braze informa para 2025-10-01 (de 0.0115 para 0.0107).",
		same,
	},
	{
		"Each cell is the INR figure of 2025-10-01 or of 2026-10-01, chosen by the dates in Meta's changelog. The India row is also published (partial card).",
		"Cada dato es el de INR del 2025-10-01 o del 2026-10-01, según las fechas del historial de Meta. La fila de India también está publicada (tabla parcial).",
		"Cada dado é o de INR de 2025-10-01 ou de 2026-10-01, conforme as datas do histórico da Meta. A linha da Índia também está publicada (tabela parcial).",
		same,
	},
	{
		"As 2026-01-01. Unknown: Pakistan utility and authentication, Saudi Arabia marketing (changed on this date and again on 2026-10-01). The India row is also published (partial card).",
		"Como la del 2026-01-01. Desconocidos: utilidad y autenticación de Pakistán, marketing de Arabia Saudita (cambiaron en esta fecha y otra vez el 2026-10-01). La fila de India también está publicada (tabla parcial).",
		"Como a de 2026-01-01. Desconhecidos: utilidade e autenticação do Paquistão, marketing da Arábia Saudita (mudaram nesta data e de novo em 2026-10-01). A linha da Índia também está publicada (tabela parcial).",
		same,
	},
	{
		"As 2026-04-01, with the six markets of 2026-07-01 from the 2026-10-01 workbook. Unknown: Pakistan utility and authentication, Saudi Arabia marketing.",
		"Como la del 2026-04-01, con los seis mercados nuevos del 2026-07-01 tomados de la hoja de cálculo del 2026-10-01. Desconocidos: utilidad y autenticación de Pakistán, marketing de Arabia Saudita.",
		"Como a de 2026-04-01, com os seis mercados novos de 2026-07-01 tirados da planilha de 2026-10-01. Desconhecidos: utilidade e autenticação do Paquistão, marketing da Arábia Saudita.",
		same,
	},
	{
		"Figures of the EUR card of 2026-07-01 carried forward for every cell that Meta's changelog leaves unchanged on 2026-10-01. The same rule, tried on the COP cards of both dates, is right in every cell; Italy and Rest of Central & Eastern Europe were read on the October card and agree.",
		"Cifras de la tabla en EUR del 2026-07-01 llevadas adelante en todo lo que el historial de Meta deja igual el 2026-10-01. La misma regla, probada con las tablas en COP de ambas fechas, acierta en cada dato; Italia y Resto de Europa Central y del Este se leyeron en la tabla de octubre y coinciden.",
		"Números da tabela em EUR de 2026-07-01 levados adiante em tudo o que o histórico da Meta deixa igual em 2026-10-01. A mesma regra, testada com as tabelas em COP das duas datas, acerta em cada dado; Itália e Outros países da Europa Central e Oriental foram lidos na tabela de outubro e coincidem.",
		same,
	},
	{
		"Brazil only. Utility rates as published in the BRL PDF (the copy writes half-open bounds; written here in Meta's form). Authentication derived: one copy says that its bounds equal utility's, but the USD and INR workbooks and the study of 2026-10-09 have 500,000 as first bound, and are followed.",
		"Solo Brasil. Tarifas de utilidad publicadas en el PDF en BRL (la copia escribe los límites de otro modo; aquí están como los de Meta). Autenticación calculada: una copia dice que sus límites son los de utilidad, pero las hojas de cálculo en USD e INR y el estudio del 2026-10-09 ponen 500 000 como primer límite, y se siguen.",
		"Só o Brasil. Tarifas de utilidade publicadas no PDF em BRL (a cópia escreve os limites de outro modo; aqui estão como os da Meta). Autenticação calculada: uma cópia diz que seus limites são os de utilidade, mas as planilhas em USD e INR e o estudo de 2026-10-09 põem 500 000 como primeiro limite, e são seguidos.",
		"Brazil only. Utility rates as published in the BRL PDF (the copy writes the bounds in another form; here they stand as Meta's do). Authentication derived: one copy says that its bounds are those of utility, but the USD and INR workbooks and the study of 2026-10-09 have 500,000 as first bound, and are followed.",
	},
	{
		"47 markets, all series derived: the COP tier workbook was not read. Bounds are those of the USD and INR workbooks, which agree with each other.",
		"47 mercados, todas las series calculadas: la hoja de niveles en COP no se leyó. Los límites son los de las hojas de cálculo en USD e INR, que coinciden entre sí.",
		"47 mercados, todas as séries calculadas: a planilha de níveis em COP não foi lida. Os limites são os das planilhas em USD e INR, que coincidem entre si.",
		same,
	},
	{
		"47 markets. Every rate cell was read twice, independently; the two readings agree.",
		"47 mercados. Cada tarifa se leyó dos veces, por separado; las dos lecturas coinciden.",
		"47 mercados. Cada tarifa foi lida duas vezes, em separado; as duas leituras coincidem.",
		same,
	},
	{
		"The ladders behind the tier tables: upper ends of the first five bands (the sixth is open) and the discounts 'vs. List rate' in percent. Identical in the USD and INR workbooks.",
		"Las escalas detrás de las tablas de niveles: límite superior de los cinco primeros niveles (el sexto no tiene) y descuento sobre la tarifa de lista en por ciento. Son iguales en las hojas de cálculo en USD e INR.",
		"As escalas por trás das tabelas de níveis: limite superior dos cinco primeiros níveis (o sexto não tem) e desconto sobre a taxa da lista em por cento. São iguais nas planilhas em USD e INR.",
		same,
	},
	{
		"Meta says that volume tiers exist since 2025-07-01, but no full table of an earlier date was found. India is confirmed earlier: utility band 25000001:50000000 in a notification sample of November 2025, the five authentication bounds on a price page of January 2026. Using a ladder before 2026-10-01 is otherwise an assumption.",
		"Meta dice que hay niveles de volumen desde el 2025-07-01, pero no se halló ninguna tabla completa anterior. India está confirmada antes: el nivel de utilidad 25000001:50000000 en una notificación de noviembre de 2025 y los cinco límites de autenticación en una página de precios de enero de 2026. Usar una escala antes del 2026-10-01 es, por lo demás, un supuesto.",
		"A Meta diz que há níveis de volume desde 2025-07-01, mas nenhuma tabela completa anterior foi encontrada. A Índia está confirmada antes: o nível de utilidade 25000001:50000000 em uma notificação de novembro de 2025 e os cinco limites de autenticação em uma página de preços de janeiro de 2026. Usar uma escala antes de 2026-10-01 é, no mais, uma suposição.",
		same,
	},
	{
		"Markets that left a region on 2026-07-01 or 2026-10-01 counted in that region's tier before.",
		"Los mercados que dejaron una región el 2026-07-01 o el 2026-10-01 contaban antes en el nivel de esa región.",
		"Os mercados que saíram de uma região em 2026-07-01 ou 2026-10-01 contavam antes no nível dessa região.",
		same,
	},
	{
		"The first band starts at 0, each next one at the end before + 1; authentication_international has the ends of authentication and shares its count.",
		"El primer nivel empieza en 0 y cada uno sigue al límite del anterior + 1; la autenticación internacional tiene los límites de autenticación y comparte su cuenta.",
		"O primeiro nível começa em 0 e cada um segue o limite do anterior + 1; a autenticação internacional tem os limites de autenticação e divide a contagem com ela.",
		same,
	},
	{
		"A derived band rate is list rate x (1 - discount), rounded half-up to 4 decimals. Where a band rate is printed it is used and never the percentage: small rates lose the discount (Colombia 0.0008 USD stays 0.0008 in the second band).",
		"Una tarifa de nivel calculada es tarifa de lista × (1 - descuento), redondeada a 4 decimales, mitad hacia arriba. Donde hay una tarifa impresa se usa esa y nunca el porcentaje: las pequeñas pierden el descuento (Colombia, 0.0008 USD, sigue en 0.0008 en el segundo nivel).",
		"Uma tarifa de nível calculada é taxa da lista × (1 - desconto), arredondada a 4 casas decimais, metade para cima. Onde há uma tarifa impressa usa-se essa e nunca a porcentagem: as pequenas perdem o desconto (Colômbia, 0.0008 USD, continua em 0.0008 no segundo nível).",
		"A derived band rate is list rate × (1 - discount), rounded half-up to 4 decimals. Where a band rate is printed, that is used and never the percentage: small rates lose the discount (Colombia, 0.0008 USD, stays at 0.0008 in the second band).",
	},
}

// note writes a note of a data file; one that nobody has put into words yet stands as the file has it.
func (w *writer) note(note string) string {
	if sum, converted := strings.CutPrefix(note, ratecards.ConvertedNote); converted {
		return w.say("Convertida de un archivo CSV. SHA-256 del archivo: ", "Convertida de um arquivo CSV. SHA-256 do arquivo: ", ratecards.ConvertedNote) + sum
	}
	for i := range notes {
		if n := &notes[i]; n.note == note {
			en := n.en
			if en == same {
				en = n.note
			}
			return w.plain(words{n.es, n.pt, en})
		}
	}
	return w.figures(note)
}
