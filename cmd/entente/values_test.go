package main

import "testing"

func TestSize(t *testing.T) {
	for _, c := range []struct {
		in    string
		want  int64
		shown string
	}{
		{"1", 1, "1"}, {"4096", 4096, "4K"}, {"64K", 65536, "64K"}, {"64kb", 65536, "64K"}, {"16M", 16 << 20, "16M"}, {"1G", 1 << 30, "1G"},
		{"1500", 1500, "1500"},
		{"", 0, ""}, {"0", 0, ""}, {"-1", 0, ""}, {"K", 0, ""}, {"1X", 0, ""}, {"9999999999G", 0, ""},
	} {
		var n int64
		v := sizeValue{&n}
		if err := v.Set(c.in); (err == nil) != (c.want > 0) || n != c.want {
			t.Errorf("size %q: %d, %v, want %d", c.in, n, err, c.want)
		}
		if c.want > 0 && v.String() != c.shown {
			t.Errorf("size %q is shown as %s, want %s", c.in, v, c.shown)
		}
	}
}
