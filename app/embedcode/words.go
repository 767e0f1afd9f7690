package embedcode

import "github.com/tarifario/tarifario/app"

// words is one text in every language; written without keys it does not compile when one is missing.
type words struct{ es, pt, en string }

func (t *words) in(l app.Language) string { return app.Say(l, t.es, t.pt, t.en) }

var (
	title = words{
		"Insertar la calculadora de WhatsApp Business", "Incorporar a calculadora do WhatsApp Business", "Embed the WhatsApp Business calculator",
	}
	lead = words{
		"La calculadora, las tarifas o las ventanas dentro de su sitio o de un artículo de ayuda: sin cookies, sin registro y sin costo.",
		"A calculadora, as tarifas ou as janelas dentro do seu site ou de um artigo de ajuda: sem cookies, sem cadastro e sem custo.",
		"The calculator, the rates or the windows inside your site or a help article: no cookies, no sign-up, no charge.",
	}
	needsScripts = words{
		"Para armar el código, el navegador debe permitir JavaScript.",
		"Para montar o código, o navegador precisa permitir JavaScript.",
		"To make the code the browser must allow JavaScript.",
	}
	formLabel     = words{"Qué se muestra", "O que aparece", "What is shown"}
	viewLabel     = words{"Vista", "Visualização", "View"}
	langLabel     = words{"Idioma", "Idioma", "Language"}
	countryLabel  = words{"País al abrir", "País ao abrir", "Country it opens with"}
	currencyLabel = words{"Moneda al abrir", "Moeda ao abrir", "Currency it opens with"}
	themeLabel    = words{"Apariencia", "Aparência", "Appearance"}
	sizeLabel     = words{"Tamaño", "Tamanho", "Size"}
	partsLabel    = words{"Partes", "Partes", "Parts"}
	anyCountry    = words{"El de la página", "O da página", "The page's own"}
	anyCurrency   = words{"La de la página", "A da página", "The page's own"}
	previewTitle  = words{"Así se ve", "Veja como fica", "What it looks like"}
	codesTitle    = words{"El código", "O código", "The code"}
	platforms     = words{"Dónde funciona", "Onde funciona", "Where it works"}
	hashTitle     = words{"Versión e integridad", "Versão e integridade", "Version and integrity"}
	noCheck       = words{
		"Este servidor no deja que otros sitios lean el archivo (le falta la cabecera Access-Control-Allow-Origin): por eso el código con script no pide comprobar la huella.",
		"Este servidor não deixa que outros sites leiam o arquivo (falta o cabeçalho Access-Control-Allow-Origin): por isso o código com script não pede a conferência do hash.",
		"This server does not let other sites read the file (the header Access-Control-Allow-Origin is missing): so the code with the script does not ask to check the hash.",
	}
	copyWord = words{"Copiar", "Copiar", "Copy"}
	copied   = words{"Copiado.", "Copiado.", "Copied."}
	byHand   = words{"Quedó marcado: cópielo con el teclado.", "Ficou marcado: copie com o teclado.", "It is marked: copy it with the keyboard."}
)

func frameTitle(l app.Language) string {
	return app.Say(l, "Precios de WhatsApp Business", "Preços do WhatsApp Business", "WhatsApp Business prices")
}

// viewNames are what the views are called.
var viewNames = map[string]*words{
	app.EmbeddedCalculator: {"Calculadora", "Calculadora", "Calculator"},
	app.EmbeddedRates:      {"Tarifas por país", "Tarifas por país", "Rates by country"},
	app.EmbeddedWindows:    {"Ventanas de mensajes", "Janelas de mensagens", "Message windows"},
}

// themeNames are what the appearances are called.
var themeNames = map[string]*words{
	"auto":  {"La del visitante", "A do visitante", "The visitor's own"},
	"light": {"Clara", "Clara", "Light"},
	"dark":  {"Oscura", "Escura", "Dark"},
}

// partNames are what the parts are called.
var partNames = map[string]*words{
	app.FormPart:  {"Datos que se pueden cambiar", "Dados que se podem mudar", "Inputs that can be changed"},
	app.LinesPart: {"Detalle de las cifras", "Detalhe dos valores", "The figures in detail"},
	app.NotesPart: {"Qué incluye la respuesta", "O que a resposta inclui", "What the answer includes"},
}

func sizeName(l app.Language, s *size) string {
	if s == &sizes[0] {
		return app.Say(l, "Todo el ancho, alto según el contenido", "Toda a largura, altura conforme o conteúdo", "Full width, height as needed")
	}
	return s.width + " × " + s.height
}

// way is a way to put the page into another.
type way struct {
	id         string // of the control that shows the code
	name, says words
}

var ways = []way{
	{
		"code-frame", words{"Solo un marco", "Só um quadro", "A frame alone"},
		words{
			"Funciona donde se admite HTML con iframe. El alto es fijo; con los tamaños de la lista no hace falta desplazarse dentro.",
			"Funciona onde se aceita HTML com iframe. A altura é fixa; com os tamanhos da lista não é preciso rolar por dentro.",
			"Works wherever HTML with an iframe is accepted. Its height is fixed; with the sizes of the list nothing scrolls inside.",
		},
	},
	{
		"code-script", words{"Marco con script", "Quadro com script", "Frame with a script"},
		words{
			"El alto sigue al contenido y el marco se carga al acercarse a la pantalla. El script no guarda nada ni pide otra cosa.",
			"A altura segue o conteúdo e o quadro carrega ao se aproximar da tela. O script não guarda nada nem pede outra coisa.",
			"The height follows the content, and the frame loads when it comes near the screen. The script keeps nothing and asks for nothing else.",
		},
	},
	{
		"code-address", words{"Solo la dirección", "Só o endereço", "The address alone"},
		words{
			"Para herramientas que convierten un enlace en un marco o una tarjeta, por oEmbed u Open Graph. También sirve como enlace.",
			"Para ferramentas que transformam um link em quadro ou cartão, por oEmbed ou Open Graph. Também serve como link.",
			"For tools that turn a link into a frame or a card, by oEmbed or Open Graph. It is a plain link too.",
		},
	},
}

