package parse_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"entente/loaders/text"
	"entente/loaders/text/learn"
	"entente/loaders/text/parse"
)

// sentence builds tokens of word, tag, head (counted from 0, -1 for the root), relation.
func sentence(rows ...[4]string) (out []text.Token) {
	for _, r := range rows {
		t := text.Token{Text: r[0], XPOS: r[1], UPOS: r[1], Rel: r[3]}
		fmt.Sscan(r[2], &t.Head)
		out = append(out, t)
	}
	return out
}

func bank() [][]text.Token {
	return [][]text.Token{
		sentence([4]string{"Chad", "NNP", "1", "nsubj"}, [4]string{"left", "VBD", "-1", "root"}, [4]string{".", ".", "1", "punct"}),
		sentence([4]string{"Mali", "NNP", "1", "nsubj"}, [4]string{"backed", "VBD", "-1", "root"}, [4]string{"Chad", "NNP", "1", "obj"}, [4]string{".", ".", "1", "punct"}),
		sentence([4]string{"Ships", "NNS", "1", "nsubj"}, [4]string{"left", "VBD", "-1", "root"}, [4]string{"for", "IN", "3", "case"}, [4]string{"Chad", "NNP", "1", "obl"}, [4]string{".", ".", "1", "punct"}),
	}
}

// TestParser: the parser learns its treebank, alone and out of a file.
func TestParser(t *testing.T) {
	clusters := learn.NewClusters(nil, nil)
	trained := parse.Train(bank(), clusters, parse.Training{Epochs: 10, Explore: 0.9, Log: t.Logf})
	var w learn.Writer
	if err := trained.Write(&w); err != nil {
		t.Fatal(err)
	}
	read, err := parse.Read(learn.NewReader(w.Content()), clusters)
	if err != nil {
		t.Fatal(err)
	}
	made, err := trained.Parser()
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range []*parse.Parser{made, read} {
		for _, s := range bank() {
			got := bare(s)
			p.Parse(got)
			for i := range s {
				if got[i].Head != s[i].Head || got[i].Rel != s[i].Rel {
					t.Errorf("%s: %d %s, want %d %s", s[i].Text, got[i].Head, got[i].Rel, s[i].Head, s[i].Rel)
				}
			}
		}
	}
}

func bare(s []text.Token) (out []text.Token) {
	for _, t := range s {
		out = append(out, text.Token{Text: t.Text, XPOS: t.XPOS, UPOS: t.UPOS})
	}
	return out
}

// TestTree: whatever the tokens, and however many, the result is a tree with one root.
func TestTree(t *testing.T) {
	p, err := parse.Train(bank(), learn.NewClusters(nil, nil), parse.Training{Epochs: 2, Log: t.Logf}).Parser()
	if err != nil {
		t.Fatal(err)
	}
	r := rand.New(rand.NewPCG(1, 1))
	vocabulary := []text.Token{{}, {Text: "Chad", XPOS: "NNP"}, {Text: "left", XPOS: "VBD", UPOS: "VERB"}, {Text: "\xff", XPOS: "?"}, {Text: ".", XPOS: "."}, {Text: "for", XPOS: "IN"}}
	for _, n := range []int{0, 1, 2, 3, 10, parse.MaxTokens, parse.MaxTokens + 1, 5*parse.MaxTokens + 7} {
		tokens := make([]text.Token, n)
		for i := range tokens {
			tokens[i] = vocabulary[r.IntN(len(vocabulary))]
			tokens[i].Head = r.IntN(3) * 1000
		}
		p.Parse(tokens)
		if err := tree(tokens); err != nil {
			t.Errorf("%d tokens: %v", n, err)
		}
	}
}

// tree checks that every token leads to the one root.
func tree(tokens []text.Token) error {
	roots := 0
	for i := range tokens {
		if (tokens[i].Head < 0) != (tokens[i].Rel == "root") || tokens[i].Rel == "" {
			return fmt.Errorf("token %d: head %d, relation %q", i, tokens[i].Head, tokens[i].Rel)
		}
		steps := 0
		for at := i; ; at = tokens[at].Head {
			if tokens[at].Head < 0 {
				break
			}
			if steps++; steps > len(tokens) || tokens[at].Head >= len(tokens) {
				return fmt.Errorf("token %d leads to no root", i)
			}
		}
		if tokens[i].Head < 0 {
			roots++
		}
	}
	if len(tokens) > 0 && roots != 1 {
		return fmt.Errorf("%d roots", roots)
	}
	return nil
}
