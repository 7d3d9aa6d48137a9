package relate

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

var officeRule = &rule{name: "office", typ: schema.HoldsOfficeIn}

// offices reads the offices of a sentence; with silent set it only notes them.
func (d *document) offices(silent bool) {
	for m := range d.t.S.Mentions {
		if d.t.S.Mentions[m].Kind == schema.Person {
			d.office(m, silent)
		}
	}
}

// office reads what the words around a person say of an office: "Chadian President X",
// "the president of Chad, X", "X, Chad's president", "President X of Chad", "X is the
// president of Chad".
func (d *document) office(m int, silent bool) {
	if !d.former(m) && d.holds(m, silent) || silent {
		return
	}
	d.once = true
	d.holds(m, false)
	d.once = false
}

// holds reads the office that a person holds, or with once set has held, and tells whether it
// found one.
func (d *document) holds(m int, silent bool) bool {
	person := &d.t.S.Mentions[m]
	head := d.t.MentionHead(m)
	if role, from, ok := d.roleBefore(person.First); ok { // "Chadian President X"
		if of, at := d.before(from); of != nil {
			d.hold(m, of, role, at, silent)
			return true
		}
		if of, at := d.ofPhrase(person.Last + 1); of != nil {
			d.hold(m, of, role, at, silent)
			return true
		}
		if of, at := d.whose(from, silent); of != nil {
			d.hold(m, of, role, at, silent)
			return true
		}
		if !d.once {
			d.unowned = append(d.unowned, unowned{d.n, m, role})
		}
	}
	if of, role, at := d.posted(person.First); of != nil { // "US ambassador to Japan X"
		d.hold(m, of, role, at, silent)
		return true
	}
	if role := d.pluralRole(person.First); role != "" { // "Presidents A of X, B of Y and C of Z"
		if of, at := d.ofPhrase(person.Last + 1); of != nil {
			d.hold(m, of, role, at, silent)
			return true
		}
	}
	if of, role, at := d.described(m); of != nil {
		d.hold(m, of, role, at, silent)
		return true
	}
	for _, noun := range d.descriptions(m, head) {
		role, ok := d.roleOf(noun)
		if !ok {
			continue
		}
		if of, at := d.officeAt(noun, silent); of != nil {
			d.hold(m, of, role, at, silent)
			return true
		}
		if silent && !d.once && d.ownerless(noun) {
			d.unowned = append(d.unowned, unowned{d.n, m, role})
		}
	}
	return false
}

// titled returns where the titles before a name begin: "Sheikh", "Datuk Seri".
func (d *document) titled(first int) int {
	for first > 0 && (honorifics[d.t.Tokens[first-1].Lower] || ranks[d.t.Tokens[first-1].Lower] || d.t.Tokens[first-1].Text == "." && first > 1 && honorifics[d.t.Tokens[first-2].Lower]) && d.t.Mention(first-1) < 0 {
		first--
	}
	return first
}

// pluralRole finds "Presidents" before a list of names.
func (d *document) pluralRole(before int) string {
	for i := before - 1; i >= 0 && i > before-30; i-- {
		tok := &d.t.Tokens[i]
		if officeWords[tok.Lemma] && strings.HasSuffix(tok.Lower, "s") && tok.Lower != tok.Lemma {
			return tok.Lemma
		}
		if officeWords[strings.TrimSuffix(tok.Lower, "s")] && strings.HasSuffix(tok.Lower, "s") {
			return strings.TrimSuffix(tok.Lower, "s")
		}
		if d.t.Verbal(i) {
			break
		}
	}
	return ""
}

