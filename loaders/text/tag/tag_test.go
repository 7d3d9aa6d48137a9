package tag_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente/loaders/text"
	"entente/loaders/text/split"
	"entente/loaders/text/tag"
)

// TestVerbs lists the verbs of each sentence with their lemmas.
func TestVerbs(t *testing.T) {
	for _, test := range []struct{ words, want string }{
		{"The attack on the ships was condemned.", "condemned/condemn"},
		{"Kenya attacks Uganda and supports Sudan.", "attacks/attack supports/support"},
		{"Kenya relies on Sudan.", "relies/rely"},
		{"Missile attacks on Kenya", ""},
		{"They have agreed to supply arms.", "agreed/agree supply/supply"},
		{"The seized ship left.", "left/leave"},
		{"Land occupied by Chad was returned.", "occupied/occupy returned/return"},
		{"Kenya's support for Chad fell.", "fell/fall"},
		{"It did not sell the arms.", "sell/sell"},
		{"Oil exports rose.", "rose/rise"},
	} {
		tokens := split.Tokens(test.words, text.Span{End: len(test.words)})
		tag.Sentence(tokens)
		var got []string
		for _, token := range tokens {
			if token.Class == text.Verb {
				got = append(got, token.Text+"/"+token.Lemma)
			}
		}
		if diff := cmp.Diff(test.want, strings.Join(got, " ")); diff != "" {
			t.Errorf("%s\n%s", test.words, diff)
		}
	}
}

func TestSingular(t *testing.T) {
	for plural, want := range map[string]string{"missiles": "missile", "armies": "army", "embargoes": "embargo", "crisis": "crisis", "forces": "force", "talks": "talks", "boxes": "box", "gas": "gas"} {
		if got := tag.Singular(plural); got != want {
			t.Errorf("%s: %s, want %s", plural, got, want)
		}
	}
}

// FuzzSentence: whatever the words, each token keeps its span and gets a lemma.
func FuzzSentence(f *testing.F) {
	f.Add(`"We didn't," said that man – who'd long been "there".`)
	f.Fuzz(func(t *testing.T, words string) {
		tokens := split.Tokens(words, text.Span{End: len(words)})
		tag.Sentence(tokens)
		for _, token := range tokens {
			if token.Lemma == "" || words[token.Start:token.End] != token.Text {
				t.Fatalf("token %+v", token)
			}
		}
		s := []text.Sentence{{Tokens: tokens}}
		tag.Speech(s)
		for _, q := range s[0].Speech {
			if q.First < 0 || q.Last >= len(tokens) || q.First > q.Last {
				t.Fatalf("speech %+v of %d tokens", q, len(tokens))
			}
		}
	})
}
