package find

import "entente/loaders/text"

// skipper tells whether a name between commas is that of a man by what stands before the first: "the pilot, X Y,".
func skipper(tokens []text.Token, first, last int) bool {
	if first < 3 || last == first || last > first+3 || last+1 >= len(tokens) || tokens[first-1].Text != "," || tokens[last+1].Text != "," || !aboard[tokens[first-2].Lower] {
		return false
	}
	for i := first; i <= last; i++ {
		if companyWords[tokens[i].Lower] || tokens[i].Class != text.Name {
			return false
		}
	}
	return true
}

// aboard are men of whom a report gives the name behind a comma.
var aboard = text.Set("pilot co-pilot navigator skipper gunman hijacker sniper assassin killer spy suspect defendant survivor widow victim hostage captive kidnapper bomber deserter defector mercenary courier gunner engineer interpreter negotiator commander ringleader mastermind")
