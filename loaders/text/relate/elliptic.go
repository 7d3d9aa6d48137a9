package relate

import (
	"entente/graph"
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// elliptic reads a clause whose verb is left out, because the clause before has told it: "B has not", "and so did
// B", "nor would B", "B may". The token is its auxiliary.
func (d *document) elliptic(i int) {
	subject, denied, ok := d.remnant(i)
	if !ok {
		return
	}
	who := d.at(subject, text.Acting)
	if who.empty() {
		return
	}
	first := min(subject, i)
	if m := d.t.Mention(subject); m >= 0 {
		first = min(first, d.t.S.Mentions[m].First)
	}
	for first > 0 && d.t.Tokens[first-1].UPOS != "PUNCT" && (d.t.Tokens[first-1].UPOS == "DET" || d.t.Tokens[first-1].UPOS == "ADV" || d.t.Tokens[first-1].UPOS == "CCONJ") {
		first--
	}
	if own, _ := d.deedsOf(d.t.Tokens[first].Start); len(own) == 0 && d.deedBefore(first) {
		return // "X called home its envoys; Y has not": of that nothing was made
	}
	told, leaders := d.toldBefore(first)
	for _, x := range who.parties {
		if d.demanded(i, x, d.force(i, denied)) {
			return
		}
	}
	if d.lapse(i + 1) { // the day told is not that of "as B did two years later"
		defer func(from int) {
			for k := from; k < len(d.claims); k++ {
				d.claims[k].Valid = graph.Interval{}
			}
		}(len(d.claims))
	}
	for _, c := range told {
		if c.Type == schema.Urges && (denied || d.force(i, false) != schema.Asserted) {
			continue // what was asked is what is not done
		}
		for _, x := range who.parties {
			d.omitted(i, c, x, leaders, d.force(i, denied), []int{subject})
		}
	}
}

// remnant finds the subject of an auxiliary that stands without its verb, and tells whether it is denied.
func (d *document) remnant(i int) (subject int, denied, ok bool) {
	if !omitting[d.t.Tokens[i].Lower] || i == 0 {
		return 0, false, false
	}
	if w := d.soBefore(i); w != "" && i+1 < len(d.t.Tokens) {
		k := i + 1
		for k < len(d.t.Tokens) && d.t.Tokens[k].UPOS == "DET" {
			k++
		}
		m := -1
		if k < len(d.t.Tokens) {
			m = d.t.Mention(k)
		}
		if m < 0 || !d.clauseEnds(d.t.S.Mentions[m].Last+1) {
			return 0, false, false
		}
		return d.t.MentionHead(m), w != "so", true
	}
	if !d.clauseEnds(i+1) && !d.shortened(i+1) {
		return 0, false, false
	}
	for k := i + 1; k < len(d.t.Tokens) && k < i+3; k++ {
		denied = denied || negations[d.t.Tokens[k].Lower]
	}
	last := i - 1
	if d.t.Tokens[last].XPOS == "POS" && last > 0 {
		last-- // "A's minister deplored it; B's did not"
	}
	m := d.t.Mention(last)
	if m < 0 {
		s, never, said := d.saidSo(last)
		return s, denied || never, said
	}
	if d.t.S.Mentions[m].Kind == schema.LegalInstrument {
		return 0, false, false
	}
	return d.listHead(d.t.MentionHead(m)), denied || d.thanAny(d.t.S.Mentions[m].First), true
}

// listHead returns the first of a list of names that ends at a token: "A, B and C have".
func (d *document) listHead(last int) int {
	i := last
	for steps := 0; steps < 12 && d.t.Is(i, "conj") && d.t.Head(i) >= 0 && d.t.Head(i) < i && d.t.Mention(d.t.Head(i)) >= 0; steps++ {
		h := d.t.Head(i)
		for k := h + 1; k < i; k++ {
			if w := &d.t.Tokens[k]; d.t.Mention(k) < 0 && w.Text != "," && w.UPOS != "CCONJ" && w.UPOS != "DET" {
				return last
			}
		}
		i = h
	}
	if d.t.Is(i, "obl", "obj", "iobj", "nmod") { // "… from B, and C did so"
		return last
	}
	return i
}

// shortened tells whether only "not", "never", "yet", "too" and the like stand before the end of a clause.
func (d *document) shortened(i int) bool {
	n := 0
	for n < 4 && i < len(d.t.Tokens) && (remains[d.t.Tokens[i].Lower] || negations[d.t.Tokens[i].Lower]) {
		i, n = i+1, n+1
	}
	return n > 0 && d.clauseEnds(i)
}

// clauseEnds tells whether a clause ends before a token.
func (d *document) clauseEnds(i int) bool {
	if i >= len(d.t.Tokens) {
		return true
	}
	switch d.t.Tokens[i].Text {
	case ".", ";", ",", ":", "—", "–", "?", "!":
		return d.t.Tokens[i].Text != "?"
	}
	return d.t.Tokens[i].UPOS == "CCONJ" || d.temporal(i) || d.lapse(i) || i+1 < len(d.t.Tokens) && d.temporal(i+1) && d.t.Tokens[i].UPOS == "ADP"
}

// lapse tells whether "two years later", "a month earlier" begins at a token.
func (d *document) lapse(i int) bool {
	k := i
	for k < len(d.t.Tokens) && k < i+3 && (d.t.Tokens[k].UPOS == "NUM" || tree.Listed("a,an,some,few,several,many", d.t.Tokens[k].Lower)) {
		k++
	}
	if k > i && k < len(d.t.Tokens) && tree.Listed("day,week,month,year,decade,hour", d.t.Tokens[k].Lemma) {
		return k+1 < len(d.t.Tokens) && tree.Listed("later,earlier,before,ago", d.t.Tokens[k+1].Lower)
	}
	return k == i && k < len(d.t.Tokens) && tree.Listed("later,earlier", d.t.Tokens[k].Lower)
}

// force is what an auxiliary without its verb makes of the deed.
func (d *document) force(i int, denied bool) schema.Modality {
	if denied {
		return schema.Negated
	}
	switch d.t.Tokens[i].Lower {
	case "will", "shall":
		return schema.Planned
	case "would":
		if i > 1 && selfNames[d.t.Tokens[i-1].Lower] {
			return schema.Planned // "said it would"
		}
		return schema.Hypothetical
	case "may", "might", "could", "can", "should":
		return schema.Hypothetical
	}
	return schema.Asserted
}

// omitted makes the claim of another whose deed the words leave out.
func (d *document) omitted(i int, c text.Claim, who text.Party, leaders []text.Party, m schema.Modality, tokens []int) {
	switch {
	case c.Modality == schema.Asserted:
	case c.Modality == schema.Negated && m != schema.Negated: // "A has not left; B has"
	case c.Modality == schema.Negated && m == schema.Negated, c.Modality == schema.Planned && m != schema.Asserted: // "did not, nor did B"
	default:
		return
	}
	other := c.Target
	if c.Type.Symmetric() && text.Holds(leaders, c.Target) {
		other = c.Source
	}
	if d.r.Kind(other) == schema.Group || other == who.Entity || text.Holds(leaders, who.Entity) {
		return
	}
	d.emit(claim{rule: followedRule.of(c.Type), source: who, target: text.Party{Entity: other}, anchor: i, tokens: tokens, modality: m, theme: -1})
}

var (
	omitting = text.Set("did does do has have had will would may might could can should")
	remains  = text.Set("yet too also so either soon later likewise again themselves itself")
)

// soBefore returns "so", "nor" or "neither" before an auxiliary, also with a remark between: "So too did X", "So, among others, did X".
func (d *document) soBefore(i int) string {
	for k := i - 1; k >= 0 && k > i-7; k-- {
		switch w := d.t.Tokens[k].Lower; w {
		case "so", "nor", "neither":
			if k == i-1 || k == 0 || d.t.Tokens[k-1].UPOS == "PUNCT" || d.t.Tokens[k-1].UPOS == "CCONJ" {
				return w
			}
			return ""
		case "too", "also", "likewise", "indeed", ",", "among", "others", "for", "that", "matter", "of", "course":
		default:
			return ""
		}
	}
	return ""
}
