package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// unconcealed tells of "made no secret of having bombed X", "makes no bones about arming it".
func (d *document) unconcealed(noun int) bool {
	return concealed[d.t.Tokens[noun].Lemma] && d.t.Modified(noun, "no,little") && d.lemmaOver(noun) == "make"
}

var concealed = text.Set("secret bone")

// fulfilled tells of a threat or promise that somebody acts upon: "made good on a threat to attack", "kept its promise to".
func (d *document) fulfilled(noun int) bool {
	h := d.t.Head(noun)
	if h < 0 || !d.t.Verbal(h) || !words[d.t.Tokens[noun].Lemma] || d.own(h) == schema.Negated {
		return false
	}
	switch d.t.Tokens[h].Lemma {
	case "make":
		return h+1 < len(d.t.Tokens) && d.t.Tokens[h+1].Lower == "good"
	case "carry", "follow":
		return h+1 < len(d.t.Tokens) && tree.Listed("out,through", d.t.Tokens[h+1].Lower)
	case "keep", "honour", "honor", "fulfil", "fulfill", "redeem", "execute", "implement":
		return true
	}
	return false
}

// renounced tells of an idea or a plan that somebody gives up: "gave up the idea of joining", "has abandoned its plan to".
func (d *document) renounced(noun int) bool {
	h := d.t.Head(noun)
	if h < 0 || !d.t.Is(noun, "obj", "nsubj:pass") || d.own(h) != schema.Asserted || d.t.Tokens[noun].Lemma != "idea" && d.t.Tokens[noun].Lemma != "thought" && d.t.Tokens[noun].Lemma != "notion" {
		return false
	}
	return d.cancels(h) || d.t.Tokens[h].Lemma == "give" && h+1 < len(d.t.Tokens) && d.t.Tokens[h+1].Lower == "up" || tree.Listed("abandon,drop,renounce,reject,dismiss,spurn,bury,shelve,discard,ditch,forswear", d.t.Tokens[h].Lemma)
}

// openings are what somebody may use to do something.
var openings = text.Set("chance opportunity occasion moment opening")

// words are what one gives and may keep.
var words = text.Set("threat promise pledge vow undertaking commitment word oath warning")
