package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// ruledOut tells of a verb whose clause opens with its denial: "At no time did X attack Y", "Nor has X".
func (d *document) ruledOut(v int) bool {
	s := d.t.Child(v, "nsubj")
	for _, a := range d.t.Kids(v) {
		if !d.t.Is(a, "aux", "aux:pass", "cop") || s < a || a >= v {
			continue
		}
		for k := a - 1; k >= 0 && k > a-5; k-- {
			switch d.t.Tokens[k].Lower {
			case "no", "nor", "never", "neither", "hardly", "scarcely", "not":
				return !only(d, k) // "Not only did X …"
			}
			if d.t.Tokens[k].UPOS == "PUNCT" || d.t.Verbal(k) {
				break
			}
		}
	}
	return false
}

// cleftDenied tells of a noun whose relative clause is what is denied: "It was not X that attacked Y".
func (d *document) cleftDenied(noun int) bool {
	not, it := false, false
	for _, k := range d.t.Kids(noun) {
		if k < noun {
			not = not || negations[d.t.Tokens[k].Lower]
			it = it || d.t.Tokens[k].Lower == "it" && d.t.Is(k, "nsubj", "expl")
		}
	}
	return not && it
}

// instead resolves "not X but Y": X is nobody meant, Y is. It is false where nothing is contrasted.
func (d *document) instead(i int, want text.Want) (found, bool) {
	not := false
	for _, k := range d.t.Kids(i) {
		not = not || k < i && d.t.Tokens[k].Lower == "not"
	}
	if !not {
		return found{}, false
	}
	for _, k := range d.t.Kids(i) {
		if !d.t.Is(k, "conj") {
			continue
		}
		for _, c := range d.t.Kids(k) {
			if d.t.Tokens[c].Lower == "but" {
				return found{parties: d.r.Parties(d.n, k, want), tokens: []int{k}}, true
			}
		}
	}
	return found{}, true
}

// imagined tells of a verb that tells what happens in a novel or the like.
func (d *document) imagined(v int) bool {
	for _, k := range d.t.Kids(v) {
		if d.t.Is(k, "obl", "nmod") && fictions[d.t.Tokens[k].Lemma] && d.t.Case(k) == "in" {
			return true
		}
	}
	return false
}

var fictions = text.Set("novel film movie thriller miniseries simulation scenario wargame videogame dream episode sitcom comic fiction parody satire play tale fable game")

// playing tells whether a sentence is one of sport, where "fought" and "met" tell of a match.
func (d *document) playing() bool {
	for i := range d.t.Tokens {
		if sports[d.t.Tokens[i].Lower] {
			return true
		}
	}
	return false
}

var (
	sports = text.Set("semi-final semifinal semi-finals semifinals quarter-final quarterfinal quarter-finals qualifier qualifiers playoff playoffs copa rugby football cricket tennis hockey basketball baseball volleyball handball eurovision innings bowling wicket wickets goalkeeper striker midfielder skiing cup")
	// athletic are types whose words tell of matches too.
	athletic = types(schema.Fights, schema.Attacks, schema.MeetsWith, schema.Supports)
)

// stranger tells whether somebody speaks whom the text does not introduce: "Smith said".
func (d *document) stranger(h int) bool {
	s := d.t.Subject(h)
	if s < 0 || d.t.Tokens[s].UPOS != "PROPN" {
		return false
	}
	m := d.t.Mention(s)
	return m < 0 || d.t.S.Mentions[m].Kind == schema.Person
}

// opens tells whether a word opens the clause of a verb.
func (d *document) opens(v int, word string) bool {
	for _, k := range d.t.Kids(v) {
		if k < v && d.t.Tokens[k].Lower == word {
			return true
		}
	}
	return false
}
