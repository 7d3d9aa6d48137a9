package relate

import "entente/loaders/text"

// leaderOf resolves for whom a band of firms acts that has no name: "a consortium led by X is lending Y money", "X leads a syndicate that
// has lent Y money".
func (d *document) leaderOf(s int, want text.Want) found {
	if !bands[d.t.Tokens[s].Lemma] || d.t.Mention(s) >= 0 {
		return found{}
	}
	for _, k := range d.t.Kids(s) {
		if k > s && d.t.Is(k, "acl") && leading[d.t.Tokens[k].Lemma] && d.t.Passive(k) {
			return d.at(d.t.Agent(k), want)
		}
	}
	if h := d.t.Head(s); h >= 0 && d.t.Is(s, "obj") && leading[d.t.Tokens[h].Lemma] && !d.t.Passive(h) {
		return d.at(d.t.Subject(h), want)
	}
	return found{}
}

var (
	bands   = text.Set("consortium syndicate group club pool")
	leading = text.Set("lead head coordinate arrange chair")
)

// gappedOffice reads the second office of "A is chairman of X and B its chief executive": the one whose office it is stands in the first.
func (d *document) gappedOffice(m int) (*text.Party, string, int) {
	x := &d.t.S.Mentions[m]
	i := x.Last + 1
	if x.First < 2 || i+1 >= len(d.t.Tokens) || d.t.Tokens[i].Lower != "its" || d.t.Tokens[x.First-1].Lower != "and" {
		return nil, "", 0
	}
	noun := i + 1
	for noun < len(d.t.Tokens) && noun < i+4 && !d.isOffice(noun) || noun+1 < len(d.t.Tokens) && d.isOffice(noun+1) {
		noun++
	}
	if noun >= len(d.t.Tokens) || !d.isOffice(noun) || noun+1 < len(d.t.Tokens) && d.t.Tokens[noun+1].UPOS != "PUNCT" {
		return nil, "", 0
	}
	for k := m - 1; k >= 0; k-- {
		a := &d.t.S.Mentions[k]
		if of, ok := d.r.Links.Office(a.Entity); ok {
			return &text.Party{Entity: of, Anchor: d.t.Tokens[i].Start}, d.words(i+1, noun), i
		}
	}
	return nil, "", 0
}
