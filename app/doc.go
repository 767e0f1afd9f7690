// Package app holds the pages of the site: what a visitor types, what it costs, and how both are shown.
//
// It runs in one direction. A [State] keeps what was typed and what was understood. [Update] turns a state and a
// message into the next state. [NewEstimate] prices the plan of a state under its own rules and under those of every
// era. [NewView] turns both into strings ready to show, and the components draw these and decide nothing. The state
// also lives in the fragment of the page's address, see [EncodeFragment].
//
// The package compiles natively too: the site command draws every page ahead of time with the same code.
package app
