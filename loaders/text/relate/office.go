package relate

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

var officeRule = &rule{name: "office", typ: schema.HoldsOfficeIn}

// offices reads the offices of a sentence; with silent set it only notes them.
func (d *document) offices(n int, silent bool) {
	d.n, d.s = n, &d.sentences[n]
	for p := range d.s.Phrases {
		if d.s.Phrases[p].Kind == text.NounPhrase {
			d.office(p, silent)
		}
	}
}

// office reads what the words around a person say of an office: "Chadian President X",
// "the president of Chad, X", "X, Chad's president", "President X of Chad".
func (d *document) office(p int, silent bool) {
	f := &d.s.Phrases[p]
	if f.Mention < 0 || d.s.Mentions[f.Mention].Kind != schema.Person {
		return
	}
	person := d.s.Mentions[f.Mention]
	if role, ok := d.roleIn(f, f.First, person.First); ok {
		if of := d.officeOf(p, silent); len(of) > 0 {
			d.hold(p, p, of[0], role, silent)
			return
		}
		if t := d.of(p); t >= 0 {
			if of := d.bodies(d.r.Parties(d.n, t, 0)); len(of) > 0 {
				d.hold(p, t, of[0], role, silent)
				return
			}
		}
	} else if t := d.of(p); t >= 0 && d.pluralRole() != "" {
		if of := d.bodies(d.r.Parties(d.n, t, 0)); len(of) > 0 {
			d.hold(p, t, of[0], d.pluralRole(), silent)
			return
		}
	}
	d.apposed(p, silent)
}

// of returns the phrase after "of" right after phrase p, -1 if none.
func (d *document) of(p int) int {
	if p+2 < len(d.s.Phrases) && d.s.Phrases[p+1].Kind == text.Link && d.s.Tokens[d.s.Phrases[p+1].First].Lower == "of" && d.s.Phrases[p+2].Kind == text.NounPhrase && d.s.Phrases[p+2].Mention >= 0 {
		return p + 2
	}
	return -1
}

// pluralRole finds "Presidents" before a list of names.
func (d *document) pluralRole() string {
	for _, t := range d.s.Tokens {
		switch t.Lower {
		case "presidents", "ministers", "leaders", "ambassadors", "envoys", "kings", "chancellors":
			return strings.TrimSuffix(t.Lower, "s")
		}
	}
	return ""
}

// apposed reads an office in apposition, before or after the name.
func (d *document) apposed(p int, silent bool) {
	ph := d.s.Phrases
	if q := d.s.FirstOf(p); q >= 2 && ph[q-1].Kind == text.Stop {
		// "the president of Chad, X"
		if head := d.roleBefore(q - 2); head >= 0 {
			if of := d.roleOwner(head, silent); len(of) > 0 {
				role, _ := d.roleIn(&ph[head], ph[head].First, ph[head].Head+1)
				d.hold(head, p, of[0], role, silent)
				return
			}
		}
	}
	q := p + 1
	if q+1 >= len(ph) || ph[q].Kind != text.Stop {
		return
	}
	for q++; q < len(ph) && ph[q].Kind == text.Time; q++ {
		if w := d.s.Tokens[ph[q].First].Lower; w == "formerly" || w == "once" {
			return
		}
	}
	if q >= len(ph) || ph[q].Kind != text.NounPhrase {
		return
	}
	head := d.s.Owned(q)
	if ph[head].Mention >= 0 || !d.closed(head) {
		return
	}
	if role, ok := d.roleIn(&ph[head], ph[head].First, ph[head].Head+1); ok {
		if of := d.roleOwner(head, silent); len(of) > 0 {
			d.hold(p, head, of[0], role, silent)
		}
	}
}

// closed tells whether an apposition ends in a comma or with its sentence.
func (d *document) closed(p int) bool {
	end := p
	for _, t := range d.s.Tails(p + 1) {
		list := d.s.ListFrom(t.Phrase)
		end = max(end, list[len(list)-1])
	}
	if end+1 >= len(d.s.Phrases) {
		return true
	}
	k := d.s.Phrases[end+1].Kind
	return k == text.Stop || k == text.Gap || k == text.Subordinate
}

