package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// What the words around a statement say of it: that it was said in error, that it is made up, that nothing proves it.

// mistaken tells of a verb of saying whose saying the verb above calls an error or a lie: "misspoke when he said",
// "was wrong to say".
func (d *document) mistaken(v int) bool {
	h := d.t.Head(v)
	if h < 0 || !d.t.Is(v, "advcl", "xcomp", "acl", "ccomp") || d.t.Case(v) == "because" || d.t.Case(v) == "after" {
		return false
	}
	return (erring[d.t.Tokens[h].Lemma] || erring[d.t.Tokens[h].Lower]) && d.own(h) != schema.Negated
}

// feigned tells of a deed that somebody has made up: "was fabricated by X", "the so-called attack was staged by X".
func (d *document) feigned(deed, v int) bool {
	lemma := d.t.Tokens[v].Lemma
	return d.t.Passive(v) && d.t.Is(deed, "nsubj:pass") && (faking[lemma] || lemma == "stage" && d.unreal(deed) == schema.Alleged)
}

// exposed tells "it is a myth that …" where the parser has the clause as a relative one.
func (d *document) exposed(v, noun int) bool {
	s := d.t.Child(noun, "nsubj", "expl")
	return untrue[d.t.Tokens[noun].Lemma] && s >= 0 && d.t.Tokens[s].Lower == "it" && d.t.Child(noun, "cop") > s && d.own(noun) != schema.Negated &&
		noun+1 < len(d.t.Tokens) && d.t.Tokens[noun+1].Lower == "that" && d.t.Subject(v) > noun+1
}

// scrapless tells of proof of which there is not even a scrap: "there is not a shred of evidence that".
func (d *document) scrapless(proof int) bool {
	h := d.t.Head(proof)
	if h < 0 || !d.t.Is(proof, "nmod") || !scraps[d.t.Tokens[h].Lemma] {
		return false
	}
	for k := h - 1; k >= 0 && k > h-4; k-- {
		if negations[d.t.Tokens[k].Lower] {
			return true
		}
	}
	return false
}

// falseAhead tells of a report that a predicate before it calls false: "equally baseless is the claim that", "no less untrue was the
// suggestion that".
func (d *document) falseAhead(noun int) bool {
	c := d.t.Child(noun, "cop")
	if c < 1 || c > noun {
		return false
	}
	for _, k := range d.t.Kids(noun) {
		if k < c && untrue[d.t.Tokens[k].Lower] {
			return true
		}
	}
	return false
}

// asThough tells a clause that "as though" or "as if" opens: what it tells is not so.
func (d *document) asThough(v int) bool {
	for _, k := range d.t.Kids(v) {
		if w := d.t.Tokens[k].Lower; k > 0 && k < v && (w == "though" || w == "if") && d.t.Tokens[k-1].Lower == "as" {
			return true
		}
	}
	return false
}

// whatIf tells a clause that "what if" opens.
func (d *document) whatIf(v int) bool {
	for _, k := range d.t.Kids(v) {
		if k > 0 && k < v && d.t.Tokens[k].Lower == "if" && d.t.Tokens[k-1].Lower == "what" {
			return true
		}
	}
	return false
}

var (
	erring = text.Set("misspeak misspoke err erred slip apologise apologize lie wrong mistaken incorrect false mislead untruthful dishonest blunder")
	scraps = text.Set("shred scrap iota speck trace whit piece bit ounce hint grain particle atom")
	// faking are verbs for deeds that somebody has made up.
	faking = text.Set("fabricate concoct fake invent feign")
)
