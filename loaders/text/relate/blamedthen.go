package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

var blamedForRule = &rule{name: "blamed for what befell them", typ: schema.Attacks}

// blamedThen reads "A bomb killed nine Chadian soldiers. Chad blamed X": who is blamed has by that account done what was told last of
// something nobody was said to have done to the accuser.
func (d *document) blamedThen(from int) {
	for k := from; k < len(d.claims); k++ {
		c := d.claims[k]
		if c.Type != schema.Accuses || c.Modality != schema.Asserted || d.r.Kind(c.Source) != schema.State || d.r.Kind(c.Target) != schema.State && d.r.Kind(c.Target) != schema.Organization || d.saidOf(from, c.Target) {
			continue
		}
		v := d.token(c.Anchor)
		if v >= 0 && d.suffered(v, c) {
			continue
		}
		if v < 0 || !pinning[d.t.Tokens[v].Lemma] || !d.forThat(v) {
			continue
		}
		if typ, victims := d.struckNear(v); len(victims) == 1 && (victims[0].Entity == c.Source || d.forDeed(v)) && victims[0].Entity != c.Target {
			d.emit(claim{rule: imputedRule.of(typ), source: text.Party{Entity: c.Target}, target: victims[0], anchor: v, tokens: []int{v}, modality: schema.Alleged, says: []text.Ref{{Entity: c.Source}}, theme: -1})
		} else if victim, ok := d.harmed(v, c.Source); ok {
			d.emit(claim{rule: blamedForRule, source: text.Party{Entity: c.Target}, target: victim, anchor: v, tokens: []int{v}, modality: schema.Alleged, says: []text.Ref{{Entity: c.Source}}, theme: -1})
		}
	}
}

// saidOf tells whether a claim from some index on tells already what a party is said to have done.
func (d *document) saidOf(from, who int) bool {
	for _, c := range d.claims[from:] {
		if c.Source == who && c.Modality == schema.Alleged {
			return true
		}
	}
	return false
}

// forThat tells whether a verb of blame has no complement, or only a word for what was told: "for the blast".
func (d *document) forThat(v int) bool {
	if d.t.Child(v, "ccomp", "xcomp") >= 0 {
		return false
	}
	for _, k := range d.t.Kids(v) {
		if d.t.Is(k, "advcl") && tree.Listed("of,for", d.t.Case(k)) {
			return false
		}
	}
	for _, x := range d.t.Tails(v) {
		if (x.Prep == "of" || x.Prep == "for") && !harmNouns[d.t.Tokens[x.Noun].Lemma] && x.Via < 0 {
			return false
		}
	}
	return true
}

// struckNear finds whom this sentence, before a token, or the one or two before tell to have been struck by nobody who is named.
func (d *document) struckNear(v int) (schema.RelationType, []text.Party) {
	here := d.n
	defer d.enter(here)
	for n := here; n >= 0 && n >= here-2; n-- {
		if typ, victims := d.struckIn(n, v); len(victims) > 0 {
			return typ, victims
		}
		d.enter(here)
	}
	return 0, nil
}

// forDeed tells whether somebody is blamed "for the killing", which somebody must have told of.
func (d *document) forDeed(v int) bool {
	for _, x := range d.t.Tails(v) {
		if (x.Prep == "of" || x.Prep == "for") && harmNouns[d.t.Tokens[x.Noun].Lemma] && x.Via < 0 && (d.t.Modified(x.Noun, "the,this,that") || d.t.Child(x.Noun, "nmod:poss") >= 0) {
			return true
		}
	}
	return false
}

// harmed finds in the clause before a token, or in the two sentences before, the last harm that somebody suffered from nobody who is named.
func (d *document) harmed(v, who int) (text.Party, bool) {
	here, end := d.n, v
	defer d.enter(here)
	for n := here; n >= 0 && n > here-3; n-- {
		d.enter(n)
		if n < here {
			end = len(d.t.Tokens)
		}
		for u := end - 1; u >= 0; u-- {
			if !d.t.Verbal(u) || !harming[d.t.Tokens[u].Lemma] || d.own(u) != schema.Asserted || !d.nobodys(u) {
				continue
			}
			o := d.t.Object(u)
			if o < 0 {
				continue
			}
			f := d.owner(o, text.Acting)
			if f.empty() {
				f = d.at(o, text.Acting|text.Territory)
			}
			for _, p := range f.parties {
				if p.Entity == who {
					return text.Party{Entity: p.Entity}, true
				}
			}
			return text.Party{}, false
		}
	}
	return text.Party{}, false
}

// nobodys tells whether a harm is told of a weapon or of somebody without a name, or in the passive without an agent.
func (d *document) nobodys(u int) bool {
	if d.t.Passive(u) {
		return d.t.Agent(u) < 0 || weaponlike[d.t.Tokens[d.t.Agent(u)].Lemma] && d.t.Mention(d.t.Agent(u)) < 0
	}
	s := d.t.Subject(u)
	if s < 0 || d.t.Mention(s) >= 0 || !weaponlike[d.t.Tokens[s].Lemma] {
		return false
	}
	for _, k := range d.t.Kids(s) {
		if m := d.t.Mention(k); m >= 0 && k < s {
			return false // "a Libyan missile"
		}
	}
	return true
}

var (
	pinning    = text.Set("blame accuse implicate fault suspect point")
	harmNouns  = text.Set("attack blast bombing explosion killing incident raid assassination shelling strike it this that murder ambush bomb massacre shooting hijacking kidnapping outrage assault atrocity")
	harming    = text.Set("kill wound injure hit strike damage destroy wreck shatter demolish rip tear bomb shell sink cripple maim assassinate murder shoot massacre hurt slay devastate gut flatten attack ambush target blast")
	weaponlike = text.Set("bomb blast explosion missile rocket mine gunman attacker bomber shell drone mortar gunfire attack raid torpedo assailant gunmen militant grenade device projectile sniper explosive ambush sabotage commando raider saboteur")
)
