package graph

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestAddDates(t *testing.T) {
	for _, c := range []struct{ have, add, want []Day }{
		{nil, nil, nil},
		{nil, []Day{0}, nil},
		{nil, []Day{9}, []Day{9}},
		{[]Day{9}, []Day{7}, []Day{7, 9}},
		{[]Day{7, 9}, []Day{8, 9, 0, 12, 7}, []Day{7, 8, 9, 12}},
	} {
		var d Document
		d.AddDates(c.have...)
		d.AddDates(c.add...)
		want := Document{Dates: c.want}
		if len(c.want) > 0 {
			want.Published = c.want[0]
		}
		if diff := cmp.Diff(want, d); diff != "" {
			t.Errorf("%v and %v (-want +got):\n%s", c.have, c.add, diff)
		}
	}
}
