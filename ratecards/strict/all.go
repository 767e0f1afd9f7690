package strict

import "reflect"

// DecodeAll is Decode that goes on after a fault, as far as the text can still be read, and returns at most so many faults
// in the order of the text. Where it could be read to its end, the value is written with what is at fault left out, so that
// the rest can be judged too.
func DecodeAll(file string, data []byte, into any, most int) (faults []*Error, read bool) {
	w := walker{file: file, data: data}
	m := mender{walker: &w, most: most}
	w.goOn = m.goOn
	if err := w.document(shapeOf(reflect.TypeOf(into).Elem())); err != nil {
		return append(m.faults, err), false
	}
	if err := unmarshal(m.mended(), into); err != nil {
		return append(m.faults, &Error{File: file, Line: 1, Problem: Refused, Detail: err.Error(), Err: err}), false
	}
	return m.faults, true
}

// mender gathers the faults of a walk that goes on behind them.
type mender struct {
	walker *walker
	most   int // how many faults are wanted; the walk ends with the last
	faults []*Error
	wrong  [][2]int // where the values at fault stand
}

// goOn gathers a fault, if more are wanted, and walks over a value that is only of the wrong kind.
func (m *mender) goOn(fault *Error, from mark) *Error {
	ofValue := false
	switch fault.Problem {
	case WrongType, NullValue, WrongLength, OutOfRange:
		ofValue = true
	}
	if ofValue != (from.set > 0) || len(m.faults)+1 >= m.most {
		return fault
	}
	m.faults = append(m.faults, fault)
	if !ofValue {
		return nil
	}
	w := m.walker
	w.pos, w.path, w.seen = from.pos, w.path[:from.depth], w.seen[:from.seen]
	if err := w.valueOf(rawShape); err != nil {
		return err
	}
	m.wrong = append(m.wrong, [2]int{from.pos, w.pos})
	return nil
}

// mended is the text with null in the place of every value at fault.
func (m *mender) mended() []byte {
	var text []byte
	from := 0
	for _, value := range m.wrong {
		text = append(append(text, m.walker.data[from:value[0]]...), "null"...)
		from = value[1]
	}
	return append(text, m.walker.data[from:]...)
}
