package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// identified reads "the captors of X were Kenyan agents", "his killers were soldiers of Y": whose people they are whose land or band has
// done it.
func (d *document) identified(i int) {
	s := d.t.Child(i, "nsubj")
	if s < 0 || s > i || d.t.Child(i, "cop") < 0 || d.t.Mention(s) >= 0 {
		return
	}
	typ, ok := doers[d.t.Tokens[s].Lemma]
	if !ok {
		return
	}
	r := identifiedRule.of(typ)
	who := d.at(i, text.Acting)
	whom := found{parties: d.r.Possessor(d.n, s), tokens: []int{s}}
	if whom.empty() {
		whom = d.firstFit(d.t.NounTails(s), s, "of", targetWant(typ), r, false)
	}
	if !d.fits(r, who, true) || !d.fits(r, whom, false) || len(who.parties) != 1 || d.r.Kind(who.parties[0].Entity) == schema.Group || d.r.Kind(who.parties[0].Entity) == schema.Person || shares(who.parties, whom.parties) {
		return
	}
	m, says, ok := d.mood(i, who.parties)
	if !ok {
		return
	}
	d.across(claim{rule: r, anchor: i, tokens: append([]int{i, s}, whom.tokens...), modality: m, says: says, theme: s}, who, whom)
}

// namedBehind resolves who did what a relative clause tells of "the men who seized X", where the clause above says whose they were: "were
// Kenyan soldiers". Nobody did it where that is denied or only said.
func (d *document) namedBehind(v, s int, want text.Want) found {
	h := d.t.Head(s)
	if h < s || !d.t.Is(s, "nsubj") || !d.t.Is(v, "acl:relcl") || d.t.Head(v) != s || d.t.Child(h, "cop") < 0 || !anybody[d.t.Tokens[s].Lemma] && d.t.Tokens[s].Lower != "those" {
		return found{}
	}
	f := d.at(h, want)
	if len(f.parties) != 1 {
		return found{}
	}
	if m, says, ok := d.mood(h, f.parties); !ok || m != schema.Asserted || len(says) > 0 {
		return found{}
	}
	return f
}

var (
	identifiedRule = &rule{name: "who they were"}
	doers          = map[string]schema.RelationType{
		"captor": schema.Abducts, "kidnapper": schema.Abducts, "abductor": schema.Abducts, "killer": schema.Attacks, "murderer": schema.Attacks,
		"assassin": schema.Attacks, "attacker": schema.Attacks, "assailant": schema.Attacks,
	}
	anybody = text.Set("man gunman people attacker raider pilot soldier troop fighter group one agent officer person plane jet aircraft ship hacker")
)
