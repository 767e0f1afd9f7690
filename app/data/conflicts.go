package data

import "slices"

// conflict is a place where sources disagreed, and what was followed. Dates and decimals are written as the locale has
// them.
type conflict struct {
	cards         []string // IDs of the cards it is about; none where it is about countries
	where         words
	said, settled words
}

// conflicts are those known, the newest card first and what concerns countries last.
var conflicts = [...]conflict{
	{
		[]string{"2026-10-01-USD", "2026-10-01-COP", "2026-10-01-INR", "2026-07-01-USD", "2026-07-01-COP", "2026-07-01-EUR", "2026-01-01-USD"},
		words{"USD, COP, EUR e INR de 2026", "USD, COP, EUR e INR de 2026", "USD, COP, EUR and INR of 2026"},
		words{"Dos transcripciones de cada tabla.", "Duas transcrições de cada tabela.", "Two transcriptions of each card."},
		words{
			"Son iguales en cada dato, y también en 66 niveles en USD y 672 en INR.",
			"São iguais em cada dado, e também em 66 níveis em USD e 672 em INR.",
			"They agree in every figure, and also in 66 USD bands and 672 INR bands.",
		},
	}, {
		[]string{"2026-10-01-AED"},
		words{"AED 2026-10-01, servicio en Egipto", "AED 2026-10-01, serviço no Egito", "AED 2026-10-01, service in Egypt"},
		words{"0.0132, o no se leyó.", "0.0132, ou não foi lido.", "0.0132, or not read."},
		words{"La vista previa termina antes: desconocido.", "A prévia termina antes: desconhecido.", "The preview ends before it: unknown."},
	}, {
		[]string{"2026-10-01-BRL"},
		words{"BRL 2026-10-01, niveles de autenticación", "BRL 2026-10-01, níveis de autenticação", "BRL 2026-10-01, authentication tiers"},
		words{
			"Los límites de utilidad (una fuente), o 500 000 como primero.",
			"Os limites de utilidade (uma fonte), ou 500 000 como primeiro.",
			"The bounds of utility (one source), or 500,000 as the first.",
		},
		words{
			"500 000, como en las hojas de cálculo en USD e INR y en un estudio del 2026-10-09.",
			"500 000, como nas planilhas em USD e INR e em um estudo de 2026-10-09.",
			"500,000, as in the USD and INR workbooks and in a study of 2026-10-09.",
		},
	}, {
		[]string{"2026-07-01-BRL"},
		words{"BRL 2026-07-01, Argentina", "BRL 2026-07-01, Argentina", "BRL 2026-07-01, Argentina"},
		words{
			"Solo en la prueba de un programa de lectura.", "Só no teste de um programa de leitura.", "Found only in the test of a parser.",
		},
		words{"Se conserva, con confianza baja.", "Foi mantido, com confiança baixa.", "Kept, with low confidence."},
	}, {
		[]string{"2026-07-01-EUR", "2026-04-01-EUR"},
		words{"EUR, utilidad en Colombia", "EUR, utilidade na Colômbia", "EUR, utility in Colombia"},
		words{"0.0008, igual que en USD.", "0.0008, igual ao USD.", "0.0008, the same as in USD."},
		words{"Las dos copias en EUR lo tienen.", "As duas cópias em EUR trazem isso.", "Both EUR copies have it."},
	}, {
		[]string{"2026-04-01-USD"},
		words{"USD 2026-04-01", "USD 2026-04-01", "USD 2026-04-01"},
		words{
			"Una lectura la dedujo y otra tenía una copia, cuyo artículo dice que subió marketing en India; Meta dice autenticación internacional de India.",
			"Uma leitura a deduziu e outra tinha uma cópia, cujo artigo diz que marketing subiu na Índia; a Meta diz autenticação internacional da Índia.",
			"One reading derived it and another had a copy, whose article says that India marketing rose; Meta says India authentication-international.",
		},
		words{"La copia; las 32 filas son las mismas.", "A cópia; as 32 linhas são as mesmas.", "The copy; the 32 rows are the same."},
	}, {
		[]string{"2026-04-01-EUR"},
		words{"EUR 2026-04-01", "EUR 2026-04-01", "EUR 2026-04-01"},
		words{
			"Al principio se creyó que su repositorio tenía estimaciones.",
			"A princípio seu repositório foi tomado por estimativas.",
			"Its repository was first taken for estimates.",
		},
		words{
			"Su última versión guarda valores leídos en la calculadora de Meta; concuerdan con la tabla de julio y con la cifra de la prensa para Italia.",
			"Sua última versão guarda valores lidos na calculadora da Meta; combinam com a tabela de julho e com o número da imprensa para a Itália.",
			"Its last version holds values read in Meta's calculator; they fit the July card and the press figure for Italy.",
		},
	}, {
		[]string{"2025-07-01-USD", "2025-07-01-USD-inferred"},
		words{
			"USD 2025-07-01, autenticación en América del Norte", "USD 2025-07-01, autenticação na América do Norte",
			"USD 2025-07-01, authentication in North America",
		},
		words{
			"0.0040 (Meta no anuncia cambio en octubre) o 0.0135 (Braze informa -70.39 % el 2025-10-01).",
			"0.0040 (a Meta não anuncia mudança em outubro) ou 0.0135 (a Braze informa -70.39% em 2025-10-01).",
			"0.0040 (Meta lists no change in October) or 0.0135 (Braze reports -70.39% on 2025-10-01).",
		},
		words{
			"Sin resolver: desconocido, también en la tabla inferida.", "Sem solução: desconhecido, também na tabela inferida.",
			"Open: unknown, in the inferred card too.",
		},
	}, {
		[]string{"2025-07-01-USD", "2025-07-01-USD-inferred"},
		words{
			"USD 2025-07-01, autenticación internacional en Egipto", "USD 2025-07-01, autenticação internacional no Egito",
			"USD 2025-07-01, authentication-international in Egypt",
		},
		words{
			"Braze informa -0.58 % el 2025-10-01; Meta, nada.", "A Braze informa -0.58% em 2025-10-01; a Meta, nada.",
			"Braze reports -0.58% on 2025-10-01; Meta, nothing.",
		},
		words{"Sin resolver: desconocido.", "Sem solução: desconhecido.", "Open: unknown."},
	}, {
		[]string{"2024-11-01-USD"},
		words{"USD 2024-11-01, utilidad en Resto de África", "USD 2024-11-01, utilidade em Outros países da África", "USD 2024-11-01, utility in Rest of Africa"},
		words{"0.0061 o 0.0040.", "0.0061 ou 0.0040.", "0.0061 or 0.0040."},
		words{
			"0.0061: lo tiene una copia y es la rebaja de 61.9 %; 0.0040 es la tarifa desde julio de 2025.",
			"0.0061: uma cópia o traz e é a redução de 61.9%; 0.0040 é a tarifa desde julho de 2025.",
			"0.0061: a copy has it and it is the 61.9% cut; 0.0040 is the rate from July 2025.",
		},
	}, {
		[]string{"2023-06-01-USD"},
		words{"USD 2023-06-01, servicio en Francia e Israel", "USD 2023-06-01, serviço na França e em Israel", "USD 2023-06-01, service in France and Israel"},
		words{"0.0859 o 0.0589; 0.0180 o 0.0018.", "0.0859 ou 0.0589; 0.0180 ou 0.0018.", "0.0859 or 0.0589; 0.0180 or 0.0018."},
		words{
			"0.0859 y 0.0180: dos fuentes contra una con cifras traspuestas.",
			"0.0859 e 0.0180: duas fontes contra uma com algarismos trocados.",
			"0.0859 and 0.0180: two sources against one with slipped digits.",
		},
	}, {
		[]string{"2023-06-01-USD", "2023-06-01-INR"},
		words{"2023-06-01, autenticación en India", "2023-06-01, autenticação na Índia", "2023-06-01, authentication in India"},
		words{"n/a, 0, o una cifra con recargo.", "n/a, 0, ou um número com acréscimo.", "n/a, 0, or a marked-up figure."},
		words{
			"No se ofrecía antes del 2024-07-01: no disponible.", "Não era oferecida antes de 2024-07-01: não disponível.",
			"Not offered before 2024-07-01: no rate.",
		},
	}, {
		[]string{"2023-06-01-INR"},
		words{"INR 2023-06-01, India", "INR 2023-06-01, Índia", "INR 2023-06-01, India"},
		words{"Una sola fuente, dudosa.", "Uma única fonte, duvidosa.", "One source, a doubtful one."},
		words{
			"La prensa del 2023-05-31 tiene las mismas dos cifras.", "A imprensa de 2023-05-31 traz os mesmos dois números.",
			"The press of 2023-05-31 has the same two figures.",
		},
	}, {
		nil,
		words{"Códigos +1 del Caribe", "Códigos +1 do Caribe", "Caribbean +1 area codes"},
		words{
			"Otros países (la regla de Meta, AWS) o Resto de América Latina (sent.dm).",
			"Outros países (a regra da Meta, AWS) ou Outros países da América Latina (sent.dm).",
			"Other (Meta's rule, AWS) or Rest of Latin America (sent.dm).",
		},
		words{
			"Otros países: la lista de Meta solo nombra República Dominicana, Jamaica y Puerto Rico.",
			"Outros países: a lista da Meta só cita República Dominicana, Jamaica e Porto Rico.",
			"Other: Meta's table names only the Dominican Republic, Jamaica and Puerto Rico.",
		},
	}, {
		nil,
		words{
			"Guernsey, Jersey, Isla de Man, Åland, Svalbard, Vaticano, Sáhara Occidental, Navidad, Cocos y Pitcairn",
			"Guernsey, Jersey, Ilha de Man, Åland, Svalbard, Vaticano, Saara Ocidental, Natal, Cocos e Pitcairn",
			"Guernsey, Jersey, Isle of Man, Åland, Svalbard, Vatican, Western Sahara, Christmas, Cocos and Pitcairn",
		},
		words{"Según el número de teléfono o según el código ISO.", "Pelo número de telefone ou pelo código ISO.", "By phone number or by ISO code."},
		words{
			"Las dos: por número se cobran como el país que comparte el código; por código ISO, Otros países. Sin comprobar.",
			"As duas: pelo número são cobrados como o país que divide o código; pelo código ISO, Outros países. Sem comprovação.",
			"Both: by number they are billed as the country that shares the code, by ISO code as Other. Unverified.",
		},
	}, {
		nil,
		words{"Kazajistán antes del 2026-10-01", "Cazaquistão antes de 2026-10-01", "Kazakhstan before 2026-10-01"},
		words{"Otros países o Rusia.", "Outros países ou Rússia.", "Other or Russia."},
		words{
			"Otros países, porque no está en la lista de Meta; sin comprobar. Que sus números sean +7 6 y +7 7 es práctica de numeración, no texto de Meta.",
			"Outros países, porque não está na lista da Meta; sem comprovação. Que seus números sejam +7 6 e +7 7 é prática de numeração, não texto da Meta.",
			"Other, as it is not in Meta's table; unverified. That its numbers begin +7 6 and +7 7 is numbering practice, not Meta's text.",
		},
	}, {
		nil,
		words{"República Democrática del Congo", "República Democrática do Congo", "DR Congo"},
		words{"Otros países o Resto de África (AWS).", "Outros países ou Outros países da África (AWS).", "Other or Rest of Africa (AWS)."},
		words{
			"Otros países: Meta solo nombra Congo (Brazzaville). Sin comprobar.",
			"Outros países: a Meta só cita Congo (Brazzaville). Sem comprovação.",
			"Other: Meta lists only Congo (Brazzaville). Unverified.",
		},
	}, {
		nil,
		words{"Umbral de la autenticación internacional", "Limite da autenticação internacional", "Authentication-international threshold"},
		words{"Un solo total, o uno por país (Twilio).", "Um único total, ou um por país (Twilio).", "One total, or one for each country (Twilio)."},
		words{"Meta: un solo total.", "Meta: um único total.", "Meta: one total."},
	},
}

// conflictsOf returns the places, from 1, of the conflicts about a card.
func conflictsOf(id string) []int {
	var found []int
	for i := range conflicts {
		if slices.Contains(conflicts[i].cards, id) {
			found = append(found, i+1)
		}
	}
	return found
}
