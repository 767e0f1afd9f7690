package pricing

// pairs finds the pair of a message: by the business number, which is mostly the same as the last one, then by the user
// or the group.
type pairs struct {
	byNumber map[string]*numberPairs
	last     *numberPairs
	count    int
	crowd    int     // count at which to look for pairs that rest
	spare    []*pair // forgotten, for use again
}

// numberPairs are the pairs of one business number.
type numberPairs struct {
	number string
	users  map[string]*pair
	groups map[string]*pair
}

// fewPairs are kept whether they rest or not.
const fewPairs = 1024

func newPairs() pairs { return pairs{byNumber: make(map[string]*numberPairs), crowd: fewPairs} }

// of returns the pair of a message, a new one if need be.
func (d *pairs) of(m *Message) *pair {
	n := d.number(m.Number)
	known, name := n.users, m.User
	if m.Group != "" {
		known, name = n.groups, m.Group
	}
	p := known[name]
	if p == nil {
		p = d.fresh()
		known[name] = p
		d.count++
	}
	return p
}

// freeEntry returns the last free entry window between a number and a user.
func (d *pairs) freeEntry(number, user string) Window {
	if p := d.number(number).users[user]; p != nil {
		return p.freeEntry
	}
	return Window{}
}

func (d *pairs) number(number string) *numberPairs {
	if d.last != nil && d.last.number == number {
		return d.last
	}
	n := d.byNumber[number]
	if n == nil {
		n = &numberPairs{number: number, users: make(map[string]*pair), groups: make(map[string]*pair)}
		d.byNumber[number] = n
	}
	d.last = n
	return n
}

func (d *pairs) fresh() *pair {
	n := len(d.spare)
	if n == 0 {
		return new(pair)
	}
	p := d.spare[n-1]
	d.spare = d.spare[:n-1]
	*p = pair{}
	return p
}

// forgetAll drops every pair.
func (d *pairs) forgetAll() {
	for _, n := range d.byNumber {
		for _, known := range []map[string]*pair{n.users, n.groups} {
			for _, p := range known {
				d.spare = append(d.spare, p)
			}
			clear(known)
		}
	}
	d.count = 0
}

// forget drops the pairs whose windows have all ended. It looks when their number has doubled since it last looked, so
// that the work stays in proportion to the log and the memory to the open windows.
func (d *pairs) forget(now Instant) {
	if d.count < d.crowd {
		return
	}
	for _, n := range d.byNumber {
		d.drop(n.users, now)
		d.drop(n.groups, now)
	}
	d.crowd = max(fewPairs, 2*d.count)
}

func (d *pairs) drop(known map[string]*pair, now Instant) {
	for name, p := range known {
		if p.restsAt(now) {
			delete(known, name)
			d.spare = append(d.spare, p)
			d.count--
		}
	}
}
