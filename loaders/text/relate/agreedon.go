package relate

import (
	"entente/loaders/text/tree"
	"entente/schema"
)

// settledBy tells whether a noun is what is agreed or decided on by the verb.
func (d *document) settledBy(i, v int) bool {
	if !settling[d.t.Tokens[v].Lemma] {
		return false
	}
	for k := i; k >= 0 && k != v; k = d.t.Head(k) {
		if d.t.Head(k) == v {
			return tree.Listed("on,upon,to", d.t.Case(k))
		}
	}
	return false
}

// agreedOn tells whether a deed is no more than agreed on: "A and B agreed on the withdrawal of C's troops". What is done by agreeing, a
// treaty or a truce, is another matter.
func (d *document) agreedOn(i, v int, typ schema.RelationType) bool {
	return v >= 0 && afterwards[typ] && d.t.Tokens[v].Lemma == "agree" && d.settledBy(i, v)
}

// afterwards are types of what is done once it has been agreed on.
var afterwards = types(schema.WithdrawsForcesFrom, schema.DeploysForcesTo, schema.Visits, schema.ProvidesAidTo, schema.ImportsMunitionsFrom, schema.LiftsSanctionsOn, schema.Expels, schema.LendsTo, schema.Pays,
	schema.MeetsWith, schema.NegotiatesWith, schema.EstablishesRelationsWith, schema.CooperatesMilitarilyWith)

// settledMood corrects what the words around a noun make of it: what is agreed on is planned, and the dispute that two agree to settle they
// have.
func (d *document) settledMood(i, v int, typ schema.RelationType, m schema.Modality) schema.Modality {
	switch {
	case typ == schema.DisputesTerritoryWith && (m == schema.Planned || m == schema.Hypothetical) && d.t.Child(i, "nmod:poss") >= 0:
		return schema.Asserted
	case m == schema.Asserted && d.agreedOn(i, v, typ):
		return schema.Planned
	}
	return m
}
