package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
)

// addressee resolves to whom a verb above writes, turns or sends a letter.
func (d *document) addressee(v int, want text.Want) found {
	h := d.t.Head(v)
	if h >= 0 && d.t.Is(v, "acl") && letters[d.t.Tokens[h].Lemma] {
		h = d.t.Head(h)
	}
	if h < 0 || !d.t.Is(v, "advcl", "xcomp", "acl") {
		return found{}
	}
	lemma := d.t.Tokens[h].Lemma
	if o := d.t.Child(h, "obj"); !addressing[lemma] && !(sending[lemma] && o >= 0 && letters[d.t.Tokens[o].Lemma]) {
		return found{}
	}
	for _, x := range d.t.Tails(h) {
		if x.Prep == "to" && x.Noun < v {
			return d.at(x.Noun, want)
		}
	}
	return d.at(d.t.Child(h, "iobj"), want)
}

var (
	addressing = text.Set("write turn appeal")
	sending    = text.Set("send hand deliver address write give")
	letters    = text.Set("letter note message petition memorandum")
)

// scene resolves where what somebody is concerned about is done: "the treatment of lawyers in X".
func (d *document) scene(tails []tree.Tail, want text.Want) found {
	for _, x := range tails {
		if !tree.Listed("about,over,at,by,regarding,for,of", x.Prep) || d.t.Nominal(x.Noun) && d.t.Mention(x.Noun) >= 0 {
			continue
		}
		for _, y := range d.t.NounTails(x.Noun) {
			if y.Prep != "in" && y.Prep != "inside" || y.Via < 0 || d.t.Mention(y.Noun) < 0 || d.t.S.Mentions[d.t.Mention(y.Noun)].Use == text.BySeat {
				continue
			}
			if f := d.at(y.Noun, want); !f.empty() {
				return f
			}
		}
		if f := d.doneIn(x.Noun, want); !f.empty() {
			return f
		}
	}
	return found{}
}

// doneIn resolves where something was done of which a participle tells: "the sentences passed in X".
func (d *document) doneIn(noun int, want text.Want) found {
	for _, k := range d.t.Kids(noun) {
		if k < noun || !d.t.Is(k, "acl") || d.t.Tokens[k].XPOS != "VBN" {
			continue
		}
		for _, y := range d.t.Tails(k) {
			if m := d.t.Mention(y.Noun); y.Via < 0 && (y.Prep == "in" || y.Prep == "inside") && m >= 0 && d.t.S.Mentions[m].Use != text.BySeat {
				return d.at(y.Noun, want)
			}
		}
	}
	return found{}
}

// quitted resolves the state that somebody is told to leave: "was ordered to leave Chad", "to quit the Chadian
// capital".
func (d *document) quitted(v int, want text.Want) found {
	for i := v + 1; i < len(d.t.Tokens) && i < v+14; i++ {
		if d.t.Tokens[i].XPOS != "VB" && !(d.t.Tokens[i].XPOS == "VBG" && d.t.Tokens[i-1].Lower == "from") {
			continue
		}
		if quitting[d.t.Tokens[i].Lemma] {
			return d.at(d.t.Object(i), want|text.Territory)
		}
		if i+3 < len(d.t.Tokens) && d.t.Tokens[i+1].Lower == "out" && d.t.Tokens[i+2].Lower == "of" { // "to get out of X"
			for k := i + 3; k < len(d.t.Tokens) && k < i+6; k++ {
				if d.t.Mention(k) >= 0 {
					return d.at(k, want|text.Territory)
				}
			}
		}
	}
	return found{}
}

var quitting = text.Set("leave depart quit")

// banned resolves with whom trade is forbidden: "a ban on imports from X", "on Cuban sugar", "on arms sales to X".
func (d *document) banned(i int, want text.Want) found {
	for _, x := range d.t.NounTails(i) {
		if !tree.Listed("on,to,of", x.Prep) || x.Via != i || !d.isThing(x.Noun, "@trade", true) && !d.isThing(x.Noun, "@goods", true) && !d.isThing(x.Noun, "@sales", true) && !tradings[d.t.Tokens[x.Noun].Lemma] {
			continue
		}
		for _, y := range append(d.t.NounTails(x.Noun), d.t.Tails(max(d.light(i), 0))...) {
			if y.Prep == "from" || y.Prep == "to" || y.Prep == "with" {
				if f := d.at(y.Noun, want); !f.empty() {
					return f
				}
			}
		}
		return d.owner(x.Noun, want)
	}
	return found{}
}

var tradings = text.Set("import export trade commerce goods product produce merchandise")
