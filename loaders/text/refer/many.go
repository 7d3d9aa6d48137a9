package refer

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// theyWords stand for several, or for one that is named in the plural.
var theyWords = text.Set("they them their themselves")

// earlier looks for what a pronoun refers to in the two sentences before its own. One that is named there in the plural
// ("the Hungarians") is "they", not "it".
func (d *Document) earlier(n, i, own int, barred []text.Party, fits func([]text.Party) []text.Party) []text.Party {
	t := d.Trees[n]
	they := theyWords[t.Tokens[i].Lower]
	if out := fits(d.designee(n, i, own)); len(out) > 0 && !overlap(out, barred) {
		return out
	}
	for back := 1; back <= 2 && n-back >= 0; back++ {
		if before := d.Trees[n-back]; t.S.Title != before.S.Title && before.S.Title && n > 1 && !asks(before) {
			break
		}
		if back == 1 && !they && d.aboutBand(n-1) {
			return nil
		}
		for _, x := range d.prominent(n-back, saying[t.Tokens[max(own, 0)].Lemma]) {
			if overlap(x.parties, barred) {
				continue
			}
			fit := fits(x.parties)
			switch {
			case x.many && they && !d.thingsBefore(n, i):
				return x.parties
			case len(fit) > 0 && (they || !x.many):
				return fit
			}
		}
	}
	return nil
}

// asks tells whether a sentence is a question: as a heading it is not apart from its answer.
func asks(t *tree.Tree) bool {
	return len(t.Tokens) > 2 && t.Tokens[len(t.Tokens)-1].Text == "?"
}

// thingsBefore tells whether a sentence speaks of several things before an object that may mean them: "the rockets
// were tested, and India worried about them".
func (d *Document) thingsBefore(n, i int) bool {
	t := d.Trees[n]
	if t.Tokens[i].Lower != "them" {
		return false
	}
	for k := range i {
		if t.Tokens[k].XPOS == "NNS" && t.Mention(k) < 0 && t.Is(k, "nsubj", "obj") && (hardware[t.Tokens[k].Lemma] || !agents[t.Tokens[k].Lemma]) && !rebels[t.Tokens[k].Lemma] {
			return true
		}
	}
	return false
}

// plainlyMany resolves "them" by the people or the armed group that its own sentence names last, where it is not who acts:
// "Iran sends the rebels rockets, X says; Tehran denies arming them"; and "they" so: "it asked the Turks to leave; they refused".
func (d *Document) plainlyMany(n, i, own int, barred []text.Party) []text.Party {
	t := d.Trees[n]
	if w := t.Tokens[i].Lower; w != "them" && !(w == "they" && t.Is(i, "nsubj")) || own < 0 {
		return nil
	}
	for m := len(t.S.Mentions) - 1; m >= 0; m-- {
		x := &t.S.Mentions[m]
		h := t.MentionHead(m)
		if x.Last >= i || t.Governor(h) == own || t.Is(h, "amod", "compound", "flat") {
			continue
		}
		p := d.organ(n, m)
		if (len(d.plural([]text.Party{p})) == 1 || d.peopleNamed(p.Anchor)) && !text.Holds(barred, p.Entity) {
			return []text.Party{p}
		}
	}
	return nil
}

// peopleAt tells whether a nominal is a people's name in the plural: "Palestinians", "the Dutch".
func (d *Document) peopleAt(n, i int) bool {
	t := d.Trees[n]
	m := t.Mention(i)
	if m < 0 {
		return false
	}
	x := &t.S.Mentions[m]
	return x.Use == text.ByDemonym && x.Kind == schema.State && (t.Tokens[x.Last].XPOS == "NNPS" || t.Tokens[x.Last].XPOS == "NNS" || x.First > 0 && t.Tokens[x.First-1].Lower == "the")
}

// many tells whether a single party is spoken of in the plural: "the Hungarians", "Chadian officials", "one of their ships".
func (d *Document) many(n, i int, p text.Party) bool {
	t := d.Trees[n]
	if d.peopleAt(n, i) {
		return true
	}
	if t.Mention(i) >= 0 || len(p.By) > 0 || d.Kind(p.Entity) != schema.State && !(assembling[t.Tokens[i].Lemma] && d.Kind(p.Entity) == schema.Organization) {
		return false
	}
	k := t.Child(i, "nmod")
	return t.Tokens[i].XPOS == "NNS" || k > i && t.Case(k) == "of" && t.Tokens[k].XPOS == "NNS"
}

// whereSent resolves the subject of a clause of time or ground, where those of the main clause are several, by whither they
// come: "Russian paratroopers landed in X after its president had called for help".
func (d *Document) whereSent(n, i, own int, fits func([]text.Party) []text.Party) []text.Party {
	t := d.Trees[n]
	w := t.Tokens[i].Lower
	if own < 0 || w != "it" && w != "its" || !t.Is(own, "advcl") || t.Head(own) < 0 || t.Head(own) > own || d.depth > 4 {
		return nil
	}
	v, s := t.Head(own), t.Child(own, "nsubj")
	if s < 0 || !t.Within(i, s) || t.Child(own, "mark", "advmod") < v {
		return nil
	}
	if up := t.Subject(v); up < 0 || up > v || t.Tokens[up].XPOS != "NNS" || t.Mention(up) >= 0 {
		return nil
	}
	kids := t.Kids(v)
	for k := len(kids) - 1; k >= 0; k-- {
		if x := kids[k]; x > v && x < own && t.Is(x, "obl", "obj") && t.Nominal(x) {
			if out := fits(d.Parties(n, x, text.Acting)); len(out) > 0 && d.Kind(out[0].Entity) == schema.State {
				return out
			}
		}
	}
	return nil
}

// betweenTwo tells whether "them" or "their" means two who have to do with each other: "lies between them", "borders them
// both", "their common frontier".
func (d *Document) betweenTwo(n, i int) bool {
	t := d.Trees[n]
	switch t.Tokens[i].Lower {
	case "them":
		return t.Case(i) == "between" || i+1 < len(t.Tokens) && t.Tokens[i+1].Lower == "both"
	case "their":
		h := t.Head(i)
		return h >= 0 && (t.Modified(h, "common,mutual,shared,joint") || shared[t.Tokens[h].Lemma])
	}
	return false
}

// jointly tells whether "they" do what two do with each other, at the head of a sentence: "They signed a truce".
func (d *Document) jointly(n, i int) bool {
	t := d.Trees[n]
	v := t.Governor(i)
	return t.Tokens[i].Lower == "they" && v >= 0 && t.Is(i, "nsubj") && t.Head(i) == v && t.Head(v) < 0 && mutualDeeds[t.Tokens[v].Lemma] && !t.Passive(v)
}

// mutualDeeds are what two do with each other.
var mutualDeeds = text.Set("agree sign resume restore sever exchange conclude initial ratify reopen normalise normalize clash swap negotiate share border")

// shared is what two have with each other.
var shared = text.Set("war quarrel dispute feud rivalry truce ceasefire armistice border frontier")
