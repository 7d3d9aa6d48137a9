package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// onBehalf resolves the sides of a paper that is "signed for A by X and for B by Y", "on behalf of A by X and on
// behalf of B by Y".
func (d *document) onBehalf(v int, r *rule) found {
	if r.typ != schema.SignsAgreementWith || !d.t.Passive(v) {
		return found{}
	}
	var f found
	for i := v + 1; i+2 < len(d.t.Tokens); i++ {
		if w := d.t.Tokens[i].Lower; w != "for" && !(w == "of" && d.t.Tokens[i-1].Lower == "behalf") {
			continue
		}
		k := i + 1
		if d.t.Tokens[k].UPOS == "DET" {
			k++
		}
		m := d.t.Mention(k)
		if m < 0 || d.t.S.Mentions[m].Last+1 >= len(d.t.Tokens) {
			continue
		}
		if next := d.t.Tokens[d.t.S.Mentions[m].Last+1].Lower; next == "by" || next == "," {
			f = f.with(found{parties: d.r.Single(d.n, d.t.MentionHead(m), text.Acting), tokens: []int{k}})
		}
	}
	return f
}

// countersigned tells whether several act on behalf of several in a sentence: who for whom is not read.
func (d *document) countersigned() bool {
	n := 0
	for i := range d.t.Tokens {
		if d.t.Tokens[i].Lower == "behalf" {
			n++
		}
	}
	return n > 1
}
