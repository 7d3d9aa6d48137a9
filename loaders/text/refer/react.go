package refer

import (
	"entente/loaders/text"
)

// deedVerbs are the verbs that tell what a noun recalls: "X bombed Y. Z condemned the raid."
var deedVerbs = map[string]map[string]bool{
	"attack":          text.Set("attack bomb strike shell raid hit bombard fire ambush destroy assault blast pound torpedo sink strafe storm"),
	"raid":            text.Set("raid attack bomb storm strike destroy hit"),
	"strike":          text.Set("strike bomb hit attack"),
	"airstrike":       text.Set("strike bomb hit attack"),
	"assault":         text.Set("assault attack storm"),
	"bombing":         text.Set("bomb"),
	"bombardment":     text.Set("bombard bomb shell pound"),
	"shelling":        text.Set("shell bombard pound"),
	"invasion":        text.Set("invade enter cross march overrun attack"),
	"incursion":       text.Set("enter invade cross raid penetrate"),
	"intrusion":       text.Set("enter intrude stray cross violate penetrate"),
	"intervention":    text.Set("intervene land invade send"),
	"offensive":       text.Set("attack launch"),
	"landing":         text.Set("land invade"),
	"overflight":      text.Set("fly overfly violate"),
	"violation":       text.Set("violate breach enter"),
	"breach":          text.Set("breach break violate"),
	"occupation":      text.Set("occupy seize invade"),
	"takeover":        text.Set("take seize occupy buy"),
	"annexation":      text.Set("annex absorb"),
	"test":            text.Set("test explode detonate fire launch"),
	"explosion":       text.Set("explode detonate test"),
	"blast":           text.Set("explode detonate bomb test"),
	"launch":          text.Set("launch fire"),
	"expulsion":       text.Set("expel deport throw"),
	"deportation":     text.Set("deport expel"),
	"extradition":     text.Set("extradite hand"),
	"arrest":          text.Set("arrest detain seize"),
	"detention":       text.Set("detain arrest hold"),
	"imprisonment":    text.Set("imprison jail sentence"),
	"trial":           text.Set("try convict sentence indict prosecute"),
	"verdict":         text.Set("convict sentence acquit"),
	"conviction":      text.Set("convict sentence"),
	"sentence":        text.Set("sentence jail convict"),
	"execution":       text.Set("execute hang behead shoot"),
	"hanging":         text.Set("hang execute"),
	"crackdown":       text.Set("arrest detain crush disperse suppress shoot"),
	"release":         text.Set("release free"),
	"blockade":        text.Set("blockade block"),
	"boycott":         text.Set("boycott"),
	"closure":         text.Set("close shut"),
	"embargo":         text.Set("embargo impose declare"),
	"sanction":        text.Set("sanction impose"),
	"ban":             text.Set("ban impose"),
	"tariff":          text.Set("impose levy"),
	"killing":         text.Set("kill shoot"),
	"shooting":        text.Set("shoot kill"),
	"murder":          text.Set("murder kill assassinate"),
	"assassination":   text.Set("assassinate kill murder"),
	"massacre":        text.Set("massacre slaughter kill"),
	"poisoning":       text.Set("poison"),
	"sinking":         text.Set("sink torpedo"),
	"downing":         text.Set("down shoot"),
	"hijacking":       text.Set("hijack"),
	"kidnapping":      text.Set("kidnap abduct seize snatch"),
	"abduction":       text.Set("abduct kidnap seize snatch"),
	"hack":            text.Set("hack"),
	"seizure":         text.Set("seize board capture confiscate impound"),
	"capture":         text.Set("capture seize take"),
	"nationalisation": text.Set("nationalise nationalize expropriate seize"),
	"nationalization": text.Set("nationalise nationalize expropriate seize"),
	"expropriation":   text.Set("expropriate nationalise nationalize seize"),
	"freeze":          text.Set("freeze"),
	"deployment":      text.Set("deploy send station"),
	"dispatch":        text.Set("dispatch send"),
	"build-up":        text.Set("mass deploy"),
	"veto":            text.Set("veto"),
	"abstention":      text.Set("abstain"),
	"withdrawal":      text.Set("withdraw pull leave evacuate"),
	"pullout":         text.Set("pull withdraw"),
	"departure":       text.Set("leave quit"),
	"recognition":     text.Set("recognise recognize"),
	"declaration":     text.Set("declare proclaim"),
	"proclamation":    text.Set("proclaim declare"),
	"refusal":         text.Set("refuse decline reject"),
	"sale":            text.Set("sell"),
	"purchase":        text.Set("buy purchase acquire"),
	"delivery":        text.Set("deliver supply ship"),
}

