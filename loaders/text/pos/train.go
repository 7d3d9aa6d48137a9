package pos

import (
	"math/rand/v2"
	"slices"
	"sync"

	"entente/loaders/text"
	"entente/loaders/text/learn"
)

// Training says how to train.
type Training struct {
	Epochs  int
	Seeds   int     // perceptrons, trained on different orders of the treebank, whose mean is taken
	Least   float64 // the smallest weight that is kept
	Close   float64 // a lead in the score up to which a tag counts as unsure
	Folds   int     // into how many parts the treebank is cut, so that each is tagged by a model that never saw it
	Workers int     // folds trained at a time; the result does not depend on it
	Ignored int     // updates of a feature before it counts
	Log     func(format string, args ...any)
}

// Trained is a tagger with its weights.
type Trained struct {
	tagger  *Tagger
	weights learn.Weights
}

// Tagger makes the tagger.
func (t *Trained) Tagger() (*Tagger, error) {
	table, err := t.weights.Table(len(t.tagger.tags))
	if err != nil {
		return nil, err
	}
	g := t.tagger
	return &Tagger{tags: g.tags, lexicon: g.lexicon, clusters: g.clusters, lemmas: g.lemmas, close: g.close, table: table}, nil
}

// Train trains a tagger on sentences whose tokens have XPOS, UPOS and Lemma. It also
// returns the sentences as copies with the tags that a tagger gives them that was not
// trained on them: a parser must learn from tags as faulty as it will meet.
func Train(sentences [][]text.Token, clusters *learn.Clusters, o Training) (*Trained, [][]text.Token, error) {
	c := newCourse(sentences, clusters, o)
	tagged, err := c.jackknife(o)
	if err != nil {
		return nil, nil, err
	}
	weights := o.mean(func(seed uint64) learn.Weights { return c.train(c.all(), seed, o) })
	return &Trained{c.tagger, weights}, tagged, nil
}

// course is a treebank prepared for training.
type course struct {
	tagger    *Tagger
	sentences [][]text.Token
	views     [][]view
	gold      [][]int // -1 for tags that are too rare
}

func newCourse(sentences [][]text.Token, clusters *learn.Clusters, o Training) *course {
	t := &Tagger{clusters: clusters, lemmas: learnLemmas(sentences), close: int32(o.Close * learn.Scale)}
	t.tags = frequentTags(sentences)
	t.lexicon = learnLexicon(sentences, t.tags)
	c := &course{tagger: t, sentences: sentences, views: t.lookAll(sentences)}
	for _, s := range sentences {
		gold := make([]int, len(s))
		for i := range s {
			n, ok := slices.BinarySearchFunc(t.tags, Tag{s[i].XPOS, s[i].UPOS}, compareTags)
			if !ok {
				n = -1
			}
			gold[i] = n
		}
		c.gold = append(c.gold, gold)
	}
	return c
}

func (t *Tagger) lookAll(sentences [][]text.Token) (out [][]view) {
	for _, s := range sentences {
		out = append(out, t.look(s, nil))
	}
	return out
}

// without is the course as it looks to one who does not know a fold: words that stand there
// alone are unknown.
func (c *course) without(fold, folds int) *course {
	var known [][]text.Token
	for _, i := range c.fold(fold, folds, false) {
		known = append(known, c.sentences[i])
	}
	t := &Tagger{tags: c.tagger.tags, clusters: c.tagger.clusters, close: c.tagger.close, lexicon: learnLexicon(known, c.tagger.tags)}
	return &course{tagger: t, sentences: c.sentences, gold: c.gold, views: t.lookAll(c.sentences)}
}

func (c *course) all() []int {
	out := make([]int, len(c.sentences))
	for i := range out {
		out[i] = i
	}
	return out
}

// foldRun is how many neighbours stay in one fold, so that documents are hardly split.
const foldRun = 20

// fold returns the sentences of one fold, or all others.
func (c *course) fold(n, folds int, within bool) (out []int) {
	for i := range c.sentences {
		if (i/foldRun%folds == n) == within {
			out = append(out, i)
		}
	}
	return out
}

// jackknife gives every sentence the tags of a model of the other folds.
func (c *course) jackknife(o Training) ([][]text.Token, error) {
	out := make([][]text.Token, len(c.sentences))
	err := o.each(func(n int) error {
		o, c := o.quiet(), c.without(n, o.Folds)
		table, err := o.mean(func(seed uint64) learn.Weights { return c.train(c.fold(n, o.Folds, false), seed, o) }).Table(len(c.tagger.tags))
		if err != nil {
			return err
		}
		c.tagger.table = table
		for _, i := range c.fold(n, o.Folds, true) {
			out[i] = slices.Clone(c.sentences[i])
			c.tagger.pass(&scratch{views: c.views[i]}, out[i])
		}
		return nil
	})
	o.Log("tagger: %d folds tagged", o.Folds)
	return out, err
}

// quiet is the training without its log.
func (o Training) quiet() Training {
	o.Log = func(string, ...any) {}
	return o
}

// mean trains once for each seed and takes the mean, without its smallest weights.
func (o Training) mean(train func(seed uint64) learn.Weights) learn.Weights {
	var all []learn.Weights
	for seed := range uint64(max(o.Seeds, 1)) {
		all = append(all, train(seed+1))
	}
	return learn.Mean(all...).Prune(o.Least)
}

// each calls do for every fold, some at a time.
func (o Training) each(do func(fold int) error) error {
	errs := make([]error, o.Folds)
	next := make(chan int)
	var group sync.WaitGroup
	for range max(o.Workers, 1) {
		group.Go(func() {
			for n := range next {
				errs[n] = do(n)
			}
		})
	}
	for n := range o.Folds {
		next <- n
	}
	close(next)
	group.Wait()
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// shuffled is the order of examples of each epoch.
func (o Training) shuffled(seed uint64, which []int, visit func(epoch int, order []int)) {
	r := rand.New(rand.NewPCG(seed, uint64(len(which))))
	order := slices.Clone(which)
	for epoch := range o.Epochs {
		r.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		visit(epoch, order)
	}
}
