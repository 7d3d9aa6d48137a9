package tree

import "entente/loaders/text"

// opening is the verb with which a paragraph of a resolution begins, and where it stands; -1 if the sentence is none.
type opening struct {
	at   int
	verb text.Token
}

// operative keeps that verb, of which the words alone would make a noun: "Calls upon X", "Demands that Y leave".
func operative(s *text.Sentence) opening {
	for k := 0; s.Opener > 0 && k < 3 && k < len(s.Tokens); k++ {
		if s.Tokens[k].UPOS == "VERB" {
			return opening{k, s.Tokens[k]}
		}
	}
	return opening{at: -1}
}

func (o opening) restore(s *text.Sentence) {
	if o.at >= 0 {
		t := &s.Tokens[o.at]
		t.XPOS, t.UPOS, t.Lemma = o.verb.XPOS, o.verb.UPOS, o.verb.Lemma
	}
}
