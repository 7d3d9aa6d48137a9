package bench

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"time"

	"entente/loaders/text"
	"entente/loaders/text/clean"
	"entente/loaders/text/extract"
	"entente/loaders/text/find"
	"entente/loaders/text/model"
	"entente/loaders/text/split"
	"entente/schema/gazetteer"
)

// turns is how often the pipeline and its floor take turns, so that other work on the machine weighs on both.
const turns = 5

// Extraction runs the pipeline over texts on one core, and in turns with it tagging and parsing alone of the same
// sentences, which is the least that it could cost, and prints a table. Texts that are not English are left out.
func Extraction(ctx context.Context, w io.Writer, read func() ([]Text, error)) error {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	e, err := startExtractor()
	if err != nil {
		return err
	}
	texts, err := read()
	if err != nil {
		return err
	}
	before := peakMemory()
	for turn := range turns {
		part := texts[len(texts)*turn/turns : len(texts)*(turn+1)/turns]
		if err := e.turn(ctx, part); err != nil {
			return err
		}
	}
	e.print(w, len(texts), before)
	return nil
}

// extraction is what is being measured.
type extraction struct {
	extractor *extract.Extractor
	model     *model.Model
	start     [3]time.Duration // of gazetteer, finder and model
	whole     meter
	floor     meter

	sentences, tokens, longest, claims, foreign int
}

// startExtractor loads what the pipeline needs, each part timed by itself.
func startExtractor() (*extraction, error) {
	var e extraction
	at := time.Now()
	lap := func(i int) {
		e.start[i] = time.Since(at)
		at = time.Now()
	}
	z, err := gazetteer.New()
	if err != nil {
		return nil, err
	}
	lap(0)
	find.New(z)
	lap(1)
	if e.model, err = model.Load(); err != nil {
		return nil, err
	}
	lap(2)
	e.extractor, err = extract.New(z)
	return &e, err
}

// turn measures a part of the texts in both ways.
func (e *extraction) turn(ctx context.Context, texts []Text) error {
	var english []Text
	err := e.whole.run(func() error {
		for _, t := range texts {
			r, err := e.extractor.Extract(ctx, extract.Source{Text: t.Words, Published: t.Published})
			switch {
			case errors.Is(err, text.ErrLanguage):
				e.foreign++
				continue
			case err != nil:
				return err
			}
			e.claims += len(r.Claims)
			english = append(english, t)
		}
		return nil
	})
	if err != nil {
		return err
	}
	for _, t := range english {
		sentences := split.Sentences(t.Words, clean.Read(t.Words).Blocks)
		e.count(sentences)
		_ = e.floor.run(func() error { // which makes none
			for i := range sentences {
				e.model.Tagger.Tag(sentences[i].Tokens)
				e.model.Parser.Parse(sentences[i].Tokens)
			}
			return nil
		})
	}
	return ctx.Err()
}

func (e *extraction) count(sentences []text.Sentence) {
	e.sentences += len(sentences)
	for i := range sentences {
		e.tokens += len(sentences[i].Tokens)
		e.longest = max(e.longest, len(sentences[i].Tokens))
	}
}

// meter adds up time and processor time.
type meter struct{ wall, processor time.Duration }

func (m *meter) run(f func() error) error {
	at, used := time.Now(), processorTime()
	err := f()
	m.wall += time.Since(at)
	m.processor += processorTime() - used
	return err
}

// print prints the table.
func (e *extraction) print(w io.Writer, texts, before int) {
	n := float64(e.sentences)
	fmt.Fprintf(w, "%d documents, %d of them not English; %d sentences of %.1f tokens (the longest %d), %d claims\n\n",
		texts, e.foreign, e.sentences, float64(e.tokens)/max(n, 1), e.longest, e.claims)
	fmt.Fprintf(w, "| what | by the clock | by processor time | wanted |\n|---|---|---|---|\n")
	row := func(name string, f func(time.Duration) float64, m *meter, wanted string) {
		processor := "–"
		if m.processor > 0 {
			processor = fmt.Sprintf("%.0f/s", f(m.processor))
		}
		fmt.Fprintf(w, "| %s | %.0f/s | %s | %s |\n", name, f(m.wall), processor, wanted)
	}
	rate := func(d time.Duration) float64 { return n / max(d.Seconds(), 1e-9) }
	row("sentences, whole pipeline, one core", rate, &e.whole, "≥ 1,500/s")
	row("sentences, tagging and parsing alone", rate, &e.floor, "–")
	ratio := func(a, b time.Duration) float64 { return a.Seconds() / max(b.Seconds(), 1e-9) }
	fmt.Fprintf(w, "| time of the pipeline to that of tagging and parsing | %.2f | %.2f | – |\n", ratio(e.whole.wall, e.floor.wall), ratio(e.whole.processor, e.floor.processor))
	sum := e.start[0] + e.start[1] + e.start[2]
	fmt.Fprintf(w, "| start: gazetteer %.2f s, its names %.2f s, model %.2f s | %.2f s | – | ≤ 0.6 s |\n", e.start[0].Seconds(), e.start[1].Seconds(), e.start[2].Seconds(), sum.Seconds())
	if peak := peakMemory(); peak > 0 {
		fmt.Fprintf(w, "| peak memory (after the start %d MB) | %d MB | – | ≤ 300 MB |\n", before, peak)
	}
}

// peakMemory is the most memory that the process has held so far, in MB, 0 where the system does not tell.
func peakMemory() int {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	_, rest, _ := strings.Cut(string(status), "VmHWM:")
	kilobytes := 0
	if _, err := fmt.Sscan(rest, &kilobytes); err != nil {
		return 0
	}
	return kilobytes >> 10
}
