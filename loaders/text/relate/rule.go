package relate

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// rule is one line of a table. A verb's slots are agent (who does it, whatever the voice),
// object (to whom it is done), given (to whom something is given), object's (whose the
// object is), and prepositions joined by commas. A noun's are owner (possessor, nationality,
// "by", or the subject of a light verb), subject ("A is a member"), apposed, self, and
// prepositions. Both ends must resolve and fit the type.
type rule struct {
	name           string
	verbs, nouns   string // lemmas; "be_dependent" is an adjective after "be"
	particle       string // a word that must follow the verb closely
	object         string // what the object must be, or what the noun must be about: a set of things
	with           string // "with:@arms": a further prepositional phrase that must be there
	over           string // what the noun must be over or about: a set of things
	notWith        string // one that may not be there
	modifier       string // a word that must stand before the noun, one of several by commas
	source, target string
	actor          string          // "target": the end whose act it is, where that is not the source; "agent": the agent's act, who is no end
	passive        string          // "only" or "never"
	kinds          string          // what the target must be: a name of kindsOf
	from           string          // what the source must be: a name of kindsOf
	subject        string          // what the subject must be: a set of things
	not            string          // words that may not stand before the noun
	notParticle    string          // a word that may not follow the verb closely
	prep           string          // the preposition that must stand before the noun
	notOf          string          // the nouns that it may not modify: "trade agreement"
	notPrep        string          // a preposition that may not stand before the noun, or behind the verb
	alone          bool            // and the infinitive has no "with": they do it with each other
	under          string          // what must stand over the noun or the gerund, one of several by commas
	below          string          // the infinitive that must follow the verb, one of several
	notUnder       string          // verbs that may not stand over the noun
	lasting        bool            // nothing is told where the verb over the noun puts an end to it
	bare           bool            // the verb, or the one around the noun, has no object
	notTarget      string          // nouns that may not stand behind the prepositions of the target
	notSubject     string          // what the subject may not be: sets of things, divided by blanks
	notObject      string          // what the object may not be: sets of things, divided by blanks
	direct         bool            // the prepositions hang on the verb or noun itself
	last           bool            // without a target, the instrument that was spoken of last
	only           schema.Modality // only a claim of this modality is made
	mutual         bool            // several are it of each other: "X and Y are allies"; of a pair, either of the other
	dealt          bool            // the parties that are not said are those who were told last to deal with each other
	through        bool            // the source acts through an official
	inPerson       string          // the ends that act or are met in the person of somebody: "source,target"
	atLarge        bool            // the target is no person, nor reached through one
	named          bool            // the noun has no people's name before it: "the Chadian lawyer X" acts for nobody
	both           bool            // the target is several parties
	single         bool            // the source is one party
	unbidding      bool            // nothing is asked behind the verb: "called on X", not "called on X to leave"
	bidding        bool            // something must be asked behind the verb
	flips          bool            // what is denied by the words is the fact: "ceased to be a member"
	pair           bool            // what several do together joins every two of them
	elide          bool            // a passive without agent takes the agent of the last such verb
	means          schema.Modality // what the rule itself makes of it, asserted if zero
	typ            schema.RelationType
	example, want  string // a sentence, and the claims that it must give: "A TYPE B modality; …"
}

// actors are the parties whose act a rule tells.
func (r *rule) actors(sources, targets found) []text.Party {
	if r.actor == "target" {
		return targets.parties
	}
	return sources.parties
}

// of is the rule for another type: some tell again, of whatever type it was, what was told before.
func (r *rule) of(typ schema.RelationType) *rule {
	same := *r
	same.typ = typ
	return &same
}

// things is a set of nouns: heads, and heads that count only with a modifier.
type things struct {
	heads, modified, modifiers map[string]bool
}

// table finds rules by lemma.
type table struct {
	verbs, nouns map[string][]*rule
	things       map[string]things
}

// compiled is built once from the tables and never written to.
var compiled = compile(tables()...)

// tables are all rules, by subject.
func tables() [][]rule {
	return [][]rule{belonging, ownership, removal, sendoff, accused, designated, tradeban, purse, stakes, assaults, reproof, verdicts, tempers, stances, reception, demands, commerce, bonds, sayings, encounters, meetups, goings, diplomacy, ties, cooperation, protest, refusal, offences, arms, goods, money, coercion, custody, covert, conflict, forces, sorties, melees, backing, havoc, battles, advance, stations, deliveries, hidden, onslaught, garrisons, penalties, lawmen, snoopers, holders, outlays, frontiers, setbacks, moneyways, errands, ledgers, persons}
}

// thingSets are all sets of nouns that rules ask for; a name stands in one of them only.
func thingSets() []map[string]string {
	return []map[string]string{thingWords, idiomWords, pressWords, stanceWords, contactWords, warThings, ledgerThings}
}

func compile(lists ...[]rule) *table {
	t := &table{verbs: map[string][]*rule{}, nouns: map[string][]*rule{}, things: map[string]things{}}
	for _, sets := range thingSets() {
		for name, words := range sets {
			heads, rest, _ := strings.Cut(words, "|")
			modified, modifiers, _ := strings.Cut(rest, "|")
			t.things[name] = things{text.Set(heads), text.Set(modified), text.Set(modifiers)}
		}
	}
	for _, list := range lists {
		for i := range list {
			r := &list[i]
			for v := range strings.FieldsSeq(r.verbs) {
				t.verbs[v] = append(t.verbs[v], r)
			}
			for n := range strings.FieldsSeq(r.nouns) {
				t.nouns[n] = append(t.nouns[n], r)
			}
		}
	}
	return t
}
