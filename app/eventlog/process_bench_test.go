//go:build unix

package eventlog

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/tarifario/tarifario/app/eventlog/internal/loggen"
)

// decodeOnly names the log that the test program, started again, decodes and does nothing else with.
const decodeOnly = "EVENTLOG_DECODE_ONLY"

// TestDecodeOnly is the other side of BenchmarkReplayProcess: a process that only decodes a log with encoding/json,
// line by line, into the struct the reader uses, and keeps nothing.
func TestDecodeOnly(t *testing.T) {
	name := os.Getenv(decodeOnly)
	if name == "" {
		t.Skip("runs in a process of its own, started by BenchmarkReplayProcess")
	}
	file, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	lines.Buffer(make([]byte, 128<<10), MaxLine)
	var event wireEvent
	count := 0
	for lines.Scan() {
		event.reset()
		if err := json.Unmarshal(lines.Bytes(), &event); err != nil {
			t.Fatal(err)
		}
		count++
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	fmt.Println(count, "events decoded")
}

// ran is what a process took.
type ran struct {
	wall time.Duration
	cpu  time.Duration
	peak int64 // bytes of memory at most
}

// BenchmarkReplayProcess times whole processes from start to end: `tarifario replay` of a log of a million messages
// against merely decoding the same file, and of a log twice as long in time with as many users. The bars: replay is
// not slower than decoding, and its memory stays under 400 MB and does not grow with the log. Each process runs
// several times in turn, so that a busy machine disturbs all alike; the median counts.
func BenchmarkReplayProcess(b *testing.B) {
	dir := b.TempDir()
	program := filepath.Join(dir, "tarifario")
	if out, err := exec.Command("go", "build", "-o", program, "github.com/tarifario/tarifario/cmd/tarifario").CombinedOutput(); err != nil {
		b.Skipf("the program does not build:\n%s", out)
	}
	longer := loggen.Default
	longer.Messages *= 2
	logs := map[string]string{"single": writeLog(b, dir, loggen.Default), "double": writeLog(b, dir, longer)}
	self, err := os.Executable()
	if err != nil {
		b.Fatal(err)
	}
	processes := []struct {
		name    string
		command func() *exec.Cmd
	}{
		{"decode 1,000,000 with encoding/json", func() *exec.Cmd {
			c := exec.Command(self, "-test.run", "^TestDecodeOnly$")
			c.Env = append(os.Environ(), decodeOnly+"="+logs["single"])
			return c
		}},
		{"tarifario replay of 1,000,000", func() *exec.Cmd { return exec.Command(program, "replay", logs["single"]) }},
		{"tarifario replay of 2,000,000", func() *exec.Cmd { return exec.Command(program, "replay", logs["double"]) }},
	}
	const (
		rounds = 3
		flat   = 1.25 // when the collector runs moves the peak by a tenth; a log kept in memory would double it
	)
	results := make([][]ran, len(processes))
	b.ResetTimer()
	for range b.N {
		for range rounds {
			for i, p := range processes {
				results[i] = append(results[i], runProcess(b, p.command()))
			}
		}
	}
	b.StopTimer()
	b.Logf("%s/%s, %d processors (%s), %s; log of %.0f MB; wall time, processor time and peak memory of whole processes, median of %d",
		runtime.GOOS, runtime.GOARCH, runtime.NumCPU(), processor(), runtime.Version(), float64(sizeOf(b, logs["single"]))/1e6, rounds*b.N)
	var medians []ran
	for i, p := range processes {
		m := median(results[i])
		medians = append(medians, m)
		b.Logf("%-38s %6.2f s  %6.2f s  %4d MB", p.name, m.wall.Seconds(), m.cpu.Seconds(), m.peak>>20)
	}
	single, double, decode := medians[1], medians[2], medians[0]
	b.Logf("bars: not slower than decoding: %t (%.2f of its time); under 400 MB: %t; flat when the log is twice as long: %t (%.2f of the memory)",
		single.wall <= decode.wall, single.wall.Seconds()/decode.wall.Seconds(), double.peak < 400e6,
		float64(double.peak) < flat*float64(single.peak), float64(double.peak)/float64(single.peak))
	b.ReportMetric(decode.wall.Seconds(), "s/decode")
	b.ReportMetric(single.wall.Seconds(), "s/replay")
	b.ReportMetric(float64(single.peak)/1e6, "MB-peak")
	b.ReportMetric(float64(double.peak)/1e6, "MB-peak-double")
	b.ReportMetric(0, "ns/op")
}

func writeLog(b *testing.B, dir string, log loggen.Log) string {
	b.Helper()
	name := filepath.Join(dir, fmt.Sprintf("log%d.ndjson", log.Messages))
	file, err := os.Create(name)
	if err != nil {
		b.Fatal(err)
	}
	if err := log.Write(file); err != nil {
		b.Fatal(err)
	}
	if err := file.Close(); err != nil {
		b.Fatal(err)
	}
	return name
}

func sizeOf(b *testing.B, name string) int64 {
	b.Helper()
	info, err := os.Stat(name)
	if err != nil {
		b.Fatal(err)
	}
	return info.Size()
}

func runProcess(b *testing.B, c *exec.Cmd) ran {
	b.Helper()
	begin := time.Now()
	if out, err := c.CombinedOutput(); err != nil {
		b.Fatalf("%v: %v\n%s", c.Args, err, out)
	}
	wall := time.Since(begin)
	usage := c.ProcessState.SysUsage().(*syscall.Rusage)
	peak := usage.Maxrss // in KiB, save on macOS
	if runtime.GOOS != "darwin" {
		peak <<= 10
	}
	return ran{wall, c.ProcessState.UserTime() + c.ProcessState.SystemTime(), int64(peak)}
}

// median returns the run in the middle by wall time, with the highest peak of all.
func median(runs []ran) ran {
	sorted := append([]ran(nil), runs...)
	for i := range sorted {
		for j := i; j > 0 && sorted[j].wall < sorted[j-1].wall; j-- {
			sorted[j], sorted[j-1] = sorted[j-1], sorted[j]
		}
	}
	m := sorted[len(sorted)/2]
	for _, r := range runs {
		m.peak = max(m.peak, r.peak)
	}
	return m
}

// processor returns the name of the processor where the system tells it.
func processor() string {
	text, err := os.ReadFile("/proc/cpuinfo")
	if err != nil {
		return "unknown"
	}
	for line := range strings.SplitSeq(string(text), "\n") {
		if name, ok := strings.CutPrefix(line, "model name"); ok {
			return strings.TrimLeft(name, "\t :")
		}
	}
	return "unknown"
}
