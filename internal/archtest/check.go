package archtest

import (
	"fmt"
	"slices"
	"strings"
)

// imports checks the import clauses of one file.
func (r Rules) imports(f File) []Violation {
	var found []Violation
	say := func(i Import, format string, args ...any) {
		found = append(found, Violation{f.Name, i.Line, fmt.Sprintf(format, args...)})
	}
	for _, i := range f.Imports {
		if ours, ok := r.below(i.Path); ok && !f.Test {
			r.ours(f, ours, func(text string) { say(i, "%s", text) })
		}
		if i.Path == "testing" && !f.Test && !matchAny(r.Testing, f.Package) {
			say(i, "testing is for tests: %s imports it", f.Package)
		}
		for _, o := range r.Only {
			if match(o.Import, i.Path) && !matchAny(o.In, f.Package) && !(f.Test && o.Tests) {
				say(i, "%s may not import %s: %s", f.Package, i.Path, o.Why)
			}
		}
	}
	return found
}

// ours checks the import of a package of the module outside tests.
func (r Rules) ours(f File, imported string, say func(string)) {
	for _, p := range r.TestsOnly {
		if match(p, imported) && !match(p, f.Package) {
			say(fmt.Sprintf("only tests may import %s", imported))
			return
		}
	}
	if l, ok := r.layer(f.Package); ok && !matchAny(l.May, imported) {
		say(fmt.Sprintf("%s may not import %s, only %s", f.Package, imported, or(l.May)))
	}
}

// layer is the first layer of a package.
func (r Rules) layer(pkg string) (Layer, bool) {
	i := slices.IndexFunc(r.Layers, func(l Layer) bool { return match(l.Packages, pkg) })
	if i < 0 {
		return Layer{}, false
	}
	return r.Layers[i], true
}

// below is an import path without the module's.
func (r Rules) below(importPath string) (string, bool) {
	if importPath == r.Module {
		return ".", true
	}
	return strings.CutPrefix(importPath, r.Module+"/")
}

// or words a list of patterns.
func or(patterns []string) string {
	if len(patterns) == 0 {
		return "packages of others"
	}
	return strings.Join(patterns, ", ")
}

// form checks one file by itself.
func (r Rules) form(f File) []Violation {
	var found []Violation
	for _, line := range f.Inits {
		found = append(found, Violation{f.Name, line, "func init: wire it by hand instead"})
	}
	if !f.Test && r.MaxLines > 0 && f.Lines > r.MaxLines {
		found = append(found, Violation{f.Name, f.Lines, fmt.Sprintf("%d lines, at most %d", f.Lines, r.MaxLines)})
	}
	return found
}

// packages checks that every package has a layer and a comment. A folder of tests alone needs neither.
func (r Rules) packages(files []File) []Violation {
	first, documented := map[string]File{}, map[string]bool{}
	for _, f := range files {
		if f.Test {
			continue
		}
		if old, ok := first[f.Package]; !ok || f.Name < old.Name {
			first[f.Package] = f
		}
		documented[f.Package] = documented[f.Package] || f.Doc || f.Generated
	}
	var found []Violation
	for pkg, f := range first {
		if _, ok := r.layer(pkg); !ok {
			found = append(found, Violation{f.Name, f.Clause, "no layer for package " + pkg})
		}
		if !documented[pkg] && !matchAny(r.Generated, pkg) {
			found = append(found, Violation{f.Name, f.Clause, "no package comment in " + pkg})
		}
	}
	return found
}
