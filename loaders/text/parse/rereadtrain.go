package parse

import (
	"math/rand/v2"
	"slices"

	"entente/loaders/text"
	"entente/loaders/text/learn"
)

// TrainVerbs trains what chooses between two readings of a verb. Sentences have their tags as
// for [Train], gold has the right XPOS, and the parser of a sentence was not trained on it.
// There are few choices to learn from, and a second round would learn them by heart; so each
// epoch starts anew with another order, and the mean is taken.
func TrainVerbs(sentences, gold [][]text.Token, parserOf func(sentence int) *Parser, o Training) learn.Weights {
	var lessons []verbLesson
	for i := range sentences {
		lessons = append(lessons, verbLessons(parserOf(i), sentences[i], gold[i])...)
	}
	var all []learn.Weights
	for seed := range uint64(max(o.Epochs, 1)) {
		weights, wrong := learnChoices(lessons, rand.New(rand.NewPCG(o.Seed, seed+2)))
		o.Log("verbs: round %d: %d of %d wrong", seed+1, wrong, len(lessons))
		all = append(all, weights)
	}
	return learn.Mean(all...).Prune(leastVerbWeight)
}

// learnChoices goes over the choices once, in an order of its own, and tells how many it
// guessed wrong.
func learnChoices(lessons []verbLesson, random *rand.Rand) (weights learn.Weights, wrong int) {
	trainer, scores := learn.NewTrainer(0), make([]float32, decisions)
	for _, i := range random.Perm(len(lessons)) {
		l := lessons[i]
		clear(scores)
		trainer.Score(l.features, scores)
		guess := keep
		if scores[flip] > scores[keep] {
			guess = flip
		}
		if guess != l.right {
			wrong++
			trainer.Update(l.features, l.right, 1)
			trainer.Update(l.features, guess, -1)
		}
		trainer.Tick()
	}
	return trainer.Weights(0), wrong
}

// leastVerbWeight is the smallest weight that is kept; there are few.
const leastVerbWeight = 0.05

// verbLesson is one choice to learn from.
type verbLesson struct {
	features []uint32
	right    int
}

// verbLessons are the choices of a sentence, each after those before it were made rightly.
func verbLessons(p *Parser, tokens, gold []text.Token) (out []verbLesson) {
	s := &scratch{scores: make([]int32, p.table.Classes())}
	tokens = slices.Clone(tokens)
	score := p.once(s, tokens)
	for i := range tokens {
		want := gold[i].XPOS
		if want != "VBD" && want != "VBN" || !doubtful(tokens, i) {
			continue
		}
		other := flipped(nil, tokens, i)
		c := choice{tokens, other, i, p.once(s, other) - score}
		lesson := verbLesson{features: c.features(nil, p), right: keep}
		if want != tokens[i].XPOS {
			lesson.right = flip
			tokens, score = other, score+c.gain
		}
		out = append(out, lesson)
	}
	return out
}
