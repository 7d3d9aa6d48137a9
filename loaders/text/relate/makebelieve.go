package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// makebelieve tells whether a claim is of what a novel, a film, a war game or the like tells: the whole sentence is, where it opens
// with one; else what hangs on one.
func (d *document) makebelieve(c *claim) bool {
	if d.staged() || d.labelled() || d.plotBefore(c.anchor) {
		return true
	}
	if played[c.rule.typ] && d.rehearsed() {
		return true
	}
	for i, steps := c.anchor, 0; i >= 0 && steps < 12; i, steps = d.t.Head(i), steps+1 {
		h := d.t.Head(i)
		if h < 0 {
			break
		}
		if d.t.Is(i, "acl:relcl") && d.invented(h) && d.t.Child(h, "nmod:poss") < 0 && d.inWhich(h) {
			return true
		}
		if d.t.Is(i, "nmod", "obl") && d.t.Case(i) == "about" && (d.invented(h) || d.workAbout(i)) && !d.t.Modified(i, "the,this,that") && d.t.Child(i, "nmod:poss") < 0 {
			return true // "a novel about an attack"
		}
		if s := d.t.Subject(h); s >= 0 && d.t.Is(i, "ccomp", "advcl", "obj", "xcomp") && s != i && d.invented(s) && depicting[d.t.Tokens[h].Lemma] {
			return true
		}
	}
	return false
}

// plotBefore tells whether a work and "in which" or "where" stand before a token, with no comma between: "a war game in which".
func (d *document) plotBefore(anchor int) bool {
	for i := 1; i < anchor; i++ {
		w := d.t.Tokens[i].Lower
		if w != "where" && (w != "which" || d.t.Tokens[i-1].Lower != "in") {
			continue
		}
		noun := i - 1
		if w == "which" {
			noun--
		}
		if noun >= 0 && d.t.Tokens[noun].Text == "," {
			noun--
		}
		if noun < 0 || !d.invented(noun) && (d.t.Tokens[noun].Lower != "world" || noun < 1 || d.t.Tokens[noun-1].Lower != "a") {
			continue
		}
		if !d.markBetween(i+1, anchor) {
			return true
		}
	}
	return false
}

// workAbout tells whether a work stands right before "about", wherever the parser hung what it is about.
func (d *document) workAbout(i int) bool {
	k := d.t.Child(i, "case")
	return k > 0 && d.invented(k-1)
}

// markBetween tells whether a mark stands between two tokens: what follows may be another clause.
func (d *document) markBetween(from, to int) bool {
	for i := from; i < to; i++ {
		if d.t.Tokens[i].Text == "," || d.t.Tokens[i].Text == ";" || d.t.Tokens[i].Text == ":" {
			return true
		}
	}
	return false
}

// staged tells of a sentence that opens with a work or a game: "In the new thriller by X,", "In "Red Dawn"", "At the Model UN".
func (d *document) staged() bool {
	if len(d.t.Tokens) < 4 || !opening[d.t.Tokens[0].Lower] {
		return false
	}
	if quotes[d.t.Tokens[1].Text] && d.t.Tokens[0].Lower == "in" {
		return d.titleCloses(2) && !d.inPast()
	}
	for i := 1; i < len(d.t.Tokens) && i < 9; i++ {
		t := &d.t.Tokens[i]
		if i+1 < len(d.t.Tokens) && t.Lower == "model" && d.t.Tokens[i+1].Text == "UN" || t.Lower == "model" && t.Capital() && d.t.Tokens[i+1].Lower == "united" {
			return true
		}
		if d.invented(i) {
			return !loose[t.Lemma] || !d.ofFollows(i) && !d.inPast()
		}
		if t.UPOS == "PUNCT" && t.Text != "-" && !quotes[t.Text] || d.t.Verbal(i) && t.XPOS != "VBN" && t.XPOS != "VBG" {
			return false
		}
	}
	return false
}

// titleCloses tells whether words in quotes from a token on are a title: capitals, and no verb behind the first that is none.
func (d *document) titleCloses(from int) bool {
	for i := from; i < len(d.t.Tokens) && i < from+7; i++ {
		t := &d.t.Tokens[i]
		if quotes[t.Text] {
			return i > from
		}
		if m := d.t.Mention(i); t.Lower == "operation" || m >= 0 && d.t.S.Mentions[m].Subkind == schema.Media {
			return false
		}
		if !t.Capital() && t.UPOS != "ADP" && t.UPOS != "DET" && t.UPOS != "CCONJ" && t.UPOS != "NUM" && t.UPOS != "PART" {
			return false
		}
	}
	return false
}

