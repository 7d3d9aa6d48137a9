package refer

import "entente/loaders/text"

// Reach is how many sentences back a word may find its name: no resolution looks farther.
const Reach = 8

// Mute tells whether no word of a sentence that names nobody could stand for a party either: it has
// no pronoun, number other than of days and years, epithet or the like. Its parse then matters to nothing.
func Mute(s *text.Sentence) bool {
	if len(s.Mentions) > 0 {
		return false
	}
	if moreToCome(s) {
		return false
	}
	for i := range s.Tokens {
		if t := &s.Tokens[i]; t.XPOS == "CD" && !dated(s, i) || refers(t.Lower) || refers(t.Lemma) || i > 0 && t.Capital() && bodyWords[t.Lower] || fated[t.Lemma] && definite(s, i) {
			return false
		}
	}
	return true
}

// moreToCome tells of a sentence that opens with more of something and says that it may come: "Further raids could follow", "A third is to be
// delivered".
func moreToCome(s *text.Sentence) bool {
	more := false
	for i := range s.Tokens {
		switch w := s.Tokens[i].Lower; {
		case i < 3 && moreWords[w]:
			more = true
		case !more && i > 2:
			return false
		case s.Tokens[i].XPOS == "MD" || w == "to" || w == "being" || w == "expected" || w == "planned":
			return more
		}
	}
	return false
}

var moreWords = text.Set("more further another additional second third fourth fifth sixth new fresh others")

// definite tells whether "the", "no" or the like stands before a noun, or nothing does.
func definite(s *text.Sentence, i int) bool {
	for k := i - 1; k >= 0 && k > i-4; k-- {
		switch s.Tokens[k].Lower {
		case "the", "no", "its", "their", "a", "an", "this", "that", "these", "those", "both", "neither":
			return true
		}
	}
	return i == 0
}

// fated are things of whose fate a sentence may tell that says no more of whose they are: "The loan was never repaid".
var fated = text.Set("loan credit money debt sum tranche instalment installment compensation damages indemnity reparation bill ransom fine balance rest remainder ban embargo sanction blockade boycott curb restriction measure penalty freeze asset account fund deposit " +
	"sale purchase takeover acquisition deal transaction bid buyout merger visit trip tour meeting summit arms weapon aircraft plane fighter jet helicopter tank missile rocket rifle gun frigate submarine delivery order shipment consignment contingent battalion border frontier application candidacy candidature membership help aid assistance relief recognition truce ceasefire armistice pact treaty accord agreement memorandum " +
	"reporter journalist activist blogger editor dissident cleric priest bishop student businessman banker suspect prisoner detainee hostage captive exile fugitive newcomer applicant buyer seller victim invader aggressor")

// Anaphoric tells whether a sentence has a pronoun that may stand for a party.
func Anaphoric(s *text.Sentence) bool {
	for i := range s.Tokens {
		if anaphors[s.Tokens[i].Lower] {
			return true
		}
	}
	return false
}

// dated tells whether a number belongs to a date.
func dated(s *text.Sentence, i int) bool {
	for _, d := range s.Dates {
		if d.First <= i && i <= d.Last {
			return true
		}
	}
	return false
}

// refers tells whether a word may stand for a party or count one.
func refers(w string) bool {
	return anaphors[w] || couples[w] || institutions[w] || instrumentHeads[w] || programmeHeads[w] || vesselWords[w] || personal[w] ||
		stateWords[w] != "" || subkindWords[w] != nil || numbers[w] > 0 || quantities[w]
}

// anaphors are the pronouns that may stand for a party, and words for what parties have said and asked of each other.
var anaphors = text.Set("talks negotiations troops soldiers forces former latter we our us ours it its itself they them their themselves he his she her him himself herself both each none neither either duo pair trio quartet relations ties demand offer request proposal invitation appeal plea overture ultimatum charge accusation allegation denied refused declined")
