package relate

import "entente/loaders/text"

// martial tells goods that are arms by what stands beside them: "military trucks", "tear gas", "spare parts for tanks", "lethal aid".
func (d *document) martial(i int) bool {
	head := d.t.Tokens[i].Lemma
	if words, ok := martialGoods[head]; ok && d.t.Modified(i, words) {
		return true
	}
	if !replaced[head] {
		return false
	}
	if i+2 >= len(d.t.Tokens) || d.t.Tokens[i+1].Lower != "for" {
		return false
	}
	for k := i + 2; k < len(d.t.Tokens) && k < i+5; k++ {
		if d.t.Mention(k) < 0 && d.t.Tokens[k].UPOS == "NOUN" && d.isThing(k, "@arms", false) {
			return true
		}
	}
	return false
}

var (
	// martialGoods are words for goods with those that make arms of them, divided by commas.
	martialGoods = map[string]string{
		"truck": "military,army,armoured,armored", "lorry": "military,army,armoured,armored", "vehicle": "military,armoured,armored,combat,tactical", "car": "armoured,armored",
		"gas": "tear,nerve,poison,mustard", "goggle": "night-vision,vision", "radio": "military,field", "aid": "lethal", "gear": "military,combat,battle", "kit": "military",
		"boat": "patrol,attack,missile,torpedo", "equipment": "military,combat,defence,defense,night-vision", "uniform": "military,army", "helmet": "combat,military",
	}
	replaced = text.Set("part spare spares component engine barrel turret fuse fuze warhead")
)
