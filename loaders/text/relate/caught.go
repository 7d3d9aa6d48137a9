package relate

import "entente/loaders/text"

// captor resolves who holds, tries or throws out somebody for what a verb tells: "X arrested two men on charges of spying for Y".
func (d *document) captor(v int, want text.Want) found {
	for u, steps := d.t.Head(v), 0; u >= 0 && steps < 4; u, steps = d.t.Head(u), steps+1 {
		if !d.t.Verbal(u) || !catching[d.t.Tokens[u].Lemma] || d.t.Passive(u) && d.t.Agent(u) < 0 && d.t.Is(u, "acl") {
			continue // of "held two men, accused of spying" who held them
		}
		if d.t.Passive(u) {
			return d.at(d.t.Agent(u), want)
		}
		return d.subject(u, want)
	}
	return found{}
}

// catching are verbs of what a state does to spies.
var catching = text.Set("arrest detain charge accuse suspect expel deport convict sentence jail imprison execute hang indict try seize hold capture catch")
