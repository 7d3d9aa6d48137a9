package find

import (
	"slices"

	"entente/loaders/text"
	"entente/schema"
)

// publicBodies marks the organs that stand behind the name of their state, or before "of" and its name, and that by the noun at their head
// are organs: "Poland's Supreme Audit Office", "the Danish Defence Intelligence Service", "the Reserve Bank of Fiji".
func (f *Finder) publicBodies(tokens []text.Token, found []text.Mention) []text.Mention {
	var out []text.Mention // nil as long as all is as it was found
	for n := 0; n < len(found); n++ {
		m, changed := found[n], false
		switch {
		case m.Kind == schema.Place && f.organs[m.ID] != "":
			m, changed = townCourt(tokens, found, n, f.organs[m.ID])
		case m.Kind == schema.State && m.ID != "":
			m, changed = f.bodyOfState(tokens, found, n)
		case m.Subkind == schema.GovernmentBody && m.Of != "":
			if last := committeeBehind(tokens, m.Last); last > m.Last {
				m, changed = organMention(m.Of, m.First, last), true // "the United States Senate Committee on X"
			}
		}
		if changed && out == nil {
			out = slices.Clone(found[:n])
		}
		switch {
		case changed && m.First > found[n].Last && found[n].Kind == schema.State: // "Poland's Supreme Audit Office": the state stays
			out = append(out, found[n], m)
		case changed:
			for len(out) > 0 && out[len(out)-1].Last >= m.First {
				out = out[:len(out)-1] // a name within that of the body
			}
			out = append(out, m)
		case out != nil:
			out = append(out, m)
		}
		for changed {
			for n+1 < len(found) && found[n+1].First <= m.Last {
				n++
			}
			var first int
			if first, changed = another(tokens, found, n, &m); changed {
				m = organMention(m.Of, first, bodyBehind(tokens, first)) // "Estonia's Tax Board and Audit Office"
				out = append(out, m)
			}
		}
	}
	if out == nil {
		return found
	}
	return out
}

// another returns where the name of one more organ of the same state begins that "and" joins to one.
func another(tokens []text.Token, found []text.Mention, n int, m *text.Mention) (int, bool) {
	first := m.Last + 2
	if first >= len(tokens) || !joiner[tokens[first-1].Lower] || !tokens[first].Capital() {
		return 0, false
	}
	last := bodyBehind(tokens, first)
	return first, last >= first && !(n+1 < len(found) && found[n+1].First <= last)
}

// bodyOfState makes the mention of an organ of the state that is mentioned, where one stands beside it.
func (f *Finder) bodyOfState(tokens []text.Token, found []text.Mention, n int) (text.Mention, bool) {
	x := found[n]
	first := x.Last + 1
	if own := first < len(tokens) && genitive(&tokens[first]); own {
		first++
	} else if x.Use == text.ByName && x.First > 1 {
		if begin := bodyBefore(tokens, found, n); begin >= 0 {
			return organMention(x.ID, begin, x.Last), true
		}
	}
	if x.Use == text.BySeat && first == x.Last+1 {
		return townCourt(tokens, found, n, x.ID)
	}
	if first >= len(tokens) || x.Use == text.BySeat || tokens[first].Class == text.Hyphen || n > 0 && x.First > 0 && tokens[x.First-1].Class == text.Hyphen {
		return x, false
	}
	last := bodyBehind(tokens, first)
	for k := n + 1; k < len(found) && found[k].First <= last; k++ {
		if y := &found[k]; y.Kind == schema.Organization && y.ID != "" && y.Last == last && (f.organs[y.ID] != "" && f.organs[y.ID] != x.ID || y.First > first && tokens[y.First-1].Capital() && publicName(tokens, first, last)) {
			break // another state's body of that name, or one of all states: "Algeria's High Security Council"
		}
		if found[k].Kind != schema.State && found[k].Kind != schema.Place {
			return x, false // a body that the gazetteer knows
		}
		last = min(last, found[k].First-1)
		for last >= first && (!tokens[last].Capital() || tokens[last].Class == text.Preposition) {
			last--
		}
		if !publicName(tokens, first, last) {
			return x, false
		}
	}
	if last < first {
		return x, false
	}
	if first == x.Last+1 {
		first = x.First
	}
	return organMention(x.ID, first, last), true
}

