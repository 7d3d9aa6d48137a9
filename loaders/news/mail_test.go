package news

import (
	"testing"
)

func TestSpoken(t *testing.T) {
	for _, c := range []struct {
		name, in  string
		forwarded bool
		want      string
	}{
		{"signature", "A.\n\n--\nMe\n+1 23", false, "A."},
		{"no signature", "A --\nB - C", false, "A --\nB - C"},
		{"reply below", "A.\n\nOn Mon, 2 Jan 2006 at 15:04, Me <me@x.example> wrote:\n\n> B.\n> C.\n>\n", false, "A."},
		{"reply between", "Am 2. Januar schrieb Me:\n> B.\n\nA.\n\n> C.\n\nD.", false, "A.\n\n\nD."},
		{"attribution in two lines", "A.\n\nOn Mon, 2 Jan 2006 at 15:04, A Very Long Name\n<me@x.example> wrote:\n> B.", false, "A."},
		{"original message", "A.\n\n-----Original Message-----\nFrom: Me\nSent: Monday\nTo: You\nSubject: B\n\nC.", false, "A."},
		{"headers of a reply", "A.\n\nFrom: Me\nSent: Monday\nTo: You\nSubject: B\n\nC.", false, "A."},
		{"headers of what is forwarded", "A.\n\nFrom: Me\nSent: Monday\nTo: You\nSubject: B\n\nC.", true, "A.\n\n\nC."},
		{"forwarded", "A.\n\n---------- Forwarded message ---------\nFrom: Me\nDate: Monday\n\nC.", false, "A.\n\n\nC."},
		{"forwarded and quoted", "Begin forwarded message:\n\n> From: Me\n> Date: Monday\n>\n> C.\n>\n>> D.", false, "C."},
		{"forwarded behind a signature", "A.\n--\nMe\n---------- Forwarded message ---------\nFrom: Me\n\nC.", false, "A.\n\nC."},
		{"from in a sentence", "From Monday on, ships may pass.\nTo: nobody", false, "From Monday on, ships may pass.\nTo: nobody"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := paragraphs(spoken(c.in, c.forwarded)); got != paragraphs(c.want) {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}

func TestUnflowed(t *testing.T) {
	if got, want := unflowed("One \ntwo.\n From\n-- \nMe\n", false), "One two.\nFrom\n-- \nMe\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
