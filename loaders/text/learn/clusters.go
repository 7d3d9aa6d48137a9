package learn

import (
	"maps"
	"slices"
)

// Clusters is what unlabelled text tells of words. It groups those that stand between like
// words, at two granularities, and tells how often they are written with a capital letter. So a
// model can treat a word that it never saw in training like those it did.
type Clusters struct {
	words  map[string]Word // by normal form
	coarse []uint16        // of each fine cluster
}

// Word is what is known of one word: its fine cluster, from 1 on, and a class of its share of
// capitals within sentences, 0 if it is unknown.
type Word struct {
	Fine     uint16
	Capitals uint8
}

// maxCluster is the greatest number of a cluster.
const maxCluster = 1 << 14

// NewClusters makes clusters of what is known of each word and of the coarse cluster of each
// fine one, numbered from 0.
func NewClusters(words map[string]Word, coarse []uint16) *Clusters {
	return &Clusters{words, coarse}
}

// Of returns the fine and the coarse cluster of a word's normal form and the class of its
// capitals; 0 for what is unknown.
func (c *Clusters) Of(norm string) (fine, coarse, capitals uint64) {
	w := c.words[norm]
	if w.Fine > 0 && int(w.Fine) < len(c.coarse) {
		coarse = uint64(c.coarse[w.Fine]) + 1
	}
	return uint64(w.Fine), coarse, uint64(w.Capitals)
}

// Len is the number of words.
func (c *Clusters) Len() int { return len(c.words) }

// Write writes the clusters.
func (c *Clusters) Write(w *Writer) {
	words := slices.Sorted(maps.Keys(c.words))
	w.Strings(words)
	for _, word := range words {
		w.Number(int(c.words[word].Fine))
	}
	for _, word := range words {
		w.Number(int(c.words[word].Capitals))
	}
	w.Number(len(c.coarse))
	for _, n := range c.coarse {
		w.Number(int(n))
	}
}

// Clusters reads what [Clusters.Write] wrote.
func (r *Reader) Clusters() *Clusters {
	words := r.Strings()
	known := make([]Word, len(words))
	for i := range known {
		known[i].Fine = uint16(r.Number(maxCluster))
	}
	for i := range known {
		known[i].Capitals = uint8(r.Number(255))
	}
	c := &Clusters{words: make(map[string]Word, len(words))}
	for i, word := range words {
		c.words[word] = known[i]
	}
	c.coarse = make([]uint16, r.Number(maxCluster))
	for i := range c.coarse {
		c.coarse[i] = uint16(r.Number(maxCluster))
	}
	return c
}
