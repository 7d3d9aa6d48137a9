package model_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente/loaders/text"
	"entente/loaders/text/model"
	"entente/loaders/text/split"
)

// TestSentences shows analyses: each word with its lemma, tags, relation and head.
func TestSentences(t *testing.T) {
	m, err := model.Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ words, want string }{
		{"Kenya imposed sanctions on Uganda.", "Kenya nsubj imposed, sanctions obj imposed, on case Uganda, Uganda nmod sanctions, . punct imposed"},
		{"The port was seized by rebels.", "The det port, port nsubj:pass seized, was aux:pass seized, by case rebels, rebels obl:agent seized, . punct seized"},
	} {
		tokens := split.Tokens(test.words, text.Span{End: len(test.words)})
		m.Sentence(tokens)
		var got []string
		for _, token := range tokens {
			if token.Head >= 0 {
				got = append(got, fmt.Sprintf("%s %s %s", token.Text, token.Rel, tokens[token.Head].Text))
			}
		}
		if diff := cmp.Diff(test.want, strings.Join(got, ", ")); diff != "" {
			t.Errorf("%s\n%s", test.words, diff)
		}
	}
}
