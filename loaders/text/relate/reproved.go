package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// reproved makes a fact of a deed for which somebody is rebuked, not accused, where all the world could see it done: "condemned
// X for shooting down two planes", "for its raid on Y".
func (w *walk) reproved(lemma string) {
	if w.m == schema.Alleged && reproving[lemma] && w.from >= 0 && plain[w.d.t.Tokens[w.from].Lemma] {
		w.m = schema.Asserted
	}
}

var (
	reproving = text.Set("condemn denounce criticise criticize censure rebuke chide berate reprimand slam fault")
	// plain are deeds that are done in the open.
	plain = text.Set("shoot bomb shell raid invade invasion attack bombard bombing bombardment shelling airstrike strike annex annexation expel expulsion execute execution hang arrest detain detention seize seizure recognise recognize recognition test launch storm occupy occupation sink blockade veto withdraw withdrawal quit leave sign break sever")
)
