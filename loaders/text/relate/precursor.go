package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

var (
	precursorRule = rule{name: "did so before"}
	asBeforeRule  = rule{name: "as it had done with"}
)

// precursors reads "became the third country to recognise X, after A and B": A and B have done it, too.
func (d *document) precursors(i int) {
	if i < 3 || !foregoing[d.t.Tokens[i].Lower] || d.t.Tokens[i-1].Text != "," && !d.doneSo(i) && d.t.Mention(i-1) < 0 || !d.oneOfSeveral(i) {
		return
	}
	list, tokens := d.statesFrom(i + 1)
	if len(list) == 0 {
		return
	}
	told, leaders := d.deedsOf(d.t.Tokens[i].Start)
	apart := len(told) == 0 && d.doingSo(i)
	if apart {
		told, leaders = d.toldBefore(0)
	}
	for _, c := range told {
		if apart {
			for _, x := range list {
				d.passOn(&precursorRule, c, x, leaders, i, tokens)
			}
			continue
		}
		if c.Type == schema.Visits || text.Holds(list, c.Target) || d.deedVerb(c.Anchor) < 0 {
			continue
		}
		for _, x := range list {
			d.passOn(&precursorRule, c, x, leaders, i, tokens)
		}
	}
}

// doingSo tells of "it was the fourth state to do so, after A and B": the deed is that of the sentence before.
func (d *document) doingSo(i int) bool {
	for k := i - 2; k > 2 && k > i-6; k-- {
		if d.t.Tokens[k].Lower == "so" && (d.t.Tokens[k-1].Lemma == "do" || d.t.Tokens[k-1].Lemma == "act") && d.t.Tokens[k-2].Lower == "to" {
			return true
		}
	}
	return false
}

// doneSo tells whether "to do so" stands before a token, a time between: "the third state to do so in two months after A and B".
func (d *document) doneSo(i int) bool {
	for k := i - 1; k > 2 && k > i-7; k-- {
		switch w := &d.t.Tokens[k]; {
		case w.Lower == "so":
			return d.t.Tokens[k-1].Lemma == "do" && d.t.Tokens[k-2].Lower == "to"
		case d.temporal(k), periods[w.Lemma], w.UPOS == "NUM", tree.Listed("in,within,this,the,a,many,as,last,past", w.Lower):
		default:
			return false
		}
	}
	return false
}

// oneOfSeveral tells whether what stands before a token calls its subject "the third country to".
func (d *document) oneOfSeveral(end int) bool {
	for k := 0; k < end; k++ {
		if d.t.Tokens[k].UPOS == "NOUN" && firsts[d.t.Tokens[k].Lemma] && d.t.Ranked(k) && !d.modified(k, "first,only,last,sole,lone") {
			return true
		}
	}
	return false
}

// statesFrom returns the states and bodies of a list that begins at a token, over what tells when.
func (d *document) statesFrom(i int) ([]text.Party, []int) {
	var out []text.Party
	var tokens []int
	for k := i; k < len(d.t.Tokens); k++ {
		w := &d.t.Tokens[k]
		m := d.t.Mention(k)
		switch {
		case m >= 0 && (d.t.S.Mentions[m].Kind == schema.State && d.t.S.Mentions[m].Use != text.ByDemonym || d.t.S.Mentions[m].Kind == schema.Organization):
			if h := d.t.MentionHead(m); h == k {
				out, tokens = append(out, d.at(k, text.Acting).parties...), append(tokens, k)
			}
		case m >= 0:
			return nil, nil
		case w.UPOS == "PUNCT" && w.Text != "," && w.Text != ".":
			return out, tokens
		case d.temporal(k), w.UPOS == "PUNCT", w.UPOS == "CCONJ", w.UPOS == "DET", w.UPOS == "ADV", tree.Listed("earlier,this,last,month,week,year,in,on", w.Lower):
		default:
			if len(out) == 0 {
				return nil, nil
			}
			return out, tokens
		}
	}
	return out, tokens
}

// deedVerb is the verb that states a claim, -1 if a noun does.
func (d *document) deedVerb(anchor int) int {
	if i := d.token(anchor); i >= 0 && d.t.Verbal(i) {
		return i
	}
	return -1
}

// passOn makes of another the claim that was made of who leads.
func (d *document) passOn(r *rule, c text.Claim, who text.Party, leaders []text.Party, anchor int, tokens []int) {
	if c.Modality != schema.Asserted && c.Modality != schema.Planned || who.Entity == c.Target || text.Holds(leaders, who.Entity) || c.Type.Symmetric() && !text.Holds(leaders, c.Source) {
		return
	}
	d.emit(claim{rule: r.of(c.Type), source: who, target: text.Party{Entity: c.Target}, anchor: anchor, tokens: tokens, modality: schema.Asserted, theme: -1})
}

// asBefore reads "broke with X, as it had done with Y": what the clause before tells was done to Y, too.
func (d *document) asBefore(v int) {
	if lemma := d.t.Tokens[v].Lemma; lemma != "do" || v < 3 {
		return
	}
	as := v - 1
	for as > 0 && as > v-5 && d.t.Tokens[as].Lower != "as" && d.t.Tokens[as].Lower != "just" {
		if w := &d.t.Tokens[as]; w.UPOS != "AUX" && w.UPOS != "PRON" && w.UPOS != "ADV" {
			return
		}
		as--
	}
	if d.t.Tokens[as].Lower != "as" || v == as+1 {
		return
	}
	for k := v + 1; k < len(d.t.Tokens) && k < v+7; k++ {
		m := d.t.Mention(k)
		if m < 0 {
			if d.t.Verbal(k) || d.t.Tokens[k].UPOS == "PUNCT" {
				return
			}
			continue
		}
		if d.t.Tokens[v+1].UPOS != "ADP" || !tree.Listed("with,to,in,for,against,from", d.t.Tokens[v+1].Lower) {
			return
		}
		h := d.t.MentionHead(m)
		told, leaders := d.deedsOf(d.t.Tokens[as].Start)
		for _, c := range told {
			if c.Modality != schema.Asserted || !text.Holds(leaders, c.Source) {
				continue
			}
			for _, x := range d.at(h, text.Acting|text.Territory).parties {
				if x.Entity != c.Source && x.Entity != c.Target && d.r.Kind(x.Entity) == d.r.Kind(c.Target) {
					d.emit(claim{rule: asBeforeRule.of(c.Type), source: text.Party{Entity: c.Source}, target: x, anchor: v, tokens: []int{h}, modality: schema.Asserted, theme: -1})
				}
			}
		}
		return
	}
}

var (
	foregoing = text.Set("after following joining behind")
	firsts    = text.Set("country nation state member government power republic body organisation organization bloc kingdom")
)
