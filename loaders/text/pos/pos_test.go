package pos_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente/loaders/text"
	"entente/loaders/text/learn"
	"entente/loaders/text/pos"
)

// bank is a treebank of words written form/XPOS/UPOS/lemma.
const bank = `
Kenya/NNP/PROPN/Kenya hoped/VBD/VERB/hope ./././.
Chad/NNP/PROPN/Chad hopes/VBZ/VERB/hope ./././.
Chad/NNP/PROPN/Chad stopped/VBD/VERB/stop ships/NNS/NOUN/ship ./././.
Kenya/NNP/PROPN/Kenya closed/VBD/VERB/close ports/NNS/NOUN/port ./././.
Libya/NNP/PROPN/Libya signed/VBD/VERB/sign treaties/NNS/NOUN/treaty ./././.
Libya/NNP/PROPN/Libya moved/VBD/VERB/move armies/NNS/NOUN/army ./././.
They/PRP/PRON/they sold/VBD/VERB/sell ships/NNS/NOUN/ship ./././.
We/PRP/PRON/we have/VBP/AUX/have sold/VBN/VERB/sell ships/NNS/NOUN/ship ./././.
They/PRP/PRON/they will/MD/AUX/will stop/VB/VERB/stop ./././.
They/PRP/PRON/they will/MD/AUX/will move/VB/VERB/move ./././.
They/PRP/PRON/they will/MD/AUX/will tape/VB/VERB/tape it/PRP/PRON/it ./././.
We/PRP/PRON/we will/MD/AUX/will sign/VB/VERB/sign it/PRP/PRON/it ./././.
`

func sentences(words string) (out [][]text.Token) {
	for line := range strings.Lines(words) {
		var s []text.Token
		for w := range strings.FieldsSeq(line) {
			f := strings.Split(w, "/")
			if f[0] == "." {
				f = []string{".", ".", "PUNCT", "."}
			}
			s = append(s, text.Token{Text: f[0], XPOS: f[1], UPOS: f[2], Lemma: f[3]})
		}
		if len(s) > 0 {
			out = append(out, s)
		}
	}
	return out
}

// TestTagger: a tagger trained on a few sentences, alone and out of a file, tags words that it
// has not seen and finds their lemmas: by their ending, a known word before an unknown one, and
// irregular ones from the list.
func TestTagger(t *testing.T) {
	clusters := learn.NewClusters(nil, nil)
	trained, tagged, err := pos.Train(sentences(bank), clusters, pos.Training{Epochs: 8, Seeds: 2, Folds: 3, Workers: 2, Log: t.Logf})
	if err != nil {
		t.Fatal(err)
	}
	if len(tagged) != 12 || tagged[2][1].XPOS == "" {
		t.Errorf("sentences tagged by models of other folds: %v", tagged)
	}
	made, err := trained.Tagger()
	if err != nil {
		t.Fatal(err)
	}
	var w learn.Writer
	if err := trained.Write(&w); err != nil {
		t.Fatal(err)
	}
	read, err := pos.Read(learn.NewReader(w.Content()), clusters)
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ words, want string }{
		{"Libya stopped armies .", "Libya/NNP/Libya stopped/VBD/stop armies/NNS/army ././."},
		{"Chad taped ships .", "Chad/NNP/Chad taped/VBD/tape ships/NNS/ship ././."},
		{"Kenya withdrew ports .", "Kenya/NNP/Kenya withdrew/VBD/withdraw ports/NNS/port ././."},
	} {
		for _, tagger := range []*pos.Tagger{made, read} {
			var tokens []text.Token
			for word := range strings.FieldsSeq(test.words) {
				tokens = append(tokens, text.Token{Text: word})
			}
			tagger.Tag(tokens)
			var got []string
			for _, token := range tokens {
				got = append(got, fmt.Sprintf("%s/%s/%s", token.Text, token.XPOS, token.Lemma))
			}
			if diff := cmp.Diff(test.want, strings.Join(got, " ")); diff != "" {
				t.Errorf("%s\n%s", test.words, diff)
			}
		}
	}
}
