package main

import (
	"errors"
	"runtime"
	"sync"
	"sync/atomic"
)

// atOnce does n pieces of work, as many at once as there are processors: hundreds take long. Each worker begins with a call
// of begin, for what it does not share, and is handed the piece by its place, from 0. The pieces must depend on no other.
// The error joins those of all pieces, in their order.
func atOnce(n int, begin func() (work func(piece int) error, err error)) error {
	workers := min(runtime.GOMAXPROCS(0), n)
	unready, faults := make([]error, workers), make([]error, n)
	var next atomic.Int64
	var working sync.WaitGroup
	for worker := range workers {
		working.Go(func() {
			work, err := begin()
			if err != nil {
				unready[worker] = err
				return
			}
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				faults[i] = work(i)
			}
		})
	}
	working.Wait()
	return errors.Join(append(unready, faults...)...)
}
