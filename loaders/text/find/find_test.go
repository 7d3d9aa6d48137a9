package find_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente/loaders/text"
	"entente/loaders/text/find"
	"entente/loaders/text/model"
	"entente/loaders/text/split"
	"entente/schema/gazetteer"
)

func newFinder(t testing.TB) *find.Finder {
	t.Helper()
	g, err := gazetteer.New()
	if err != nil {
		t.Fatal(err)
	}
	return find.New(g)
}

func sentences(words string) []text.Sentence {
	out := split.Sentences(words, []text.Block{{Span: text.Span{End: len(words)}}})
	for i := range out {
		tagger(out[i].Tokens)
	}
	return out
}

func TestDocument(t *testing.T) {
	f := newFinder(t)
	for _, test := range []struct{ words, want string }{
		{"Officials of the U.S. and the DPRK met.", "U.S.=state/us; DPRK=state/kp"},
		{"The Democratic People’s Republic of Korea left.", "Democratic People’s Republic of Korea=state/kp"},
		{"They told us who left.", ""},
		{"The Chilean army met the Kremlin.", "Chilean=state/cl; Kremlin=state/ru"},
		{"The Chilean Foreign Ministry said so.", "Chilean Foreign Ministry=organ of state/cl"},
		{"Prime Minister Anna Holt of Norway spoke.", "Anna Holt=Person; Norway=state/no"},
		{"Zorvan Trading Company Ltd. of Malta closed.", "Zorvan Trading Company Ltd.=Organization; Malta=state/mt"},
		{"It boarded the tanker Blue Horizon.", "Blue Horizon=Vessel"},
		{"It backs Resolution 1540.", "Resolution 1540=LegalInstrument"},
		{"Contracts were signed.", ""},
		{"The Council met. The Bank of Chad closed.", "Bank of Chad=Organization"},
		{"Sheikh Omar al-Rashid spoke.", "Omar al-Rashid=Person"},
	} {
		s := sentences(test.words)
		f.Document(s, 0)
		var got []string
		for i := range s {
			for _, m := range s[i].Mentions {
				what := m.ID
				if what == "" {
					what = m.Kind.String()
				}
				if m.Of != "" && m.ID == "" {
					what = "organ of " + m.Of
				}
				got = append(got, fmt.Sprintf("%s=%s", test.words[s[i].Tokens[m.First].Start:s[i].Tokens[m.Last].End], what))
			}
		}
		if diff := cmp.Diff(test.want, strings.Join(got, "; ")); diff != "" {
			t.Errorf("%s\n%s", test.words, diff)
		}
	}
}

// FuzzDocument: mentions are sorted, do not overlap and lie in their sentence.
func FuzzDocument(f *testing.F) {
	finder := newFinder(f)
	f.Add("U.S. President Anna Holt of the Bank of Chad – Sheikh M/V Al 39 Office 39-Resolution")
	f.Fuzz(func(t *testing.T, words string) {
		s := sentences(words)
		finder.Document(s, 0)
		for i := range s {
			last := -1
			for _, m := range s[i].Mentions {
				if m.First <= last || m.Last < m.First || m.Last >= len(s[i].Tokens) || m.Kind == 0 {
					t.Fatalf("mention %+v after token %d of %d in %q", m, last, len(s[i].Tokens), words)
				}
				last = m.Last
			}
		}
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
