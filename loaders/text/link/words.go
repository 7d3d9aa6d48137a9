package link

import "strings"

var (
	// agents act for the state or body that they belong to.
	agents = set("committee commission force troops soldier army navy military jet warplane aircraft plane bomber fighter helicopter drone ship warship gunboat vessel frigate tank artillery commando paratrooper marine police government regime authority official ministry minister president premier king emir monarch leader leadership parliament cabinet court diplomat ambassador envoy delegation delegate negotiator spokesman spokeswoman spokesperson embassy intelligence agent prosecutor investigator guard administration counterpart side junta representative ruler secretary chancellor general commander board chairman chief fleet squadron battalion brigade unit envoys airstrike airforce contingent peacekeeper personnel presidency mission rocket navies side")
	// grounds stand for the state in which they lie.
	grounds         = set("town city village position airspace territory target port soil base border area airport water island facility site province land capital coast refinery")
	instrumentHeads = set("resolution treaty accord pact convention agreement protocol embargo sanction deal measure truce ceasefire charter plan regime law")
	programmeHeads  = set("programme program weapon bomb arsenal")
	weaponsOf       = set("nuclear missile weapons weapon ballistic atomic chemical biological uranium enrichment")
	epithets        = set("council agency ministry department bank union bloc alliance tribunal court organization organisation commission committee fund group company party movement authority association league")
	// notPeople are counted, but are no party.
	notPeople = set("day week month year hour minute time percent per cent dollar euro pound mile kilometre kilometer metre tonne ton barrel missile rocket drone tank shell bomb aircraft jet round issue point area step reason attack strike raid visit meeting article question term part way side billion million vote seat case car point thing measure kind copy sack town village")
	// couples are what several states are called together.
	couples = set("country nation side government party state neighbour neighbor leader navy army capital ally republic power member")
	// utterances are no deeds that one could be for or against, but what parties say.
	utterances = set("statement speech call appeal request invitation")
	numbers    = map[string]int{"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "dozens": 0, "hundreds": 0, "thousands": 0, "tens": 0, "scores": 0}
)

func set(words string) map[string]bool {
	out := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		out[w] = true
	}
	return out
}
