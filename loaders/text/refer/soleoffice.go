package refer

import "entente/loaders/text"

// soleOffices are offices that only one state has: whoever holds them, what they do is its act.
var soleOffices = map[string]string{
	"pope": "state/va", "pontiff": "state/va", "taoiseach": "state/ie", "tánaiste": "state/ie", "tanaiste": "state/ie",
}

// soleOffice resolves "the Pope", "the taoiseach" to the state of that office, unless words before it say of whom it is: "the Coptic Pope".
func (d *Document) soleOffice(n, i int) []text.Party {
	t := d.Trees[n]
	id := soleOffices[t.Tokens[i].Lemma]
	if id == "" || t.Tokens[i].XPOS == "NNS" {
		return nil
	}
	for _, k := range t.Kids(i) {
		if w := t.Tokens[k].Lower; k < i && (t.Is(k, "compound") || t.Is(k, "amod") && !tense[w]) || k > i && t.Is(k, "nmod") && t.Case(k) == "of" {
			return nil
		}
	}
	x, ok := d.Links.Named(id)
	if !ok {
		return nil
	}
	return []text.Party{{Entity: x, Anchor: t.Tokens[i].Start, Words: t.Tokens[i].Text}}
}

// soleHolder returns the state of "Pope X": the one that has the office which stands before his name.
func (d *Document) soleHolder(n, m int) (int, bool) {
	t := d.Trees[n]
	first := t.S.Mentions[m].First
	if first == 0 || first > 1 && eastern[t.Tokens[first-2].Lower] {
		return 0, false
	}
	id := soleOffices[t.Tokens[first-1].Lower]
	if id == "" {
		return 0, false
	}
	return d.Links.Named(id)
}

// eastern are churches whose heads are called pope too.
var eastern = text.Set("coptic orthodox ethiopian eritrean alexandrian egyptian")

// tense are words before an office that do not say whose it is.
var tense = text.Set("new present current late then former ailing polish-born german-born argentine-born")
