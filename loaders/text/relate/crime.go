package relate

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// ofCrime tells whether somebody is accused of what an official does for himself and not for his state: "of
// corruption", "of plundering his country".
func (d *document) ofCrime(v int) bool {
	for _, x := range d.t.Tails(v) {
		if (x.Prep == "of" || x.Prep == "with") && d.isCrime(x.Noun) {
			return true
		}
	}
	for _, k := range d.t.Kids(v) {
		if d.t.Is(k, "advcl", "xcomp", "ccomp", "obl") && d.t.Case(k) == "of" && d.isCrime(k) {
			return true
		}
	}
	return false
}

func (d *document) isCrime(i int) bool { return d.t.Mention(i) < 0 && selfish[d.t.Tokens[i].Lemma] }

// prosecuting tells whether a state acts through those who prosecute: who settles with them does so for himself.
func (d *document) prosecuting(f found) bool {
	for _, p := range f.parties {
		for _, by := range p.By {
			if strings.Contains(by.Words, "Justice") || strings.Contains(by.Words, "rosecut") || strings.Contains(by.Words, "Attorney") {
				return true
			}
		}
	}
	return false
}

var settled = text.Set("settlement deal agreement compromise bargain")

// themselves are the persons by whose office parties act, where they are named.
func (d *document) themselves(f found) found {
	out := found{tokens: f.tokens, far: f.far}
	for _, p := range f.parties {
		for _, by := range p.By {
			if by.Entity >= 0 && d.r.Kind(by.Entity) == schema.Person {
				p.Entity, p.By = by.Entity, nil
				break
			}
		}
		out.parties = append(out.parties, p)
	}
	return out
}

var selfish = text.Set("corruption embezzlement embezzle laundering launder bribery bribe fraud theft steal plunder loot looting plundering pocket siphon graft nepotism rape murder enrich perjury adultery extortion misuse squander racketeering")
