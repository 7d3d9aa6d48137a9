package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// elect claims the office that somebody is yet to enter: "President-elect X of Chad", "Chad's president-elect, X".
func (d *document) elect(m int) {
	x := &d.t.S.Mentions[m]
	i := x.First - 1
	if i > 0 && d.t.Tokens[i].Text == "," {
		i--
	}
	if i < 2 || !yetToEnter[d.t.Tokens[i].Lower] || d.t.Tokens[i-1].Text != "-" || !officeWords[d.t.Tokens[i-2].Lower] {
		return
	}
	first := i - 2
	for first > 0 && roleModifiers[d.t.Tokens[first-1].Lower] {
		first--
	}
	of, at := d.before(first)
	if of == nil {
		of, at = d.whose(first, false)
	}
	if of == nil {
		of, at = d.ofPhrase(x.Last + 1)
	}
	if here := d.r.Dateline(); of == nil && len(here) == 1 && d.t.Tokens[i-2].Capital() {
		of, at = &text.Party{Entity: here[0].Entity, Anchor: d.t.Tokens[i].Start}, i
	}
	if of == nil || d.r.Kind(of.Entity) != schema.State {
		return
	}
	d.emit(claim{rule: officeRule, source: text.Party{Entity: x.Entity, Anchor: d.t.Tokens[x.First].Start}, target: text.Party{Entity: of.Entity}, anchor: i - 2, tokens: []int{x.First, at},
		modality: schema.Planned, theme: -1, qualifiers: map[string]string{"role": d.words(first, i-2)}})
}

var yetToEnter = text.Set("elect designate")
