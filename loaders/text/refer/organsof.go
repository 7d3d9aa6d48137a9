package refer

import (
	"entente/loaders/text"
	"entente/schema"
)

// organOfState resolves "the foreign ministry", "the tax authority", "the supreme court", "parliament", which say nothing of whose they are, to
// the state of which the text speaks.
func (d *Document) organOfState(n, i int) []text.Party {
	t := d.Trees[n]
	if d.depth > 4 || !t.Is(i, "nsubj", "nsubj:pass", "obl:agent", "nmod:poss", "obl") || t.Is(i, "obl") && t.Case(i) != "by" || !d.plainOrgan(n, i) {
		return nil
	}
	x, ok := d.respondent(n, i)
	if !ok {
		x, ok = d.stateAtIssue(n, i)
	}
	if !ok || text.Holds(d.clauseMates(n, i), x) {
		return nil
	}
	first, _ := t.Extent(i)
	return []text.Party{{Entity: x, Anchor: t.Tokens[i].Start, Words: d.Links.Words(t.S, first, i)}}
}

// plainOrgan tells an organ that every state has one of, with nothing beside it that says whose it is.
func (d *Document) plainOrgan(n, i int) bool {
	t := d.Trees[n]
	head := t.Tokens[i].Lemma
	kind, ok := organKinds[head]
	if !ok || t.Mention(i) >= 0 || t.Tokens[i].Capital() && i > 0 {
		return false
	}
	the, named := false, false
	for _, k := range t.Kids(i) {
		w := t.Tokens[k].Lower
		switch {
		case t.Tokens[k].UPOS == "PUNCT" || t.Is(k, "case", "cc", "conj", "mark"):
		case k > i && t.Is(k, "nmod", "appos", "flat", "acl", "acl:relcl"), t.Is(k, "nmod:poss"), t.Mention(k) >= 0:
			return false
		case k > i:
		case w == "the":
			the = true
		case kind[w]:
			named = true
		case !beforeOffice[w]:
			return false
		default:
			named = named || len(kind) == 0 || head == "ministry"
		}
	}
	if t.Tokens[i].XPOS == "NNS" {
		return !the && named
	}
	return named && (the || head == "parliament") || head == "parliament" && (the || i == 0)
}

// organKinds are organs, and the words of which one must stand before them.
var organKinds = map[string]map[string]bool{
	"ministry": text.Set("foreign mines mining environment tourism fisheries"), "parliament": text.Set("parliament"),
	"authority": text.Set("tax revenue customs competition immigration antitrust electoral"), "office": text.Set("tax foreign"), "service": text.Set("security intelligence secret immigration revenue tax"),
	"bank": text.Set("central"), "regulator": text.Set("competition banking financial antitrust nuclear telecoms aviation"), "watchdog": text.Set("competition antitrust"),
	"court": text.Set("supreme constitutional high appeals"), "commission": text.Set("electoral election anti-corruption anticorruption antitrust"),
	"general": text.Set("attorney prosecutor"), "inspector": text.Set("tax customs labour labor safety"), "officer": text.Set("customs immigration police army intelligence"), "official": text.Set("customs immigration tax health"), "agent": text.Set("customs immigration"),
}

// stateAtIssue returns the state of which the sentences before a token speak, else the only one that they name.
func (d *Document) stateAtIssue(n, i int) (int, bool) {
	if d.masthead >= 0 {
		return d.masthead, true
	}
	x, ok := d.atIssue(n, i)
	if !ok {
		x, ok = d.soleState(n, i)
	}
	return x, ok && (d.home < 0 || x == d.home)
}

// soleState returns the one state that a sentence before a token and the three before it name, themselves or by who acts for them.
func (d *Document) soleState(n, i int) (int, bool) {
	out, found := 0, false
	for s := max(n-3, 0); s <= n; s++ {
		for m := range d.Trees[s].S.Mentions {
			x := &d.Trees[s].S.Mentions[m]
			of, ok := d.stateOf(x, true)
			if !ok && x.Kind == schema.Place {
				of, ok = d.Links.StateOf(x.Entity)
			}
			if !ok || s == n && x.First > i {
				continue
			}
			if found && of != out {
				return 0, false
			}
			out, found = of, true
		}
	}
	return out, found
}
