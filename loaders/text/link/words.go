package link

import "strings"

// epithets are words in the names of bodies by which a text calls them later.
var epithets = set("authority trust institute foundation council agency ministry department bank union bloc alliance tribunal court organization organisation commission committee fund group company party movement authority association league")

func set(words string) map[string]bool {
	out := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		out[w] = true
	}
	return out
}
