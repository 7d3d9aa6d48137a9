package refer

import (
	"strconv"
	"strings"

	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// counted returns the number of a noun such as "five officials" or "dozens of people", and
// whether it has one.
func (d *Document) counted(n, i int) (int, bool) {
	t := d.Trees[n]
	if x := t.Tokens[i].XPOS; x != "NNS" && x != "NNPS" && t.Tokens[i].Lower != "people" && t.Tokens[i].Lower != "crew" && t.Tokens[i].Lower != "staff" && t.Tokens[i].Lower != "personnel" && !(t.Mention(i) >= 0 && (strings.HasSuffix(t.Tokens[i].Lower, "s") || d.Demonym(n, i))) {
		return 0, false
	}
	for _, k := range t.Kids(i) {
		if k > i || !t.Is(k, "nummod") {
			continue
		}
		if c := spelled(t, k); c > 0 {
			return c, true
		}
		if c := scaled(t, k); c > 0 {
			return c, true
		}
		if t.Tokens[k+1].Text == "-" {
			return 0, false
		}
		if c, ok := numbers[t.Tokens[k].Lower]; ok {
			return c, true
		}
		c, err := strconv.Atoi(strings.ReplaceAll(t.Tokens[k].Lower, ",", ""))
		if err == nil && c > 1 && !(c > 1900 && c < 2100 && len(t.Tokens[k].Text) == 4) {
			return c, true
		}
	}
	return 0, false
}

// scaled returns the number of "ten thousand", "1.5 million" whose last word is given; 0 if it is none.
func scaled(t *tree.Tree, k int) int {
	scale := scales[t.Tokens[k].Lower]
	if scale == 0 || k == 0 || t.Head(k-1) != k && !(scale == 12 && t.Head(k-1) == t.Head(k)) {
		return 0
	}
	w := t.Tokens[k-1].Lower
	if c, ok := numbers[w]; ok {
		return c * scale
	}
	if w == "a" {
		if k > 1 && t.Tokens[k-2].Lower == "half" {
			return scale / 2
		}
		return scale
	}
	c, err := strconv.ParseFloat(strings.ReplaceAll(w, ",", ""), 64)
	if err != nil || c <= 0 || c > 1000 {
		return 0
	}
	return int(c * float64(scale))
}

var scales = map[string]int{"hundred": 100, "thousand": 1000, "million": 1000000, "dozen": 12}

// spelled returns the number that a hyphen joins at a token: "twenty-one"; 0 if there is none.
func spelled(t *tree.Tree, k int) int {
	tens, unit := k, k+2
	if k > 1 && t.Tokens[k-1].Text == "-" {
		tens, unit = k-2, k
	}
	if unit >= len(t.Tokens) || t.Tokens[tens+1].Text != "-" {
		return 0
	}
	c, u := numbers[t.Tokens[tens].Lower], numbers[t.Tokens[unit].Lower]
	if t.Tokens[unit].Lower == "one" {
		u = 1
	}
	if c < 20 || u < 1 || u > 9 {
		return 0
	}
	return c + u
}

// collective resolves what is counted: the names in apposition if there are as many ("two Canadians, A and B"), else a group.
func (d *Document) collective(n, i, count int, want text.Want) []text.Party {
	t := d.Trees[n]
	names := t.Conjuncts(i)[1:] // a parser may take the apposition for more of the list
	if a := t.Child(i, "appos"); a > i {
		names = append(names, t.Conjuncts(a)...)
	}
	var out []text.Party
	for _, k := range names {
		if t.Mention(k) >= 0 {
			out = append(out, d.one(n, k, want)...)
		}
	}
	if len(out) != count || count < 2 {
		return []text.Party{d.group(n, i, count)}
	}
	return out
}

// group makes the entity of a countable collective, named as the text has it, without the
// article and what stands before the number.
func (d *Document) group(n, i, count int) text.Party {
	t := d.Trees[n]
	first, _ := t.Extent(i)
	for _, k := range t.Kids(i) {
		if k < i && t.Is(k, "nummod") {
			first = k
			for first > 0 && t.Head(first-1) == k && t.Is(first-1, "compound", "nummod") {
				first--
			}
			for first > 1 && t.Tokens[first-1].Text == "-" && t.Tokens[first].Tight {
				first -= 2 // "twenty-five"
			}
			break
		}
	}
	last := i
	for _, k := range t.Kids(i) { // "individuals and entities"
		if t.Is(k, "conj") && t.Tokens[k].XPOS == "NNS" && t.Child(k, "nummod", "det", "amod") < 0 && k-i == 2 {
			last = k
		}
	}
	words := d.Links.Words(t.S, first, last)
	e := d.Links.Create(schema.Group, 0, words)
	d.Links.Entities[e].Count = count
	d.Links.Use(e, words, t.Tokens[first].Start, t.Tokens[last].End)
	return d.party(n, e, first, last)
}

// voters are members of a body that are counted: "thirteen of the 15 members".
var voters = text.Set("member state country nation delegation")

// someOfTheirs makes the entity of "eight of his companies", "three of Chad's diplomats".
func (d *Document) someOfTheirs(n, i, count int, want text.Want) (text.Party, bool) {
	t := d.Trees[n]
	k := t.Child(i, "nmod")
	if want&text.Collective == 0 || k < i || t.Case(k) != "of" || t.Mention(k) >= 0 || t.Tokens[k].XPOS != "NNS" || t.Child(k, "nmod:poss") < 0 && !(voters[t.Tokens[k].Lemma] && t.Child(k, "nummod") >= 0) || notPeople[t.Tokens[k].Lemma] || want&text.Acting != 0 && agents[t.Tokens[k].Lemma] {
		return text.Party{}, false
	}
	words := d.Links.Words(t.S, i, k)
	e := d.Links.Create(schema.Group, 0, words)
	d.Links.Entities[e].Count = count
	d.Links.Use(e, words, t.Tokens[i].Start, t.Tokens[k].End)
	return d.party(n, e, i, k), true
}

// crowd makes the entity of "tens of thousands of people", where a collective is wanted and
// nobody for whom it acts.
func (d *Document) crowd(n, i int, want text.Want) (text.Party, bool) {
	t := d.Trees[n]
	if want&text.Collective == 0 || want&text.Acting != 0 && want&text.CountFirst == 0 || !crowds[t.Tokens[i].Lower] {
		return text.Party{}, false
	}
	k := i
	for steps := 0; steps < 3; steps++ { // "tens of thousands of"
		of := t.Child(k, "nmod")
		if of < k || t.Case(of) != "of" {
			break // "tens of thousands"
		}
		if k = of; !crowds[t.Tokens[k].Lower] {
			break
		}
	}
	if k == i {
		return text.Party{}, false
	}
	if x := t.Tokens[k].XPOS; x != "NNS" && x != "NNPS" && t.Tokens[k].Lower != "people" || notPeople[t.Tokens[k].Lemma] {
		return text.Party{}, false
	}
	last := k
	if of := t.Child(k, "nmod"); of > k && t.Case(of) == "of" && t.Tokens[of].Lower == "descent" {
		last = of
	}
	words := d.Links.Words(t.S, i, last)
	e := d.Links.Create(schema.Group, 0, words)
	d.Links.Use(e, words, t.Tokens[i].Start, t.Tokens[last].End)
	return d.party(n, e, i, last), true
}

var crowds = text.Set("tens hundreds thousands dozens scores")

// programme makes the entity of "its nuclear programme", "ballistic missile programmes", "a
// nuclear bomb".
func (d *Document) programme(n, i int) (text.Party, bool) {
	t := d.Trees[n]
	head := t.Tokens[i].Lemma
	if !programmeHeads[head] {
		return text.Party{}, false
	}
	first, found := i, false
	for k := i - 1; k >= 0 && k > i-6; k-- {
		w := t.Tokens[k].Lower
		if weaponsOf[w] || weaponsOf[t.Tokens[k].Lemma] {
			first, found = k, true
		} else if w == "range" && k > 1 && t.Tokens[k-1].Text == "-" && reaches[t.Tokens[k-2].Lower] && (head == "missile" || head == "rocket") {
			first, found = k-2, true // "a long-range missile"
			k = first
		} else if w == "-" || (w == "range" || w == "long" || w == "short" || w == "medium" || w == "delivery" || w == "system" || w == "powered" || w == "armed" || w == "capable") {
			continue
		} else {
			break
		}
	}
	if !found && !d.ownMissiles(n, i) {
		return text.Party{}, false
	}
	if k := first - 1; k >= 0 && t.Mention(k) >= 0 && d.called(n, t.Mention(k)) {
		first = t.S.Mentions[t.Mention(k)].First // "the Orlan cruise missile"
	}
	words := d.Links.Words(t.S, first, i)
	name := words
	if l := t.Tokens[i]; l.Lower != head && (head == "programme" || head == "program" || head == "arsenal") {
		name = strings.TrimSuffix(words, l.Text) + head
	}
	e := d.Links.Create(schema.Programme, 0, name)
	d.Links.Use(e, words, t.Tokens[first].Start, t.Tokens[i].End)
	if d.Links.Entities[e].ID == "" {
		d.Links.Entities[e].Name = name
	}
	return d.party(n, e, first, i), true
}

// reaches tell how far a missile flies.
var reaches = text.Set("long short medium intermediate longer")

// ownMissiles tells whether a noun is missiles that somebody makes or tries: "builds its missiles", "tested a long-range missile".
func (d *Document) ownMissiles(n, i int) bool {
	t := d.Trees[n]
	v := t.Head(i)
	if t.Tokens[i].Lemma != "missile" && t.Tokens[i].Lemma != "warhead" || v < 0 || !t.Verbal(v) {
		return false
	}
	return makers[t.Tokens[v].Lemma] && t.Object(v) == i
}

var makers = text.Set("unveil churn amass work flaunt parade showcase build develop produce make manufacture design test test-fire test-launch assemble perfect")

// instrument resolves "the UN arms embargo", "UNSC resolutions", "the accord": to the one
// named before where the words add nothing to its head, else to one of that name.
func (d *Document) instrument(n, i int) (text.Party, bool) {
	t := d.Trees[n]
	head := t.Tokens[i]
	if x, ok := d.knownAs(n, i); ok {
		return x, true
	}
	first, definite := d.instrumentName(n, i)
	last := numberedTo(t, i)
	if last > i {
		if x, ok := d.Links.Resolution(d.Links.Words(t.S, i, i+1)); ok {
			d.treaty = append(d.treaty, named{n, i, x})
			return d.party(n, x, i, i+1), true
		}
	}
	if first == i && last == i {
		if definite && head.XPOS == "NN" {
			if x, ok := d.sameInstrument(n, i); ok && (!verdicts[head.Lemma] || d.bears(x, head.Lemma)) {
				return d.party(n, x, i, i), true
			}
		}
		if head.XPOS != "NN" && !definite || vague[head.Lemma] {
			return text.Party{}, false
		}
	}
	words := d.Links.Words(t.S, first, last)
	e := d.Links.Create(schema.LegalInstrument, 0, words)
	d.Links.Use(e, words, t.Tokens[first].Start, t.Tokens[last].End)
	d.treaty = append(d.treaty, named{n, i, e})
	return d.party(n, e, first, last), true
}

// numberedTo returns where the number of an instrument ends that follows its noun: "resolution 690", "draft resolution
// S/2017/172"; the noun itself if it has none.
func numberedTo(t *tree.Tree, i int) int {
	if !numberable[t.Tokens[i].Lemma] || i+1 >= len(t.Tokens) {
		return i
	}
	next := &t.Tokens[i+1]
	if next.UPOS == "NUM" && next.Text[0] >= '0' && next.Text[0] <= '9' && len(next.Text) < 5 && !next.Tight {
		return i + 1
	}
	if !strings.Contains(next.Text, "/") && !(len(next.Text) == 1 && i+2 < len(t.Tokens) && t.Tokens[i+2].Text == "/") {
		return i
	}
	last := i + 1
	for last+1 < len(t.Tokens) && t.Tokens[last+1].Tight && t.Tokens[last+1].Text != "." && t.Tokens[last+1].Text != "," {
		last++
	}
	return last
}

var numberable = text.Set("resolution decision law decree directive regulation protocol order proclamation")

// instrumentName returns where the name of an instrument begins, and whether "the" stands before it.
func (d *Document) instrumentName(n, i int) (first int, definite bool) {
	t := d.Trees[n]
	first = i
	for k := i - 1; k >= 0; k-- {
		w := t.Tokens[k].Lower
		switch {
		case w == "the" || w == "this" || w == "that" || w == "these" || w == "its" || w == "their":
			return first, true
		case t.Mention(k) >= 0 && t.Within(k, i) && t.S.Mentions[t.Mention(k)].Kind != schema.Person:
			first = t.S.Mentions[t.Mention(k)].First
			if first > 1 && t.Tokens[first-1].Text == "-" && t.Mention(first-2) >= 0 {
				first = t.S.Mentions[t.Mention(first-2)].First // "a Franco-Emirati draft"
			}
			k = first
		case k > 1 && t.Tokens[k-1].Text == "-" && drafted[w] && t.Tokens[k-2].Capital():
			first = k - 2 // "a US-drafted text"
			if m := t.Mention(k - 2); m >= 0 {
				first = t.S.Mentions[m].First
			}
			k = first
		case vague[t.Tokens[i].Lemma] && t.Tokens[k].UPOS == "NUM" && len(t.Tokens[k].Text) == 4 && k == i-1:
			first = k // "the 1933 concession"
		case (t.Tokens[k].UPOS == "NOUN" || t.Tokens[k].UPOS == "ADJ" && instrumentWords[w]) && (t.Within(k, i) || t.Is(i, "dep") && t.Is(k, "dep")):
			first = k
		default:
			return first, false
		}
	}
	return first, false
}

// drafted tells whose an instrument is, behind a hyphen.
var drafted = text.Set("drafted backed sponsored proposed led written authored penned supported brokered mediated tabled submitted")

// sameInstrument finds the instrument spoken of before that a definite noun means.
func (d *Document) sameInstrument(n, i int) (int, bool) {
	head := d.Trees[n].Tokens[i].Lemma
	for back := 0; back <= 8 && n-back >= 0; back++ { // one named so: "Resolution 678"
		t := d.Trees[n-back]
		for m := len(t.S.Mentions) - 1; m >= 0; m-- {
			x := &t.S.Mentions[m]
			if x.Kind != schema.LegalInstrument || back == 0 && x.Last >= i {
				continue
			}
			for k := x.First; k <= x.Last; k++ {
				if t.Tokens[k].Lower == head || t.Tokens[k].Lower == head+"s" {
					return x.Entity, true
				}
			}
		}
	}
	list := d.Links.Tails(head)
	for k := len(list) - 1; k >= 0; k-- {
		if d.Kind(list[k]) == schema.LegalInstrument && d.before(list[k], n, i) {
			return list[k], true
		}
	}
	if x, ok := d.lastTreaty(n, i); ok {
		return x, true
	}
	for back := 0; back <= 4 && n-back >= 0; back++ { // one named, not yet resolved
		t := d.Trees[n-back]
		for m := len(t.S.Mentions) - 1; m >= 0; m-- {
			if x := t.S.Mentions[m]; x.Kind == schema.LegalInstrument && (back > 0 || x.Last < i) {
				return x.Entity, true
			}
		}
	}
	return 0, false
}

// bears tells whether the name of an entity has a word.
func (d *Document) bears(entity int, word string) bool {
	return strings.Contains(strings.ToLower(d.Links.Entities[entity].Name), word)
}

// before tells whether an entity is used before a token.
func (d *Document) before(entity, n, i int) bool {
	spans := d.Links.Entities[entity].Spans
	return len(spans) > 0 && spans[0].Start < d.Trees[n].Tokens[i].Start
}

// knownAs resolves "the measure, known as Resolution 678", "a body called X".
func (d *Document) knownAs(n, i int) (text.Party, bool) {
	t := d.Trees[n]
	for _, k := range t.Kids(i) {
		if !t.Is(k, "acl") || !callings[t.Tokens[k].Lemma] || !t.Passive(k) {
			continue
		}
		for _, o := range t.Kids(k) {
			if m := t.Mention(o); m >= 0 && o > k {
				return d.party(n, t.S.Mentions[m].Entity, t.S.Mentions[m].First, t.S.Mentions[m].Last), true
			}
		}
	}
	return text.Party{}, false
}

var (
	callings = text.Set("know call name dub term entitle")
	verdicts = text.Set("judgment judgement award ruling verdict")
	vague    = text.Set("concession mandate licence license constitution statute plan regime measure law ban commitment proposal sanction deal moratorium")
)
