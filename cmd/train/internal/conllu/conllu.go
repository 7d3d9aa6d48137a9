// Package conllu reads treebanks in the CoNLL-U format of Universal Dependencies.
package conllu

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"entente/loaders/text"
)

// Sentence is one sentence with its gold analysis.
type Sentence struct {
	ID       string
	Text     string // as it stood, "" if the treebank does not say
	Tokens   []text.Token
	Spaces   []bool // whether a space follows each token
	Start    bool   // it begins a document or a paragraph
	Document bool   // it begins a document
}

// ReadFile reads a file; an error names the line.
func ReadFile(path string) ([]Sentence, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("read treebank: %w", err)
	}
	defer f.Close()
	out, err := Read(f)
	if err != nil {
		return nil, fmt.Errorf("read treebank: %s: %w", path, err)
	}
	return out, nil
}

// Read reads sentences. Words of multiword tokens are kept, the tokens that join them and
// empty nodes are not.
func Read(r io.Reader) ([]Sentence, error) {
	var out []Sentence
	s := Sentence{}
	joined := span{}
	lines := bufio.NewScanner(r)
	lines.Buffer(make([]byte, 1<<16), 1<<24)
	for n := 1; lines.Scan(); n++ {
		line := strings.TrimRight(lines.Text(), "\r")
		switch {
		case line == "":
			if len(s.Tokens) > 0 {
				out = append(out, s)
			}
			s, joined = Sentence{}, span{}
		case line[0] == '#':
			s.comment(line)
		default:
			if err := s.word(line, &joined); err != nil {
				return nil, fmt.Errorf("line %d: %w", n, err)
			}
		}
	}
	if len(s.Tokens) > 0 {
		out = append(out, s)
	}
	return out, lines.Err()
}

// span is a multiword token that is being read.
type span struct {
	last  int
	space bool
}

func (s *Sentence) comment(line string) {
	key, value, _ := strings.Cut(strings.TrimPrefix(line, "# "), " = ")
	switch {
	case key == "text":
		s.Text = value
	case key == "sent_id":
		s.ID = value
	case strings.HasPrefix(line, "# newdoc"):
		s.Document, s.Start = true, true
	case strings.HasPrefix(line, "# newpar"):
		s.Start = true
	}
}

func (s *Sentence) word(line string, joined *span) error {
	f := strings.Split(line, "\t")
	if len(f) != 10 {
		return fmt.Errorf("%d fields, want 10", len(f))
	}
	space := !strings.Contains(f[9], "SpaceAfter=No")
	if _, last, ok := strings.Cut(f[0], "-"); ok {
		n, err := strconv.Atoi(last)
		*joined = span{n, space}
		return err
	}
	if strings.Contains(f[0], ".") {
		return nil
	}
	n, err := strconv.Atoi(f[0])
	if err != nil {
		return fmt.Errorf("id: %w", err)
	}
	head, err := strconv.Atoi(f[6])
	if err != nil {
		return fmt.Errorf("head: %w", err)
	}
	switch {
	case n < joined.last:
		space = false
	case n == joined.last:
		space = joined.space
	}
	s.Spaces = append(s.Spaces, space)
	s.Tokens = append(s.Tokens, text.Token{
		Text: f[1], Lower: strings.ToLower(f[1]), Lemma: f[2], UPOS: f[3], XPOS: f[4], Head: head - 1, Rel: f[7],
	})
	return nil
}

// Tokens are the tokens of each sentence.
func Tokens(sentences []Sentence) [][]text.Token {
	out := make([][]text.Token, len(sentences))
	for i := range sentences {
		out[i] = sentences[i].Tokens
	}
	return out
}
