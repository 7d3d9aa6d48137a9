package press

import (
	_ "embed"
	"math/rand/v2"
	"strings"
)

//go:embed lexicon.txt
var lexiconText string

// lexicon is the words of lexicon.txt by heading.
type lexicon struct {
	words  map[string][]string
	states []state
	frames []frame
}

// state is the name of a state with its adjective and the seat of its government.
type state struct{ name, adjective, seat string }

// frame is a verb with what stands behind it. A verb may stand in several; the more it has, the
// more often it is chosen.
type frame struct {
	verb, particle string
	slots          []string
}

func readLexicon() *lexicon {
	l := &lexicon{words: map[string][]string{}}
	heading := ""
	for line := range strings.Lines(lexiconText) {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || line[0] == '#':
		case line[0] == '[':
			heading = strings.Trim(line, "[]")
		case heading == "states":
			if f := strings.Fields(line); len(f) == 3 {
				l.states = append(l.states, state{f[0], f[1], f[2]})
			}
		case heading == "frames":
			l.frame(line)
		default:
			l.words[heading] = append(l.words[heading], strings.Fields(line)...)
		}
	}
	return l
}

// frame reads "P of:G : accuse suspect".
func (l *lexicon) frame(line string) {
	slots, list, _ := strings.Cut(line, " : ")
	for v := range strings.FieldsSeq(list) {
		lemma, particle, _ := strings.Cut(v, "_")
		l.frames = append(l.frames, frame{lemma, particle, strings.Fields(slots)})
	}
}

// pick returns one of a list.
func pick[T any](r *rand.Rand, list []T) T { return list[r.IntN(len(list))] }