// townCourt makes the mention of the court of a town, which is one of its state: "Oslo District Court", "the Lagos High Court".
func townCourt(tokens []text.Token, found []text.Mention, n int, state string) (text.Mention, bool) {
	last := found[n].Last
	for last+1 < len(tokens) && last < found[n].Last+4 && tokens[last+1].Capital() {
		last++
		if tokens[last].Lower == "court" && last > found[n].Last+1 && courtKinds[tokens[last-1].Lower] {
			return organMention(state, found[n].First, last), n+1 >= len(found) || found[n+1].First > last
		}
	}
	return found[n], false
}

var courtKinds = text.Set("district city high regional supreme appeal appeals criminal crown county provincial federal magistrates municipal military central")

// organMention is the mention of an organ of a state.
func organMention(state string, first, last int) text.Mention {
	return text.Mention{First: first, Last: last, Entity: -1, Kind: schema.Organization, Subkind: schema.GovernmentBody, Of: state, Sure: true, Use: text.ByName}
}

// committeeBehind returns the last token of the name of a committee that goes on behind that of the house whose it is, the house's last if none does.
func committeeBehind(tokens []text.Token, house int) int {
	last := house
	for last+1 < len(tokens) && last < house+5 && (tokens[last+1].Capital() && tokens[last+1].Class != text.Preposition || joiner[tokens[last+1].Lower]) {
		last++
		if !committees[tokens[last].Lower] {
			continue
		}
		if last+2 < len(tokens) && tokens[last+1].Lower == "on" && tokens[last+2].Capital() {
			for last += 2; last+1 < len(tokens) && tokens[last+1].Capital() && departments[tokens[last+1].Lower]; last++ {
			}
			return fieldsEnd(tokens, house+1, last)
		}
		return last
	}
	return house
}

var committees = text.Set("committee subcommittee")

// bodyBehind returns the last token of the name of an organ that begins at a token, -1 if none does.
func bodyBehind(tokens []text.Token, first int) int {
	last := first
	for last < len(tokens) && last < first+9 {
		switch t := &tokens[last]; {
		case isDigit(t.Text) && last == first && last+1 < len(tokens) && tokens[last+1].Capital() && len(t.Text) > 2: // "Ethiopia's 24th Division"
		case t.Capital() && !calendar[t.Lower] && !(roles[t.Lower] && !prosecuting[t.Lower]):
		case t.Class == text.Hyphen, genitive(t) && last > first:
		case joiner[t.Lower] && last > first && last+1 < len(tokens) && tokens[last+1].Capital() && !publicName(tokens, first, last-1):
		case (t.Lower == "of" || t.Lower == "for" || t.Lower == "on") && last > first && last+1 < len(tokens) && tokens[last+1].Capital():
		case t.Lower == "the" && last > first && tokens[last-1].Class == text.Preposition && last+1 < len(tokens) && tokens[last+1].Capital():
		default:
			return bodyWithin(tokens, first, last-1)
		}
		last++
	}
	return bodyWithin(tokens, first, last-1)
}

// bodyWithin returns the last token of the organ whose name begins the words from first to last, -1 if none does.
func bodyWithin(tokens []text.Token, first, last int) int {
	for ; last >= first; last-- {
		if tokens[last].Capital() && publicName(tokens, first, last) {
			return fieldsEnd(tokens, first, last)
		}
	}
	return -1
}

// bodyBefore returns the first token of an organ whose name ends in "of" and the name of its state, -1 if there is none.
func bodyBefore(tokens []text.Token, found []text.Mention, n int) int {
	of := found[n].First - 1
	if tokens[of].Lower == "the" && of > 1 {
		of--
	}
	if tokens[of].Lower != "of" {
		return -1
	}
	first := of
	for first > 0 && of-first < 8 {
		t := &tokens[first-1]
		if t.Capital() && t.Class != text.Determiner && t.Class != text.Preposition && !calendar[t.Lower] || (joiner[t.Lower] || t.Lower == "for" || t.Lower == "on") && first < of && first > 1 && tokens[first-2].Capital() || genitive(t) {
			first--
			continue
		}
		break
	}
	if n > 0 && found[n-1].Last >= first {
		return -1
	}
	for ; first < of; first++ {
		if tokens[first].Capital() && !bygones[tokens[first].Lower] && publicName(tokens, first, of-1) {
			return first
		}
	}
	return -1
}

