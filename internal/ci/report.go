package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// An event is one line of `go test -json`.
type event struct {
	Action, Package, ImportPath, Test, Output string
}

// A suite is what the conformance suite said of one store, and what was seen of it.
type suite struct {
	pkg             string
	passed, skipped int
}

// A report gathers events and prints what a person wants to see of them.
type report struct {
	out                     io.Writer
	said                    map[string][]string // package and test → its lines until it ends
	suites                  map[string]suite    // by store
	seen                    map[string]*suite   // by package: cases below a test named Conformance
	passed, failed, skipped int                 // tests, without those that have subtests of their own
	broken                  bool                // a package failed, or was not built
	parents                 map[string]bool
}

func newReport(out io.Writer) *report {
	return &report{out: out, said: map[string][]string{}, suites: map[string]suite{}, seen: map[string]*suite{}, parents: map[string]bool{}}
}

// read takes in all events. A line that is none is printed as it is.
func (r *report) read(in io.Reader) error {
	lines := bufio.NewReader(in)
	for {
		line, err := lines.ReadBytes('\n')
		var e event
		if len(line) > 0 {
			if json.Unmarshal(line, &e) != nil {
				fmt.Fprintf(r.out, "%s", line)
			} else {
				r.take(e)
			}
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return fmt.Errorf("read test events: %w", err)
		}
	}
}

// take takes in one event.
func (r *report) take(e event) {
	key := e.Package + " " + e.Test
	switch e.Action {
	case "build-output":
		fmt.Fprint(r.out, e.Output)
	case "build-fail":
		r.broken = true
	case "run":
		if i := strings.LastIndexByte(key, '/'); i > len(e.Package) {
			r.parents[key[:i]] = true
		}
	case "output":
		r.output(e, key)
	case "pass", "fail", "skip":
		if e.Test == "" {
			r.endPackage(e)
		} else {
			r.endTest(e, key)
		}
	}
}

// output keeps what a test says until it ends, and prints what a package says.
func (r *report) output(e event, key string) {
	if e.Test == "" {
		if e.Output != "PASS\n" {
			fmt.Fprint(r.out, e.Output)
		}
		return
	}
	r.said[key] = append(r.said[key], e.Output)
	if m := suiteLine.FindStringSubmatch(e.Output); m != nil {
		s := suite{pkg: e.Package}
		s.passed, _ = strconv.Atoi(m[2]) // digits by the pattern
		s.skipped, _ = strconv.Atoi(m[3])
		r.suites[m[1]] = s
	}
}

// suiteLine is what graphtest.Run logs at its end.
var suiteLine = regexp.MustCompile(`graphtest: (.+): (\d+) cases passed, (\d+) skipped`)

// endTest counts a test that ended and prints what it said unless it passed.
func (r *report) endTest(e event, key string) {
	said := r.said[key]
	delete(r.said, key)
	if !r.parents[key] {
		r.count(e)
	}
	if e.Action == "pass" {
		return
	}
	for _, line := range said {
		if !strings.HasPrefix(line, "=== ") {
			fmt.Fprint(r.out, line)
		}
	}
}

// count counts one test without subtests.
func (r *report) count(e event) {
	s := r.seen[e.Package]
	if s == nil {
		s = &suite{}
		r.seen[e.Package] = s
	}
	inSuite := slices.Contains(strings.Split(e.Test, "/")[1:], "Conformance")
	switch e.Action {
	case "pass":
		r.passed++
		if inSuite {
			s.passed++
		}
	case "fail":
		r.failed++
	case "skip":
		r.skipped++
		if inSuite {
			s.skipped++
		}
	}
}

// endPackage prints what tests said that never ended, where a package failed.
func (r *report) endPackage(e event) {
	if e.Action != "fail" {
		return
	}
	r.broken = true
	for key, said := range r.said {
		if strings.HasPrefix(key, e.Package+" ") {
			fmt.Fprintf(r.out, "--- not ended: %s\n%s", key, strings.Join(said, ""))
			delete(r.said, key)
		}
	}
}

// finish prints the count of each store and of all tests, and reports whether all is well.
func (r *report) finish(stores []string) bool {
	well := !r.broken && r.failed == 0
	names := slices.Clone(stores)
	for name := range r.suites {
		if !slices.Contains(stores, name) {
			names = append(names, name)
		}
	}
	slices.Sort(names[len(stores):])
	for _, name := range names {
		if fault := r.fault(name); fault != "" {
			fmt.Fprintf(r.out, "conformance: %s: %s\n", name, fault)
			well = false
			continue
		}
		fmt.Fprintf(r.out, "conformance: %s: %d cases passed, none skipped\n", name, r.suites[name].passed)
	}
	fmt.Fprintf(r.out, "%d passed, %d failed, %d skipped\n", r.passed, r.failed, r.skipped)
	return well
}

// fault says what is wrong with the suite over a store. What the suite logs is held against the
// tests that were seen to pass and to be skipped.
func (r *report) fault(name string) string {
	s, ok := r.suites[name]
	switch seen := r.seen[s.pkg]; {
	case !ok || s.passed == 0:
		return "no case ran"
	case s.skipped > 0:
		return fmt.Sprintf("%d cases passed, %d skipped; want none skipped", s.passed, s.skipped)
	case seen == nil || seen.passed < s.passed:
		return fmt.Sprintf("says that %d cases passed, but fewer were seen", s.passed)
	case seen.skipped > 0:
		return fmt.Sprintf("%d cases passed, %d parts of cases skipped; want none", s.passed, seen.skipped)
	}
	return ""
}
