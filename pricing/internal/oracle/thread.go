package oracle

// pair is a business number and a user.
type pair struct {
	number, user string
}

// thread is what the replay of one pair has come to.
type thread struct {
	entry         *message // the unanswered entry; a later one replaces it (FEP-2)
	freeEntries   []Window // every free entry window, the latest last
	conversations []Window // opened and not closed by a free entry window
}

// thread is the state of a pair, empty at first.
func (r *replay) thread(number, user string) *thread {
	key := pair{number, user}
	if r.threads[key] == nil {
		r.threads[key] = &thread{}
	}
	return r.threads[key]
}

// freeEntry is the latest free entry window, open or not.
func (t *thread) freeEntry() Window {
	if len(t.freeEntries) == 0 {
		return Window{}
	}
	return t.freeEntries[len(t.freeEntries)-1]
}

// serviceWindow is the merged service window that contains an instant, of the
// user or the group that a message belongs to, as a reader at the instant now
// knows it (WIN-3, WIN-4, GRP-2). It reads the whole log; messages of the
// business play no part in it (WIN-7).
func (r *replay) serviceWindow(m message, at, now int64) (Window, bool) {
	var w Window
	for _, x := range r.log {
		if !x.opensCSW || x.Number != m.Number || x.Group != m.Group || x.Group == "" && x.User != m.User {
			continue
		}
		if x.at > now {
			break
		}
		if w.contains(x.at) {
			w.Until = x.at + day
			continue
		}
		if w.contains(at) {
			return w, true
		}
		w = Window{ServiceWindow, x.at, x.at + day}
	}
	if !w.contains(at) {
		return Window{}, false
	}
	return w, true
}

// windowInstant is the instant that is held against windows (option
// window_instant).
func (r *replay) windowInstant(sent, delivered int64) int64 {
	if r.account.Options.WindowInstantSent {
		return sent
	}
	return delivered
}
