package press

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente/loaders/text"
)

// TestSentences: every sentence is a projective tree with one root, whose words have all that training reads; the same seed gives
// the same sentences.
func TestSentences(t *testing.T) {
	all := Sentences(2000, 1)
	if diff := cmp.Diff(all, Sentences(2000, 1)); diff != "" {
		t.Error("the same seed gave other sentences")
	}
	for _, s := range all {
		if fault := fault(s); fault != "" {
			t.Errorf("%s: %s", words(s), fault)
		}
	}
}

func fault(s []text.Token) string {
	roots := 0
	for i := range s {
		w := &s[i]
		if w.Text == "" || w.Lemma == "" || w.XPOS == "" || w.UPOS == "" || w.Rel == "" || strings.Contains(w.Text, "_") {
			return "a word lacks something: " + w.Text
		}
		if w.Head < 0 {
			roots++
			continue
		}
		if w.Head >= len(s) || w.Head == i {
			return "head out of range: " + w.Text
		}
		for k := min(i, w.Head) + 1; k < max(i, w.Head); k++ {
			if h := s[k].Head; h < min(i, w.Head) || h > max(i, w.Head) {
				return "arcs cross at " + s[k].Text
			}
		}
	}
	if roots != 1 {
		return "not one root"
	}
	return ""
}

func words(s []text.Token) string {
	var out []string
	for i := range s {
		out = append(out, s[i].Text)
	}
	return strings.Join(out, " ")
}

// TestFrames: every slot of the lexicon is one that the maker fills, with a class of nouns that it has.
func TestFrames(t *testing.T) {
	l := readLexicon()
	known := text.Set("P I B C W F PP G inf that subj bare none")
	for _, f := range l.frames {
		for _, s := range f.slots {
			_, what, with := strings.Cut(s, ":")
			if !with {
				what = s
			}
			class, thing := strings.CutPrefix(what, "T.")
			if thing && len(l.words[class]) == 0 || !thing && !known[what] {
				t.Errorf("%s: slot %s is not known", f.verb, s)
			}
		}
	}
}

// TestClauses shows how clauses are built, word, relation and head each.
func TestClauses(t *testing.T) {
	l := readLexicon()
	if len(l.states) < 100 || len(l.frames) < 1000 {
		t.Errorf("%d states and %d frames in the lexicon", len(l.states), len(l.frames))
	}
	attack := verbForm("attack", "VBD").left("nsubj", word("Kenya", "NNP", "PROPN")).right("obj", word("Mali", "NNP", "PROPN").right("conj", word("Chad", "NNP", "PROPN").first("cc", word("and", "CC", "CCONJ")))).right("punct", mark("."))
	var got []string
	for _, w := range tidy(attack.tokens()) {
		head := "-"
		if w.Head >= 0 {
			head = attack.tokens()[w.Head].Text
		}
		got = append(got, w.Text+" "+w.Rel+" "+head)
	}
	want := []string{"Kenya nsubj attacked", "attacked root -", "Mali obj attacked", "and cc Chad", "Chad conj Mali", ". punct attacked"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
