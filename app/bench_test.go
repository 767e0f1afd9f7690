package app

import (
	"strings"
	"testing"
)

// BenchmarkKeyPress is all the work between a key press and the page: read, price under every era, write.
func BenchmarkKeyPress(b *testing.B) {
	c := showing[Msg](Spanish)
	texts := [2]string{"1000", "2000"}
	for i := range b.N {
		c.state = Update(c.state, Typed{FieldChats, texts[i%2]})
		c.price()
	}
}

// BenchmarkKeyPressOfTen is the same with ten countries.
func BenchmarkKeyPressOfTen(b *testing.B) {
	c := showing[Msg](Spanish, Opened{"v=1" + strings.Repeat("&c=MX&c=CO&c=AR&c=CL&c=PE", 2)})
	texts := [2]string{"1000", "2000"}
	for i := range b.N {
		c.state = Update(c.state, TypedIn{7, Typed{FieldChats, texts[i%2]}})
		c.price()
	}
}
