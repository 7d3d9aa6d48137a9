package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
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

// cleft tells of a noun whose relative clause is what is stated: "It is X that has attacked Y".
func (d *document) cleft(noun int) bool {
	k := d.t.Child(noun, "nsubj", "expl")
	return k >= 0 && k < noun && d.t.Tokens[k].Lower == "it" && d.t.Child(noun, "cop") >= 0 && (d.t.Mention(noun) >= 0 || d.t.Modified(noun, "the"))
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
	return not && it || d.wasNot(noun)
}

// wasNot tells "It wasn't X who attacked Y" by its words, where the parser has made something else of them.
func (d *document) wasNot(noun int) bool {
	k, _ := d.t.Extent(noun)
	if k < 3 || !negations[d.t.Tokens[k-1].Lower] {
		return false
	}
	return tree.Listed("was,is", d.t.Tokens[k-2].Lower) && d.t.Tokens[k-3].Lower == "it"
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
		if d.t.Is(k, "obl", "nmod") && (fictions[d.t.Tokens[k].Lemma] || d.t.Tokens[k].Lemma == "history" && d.t.Modified(k, "alternative,alternate,counterfactual,imaginary")) && d.t.Case(k) == "in" {
			return true
		}
	}
	return false
}

var fictions = text.Set("novel film movie thriller miniseries simulation scenario wargame videogame dream episode sitcom comic fiction parody satire play tale fable game")

// sporting tells whether a claim is of a match, by the words of its sentence or, where states alone are said to have fought or met
// one another, by those of the sentences beside it.
func (d *document) sporting(c *claim) bool {
	if c.rule.typ == schema.Invades {
		return matched(d.t)
	}
	if !athletic[c.rule.typ] {
		return false
	}
	if c.rule.typ == schema.Expels && d.consular() {
		return false // envoys are sent home over a match, too
	}
	if playing(d.t) || matched(d.t) || c.rule.typ == schema.Fights && d.ninety() {
		return true
	}
	if len(c.source.By)+len(c.target.By) > 0 || c.rule.typ == schema.Supports || c.rule.typ == schema.Attacks || c.rule.typ == schema.Expels || d.armed() {
		return false
	}
	return d.n > 0 && d.sportBeside(d.n-1) || d.n+1 < len(d.r.Trees) && d.sportBeside(d.n+1)
}

// consular tells whether a sentence names envoys or where they work.
func (d *document) consular() bool {
	for i := range d.t.Tokens {
		switch d.t.Tokens[i].Lemma {
		case "ambassador", "embassy", "envoy", "diplomat", "consul", "consulate", "attache", "attaché":
			return true
		}
	}
	return false
}

// ninety tells of what lasts as long as a match: "for ninety minutes". Ministers meet and jets bomb as long.
func (d *document) ninety() bool {
	for i := 1; i < len(d.t.Tokens); i++ {
		if b := d.t.Tokens[i-1].Lower; d.t.Tokens[i].Lower == "minutes" && (b == "ninety" || b == "90") {
			return true
		}
	}
	return false
}

// sportBeside tells whether a sentence beside is one of sport.
func (d *document) sportBeside(n int) bool { return playing(d.r.Trees[n]) || matched(d.r.Trees[n]) }

// armed tells whether the sentence names soldiers, weapons, ministers or a border: then nobody plays.
func (d *document) armed() bool {
	for i := range d.t.Tokens {
		if l := d.t.Tokens[i].Lemma; earnest[l] || officeWords[l] || d.isOne(i, "@host", 0) || d.isOne(i, "@weapon", 0) {
			return true
		}
	}
	return false
}

// playing tells whether a sentence is one of sport, where "fought" and "met" tell of a match.
func playing(t *tree.Tree) bool {
	for i := range t.Tokens {
		if sports[t.Tokens[i].Lower] && !(i+1 < len(t.Tokens) && athletes[t.Tokens[i+1].Lemma]) {
			return true
		}
	}
	return false
}

// athletes are people of a sport, of whom more may be told: "the tennis star X was deported".
var athletes = text.Set("player star champion ace coach legend official federation boss manager")

// matched tells of a sentence with words that are of sport where they stand.
func matched(t *tree.Tree) bool {
	for i := 2; i < len(t.Tokens); i++ {
		if atMatch(t, i) {
			return true
		}
	}
	return false
}

// atMatch tells of a word that is one of sport where it stands: "in the final.", "England's 22".
func atMatch(t *tree.Tree, i int) bool {
	before := t.Tokens[i-1].Lower
	switch t.Tokens[i].Lower {
	case "final", "finals":
		if before == "-" {
			return t.Tokens[i-2].Lower == "quarter" || t.Tokens[i-2].Lower == "semi"
		}
		return before == "the" && t.Tokens[i-2].Lower == "in" && (i+1 == len(t.Tokens) || t.Tokens[i+1].UPOS == "PUNCT" || t.Tokens[i+1].Lower == "of")
	case "time":
		return before == "extra" && (t.Tokens[i-2].Lower == "after" || t.Tokens[i-2].Lower == "in" || t.Tokens[i-2].Lower == "into")
	case "stage":
		return before == "group" || before == "knockout"
	case "wing":
		return (before == "left" || before == "right") && t.Tokens[i-2].Lower == "the" && i > 2 && t.Tokens[i-3].Lower == "down"
	case "minute":
		return before == "first" || before == "opening" || before == "final"
	case "22":
		return t.Tokens[i-1].XPOS == "POS"
	case "half":
		return (before == "second" || before == "first") && t.Tokens[i-2].Lower == "the" && (i+1 == len(t.Tokens) || t.Tokens[i+1].UPOS == "PUNCT")
	case "goals", "try", "tries", "points":
		return t.Tokens[i-2].Lemma == "score" || before == "scored" || t.Tokens[i].Lower == "goals" && (t.Tokens[i-2].Lower == "by" || t.Tokens[i-2].Lower == "with" || i > 2 && t.Tokens[i-3].Lower == "with")
	}
	return false
}

var (
	sports = text.Set("semi-final semifinal semi-finals semifinals quarter-final quarterfinal quarter-finals qualifier qualifiers playoff playoffs copa rugby football cricket tennis hockey basketball baseball volleyball handball eurovision innings bowling wicket wickets goalkeeper striker midfielder skiing cup goalless scoreless hat-trick equaliser equalizer scrum lineout kick-off half-time midfield olympics test-match knockout grand-slam playoffs footballers cricketers")
	// earnest are words of true wars and visits.
	earnest = text.Set("war border territory talks talk summit frontier ally casualty town aircraft plane ship navy army jet civilian peace treaty year month week dead casualties crisis")
	// athletic are types whose words tell of matches too.
	athletic = types(schema.Fights, schema.Attacks, schema.MeetsWith, schema.Supports, schema.Expels)
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
