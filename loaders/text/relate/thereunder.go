package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

var thereunderRule = &rule{name: "deal under an agreement", typ: schema.SignsAgreementWith}

// thereunder reads "X will sell Y coal under an agreement signed in Z today": those of whom the clause tells what one does for
// the other have signed it. From is where the claims of the sentence begin.
func (d *document) thereunder(from int) {
	for i := range d.t.Tokens {
		if d.t.Tokens[i].UPOS != "NOUN" || !tree.Listed("under,according to,in accordance with,as part of", d.t.Case(i)) || !d.isThing(i, "@agreement", false) || !d.signedAlready(i) {
			continue
		}
		v := d.t.Governor(i)
		for v >= 0 && d.t.Is(v, "xcomp", "advcl", "acl:relcl", "ccomp") && d.t.Head(v) >= 0 && d.t.Verbal(d.t.Head(v)) {
			v = d.t.Head(v)
		}
		if v < 0 {
			continue
		}
		for _, c := range d.claims[from:] {
			if at := d.token(c.Anchor); at != v && !(at >= 0 && d.t.Is(at, "xcomp") && d.t.Head(at) == v) || !granted[c.Type] || !d.contracts(c.Source) || !d.contracts(c.Target) {
				continue
			}
			d.emit(claim{rule: thereunderRule, source: text.Party{Entity: c.Source}, target: text.Party{Entity: c.Target}, anchor: i, tokens: []int{v}, modality: schema.Asserted, theme: i})
		}
	}
}

// signedAlready tells whether an agreement is said to have been signed, and between whom is not: "a deal reached in X".
func (d *document) signedAlready(i int) bool {
	a := d.t.Child(i, "acl")
	if a < i || !sealing[d.t.Tokens[a].Lemma] || d.t.Tokens[a].XPOS != "VBN" || d.t.Child(a, "mark", "aux") >= 0 || d.own(a) != schema.Asserted {
		return false
	}
	for _, x := range d.t.NounTails(i) {
		if x.Prep == "with" || x.Prep == "between" || x.Prep == "by" {
			return false
		}
	}
	return true
}

// contracts tells whether an entity may sign an agreement.
func (d *document) contracts(entity int) bool {
	k := d.r.Kind(entity)
	return k == schema.State || k == schema.Organization
}

var (
	sealing = text.Set("sign reach conclude initial strike ink seal ratify finalise finalize")
	// granted are types of what one does for another under an agreement.
	granted = types(schema.ImportsFrom, schema.ImportsMunitionsFrom, schema.LendsTo, schema.ProvidesAidTo, schema.ProvidesTechnologyTo, schema.Pays, schema.InvestsIn, schema.TradesWith, schema.CooperatesWith, schema.CooperatesMilitarilyWith)
)
