package refer

import (
	"strings"

	"entente/loaders/text"
)

// otherTrade tells whether the name of a body says that it is of another trade than a noun: "the carrier" is no bank.
func (d *Document) otherTrade(x int, noun string) bool {
	want, ok := tradeOf[noun]
	if !ok {
		return false
	}
	other := false
	for _, w := range strings.Fields(strings.ToLower(d.Links.Entities[x].Name)) {
		for trade, words := range trades {
			if words[w] {
				if trade == want {
					return false
				}
				other = true
			}
		}
	}
	return other
}

var (
	// tradeOf is what somebody does who is called so.
	tradeOf = map[string]string{
		"airline": "air", "carrier": "air", "bank": "bank", "lender": "bank", "newspaper": "press", "daily": "press", "weekly": "press",
		"broadcaster": "press", "shipyard": "yard", "shipbuilder": "yard", "carmaker": "cars", "automaker": "cars", "brewer": "beer",
		"brewery": "beer", "refiner": "oil", "miner": "mine", "insurer": "insurance", "university": "school", "steelmaker": "steel",
	}
	// trades are words of names that tell of one.
	trades = map[string]map[string]bool{
		"air":       text.Set("air airways airlines airline aviation aero lines"),
		"bank":      text.Set("bank banco banque bancorp savings"),
		"press":     text.Set("times post herald tribune gazette radio television tv news"),
		"yard":      text.Set("shipyard shipyards shipbuilding yards"),
		"cars":      text.Set("motors motor automobiles"),
		"beer":      text.Set("brewery breweries brewing"),
		"oil":       text.Set("oil petroleum gas refining"),
		"mine":      text.Set("mining mines minerals gold copper diamonds"),
		"insurance": text.Set("insurance assurance reinsurance"),
		"school":    text.Set("university college"),
		"steel":     text.Set("steel steelworks"),
	}
)
