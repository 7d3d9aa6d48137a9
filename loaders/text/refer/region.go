package refer

import (
	"slices"
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// regional tells what part of the world the words before a noun name ("the West African
// country", "the tiny Gulf emirate"): the codes of its states, with a blank around each. It is
// false where something else stands there, or where no "the" or "this" does.
func (d *Document) regional(n, i int) (codes string, ok bool) {
	t := d.Trees[n]
	var words [4]string
	at := len(words)
	for k := i - 1; k >= 0 && k > i-9; k-- {
		w := &t.Tokens[k]
		switch {
		case w.Lower == "the" || w.Lower == "this":
			codes, ok = regions[strings.Join(words[at:], " ")]
			return codes, ok
		case w.Capital() || regionWords[w.Lower] || w.Lower == "of" && at < len(words) && words[at] == "africa":
			if at == 0 {
				return "", false
			}
			at--
			words[at] = w.Lower
		case w.Lower == "former" && at < len(words) && words[at] == "soviet":
		case w.Text == "-", w.UPOS == "ADJ" && !negating[w.Lower], w.UPOS == "ADV", w.UPOS == "NOUN", w.XPOS == "VBN":
		default:
			return "", false
		}
	}
	return "", false
}

// regionalCouple resolves "the two Gulf rivals", "both Baltic states": the last states of that part of the world, if
// so many are spoken of. It is true where the words are of that form.
func (d *Document) regionalCouple(n, i int) ([]text.Party, bool) {
	t := d.Trees[n]
	if t.Tokens[i].XPOS != "NNS" || !couples[t.Tokens[i].Lemma] {
		return nil, false
	}
	count, at := 0, i
	for k := i - 1; k >= 0 && k > i-6 && count == 0; k-- {
		if t.Tokens[k].Lower == "both" {
			count, at = 2, k
		} else if c := numbers[t.Tokens[k].Lower]; c > 1 && k > 0 && (t.Tokens[k-1].Lower == "the" || t.Tokens[k-1].Lower == "all") {
			count, at = c, k
		}
	}
	var words []string
	for k := at + 1; k < i; k++ {
		if t.Tokens[k].Text != "-" {
			words = append(words, t.Tokens[k].Lower)
		}
	}
	codes, ok := regions[strings.Join(words, " ")]
	if count == 0 || !ok {
		return nil, false
	}
	var out []text.Party
	for back := 0; back <= 8 && n-back >= 0 && len(out) < count; back++ {
		s := d.Trees[n-back].S
		for m := len(s.Mentions) - 1; m >= 0 && len(out) < count; m-- {
			of, ok := d.stateOf(&s.Mentions[m], true)
			if ok && !(back == 0 && s.Mentions[m].Last >= i) && !text.Holds(out, of) && strings.Contains(codes, " "+strings.TrimPrefix(d.Links.Entities[of].ID, "state/")+" ") {
				out = append(out, text.Party{Entity: of})
			}
		}
	}
	if len(out) != count {
		return nil, true
	}
	slices.Reverse(out)
	return d.renamed(out, n, i), true
}

// negating are adjectives after which another state is meant.
var negating = text.Set("other another neighbouring neighboring rival same next first only latter former ex-")

// regionWords are parts of the names of regions that may have no capital.
var regionWords = text.Set("west western east eastern north northern south southern central southeast southeastern southwest northeast island archipelago archipelagic landlocked soviet")

// regions are what parts of the world are called, and the ISO codes of their states.
var regions = allRegions()

func allRegions() map[string]string {
	out := map[string]string{}
	for _, r := range []struct{ names, codes string }{
		{"west african, western african", "ml bf ne sn gm gn gw sl lr ci gh tg bj ng mr cv"},
		{"sahel, sahelian", "ml bf ne sn gm gn gw sl lr ci gh tg bj ng mr cv td"},
		{"central african", "td cf cm ga cg cd gq ao bi rw st"},
		{"east african, eastern african", "ke ug tz rw bi so et dj er ss sd mg km mu sc"},
		{"southern african", "za bw na zw zm mz mw ls sz ao mg"},
		{"north african", "ma dz tn ly eg sd mr"},
		{"african, sub saharan african", "ml bf ne sn gm gn gw sl lr ci gh tg bj ng mr cv td cf cm ga cg cd gq ao bi rw st ke ug tz so et dj er ss sd mg km mu sc za bw na zw zm mz mw ls sz ma dz tn ly eg"},
		{"horn of africa", "so et dj er sd"},
		{"gulf, persian gulf, gulf arab, arabian", "sa ae kw qa bh om"},
		{"arab", "sa ae kw qa bh om ye iq sy jo lb eg ly tn dz ma sd mr ps so dj km"},
		{"middle eastern, middle east", "sa ae kw qa bh om ye iq sy jo lb eg il ps ir tr"},
		{"levantine", "sy lb jo il ps"},
		{"maghreb", "ma dz tn ly mr"},
		{"baltic", "ee lv lt"},
		{"nordic", "se no dk fi is"},
		{"scandinavian", "se no dk"},
		{"balkan, western balkan, south east european, southeast european", "al ba bg hr gr xk mk me ro rs si"},
		{"central european", "pl cz sk hu at de si"},
		{"east european, eastern european", "pl cz sk hu ro bg by ua md"},
		{"west european, western european", "fr de be nl lu gb ie at ch es pt it"},
		{"alpine", "ch at li"},
		{"iberian", "es pt"},
		{"mediterranean", "mt cy gr it es tr tn ly eg lb il fr"},
		{"european", "al ad at by be ba bg hr cy cz dk ee fi fr de gr hu is ie it xk lv li lt lu mt md mc me nl mk no pl pt ro sm rs sk si es se ch ua gb va"},
		{"caucasus, south caucasus, caucasian", "am az ge"},
		{"soviet", "am az by ee ge kz kg lv lt md tj tm ua uz"},
		{"central asian", "kz kg tj tm uz"},
		{"south asian", "in pk bd lk np bt mv af"},
		{"southeast asian, south east asian, southeastern asian", "mm th la kh vn my sg id bn ph tl"},
		{"east asian", "cn jp kr kp tw mn"},
		{"asian", "in pk bd lk np bt mv af mm th la kh vn my sg id bn ph tl cn jp kr kp tw mn kz kg tj tm uz"},
		{"himalayan, landlocked himalayan", "np bt"},
		{"indian ocean, indian ocean island, indian ocean archipelago", "mv mu sc km mg lk"},
		{"pacific, pacific island, south pacific, south pacific island, pacific archipelago, melanesian, polynesian, micronesian", "fj to ws tv ki nr pw mh fm sb vu pg ck nu"},
		{"caribbean, caribbean island", "cu ht do jm bs bb tt gd lc vc ag dm kn"},
		{"central american", "gt bz hn sv ni cr pa"},
		{"south american", "ar bo br cl co ec gy py pe sr uy ve"},
		{"latin american", "ar bo br cl co ec py pe uy ve mx gt hn sv ni cr pa cu do"},
		{"north american", "us ca mx"},
		{"andean", "bo co ec pe ve cl"},
		{"island, archipelago, archipelagic", "cy mt ie is cu jm ht lk mg tw mv bh sg jp fj ws to tv ki nr pw mh fm sb vu pg mu sc km cv st bs bb tt gd lc vc ag dm kn nz ph id gb tl do"},
		{"landlocked", "np bt af ml bf ne td cf ss et ug rw bi zm zw bw mw ls sz bo py mn kz kg tj tm uz la md mk rs sk hu cz at ch lu li am az xk by"},
		{"landlocked african, landlocked west african", "ml bf ne td cf ss et ug rw bi zm zw bw mw ls sz"},
		{"landlocked south american", "bo py"},
		{"landlocked central asian", "kz kg tj tm uz"},
		{"muslim", "sa ae kw qa bh om ye iq sy jo lb eg ly tn dz ma sd mr ps so dj km ir tr pk af bd my id bn mv uz tm tj kg kz az al xk"},
		{"islamic", "ir pk mr af"},
		{"black sea", "bg ro ua ge tr"},
		{"adriatic", "hr me al si"},
		{"nato", "al be bg ca hr cz dk ee fi fr de gr hu is it lv lt lu me nl mk no pl pt ro sk si es se tr gb us"},
		{"eu, european union", "at be bg hr cy cz dk ee fi fr de gr hu ie it lv lt lu mt nl pl pt ro sk si es se"},
		{"opec", "dz cg gq ga ir iq kw ly ng sa ae ve"},
		{"asean", "bn kh id la my mm ph sg th vn"},
	} {
		for name := range strings.SplitSeq(r.names, ", ") {
			out[name] = " " + r.codes + " "
		}
	}
	return out
}

// named tells whether a place's name stands before a noun: "Punjab state".
func (d *Document) named(n, i int) bool {
	t := d.Trees[n]
	if i < 1 || !t.Is(i-1, "compound") || t.Head(i-1) != i {
		return false
	}
	if _, part := d.regional(n, i); part {
		return false // "the Indian Ocean state"
	}
	m := t.Mention(i - 1)
	return m >= 0 && t.S.Mentions[m].Kind == schema.Place
}

// populace resolves "the people of X", to whom something is done, to the state.
func (d *Document) populace(n, i int, want text.Want) []text.Party {
	t := d.Trees[n]
	if want&text.Acting == 0 || !inhabitants[t.Tokens[i].Lemma] || !t.Is(i, "obj", "iobj", "obl", "nmod") || !t.Modified(i, "the") {
		return nil
	}
	for _, k := range t.Kids(i) {
		m := t.Mention(k)
		if k < i || m < 0 || !t.Is(k, "nmod") || t.Case(k) != "of" && t.Case(k) != "in" {
			continue
		}
		x := t.S.Mentions[m].Entity
		of, ok := x, d.Kind(x) == schema.State
		if d.Kind(x) == schema.Place {
			of, ok = d.Links.StateOf(x)
		}
		if ok {
			return []text.Party{{Entity: of, Anchor: t.Tokens[i].Start, Words: d.Links.Words(t.S, i, k)}}
		}
	}
	return nil
}

var inhabitants = text.Set("people population inhabitant citizenry populace victim hungry needy")
