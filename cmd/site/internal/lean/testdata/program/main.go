// The program exercises what the runtime does with its table of functions: stacks that grow and move, collection,
// recovered panics, goroutines, timers.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
	"sync"
	"time"
)

type tree struct{ left, right *tree }

func grow(depth int) *tree {
	if depth == 0 {
		return &tree{}
	}
	return &tree{grow(depth - 1), grow(depth - 1)}
}

func (t *tree) count() int {
	if t == nil {
		return 0
	}
	return 1 + t.left.count() + t.right.count()
}

// deep uses much stack, so that it has to be moved.
func deep(n int) int {
	var room [256]byte
	room[n%256] = 1
	if n == 0 {
		runtime.GC()
		return 0
	}
	return deep(n-1) + int(room[n%256])
}

func recovered(f func()) (said any) {
	defer func() { said = recover() }()
	f()
	return nil
}

func main() {
	kept := grow(12)
	runtime.GC()
	fmt.Println("tree", kept.count())
	fmt.Println("deep", deep(20_000))

	fmt.Println("panic", recovered(func() { panic(errors.New("on purpose")) }))
	fmt.Println("index", recovered(func() { _ = []int{}[len(strings.Repeat("x", 3))] }))
	fmt.Println("nil", recovered(func() { fmt.Println((*tree)(nil).left) }))

	var group sync.WaitGroup
	results := make(chan int, 20)
	for i := range 20 {
		group.Go(func() {
			time.Sleep(time.Duration(i) * time.Millisecond / 4)
			results <- deep(i * 100)
			runtime.GC()
		})
	}
	group.Wait()
	close(results)
	sum := 0
	for n := range results {
		sum += n
	}
	fmt.Println("goroutines", sum)

	finished := make(chan bool)
	object := &tree{}
	runtime.AddCleanup(object, func(done chan bool) { close(done) }, finished)
	object = nil
	for range 10 {
		runtime.GC()
		time.Sleep(time.Millisecond)
	}
	select {
	case <-finished:
		fmt.Println("cleaned up")
	case <-time.After(time.Second):
		fmt.Println("not cleaned up")
	}
}
