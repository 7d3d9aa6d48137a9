package refer

import (
	"entente/loaders/text"
	"entente/schema"
)

// ranked resolves "the colonel", "the Marshal" to the person whose name that title stood before last.
func (d *Document) ranked(n, i int, want text.Want) []text.Party {
	t := d.Trees[n]
	head := t.Tokens[i].Lemma
	if !ranks[head] && !ranks[t.Tokens[i].Lower] || t.Tokens[i].XPOS == "NNS" || i == 0 || t.Tokens[i-1].Lower != "the" || t.Child(i, "nmod", "appos") > i {
		return nil
	}
	for back := 0; back <= 12 && n-back >= 0; back++ {
		s := d.Trees[n-back].S
		for m := len(s.Mentions) - 1; m >= 0; m-- {
			x := &s.Mentions[m]
			if x.Kind != schema.Person || back == 0 && x.Last >= i || x.First == 0 || s.Tokens[x.First-1].Lower != t.Tokens[i].Lower {
				continue
			}
			return []text.Party{d.acting(x.Entity, n, i, want)}
		}
	}
	return nil
}

var ranks = text.Set("colonel general marshal major captain admiral commodore brigadier lieutenant sheikh ayatollah mullah emir sultan chancellor senator cardinal archbishop bishop prince princess sergeant baron count professor doctor imam")

// stay is who was the guest of whom, and in which sentence.
type stay struct {
	guest, host text.Party
	sentence    int
}

// SetStay notes that somebody was the guest of somebody.
func (d *Document) SetStay(n int, guest, host text.Party) {
	d.stay = stay{guest, host, n}
	d.voices++
}

// lodged resolves "his guest", "the visitor", "its hosts" by the visit that was told last.
func (d *Document) lodged(n, i int) []text.Party {
	t := d.Trees[n]
	if d.stay.guest.Entity == d.stay.host.Entity || n-d.stay.sentence > 4 || n < d.stay.sentence {
		return nil
	}
	var out text.Party
	if heading[t.Tokens[i].Lemma] && t.Tokens[i].XPOS == "NN" && t.Is(i, "obj", "obl") && d.bare(n, i) && text.Holds(d.ownSubject(n, i), d.stay.guest.Entity) {
		return d.renamed([]text.Party{d.stay.host}, n, i) // "he met the king"
	}
	switch t.Tokens[i].Lemma {
	case "guest", "visitor":
		out = d.stay.guest
	case "host":
		out = d.stay.host
	default:
		return nil
	}
	if !t.Modified(i, "the") && t.Child(i, "nmod:poss") < 0 || t.Child(i, "nmod") > i {
		return nil
	}
	out.Anchor, out.Words = t.Tokens[i].Start, t.Tokens[i].Text
	return []text.Party{out}
}

// Host returns who is the host where a noun means the one of the visit that was told last.
func (d *Document) Host(n, i int) (int, bool) {
	out := d.lodged(n, i)
	if len(out) != 1 {
		return 0, false
	}
	return out[0].Entity, true
}

// circle is who came together in a sentence.
type circle struct {
	parties  []text.Party
	sentence int
}

// Gather notes that two came together.
func (d *Document) Gather(n int, list ...text.Party) {
	if d.circle.sentence != n {
		d.circle = circle{sentence: n}
	}
	for _, x := range list {
		if k := d.Kind(x.Entity); (k == schema.State || k == schema.Organization) && !text.Holds(d.circle.parties, x.Entity) {
			d.circle.parties = append(d.circle.parties, x)
		}
	}
	d.voices++
}

// gatheredLately returns those who came together at most so many sentences before, if they are as many as asked: "the three" of "A met B and C".
func (d *Document) gatheredLately(n, count, reach int) []text.Party {
	if n <= d.circle.sentence || n-d.circle.sentence > reach || len(d.circle.parties) != count {
		return nil
	}
	return d.circle.parties
}

// Oppose notes that two are at war.
func (d *Document) Oppose(list ...text.Party) {
	for _, x := range list {
		if !text.Holds(d.foes, x.Entity) {
			d.foes = append(d.foes, text.Party{Entity: x.Entity})
		}
	}
	d.voices++
}
