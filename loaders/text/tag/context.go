package tag

import "entente/loaders/text"

// asVerb decides whether the token is a verb here, and which of its forms.
func asVerb(tokens []text.Token, i int, rs []reading) (text.Form, string, bool) {
	forms := map[text.Form]string{}
	for _, r := range rs {
		if _, ok := forms[r.form]; !ok {
			forms[r.form] = r.lemma
		}
	}
	p := before(tokens, i)
	pick := func(f text.Form) (text.Form, string, bool) { l, ok := forms[f]; return f, l, ok }
	_, past := forms[text.Past]
	_, participle := forms[text.Participle]
	switch {
	case forms[text.Gerund] != "":
		if ok := p == nil || p.Class != text.Determiner && p.Class != text.Possessive && p.Class != text.Genitive && p.Class != text.Adjective; ok {
			return pick(text.Gerund)
		}
		return 0, "", false
	case p != nil && (p.Class == text.Modal || p.Lemma == "do" || p.Class == text.Infinitive) && forms[text.Base] != "":
		return pick(text.Base)
	case p != nil && p.Class == text.Aux && (p.Lemma == "be" || p.Lemma == "have") && participle:
		return pick(text.Participle)
	case past || participle:
		return pastForm(tokens, i, pick, past, participle)
	case forms[text.Present] != "" && finitePlace(tokens, i, forms[text.Present], true):
		return pick(text.Present)
	case forms[text.Base] != "" && finitePlace(tokens, i, forms[text.Base], false):
		return pick(text.Base)
	}
	return 0, "", false
}

// pastForm decides on a word in -ed or an irregular past that follows no auxiliary.
func pastForm(tokens []text.Token, i int, pick func(text.Form) (text.Form, string, bool), past, participle bool) (text.Form, string, bool) {
	p := before(tokens, i)
	if next := after(tokens, i); next != nil && participle {
		if next.Class == text.Preposition && p != nil && (p.Class == text.Noun || p.Class == text.Name) && hasObject(tokens, i) {
			return pick(text.Participle) // "arrested two men suspected of"
		}
		if next.Lower == "by" || located[tokens[i].Lower] || next.Class == text.Preposition && p != nil && p.Class == text.Comma && !resumes(tokens, i) {
			return pick(text.Participle)
		}
	}
	if p != nil {
		switch p.Class {
		case text.Determiner, text.Possessive, text.Genitive, text.Hyphen, text.Number:
			if p.Class != text.Determiner || p.Lower != "all" && p.Lower != "both" && p.Lower != "that" {
				return 0, "", false // "the seized vessel"
			}
		case text.Adjective, text.Preposition:
			if n := after(tokens, i); n != nil && (n.Class == text.Other || n.Class == text.Noun || n.Class == text.Adjective) {
				return 0, "", false
			}
		}
	}
	if past {
		return pick(text.Past)
	}
	return pick(text.Participle)
}

var located = set("based headquartered located")

// resumes tells whether the comma before i closes an insertion, so that the main verb may
// follow: there is an earlier comma, and no finite verb yet.
func resumes(tokens []text.Token, i int) bool {
	commas := 0
	for j := 0; j < i; j++ {
		switch {
		case tokens[j].Class == text.Comma:
			commas++
		case tokens[j].Class == text.Verb && tokens[j].Form != text.Participle && tokens[j].Form != text.Gerund, tokens[j].Class == text.Aux, tokens[j].Class == text.Modal:
			return false
		}
	}
	return commas > 1
}

// hasObject tells whether a finite verb stands shortly before i with nothing but its object
// between, so that i cannot be finite itself.
func hasObject(tokens []text.Token, i int) bool {
	for j := i - 1; j >= 0 && j > i-7; j-- {
		switch t := &tokens[j]; t.Class {
		case text.Noun, text.Name, text.Number, text.Adjective, text.Determiner, text.Hyphen:
		case text.Verb:
			return j < i-1 && (t.Form == text.Past || t.Form == text.Present || t.Form == text.Participle) && !clausal[t.Lemma]
		default:
			return false
		}
	}
	return false
}

var clausal = set("say claim believe think know hope fear announce confirm deny warn insist argue report suggest show mean see hear feel find note add acknowledge admit allege ensure understand reveal state declare tell stress explain")

// finitePlace tells whether a word that is both noun and verb stands where a verb would.
func finitePlace(tokens []text.Token, i int, lemma string, third bool) bool {
	p, n := before(tokens, i), after(tokens, i)
	if p == nil || n == nil {
		return false
	}
	if sure := !homographs[lemma]; sure && third && p.Class != text.Determiner && p.Class != text.Possessive && p.Class != text.Genitive && p.Class != text.Hyphen {
		return true
	}
	switch p.Class {
	case text.Pronoun:
		return true
	case text.Determiner, text.Adjective, text.Possessive, text.Genitive, text.Preposition, text.Number, text.Hyphen, text.Verb, text.Aux, text.Quote:
		return false
	case text.Conjunction, text.Comma:
		return third && opens(n) && coordinated(tokens, i)
	case text.Subordinator:
		return (p.Lower == "which" || p.Lower == "that") && opens(n)
	case text.Adverb, text.Negation:
		return opens(n) || n.Class == text.Preposition || n.Class == text.Infinitive
	case text.Name, text.Noun:
		named := p.Class == text.Name || p.Capital()
		if i > 1 && tokens[i-2].Class == text.Genitive && &tokens[i-1] == p {
			return false // "Peru's UN sanctions"
		}
		if third {
			if n.Class == text.Other && pastOnly(n.Lower) {
				return false // "oil exports rose"
			}
			return (n.Lower == "to" || n.Lower == "that") && named || opens(n) && (named || n.Class != text.Other)
		}
		if !homographs[lemma] && plural(tokens, i) {
			return true
		}
		return opens(n) && n.Class != text.Other && n.Class != text.Noun && plural(tokens, i)
	}
	return false
}