// publicName tells whether the words from first to last name a body, by its head, that only a state has.
func publicName(tokens []text.Token, first, last int) bool {
	if ownBody(tokens, first, last) {
		return false
	}
	head := last
	for i := last; i > first; i-- {
		if tokens[i].Class == text.Preposition {
			head = i - 1
		}
	}
	w := tokens[head].Lower
	if head < last && (tokens[last].Class == text.Preposition || joiner[tokens[last].Lower] || tokens[last].Class == text.Determiner) {
		return false
	}
	if soleBodies[w] || publicHeads[w] && last > first {
		return head == last || publicHeads[w]
	}
	kinds := publicKinds[w]
	if kinds == nil || last == first {
		return false
	}
	for i := first; i <= last; i++ {
		if i != head && (kinds[tokens[i].Lower] || w == "division" && isDigit(tokens[i].Text)) {
			return true
		}
	}
	return false
}

var (
	joiner      = text.Set("and &")
	prosecuting = text.Set("prosecutor attorney general king president chancellor premier justice chief commissioner")
	// soleBodies name an organ without a word before them: "Kenya's Treasury".
	soleBodies = text.Set("treasury police navy army presidency customs ombudsman gendarmerie chancellery coastguard constabulary ministry judiciary")
	// publicHeads are heads of the names of organs, whatever stands before them.
	publicHeads = text.Set("ministry commission agency bureau tribunal court directorate directorate-general inspectorate administration secretariat department cabinet treasury police gendarmerie constabulary navy army presidency chancellery ombudsman prosecution coastguard customs parliament guards")
	// privately are words in the names of bodies of a country that are none of its organs.
	privately = text.Set("news press football soccer olympic cricket rugby athletics chess tennis church catholic orthodox anglican bishops islamic muslim jewish travel advertising refugee relief volunteer red trades unions workers students journalists writers lawyers chambers commerce special historical bahai tamil kurdish catholics party liberation claims alliance resistance free rebel shield independence salvation patriotic patriots mixed bilateral advisory crimes-against power electricity railway railways broadcasting petroleum oil gas airlines airways")
	// publicKinds are heads that organs have with one of these words only.
	publicKinds = map[string]map[string]bool{
		"service":   text.Set("intelligence security secret customs border immigration prosecution prosecuting prosecutor migration police prison prisons correctional corrections tax revenue marshals antimonopoly information protection guard investigation investigative investigations veterinary bailiff penitentiary state civil enforcement supervision monitoring park forest wildlife"),
		"office":    text.Set("audit fraud foreign cabinet home prosecutor prosecutors attorney general president presidential prime minister patent tax statistics statistical immigration cartel commonwealth colonial war criminal intelligence security supervisory passport budget accountability competition drugs customs conservation ombudsman premier trading"),
		"council":   text.Set("ministers state security defence defense privy military legislative federal supreme sovereignty sovereign transitional presidential leadership revolutionary revolution judicial constitutional executive regency royal governing expediency guardian guardians advisory intelligence command"),
		"committee": text.Set("affairs relations armed defence defense finance intelligence judiciary select standing joint security investigative investigation state budget accounts appropriations oversight military revolutionary"),
		"board":     text.Set("ethics supervision tax revenue markets securities safety investigation review election elections immigration parole reserve energy nuclear banking customs marketing intelligence"),
		"authority": text.Set("revenue tax financial markets securities prosecution prosecuting competition aviation maritime monetary energy regulatory supervisory customs canal investment accreditation communications audit safety border immigration disaster atomic nuclear antiquities conduct prudential transitional security canal environmental environment protection privacy prosecutor prosecutions telecommunications gambling gaming payments"),
		"bank":      text.Set("central reserve"),
		"assembly":  text.Set("national constituent legislative federal consultative people's peoples supreme parliamentary grand loya"),
		"chamber":   text.Set("public state audit accounts upper lower deputies"),
		"guard":     text.Set("coast national republican border presidential civil revolutionary federal state imperial royal honour"),
		"force":     text.Set("police air defence defense self-defense security border"),
		"forces":    text.Set("armed defence defense security special air self-defense police land"),
		"division":  text.Set("armoured armored infantry airborne mechanised mechanized motorised motorized rifle marine mountain tank artillery first second third fourth fifth sixth seventh"),
		"corps":     text.Set("marine guards guard frontier police customs"),
	}
)
