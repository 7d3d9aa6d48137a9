package find

import "entente/loaders/text"

// inAmerica returns how many tokens behind a town say in which of the United States it lies: ", Va.", ", Ohio"; 0 if none do.
func inAmerica(tokens []text.Token, i int) int {
	if i+1 >= len(tokens) || tokens[i].Text != "," {
		return 0
	}
	if w := tokens[i+1].Lower; tokens[i+1].Capital() && americanStates[w] {
		return 2
	}
	if i+2 < len(tokens) && tokens[i+2].Text == "." && americanShort[tokens[i+1].Lower] && tokens[i+1].Capital() {
		return 3
	}
	return 0
}

var (
	americanStates = text.Set("va. calif. tex. fla. ga. md. mass. n.y. n.j. n.c. s.c. pa. conn. ill. mich. minn. mo. ala. ark. ariz. colo. del. ind. kan. ky. la. miss. mont. neb. nev. n.h. n.m. okla. ore. r.i. tenn. vt. wash. wis. wyo. virginia texas california florida ohio illinois maryland massachusetts pennsylvania michigan minnesota missouri alabama arkansas arizona colorado delaware indiana iowa kansas kentucky louisiana mississippi montana nebraska nevada oklahoma oregon tennessee vermont wisconsin wyoming utah idaho maine connecticut")
	americanShort  = text.Set("va calif tex fla ga md mass pa conn ill mich minn mo ala ark ariz colo del ind kan ky miss mont neb nev okla ore tenn vt wash wis wyo")
)
