package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
)

// imposed resolves C of "lifted the sanctions (that) B had imposed on C".
func (d *document) imposed(v int, want text.Want) found {
	o := d.t.Object(v)
	if o < 0 {
		return found{}
	}
	for _, k := range d.t.Kids(o) {
		if !d.t.Is(k, "acl") {
			continue
		}
		for _, x := range d.t.Tails(k) {
			if tree.Listed("on,against,upon", x.Prep) {
				return d.at(x.Noun, want)
			}
		}
	}
	return found{}
}

// imposer resolves B of "the sanctions imposed by B were lifted", "B's sanctions were lifted".
func (d *document) imposer(v int, want text.Want) found {
	o := d.t.Object(v)
	if o < 0 || !d.t.Passive(v) || d.t.Agent(v) >= 0 {
		return found{}
	}
	for _, k := range d.t.Kids(o) {
		if d.t.Is(k, "acl") && d.t.Passive(k) && d.t.Agent(k) >= 0 {
			return d.at(d.t.Agent(k), want)
		}
	}
	return found{parties: d.r.Doer(d.n, o), tokens: []int{o}}
}

// lifter resolves who has imposed the sanctions that are lifted where only that is told: "Kenya lifted the sanctions imposed on Chad in May".
func (d *document) lifter(i int, want text.Want) found {
	h := d.t.Head(i)
	if h < 0 || !d.t.Is(i, "obj", "nsubj:pass") || !undoing[d.t.Tokens[h].Lemma] {
		return found{}
	}
	for _, k := range d.t.Kids(i) {
		if d.t.Is(k, "acl") && imposingWords[d.t.Tokens[k].Lemma] && d.t.Passive(k) && d.t.Agent(k) < 0 {
			return d.whoDoes(h, want)
		}
	}
	return found{}
}

// imposingWords are verbs of how sanctions are put on somebody.
var imposingWords = text.Set("impose place levy slap put introduce adopt")

// creditor resolves C of "paid the debts (that) it owes (to) C", "repaid the sums owed to C".
func (d *document) creditor(v int, want text.Want) found {
	o := d.t.Object(v)
	if o < 0 {
		return found{}
	}
	for _, k := range d.t.Kids(o) {
		if !d.t.Is(k, "acl") || d.t.Tokens[k].Lemma != "owe" {
			continue
		}
		for _, x := range d.t.Tails(k) {
			if x.Prep == "to" {
				return d.at(x.Noun, want)
			}
		}
		if c := d.t.Child(k, "iobj", "obj"); c > k && !d.t.Passive(k) {
			return d.at(c, want)
		}
	}
	return found{}
}

// promised resolves C of "withheld the grants that it had promised C", "money it was to pay to C".
func (d *document) promised(v int, want text.Want) found {
	o := d.t.Object(v)
	if o < 0 || d.t.Passive(v) {
		return found{}
	}
	for k := o + 1; k < len(d.t.Tokens); k++ {
		if h := d.t.Head(k); !d.t.Verbal(k) || h != v && !d.t.Within(h, o) || !dueTo[d.t.Tokens[k].Lemma] || !d.t.Is(k, "acl", "ccomp") {
			continue
		}
		for _, x := range d.t.Kids(k) {
			if x > k && d.t.Is(x, "iobj", "obj", "xcomp") && d.t.Mention(x) >= 0 {
				return d.at(x, want)
			}
		}
		for _, x := range d.t.Tails(k) {
			if x.Prep == "to" || x.Prep == "for" {
				return d.at(x.Noun, want)
			}
		}
	}
	return found{}
}
