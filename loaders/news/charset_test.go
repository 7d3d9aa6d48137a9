package news

import (
	"testing"
)

func TestDecodeDeclared(t *testing.T) {
	for _, c := range []struct{ in, charset, want, note, fault string }{
		{"M\xe1laga", "iso-8859-1", "Málaga", "", ""},
		{"Málaga", "iso-8859-1", "Málaga", "", ""},
		{"M\xe1laga", "klingon", "", "", "text is not utf-8 (byte 0xe1 at 1) and no other encoding is declared: name it with --charset"},
		{"\x1b$B%9\x1b(B", "iso-2022-jp", "ス", "", ""},
		{"\xff\xfeM\x00", "utf-8", "M", "", ""},
		{"\xef\xbb\xbfM", "iso-8859-1", "M", "", ""},
		{"Mál\xe1ga" + string(make([]byte, 200)), "utf-8", "Mál\ufffdga" + string(make([]byte, 200)), "1 bytes are not utf-8 and were replaced", ""},
		{"\xe1\xe1\xe1", "utf-8", "", "", "text is not utf-8, as it is declared: 3 bytes of 3"},
	} {
		s, note, err := decodeDeclared([]byte(c.in), c.charset)
		if fault := ""; err != nil {
			if fault = err.Error(); fault != c.fault {
				t.Errorf("%q: %s, want %s", c.in, fault, c.fault)
			}
		} else if s != c.want || note != c.note || c.fault != "" {
			t.Errorf("%q: %q, %q, want %q, %q, %q", c.in, s, note, c.want, c.note, c.fault)
		}
	}
}
