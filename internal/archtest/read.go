package archtest

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"strconv"
	"strings"
)

// A File is what the rules look at in one Go file, whatever its build constraints.
type File struct {
	Name      string // slash-separated, below the root
	Package   string // its folder; "." for the root
	Test      bool
	Generated bool
	Doc       bool // has a package comment
	Lines     int
	Clause    int // line of the package clause
	Imports   []Import
	Inits     []int // lines of functions named init
}

// An Import is one import clause.
type Import struct {
	Path string
	Line int
}

// Read reads all Go files of a tree but those that the go command ignores too.
func Read(root fs.FS) ([]File, error) {
	var files []File
	err := fs.WalkDir(root, ".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && name != "." && ignored(d.Name()):
			return fs.SkipDir
		case d.IsDir() || path.Ext(name) != ".go" || strings.HasPrefix(d.Name(), "_") || strings.HasPrefix(d.Name(), "."):
			return nil
		}
		src, err := fs.ReadFile(root, name)
		if err != nil {
			return err
		}
		f, err := parse(name, src)
		files = append(files, f)
		return err
	})
	return files, err
}

func ignored(folder string) bool {
	return strings.HasPrefix(folder, ".") || strings.HasPrefix(folder, "_") ||
		folder == "testdata" || folder == "vendor" || folder == "node_modules"
}

func parse(name string, src []byte) (File, error) {
	set := token.NewFileSet()
	tree, err := parser.ParseFile(set, name, src, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return File{}, err
	}
	f := File{
		Name: name, Package: path.Dir(name), Test: strings.HasSuffix(name, "_test.go"),
		Generated: ast.IsGenerated(tree) || strings.HasSuffix(name, "_gen.go"),
		Doc:       tree.Doc != nil && tree.Doc.Text() != "",
		Lines:     bytes.Count(src, []byte("\n")),
		Clause:    set.Position(tree.Package).Line,
	}
	for _, spec := range tree.Imports {
		p, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			return File{}, fmt.Errorf("%s: import %s: %w", name, spec.Path.Value, err)
		}
		f.Imports = append(f.Imports, Import{p, set.Position(spec.Pos()).Line})
	}
	for _, d := range tree.Decls {
		if fn, ok := d.(*ast.FuncDecl); ok && fn.Recv == nil && fn.Name.Name == "init" {
			f.Inits = append(f.Inits, set.Position(fn.Pos()).Line)
		}
	}
	return f, nil
}
