package refer

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// madeBy resolves what somebody opposes or welcomes that a relative clause says another has made: "the dam that X has built", "a pipeline
// which X plans to lay".
func (d *Document) madeBy(n, i int) []text.Party {
	t := d.Trees[n]
	v := t.Child(i, "acl:relcl")
	if v <= i || t.Passive(v) {
		return nil
	}
	if c := t.Child(v, "xcomp"); planning[t.Tokens[v].Lemma] && c > v {
		if !making[t.Tokens[c].Lemma] || t.Child(c, "obj") >= 0 {
			return nil
		}
	} else if !making[t.Tokens[v].Lemma] {
		return nil
	}
	s := t.Subject(v)
	if s <= i || s == t.Head(v) {
		return nil
	}
	if o := t.Child(v, "obj"); o > v {
		return nil
	}
	return d.Parties(n, s, text.Acting|text.NewName)
}

var (
	making   = text.Set("build construct erect put lay propose draft publish issue write pass adopt design draw install dig plan finance float table unveil")
	planning = text.Set("plan intend want mean propose hope be begin start seek")
)

// sameKind resolves "Armenian ones" of "American soldiers will train with Armenian ones": troops and officials are their state's.
func (d *Document) sameKind(n, i int, want text.Want) []text.Party {
	t := d.Trees[n]
	if w := t.Tokens[i].Lower; w != "ones" && w != "one" || want&text.Acting == 0 {
		return nil
	}
	for _, k := range t.Kids(i) {
		m := t.Mention(k)
		if k > i || m < 0 || t.S.Mentions[m].Kind != schema.State || t.S.Mentions[m].Use != text.ByDemonym {
			continue
		}
		for b := k - 1; b >= 0; b-- {
			if w := &t.Tokens[b]; w.UPOS == "NOUN" && t.Mention(b) < 0 && (agents[w.Lemma] || institutions[w.Lemma]) {
				return d.renamed(d.Parties(n, k, want), n, i)
			}
		}
	}
	return nil
}

// officialsIn resolves "lawmakers in Honiara", "ministers in Chad", to whom something is done: the state in which they hold office.
func (d *Document) officialsIn(n, i int, want text.Want) []text.Party {
	t := d.Trees[n]
	if want&text.Acting == 0 || t.Tokens[i].XPOS != "NNS" || !ruling[t.Tokens[i].Lemma] || !t.Is(i, "obj") || t.Child(i, "nmod:poss", "nummod") >= 0 || len(d.inside(n, i)) > 0 {
		return nil
	}
	k := i + 2
	if k >= len(t.Tokens) || t.Tokens[i+1].Lower != "in" || t.Mention(k) < 0 {
		return nil
	}
	m := &t.S.Mentions[t.Mention(k)]
	if m.Kind != schema.State || !tree.Listed("in", t.Case(t.MentionHead(t.Mention(k)))) {
		return nil
	}
	return d.renamed([]text.Party{{Entity: m.Entity}}, n, i)
}

// ruling are those who hold office in a state.
var ruling = text.Set("minister lawmaker legislator parliamentarian official leader judge deputy senator general officer")
