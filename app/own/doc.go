// Package own draws the panel in which visitors load rate cards of their own: a published card as CSV, a card of this
// project as JSON, or a provider's price list in either form. A file is checked strictly and shown before it is kept; it
// stays on the device. Pages price with what is kept here through [app.ReadOwnCards].
package own
