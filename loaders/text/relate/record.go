package relate

import (
	"strings"

	"entente/loaders/text"
)

// tallied tells of a record and no office: "will become the first president to address the Diet".
func (d *document) tallied(noun int) bool {
	if !d.ranked(noun) && !d.t.Modified(noun, "youngest,oldest") {
		return false
	}
	k := d.t.Child(noun, "acl", "advcl")
	return k > noun && d.t.Child(k, "mark") >= 0 && d.t.Tokens[d.t.Child(k, "mark")].Lower == "to"
}

// tallyOf tells of an infinitive that tells of nobody else: "the eighteenth state to do so".
func (d *document) tallyOf(v int) bool {
	h := d.t.Head(v)
	return h >= 0 && h < v && d.t.Is(v, "acl") && d.t.Tokens[v].XPOS == "VB" && (d.t.Mention(h) < 0 && d.ranked(h) || d.t.Head(h) >= 0 && urgingOn[d.t.Tokens[d.t.Head(h)].Lemma])
}

// ranked tells whether a noun counts who came when: "the eighteenth state".
func (d *document) ranked(i int) bool {
	first, _ := d.t.Extent(i)
	for k := first; k < i; k++ {
		w := d.t.Tokens[k].Lower
		if numeral(w) || w == "only" || w == "latest" || w == "last" || w == "next" {
			return true
		}
	}
	return false
}

// numeral tells an ordinal: "first", "eighteenth", "21st".
func numeral(w string) bool {
	return ordinals[w] || len(w) > 2 && w[0] >= '0' && w[0] <= '9' && strings.ContainsAny(w[len(w)-2:], "stndrh")
}

var ordinals = text.Set("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth hundredth")