// inPast tells whether a verb of the sentence is in the past: what a title tells stands in the present.
func (d *document) inPast() bool {
	for i := range d.t.Tokens {
		if d.t.Tokens[i].XPOS == "VBD" {
			return true
		}
	}
	return false
}

// labelled tells of a sentence that a programme's listing opens: "Radio 4 drama: …".
func (d *document) labelled() bool {
	for i := 1; i < len(d.t.Tokens) && i < 7; i++ {
		if d.t.Tokens[i].Text == ":" {
			return d.invented(i-1) || d.t.Tokens[i-1].UPOS == "NOUN" && labels[d.t.Tokens[i-1].Lower]
		}
	}
	return false
}

// rehearsed tells of a sentence that opens with an exercise, where nobody is truly attacked.
func (d *document) rehearsed() bool {
	if !opening[d.t.Tokens[0].Lower] {
		return false
	}
	for i := 1; i < len(d.t.Tokens) && i < 7; i++ {
		if l := d.t.Tokens[i].Lower; l == "simulated" || l == "mock" {
			return true
		}
		if d.t.Tokens[i].UPOS == "PUNCT" || d.t.Verbal(i) {
			return false
		}
		if l := d.t.Tokens[i].Lemma; d.head(i) && (l == "exercise" || l == "drill" || l == "manoeuvre" || l == "maneuver" || l == "rehearsal") {
			return d.t.Tokens[i].Lemma != "exercise" || !d.ofFollows(i)
		}
	}
	return false
}

// invented tells whether a word names a work of fiction or a game that is played of the world.
func (d *document) invented(i int) bool {
	t := &d.t.Tokens[i]
	if !d.head(i) {
		return false
	}
	if l := t.Lower; inventions[t.Lemma] || inventions[l] {
		return l != "novel" || t.UPOS != "ADJ"
	}
	return broadcasts[t.Lemma] && !d.ofFollows(i) && i > 0 && airing[d.t.Tokens[i-1].Lower] || t.Lemma == "game" && i > 0 && gaming[d.t.Tokens[i-1].Lower]
}

// head tells whether a common noun is not merely the first half of a compound: "the film industry".
func (d *document) head(i int) bool {
	t := &d.t.Tokens[i]
	if t.UPOS != "NOUN" && t.UPOS != "PROPN" && t.UPOS != "ADJ" {
		return false
	}
	return i+1 >= len(d.t.Tokens) || d.t.Tokens[i+1].UPOS != "NOUN"
}

func (d *document) ofFollows(i int) bool {
	return i+1 < len(d.t.Tokens) && d.t.Tokens[i+1].Lower == "of"
}

// inWhich tells whether the clause behind a work tells what happens in it: "in which", "where", "that imagines".
func (d *document) inWhich(noun int) bool {
	for i := noun + 1; i < len(d.t.Tokens) && i < noun+8; i++ {
		w := d.t.Tokens[i].Lower
		if w == "where" || w == "which" && d.t.Tokens[i-1].Lower == "in" || depicting[d.t.Tokens[i].Lemma] {
			return true
		}
	}
	return false
}

var (
	opening    = text.Set("in at during on under according")
	quotes     = text.Set("\" “ ” `` '' ' ‘ ’ « »")
	inventions = text.Set("scenario novel novella film movie thriller miniseries mini-series simulation wargame war-game videogame sitcom satire parody spoof sketch cartoon comic musical opera comedy fable play sequel prequel drama melodrama fantasy whodunit blockbuster telenovela docudrama bestseller best-seller screenplay")
	// loose are works whose names are said of true events too: "in the opening drama of the war".
	loose      = text.Set("drama melodrama comedy farce cartoon opera fantasy blockbuster play sketch musical comic spoof")
	labels     = text.Set("thriller fiction play book review")
	broadcasts = text.Set("series show serial episode season adventure saga programme book story")
	airing     = text.Set("television tv drama comedy hit netflix thriller bbc fantasy fiction detective spy game comic adventure")
	gaming     = text.Set("computer video board war role-playing wargame strategy card console")
	depicting  = text.Set("tell imagine depict portray show assume suppose posit envisage describe narrate see relate recount simulate presume feature follow")
	// played are the types that an exercise only plays at.
	played = types(schema.Attacks, schema.Invades, schema.Occupies, schema.Fights, schema.AtWarWith, schema.Embargoes, schema.Sanctions, schema.Condemns, schema.Threatens, schema.Abducts, schema.Cyberattacks)
)
