// Package cluster groups words by the words that stand beside them: exchange clustering
// of a class bigram model (Kneser and Ney 1993; Martin, Liermann and Ney 1998). Each word in
// turn moves to the class where the likelihood of the text is greatest.
package cluster

import (
	"cmp"
	"maps"
	"math"
	"slices"
)

// Options say how to cluster.
type Options struct {
	Classes int
	Least   int // words that are rarer are left out
	Rounds  int
}

// Words clusters the words of texts; classes count from 0. The same texts give the same
// classes.
func Words(texts [][]string, o Options) map[string]int {
	c := count(texts, o)
	for range o.Rounds {
		moved := 0
		for w := range c.words {
			moved += c.place(int32(w))
		}
		if moved*1000 < len(c.words) {
			break
		}
	}
	out := map[string]int{}
	for i, w := range c.words {
		out[w] = int(c.class[i])
	}
	return out
}

// Coarsen clusters the classes of words again, as if each were one word.
func Coarsen(texts [][]string, fine map[string]int, o Options) map[int]int {
	names := make([]string, len(fine)+1)
	for i := range names {
		names[i] = string(rune(i + 1))
	}
	replaced := make([][]string, len(texts))
	for i, t := range texts {
		for _, w := range t {
			name := "rare"
			if c, ok := fine[w]; ok {
				name = names[c]
			}
			replaced[i] = append(replaced[i], name)
		}
	}
	out := map[int]int{}
	for name, class := range Words(replaced, o) {
		if name != "rare" {
			out[int([]rune(name)[0])-1] = class
		}
	}
	return out
}

// neighbour is a word that stands beside another so many times.
type neighbour struct {
	word  int32
	times int32
}

// counts are the statistics of the class model.
type counts struct {
	classes       int // those that words move among; two more follow, of rare words and of the edge
	words         []string
	class         []int32
	before, after [][]neighbour
	times         []float64
	pairs         []float64 // by left class, then right
	sums          []float64 // of each class
	left, right   tally
	logs          []float64 // nlogn of small numbers
}

// tally counts the neighbours of one word by class.
type tally struct {
	by   []float64
	seen []int32
}

func (t *tally) reset() {
	for _, k := range t.seen {
		t.by[k] = 0
	}
	t.seen = t.seen[:0]
}

func (t *tally) add(class int32, n float64) {
	if t.by[class] == 0 {
		t.seen = append(t.seen, class)
	}
	t.by[class] += n
}

// count reads the texts. Frequent words begin in different classes.
func count(texts [][]string, o Options) *counts {
	times := map[string]int{}
	for _, t := range texts {
		for _, w := range t {
			times[w]++
		}
	}
	c := &counts{classes: o.Classes, logs: make([]float64, 1<<18)}
	for i := range c.logs {
		c.logs[i] = nlogn(float64(i))
	}
	for _, w := range slices.Sorted(maps.Keys(times)) {
		if times[w] >= o.Least {
			c.words = append(c.words, w)
		}
	}
	slices.SortStableFunc(c.words, func(a, b string) int { return cmp.Compare(times[b], times[a]) })
	c.bigrams(texts)
	all := o.Classes + 2
	c.left, c.right = tally{by: make([]float64, all)}, tally{by: make([]float64, all)}
	c.pairs, c.sums = make([]float64, all*all), make([]float64, all)
	for i := range c.class {
		c.class[i] = int32(i % o.Classes)
	}
	n := len(c.words)
	c.class[n], c.class[n+1] = int32(o.Classes), int32(o.Classes+1)
	for a := range c.after {
		c.sums[c.class[a]] += c.times[a]
		for _, b := range c.after[a] {
			c.pairs[int(c.class[a])*all+int(c.class[b.word])] += float64(b.times)
		}
	}
	return c
}

func (c *counts) bigrams(texts [][]string) {
	rare, edge := int32(len(c.words)), int32(len(c.words)+1)
	ids := map[string]int32{}
	for i, w := range c.words {
		ids[w] = int32(i)
	}
	pairs := map[[2]int32]int32{}
	for _, t := range texts {
		last := edge
		for _, w := range t {
			id, ok := ids[w]
			if !ok {
				id = rare
			}
			pairs[[2]int32{last, id}]++
			last = id
		}
		pairs[[2]int32{last, edge}]++
	}
	n := len(c.words) + 2
	c.class, c.times = make([]int32, n), make([]float64, n)
	c.before, c.after = make([][]neighbour, n), make([][]neighbour, n)
	for p, times := range pairs {
		c.after[p[0]] = append(c.after[p[0]], neighbour{p[1], times})
		c.before[p[1]] = append(c.before[p[1]], neighbour{p[0], times})
		c.times[p[1]] += float64(times)
	}
	for i := range n { // sums of fractions must not depend on the order of a map
		slices.SortFunc(c.after[i], func(a, b neighbour) int { return cmp.Compare(a.word, b.word) })
		slices.SortFunc(c.before[i], func(a, b neighbour) int { return cmp.Compare(a.word, b.word) })
	}
}

// nlogn is n times its logarithm.
func nlogn(n float64) float64 {
	if n < 2 {
		return 0
	}
	return n * math.Log(n)
}
