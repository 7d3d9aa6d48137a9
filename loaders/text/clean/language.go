package clean

import (
	"fmt"
	"strings"

	"github.com/abadojack/whatlanggo"

	"entente/loaders/text"
)

// shortText is the number of words up to which English stop words decide alone.
const shortText = 40

// sample is how much of a text is looked at.
const sample = 20000

// English returns nil for an English text, or an error that names the language and wraps
// [text.ErrLanguage]. A text too short or too full of names to tell is taken for English.
func English(source string) error {
	part := source[:min(len(source), sample)]
	words := strings.FieldsFunc(strings.ToLower(part), func(r rune) bool { return r < 'a' && r < 0x80 || r > 'z' && r < 0x80 })
	stops := 0
	for _, w := range words {
		if stopWords[w] {
			stops++
		}
	}
	if stops*8 >= len(words) && stops > 0 {
		return nil // one word in eight: English, whatever the names in it
	}
	info := whatlanggo.Detect(part)
	if info.Lang == whatlanggo.Eng || len(words) == 0 && strings.TrimSpace(part) == "" {
		return nil
	}
	latin := info.Script == nil || whatlanggo.Scripts[info.Script] == "Latin"
	if latin && stops == 0 && foreign(words) > 3 && info.Lang != whatlanggo.Eng {
		return fmt.Errorf("text: language is %s, want English: %w", info.Lang.String(), text.ErrLanguage)
	}
	if latin && len(words) <= shortText && (stops > 0 || !info.IsReliable() || foreign(words) < 2) {
		return nil
	}
	if latin && (!info.IsReliable() || stops*14 >= len(words)) && foreign(words) < 3 {
		return nil
	}
	if whatlanggo.LangToString(info.Lang) == "" {
		return nil // no letters that any language has
	}
	return fmt.Errorf("text: language is %s, want English: %w", info.Lang.String(), text.ErrLanguage)
}

// foreign counts different words that are frequent in another language and are no English ones: "El Salvador" may be named often.
func foreign(words []string) int {
	seen := map[string]bool{}
	for _, w := range words {
		if foreignWords[w] {
			seen[w] = true
		}
	}
	return len(seen)
}

var (
	stopWords    = text.Set("the of and to that with by from has its they this were which who said but after into their would it he his will not are been had")
	foreignWords = text.Set("le les des une dans pour avec est sur que qui ont der die und ist das nicht mit auf von den dem ein eine el los las una por para del que con se y en il di che della per non sono gli os dos uma com não het een van zijn niet och att det som på av är og jeg ikke w na że się nie jest ve bir bu için yang dan untuk dengan")
)
