package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// territory is one file of rigour's territories.
type territory struct {
	code         string // the file's name: "kp", "suhh", "us_ak"
	fields       map[string]string
	lists        map[string][]string
	strong, weak []string
}

// national tells territories with a code of their own from parts of others.
func (t territory) national() bool { return !strings.Contains(t.code, "_") }

func readTerritories(dir string) ([]territory, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "*.yml"))
	if err != nil || len(paths) == 0 {
		return nil, fmt.Errorf("territories %s: no *.yml: %w", dir, orNotExist(err))
	}
	var out []territory
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			return nil, fmt.Errorf("territories: %w", err)
		}
		t := parseTerritory(string(text))
		t.code = strings.TrimSuffix(filepath.Base(path), ".yml")
		if t.fields["name"] == "" {
			return nil, fmt.Errorf("territories: %s: no name", path)
		}
		out = append(out, t)
	}
	return out, nil
}

func orNotExist(err error) error {
	if err == nil {
		return os.ErrNotExist
	}
	return err
}

// parseTerritory reads the subset of YAML that these files use: top-level scalars and
// lists of strings. Folded texts (summary) are passed over.
func parseTerritory(text string) territory {
	t := territory{fields: map[string]string{}, lists: map[string][]string{}}
	key := ""
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\r\n")
		if item, ok := strings.CutPrefix(line, "  - "); ok {
			if value := scalar(item); value != "" {
				t.lists[key] = append(t.lists[key], value)
			}
			continue
		}
		if line == "" || line[0] == ' ' || line[0] == '#' {
			continue
		}
		var value string
		key, value, _ = strings.Cut(line, ":")
		t.fields[key] = scalar(value)
	}
	t.strong, t.weak = t.lists["names_strong"], t.lists["names_weak"]
	return t
}

// scalar strips quotes, or a remark behind a bare value.
func scalar(s string) string {
	s = strings.TrimSpace(s)
	if len(s) > 1 && (s[0] == '"' || s[0] == '\'') {
		if end := strings.LastIndexByte(s, s[0]); end > 0 {
			inner := s[1:end]
			if s[0] == '\'' {
				inner = strings.ReplaceAll(inner, "''", "'")
			}
			return inner
		}
	}
	if i := strings.Index(s, " #"); i >= 0 {
		s = strings.TrimSpace(s[:i])
	}
	if strings.HasPrefix(s, "#") {
		return ""
	}
	return s
}