// described reads "the president of Chad, X": role, "of", body and a comma right before the name.
func (d *document) described(m int) (*text.Party, string, int) {
	x := &d.t.S.Mentions[m]
	first := d.titled(x.First)
	if first < 4 || d.t.Tokens[first-1].Text != "," {
		return nil, "", 0
	}
	k := d.t.Mention(first - 2)
	if k < 0 {
		return nil, "", 0
	}
	body := &d.t.S.Mentions[k]
	if body.Kind != schema.State && body.Kind != schema.Organization || body.Use == text.ByDemonym {
		return nil, "", 0
	}
	of := body.First - 1
	for of > 0 && (d.t.Tokens[of].UPOS == "DET" || d.t.Tokens[of].UPOS == "ADJ" || d.t.Tokens[of].UPOS == "NOUN") {
		of-- // "of the opposition movement Renamo"
	}
	if of < 0 || d.t.Tokens[of].Lower != "of" {
		return nil, "", 0 // "the Swiss ambassador in Maputo, X"
	}
	for i := of - 1; i >= 0 && i > body.First-7; i-- {
		if role, ok := d.roleOf(i); ok {
			return &text.Party{Entity: body.Entity, Anchor: d.t.Tokens[body.First].Start}, role, i
		}
		if u := d.t.Tokens[i].UPOS; u != "ADP" && u != "DET" && u != "PROPN" && u != "NOUN" && u != "ADJ" {
			break
		}
	}
	return nil, "", 0
}

// roleBefore reads the office that stands right before a name, and where it begins.
func (d *document) roleBefore(first int) (string, int, bool) {
	from := first
	seen := false
	for from > 0 && from > first-7 {
		tok := &d.t.Tokens[from-1]
		if m := d.t.Mention(from - 1); m >= 0 && (!roleModifiers[tok.Lower] && !officeWords[tok.Lower] || d.t.S.Mentions[m].ID != "" && d.t.S.Mentions[m].First < from-1) {
			break
		}
		if formers[tok.Lower] {
			if !d.once || !onces[tok.Lower] {
				return "", 0, false
			}
			from--
			break
		}
		if officeWords[tok.Lemma] || officeWords[tok.Lower] {
			seen = true
		} else if w := tok.Lower; !seen && from < first && (w == "for" || w == "and") {
			from-- // "Minister for Foreign Affairs and Trade X"
			continue
		} else if !roleModifiers[tok.Lower] && tok.Text != "-" && !(seen && tok.UPOS == "NOUN") && !(tok.Text == "." && from-1 > 0) && !honorifics[tok.Lower] {
			break
		}
		from--
	}
	if !seen || d.left(from) {
		return "", 0, false
	}
	return d.words(from, first-1), from, true
}

// left tells whether the word before a token says that an office was held once, where only
// offices of today are asked for.
func (d *document) left(first int) bool {
	w := ""
	switch {
	case first > 1 && d.t.Tokens[first-1].Text == "-":
		w = d.t.Tokens[first-2].Lower
	case first > 0:
		w = d.t.Tokens[first-1].Lower
	}
	return formers[w] && !(d.once && onces[w])
}

func (d *document) words(first, last int) string {
	var out []string
	for i := first; i <= last; i++ {
		if !honorifics[d.t.Tokens[i].Lower] {
			out = append(out, d.t.Tokens[i].Lower)
		}
	}
	return strings.ReplaceAll(strings.Join(out, " "), " - ", "-")
}

// before returns the state or body whose name ends right before a token: "Chadian", "Chad's".
func (d *document) before(from int) (*text.Party, int) {
	i := from - 1
	if i >= 0 && d.t.Tokens[i].XPOS == "POS" {
		i--
	}
	if i < 0 {
		return nil, 0
	}
	m := d.t.Mention(i)
	if m < 0 {
		return nil, 0
	}
	x := &d.t.S.Mentions[m]
	if x.Kind == schema.State && x.Use == text.ByName && i == from-1 && m > 0 && d.t.S.Mentions[m-1].Last == x.First-1 {
		x = &d.t.S.Mentions[m-1] // "White House Russia adviser"
	}
	if x.Kind != schema.State && x.Kind != schema.Organization || x.Kind == schema.Organization && x.ID == "" && !x.Sure {
		return nil, 0
	}
	if d.left(x.First) {
		return nil, 0
	}
	return &text.Party{Entity: x.Entity, Anchor: d.t.Tokens[x.First].Start}, x.First
}

