package text

import "slices"

// Party is who or what a phrase stands for.
type Party struct {
	Entity int
	By     []Ref // the organ or the person who acts for it
	Anchor int   // first byte of the words that name it here
	Words  string
}

// Holds tells whether a list has an entity among its parties.
func Holds(list []Party, entity int) bool {
	return slices.ContainsFunc(list, func(x Party) bool { return x.Entity == entity })
}

// Want says what a phrase may stand for beside a party that it names.
type Want uint16

// The wishes; they add up.
const (
	Acting     Want = 1 << iota // an official stands for the state or body
	Territory                   // towns, waters and ports stand for their state
	Deed                        // "Iraq's invasion" stands for who did it
	Collective                  // a countable collective
	Instrument                  // a treaty, resolution or embargo by its head noun
	Program                     // a weapons or nuclear programme
	Located                     // "in Tehran" stands for the state
	NewName                     // a name whose kind is only guessed
	Trading                     // farmers, firms and traders stand for the state whose they are
	CountFirst                  // what is counted is a collective, whoever it acts for
	Individual                  // officials stand for themselves where they are named
	Union                       // a customs union, a currency zone or a coalition by its head noun
	Struck                      // ships, camps and convoys stand for whose they are
)

// Standing says how well an entity is known.
type Standing uint8

// The standings.
const (
	Guessed Standing = iota // a name, of what kind is a guess; a person without office
	Named                   // the words of the name tell its kind
	Known                   // the gazetteer or the text gives it a place among states and bodies
)
