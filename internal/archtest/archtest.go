// Package archtest checks how the packages of a module lean on each other, and a few rules
// of form that the compiler does not hold.
//
// It reads the files itself. A test that asked `go list` instead would be answered from the
// cache of test results after a violation, since `go test` looks only at files that the test
// process opens.
//
// What it leaves to others: the rules of this module, which its test lists.
package archtest

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// A Layer says what packages of the module may be imported, outside tests, by the packages
// that match a pattern. Patterns are paths below the module: `graph`, `loaders/*` for one
// element more, `graph/...` for the package and all below it. The module's root is `.`.
type Layer struct {
	Packages string
	May      []string
}

// An Only lists the packages that alone may import what matches a pattern of full import
// paths, such as a driver. Tests may too where Tests is set.
type Only struct {
	Import string
	In     []string
	Tests  bool
	Why    string
}

// Rules is what a module is held to.
type Rules struct {
	Module    string   // path of the module
	Layers    []Layer  // the first that matches a package decides; a package that none matches is a violation
	Only      []Only   // all hold
	Testing   []string // packages that may import "testing" outside their tests
	TestsOnly []string // packages that only tests and these packages themselves may import
	Generated []string // packages that are held to nothing but their layer
	MaxLines  int      // of a file that is neither a test nor generated; 0 means any
}

// A Violation is one place that breaks a rule.
type Violation struct {
	File string // slash-separated, below the root
	Line int
	Text string
}

// String is the violation as file:line: text.
func (v Violation) String() string { return fmt.Sprintf("%s:%d: %s", v.File, v.Line, v.Text) }

// Check holds files against the rules and returns what breaks them, in order of place.
func (r Rules) Check(files []File) []Violation {
	var found []Violation
	for _, f := range files {
		found = append(found, r.imports(f)...)
		if !f.Generated && !matchAny(r.Generated, f.Package) {
			found = append(found, r.form(f)...)
		}
	}
	found = append(found, r.packages(files)...)
	slices.SortFunc(found, func(a, b Violation) int {
		return cmp.Or(strings.Compare(a.File, b.File), a.Line-b.Line, strings.Compare(a.Text, b.Text))
	})
	return found
}

// match reports whether a path matches a pattern.
func match(pattern, path string) bool {
	if base, ok := strings.CutSuffix(pattern, "/..."); ok {
		return path == base || strings.HasPrefix(path, base+"/")
	}
	if base, ok := strings.CutSuffix(pattern, "/*"); ok {
		rest, below := strings.CutPrefix(path, base+"/")
		return below && rest != "" && !strings.Contains(rest, "/")
	}
	return pattern == path
}

func matchAny(patterns []string, path string) bool {
	return slices.ContainsFunc(patterns, func(p string) bool { return match(p, path) })
}