// ofPhrase returns the state or body after "of" that begins at a token.
func (d *document) ofPhrase(i int) (*text.Party, int) {
	if i >= len(d.t.Tokens) || d.t.Tokens[i].Lower != "of" && d.t.Tokens[i].Lower != "from" {
		return nil, 0
	}
	for i++; i < len(d.t.Tokens) && d.t.Tokens[i].UPOS == "DET"; i++ {
	}
	if i >= len(d.t.Tokens) || d.t.Mention(i) < 0 {
		return nil, 0
	}
	x := &d.t.S.Mentions[d.t.Mention(i)]
	if x.Kind != schema.State && x.Kind != schema.Organization {
		return nil, 0
	}
	return &text.Party{Entity: x.Entity, Anchor: d.t.Tokens[x.First].Start}, x.Last
}

// whose resolves a possessive before an office: "its president X", "the bloc's chief X".
func (d *document) whose(from int, silent bool) (*text.Party, int) {
	i := from - 1
	if i < 0 || silent && d.t.Tokens[i].XPOS == "PRP$" {
		return nil, 0 // a pronoun can be resolved only in its turn
	}
	if d.t.Tokens[i].XPOS == "POS" {
		i--
	}
	if i < 0 || d.t.Tokens[i].XPOS != "PRP$" && d.t.Tokens[min(i+1, len(d.t.Tokens)-1)].XPOS != "POS" {
		return nil, 0
	}
	if d.t.Tokens[i].Lower == "its" && !d.coordinated(i) {
		if of := d.nearest(i, from); of != nil {
			return of, i
		}
	}
	return d.body(d.r.Parties(d.n, i, 0)), i
}

// coordinated tells whether "its" belongs to the subject of a second main clause: "X voted
// for it, and its minister urged Y" speaks of X.
func (d *document) coordinated(i int) bool {
	h := d.t.Head(i)
	if h < 0 || !d.t.Is(h, "nsubj") || d.t.Head(h) < 0 {
		return false
	}
	v := d.t.Head(h)
	return d.t.Is(v, "conj") && d.t.Head(v) >= 0 && d.t.Subject(d.t.Head(v)) >= 0
}

// nearest finds whose president or director "its" means: the last state or body named
// before it in the sentence.
func (d *document) nearest(i, role int) *text.Party {
	business := false
	for k := role; k < len(d.t.Tokens) && k < role+4; k++ {
		business = business || firmOffices[d.t.Tokens[k].Lower]
	}
	for m := len(d.t.S.Mentions) - 1; m >= 0; m-- {
		x := &d.t.S.Mentions[m]
		if x.Last >= i || i-x.Last > 25 {
			continue
		}
		if x.Kind == schema.State && !business && x.Use != text.BySeat || x.Kind == schema.Organization && (business || x.Subkind == schema.Intergovernmental || x.Subkind == schema.ArmedGroup) {
			return &text.Party{Entity: x.Entity, Anchor: d.t.Tokens[i].Start}
		}
	}
	return nil
}

var firmOffices = text.Set("director executive chairman manager owner founder ceo managing boss")

// bodyAt resolves the body behind "of" or "for", through a portfolio ("minister for trade of
// Chad") and through an organ ("governor of the central bank of Chad").
func (d *document) bodyAt(k int) *text.Party {
	if !fields[d.t.Tokens[k].Lower] {
		if of := d.body(d.r.Parties(d.n, k, text.NewName)); of != nil {
			return of
		}
	}
	if d.t.Mention(k) >= 0 {
		return nil
	}
	if of := d.body(d.r.Parties(d.n, k, text.Acting)); of != nil {
		return of
	}
	return d.body(d.owner(k, text.Acting).parties)
}

func (d *document) body(list []text.Party) *text.Party {
	for _, x := range list {
		if k := d.r.Kind(x.Entity); k == schema.State || k == schema.Organization {
			return &x
		}
	}
	return nil
}

