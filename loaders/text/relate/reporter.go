package relate

import (
	"slices"
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// falsely tells of a verb of saying that the text itself contradicts: "falsely claimed".
func (d *document) falsely(v int) bool {
	for _, k := range d.t.Kids(v) {
		if falseWords[d.t.Tokens[k].Lower] {
			return true
		}
	}
	return false
}

// reporting tells whether a verb says what somebody says.
func reporting(lemma string) bool { return saying[lemma] || alleging[lemma] }

// asserting are verbs by which the text leaves open whether it is so, whoever says it.
var asserting = text.Set("allege claim charge contend purport")

// alleged tells of a statement that an aside leaves to somebody whom we cannot name: "X, it alleges, armed Y".
func (d *document) alleged(i int) bool {
	v := d.reporterVerb(i)
	if v < 0 || v > i || !asserting[d.t.Tokens[v].Lemma] || !d.t.Is(v, "parataxis") {
		return false
	}
	s := d.t.Child(v, "nsubj")
	return s >= 0 && d.t.Tokens[s].UPOS == "PRON"
}

// speakerOf resolves who speaks with a verb.
func (d *document) speakerOf(v int) []text.Party {
	if d.t.Passive(v) {
		return nil
	}
	s := d.t.Subject(v)
	if d.t.Child(v, "nsubj") < 0 && d.t.Child(v, "ccomp") < 0 && d.t.Child(v, "obj") > v {
		s = d.t.Child(v, "obj") // "…, said the minister"
	}
	if s < 0 {
		return nil
	}
	if m := d.t.Mention(s); m >= 0 {
		if x := d.t.S.Mentions[m]; x.Subkind == schema.GovernmentBody && x.ID == "" && x.Of == "" {
			return nil // "the Foreign Ministry", of whomever
		}
	}
	if who := d.r.Parties(d.n, s, text.Acting|text.NewName|text.Deed); len(who) > 0 || d.t.Mention(s) >= 0 {
		return who
	}
	return d.r.Doer(d.n, s) // "a statement issued by X"
}

// press tells whether it is news agencies or broadcasts alone that say it: what they report is news, while what a
// newspaper has found out is its own.
func press(d *document, who []text.Party) bool {
	for _, x := range who {
		e := &d.r.Links.Entities[x.Entity]
		if e.Subkind != schema.Media || !slices.ContainsFunc(strings.Fields(strings.ToLower(e.Name)), func(w string) bool { return wires[w] }) {
			return false
		}
	}
	return len(who) > 0
}

// wires are words of the names of agencies and broadcasts.
var wires = text.Set("radio television tv agency press reuters afp upi ap tass itar-tass xinhua dpa ansa tanjug pap ctk čtk mti kyodo yonhap irna kcna sana wam anadolu bernama antara pti interfax novosti belga apa france-presse anp efe lusa")

// reporter finds who is said to tell all of the sentence: "…, Oslo said", "according to Oslo".
func (d *document) reporter(i int) []text.Party {
	if v := d.reporterVerb(i); v >= 0 {
		who := d.speakerOf(v)
		if d.t.Tokens[v].Lemma == "report" && press(d, who) {
			return nil // what the wire passes on it tells as its own
		}
		return who
	}
	k := d.accordingTo(i)
	if k < 0 || d.t.Head(k) < 0 {
		return nil
	}
	if h := d.t.Head(k); d.t.Nominal(h) {
		if d.t.Is(h, "acl") && d.t.Mention(h) < 0 || d.t.Tokens[h].Lemma == "source" {
			return nil // hung on the subject, for which it does not stand
		}
		return d.r.Parties(d.n, h, text.Acting|text.Deed)
	}
	for _, x := range d.t.Kids(k) {
		if d.t.Nominal(x) {
			return d.r.Parties(d.n, x, text.Acting|text.Deed)
		}
	}
	return nil
}

// secondHand tells whether a sentence says of itself that others say so: "according to
// analysts", "a newspaper reported, citing officials".
func (d *document) secondHand(i int) bool {
	if d.accordingTo(i) >= 0 {
		return true
	}
	for k := range d.t.Tokens {
		switch d.t.Tokens[k].Lower {
		case "citing", "quoting":
			if k > i && d.cited(d.t.Child(k, "obj")) {
				return true
			}
		}
	}
	return false
}

// cited tells whether what is cited is a source rather than a reason: "citing officials", not "citing
// violations of the accord".
func (d *document) cited(o int) bool {
	if o < 0 {
		return false
	}
	if k := d.t.Child(o, "nmod"); d.t.Tokens[o].Lemma == "release" && k > o && d.t.Case(k) == "of" {
		return false // "citing the release of prisoners"
	}
	if d.t.Mention(o) >= 0 || outsiders[d.t.Tokens[o].Lemma] || statements[d.t.Tokens[o].Lemma] {
		return true
	}
	return citable[d.t.Tokens[o].Lemma]
}

var citable = text.Set("data testimony radio television broadcast dispatch transcript prosecutor lawmaker member document memo cable file record letter leak interview study survey intelligence minute correspondence adviser aide general commander executive person people figure")

// reporterVerb finds the verb of saying that has no content of its own in the sentence, and so
// tells all of it; -1 if there is none.
func (d *document) reporterVerb(i int) int {
	for v := range d.t.Tokens {
		if !d.t.Verbal(v) || !reporting(d.t.Tokens[v].Lemma) || v == i || d.t.Within(i, v) && !d.t.Is(v, "root") {
			continue
		}
		if !d.tells(v) {
			continue
		}
		if d.t.Child(v, "ccomp", "xcomp") >= 0 || d.t.Child(v, "obj") >= 0 && !d.audience(v) || d.t.Is(v, "acl") || d.parted(i, v) {
			continue
		}
		if h := d.t.Head(v); h >= 0 && d.t.Is(v, "conj") && d.t.Is(h, "acl") {
			continue // ", a charge that X first denied and later conceded"
		}
		if h := d.t.Head(v); h >= 0 && d.t.Is(v, "parataxis") && d.t.Is(h, "acl") && v < h {
			continue // it tells but of its relative clause
		}
		if d.t.Child(v, "cc") >= 0 && d.quotes(v) {
			continue // "X bombed Y, and Z told reporters: "…"": what he says follows
		}
		if d.t.Is(v, "parataxis") || v > i && d.tailVerb(v) {
			return v
		}
	}
	return -1
}

// quotes tells whether a quotation follows the verb behind a colon.
func (d *document) quotes(v int) bool {
	for k := v + 1; k+1 < len(d.t.Tokens) && !d.t.Verbal(k); k++ {
		if d.t.Tokens[k].Text == ":" {
			return strings.ContainsAny(d.t.Tokens[k+1].Text, "\"“‘'«„")
		}
	}
	return false
}

// audience tells whether the object of "told" is who was told: "…, its minister told parliament".
func (d *document) audience(v int) bool {
	l := d.t.Tokens[v].Lemma
	return (l == "tell" || l == "inform" || l == "assure") && d.t.Is(v, "parataxis") && d.t.Child(v, "obj") > v && d.t.Child(v, "nsubj") >= 0
}

// parted tells whether a semicolon divides a statement from a remark that follows what stands behind it: "X is wanted; he
// is innocent, Y said". A colon does, where the remark stands within what follows: "X refused: a contract, he said, was a contract".
func (d *document) parted(i, v int) bool {
	colon := false
	for k := i + 1; k < v; k++ {
		switch d.t.Tokens[k].Text {
		case ";":
			return true
		case ":":
			colon = true
		case ",":
			if colon && v+1 < len(d.t.Tokens) && d.t.Tokens[v+1].Text == "," {
				return true
			}
		}
	}
	return false
}

// tells tells whether a verb of saying has a tense, by itself or by "have"; one that the tagger took
// for bare has a subject and nothing that would take an infinitive.
func (d *document) tells(v int) bool {
	a := d.t.Child(v, "aux")
	switch d.t.Tokens[v].XPOS {
	case "VBD", "VBZ", "VBP":
		return true
	case "VBN":
		if a < 0 && d.t.Is(v, "parataxis") && d.t.Child(v, "nsubj") >= 0 && d.t.Child(v, "aux:pass") < 0 {
			return true // "…, a blogger claimed", where the tagger took it for a participle
		}
		return a >= 0 && a < v && d.t.Tokens[a].Lemma == "have" && d.t.Child(v, "aux:pass") < 0
	case "VB":
		return a < 0 && d.t.Child(v, "nsubj") >= 0 && d.t.Child(v, "mark") < 0
	}
	return false
}

// tailVerb tells whether nothing but small things follow a verb: "…, the ministry said on Tuesday."
func (d *document) tailVerb(v int) bool {
	for k := v + 1; k < len(d.t.Tokens); k++ {
		if d.t.Verbal(k) {
			return false
		}
	}
	return true
}
