package graphtest

import (
	"context"
	"embed"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"entente/graph"
)

//go:embed testdata/*.txtar
var testdata embed.FS

// Story is a file of testdata: facts that are loaded, questions, and the answers wanted. Its sections, in any number and order, are
//
//	-- facts --   doc NAME: HEAD, followed by facts (see Doc); copy NAME: PUBLISHER of=NAME; at TIME; retract, restore and purge NAME;
//	              same, different and unsure NAME "record's name" NAME "record's name" [curator|identifier|scorer]
//	-- ask --     one question (see Ask)
//	-- want --    the answer, line by line
type Story struct {
	Name  string
	Steps []Step
	file  string
}

// Step is some facts, then questions.
type Step struct {
	Facts []string // lines
	Asks  []Asked
}

// Asked is a question with the answer wanted.
type Asked struct {
	Ask  Ask
	Want []string
}

// Stories returns all stories, by name.
func Stories() ([]Story, error) {
	names, err := fs.Glob(testdata, "testdata/*.txtar")
	if err != nil {
		return nil, err
	}
	var out []Story
	for _, name := range names {
		text, err := testdata.ReadFile(name)
		if err != nil {
			return nil, err
		}
		s, err := parseStory(name, string(text))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		out = append(out, s)
	}
	return out, nil
}

func parseStory(file, text string) (Story, error) {
	s := Story{Name: strings.TrimSuffix(filepath.Base(file), ".txtar"), file: file}
	section := ""
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\n")
		if name, ok := marker(line); ok {
			section = name
			if section == "facts" {
				s.Steps = append(s.Steps, Step{})
			}
			continue
		}
		if strings.TrimSpace(line) == "" || section == "" {
			continue
		}
		if len(s.Steps) == 0 {
			return s, fmt.Errorf("%s before any facts", section)
		}
		step := &s.Steps[len(s.Steps)-1]
		switch section {
		case "facts":
			step.Facts = append(step.Facts, line)
		case "ask":
			a, err := ParseAsk(line)
			if err != nil {
				return s, err
			}
			step.Asks = append(step.Asks, Asked{Ask: a})
		case "want":
			if len(step.Asks) == 0 {
				return s, fmt.Errorf("want before any ask")
			}
			a := &step.Asks[len(step.Asks)-1]
			a.Want = append(a.Want, line)
		default:
			return s, fmt.Errorf("unknown section %q", section)
		}
	}
	return s, nil
}

func marker(line string) (string, bool) {
	name, ok := strings.CutPrefix(line, "-- ")
	if !ok {
		return "", false
	}
	return strings.CutSuffix(name, " --")
}

// Run loads the story's facts and compares the answers of the graph. With the test flag -update (see updating) it writes the
// answers into the file instead.
func (s Story) Run(t *testing.T, g *graph.Graph) {
	t.Helper()
	if !updating() {
		s.Play(t, g, func(a Ask) []string { return Answer(t.Context(), g, a) })
		return
	}
	s.each(t, g, func(a *Asked) { a.Want = Answer(t.Context(), g, a.Ask) })
	if err := s.write(); err != nil {
		t.Fatal(err)
	}
}

// Play is Run with the answers from elsewhere: facts are loaded into the graph, and each question goes to answer.
func (s Story) Play(t *testing.T, g *graph.Graph, answer func(Ask) []string) {
	t.Helper()
	s.each(t, g, func(a *Asked) {
		t.Helper()
		diff(t, a.Ask.Line, answer(a.Ask), a.Want)
	})
}

// each loads the facts step by step and does something for each question.
func (s Story) each(t *testing.T, g *graph.Graph, do func(*Asked)) {
	t.Helper()
	l := storyLoader{g: g, docs: make(map[string]graph.Bundle)}
	for i := range s.Steps {
		if err := l.load(t.Context(), s.Steps[i].Facts); err != nil {
			t.Fatalf("story %s: %v", s.Name, err)
		}
		for k := range s.Steps[i].Asks {
			do(&s.Steps[i].Asks[k])
		}
	}
}

// updating reports whether the test binary has a flag update and it is set; the tests of this package define one.
func updating() bool {
	f := flag.Lookup("update")
	return f != nil && f.Value.String() == "true"
}

// write puts the answers into the story's file, everything else as it stands.
func (s Story) write() error {
	old, err := os.ReadFile(s.file)
	if err != nil {
		return err
	}
	asks := slices.Concat(func() (all [][]Asked) {
		for _, st := range s.Steps {
			all = append(all, st.Asks)
		}
		return all
	}()...)
	var b strings.Builder
	section := ""
	for line := range strings.Lines(string(old)) {
		name, ok := marker(strings.TrimRight(line, "\n"))
		if ok {
			section = name
		}
		if ok && name == "want" {
			continue
		}
		if section != "want" {
			b.WriteString(line)
		}
		if section == "ask" && !ok && strings.TrimSpace(line) != "" {
			b.WriteString("-- want --\n")
			for _, w := range asks[0].Want {
				b.WriteString(w + "\n")
			}
			asks = asks[1:]
		}
	}
	return os.WriteFile(s.file, []byte(b.String()), 0o644)
}

// storyLoader loads the facts of a story.
type storyLoader struct {
	g    *graph.Graph
	docs map[string]graph.Bundle // as they are stored, with ids
	at   string
}

func (l *storyLoader) load(ctx context.Context, lines []string) error {
	for i := 0; i < len(lines); i++ {
		words := fields(lines[i])
		body, isDoc := strings.CutPrefix(lines[i], "doc ")
		if !isDoc {
			if err := l.do(ctx, words); err != nil {
				return fmt.Errorf("%s: %w", lines[i], err)
			}
			continue
		}
		end := i + 1
		for end < len(lines) && !command(lines[end]) {
			end++
		}
		name, head, _ := strings.Cut(body, ": ")
		b, err := ParseDoc(head, lines[i+1:end])
		if err != nil {
			return err
		}
		if err := l.put(ctx, name, b); err != nil {
			return err
		}
		i = end - 1
	}
	return nil
}

var commands = []string{"doc", "copy", "at", "retract", "restore", "purge", "same", "different", "unsure"}

// command reports whether a line is none of a document's facts.
func command(line string) bool { return slices.Contains(commands, fields(line)[0]) }
