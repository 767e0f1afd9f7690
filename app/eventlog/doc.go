// Package eventlog reads logs of WhatsApp messages into the messages that package pricing decides.
//
// A log is a stream of JSON in one of two forms, which may be mixed line by line: the project's event, one message
// with everything known of it on each line, and the webhook payloads that Meta sends, whose statuses are merged per
// message (LOG-6). A Reader takes files in any of the shapes logs are kept in (NDJSON, a JSON array, one
// pretty-printed payload, each also packed by gzip), hands messages to a Sink and says from time to time up to which
// instant none is missing, so that neither it nor the sink holds more than the messages that may still change.
//
// A line that cannot be read is reported with its number and field and counted; the others still count. The forms
// are described in docs/formats.md.
package eventlog
