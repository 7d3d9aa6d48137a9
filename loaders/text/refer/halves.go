package refer

import "entente/loaders/text"

// bothHalves are the states that "the two Koreas" and the like are.
var bothHalves = map[string][2]string{
	"koreas": {"state/kp", "state/kr"}, "sudans": {"state/sd", "state/ss"}, "vietnams": {"state/vdvn", "state/cow-817"},
	"yemens": {"state/cow-678", "state/ydye"}, "congos": {"state/cd", "state/cg"}, "guineas": {"state/gn", "state/gw"},
	"germanys": {"state/de", "state/ddde"}, "germanies": {"state/de", "state/ddde"}, "chinas": {"state/cn", "state/tw"},
}

// halves resolves "the two Koreas", "both Sudans", "the Germanys".
func (d *Document) halves(n, i int) []text.Party {
	t := d.Trees[n]
	ids, ok := bothHalves[t.Tokens[i].Lower]
	if !ok || i == 0 || !t.Tokens[i].Capital() {
		return nil
	}
	switch t.Tokens[i-1].Lower {
	case "two", "both", "the":
	default:
		return nil
	}
	var out []text.Party
	for _, id := range ids {
		if x, ok := d.Links.Named(id); ok {
			out = append(out, text.Party{Entity: x, Anchor: t.Tokens[i].Start, Words: t.Tokens[i].Text})
		}
	}
	return out
}