// steps are nouns that recall whatever was told last of somebody.
var steps = text.Set("outcome result development step move decision measure act action gesture ruling")

// judging are verbs of those who judge a deed, not of who does it.
var judging = text.Set("condemn denounce criticise criticize praise welcome hail reject oppose deplore protest support back applaud slam decry dismiss")

// recalled resolves a deed that only "the" or "a" stands before: to who did it in the clause
// or the sentences before.
func (d *Document) recalled(n, i int) []text.Party {
	t := d.Trees[n]
	head := t.Tokens[i].Lemma
	if !steps[head] && deedVerbs[head] == nil || d.depth > 4 {
		return nil
	}
	if out := d.remarked(n, i); len(out) > 0 {
		return out
	}
	if !d.bare(n, i) && !d.this(n, i) {
		return nil
	}
	if steps[head] {
		if head == "move" || head == "decision" || head == "gesture" || head == "step" || head == "action" {
			return d.lastDeed(n, i)
		}
		return nil
	}
	for back := 0; back <= 4 && n-back >= 0; back++ {
		if out := d.deedIn(n-back, n, i, head); len(out) > 0 {
			if len(out) == 1 && out[0].Entity == d.masthead {
				continue // a ministry does not speak so of its own deeds
			}
			return out
		}
	}
	return nil
}

// inWhich resolves "the raid in which Iranian jets hit a tanker": who does what the clause behind the noun tells.
func (d *Document) inWhich(n, i int) []text.Party {
	t := d.Trees[n]
	v := t.Child(i, "acl:relcl")
	if v < i+3 || deedVerbs[t.Tokens[i].Lemma] == nil {
		return nil
	}
	if w := t.Tokens[i+2].Lower; w != "which" || t.Tokens[i+1].UPOS != "ADP" || t.Tokens[i+1].Lower == "for" || t.Tokens[i+1].Lower == "after" {
		return nil
	}
	return d.doerOf(n, v)
}

// judged resolves "it" of "A called the raid just, but B denounced it": who did the deed that the
// clause before names.
func (d *Document) judged(n, i int) (who []text.Party, ok bool) {
	t := d.Trees[n]
	v := t.Head(i)
	if v < 0 || !t.Is(i, "obj") || !judging[t.Tokens[v].Lemma] || !t.Is(v, "conj", "advcl") || d.depth > 4 {
		return nil, false
	}
	for k := v - 1; k >= 0; k-- {
		if t.Mention(k) >= 0 && t.Is(k, "obj", "nmod", "obl") {
			return nil, false
		}
		if t.Tokens[k].UPOS == "NOUN" && deedVerbs[t.Tokens[k].Lemma] != nil && d.bare(n, k) {
			return d.recalled(n, k), true
		}
	}
	return nil, false
}

// remarked resolves "X left Y, a step that Z denounced": the noun is the clause before.
func (d *Document) remarked(n, i int) []text.Party {
	t := d.Trees[n]
	first, _ := t.Extent(i)
	if t.Tokens[first].Text == "," {
		first++
	}
	if !steps[t.Tokens[i].Lemma] || first < 3 || t.Tokens[first-1].Text != "," || !t.Modified(i, "a,an") {
		return nil
	}
	for v := first - 2; v >= 0; v-- {
		if t.Verbal(v) && !t.Is(v, "acl", "amod", "xcomp") && !t.Within(v, i) {
			return d.doerOf(n, v)
		}
	}
	return nil
}

