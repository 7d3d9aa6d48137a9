package main

import (
	"entente/cmd/train/internal/cluster"
	"entente/loaders/text"
	"entente/loaders/text/learn"
)

// The word clusters.
const (
	fineClusters   = 500
	coarseClusters = 64
	leastFrequency = 3
	clusterRounds  = 20
)

// clustersOf clusters the words of sentences at two granularities.
func clustersOf(sentences [][]text.Token) *learn.Clusters {
	words := make([][]string, len(sentences))
	for i, s := range sentences {
		for j := range s {
			words[i] = append(words[i], learn.Norm(s[j].Text))
		}
	}
	fine := cluster.Words(words, cluster.Options{Classes: fineClusters, Least: leastFrequency, Rounds: clusterRounds})
	coarse := cluster.Coarsen(words, fine, cluster.Options{Classes: coarseClusters, Least: 1, Rounds: clusterRounds})
	known, groups := map[string]learn.Word{}, make([]uint16, fineClusters+1)
	shares := capitals(sentences)
	for word, class := range fine {
		known[word] = learn.Word{Fine: uint16(class + 1), Capitals: shares[word]}
		groups[class+1] = uint16(coarse[class])
	}
	return learn.NewClusters(known, groups)
}

// capitals puts words into classes by how often they have a capital letter where that means
// something: not at the start of a sentence. Words that are too rare for it have none.
func capitals(sentences [][]text.Token) map[string]uint8 {
	upper, all := map[string]int{}, map[string]int{}
	for _, s := range sentences {
		for i := 1; i < len(s); i++ {
			norm := learn.Norm(s[i].Text)
			all[norm]++
			if s[i].Capital() {
				upper[norm]++
			}
		}
	}
	out := map[string]uint8{}
	for norm, n := range all {
		if n < leastFrequency {
			continue
		}
		switch share := float64(upper[norm]) / float64(n); {
		case share < 0.05:
			out[norm] = 1
		case share < 0.5:
			out[norm] = 2
		case share < 0.95:
			out[norm] = 3
		default:
			out[norm] = 4
		}
	}
	return out
}
