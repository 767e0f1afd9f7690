package app

import (
	"errors"
	"runtime"
	"time"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// pauseToFollow is the pause in typing that comes first: a key press must wait for nothing but its answer.
const pauseToFollow = 400 * time.Millisecond

// together is how long what a study has told waits for what others tell: each showing draws the page.
const together = 50 * time.Millisecond

// breath is how long a study rests between two plans, so that a key press and the frame that shows it come first.
const breath = 2 * time.Millisecond

// follow does what waits for a pause in typing: the rest of the page, the addresses that hold the plan, and the studies
// the page shows. An edit ends it: another one follows that.
func (c *Calculator) follow(ctx ui.Context) {
	c.following++
	turn := c.following
	current := func() bool { return turn == c.following }
	q, open := c.question(), c.open
	q.pricer.rest = func() bool {
		time.Sleep(breath)
		return current()
	}
	ctx.Async(func() {
		if time.Sleep(pauseToFollow); current() {
			c.own.Dispatch(func(ui.Context) { c.passOn() })
			c.study(q, open, current)
		}
	})
}

// study makes the studies and shows them, those together that come within a frame or two.
func (c *Calculator) study(q *question, open panels, current func() bool) {
	var told []func(*Studies)
	show := func() {
		tells := told
		told = nil
		c.own.Dispatch(func(ui.Context) {
			if current() {
				c.tell(tells...)
			}
		})
	}
	shown := time.Now()
	for i := range studies {
		if !open.shows(&studies[i]) {
			continue
		}
		if tell, err := studies[i].make(q); err == nil {
			told = append(told, tell)
		}
		if time.Since(shown) > together {
			show()
			shown = time.Now()
		}
	}
	show()
	if current() {
		runtime.GC() // while nobody types
	}
}

// collectOnce makes the first collection of garbage part of the start: it takes several times as long as those that
// follow in pauses, since the browser has not compiled what it runs yet.
func collectOnce() {
	time.Sleep(pauseToFollow)
	runtime.GC()
}

// followNow does it at once: where the page is drawn ahead, and before the program draws it first. Studies that take too
// long for that are left to OnMount.
func (c *Calculator) followNow() {
	c.passOn()
	if c.estimate.isNone() {
		return
	}
	q := c.question()
	q.pricer.first = ui.IsClient
	for i := range studies {
		if !c.open.shows(&studies[i]) {
			continue
		}
		tell, err := studies[i].make(q)
		if err == nil {
			c.tell(tell)
		}
		c.left = c.left || errors.Is(err, errLater)
	}
}

// passOn brings the page up to the answer, with all that leads elsewhere: the links to the other languages and the
// handover.
func (c *Calculator) passOn() {
	if c.behind {
		c.look()
	}
	c.links = languageLinks(c.state)
	if !c.view.Empty {
		c.view.Handover = newHandoverView(c.priced, c.estimate, &c.view.Answer, c.here)
	}
}

// question asks about the last estimate.
func (c *Calculator) question() *question {
	estimate := c.estimate
	return &question{
		state: c.priced, estimate: &estimate,
		today: c.today, pricer: &Pricer{prices: c.prices, inferred: c.priced.Inferred()},
		compared: c.desk.compared(),
	}
}

// tell shows what studies have told.
func (c *Calculator) tell(tells ...func(*Studies)) {
	for _, tell := range tells {
		tell(&c.studies)
	}
	c.view.StudyViews = newStudyViews(c.priced, &c.estimate, &c.studies)
}
