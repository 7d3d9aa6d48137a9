package relate

import (
	"slices"
	"strconv"
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// Guess is a party that may be the end that a clause leaves unsaid.
type Guess struct {
	Place  int   // first byte of the word that states the relation
	Known  []int // the entities of the other end
	Entity int
	Source bool // it is the source that is unsaid
	Type   schema.RelationType
	Signs  []string // what speaks for it or against it

	p float64
}

// candidate is a party named in the sentences before, and how it was named last.
type candidate struct {
	entity int
	back   int    // sentences back
	role   string // its relation to the word over it
	after  bool   // it stands behind the word that states the relation
	below  bool   // and in its clause
	times  int
	told   []schema.RelationType // what has been told of it and the known end
	since  int                   // how many sentences ago
}

// reachBack is how many sentences back an end that is unsaid may have been named.
const reachBack = 3

// candidates weighs the parties that may be the end that is unsaid.
func (d *document) candidates(u *unsaid, t *toldText) []Guess {
	known := map[int]bool{}
	var ends []int
	for _, p := range u.known.parties {
		known[p.Entity] = true
		ends = append(ends, p.Entity)
		for _, b := range p.By {
			known[b.Entity] = true
		}
	}
	list := slices.DeleteFunc(d.lately(u, known), func(c candidate) bool {
		return !d.fits(u.rule, found{parties: []text.Party{{Entity: c.entity}}, tokens: []int{u.at}}, u.source) || d.toldSo(c.entity, u, t)
	})
	for i := range list {
		t.tell(&list[i], u, known)
	}
	common := append(d.clauseSigns(u), "states of the text "+atMost(t.states, 6))
	out := make([]Guess, len(list))
	for i := range list {
		signs := append(d.partySigns(u, &list[i], list), common...)
		out[i] = Guess{Place: d.t.Tokens[u.at].Start, Known: ends, Entity: list[i].entity, Source: u.source, Type: u.rule.typ, Signs: signs, p: unsaidWeights.probability(signs)}
	}
	return out
}

// lately lists the parties named in the sentence and in those before it.
func (d *document) lately(u *unsaid, but map[int]bool) []candidate {
	var list []candidate
	for n := max(0, u.n-reachBack); n <= u.n; n++ {
		t := d.r.Trees[n]
		for m := range t.S.Mentions {
			h := t.MentionHead(m)
			if n == u.n && h == u.at {
				continue
			}
			for _, p := range d.partiesAt(n, h) {
				if but[p.Entity] {
					continue
				}
				k := slices.IndexFunc(list, func(c candidate) bool { return c.entity == p.Entity })
				if k < 0 {
					k = len(list)
					list = append(list, candidate{entity: p.Entity, since: -1})
				}
				role, _, _ := strings.Cut(t.Tokens[h].Rel, ":")
				c := &list[k]
				c.back, c.role, c.times = u.n-n, role, c.times+1
				c.after = n == u.n && h > u.at
				c.below = n == u.n && t.Within(h, u.at)
			}
		}
	}
	return list
}

// partiesAt resolves a name once for all.
func (d *document) partiesAt(n, head int) []text.Party {
	at := [2]int{n, head}
	list, ok := d.resolved[at]
	if !ok {
		list = d.r.Parties(n, head, text.Acting|text.Individual|text.Instrument|text.Territory)
		d.resolved[at] = list
	}
	return list
}

// tell notes what the last sentences have told of a candidate and the known end.
func (t *toldText) tell(c *candidate, u *unsaid, known map[int]bool) {
	for n := max(0, u.n-reachTold); n <= u.n; n++ {
		for _, x := range t.claims[n] {
			if known[x.Source] && x.Target == c.entity || known[x.Target] && x.Source == c.entity {
				c.told = append(c.told, x.Type)
				c.since = u.n - n
			}
		}
	}
}

// reachTold is how many sentences back it matters what has been told of two parties.
const reachTold = 20

// toldSo tells whether the text tells just what would be inferred, or the word stands among those that tell something of the two.
func (d *document) toldSo(entity int, u *unsaid, t *toldText) bool {
	word := d.t.Tokens[u.at].Start
	for _, p := range u.known.parties {
		c := text.Claim{Source: p.Entity, Target: entity, Type: u.rule.typ}
		if u.source {
			c.Source, c.Target = c.Target, c.Source
		}
		if e := edgeOf(&c); t.edges[e] {
			return true
		}
		if slices.ContainsFunc(t.claims[u.n], func(c text.Claim) bool {
			return c.Start <= word && word < c.End && (c.Source == p.Entity && c.Target == entity || c.Target == p.Entity && c.Source == entity)
		}) {
			return true
		}
	}
	return false
}

// side names the end that is unsaid within a sign.
func (u *unsaid) side() string {
	if u.source {
		return "S"
	}
	return "T"
}

// clauseSigns are the signs of the clause, the same for all candidates.
func (d *document) clauseSigns(u *unsaid) []string {
	r, side := u.rule, u.side()
	slot := r.target
	if u.source {
		slot = r.source
	}
	typ := r.typ.String()
	filler := d.filler(u)
	types := map[schema.RelationType]bool{}
	rules := d.rules.verbs[d.t.Tokens[u.at].Lemma]
	if u.noun {
		rules = d.rules.nouns[d.t.Tokens[u.at].Lemma]
	}
	for _, x := range rules {
		types[x.typ] = true
	}
	asks := 0
	out := []string{"base", "type " + typ, "end " + typ + side, "rule " + r.name, "filler " + side + filler, "type filler " + typ + filler, "means " + u.modality.String(),
		"noun " + side + strconv.FormatBool(u.noun), "passive " + side + strconv.FormatBool(!u.noun && d.t.Passive(u.at)), "types " + atMost(len(types), 5), "known " + atMost(len(u.known.parties), 2),
		"clause " + d.t.Tokens[u.at].Rel, "phrases " + atMost(len(d.t.Tails(u.at)), 3)}
	for s := range strings.SplitSeq(slot, ",") {
		out = append(out, "slot "+side+s, "slot filler "+side+s+" "+filler)
	}
	for _, x := range [...]struct{ name, value string }{{"object", r.object}, {"with", r.with}, {"particle", r.particle}, {"subject", r.subject}, {"below", r.below}, {"modifier", r.modifier}, {"kinds", r.kinds}, {"from", r.from}} {
		if x.value != "" {
			asks++
			out = append(out, "asks "+x.name)
		}
	}
	name := "word"
	if len(u.known.tokens) > 0 && d.t.Mention(u.known.tokens[0]) >= 0 {
		name = "name"
	} else if len(u.known.tokens) > 0 && d.t.Tokens[u.known.tokens[0]].UPOS == "PRON" {
		name = "pronoun"
	}
	return append(out, "asks "+atMost(asks, 3), "known by "+name)
}

// filler tells what stands where the end would, though it is no party: "demanded his release", "rejected the charge".
func (d *document) filler(u *unsaid) string {
	if u.noun {
		return "nothing"
	}
	k, what := d.t.Object(u.at), "object "
	if u.source {
		if k, what = d.t.Subject(u.at), "subject "; d.t.Passive(u.at) {
			k = d.t.Agent(u.at)
		}
	}
	if k < 0 {
		return "nothing"
	}
	if d.t.Modified(k, "the,its,their,his") {
		return what + d.t.Tokens[k].UPOS + " definite"
	}
	return what + d.t.Tokens[k].UPOS
}

// partySigns are the signs of a candidate among others.
func (d *document) partySigns(u *unsaid, c *candidate, all []candidate) []string {
	side := u.side()
	states, most, oftenest, nearest := 0, 0, 0, reachBack+1
	for i := range all {
		if d.r.Kind(all[i].entity) == schema.State {
			states++
		}
		most, oftenest, nearest = max(most, len(all[i].told)), max(oftenest, all[i].times), min(nearest, all[i].back)
	}
	kind := d.r.Kind(c.entity)
	back, pos := strconv.Itoa(c.back), "before"
	if c.after {
		pos = "after"
	}
	if c.below {
		pos += " below"
	}
	out := []string{"back " + back, "stands " + pos + back, "role " + c.role + back, "kind " + kind.String(), "end kind " + u.rule.typ.String() + side + kind.String(),
		"parties " + atMost(len(all), 6), "states " + atMost(states, 4), "times " + atMost(c.times, 4), "oftenest " + strconv.FormatBool(c.times == oftenest),
		"told " + atMost(len(c.told), 4), "told most " + strconv.FormatBool(len(c.told) == most && most > 0), "since " + since(c.since), "nearest " + strconv.FormatBool(c.back == nearest)}
	if sub := d.r.Links.Entities[c.entity].Subkind; kind == schema.Organization {
		out = append(out, "end kind "+u.rule.typ.String()+side+sub.String())
	}
	if kind == schema.State && states == 1 {
		out = append(out, "only state")
	}
	if kind == schema.State && len(c.told) == most && most > 0 && c.back == nearest {
		out = append(out, "told most and nearest")
	}
	seen := map[schema.RelationType]bool{}
	for _, t := range c.told {
		if !seen[t] {
			seen[t] = true
			out = append(out, "after "+t.String()+" "+u.rule.typ.String())
		}
	}
	return out
}

func since(n int) string {
	if n < 0 {
		return "never"
	}
	return atMost(n, 3)
}

// atMost is a count, many being one.
func atMost(n, most int) string {
	if n >= most {
		return strconv.Itoa(most) + "+"
	}
	return strconv.Itoa(n)
}
