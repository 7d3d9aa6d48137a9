package relate

import (
	"strings"

	"entente/loaders/text"
)

// designator tells the name of a weapon's model: "F-16", "Su-30MK2", "T-72s", "MiG-29".
func designator(w string) bool {
	if len(w) < 3 || len(w) > 12 || w[0] < 'A' || w[0] > 'Z' {
		return false
	}
	i := strings.IndexByte(w, '-')
	return i > 0 && i <= 4 && i+1 < len(w) && w[i+1] >= '0' && w[i+1] <= '9'
}

// model tells craft that go by their name: "64 Hornets", "Iraqi Scuds".
func (d *document) model(i int) bool {
	t := &d.t.Tokens[i]
	return text.Craft(t.Text) && d.t.Mention(i) < 0 || d.t.Child(i, "nummod") >= 0 && t.Capital() && models[strings.TrimSuffix(t.Lower, "s")]
}

var models = text.Set("hornet phantom skyhawk tornado harrier viper sabre apache chinook hercule mirage kfir gripen rafale typhoon eurofighter sukhoi mig tucano albatros sea-king lynx puma cobra leopard abram patton centurion chieftain challenger bradley stryker marder gepard scud exocet patriot himar bayraktar tomahawk stinger javelin harpoon hawk iskander hawker starfighter hellfire tejas thunder orion")

// designated tells whether a noun for a craft has such a name before it.
func (d *document) designated(i int) bool {
	if !craft[d.t.Tokens[i].Lemma] {
		return false
	}
	for _, k := range d.t.Kids(i) {
		if k < i && designator(d.t.Tokens[k].Text) {
			return true
		}
	}
	return false
}
