package refer

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// byElimination resolves "the bigger country", "the former Soviet republic", "the EU member" of the only two states of which the last
// sentences speak: the other one acts beside it in the clause.
func (d *Document) byElimination(n, i int) []text.Party {
	t := d.Trees[n]
	if d.depth > 3 || t.Tokens[i].XPOS != "NN" || !d.describesOne(n, i) {
		return nil
	}
	pair := d.lonePair(n, i)
	if len(pair) != 2 {
		return nil
	}
	rest := without(pair, d.clauseFellows(n, i, pair))
	if len(rest) != 1 || !d.mayBe(n, i, rest[0].Entity) {
		return nil
	}
	return d.renamed([]text.Party{{Entity: rest[0].Entity}}, n, i)
}

// describesOne tells a noun for a state with "the" and words before it that set it apart from the other of two, and nothing behind it.
func (d *Document) describesOne(n, i int) bool {
	t := d.Trees[n]
	head := t.Tokens[i].Lemma
	if stateWords[head] == "" && head != "member" || t.Mention(i) >= 0 || d.defined(n, i) || i+1 < len(t.Tokens) && (t.Tokens[i+1].Lower == "that" || t.Tokens[i+1].Lower == "where") {
		return false
	}
	the := false
	for _, k := range t.Kids(i) {
		w := t.Tokens[k].Lower
		switch {
		case w == "the":
			the = true
		case k > i && (t.Is(k, "acl", "acl:relcl", "appos", "flat") || t.Is(k, "nmod") && t.Case(k) == "of" && !d.verbsOf(n, i)), t.Is(k, "nmod:poss", "nummod"), elsewhereWords[w]:
			return false
		case t.Mention(k) >= 0 && t.S.Mentions[t.Mention(k)].Kind == schema.State && t.S.Mentions[t.Mention(k)].ID != "state/su":
			return false
		}
	}
	return the
}

// elsewhereWords are words before a noun that mean a third.
var elsewhereWords = text.Set("other another third rival neighbouring neighboring same next first only second every each any host transit many several various worst best")

// mayBe tells whether nothing in the words of a noun speaks against its meaning a state.
func (d *Document) mayBe(n, i, state int) bool {
	t := d.Trees[n]
	code := " " + strings.TrimPrefix(d.Links.Entities[state].ID, "state/") + " "
	if list := stateWords[t.Tokens[i].Lemma]; list != "" && list != "*" && !strings.Contains(list, code) {
		return false
	}
	for _, k := range t.Kids(i) {
		if codes := regions[t.Tokens[k].Lower]; k < i && codes != "" && !strings.Contains(codes, code) {
			return false
		}
	}
	return true
}

// lonePair returns the only two states of which a sentence and the four before it speak.
func (d *Document) lonePair(n, i int) []text.Party {
	var out []text.Party
	for s := max(n-4, 0); s <= n; s++ {
		t := d.Trees[s]
		for m := range t.S.Mentions {
			x := &t.S.Mentions[m]
			if s == n && t.Within(t.MentionHead(m), i) {
				continue
			}
			of, ok := d.stateOf(x, true)
			if !ok && x.Kind == schema.Place {
				of, ok = d.Links.StateOf(x.Entity)
			}
			if ok && !text.Holds(out, of) {
				out = append(out, text.Party{Entity: of})
			}
		}
		if len(out) > 2 {
			return nil
		}
	}
	return out
}

// clauseFellows returns those of two who stand beside a noun in its clause: as its subject or object, behind a preposition, or as whose
// that is.
func (d *Document) clauseFellows(n, i int, pair []text.Party) []text.Party {
	t := d.Trees[n]
	v := t.Governor(i)
	if v < 0 || !t.Verbal(v) {
		return nil
	}
	var out []text.Party
	add := func(k int) {
		if k < 0 || t.Within(i, k) || t.Within(k, i) {
			return
		}
		if p := t.Child(k, "nmod:poss"); t.Mention(k) < 0 && p >= 0 && t.Tokens[p].XPOS == "PRP$" {
			return // "its neighbour" is told by what the noun means
		}
		for _, x := range d.Parties(n, k, text.Acting|text.Territory) {
			if text.Holds(pair, x.Entity) && !text.Holds(out, x.Entity) {
				out = append(out, x)
			}
		}
	}
	add(t.Subject(v))
	for _, x := range t.Tails(v) {
		add(x.Noun)
	}
	for _, k := range t.Kids(v) {
		if t.Is(k, "obj", "iobj", "nsubj", "obl:agent", "nsubj:pass") {
			add(k)
			add(t.Child(k, "nmod:poss"))
		}
	}
	return out
}

// onceOthers are what a state calls another that was, or is, something to it.
var onceOthers = text.Set("colony critic satellite client dependency overlord")

// mainland resolves "the mainland" in a text that speaks of Taiwan.
func (d *Document) mainland(n, i int) []text.Party {
	if t := d.Trees[n]; t.Tokens[i].Lower != "mainland" || !d.bare(n, i) {
		return nil
	}
	if x, ok := d.Links.Known("state/tw"); !ok || !d.namedLately(n, i, x, Reach) {
		return nil
	}
	x, ok := d.Links.Named("state/cn")
	if !ok {
		return nil
	}
	return d.renamed([]text.Party{{Entity: x}}, n, i)
}
