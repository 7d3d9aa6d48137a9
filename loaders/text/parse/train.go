package parse

import (
	"math/rand/v2"
	"slices"

	"entente/loaders/text"
	"entente/loaders/text/learn"
)

// Training says how to train.
type Training struct {
	Epochs  int
	Seed    uint64
	Explore float64 // how often training follows a wrong choice, from the second epoch on
	Ignored int     // updates of a feature before it counts
	Log     func(format string, args ...any)
}

// Trained is a parser with its weights unpruned.
type Trained struct {
	labels   []string
	clusters *learn.Clusters
	Weights  learn.Weights
	Verbs    learn.Weights // of [TrainVerbs]; without them the parser reads once
}

// Parser makes the parser.
func (t *Trained) Parser() (*Parser, error) {
	table, err := t.Weights.Table(actions(len(t.labels)))
	if err != nil {
		return nil, err
	}
	p := &Parser{labels: t.labels, clusters: t.clusters, table: table}
	if len(t.Verbs) > 0 {
		if p.verbs, err = t.Verbs.Table(decisions); err != nil {
			return nil, err
		}
	}
	return p, nil
}

// With is the parser with other weights, such as a mean or pruned ones.
func (t *Trained) With(weights learn.Weights) *Trained {
	return &Trained{t.labels, t.clusters, weights, t.Verbs}
}

// Train trains a parser on sentences whose tokens have XPOS and UPOS as a tagger gives them,
// and the right Head and Rel.
func Train(sentences [][]text.Token, clusters *learn.Clusters, o Training) *Trained {
	t := &Trained{labels: labelsOf(sentences), clusters: clusters}
	c := &course{
		trainer: learn.NewTrainer(o.Ignored), options: o, random: rand.New(rand.NewPCG(o.Seed, 1)),
		scores: make([]float32, actions(len(t.labels))),
	}
	for _, s := range sentences {
		c.lessons = append(c.lessons, newLesson(s, t.labels, clusters))
	}
	order := c.random.Perm(len(c.lessons))
	for epoch := range o.Epochs {
		c.random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		c.wrong, c.seen = 0, 0
		for _, i := range order {
			c.study(c.lessons[i], epoch)
		}
		o.Log("parser %d: epoch %d: %.2f %% of %d wrong, %d features", o.Seed, epoch+1, 100*float64(c.wrong)/float64(max(c.seen, 1)), c.seen, c.trainer.Features())
	}
	t.Weights = c.trainer.Weights(0.02)
	return t
}

// lesson is a sentence to learn from.
type lesson struct {
	words         words
	heads, labels []int32 // by number of the word; the root's is one more than the last
}

func newLesson(s []text.Token, labels []string, clusters *learn.Clusters) *lesson {
	l := &lesson{heads: make([]int32, len(s)+2), labels: make([]int32, len(s)+2)}
	l.words.read(s, clusters)
	for i := range s {
		l.heads[i+1] = int32(s[i].Head + 1)
		if s[i].Head < 0 {
			l.heads[i+1] = int32(len(s) + 1)
		}
		n, _ := slices.BinarySearch(labels, Relation(s[i].Rel))
		l.labels[i+1] = int32(n)
	}
	return l
}

// course is a run of training.
type course struct {
	trainer     *learn.Trainer
	options     Training
	random      *rand.Rand
	lessons     []*lesson
	state       state
	features    []uint32
	scores      []float32
	wrong, seen int
}

// study parses a sentence and learns from each choice that was wrong.
func (c *course) study(l *lesson, epoch int) {
	j := judge{heads: l.heads, labels: l.labels}
	s := &c.state
	for s.reset(len(l.heads) - 2); !s.done(); {
		allowed := s.allowed()
		j.look(s, allowed)
		c.features = features(c.features[:0], s, &l.words)
		clear(c.scores)
		c.trainer.Score(c.features, c.scores)
		guess := best(c.scores, allowed)
		take := guess
		c.seen++
		if !j.approves(s, guess) {
			gold := c.bestApproved(&j, allowed)
			c.trainer.Update(c.features, int(gold), 1)
			c.trainer.Update(c.features, int(guess), -1)
			c.wrong++
			if epoch == 0 || c.random.Float64() >= c.options.Explore {
				take = gold
			}
		}
		c.trainer.Tick()
		s.apply(take)
	}
}

// bestApproved is the action of the highest score among those that are right.
func (c *course) bestApproved(j *judge, allowed [3]bool) action {
	found := action(-1)
	for a := range c.scores {
		if allowed[action(a).kind()] && (found < 0 || c.scores[a] > c.scores[found]) && j.approves(&c.state, action(a)) {
			found = action(a)
		}
	}
	return found
}
