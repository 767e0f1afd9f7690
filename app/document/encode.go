package document

import (
	"bytes"
	"encoding/json"
	"errors"
)

// encode writes a document: two spaces of indent, no escapes that only HTML needs, a line feed at the end. Text that
// is not UTF-8 is refused, since it would read back as another text.
func encode(wire any) ([]byte, error) {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(wire); err != nil {
		return nil, err
	}
	if replaced(out.Bytes()) {
		return nil, errors.New("a text of the document is not UTF-8")
	}
	return out.Bytes(), nil
}

// replaced finds the escape that the encoder writes in place of bytes that are not UTF-8; U+FFFD itself it writes
// plainly.
func replaced(encoded []byte) bool {
	for i := 0; i < len(encoded); i++ {
		if encoded[i] != '\\' {
			continue
		}
		if i++; bytes.HasPrefix(encoded[i:], []byte("ufffd")) {
			return true
		}
	}
	return false
}
