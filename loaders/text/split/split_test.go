package split_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente/loaders/text"
	"entente/loaders/text/split"
)

func TestTokens(t *testing.T) {
	for _, test := range []struct{ words, want string }{
		{"Chad's army didn't fire.", "Chad 's army did n't fire ."},
		{"The U.S. and the U.N. agreed.", "The U.S. and the U.N. agreed ."},
		{"Malta-based firms paid $2.1bn, or 75,000 each", "Malta - based firms paid $ 2.1 bn , or 75,000 each"},
		{"S-400 and anti-piracy al-Rashid", "S-400 and anti-piracy al-Rashid"},
		{"the M/V Blue Star", "the M/V Blue Star"},
		{"states’ rights", "states ’ rights"},
		{"Mr. A. K. Rao in Sana'a", "Mr. A. K. Rao in Sana'a"},
		{"“We will,” he said.", "“ We will , ” he said ."},
		{"They cannot pay US$5m by 10am at A&M!!", "They can not pay US$ 5 m by 10 am at A&M !!"},
		{"Write to a.b@example.org or see https://example.org/a?b=c.", "Write to a.b@example.org or see https://example.org/a?b=c ."},
		{"a self-made pro-Chad e-mail", "a self - made pro-Chad e-mail"},
		{"Chad–Libya ties", "Chad – Libya ties"},
	} {
		var got []string
		for _, token := range split.Tokens(test.words, text.Span{End: len(test.words)}) {
			got = append(got, token.Text)
		}
		if diff := cmp.Diff(test.want, strings.Join(got, " ")); diff != "" {
			t.Errorf("%s\n%s", test.words, diff)
		}
	}
}

func TestSentences(t *testing.T) {
	for _, test := range []struct {
		words string
		want  []string
	}{
		{"Mr. Rao left. He returned on Jan. 5.", []string{"Mr. Rao left.", "He returned on Jan. 5."}},
		{"It went to the U.S. The army stayed.", []string{"It went to the U.S.", "The army stayed."}},
		{"It went to the U.S. Army base.", []string{"It went to the U.S. Army base."}},
		{`"We won." They left!`, []string{`"We won."`, "They left!"}},
		{"Sales rose 2.5 percent. Why? Nobody knows.", []string{"Sales rose 2.5 percent.", "Why?", "Nobody knows."}},
		{"“Wait!!!” she said. “It is bad.“ They left.", []string{"“Wait!!!” she said.", "“It is bad.“", "They left."}},
		{"No end", []string{"No end"}},
	} {
		var got []string
		for _, s := range split.Sentences(test.words, []text.Block{{Span: text.Span{End: len(test.words)}}}) {
			got = append(got, s.In(test.words))
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s\n%s", test.words, diff)
		}
	}
}

func FuzzSentences(f *testing.F) {
	f.Add("Mr. Rao's U.S. trip. It cost $2.1bn!")
	f.Add("a\x00b \xff’s n't 'S-4")
	f.Fuzz(func(t *testing.T, words string) {
		at := 0
		for _, s := range split.Sentences(words, []text.Block{{Span: text.Span{End: len(words)}}}) {
			for _, token := range s.Tokens {
				if token.Start < at || token.End <= token.Start || token.End > len(words) || words[token.Start:token.End] != token.Text {
					t.Fatalf("token %+v after byte %d of %q", token, at, words)
				}
				at = token.End
			}
		}
	})
}