// pastOnly tells a word that is the past of a verb and no base form.
func pastOnly(w string) bool {
	past := false
	for _, r := range verbs[w] {
		if r.form == text.Base {
			return false
		}
		past = past || r.form == text.Past
	}
	return past
}

// opens tells whether a token may begin an object.
func opens(t *text.Token) bool {
	switch t.Class {
	case text.Determiner, text.Possessive, text.Name, text.Pronoun, text.Number, text.Adjective, text.Quote, text.Other, text.Noun:
		return true
	}
	return t.Lower == "that" || t.Lower == "its"
}

// plural tells whether the words before i are a plural subject.
func plural(tokens []text.Token, i int) bool {
	p := before(tokens, i)
	if p.Class == text.Noun {
		return p.Lemma != p.Lower || p.Lower == "troops" || p.Lower == "people"
	}
	for j := i - 1; j > 0 && j > i-4; j-- {
		if tokens[j].Lower == "and" {
			return true
		}
	}
	return len(p.Lower) > 4 && p.Lower[len(p.Lower)-1] == 's'
}

// coordinated tells whether a verb stands shortly before i, which the word at i may join.
func coordinated(tokens []text.Token, i int) bool {
	for j := i - 2; j >= 0 && j > i-12; j-- {
		if tokens[j].Class == text.Verb || tokens[j].Class == text.Aux {
			return tokens[j].Form == text.Present
		}
	}
	return false
}

// before returns the token before i, adverbs and negations left out.
func before(tokens []text.Token, i int) *text.Token {
	for i--; i >= 0; i-- {
		if c := tokens[i].Class; c == text.Adverb && tokens[i].Lower != "back" || c == text.Negation {
			continue
		}
		return &tokens[i]
	}
	return nil
}

func after(tokens []text.Token, i int) *text.Token {
	if i = skipAdverbs(tokens, i+1); i < len(tokens) {
		return &tokens[i]
	}
	return nil
}

func skipAdverbs(tokens []text.Token, i int) int {
	for i < len(tokens) && (tokens[i].Class == text.Adverb || tokens[i].Class == text.Other && len(tokens[i].Lower) > 4 && tokens[i].Lower[len(tokens[i].Lower)-2:] == "ly" && !notAdverbs[tokens[i].Lower]) {
		i++
	}
	return i
}

func isBase(t *text.Token) bool {
	if t.Lower == "be" || t.Lower == "have" || t.Lower == "do" {
		return true
	}
	for _, r := range verbs[t.Lower] {
		if r.form == text.Base && t.Class == text.Other {
			return true
		}
	}
	return false
}

func isFinite(t *text.Token) bool {
	for _, r := range verbs[t.Lower] {
		if r.form == text.Past || r.form == text.Present {
			return true
		}
	}
	return false
}

// nominal tells whether a base form after "to" is a noun: "to attack by militants".
func nominal(tokens []text.Token, i int) bool {
	if i+1 >= len(tokens) || !homographs[tokens[i].Lower] {
		return false
	}
	switch tokens[i+1].Lower {
	case "by", "of", "between":
		return tokens[i].Lower != "speak" && tokens[i].Lower != "approve"
	}
	return false
}

// that is a determiner before a noun, else a subordinator.
func that(tokens []text.Token, i int) {
	t := &tokens[i]
	t.Class = text.Subordinator
	if i == 0 && len(tokens) > 1 && tokens[1].Class == text.Other {
		t.Class = text.Determiner
	}
}

// homographs are verbs that are as often nouns.
var homographs = set("abuse access account act address advance aid aim air alarm ally amount answer appeal approach arm arms arrest assault attack attempt auction award back balance ban bar base battle benefit bid blame blast block blockade board boast bomb boost border boycott breach break bribe brief broadcast call campaign cause challenge change charge chair check claim clash close comment commission compromise concern conduct conflict contact contract control cost counter cover crash criticism cross cut damage date deal debate decline decrease defeat defect delay demand design desire dispatch display dispute document double doubt down draft dream drill drive drop dump echo edge effort embargo embrace end escape escort estimate exchange exercise experience export extract face fall fault favour favor fear feature feed field fight figure file find fine fire fit flight flow focus force form forward front fuel function fund gain grant ground group guarantee guard guide hack hand harm head help hint hire hit hold honour honor hope host house impact import increase influence inquiry insult interest interview invite issue jail judge jump kidnap kill label lack land launch lead leak lease leave level lie lift limit line link list load loan look loss man march mark mass match matter mean measure mention mind mine mistake model monitor move murder name need note notice object offer open order pact parade part pass patrol pause pay people phone pilot place plan plant plea play pledge plot point police pose position post power praise press pressure process produce profit program progress project promise protest pull purchase push question quote race raid rally range ransom rate reach record refuse reject release remark report request rescue research reserve respect rest result retreat return review reward ride ring rise risk rival rock role round row rule run rush sanction save scale score search seat see set shape share shelter shell shift ship shock shoot show side siege sign signal site slap sound space spark speed spend split sponsor spread stage stake stand start state station stay step stock stop storm strain stream stress stretch strike strip struggle study subject summit supply support surge surprise survey suspect swap switch talk target task tax team tell tend term test threat tie toll torture total touch tour trace track trade traffic train transfer transit transport travel treat trial trick trigger try turn twist use value veto view visit voice vote vow wait walk war warrant waste watch wave wish witness wonder work worry wound yield")
