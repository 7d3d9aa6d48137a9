// Package relate applies the rules to parsed sentences. A rule is a line of a table: the verb
// or noun, what must stand where, and the relation type that follows. Who the parties are
// is asked of package refer; how a statement is meant (denied, planned, merely claimed)
// is read from the words that govern it.
package relate

import (
	"entente/graph"
	"entente/loaders/text"
	"entente/loaders/text/refer"
	"entente/loaders/text/tree"
	"entente/schema"
)

// Document applies the rules to all sentences, in order.
//
// If guessing is set, it is shown each party that may be an end which a clause leaves unsaid: what their weights are fitted to.
func Document(r *refer.Document, published graph.Day, guessing func(Guess)) []text.Claim {
	d := &document{r: r, published: published, rules: compiled, made: map[key]int{}, agents: map[string][]text.Party{}, critics: map[int]text.Party{}, outside: map[int]bool{}, critic: text.Party{Entity: -1}, lent: map[int]lent{}, resolved: map[[2]int][]text.Party{}, guessing: guessing}
	d.idle = d.gauge()
	for n := range r.Trees {
		d.enter(n)
		d.offices(true)
	}
	d.settle()
	for n := range r.Trees {
		d.enter(n)
		d.speakers()
	}
	for n := range r.Trees {
		d.enter(n)
		from := len(d.claims)
		d.sentence()
		d.ledIn(from)
		d.butNot(from)
		d.itemized(from)
		d.blamedThen(from)
		d.crowd(from)
	}
	d.infer()
	d.weigh()
	return d.claims
}

type document struct {
	r          *refer.Document
	published  graph.Day
	rules      *table
	claims     []text.Claim
	made       map[key]int
	idle       bool // a text of sport and the like
	unowned    []unowned
	letterhead int // the state whose organ issues the text, else -1
	lent       map[int]lent
	once       bool                    // offices are looked for that were held once
	outside    map[int]bool            // quotations, by where they open, of those who act for nobody
	tied       *tied                   // whose relations were spoken of last
	critic     text.Party              // who last accused, urged or condemned anybody
	charged    int                     // and in which sentence
	critics    map[int]text.Party      // who last accused, urged or condemned a party
	agents     map[string][]text.Party // of verbs and types whose agent may be left out the next time

	unsaid   []unsaid                // ends that are left unsaid
	resolved map[[2]int][]text.Party // names, by sentence and token, among the candidates for them
	guessing func(Guess)             // if set, is shown each candidate

	cast  *cast // who stands in the place of many while a clause is read once more
	n     int   // the sentence that is being read
	t     *tree.Tree
	voice []text.Party // who spoke last
}

// key is what must be unique of a claim within a text.
type key struct {
	typ                    schema.RelationType
	source, target, anchor int
	modality               schema.Modality
}

// enter turns to a sentence.
func (d *document) enter(n int) { d.n, d.t = n, d.r.Trees[n] }

// sentence reads the words from left to right.
func (d *document) sentence() {
	if d.question() && len(d.r.Answered(d.n)) == 0 {
		d.yesOrNo()
		return
	}
	from := len(d.claims)
	defer func() { d.alike(from); d.thereunder(from) }()
	d.ballots()
	for i := range d.t.Tokens {
		tok := &d.t.Tokens[i]
		d.followed(i)
		d.heldBack(i)
		d.precursors(i)
		d.asBefore(i)
		d.elliptic(i)
		d.unfinished(i)
		d.curtly(i)
		d.itDid(i)
		d.asWas(i)
		d.gapping(i)
		d.gappedCharge(i)
		d.gapClause(i)
		d.onTop(i)
		d.thoseOf(i)
		d.turn(i)
		switch {
		case (tok.Lower == "voting" || tok.Lower == "abstaining" || tok.Lower == "against") && d.voting(i) != nil: // read with its list
		case d.t.Mention(i) >= 0:
			d.name(i)
		case tok.UPOS == "VERB" || tok.UPOS == "AUX" && (d.t.Child(i, "obj") >= 0 || d.doesSo(i)):
			d.verb(i, tok.Lemma)
		case tok.UPOS == "ADJ":
			d.verb(i, "be_"+tok.Lemma)
		case tok.UPOS == "NOUN" || tok.UPOS == "PROPN":
			d.bygone(i)
			d.hosted(i)
			d.namedRole(i)
			d.asOffice(i)
			d.memberBare(i)
			d.noBusiness(i)
			d.keepsOut(i)
			d.noun(i)
		}
	}
}

// name reads what stands around a name.
func (d *document) name(i int) {
	m := d.t.Mention(i)
	if d.t.MentionHead(m) != i {
		return
	}
	if d.t.S.Mentions[m].Kind == schema.Person {
		d.office(m, false)
		d.guessed(m)
		d.elect(m)
		d.partyMan(m)
		d.nationality(m)
	}
	d.oneOfThem(m)
	d.armsOrigin(m)
	d.keepsOut(i)
	if k := d.t.S.Mentions[m].Kind; k == schema.Organization || k == schema.Vessel {
		d.seated(m)
	}
	d.belonging(m)
	d.standing(m)
	d.foreignMade(i)
	d.guest(m)
}

func (d *document) question() bool {
	for i := len(d.t.Tokens) - 1; i >= 0 && i > len(d.t.Tokens)-4; i-- {
		if d.t.Tokens[i].Text == "?" {
			return true
		}
	}
	return false
}

// refs turns parties into attributions.
func refs(list []text.Party) []text.Ref {
	var out []text.Ref
	for _, p := range list {
		out = append(out, text.Ref{Entity: p.Entity, Words: p.Words})
	}
	return out
}

// shares tells whether two lists have a party in common, whether it acts itself or through another.
func shares(a, b []text.Party) bool {
	for _, x := range a {
		for _, y := range b {
			if x.Entity == y.Entity {
				return true
			}
			for _, r := range y.By {
				if r.Entity == x.Entity {
					return true
				}
			}
		}
	}
	return false
}
