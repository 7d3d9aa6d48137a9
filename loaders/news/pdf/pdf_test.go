package pdf

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const limit = 1 << 20

func TestText(t *testing.T) {
	long := "Sweden has sold a large number of its old howitzers to"
	for _, c := range []struct{ name, entries, content, want string }{
		{"lines of a paragraph", "", lines(50, 700, long, "Norway, which wanted them."), long + " Norway, which wanted them."},
		{"a gap parts", "", lines(50, 700, long, "Norway.") + lines(50, 664, "Spain left."), long + " Norway.\n\nSpain left."},
		{"an indent parts", "", lines(50, 700, long, long, "and Norway. It went on and on, and then it came to an end.") + lines(65, 664, "Spain left the union of the north and") + lines(50, 652, "went home."),
			long + " " + long + " and Norway. It went on and on, and then it came to an end.\n\nSpain left the union of the north and went home."},
		{"a short last line parts", "", lines(50, 700, long, "Norway.", "Spain left the union of the many islands of the north"), long + " Norway.\n\nSpain left the union of the many islands of the north"},
		{"a divided word", "", lines(50, 700, "Norway bought old how-", "itzers from Sweden."), "Norway bought old howitzers from Sweden."},
		{"a hyphen of its own", "", lines(50, 700, "The long-term plan is of the Anglo-", "Norwegian council, a long-", "term one of the Norwegians' self-", "government."),
			"The long-term plan is of the Anglo-Norwegian council, a long-term one of the Norwegians' self-government."},
		{"kerned", "", "BT /F1 10 Tf 50 700 Td [(Nor) 20 (way) -300 (le) -40 (ft.)] TJ ET", "Norway left."},
		{"a word at a time", "", "BT /F1 10 Tf 50 700 Td (Norway) Tj 36 0 Td (left.) Tj ET", "Norway left."},
		{"drawn twice", "", "BT /F1 10 Tf 50 700 Td (Norway) Tj 0.3 0 Td (Norway) Tj ET", "Norway"},
		{"names of glyphs", "", "BT /F1 10 Tf 50 700 Td (\\001sh, Lisbon\\002s, \\200) Tj ET", "fish, Lisbon’s, €"},
		{"a map of Unicode", "", "BT /F2 10 Tf 50 700 Td <000100020010> Tj ET", "Sfia"},
		{"a form", "", "/X1 Do", "In a form."},
		{"text of its own", "", "BT /F1 10 Tf 50 700 Td /Span /P1 BDC (xyz) Tj EMC ( and Cuba) Tj ET", "Aruba and Cuba"},
		{"an artifact", "", lines(50, 700, "Norway left.") + "/Artifact <</Type/Pagination>> BDC " + lines(50, 30, "Draft of nobody") + "EMC", "Norway left."},
		{"a watermark", "", "BT /F1 40 Tf 1 1 -1 1 100 300 Tm (DRAFT) Tj ET " + lines(50, 700, "Norway left."), "Norway left."},
		{"a page turned", "/Rotate 90", "BT /F1 10 Tf 0 1 -1 0 100 50 Tm (Norway left.) Tj ET BT /F1 10 Tf 0 1 -1 0 112 50 Tm (Spain too.) Tj ET", "Norway left. Spain too."},
		{"a picture in the middle", "", "BI /W 1 /H 1 ID \x00(EI\x01 EI " + lines(50, 700, "Norway left."), "Norway left."},
		{"a number of a page", "", lines(50, 700, "Norway left.") + lines(300, 30, "- 7 -"), "Norway left."},
		{"written from the bottom up", "", lines(50, 600, "Norway, which wanted them.") + lines(50, 612, long), long + " Norway, which wanted them."},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, err := Read(document(c.entries, c.content), limit)
			if err != nil || d.Text != c.want {
				t.Errorf("%+v, %v\nwant %q", d, err, c.want)
			}
		})
	}
}

// column is lines of prose with a number in each.
func column(name string) []string {
	out := make([]string, 6)
	for i := range out {
		out[i] = name + " line " + string(rune('1'+i)) + " of some words of prose"
	}
	return out
}

func TestPages(t *testing.T) {
	var pages []string
	for i, n := range []string{"first", "second", "third"} {
		pages = append(pages, lines(200, 760, "The Harbour Wire, number 7")+lines(50, 740, "A headline that goes over both of the columns of the "+n+" page")+
			lines(320, 700, column("right "+n)...)+lines(50, 700, column("left "+n)...)+lines(300, 20, "page "+string(rune('1'+i))))
	}
	d, err := Read(document("", pages...), limit)
	if err != nil {
		t.Fatal(err)
	}
	var want []string
	for _, n := range []string{"first", "second", "third"} {
		want = append(want, "A headline that goes over both of the columns of the "+n+" page", strings.Join(append(column("left "+n), column("right "+n)...), " "))
	}
	got := strings.Fields(d.Text)
	if g, w := strings.Join(got, " "), strings.Join(want, " "); g != w {
		t.Errorf("%s\nwant %s", g, w)
	}
	if d.Title != "Má" || d.Created != "2024-05-17" || d.Pages != 3 {
		t.Errorf("title %q, created %s, %d pages", d.Title, d.Created, d.Pages)
	}
}

// Files in testdata were encrypted by another program: owner.* for readers without a password, user.pdf for those who have it.
func TestEncrypted(t *testing.T) {
	files, err := filepath.Glob("testdata/*.pdf")
	if err != nil || len(files) < 4 {
		t.Fatalf("%v, %v", files, err)
	}
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		d, err := Read(data, limit)
		switch {
		case strings.Contains(name, "user") && !errors.Is(err, ErrEncrypted):
			t.Errorf("%s: %v, want %v", name, err, ErrEncrypted)
		case !strings.Contains(name, "user") && (err != nil || d.Text != "Norway left." || d.Title != "Má"):
			t.Errorf("%s: %+v, %v", name, d, err)
		}
	}
}