// roleBefore returns the phrase of an office that ends at phrase p, -1 if there is none.
func (d *document) roleBefore(p int) int {
	ph := d.s.Phrases
	if ph[p].Kind != text.NounPhrase {
		return -1
	}
	if ph[p].Mention < 0 {
		if _, ok := d.roleIn(&ph[p], ph[p].First, ph[p].Head+1); ok {
			return p
		}
		return -1
	}
	for q := p; q >= 2 && ph[q].Kind == text.NounPhrase && ph[q-1].Kind == text.Link && ph[q-2].Kind == text.NounPhrase; q -= 2 {
		if _, ok := d.roleIn(&ph[q-2], ph[q-2].First, ph[q-2].Head+1); ok && ph[q-2].Mention < 0 {
			return q - 2
		}
	}
	return -1
}

// roleOwner resolves whose office a phrase names.
func (d *document) roleOwner(p int, silent bool) []text.Party {
	if of := d.officeOf(p, silent); len(of) > 0 {
		return of
	}
	for _, t := range d.s.Tails(p + 1) {
		if t.Prep == "of" || t.Prep == "for" {
			return d.bodies(d.r.Parties(d.n, t.Phrase, 0))
		}
	}
	return nil
}

func (d *document) officeOf(p int, silent bool) []text.Party {
	f := d.s.Phrases[p]
	if silent && f.OwnerTok >= 0 {
		return nil // a pronoun can be resolved only in its turn
	}
	if f.Owner < 0 && f.OwnerTok < 0 && len(f.Inside) > 0 {
		for _, n := range f.Inside {
			if m := d.s.Mentions[n]; m.Last+1 < len(d.s.Tokens) && d.s.Tokens[m.Last+1].Class == text.Hyphen {
				continue
			} else if m.Kind == schema.State || m.Kind == schema.Organization {
				return []text.Party{{Entity: m.Entity, Anchor: d.s.Tokens[m.First].Start}}
			}
		}
	}
	return d.bodies(d.r.Possessor(d.n, p))
}

func (d *document) bodies(list []text.Party) []text.Party {
	var out []text.Party
	for _, x := range list {
		if k := d.r.Kind(x.Entity); k == schema.State || k == schema.Organization {
			out = append(out, x)
		}
	}
	return out
}

// roleIn returns the words of the office that stand between two tokens of a phrase.
func (d *document) roleIn(f *text.Phrase, from, to int) (string, bool) {
	first, last := -1, -1
	for i := from; i < to && i < len(d.s.Tokens); i++ {
		w := d.s.Tokens[i].Lower
		if w == "former" || w == "ex" || w == "late" || w == "ousted" || w == "exiled" || strings.HasPrefix(w, "ex-") || w == "deposed" {
			return "", false
		}
		if officeWords[d.s.Tokens[i].Lemma] || officeWords[w] {
			last = i
			if first < 0 {
				first = i
			}
		}
	}
	if first < 0 {
		return "", false
	}
	for first > from && roleModifiers[d.s.Tokens[first-1].Lower] {
		first--
	}
	words := make([]string, 0, 4)
	for i := first; i <= last; i++ {
		words = append(words, d.s.Tokens[i].Lower)
	}
	return strings.Join(words, " "), true
}

// hold notes an office and claims it.
func (d *document) hold(a, b int, of text.Party, role string, silent bool) {
	person := -1
	for _, p := range []int{a, b} {
		if m := d.s.Phrases[p].Mention; m >= 0 && d.s.Mentions[m].Kind == schema.Person {
			person = p
			break
		}
	}
	m := d.s.Mentions[d.s.Phrases[person].Mention]
	d.r.SetOffice(m.Entity, of.Entity)
	if silent {
		return
	}
	first := d.s.Phrases[d.s.FirstOf(min(a, b))].First
	d.emit(claim{
		rule: officeRule, source: text.Party{Entity: m.Entity, Anchor: d.s.Tokens[m.First].Start}, target: text.Party{Entity: of.Entity},
		anchor: m.First, first: first, last: d.s.Phrases[max(a, b)].Last, modality: schema.Asserted,
		qualifiers: map[string]string{"role": role}, quality: 0.9,
	})
}

var officeWords = set("counterpart president premier minister spokesperson spokesman spokeswoman envoy ambassador secretary chancellor king queen emir sultan governor senator chairman chairwoman chairperson chief commander general admiral director ceo leader prosecutor commissioner consul representative undersecretary mayor negotiator head adviser advisor speaker emperor")

var roleModifiers = set("prime foreign defence defense interior finance deputy vice special chief trade energy oil economy justice permanent executive supreme acting first senior information health state general secretary navy army military police security national")
