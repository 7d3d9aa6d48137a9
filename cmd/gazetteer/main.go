// Command gazetteer writes the generated tables of package schema/gazetteer from
// freely licensed sources:
//
//	go run ./cmd/gazetteer -territories DIR -factbook DIR -cow FILE -words DIR
//
// Names and codes come from the territories of OpenSanctions' rigour (MIT), demonyms,
// capitals and formal names from the World Factbook (CC0), numbers of states by name
// from the Correlates of War list. The treebanks of -words only tell which names are also
// English words; nothing of them is kept. The tables curated.tsv and allow.txt beside the
// output correct what the sources have wrong. The same input gives the same bytes.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"
)

// sources says where everything is read from.
type sources struct {
	territories, factbook, cow, words string // of others
	curated                           string // our own tables
}

func main() {
	log.SetFlags(0)
	log.SetPrefix("gazetteer: ")
	var src sources
	flag.StringVar(&src.territories, "territories", "", "folder of rigour's territories, *.yml")
	flag.StringVar(&src.factbook, "factbook", "", "folder of the Factbook's */*.json")
	flag.StringVar(&src.cow, "cow", "", "Correlates of War list of states, CSV")
	flag.StringVar(&src.words, "words", "", "folder of English treebanks, *.conllu")
	out := flag.String("out", filepath.FromSlash("schema/gazetteer/data"), "folder of the tables, with the curated ones")
	flag.Parse()
	src.curated = *out
	if err := run(src, *out); err != nil {
		log.Fatal(err)
	}
}

func run(src sources, out string) error {
	files, err := generate(src)
	if err != nil {
		return err
	}
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(out, name), text, 0o644); err != nil {
			return fmt.Errorf("write: %w", err)
		}
	}
	return nil
}

// generate reads all sources and returns the tables by file name.
func generate(src sources) (map[string][]byte, error) {
	territories, err := readTerritories(src.territories)
	if err != nil {
		return nil, err
	}
	facts, err := readFactbook(src.factbook)
	if err != nil {
		return nil, err
	}
	numbers, err := readCOW(src.cow)
	if err != nil {
		return nil, err
	}
	words, err := readWords(src.words)
	if err != nil {
		return nil, err
	}
	own, err := readCurated(src.curated)
	if err != nil {
		return nil, err
	}
	states, err := assemble(territories, facts, numbers, own)
	if err != nil {
		return nil, err
	}
	sieve := newSieve(states, territories, words, own)
	for _, s := range states {
		sieve.clean(s)
	}
	slices.SortFunc(states, func(a, b *state) int { return compare(a.id, b.id) })
	return map[string][]byte{"states.tsv": statesTable(states), "foreign.tsv": foreignTable(states)}, nil
}
