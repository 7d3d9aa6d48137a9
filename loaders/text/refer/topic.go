package refer

import (
	"slices"

	"entente/loaders/text"
	"entente/schema"
)

// defined tells whether a clause right behind a noun says which it is: "the state that X heads" is none of those named.
func (d *Document) defined(n, i int) bool {
	t := d.Trees[n]
	if i+1 < len(t.Tokens) && (t.Tokens[i+1].Lower == "which" || t.Tokens[i+1].Lower == "whose") {
		return true
	}
	k := t.Child(i, "acl:relcl")
	if k < i || i+1 >= len(t.Tokens) {
		return false
	}
	first, _ := t.Extent(k)
	return first == i+1 && t.Tokens[i+1].Text != ","
}

// thatCountry resolves "that country" to the state named last that is not the subject: an object, else the last that its
// sentence names, or the sentence before.
func (d *Document) thatCountry(n, i int) []text.Party {
	t := d.Trees[n]
	if t.Tokens[i].Lemma != "country" && t.Tokens[i].Lemma != "nation" || i == 0 || t.Tokens[i-1].Lower != "that" || d.depth > 4 {
		return nil
	}
	barred := d.ownSubject(n, i)
	for back := 0; back <= 2 && n-back >= 0; back++ {
		u := d.Trees[n-back]
		last, object := -1, -1
		for m := range u.S.Mentions {
			x := &u.S.Mentions[m]
			if x.Kind != schema.State || x.Use == text.ByDemonym || back == 0 && x.Last >= i || text.Holds(barred, x.Entity) {
				continue
			}
			last = x.Entity
			if u.Is(u.MentionHead(m), "obj", "nsubj:pass") {
				object = x.Entity
			}
		}
		if object >= 0 {
			last = object
		}
		if last >= 0 {
			return d.renamed([]text.Party{{Entity: last}}, n, i)
		}
	}
	return nil
}

// mainState returns the state of which a text speaks all the time, where another was found that it has named but once:
// that one, it is said in passing, is not "the country". It must be spoken of in the paragraph.
func (d *Document) mainState(n, i, found int) (int, bool) {
	weight, times := map[int]int{}, map[int]int{}
	here, byName := map[int]bool{}, map[int]bool{}
	best := found
	for s := max(n-window, 0); s <= n; s++ {
		t := d.Trees[s]
		for m := range t.S.Mentions {
			state, ok := d.stateOf(&t.S.Mentions[m], true)
			if !ok || s == n && t.S.Mentions[m].Last >= i {
				continue
			}
			times[state]++
			weight[state]++
			byName[state] = byName[state] || t.S.Mentions[m].Use != text.ByDemonym
			here[state] = here[state] || t.S.Paragraph == d.Trees[n].S.Paragraph
		}
		if s < n {
			d.weigh(s, weight)
		}
	}
	for state, w := range weight {
		if w > weight[best] || w == weight[best] && best != found && state < best {
			best = state
		}
	}
	enough := 5
	if !byName[found] {
		enough = 3 // "German tanks"
	}
	if best == found || times[found] > 1 || weight[best] < enough || !here[best] {
		return 0, false
	}
	return best, true
}

// weigh adds to each state how often it is the subject of a clause of a sentence, whatever stands for it.
func (d *Document) weigh(sentence int, weight map[int]int) {
	if d.depth > maxDepth-3 {
		return
	}
	d.prominent(sentence, false)
	for _, x := range slices.Concat(d.spoken[sentence].spoken, d.spoken[sentence].said) {
		if len(x.parties) == 1 && d.Kind(x.parties[0].Entity) == schema.State {
			weight[x.parties[0].Entity]++
		}
	}
}