// descriptions returns the nouns that say what a person is: in apposition on either side, or after "is".
func (d *document) descriptions(m, head int) []int {
	x := &d.t.S.Mentions[m]
	var out []int
	for _, k := range d.t.Kids(head) {
		if d.t.Is(k, "appos") {
			out = append(out, k)
		}
	}
	if h := d.t.Head(head); h >= 0 {
		if d.t.Is(head, "appos", "flat", "compound") {
			out = append(out, h)
		}
		if d.t.Is(head, "nsubj") && d.t.Child(h, "cop") >= 0 && d.own(h) == schema.Asserted && (d.once || !d.past(h)) {
			out = append(out, h)
		}
	}
	if s := d.t.Child(head, "nsubj"); s >= 0 && d.t.Child(head, "cop") >= 0 && d.own(head) == schema.Asserted && (d.once || !d.past(head)) {
		out = append(out, s) // "Chad's foreign minister is X"
	}
	if x.Last+2 < len(d.t.Tokens) && d.t.Tokens[x.Last+1].Lower == "," { // the parser lost it
		for i := x.Last + 2; i < len(d.t.Tokens) && i < x.Last+9 && d.t.Tokens[i].Lower != ","; i++ {
			if d.t.Verbal(i) || d.t.Tokens[i].UPOS == "ADP" {
				break // "X, the sister of the president"
			}
			if _, ok := d.roleOf(i); ok && d.closed(i) && (i+1 >= len(d.t.Tokens) || d.t.Tokens[i+1].XPOS != "POS") {
				out = append(out, i)
			}
		}
	}
	if first := d.titled(x.First); first > 1 && d.t.Tokens[first-1].Lower == "," {
		for i := first - 2; i >= 0 && i > first-9 && d.t.Tokens[i].Lower != ","; i-- {
			if d.t.Verbal(i) {
				break
			}
			if _, ok := d.roleOf(i); ok && d.t.Head(i) >= 0 && d.t.Tokens[i+1].XPOS != "POS" {
				out = append(out, i)
			}
		}
	}
	return out
}

// past tells whether the copula of a noun is in the past.
func (d *document) past(i int) bool {
	k := d.t.Child(i, "cop")
	return k >= 0 && (d.t.Tokens[k].Lower == "was" || d.t.Tokens[k].Lower == "were")
}

// closed tells whether an apposition ends in a comma or with its sentence.
func (d *document) closed(noun int) bool {
	for i := noun + 1; i < len(d.t.Tokens) && i < noun+9; i++ {
		switch {
		case d.t.Tokens[i].UPOS == "PUNCT", d.t.Tokens[i].XPOS == "WP":
			return true
		case d.t.Verbal(i) || d.t.Tokens[i].UPOS == "AUX":
			return false
		}
	}
	return true
}

// roleOf reads the office that a noun names.
func (d *document) roleOf(noun int) (string, bool) {
	if !officeWords[d.t.Tokens[noun].Lemma] && !officeWords[d.t.Tokens[noun].Lower] {
		return "", false
	}
	first := noun
	for first > 0 && (roleModifiers[d.t.Tokens[first-1].Lower] || d.t.Tokens[first-1].Text == "-" && first > 1 && roleModifiers[d.t.Tokens[first-2].Lower]) {
		first--
	}
	for k := first - 1; k >= 0 && k > first-4 && d.t.Within(k, noun); k-- {
		if w := d.t.Tokens[k].Lower; formers[w] && !(d.once && onces[w]) {
			return "", false
		}
	}
	return d.words(first, noun), true
}

// officeAt resolves whose office a noun names.
func (d *document) officeAt(noun int, silent bool) (*text.Party, int) {
	if p := d.t.Child(noun, "nmod:poss"); p >= 0 && d.t.Tokens[noun].Lemma != "counterpart" {
		if silent && d.t.Tokens[p].XPOS == "PRP$" {
			return nil, 0
		}
		if d.t.Tokens[p].Lower == "its" && !d.coordinated(p) {
			if of := d.nearest(p, p+1); of != nil {
				return of, p
			}
		}
		return d.body(d.r.Parties(d.n, p, 0)), p
	}
	first := noun
	for first > 0 && (roleModifiers[d.t.Tokens[first-1].Lower] || d.t.Tokens[first-1].Text == "-") {
		first--
	}
	if of, at := d.before(first); of != nil {
		return of, at
	}
	for _, k := range d.t.Kids(noun) {
		if c := d.t.Case(k); d.t.Is(k, "nmod", "obl") && (c == "of" || c == "at" || (c == "for" || c == "to") && !envoys[d.t.Tokens[noun].Lemma]) {
			if of := d.bodyAt(k); of != nil {
				return of, k
			}
		}
	}
	return nil, 0
}

