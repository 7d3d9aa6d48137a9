package pos

import "entente/loaders/text"

// closedTags are those of closed classes: no new word gets one.
var closedTags = text.Set("IN DT CC TO MD PRP PRP$ WDT WP WP$ WRB EX PDT")

// functionWords are the words of closed classes with more than three letters; shorter ones are not told from abbreviations.
var functionWords = text.Set("aboard about above according across after against albeit almost along alongside although amid amidst among amongst another anti anybody anyone anything around because before behind below beneath beside besides between beyond both circa concerning considering could depending despite down during each either else even every everybody everyone everything except excluding following from given half hers herself himself however including inside instead into itself less lest like many mere mine minus more most much must myself near need neither nobody none nonetheless nothing notwithstanding off once only onto opposite other others ought ours ourselves outside over past pending plus provided providing regarding save several shall should since some somebody someone something such than that thats their theirs them themselves then thence there therefore these they this those though through throughout thru till together toward towards under underneath unless unlike until upon versus very were what whatever when whence whenever where whereas whereby wherein whereupon wherever whether which whichever while whilst whither whoever whole whom whomever whose will with within without worth would yall your yours yourself yourselves apart amidst aside away back bout enough except fewer forth further hence here just least next notwithstanding nearby supposing seeing than thereby")

// reclose makes a name of a capitalized word that was taken for one of a closed class and is not in it ("Meridian Shipping" opens a sentence).
func reclose(tokens []text.Token) {
	for i := range tokens {
		t := &tokens[i]
		if len(t.Text) > 3 && closedTags[t.XPOS] && t.Capital() && (!functionWords[t.Lower] && isWord(t.Lower) || isModel(t.Lower)) {
			t.XPOS, t.UPOS = "NNP", "PROPN"
		}
	}
}

// isModel tells a designation of letters and digits: "mig-29".
func isModel(w string) bool {
	letters, digits := 0, 0
	for i := range len(w) {
		switch c := w[i]; {
		case c >= 'a' && c <= 'z':
			letters++
		case c >= '0' && c <= '9':
			digits++
		case c != '-':
			return false
		}
	}
	return letters > 0 && digits > 0
}

func isWord(w string) bool {
	for i := range len(w) {
		if c := w[i]; c < 'a' || c > 'z' {
			return false
		}
	}
	return true
}
