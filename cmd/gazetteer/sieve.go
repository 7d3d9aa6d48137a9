package main

import (
	"slices"
	"strings"
	"unicode"

	"entente/schema/fold"
)

// sieve decides which names may link to a state. A name that is wrong here makes a false
// relation in every text that has the word, so what is doubtful goes.
type sieve struct {
	words   map[string]bool // English words in lower case
	own     curated
	names   map[string]string // folded canonical name → id
	people  map[string]*state // folded demonym → the one state that has it, nil if several
	seats   map[string]*state // likewise for capitals
	strong  map[string]*state // likewise for names that the sources call strong
	weak    map[string]*state // likewise for the others
	regions map[string]bool   // folded names of parts of states
}

func newSieve(states []*state, territories []territory, words map[string]bool, own curated) *sieve {
	v := &sieve{words: words, own: own, names: map[string]string{}, regions: map[string]bool{}}
	for _, s := range states {
		v.names[fold.Key(s.name)] = s.id
	}
	for _, t := range territories {
		if !t.national() {
			v.regions[fold.Key(t.fields["name"])] = true
		}
	}
	v.people = owners(states, func(s *state) ([]string, map[string]bool) { return s.demonyms, s.sure.demonyms })
	v.seats = owners(states, func(s *state) ([]string, map[string]bool) { return s.seats, s.sure.seats })
	v.strong = owners(states, func(s *state) ([]string, map[string]bool) { return s.aliases, s.sure.aliases })
	v.weak = owners(states, func(s *state) ([]string, map[string]bool) { return s.foreign, nil })
	return v
}

// owners finds the one state that a name belongs to: the one of today that curated.tsv
// names, else the one that it names, else the only one, else the only sovereign one. A
// name of several belongs to nil.
func owners(states []*state, names func(*state) (all []string, sure map[string]bool)) map[string]*state {
	claims := map[string][]*state{}
	for _, s := range states {
		list, _ := names(s)
		for _, name := range list {
			key := fold.Key(name)
			if !slices.Contains(claims[key], s) && !s.drop[key] {
				claims[key] = append(claims[key], s)
			}
		}
	}
	out := map[string]*state{}
	for key, claimants := range claims {
		isSure := func(s *state) bool { _, sure := names(s); return sure[key] }
		out[key] = only(claimants, func(s *state) bool { return isSure(s) && !s.ended() }, isSure,
			func(*state) bool { return true }, (*state).sovereign)
	}
	return out
}

// only returns the single state that meets the first test that one alone meets.
func only(states []*state, tests ...func(*state) bool) *state {
	for _, test := range tests {
		var found []*state
		for _, s := range states {
			if test(s) {
				found = append(found, s)
			}
		}
		if len(found) == 1 {
			return found[0]
		}
	}
	return nil
}

// clean leaves the names of s that belong to it alone.
func (v *sieve) clean(s *state) {
	seen := map[string]bool{fold.Key(s.name): true}
	s.demonyms = keep(s.demonyms, map[string]bool{}, func(name, key string) bool {
		return !s.drop[key] && v.people[key] == s && !strings.Contains(name, "/") &&
			(s.sure.demonyms[key] || v.names[key] == "" && !v.namedElse(s, key))
	})
	s.seats = keep(s.seats, map[string]bool{}, func(name, key string) bool {
		if s.ended() && s.sure.seats[key] {
			return true
		}
		return !s.drop[key] && v.seats[key] == s && v.names[key] == "" &&
			(s.sure.seats[key] || !v.english(key) && !v.regions[key])
	})
	s.aliases = keep(s.aliases, seen, func(name, key string) bool {
		return v.strong[key] == s && v.mayLink(s, name, key)
	})
	s.foreign = keep(s.foreign, seen, func(name, key string) bool {
		return v.weak[key] == s && v.strong[key] == nil && !v.regions[key] && !v.phrase(key) && v.mayLink(s, name, key)
	})
}

// namedElse tells whether a key is an alias of another state, or a curated one of s, so
// that it cannot be the word for its people. Sources list some demonyms among the names.
func (v *sieve) namedElse(s *state, key string) bool {
	owner, ok := v.strong[key]
	return ok && owner != s || s.sure.aliases[key]
}

// keep returns the names that pass, each key once.
func keep(names []string, seen map[string]bool, passes func(name, key string) bool) []string {
	var out []string
	for _, name := range names {
		name = strings.Join(strings.Fields(name), " ")
		key := fold.Key(name)
		if key == "" || seen[key] || strings.ContainsAny(name, ";\t") || !passes(name, key) {
			continue
		}
		seen[key] = true
		out = append(out, name)
	}
	return out
}

// mayLink tells whether a name may be an alias of s.
func (v *sieve) mayLink(s *state, name, key string) bool {
	switch {
	case s.drop[key]:
		return false
	case s.sure.aliases[key]:
		return true
	case v.names[key] != "" || v.own.taken[key]:
		return false // the name of another
	}
	if _, isPeople := v.people[key]; isPeople {
		return false
	}
	if _, isSeat := v.seats[key]; isSeat {
		return false
	}
	if !latin(name) {
		return len([]rune(key)) > 1
	}
	return v.own.allowed[key] || !v.english(key) && letters(key) > 3 && !strings.ContainsFunc(key, unicode.IsDigit)
}

// english tells whether a key is one English word.
func (v *sieve) english(key string) bool { return v.words[key] && !v.own.allowed[key] }

// phrase tells whether a key is made of English words alone.
func (v *sieve) phrase(key string) bool {
	for word := range strings.FieldsSeq(key) {
		if !v.words[word] && len(word) > 2 {
			return false
		}
	}
	return true
}

// latin tells whether all letters of a name are Latin.
func latin(name string) bool {
	for _, r := range name {
		if unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r) {
			return false
		}
	}
	return true
}

func letters(key string) (n int) {
	for _, r := range key {
		if unicode.IsLetter(r) {
			n++
		}
	}
	return n
}