// hold notes an office and claims it.
func (d *document) hold(m int, of *text.Party, role string, at int, silent bool) {
	person := d.t.S.Mentions[m]
	if d.once {
		role = "former " + role
	} else if !d.opposed(role, of.Entity) {
		if role != "founder" {
			d.r.Links.SetOffice(person.Entity, of.Entity)
		}
	} else {
		return
	}
	if silent {
		return
	}
	d.emit(claim{
		rule: officeRule, source: text.Party{Entity: person.Entity, Anchor: d.t.Tokens[person.First].Start}, target: text.Party{Entity: of.Entity},
		anchor: person.First, tokens: []int{at}, modality: schema.Asserted, theme: -1,
		qualifiers: map[string]string{"role": role},
	})
}

// opposed tells whether who has an office in a state is none of its officials: "Chadian
// opposition leader".
func (d *document) opposed(role string, of int) bool {
	if d.r.Kind(of) != schema.State {
		return false
	}
	for w := range strings.FieldsSeq(role) {
		if opposing[w] {
			return true
		}
	}
	return false
}

var (
	// opposing are words before a leader who does not govern.
	opposing = text.Set("opposition rebel party union guerrilla")
	// envoys go to or for a place, and are of the body that sends them.
	envoys = text.Set("ambassador envoy consul rapporteur coordinator")
	// ranks are those of soldiers, between an office and a name.
	ranks = text.Set("captain capt. general gen. colonel col. lieutenant lt. lieutenant-general major maj. admiral adm. marshal brigadier commodore sergeant sgt.")
	// onces are the words that say that an office was held.
	onces         = text.Set("former formerly previously ex late ousted exiled deposed onetime erstwhile retired")
	formers       = text.Set("formerly once previously former ex late ousted exiled deposed then-former onetime erstwhile ex-president ex-minister retired fugitive self-proclaimed proclaimed styled")
	honorifics    = text.Set("mr mr. mrs mrs. ms ms. dr dr. sir sheikh sheikha ayatollah datuk dato datin seri prof. prof professor lord lady dame hajji haji mullah sayyed sayyid imam")
	officeWords   = text.Set("vice-president official diplomat counterpart manager president premier minister spokesperson spokesman spokeswoman envoy ambassador secretary chancellor king queen emir sultan governor senator chairman chairwoman chairperson chair chief commander general admiral colonel marshal director ceo leader prosecutor commissioner consul representative undersecretary mayor negotiator head adviser advisor speaker emperor ruler boss dictator prince founder pm coordinator administrator inspector delegate treasurer rapporteur counsellor")
	roleModifiers = text.Set("junta honorary prime foreign defence defense interior finance deputy vice special chief trade energy oil economy justice permanent executive supreme acting first senior information health state general secretary navy army military police security national assistant attorney managing crown high top press home affairs commerce agriculture external relations under-secretary under joint staff of interim managing minister government planning transport opposition political parliamentary party rebel central nuclear sanctions human rights")
)

// former tells whether the words before a name say that the person is out of office.
func (d *document) former(m int) bool {
	first := d.t.S.Mentions[m].First
	for i := first - 1; i >= 0 && i > first-6; i-- {
		if formers[d.t.Tokens[i].Lower] {
			return true
		}
		if d.t.Verbal(i) || d.t.Tokens[i].UPOS == "PUNCT" && d.t.Tokens[i].Text != "-" {
			break
		}
	}
	return false
}
