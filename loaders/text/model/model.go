// Package model holds the trained tagger and parser. What they were trained on, and what
// licence follows from that, is told in MODEL-LICENSE.md; docs/extraction-model.md tells how to
// train them again.
package model

import (
	_ "embed"
	"fmt"

	"entente/loaders/text"
	"entente/loaders/text/learn"
	"entente/loaders/text/parse"
	"entente/loaders/text/pos"
)

//go:embed english.model
var english []byte

// Model tags and parses English. It is safe for concurrent use.
type Model struct {
	Tagger *pos.Tagger
	Parser *parse.Parser
}

// Load decodes the built-in model anew; keep what it returns.
func Load() (*Model, error) { return Read(english) }

// Read decodes the file of a model. An error for bytes that are none wraps
// [learn.ErrDamaged].
func Read(file []byte) (*Model, error) {
	content, err := learn.Open(file)
	if err != nil {
		return nil, fmt.Errorf("model: read: %w", err)
	}
	r := learn.NewReader(content)
	clusters := r.Clusters()
	tagger, err := pos.Read(r, clusters)
	if err != nil {
		return nil, fmt.Errorf("model: read: %w", err)
	}
	parser, err := parse.Read(r, clusters)
	if err != nil {
		return nil, fmt.Errorf("model: read: %w", err)
	}
	return &Model{tagger, parser}, nil
}

// Write encodes a model, the same bytes for the same weights.
func Write(clusters *learn.Clusters, tagger *pos.Trained, parser *parse.Trained) ([]byte, error) {
	var w learn.Writer
	clusters.Write(&w)
	if err := tagger.Write(&w); err != nil {
		return nil, fmt.Errorf("model: write: %w", err)
	}
	if err := parser.Write(&w); err != nil {
		return nil, fmt.Errorf("model: write: %w", err)
	}
	return learn.Seal(w.Content())
}

// Sentence sets XPOS, UPOS, Lemma, Head and Rel of the tokens of a sentence.
func (m *Model) Sentence(tokens []text.Token) {
	m.Tagger.Tag(tokens)
	m.Parser.Parse(tokens)
}
