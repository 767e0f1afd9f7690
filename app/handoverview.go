package app

import "github.com/tarifario/tarifario/pricing"

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
	w, vendor := writerIn(s.Locale), &s.Facts.Vendor
	s = s.named(&e.Card)
	link, views := permalink(here, s, e.Bill.TotalIn(e.Plan.Currency)), w.assumptions(&e.Plan)
	if e.Card.Status() == pricing.Own {
		account := &views[len(views)-1]
		account.Items = append(account.Items, AssumptionView{w.cardLabel(), OwnNamed(w.lang, e.Card.Owner())})
	}
	message := w.summary(a, e, views)
	v := HandoverView{
		Heading:    w.words.HandoverHeading(),
		Lead:       w.words.HandoverLead(),
		Link:       link,
		LinkLabel:  w.words.LinkLabel(),
		Share:      w.words.ShareLink(),
		WhatsApp:   w.words.SendByWhatsApp(),
		WhatsAppTo: whatsAppLink(w.withLink(message, link)),
		Title:      w.words.Title(vendor.Name),
		Message:    message,
		Shared:     w.words.LinkShared(),
		Copied:     w.words.LinkCopied(),
		ByHand:     w.words.LinkByHand(),
		FilesLead:  w.words.FilesLead(),
		Refused:    w.words.FileRefused(),
		Print:      w.words.PrintQuote(),
		Quote: QuoteView{
			Title: w.words.QuoteTitle(), Heading: w.words.QuoteAssumptions(), Assumptions: views,
			Rules: w.rules(a, e), From: w.words.QuoteFrom(vendor.Name), Link: link,
		},
	}
	for b := range blankCount {
		v.Quote.Blanks[b] = QuoteBlankView{Label: w.words.QuoteBlank(b)}
	}
	if vendor.Contact != "" {
		filled := &v.Quote.Blanks[blankVendor]
		filled.Name, filled.Address = vendor.Name, vendor.contactText()
	}
	for f := range fileCount {
		name := f.name(vendor.FileStem(), &e.Plan)
		v.Files[f] = FileView{Label: w.words.File(f), Name: name, Content: fileKinds[f].content, Started: w.words.FileStarted(name)}
	}
	return v
}
