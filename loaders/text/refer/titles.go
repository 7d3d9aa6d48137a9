package refer

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// titled tells whether a text calls a person what a noun says, or has not said what he is: "the minister" is none whom it
// calls a president.
func (d *Document) titled(person int, noun string) bool {
	if d.titles == nil {
		d.readTitles()
	}
	have := d.titles[person]
	if len(have) == 0 {
		return true
	}
	for title := range have {
		if title == noun || title == "leader" || title == "head" || tree.Listed(alsoCalled[title], noun) {
			return true
		}
	}
	return false
}

// Called tells whether a text calls a person what a noun says.
func (d *Document) Called(person int, noun string) bool {
	if d.titles == nil {
		d.readTitles()
	}
	return d.titles[person][noun]
}

// readTitles notes what persons are called, by the words before their names and by those in apposition.
func (d *Document) readTitles() {
	d.titles = map[int]map[string]bool{}
	for _, t := range d.Trees {
		for m := range t.S.Mentions {
			x := &t.S.Mentions[m]
			if x.Kind != schema.Person {
				continue
			}
			note := func(k int) {
				w := t.Tokens[k].Lemma
				if !personal[w] && !ranks[w] {
					return
				}
				if d.titles[x.Entity] == nil {
					d.titles[x.Entity] = map[string]bool{}
				}
				d.titles[x.Entity][w] = true
				if w == "minister" && k > 0 && t.Tokens[k-1].Lower == "prime" {
					d.titles[x.Entity]["premier"] = true
				}
			}
			for k := x.First - 1; k >= max(x.First-3, 0) && (t.Tokens[k].UPOS == "NOUN" || t.Tokens[k].UPOS == "PROPN") && t.Mention(k) < 0; k-- {
				note(k)
			}
			h := t.MentionHead(m)
			if up := t.Head(h); up >= 0 && t.Is(h, "appos", "flat", "nmod:desc") && t.Mention(up) < 0 {
				note(up)
			}
			for _, k := range t.Kids(h) {
				if t.Is(k, "appos", "nmod:desc") && t.Mention(k) < 0 {
					note(k)
				}
			}
		}
	}
}

// alsoCalled are what one who bears a title may be called besides.
var alsoCalled = map[string]string{
	"premier": "minister,leader,chief,head,politician,statesman", "president": "leader,ruler,chief,head,chairman,general,colonel,marshal,strongman,dictator,politician,statesman,commander",
	"minister": "diplomat,politician,chief,statesman,secretary", "secretary": "minister,diplomat,chief,official,leader,head", "chancellor": "leader,chief,head,politician,statesman,minister",
	"king": "monarch,ruler,sovereign,leader", "queen": "monarch,ruler,sovereign,leader", "emir": "monarch,ruler,leader,sheikh", "sultan": "monarch,ruler,leader", "shah": "monarch,ruler,emperor,king,leader", "emperor": "monarch,ruler,leader,negus",
	"prince": "ruler,monarch,leader,minister,premier,heir", "sheikh": "emir,ruler,leader,premier,minister", "general": "commander,chief,leader,ruler,president,dictator,strongman,officer,soldier,minister,premier,marshal", "colonel": "leader,ruler,commander,strongman,officer,soldier,dictator,president",
	"marshal": "commander,leader,ruler,strongman,chief,general,president", "admiral": "commander,chief,officer,leader", "ambassador": "envoy,diplomat,representative,delegate,emissary", "envoy": "ambassador,diplomat,representative,emissary,mediator,negotiator",
	"chairman": "leader,chief,head,president", "chief": "head,leader,director,commander,chairman", "director": "chief,head,chairman", "commander": "chief,leader,general", "governor": "chief,head,banker", "negotiator": "envoy,minister,diplomat,ambassador",
	"mediator": "envoy,president,minister", "diplomat": "ambassador,envoy,minister", "founder": "chief,chairman,owner", "owner": "founder,chairman,chief", "dictator": "president,ruler,general,marshal,leader", "ruler": "president,king,emir,general,monarch,dictator",
}

// inCapital resolves "the king" of "In Thimphu the king received him", "In the Bhutanese capital the premier said": who holds that
// office where the sentence says that it happens, no one whom the text has named.
func (d *Document) inCapital(n, i int) []text.Party {
	t := d.Trees[n]
	if !heading[t.Tokens[i].Lemma] || t.Tokens[i].XPOS != "NN" || !d.bare(n, i) && !t.Modified(i, "prime,foreign,defence,defense,finance,interior,trade,oil,new") || t.Tokens[0].Lower != "in" || !t.Is(i, "nsubj") {
		return nil
	}
	for k := 1; k < i && k < 6; k++ {
		if m := t.Mention(k); m >= 0 && t.MentionHead(m) == k && t.S.Mentions[m].Use == text.BySeat && t.Is(k, "obl") {
			return d.bodies(d.one(n, k, text.Acting))
		}
		if w := t.Tokens[k].Lemma; t.Mention(k) < 0 && t.Tokens[k].UPOS == "NOUN" {
			if w != "capital" || !t.Is(k, "obl") {
				return nil
			}
			return d.bodies(d.one(n, k, text.Acting|text.Territory))
		}
	}
	return nil
}

// heading are who stands at the head of a state, or of a part of its government.
var heading = text.Set("king queen emir sultan monarch president premier minister chancellor sovereign ruler emperor shah")
