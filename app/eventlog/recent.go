package eventlog

// recent remembers the values asked for lately: two generations, of which the older is forgotten when the younger is
// full. Its memory does not grow with the log.
type recent[K comparable, V any] struct {
	young, old map[K]V
	limit      int
}

func newRecent[K comparable, V any](limit int) recent[K, V] {
	return recent[K, V]{young: make(map[K]V), old: make(map[K]V), limit: limit}
}

// find returns a remembered value and keeps it among the young.
func (r *recent[K, V]) find(key K) (V, bool) {
	if v, ok := r.young[key]; ok {
		return v, true
	}
	v, ok := r.old[key]
	if ok {
		r.add(key, v)
	}
	return v, ok
}

func (r *recent[K, V]) add(key K, v V) {
	if len(r.young) >= r.limit {
		clear(r.old)
		r.young, r.old = r.old, r.young
	}
	r.young[key] = v
}
