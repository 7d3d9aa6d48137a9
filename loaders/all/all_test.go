package all_test

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"entente/loaders/all"
	"entente/schema/gazetteer"
)

// notLoaders are folders beside the loaders that are none.
var notLoaders = []string{"all", "loaderstest", "text"}

func TestEveryFolderIsListed(t *testing.T) {
	g, err := gazetteer.New()
	if err != nil {
		t.Fatal(err)
	}
	set, err := all.Loaders(g)
	if err != nil {
		t.Fatal(err)
	}
	var listed []string
	for _, l := range set.Loaders() {
		listed = append(listed, l.Name())
		if len(l.Formats()) == 0 {
			t.Errorf("%s: reads no format", l.Name())
		}
	}
	folders, err := os.ReadDir("..")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range folders {
		source, err := filepath.Glob(filepath.Join("..", f.Name(), "*.go"))
		if err != nil {
			t.Fatal(err)
		}
		if !f.IsDir() || len(source) == 0 || slices.Contains(notLoaders, f.Name()) {
			continue
		}
		if !slices.Contains(listed, f.Name()) {
			t.Errorf("loaders/%s: not in the list of package all", f.Name())
		}
	}
}
