// Package newsgen makes up news articles, for measuring and for trying a load: English prose about states that meet, trade, quarrel and
// fight. Nothing in it is true.
package newsgen

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"entente/graph"
	"entente/schema"
	"entente/schema/gazetteer"
)

// Article is a line of JSON lines as the news loader reads it.
type Article struct {
	ID        string `json:"id"`
	Title     string `json:"title"`
	Publisher string `json:"publisher"`
	Date      string `json:"date"`
	Text      string `json:"text"`
}

// Generator makes articles.
type Generator struct{ states []*gazetteer.Entry }

// New returns a generator about the states of the gazetteer that exist.
func New(z *gazetteer.Gazetteer) *Generator {
	g := new(Generator)
	for _, e := range z.Entries() {
		if e.Kind == schema.State && e.To == 0 && len(e.Demonyms) > 0 && len(e.Seats) > 0 {
			g.states = append(g.states, e)
		}
	}
	return g
}

// Bounds of an article.
const (
	minSentences = 5
	maxSentences = 12
	days         = 3650
)

// Article makes the i-th article of a seed. It depends on nothing else.
func (g *Generator) Article(seed uint64, i int) Article {
	r := rand.New(rand.NewPCG(seed, uint64(i)))
	w := writer{r: r, states: g.states}
	w.a, w.b = w.two()
	day := graph.NewDay(2014, time.January, 1) + graph.Day(r.IntN(days))
	title := w.fill(pick(r, headlines))
	var body strings.Builder
	fmt.Fprintf(&body, "%s\n\n", title)
	for n := minSentences + r.IntN(maxSentences-minSentences); n > 0; n-- {
		if r.IntN(3) == 0 {
			w.a, w.b = w.two()
		}
		body.WriteString(w.fill(pick(r, sentences)))
		if n%3 == 0 {
			body.WriteString("\n\n")
		} else {
			body.WriteByte(' ')
		}
	}
	return Article{
		ID: fmt.Sprintf("made-up-%d-%d", seed, i), Title: title, Publisher: pick(r, publishers), Date: day.String(),
		Text: strings.TrimSpace(body.String()) + "\n",
	}
}

// writer fills in the parties of one article.
type writer struct {
	r      *rand.Rand
	states []*gazetteer.Entry
	a, b   *gazetteer.Entry
}

// two draws two states, the first of the list more often than the last.
func (w *writer) two() (a, b *gazetteer.Entry) {
	for a == b {
		a, b = w.state(), w.state()
	}
	return a, b
}

func (w *writer) state() *gazetteer.Entry {
	x := w.r.Float64()
	return w.states[int(x*x*float64(len(w.states)))]
}

// fill puts the parties and things into a pattern.
func (w *writer) fill(pattern string) string {
	month := time.Month(1 + w.r.IntN(12)).String()
	return strings.NewReplacer(
		"{A}", w.a.Name, "{B}", w.b.Name, "{a}", w.a.Demonyms[0], "{b}", w.b.Demonyms[0], "{seat}", w.b.Seats[0],
		"{goods}", pick(w.r, goods), "{arms}", pick(w.r, arms), "{n}", fmt.Sprint(2+w.r.IntN(60)),
		"{sum}", fmt.Sprint(10*(1+w.r.IntN(90))), "{month}", month, "{weekday}", time.Weekday(w.r.IntN(7)).String(),
	).Replace(pattern)
}

func pick(r *rand.Rand, from []string) string { return from[r.IntN(len(from))] }
