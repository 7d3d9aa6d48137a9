package find

import (
	"entente/loaders/text"
	"entente/schema"
	"entente/schema/gazetteer"
)

// daughter tells whether a word of business stands behind the name of a known company, so that the two are the name of
// another one: "Renault Trucks", "Sumitomo Bank".
func daughter(tokens []text.Token, last int, e *gazetteer.Entry) bool {
	if e.Kind != schema.Organization || e.Subkind != schema.Company || last+1 >= len(tokens) {
		return false
	}
	w := &tokens[last+1]
	return w.Capital() && branches[w.Lower] && !(last+2 < len(tokens) && officers[tokens[last+2].Lower])
}

// branches are words for a line of business, or for a firm in it, that end the names of firms.
var branches = text.Set("motor motors electronics electric machine machinery bank trucks truck airlines airways aerospace avionics marine securities capital energy finance financial insurance assurance life petroleum oil gas mining minerals metals steel chemical chemicals pharmaceuticals engineering construction shipping shipbuilding shipyards trading telecom telecommunications mobile networks systems technologies technology software semiconductor semiconductors cement power nuclear renewables television entertainment music foods beverages tobacco estates properties resources bearings ordnance helicopters missiles munitions")

// officers are words that show that the line of business is the officer's: "Boeing Finance Director".
var officers = text.Set("director chief head president chairman manager executive officer vice")
