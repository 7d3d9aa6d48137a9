package tag

import (
	_ "embed"
	"strings"

	"entente/loaders/text"
)

//go:embed verbs.txt
var verbList string

//go:embed irregular.txt
var irregularList string

// reading is one form that a word may be of a verb.
type reading struct {
	lemma string
	form  text.Form
}

// closed gives the class of words that have but one; verbs gives the forms of verbs.
var (
	closed = closedWords()
	verbs  = verbForms()
)

func closedWords() map[string]text.Class {
	out := map[string]text.Class{}
	for _, group := range []struct {
		class text.Class
		words string
	}{ // of two entries the first holds
		{text.Determiner, "the a an this that these those each every some any no all both either neither another such several many few more most much half other certain various"},
		{text.Pronoun, "i you he she it we they me him her us them himself herself itself themselves ourselves who whom what everyone nobody everything something anything nothing one's someone somebody none others"},
		{text.Possessive, "its their his my our your whose"},
		{text.Preposition, "according of in on at by for with from to into onto against between among amongst under over through during about across after before since until till toward towards upon within without near around outside inside beyond behind beneath beside besides below above along despite except following including regarding concerning via per amid amidst alongside like as throughout off versus aboard pending"},
		{text.Conjunction, "and or but nor yet plus"},
		{text.Subordinator, "that which because although though while whereas if unless whether when where why how once whenever wherever lest than so"},
		{text.Modal, "will would can could may might shall should must cannot ca wo 'll ’ll 'd ’d ought"},
		{text.Negation, "not n't n’t never"},
		{text.Adverb, "also already again always ever just only still even soon now then here there today yesterday tomorrow tonight ago almost nearly about very too well far often once twice together apart away back down up out forward however meanwhile moreover therefore instead otherwise else perhaps maybe later earlier further furthermore afterwards anew abroad overnight ahead quite rather thus hence nonetheless nevertheless likewise altogether roughly approximately some"},
		{text.Adjective, "new old former current recent early late last next first second third fourth fifth senior junior top high low big large small great major minor main key long short strong weak full close foreign domestic joint military naval nuclear economic financial political diplomatic humanitarian social public private own same different general special direct local national federal international regional global central eastern western northern southern civil illegal legal possible potential alleged suspected so-called planned proposed ongoing continued ballistic cruise chemical biological armed unarmed heavy light free good bad poor rich young dead live several mutual bilateral trilateral multilateral permanent temporary acting deputy vice chief prime ongoing further fresh additional unprecedented unilateral formal fellow modern hostile small-scale full-scale wide large-scale"},
		{text.Number, "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens hundreds thousands tens scores"},
	} {
		for w := range strings.FieldsSeq(group.words) {
			if _, ok := out[w]; !ok {
				out[w] = group.class
			}
		}
	}
	for w := range auxiliaries {
		out[w] = text.Aux
	}
	return out
}

// auxiliaries are the forms of be, have and do.
var auxiliaries = map[string]reading{
	"be": {"be", text.Base}, "am": {"be", text.Present}, "is": {"be", text.Present}, "are": {"be", text.Present}, "was": {"be", text.Past}, "were": {"be", text.Past}, "been": {"be", text.Participle}, "being": {"be", text.Gerund}, "'re": {"be", text.Present}, "’re": {"be", text.Present}, "'m": {"be", text.Present}, "’m": {"be", text.Present},
	"have": {"have", text.Base}, "has": {"have", text.Present}, "had": {"have", text.Past}, "having": {"have", text.Gerund}, "'ve": {"have", text.Present}, "’ve": {"have", text.Present},
	"do": {"do", text.Base}, "does": {"do", text.Present}, "did": {"do", text.Past}, "doing": {"do", text.Gerund}, "done": {"do", text.Participle},
}

// verbForms builds the inflection table.
func verbForms() map[string][]reading {
	out := map[string][]reading{}
	add := func(word, lemma string, form text.Form) {
		out[word] = append(out[word], reading{lemma, form})
	}
	irregular := map[string]bool{}
	for line := range strings.Lines(irregularList) {
		f := strings.Fields(line)
		if len(f) != 3 || irregular[f[0]] {
			continue
		}
		irregular[f[0]] = true
		add(f[1], f[0], text.Past)
		add(f[2], f[0], text.Participle)
	}
	for lemma := range strings.FieldsSeq(verbList) {
		add(lemma, lemma, text.Base)
		add(third(lemma), lemma, text.Present)
		add(gerund(lemma), lemma, text.Gerund)
		if !irregular[lemma] {
			add(past(lemma), lemma, text.Past)
			add(past(lemma), lemma, text.Participle)
		}
	}
	return out
}

func third(v string) string {
	switch {
	case strings.HasSuffix(v, "y") && !vowel(v, 2):
		return v[:len(v)-1] + "ies"
	case strings.HasSuffix(v, "s"), strings.HasSuffix(v, "sh"), strings.HasSuffix(v, "ch"), strings.HasSuffix(v, "x"), strings.HasSuffix(v, "z"), strings.HasSuffix(v, "o"):
		return v + "es"
	}
	return v + "s"
}

func past(v string) string {
	switch {
	case strings.HasSuffix(v, "e"):
		return v + "d"
	case strings.HasSuffix(v, "y") && !vowel(v, 2):
		return v[:len(v)-1] + "ied"
	case doubles(v):
		return v + v[len(v)-1:] + "ed"
	}
	return v + "ed"
}

func gerund(v string) string {
	switch {
	case strings.HasSuffix(v, "ie"):
		return v[:len(v)-2] + "ying"
	case strings.HasSuffix(v, "e") && !strings.HasSuffix(v, "ee"):
		return v[:len(v)-1] + "ing"
	case doubles(v):
		return v + v[len(v)-1:] + "ing"
	}
	return v + "ing"
}

// vowel tells whether the letter n from the end is one.
func vowel(v string, n int) bool {
	return len(v) >= n && strings.IndexByte("aeiou", v[len(v)-n]) >= 0
}

// doubles tells whether the last consonant is doubled before -ed and -ing.
func doubles(v string) bool {
	if doubled[v] {
		return true
	}
	return len(v) <= 4 && len(v) > 2 && !vowel(v, 1) && vowel(v, 2) && !vowel(v, 3) && strings.IndexByte("wxyr", v[len(v)-1]) < 0
}

var doubled = set("bar refer defer incur occur deter transfer confer expel compel repel rebel patrol control cancel annul admit commit permit submit remit transmit regret commit plot abet equip kidnap traffic begin scrap drop ship stir spar win bid quit travel label level signal fulfil forget initial pedal rival dial fuel marshal tunnel")
