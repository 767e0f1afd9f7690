package app

// QA is what visitors ask, with what a page answers, in plain text.
type QA struct{ Question, Answer string }
