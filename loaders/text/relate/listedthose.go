package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// listedThose reads "Those sanctioned by A include B and C", "Others arrested are B and C": what the participle tells is done to each of
// those who are named.
func (d *document) listedThose() {
	if len(d.t.Tokens) < 4 || !manyWords[d.t.Tokens[0].Lower] && d.t.Tokens[0].Lower != "among" {
		return
	}
	for i := 1; i < 6 && i+2 < len(d.t.Tokens); i++ {
		typ, ok := participleOf[d.t.Tokens[i].Lemma]
		if !ok || d.t.Tokens[i].XPOS != "VBN" && d.t.Tokens[i].XPOS != "VBD" {
			continue
		}
		verb := i + 1
		for verb < len(d.t.Tokens) && verb < i+9 && d.t.Tokens[verb].Lemma != "include" && d.t.Tokens[verb].Lemma != "be" {
			verb++
		}
		if verb >= len(d.t.Tokens) || d.t.Tokens[verb].Lemma != "include" && d.t.Tokens[verb].Lemma != "be" {
			return
		}
		r := itemRule.of(typ)
		who := d.at(d.t.Agent(i), sourceWant(typ))
		if who.empty() {
			who.parties = d.agents[elided(typ)]
		}
		for _, a := range who.parties {
			for _, p := range d.namedOf(verb + 1) {
				d.emit(claim{rule: r, source: a, target: p, anchor: i, tokens: []int{d.tokenAt(p.Anchor)}, modality: schema.Asserted, theme: -1})
			}
		}
		return
	}
}

var (
	manyWords    = text.Set("those others the all both")
	participleOf = map[string]schema.RelationType{
		"sanction": schema.Sanctions, "designate": schema.Sanctions, "blacklist": schema.Sanctions, "list": schema.Sanctions, "target": schema.Sanctions,
		"arrest": schema.Detains, "detain": schema.Detains, "expel": schema.Expels, "charge": schema.Prosecutes, "indict": schema.Prosecutes,
		"convict": schema.Prosecutes, "sentence": schema.Prosecutes,
	}
)
