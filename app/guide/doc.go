// Package guide draws the article on how messages are priced: who starts what, the windows, what is free, what is
// charged and where it is paid, today and under the rules before.
//
// Every statement names its rules. Figures in sentences are written as {names} and filled in from the engine and the
// cards (figures.go), so that no sentence holds a figure of its own. Pieces of the program stand inside the text: a
// country's rates, a clock of messages and a small calculation. Each is drawn ahead with an example and comes alive
// with the program.
package guide
