package refer

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

var (
	// facing are those who stand opposite their possessor.
	facing = text.Set("counterpart host guest colleague ally opponent interlocutor partner neighbour neighbor rival visitor")
	// stewards act for the state or body that they head or come from, as agents do.
	stewards = text.Set("head colleague host guest visitor")
	// missions are their state's, whoever leads them.
	missions = text.Set("delegation mission team committee commission panel government cabinet junta administration")
	// traders buy and sell as those of their state.
	traders = text.Set("farmer company firm exporter importer trader producer maker manufacturer supplier refiner refinery grower business investor buyer seller miller merchant shipper utility breeder fisherman vintner smuggler customer consumer retailer factory mill")
)

// across resolves who stands opposite: "her Peruvian counterpart", "his host from Peru".
func (d *Document) across(n, i int) []text.Party {
	t := d.Trees[n]
	if inside := d.inside(n, i); len(inside) > 0 {
		return inside
	}
	for _, k := range t.Kids(i) {
		if k > i && t.Is(k, "nmod", "obl") && tree.Listed("from,in", t.Case(k)) {
			return d.Parties(n, k, text.Acting)
		}
	}
	return nil
}

// trading resolves "Brazilian farmers" to Brazil, for what its people buy and sell.
func (d *Document) trading(n, i int, want text.Want) []text.Party {
	t := d.Trees[n]
	head := t.Tokens[i].Lemma
	if want&text.Trading == 0 || !(traders[head] && t.Tokens[i].XPOS == "NNS" || head == "fund" && t.Modified(i, "wealth,sovereign,investment,pension,state,oil")) {
		return nil
	}
	if out := d.bodies(d.Possessor(n, i)); len(out) == 1 && head == "fund" {
		return out
	}
	if out := d.inside(n, i); len(out) > 0 && d.Kind(out[0].Entity) == schema.State {
		return out
	}
	return nil
}

// portfolio resolves "the minister for foreign affairs of Kenya".
func (d *Document) portfolio(n, i int) []text.Party {
	t := d.Trees[n]
	if !personal[t.Tokens[i].Lemma] {
		return nil
	}
	for _, k := range t.Kids(i) {
		if k < i || !t.Is(k, "nmod") || t.Mention(k) >= 0 || !tree.Listed("for,of", t.Case(k)) {
			continue
		}
		for _, s := range t.Kids(k) {
			if s > k && t.Is(s, "nmod") && t.Mention(s) >= 0 && t.Case(s) == "of" {
				return d.Parties(n, s, text.Acting)
			}
		}
	}
	return nil
}
