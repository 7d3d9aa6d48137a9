package pos

import (
	"fmt"
	"maps"
	"slices"

	"entente/loaders/text/learn"
)

// Write writes everything but the clusters, which the parser shares.
func (t *Trained) Write(w *learn.Writer) error {
	t.tagger.writeTags(w)
	w.Number(int(t.tagger.close))
	t.tagger.lexicon.write(w)
	t.tagger.lemmas.write(w)
	if err := w.Weights(t.weights, len(t.tagger.tags)); err != nil {
		return fmt.Errorf("pos: write: %w", err)
	}
	return nil
}

// Read reads what [Trained.Write] wrote.
func Read(r *learn.Reader, clusters *learn.Clusters) (*Tagger, error) {
	t := &Tagger{clusters: clusters}
	t.readTags(r)
	t.close = int32(r.Number(1 << 20))
	t.lexicon = readLexicon(r, len(t.tags))
	t.lemmas = readLemmas(r)
	t.table = r.Table()
	if err := r.Err(); err != nil {
		return nil, fmt.Errorf("pos: read: %w", err)
	}
	if n := len(t.tags); n == 0 || t.table.Classes() != n {
		return nil, fmt.Errorf("pos: read: %w: %d tags, a table of %d", learn.ErrDamaged, n, t.table.Classes())
	}
	return t, nil
}

func (t *Tagger) writeTags(w *learn.Writer) {
	var list []string
	for _, tag := range t.tags {
		list = append(list, tag.XPOS, tag.UPOS)
	}
	w.Strings(list)
}

func (t *Tagger) readTags(r *learn.Reader) {
	list := r.Strings()
	for i := 0; i+1 < len(list); i += 2 {
		t.tags = append(t.tags, Tag{list[i], list[i+1]})
	}
}

func (l lexicon) write(w *learn.Writer) {
	words := slices.Sorted(maps.Keys(l.sets))
	w.Strings(words)
	sets := map[string]bool{}
	for _, s := range l.sets {
		sets[s] = true
	}
	names := slices.Sorted(maps.Keys(sets))
	w.Strings(names)
	for _, word := range words {
		n, _ := slices.BinarySearch(names, l.sets[word])
		w.Number(n)
	}
	fixed := slices.Sorted(maps.Keys(l.fixed))
	w.Strings(fixed)
	for _, word := range fixed {
		w.Number(l.fixed[word])
	}
}

func readLexicon(r *learn.Reader, tags int) lexicon {
	words, names := r.Strings(), r.Strings()
	l := newLexicon()
	for _, word := range words {
		if n := r.Number(len(names) - 1); n < len(names) {
			l.add(word, names[n])
		}
	}
	for _, word := range r.Strings() {
		l.fixed[word] = r.Number(tags - 1)
	}
	return l
}

func (l *lemmas) write(w *learn.Writer) {
	w.Strings(slices.Sorted(maps.Keys(l.known)))
	tags := slices.Sorted(maps.Keys(l.byTag))
	w.Strings(tags)
	for _, tag := range tags {
		e := l.byTag[tag]
		words := slices.Sorted(maps.Keys(e.exact))
		w.Strings(words)
		var lemmas, from, to []string
		for _, word := range words {
			d := difference(word, e.exact[word])
			w.Number(len(d.from))
			lemmas = append(lemmas, d.to)
		}
		w.Strings(lemmas)
		ends := slices.Sorted(maps.Keys(e.edits))
		w.Strings(ends)
		for _, end := range ends {
			from, to = append(from, e.edits[end].from), append(to, e.edits[end].to)
		}
		for _, edit := range e.usual {
			from, to = append(from, edit.from), append(to, edit.to)
		}
		w.Strings(from)
		w.Strings(to)
	}
}

func readLemmas(r *learn.Reader) *lemmas {
	l := &lemmas{byTag: map[string]*endings{}, known: map[string]bool{}}
	for _, word := range r.Strings() {
		l.known[word] = true
	}
	for _, tag := range r.Strings() {
		l.byTag[tag] = readEndings(r)
	}
	return l
}

func readEndings(r *learn.Reader) *endings {
	e := &endings{exact: map[string]string{}, edits: map[string]edit{}}
	words := r.Strings()
	cuts := make([]int, len(words))
	for i, word := range words {
		cuts[i] = r.Number(len(word))
	}
	tails, ends, from, to := r.Strings(), r.Strings(), r.Strings(), r.Strings()
	if len(tails) != len(words) || len(from) != len(to) || len(from) < len(ends) {
		r.Fail("lists of lemmas of different lengths")
		return e
	}
	for i, word := range words {
		e.exact[word] = word[:len(word)-cuts[i]] + tails[i]
	}
	for i, end := range ends {
		e.edits[end] = edit{from[i], to[i]}
	}
	for i := len(ends); i < len(from); i++ {
		e.usual = append(e.usual, edit{from[i], to[i]})
	}
	return e
}
