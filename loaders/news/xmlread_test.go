package news

import (
	"strings"
	"testing"
)

func TestMended(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{" <a>Fish & chips &amp; &#163; &copy 2</a>", "<a>Fish &amp; chips &amp; &#163; &amp;copy 2</a>"},
		{"<a>\x00b\x08\tc</a>", "<a>b\tc</a>"},
		{"<![CDATA[a & b\x01 < c]]>&", "<![CDATA[a & b < c]]>&amp;"},
		{"<![CDATA[a & b", "<![CDATA[a & b"},
		{"", ""},
	} {
		if got := mended(c.in); got != c.want {
			t.Errorf("%q: %q, want %q", c.in, got, c.want)
		}
	}
}

// However small the elements are, a file has no more of them than memory can hold.
func TestManyElements(t *testing.T) {
	d, _, err := newXML([]byte("<rss><item>" + strings.Repeat("<a/>", maxXML)))
	if err != nil {
		t.Fatal(err)
	}
	err = elementsOf(d, (&channel{}).enter, func(*element) {})
	if err == nil || err.Error() != "xml: more than 1000000 elements" {
		t.Error(err)
	}
}
