package bench

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"entente/graph"
)

// Text is a document to be extracted.
type Text struct {
	Words     string
	Published graph.Day // 0 if unknown
}

// ReadTexts reads a file of JSON lines ({"text", "date"}), a file of plain text, which is one document, or all
// *.txt and *.jsonl below a folder, in order of name.
func ReadTexts(name string) ([]Text, error) {
	info, err := os.Stat(name)
	if err != nil || !info.IsDir() {
		return readFile(name)
	}
	var out []Text
	err = filepath.WalkDir(name, func(file string, d fs.DirEntry, err error) error {
		if ext := filepath.Ext(file); err != nil || d.IsDir() || ext != ".txt" && ext != ".jsonl" {
			return err
		}
		texts, err := readFile(file)
		out = append(out, texts...)
		return err
	})
	return out, err
}

func readFile(name string) ([]Text, error) {
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	if filepath.Ext(name) != ".jsonl" {
		return []Text{{Words: string(data)}}, nil
	}
	var out []Text
	for n, line := range bytes.Split(data, []byte("\n")) {
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		var row struct{ Text, Date string }
		if err := json.Unmarshal(line, &row); err != nil {
			return nil, fmt.Errorf("%s:%d: not json: %w", name, n+1, err)
		}
		t := Text{Words: row.Text}
		if row.Date != "" {
			if t.Published, err = graph.ParseDay(row.Date); err != nil {
				return nil, fmt.Errorf("%s:%d: %w", name, n+1, err)
			}
		}
		out = append(out, t)
	}
	return out, nil
}

// TreebankTexts makes n documents of so many sentences each out of the sentences of treebanks in CoNLL-U (their
// "# text" lines): it goes through them again and again. Two sentences make a paragraph.
func TreebankTexts(files []string, n, sentences int) ([]Text, error) {
	var all []string
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		lines := bufio.NewScanner(f)
		lines.Buffer(nil, 1<<20)
		for lines.Scan() {
			if words, ok := strings.CutPrefix(lines.Text(), "# text = "); ok {
				all = append(all, strings.TrimSpace(words))
			}
		}
		if err := lines.Err(); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		f.Close() //nolint:errcheck // nothing was written
	}
	if len(all) == 0 {
		return nil, fmt.Errorf("%s: no line \"# text = …\"", strings.Join(files, ", "))
	}
	out := make([]Text, n)
	at := 0
	for i := range out {
		var b strings.Builder
		for k := range sentences {
			b.WriteString(all[at%len(all)])
			b.WriteString([]string{" ", "\n\n"}[k%2])
			at++
		}
		out[i] = Text{Words: b.String(), Published: graph.NewDay(2017, 1, 1)}
	}
	return out, nil
}
