package app

// HandoverView is what leaves the page: the link, the message and the files.
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
}

// FileView is a file the page offers.
type FileView struct {
	Label   string
	Name    string
	Content string // its type
	Written string
}

// newHandoverView shows how to pass a priced state on. a is the answer to it, here the address of the page.
func newHandoverView(s State, e Estimate, a *AnswerView, here string) HandoverView {
	w := writer{lang: s.Lang, words: catalogs[s.Lang], format: formatterOf(s.Lang)}
	link := permalink(here, s)
	v := HandoverView{
		Heading:    w.words.HandoverHeading(),
		Lead:       w.words.HandoverLead(),
		Link:       link,
		LinkLabel:  w.words.LinkLabel(),
		Share:      w.words.ShareLink(),
		WhatsApp:   w.words.SendByWhatsApp(),
		WhatsAppTo: whatsAppLink(w.summary(a, e, link)),
		Title:      w.words.Title(),
		Message:    w.summary(a, e, ""),
		Shared:     w.words.LinkShared(),
		Copied:     w.words.LinkCopied(),
		ByHand:     w.words.LinkByHand(),
		FilesLead:  w.words.FilesLead(),
		Refused:    w.words.FileRefused(),
	}
	for f := range fileCount {
		name := f.name(&e.Plan)
		v.Files[f] = FileView{Label: w.words.File(f), Name: name, Content: fileKinds[f].content, Written: w.words.FileWritten(name)}
	}
	return v
}
