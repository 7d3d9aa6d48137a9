package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"entente/schema/fold"
)

// state is an entry while it is put together.
type state struct {
	id, name, parent, years string
	aliases, foreign        []string
	demonyms, seats         []string
	identifiers             []string
	cow                     cowState
	sure                    sure
	drop                    map[string]bool // folded names to leave out
}

// sure are the folded names that curated.tsv gives: they pass where others would not.
type sure struct{ aliases, demonyms, seats map[string]bool }

// formerCodes are the four-letter codes of ISO 3166-3 where the source has other ones.
// Burma, Zaire and Portuguese Timor are earlier names of states, not states of their own.
var formerCodes = map[string]string{"dd": "ddde", "an": "anhh"}

// noStates are codes of the source that ISO 3166-1 does not assign, or that stand for
// something else than a territory.
var noStates = []string{"ac", "cp", "cq", "dg", "eu", "ic", "ip", "ta", "un", "zr", "zz"}

// assemble joins the sources by code and by name.
func assemble(territories []territory, facts map[string]facts, numbers []cowState, own curated) ([]*state, error) {
	byID := map[string]*state{}
	for _, t := range territories {
		if t.national() && !slices.Contains(noStates, t.code) {
			s := fromTerritory(t)
			byID[s.id] = s
		}
	}
	for _, c := range own.states {
		s := byID[c.id]
		if s == nil {
			s = &state{id: c.id}
			byID[c.id] = s
		}
		s.correct(c)
	}
	var states []*state
	for _, s := range byID {
		if s.name == "" {
			return nil, fmt.Errorf("curated.tsv: %s: no name, and no such territory", s.id)
		}
		states = append(states, s)
	}
	slices.SortFunc(states, func(a, b *state) int { return compare(a.id, b.id) })
	if err := number(states, numbers); err != nil {
		return nil, err
	}
	for _, s := range states {
		s.describe(facts)
	}
	return states, nil
}

func fromTerritory(t territory) *state {
	code := t.code
	if former, ok := formerCodes[code]; ok {
		code = former
	}
	s := &state{id: "state/" + code, name: t.fields["name"]}
	s.aliases = append([]string{t.fields["full_name"]}, t.strong...)
	s.foreign = t.weak
	if parent := t.fields["parent"]; parent != "" {
		s.parent = "state/" + parent
	}
	if len(code) == 2 && code != "xk" {
		s.identifiers = append(s.identifiers, "iso2="+strings.ToUpper(code))
		if alpha3 := t.fields["alpha3"]; alpha3 != "" {
			s.identifiers = append(s.identifiers, "iso3="+strings.ToUpper(alpha3))
		}
	}
	s.identifiers = append(s.identifiers, "qid="+t.fields["qid"])
	if others := t.lists["other_qids"]; len(others) > 0 {
		s.identifiers = append(s.identifiers, "other_qid="+strings.Join(others, " "))
	}
	return s
}

// correct applies a line of curated.tsv. A replaced name stays as an alias.
func (s *state) correct(c correction) {
	if c.name != "" {
		if s.name != "" {
			s.aliases = append(s.aliases, s.name)
		}
		s.name = c.name
	}
	s.sure = sure{aliases: keys(c.aliases), demonyms: keys(c.demonyms), seats: keys(c.seats)}
	s.drop = keys(c.drop)
	s.aliases = append(slices.Clone(c.aliases), s.aliases...)
	s.demonyms, s.seats = slices.Clone(c.demonyms), slices.Clone(c.seats)
	s.identifiers = append(s.identifiers, c.identifiers...)
	if c.parent != "" {
		s.parent = c.parent
	}
	if c.years != "" {
		s.years = c.years
	}
}

// keys returns the folded names as a set.
func keys(names []string) map[string]bool {
	out := map[string]bool{}
	for _, name := range names {
		out[fold.Key(name)] = true
	}
	return out
}

// number gives the Correlates of War numbers, by name or by curated identifier. Years
// are taken for states that have ended only: for the others the list dates recognition.
func number(states []*state, numbers []cowState) error {
	byName, byNumber := map[string]*state{}, map[string]*state{}
	for _, s := range slices.Backward(states) {
		for _, name := range slices.Backward(append([]string{s.name}, s.aliases...)) {
			if key := fold.Key(name); byName[key] == nil || key == fold.Key(s.name) {
				byName[key] = s
			}
		}
		for _, identifier := range s.identifiers {
			if n, ok := strings.CutPrefix(identifier, "cow="); ok {
				byNumber[n] = s
			}
		}
	}
	for _, c := range numbers {
		s, given := byNumber[c.number], true
		if s == nil {
			s, given = byName[fold.Key(c.name)], false
		}
		if s == nil {
			return fmt.Errorf("cow %s %s: no state of that name: add it to curated.tsv", c.number, c.name)
		}
		if s.cow.number != "" {
			return fmt.Errorf("cow %s %s: %s has number %s already", c.number, c.name, s.id, s.cow.number)
		}
		s.cow = c
		if !given {
			s.identifiers = append(s.identifiers, "cow="+c.number)
		}
		if s.years == "" && c.to != 0 {
			s.years = strconv.Itoa(c.from) + "-" + strconv.Itoa(c.to)
		}
	}
	return nil
}

// sovereign tells states from dependent territories: capitals of these stand for nobody.
func (s *state) sovereign() bool { return s.parent == "" }

// ended tells states of the past. Their capitals stand for a successor as well, so that a
// seat that curated.tsv gives them may be shared: "Moscow".
func (s *state) ended() bool { return s.years != "" && !strings.HasSuffix(s.years, "-") }

// describe adds the Factbook's names, demonyms and capitals.
func (s *state) describe(all map[string]facts) {
	for _, name := range append([]string{s.name}, s.aliases...) {
		f, ok := all[fold.Key(name)]
		if !ok {
			continue
		}
		s.aliases = append(s.aliases, f.names...)
		s.demonyms = append(s.demonyms, f.demonyms...)
		if s.sovereign() {
			s.seats = append(s.seats, f.capitals...)
		}
		return
	}
}