// lastDeed returns who did what the clause before tells, or the sentence before: "Z denounced the move".
func (d *Document) lastDeed(n, i int) []text.Party {
	t := d.Trees[n]
	v := t.Governor(i)
	if v >= 0 && t.Is(v, "conj") && t.Verbal(t.Head(v)) && t.Child(v, "nsubj") >= 0 {
		return d.doerOf(n, t.Head(v))
	}
	if n == 0 || d.Trees[n-1].S.Paragraph+1 < t.S.Paragraph || v >= 0 && t.Is(v, "advcl", "acl") && !d.aboutSubject(n, v) {
		return nil
	}
	before := d.Trees[n-1]
	for r := range before.Tokens {
		if before.Head(r) < 0 && before.Verbal(r) {
			if c := before.Child(r, "ccomp"); saying[before.Tokens[r].Lemma] && c >= 0 {
				r = c
			}
			return d.doerOf(n-1, r)
		}
	}
	return nil
}

// aboutSubject tells whether a clause is one about the subject of its sentence and stands before the verb of that: "X, which condemned the
// step, said".
func (d *Document) aboutSubject(n, v int) bool {
	t := d.Trees[n]
	s := t.Head(v)
	if s < 0 || !t.Is(s, "nsubj") || t.Mention(s) < 0 {
		return false
	}
	r := t.Head(s)
	return r > v && t.Head(r) < 0 && t.Tokens[v-1].Lower == "which"
}

// doerOf resolves who does what a verb says.
func (d *Document) doerOf(n, v int) []text.Party {
	t := d.Trees[n]
	if t.Passive(v) {
		return d.Parties(n, t.Agent(v), text.Acting|text.NewName)
	}
	return d.Parties(n, t.Subject(v), text.Acting|text.NewName)
}

// deedIn looks in a sentence for the deed that a noun recalls, told by a verb or by the same
// noun with its doer.
func (d *Document) deedIn(in, n, i int, head string) []text.Party {
	t := d.Trees[in]
	end := len(t.Tokens)
	if in == n {
		end = i
	}
	for k := end - 1; k >= 0; k-- {
		switch {
		case t.Verbal(k) && blows[head] && shooting[t.Tokens[k].Lemma] && shot[t.Tokens[max(t.Object(k), 0)].Lemma]: // "fired missiles at"
			if out := d.doerOf(in, k); len(out) > 0 {
				return out
			}
		case t.Verbal(k) && deedVerbs[head][t.Tokens[k].Lemma] && !t.Is(k, "amod") && !(t.Is(k, "advcl") && accusing[t.Tokens[max(t.Head(k), 0)].Lemma]):
			if out := d.doerOf(in, k); len(out) > 0 {
				return out
			}
		case t.Tokens[k].UPOS == "NOUN" && (t.Tokens[k].Lemma == head || deedVerbs[head][t.Tokens[k].Lemma]) && !(in == n && t.Within(k, i)):
			if out := d.Doer(in, k); len(out) > 0 {
				return out
			}
			if v := t.Head(k); v >= 0 && t.Is(k, "obj") && staging[t.Tokens[v].Lemma] {
				return d.doerOf(in, v)
			}
		}
	}
	return nil
}

// staging are verbs whose subject does what the object says.
var staging = text.Set("launch carry conduct stage make mount announce order begin start impose hold undertake resume")

// blows are deeds that "fired missiles at", "launched an offensive" tell, too.
var (
	blows    = text.Set("attack strike raid bombardment shelling bombing assault")
	shooting = text.Set("fire launch drop lob unleash")
	shot     = text.Set("missile rocket shell bomb torpedo mortar drone offensive assault artillery round")
)
