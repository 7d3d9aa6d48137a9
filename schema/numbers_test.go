package schema

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "add new names to the golden file")

// TestNumbers holds the numbers that stored histories use: a name keeps its number for ever, and new ones come last.
func TestNumbers(t *testing.T) {
	var b strings.Builder
	list := func(what string, n int, name string) { fmt.Fprintf(&b, "%s %d %s\n", what, n, name) }
	for _, k := range Kinds() {
		list("kind", int(k), k.String())
	}
	for _, s := range Subkinds() {
		list("subkind", int(s), s.String())
	}
	for _, m := range Modalities() {
		list("modality", int(m), m.String())
	}
	for _, r := range Types() {
		list("type", int(r), r.String())
	}
	const golden = "testdata/numbers.txt"
	old, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range strings.Split(strings.TrimSpace(string(old)), "\n") {
		if !strings.Contains(b.String(), line+"\n") {
			t.Errorf("%q is stored, and the table has it otherwise", line)
		}
	}
	if *update && !t.Failed() {
		err = os.WriteFile(golden, []byte(b.String()), 0o644)
	} else if b.String() != string(old) {
		t.Errorf("%s lacks names: run this test with -update", golden)
	}
	if err != nil {
		t.Fatal(err)
	}
}
