package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// firmSold tells of the sale of a firm or of a part of it, and of a shipment of contraband: who blocks that bans no trade.
func (d *document) firmSold(i int) bool {
	if i < 0 || !firmDeals[d.t.Tokens[i].Lemma] && d.t.Tokens[i].Lemma != "shipment" {
		return false
	}
	for _, x := range d.t.NounTails(i) {
		if x.Prep != "of" {
			continue
		}
		if contraband[d.t.Tokens[x.Noun].Lemma] {
			return true
		}
		if m := d.t.Mention(x.Noun); m >= 0 && d.t.S.Mentions[m].Kind != schema.State && d.t.S.Mentions[m].Kind != schema.Place && firmDeals[d.t.Tokens[i].Lemma] || firmDeals[d.t.Tokens[i].Lemma] && firmWords[d.t.Tokens[x.Noun].Lemma] && d.t.Tokens[x.Noun].Lower != "arms" {
			return true
		}
	}
	return false
}

var firmDeals = text.Set("sale transfer purchase")

var firmWords = text.Set("firm company club bank line airline shipyard stake share shareholding unit arm subsidiary business brand team refinery smelter plant mine maker chipmaker carmaker steelmaker shipbuilder shipper insurer broadcaster newspaper network chain operator airport port group house hotel building painting land")

var contraband = text.Set("cocaine heroin drug drugs cannabis hashish captagon amphetamine ivory opium contraband fentanyl")
