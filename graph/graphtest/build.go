package graphtest

import (
	"fmt"
	"strconv"
	"strings"
	"sync"

	"entente/graph"
	"entente/schema"
	"entente/schema/gazetteer"
)

// reference is the gazetteer; reading it takes a while and gives the same each time.
var reference = sync.OnceValues(gazetteer.New)

// Doc makes a document out of readable lines; it panics where a line cannot be read, since tests' data are constants.
//
// The head is PUBLISHER [DAY] [key=value …] with the keys url, id (source id), list, scope, title, loader, version, file and text. A
// value or name with blanks stands in double quotes. A fact is one of
//
//	SOURCE TYPE TARGET [MODALITY] [CONFIDENCE] [TIME] [key=value …] [| quote]
//	@ KIND NAME [key=value …]
//
// An entity is written as a name of the gazetteer (Russia, "North Korea") or as kind:name (person:"Maria Lopez"). The keys of a claim are says
// and by (entities), anchor, extractor; any other is a qualifier. TIME is 2024-05-17, 2024-05 or 2024 (some time within), A/B (from some
// time within A to some time within B), A/.. and ../B (an end unknown), <B (no later than B) or =DAY (that day alone). A line with @
// describes an entity of the document; its keys are aka (may be repeated), listed, gazetteer, key, subkind, count; any other is an identifier.
//
// The text is the title, or publisher and day, and a line for each fact: its quote, else the fact in plain words.
func Doc(head string, facts ...string) graph.Bundle {
	b, err := ParseDoc(head, facts)
	if err != nil {
		panic(err)
	}
	return b
}

// Copy is the same text from another publisher.
func Copy(b graph.Bundle, publisher string) graph.Bundle {
	b.Document.Publisher, b.Document.URL = publisher, ""
	return b
}

// ParseDoc is Doc with an error.
func ParseDoc(head string, facts []string) (graph.Bundle, error) {
	d := docReader{}
	if err := d.head(head); err != nil {
		return d.b, fmt.Errorf("document %q: %w", head, err)
	}
	for _, line := range facts {
		if err := d.fact(line); err != nil {
			return d.b, fmt.Errorf("fact %q: %w", line, err)
		}
	}
	d.b.Document.Text = d.text.String()
	return d.b, nil
}

type docReader struct {
	b    graph.Bundle
	text strings.Builder
}

func (d *docReader) head(line string) error {
	doc := &d.b.Document
	words := fields(line)
	if len(words) == 0 {
		return fmt.Errorf("no publisher")
	}
	doc.Publisher = unquote(words[0])
	first := doc.Publisher
	for _, w := range words[1:] {
		key, value, ok := cutKey(w)
		var err error
		switch {
		case !ok:
			doc.Published, err = graph.ParseDay(w)
			first += ", " + w
		case key == "url":
			doc.URL = value
		case key == "id":
			doc.SourceID = value
		case key == "list":
			doc.List = value
		case key == "scope":
			doc.Scope = value
		case key == "title":
			doc.Title = value
		case key == "text":
			first = value
		case key == "loader":
			doc.Loader = value
		case key == "version":
			doc.LoaderVersion, err = strconv.Atoi(value)
		case key == "file":
			d.b.Files = append(d.b.Files, value)
		default:
			err = fmt.Errorf("unknown key %s", key)
		}
		if err != nil {
			return err
		}
	}
	if doc.Title != "" {
		first = doc.Title
	}
	d.text.WriteString(first + "\n")
	return nil
}

func (d *docReader) fact(line string) error {
	body, quote, _ := strings.Cut(line, " | ")
	words := fields(body)
	if len(words) < 3 {
		return fmt.Errorf("want a source, a type and a target")
	}
	if words[0] == "@" {
		return d.record(words[1:])
	}
	typ, err := schema.ParseType(words[1])
	if err != nil {
		return err
	}
	c := graph.Claim{Type: typ, Modality: schema.Asserted, Confidence: 0.9, Extractor: "test"}
	if quote == "" {
		quote = sentence(words)
	}
	c.Start, c.Quote = d.text.Len(), quote
	c.End, c.Anchor = c.Start+len(quote), c.Start
	d.text.WriteString(quote + "\n")
	if c.Source, err = d.entity(words[0]); err != nil {
		return err
	}
	if c.Target, err = d.entity(words[2]); err != nil {
		return err
	}
	for _, w := range words[3:] {
		if err := d.detail(&c, w); err != nil {
			return err
		}
	}
	d.b.Claims = append(d.b.Claims, c)
	return nil
}

// sentence says a fact in plain words.
func sentence(words []string) string {
	out := make([]string, len(words))
	for i, w := range words {
		if i == 0 || i == 2 {
			_, w = kindAndName(w)
		}
		out[i] = w
	}
	out[1] = strings.ToLower(strings.ReplaceAll(out[1], "_", " "))
	return strings.Join(out, " ") + "."
}

// detail reads one of the words after a claim's ends.
func (d *docReader) detail(c *graph.Claim, w string) (err error) {
	key, value, ok := cutKey(w)
	switch {
	case ok && (key == "says" || key == "by"):
		var m graph.Mention
		if m.Record, err = d.entity(value); err != nil {
			return err
		}
		_, m.Words = kindAndName(value)
		if key == "says" {
			c.Attribution = append(c.Attribution, m)
		} else {
			c.By = append(c.By, m)
		}
	case ok && key == "anchor":
		c.Anchor, err = strconv.Atoi(value)
	case ok && key == "extractor":
		c.Extractor = value
	case ok:
		if c.Qualifiers == nil {
			c.Qualifiers = make(map[string]string)
		}
		c.Qualifiers[key] = value
	default:
		return word(c, w)
	}
	return err
}

// word reads a modality, a confidence or a time.
func word(c *graph.Claim, w string) (err error) {
	if m, err := schema.ParseModality(w); err == nil {
		c.Modality = m
		return nil
	}
	if f, err := strconv.ParseFloat(w, 64); err == nil && f <= 1 {
		c.Confidence = f
		return nil
	}
	c.Valid, err = ParseInterval(w)
	return err
}