var hashSays = words{
	"La dirección del script lleva su versión, y lo publicado en ella no cambia: el código de hoy seguirá valiendo. Su huella es ",
	"O endereço do script leva a versão, e o que está publicado nele não muda: o código de hoje continuará valendo. O hash é ",
	"The address of the script names its version, and what is published there does not change: today's code will hold. Its hash is ",
}

// hostSays is what the policy of the other site must allow.
var hostSays = words{
	"Si su sitio tiene una política de seguridad de contenido, permita esta dirección en frame-src y, para el script, en script-src.",
	"Se o seu site tem uma política de segurança de conteúdo, permita este endereço em frame-src e, para o script, em script-src.",
	"If your site has a content security policy, allow this address in frame-src and, for the script, in script-src.",
}

// platform is a place to embed in: what works there, and what to do where it does not.
type platform struct {
	name             string
	works, otherwise words
}

var platformList = []platform{
	{
		"HTML", words{
			"Los tres códigos.", "Os três códigos.", "All three codes.",
		}, words{
			"En un marco con sandbox basta allow-scripts. Para que el enlace a la calculadora completa se abra, agregue allow-popups y allow-popups-to-escape-sandbox.",
			"Em um quadro com sandbox basta allow-scripts. Para que o link da calculadora completa abra, acrescente allow-popups e allow-popups-to-escape-sandbox.",
			"In a frame with sandbox, allow-scripts is enough. For the link to the whole calculator to open, add allow-popups and allow-popups-to-escape-sandbox.",
		},
	},
	{
		"WordPress", words{
			"Bloque HTML personalizado con el marco o el script, si su cuenta puede publicar HTML sin filtrar.",
			"Bloco HTML personalizado com o quadro ou o script, se a sua conta pode publicar HTML sem filtro.",
			"A Custom HTML block with the frame or the script, if your account may publish unfiltered HTML.",
		}, words{
			"Si el marco desaparece al guardar, pegue la dirección sola en una línea: WordPress busca oEmbed y lo muestra en un marco restringido. Si no, un enlace.",
			"Se o quadro some ao salvar, cole o endereço sozinho em uma linha: o WordPress procura oEmbed e o mostra em um quadro restrito. Senão, um link.",
			"If the frame is gone after saving, paste the address on a line of its own: WordPress looks for oEmbed and shows it in a restricted frame. Else a link.",
		},
	},
	{
		"Zendesk", words{
			"El marco, en el código fuente del artículo, cuando el centro de ayuda permite mostrar HTML no seguro.",
			"O quadro, no código-fonte do artigo, quando a central de ajuda permite exibir HTML não seguro.",
			"The frame, in the article's source code, where the help center is set to display unsafe HTML.",
		}, words{
			"Sin ese permiso el marco se retira: deje un enlace. Los scripts dentro de un artículo no se ejecutan.",
			"Sem essa permissão o quadro é retirado: deixe um link. Scripts dentro de um artigo não são executados.",
			"Without that setting the frame is taken out: leave a link. Scripts inside an article do not run.",
		},
	},
	{
		"Intercom", words{
			"Sus artículos solo muestran marcos de una lista de proveedores: use un enlace.",
			"Os artigos só mostram quadros de uma lista de provedores: use um link.",
			"Its articles show frames of listed providers only: use a link.",
		}, words{
			"El enlace abre la calculadora con el plan ya cargado; puede acompañarlo una captura.",
			"O link abre a calculadora com o plano já preenchido; uma captura de tela pode acompanhá-lo.",
			"The link opens the calculator with the plan filled in; a screenshot may go with it.",
		},
	},
	{
		"Notion", words{
			"Bloque Embed con la dirección sola. El alto se ajusta arrastrando el borde.",
			"Bloco Embed com o endereço sozinho. A altura se ajusta arrastando a borda.",
			"An Embed block with the address alone. Its height is set by dragging the edge.",
		}, words{
			"Un marcador con la misma dirección muestra título, descripción e imagen.",
			"Um marcador com o mesmo endereço mostra título, descrição e imagem.",
			"A bookmark of the same address shows title, description and picture.",
		},
	},
	{
		"GitBook", words{
			"No admite iframe en el texto. Al pegar la dirección aparece una tarjeta con enlace.",
			"Não aceita iframe no texto. Ao colar o endereço aparece um cartão com link.",
			"It takes no iframe in the text. Pasting the address gives a card with a link.",
		}, words{
			"El marco vivo necesita que el dominio esté admitido en Iframely, o una integración propia de GitBook.",
			"O quadro vivo exige que o domínio esteja aprovado no Iframely, ou uma integração própria do GitBook.",
			"A live frame needs the domain approved at Iframely, or a GitBook integration of your own.",
		},
	},
}

var platformColumns = [...]words{
	{"Plataforma", "Plataforma", "Platform"},
	{"Qué funciona", "O que funciona", "What works"},
	{"Y si no", "E se não", "And if not"},
}
