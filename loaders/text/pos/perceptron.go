package pos

import (
	"entente/loaders/text/learn"
)

// train trains a perceptron. The tags before a token are those that it guessed
// itself, as they will be in use.
func (c *course) train(which []int, seed uint64, o Training) learn.Weights {
	p := &pupil{trainer: learn.NewTrainer(o.Ignored), scores: make([]float32, len(c.tagger.tags))}
	o.shuffled(seed, which, func(epoch int, order []int) {
		p.wrong, p.seen = 0, 0
		for _, n := range order {
			views, tags := c.views[n], []int{}
			for i, gold := range c.gold[n] {
				if fixed := views[i+before].fixed; fixed >= 0 {
					tags = append(tags, fixed)
					continue
				}
				p.features = features(p.features[:0], views, i+before, last(tags, 1), last(tags, 2))
				tags = append(tags, p.learn(gold))
			}
		}
		o.Log("tagger: epoch %d: %.2f %% of %d wrong, %d features", epoch+1, p.percent(), p.seen, p.trainer.Features())
	})
	return p.trainer.Weights(0.02)
}

// pupil learns to classify.
type pupil struct {
	trainer     *learn.Trainer
	scores      []float32
	features    []uint32
	wrong, seen int
}

func (p *pupil) percent() float64 { return 100 * float64(p.wrong) / float64(max(p.seen, 1)) }

// learn guesses the class of its features, learns from gold if that differs, and returns
// the guess. With a negative gold it only guesses.
func (p *pupil) learn(gold int) int {
	clear(p.scores)
	p.trainer.Score(p.features, p.scores)
	guess := highest(p.scores)
	if gold < 0 {
		return guess
	}
	p.seen++
	if guess != gold {
		p.wrong++
		p.trainer.Update(p.features, gold, 1)
		p.trainer.Update(p.features, guess, -1)
	}
	p.trainer.Tick()
	return guess
}
