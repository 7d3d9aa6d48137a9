package news

import (
	"io"
	"strings"
	"testing"
)

func TestDecode(t *testing.T) {
	for _, c := range []struct{ name, in, charset, want, fault string }{
		{name: "utf-8", in: "Málaga\r\n", want: "Málaga\r\n"},
		{name: "utf-8 with a mark", in: "\xef\xbb\xbfMálaga", want: "Málaga"},
		{name: "utf-16 little", in: "\xff\xfeM\x00\xe1\x00", want: "Má"},
		{name: "utf-16 big", in: "\xfe\xff\x00M\x00\xe1", want: "Má"},
		{name: "utf-16 cut", in: "\xff\xfeM\x00\x00\xd8", fault: "text is not utf-16"},
		{name: "declared", in: "M\xe1laga", charset: "windows-1252", want: "Málaga"},
		{name: "utf-8 whatever is declared", in: "Málaga", charset: "windows-1252", want: "Málaga"},
		{name: "utf-16 declared", in: "M\x00\xe1\x00", charset: "utf-16le", want: "Má"},
		{name: "declared wrongly", in: "ab\x81\n\xff", charset: "shift_jis", fault: "text is not shift_jis"},
		{name: "declared utf-8", in: "M\xe1laga", charset: "utf-8", fault: "text is not utf-8 (byte 0xe1 at 1) and no other encoding is declared: name it with --charset"},
		{name: "unknown charset", in: "M\xe1laga", charset: "klingon", fault: "charset klingon: not known"},
		{name: "not declared", in: "one\ntwo \xe1", fault: "text is not utf-8 (byte 0xe1 at 8) and no other encoding is declared: name it with --charset"},
		{name: "empty", in: "", fault: "no text"},
		{name: "blank", in: " \n\t", fault: "no text"},
		{name: "only a mark", in: "\xef\xbb\xbf", fault: "no text"},
		{name: "nul", in: "a\x00b", fault: "binary bytes, not text"},
		{name: "controls", in: "a\x01\x02b", fault: "binary bytes, not text"},
		{name: "image", in: "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", fault: "binary bytes, not text"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := decode([]byte(c.in), c.charset)
			if got != c.want || err == nil && c.fault != "" || err != nil && err.Error() != c.fault {
				t.Errorf("decode %q: %q, %v, want %q, %s", c.in, got, err, c.want, c.fault)
			}
		})
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte("\xff\xfeM\x00"), "")
	f.Add([]byte("M\xe1laga"), "windows-1252")
	f.Fuzz(func(t *testing.T, raw []byte, charset string) {
		s, err := decode(raw, charset)
		if err == nil && (strings.ToValidUTF8(s, "") != s || strings.ContainsRune(s, 0)) {
			t.Errorf("decode %q: %q is not text", raw, s)
		}
	})
}

func TestLines(t *testing.T) {
	long := strings.Repeat("x", 1<<17)
	for _, c := range []struct {
		name, in string
		limit    int
		want     []string // a line that was cut ends in "…"
	}{
		{"plain", "a\nbc\n", 10, []string{"a", "bc"}},
		{"no end", "a\r\n\nbc", 10, []string{"a", "", "bc"}},
		{"too long", "12345\n123456\n1\n", 5, []string{"12345", "12345…", "1"}},
		{"far too long", long + "\nb\n", 5, []string{"xxxxx…", "b"}},
		{"longer than the buffer", long + "\nb\n", 1 << 20, []string{long, "b"}},
		{"utf-16", "\xff\xfea\x00\n\x00b\x00", 10, []string{"a", "b"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := newLineReader(strings.NewReader(c.in), c.limit)
			for i := 0; ; i++ {
				line, n, long, err := r.next()
				if err == io.EOF {
					if i != len(c.want) {
						t.Errorf("%d lines, want %d", i, len(c.want))
					}
					return
				}
				got := string(line)
				if long {
					got += "…"
				}
				if err != nil || n != i+1 || i >= len(c.want) || got != c.want[i] {
					t.Fatalf("line %d: %.20q, number %d, %v", i, got, n, err)
				}
			}
		})
	}
}
