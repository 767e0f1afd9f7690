package app

// HandoverView is what leaves the page: the link, the message, the files and the printed quote.
type HandoverView struct {
	Heading    string
	Lead       string
	Link       string // empty where the page has no address yet
	LinkLabel  string
	Share      string
	WhatsApp   string
	WhatsAppTo string // the address that opens WhatsApp
	Title      string // of what is shared
	Message    string // without the link
	Shared     string
	Copied     string
	ByHand     string
	FilesLead  string
	Files      [fileCount]FileView
	Refused    string // where a file could not be written
	Print      string
	Quote      QuoteView
}

// FileView is a file the page offers.
type FileView struct {
	Label   string
	Name    string
	Content string // its type
	Started string // what is said when it is handed to the browser
}

// newHandoverView shows how to pass a priced state on. a is the answer to it, here the address of the page.
func newHandoverView(s State, e Estimate, a *AnswerView, here string) HandoverView {
	w := writer{lang: s.Lang, words: catalogs[s.Lang], format: formatterOf(s.Lang)}
	link, views := permalink(here, s), w.assumptions(&e.Plan)
	message := w.summary(a, e, views)
	v := HandoverView{
		Heading:    w.words.HandoverHeading(),
		Lead:       w.words.HandoverLead(),
		Link:       link,
		LinkLabel:  w.words.LinkLabel(),
		Share:      w.words.ShareLink(),
		WhatsApp:   w.words.SendByWhatsApp(),
		WhatsAppTo: whatsAppLink(w.withLink(message, link)),
		Title:      w.words.Title(),
		Message:    message,
		Shared:     w.words.LinkShared(),
		Copied:     w.words.LinkCopied(),
		ByHand:     w.words.LinkByHand(),
		FilesLead:  w.words.FilesLead(),
		Refused:    w.words.FileRefused(),
		Print:      w.words.PrintQuote(),
		Quote: QuoteView{
			Title: w.words.QuoteTitle(), Heading: w.words.QuoteAssumptions(), Assumptions: views,
			Rules: w.rules(a, e), From: w.words.QuoteFrom(), Link: link,
		},
	}
	for b := range blankCount {
		v.Quote.Blanks[b] = w.words.QuoteBlank(b)
	}
	for f := range fileCount {
		name := f.name(&e.Plan)
		v.Files[f] = FileView{Label: w.words.File(f), Name: name, Content: fileKinds[f].content, Started: w.words.FileStarted(name)}
	}
	return v
}
