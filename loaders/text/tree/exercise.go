package tree

import "entente/loaders/text"

// dropExercise leaves out what an exercise is called: "in Exercise Cobra Gold" is "in an exercise".
func dropExercise(s *text.Sentence, drop []bool) {
	for i := 0; i+1 < len(s.Tokens); i++ {
		t := &s.Tokens[i]
		if t.Text != "Exercise" || !s.Tokens[i+1].Capital() || s.Tokens[i+1].Class != text.Name || overlaps(s, i, i) {
			continue
		}
		t.XPOS, t.UPOS, t.Lemma = "NN", "NOUN", "exercise"
		for k := i + 1; k < len(s.Tokens) && k < i+5 && s.Tokens[k].Capital() && s.Tokens[k].Class == text.Name && !overlaps(s, k, k); k++ {
			drop[k] = true
		}
	}
}
