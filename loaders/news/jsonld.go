package news

import (
	"encoding/json"
	"regexp"
	"strings"
)

// thing is an object of JSON-LD; nil has no properties.
type thing map[string]any

// text returns a property that is a string, or the first string of a list.
func (t thing) text(name string) string {
	switch v := t[name].(type) {
	case string:
		return v
	case []any:
		if len(v) > 0 {
			s, _ := v[0].(string)
			return s
		}
	}
	return ""
}

// of returns a property that is an object, or the first object of a list.
func (t thing) of(name string) thing {
	switch v := t[name].(type) {
	case map[string]any:
		return v
	case []any:
		if len(v) > 0 {
			o, _ := v[0].(map[string]any)
			return o
		}
	}
	return nil
}

// articleType is the type of an article in schema.org, with or without its address.
var articleType = regexp.MustCompile(`(?:^|[/#:])(?:\w*Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting)$`)

// linkedArticle returns the first article of a script of JSON-LD: an object, a list or a graph of objects.
func linkedArticle(script string) thing {
	script = strings.TrimSuffix(strings.TrimPrefix(strings.TrimSpace(script), "<![CDATA["), "]]>")
	d := json.NewDecoder(strings.NewReader(script))
	var v any
	if d.Decode(&v) != nil {
		return nil
	}
	return findArticle(v, 4)
}

func findArticle(v any, depth int) thing {
	if depth < 0 {
		return nil
	}
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			if t := findArticle(e, depth-1); t != nil {
				return t
			}
		}
	case map[string]any:
		t := thing(v)
		types, _ := t["@type"].([]any)
		for _, name := range append(types, t["@type"]) {
			if s, ok := name.(string); ok && articleType.MatchString(s) {
				return t
			}
		}
		for _, key := range []string{"@graph", "mainEntity", "mainEntityOfPage"} {
			if t := findArticle(v[key], depth-1); t != nil {
				return t
			}
		}
	}
	return nil
}
