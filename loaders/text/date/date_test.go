package date_test

import (
	"sync"
	"testing"

	"entente/graph"
	"entente/loaders/text"
	"entente/loaders/text/date"
	"entente/loaders/text/model"
	"entente/loaders/text/split"
)

func find(words string, published graph.Day) []text.Date {
	tokens := split.Tokens(words, text.Span{End: len(words)})
	tagger(tokens)
	return date.Find(tokens, published)
}

// TestFind resolves against Wednesday 14 June 2023.
func TestFind(t *testing.T) {
	published, _ := graph.ParseDay("2023-06-14")
	for _, test := range []struct{ words, from, to string }{
		{"it left on Monday", "2023-06-12", "2023-06-12"},
		{"it left on Wednesday", "2023-06-14", "2023-06-14"},
		{"it left yesterday", "2023-06-13", "2023-06-13"},
		{"it left last month", "2023-05-01", "2023-05-31"},
		{"it left last year", "2022-01-01", "2022-12-31"},
		{"it leaves next week", "2023-06-19", "2023-06-25"},
		{"it left on Aug. 2", "2022-08-02", "2022-08-02"},
		{"it left on 3 May", "2023-05-03", "2023-05-03"},
		{"it left in March 2008", "2008-03-01", "2008-03-31"},
		{"it left on April 9, 2017", "2017-04-09", "2017-04-09"},
		{"it left in 1998", "1998-01-01", "1998-12-31"},
		{"it left two years ago", "2021-01-01", "2021-12-31"},
		{"it left in November", "2022-11-01", "2022-11-30"},
		{"it left last November", "2022-11-01", "2022-11-30"},
		{"it held 1998 soldiers", "", ""},
		{"it may leave", "", ""},
	} {
		got := find(test.words, published)
		if test.from == "" {
			if len(got) > 0 {
				t.Errorf("%s: %+v", test.words, got)
			}
			continue
		}
		if len(got) != 1 || got[0].Event.StartMin.String() != test.from || got[0].Event.EndMax.String() != test.to {
			t.Errorf("%s: %+v", test.words, got)
		}
	}
	since := find("at odds since 2016", published)
	if len(since) != 1 || since[0].Valid.StartMin.String() != "2016-01-01" || since[0].Valid.StartMax.String() != "2016-12-31" || since[0].Valid.EndMin != 0 {
		t.Errorf("since: %+v", since)
	}
	if got := find("it left on Monday, in March and in 1998", 0); len(got) != 1 {
		t.Errorf("without publication: %+v", got)
	}
}

func TestStated(t *testing.T) {
	for words, want := range map[string]string{
		"date 2021-03-03 x": "2021-03-03", "LIMA, Oct. 2, 2010 -": "2010-10-02", "Sunday 9 April 2017": "2017-04-09",
		"LIMA, April 9 -": "", "9999-99-99": "", "Room 12 Block 2014": "",
	} {
		if got := date.Stated(words).String(); got != want {
			t.Errorf("%s: %s, want %s", words, got, want)
		}
	}
}

func FuzzFind(f *testing.F) {
	f.Add("since late April 9, 2017 and two years ago, as early as the 31 Feb 9999", 700000)
	f.Fuzz(func(t *testing.T, words string, published int) {
		n := len(split.Tokens(words, text.Span{End: len(words)}))
		last := -1
		for _, d := range find(words, graph.Day(published)) {
			if d.First <= last || d.Last < d.First || d.Last >= n {
				t.Fatalf("%+v of %d tokens", d, n)
			}
			last = d.Last
		}
		_ = date.Stated(words)
	})
}

// tagger tags as package extract does.
func tagger(tokens []text.Token) {
	english().Tagger.Tag(tokens)
	text.Classify(tokens, false)
}

var english = sync.OnceValue(func() *model.Model {
	m, err := model.Load()
	if err != nil {
		panic(err)
	}
	return m
})
