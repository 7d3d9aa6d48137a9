package graph

import "strconv"

func itoa(n int) string { return strconv.Itoa(n) }

// identifierSchemes are the identifiers that make an entity id, with their checks.
var identifierSchemes = []struct {
	name  string
	valid func(string) bool
}{
	{"imo", validIMO},
	{"lei", validLEI},
}

// validIMO checks an IMO ship number: seven digits, the last being the last digit of the sum of the others times 7…2
// (IMO resolution A.1117(30)).
func validIMO(s string) bool {
	if len(s) != 7 {
		return false
	}
	sum := 0
	for i, c := range []byte(s) {
		if c < '0' || c > '9' {
			return false
		}
		if i < 6 {
			sum += int(c-'0') * (7 - i)
		}
	}
	return sum%10 == int(s[6]-'0')
}

// validLEI checks a legal entity identifier: 20 letters and digits whose value, letters counting from 10, is 1 modulo 97
// (ISO 17442, ISO 7064 MOD 97-10). Upper case only.
func validLEI(s string) bool {
	if len(s) != 20 {
		return false
	}
	rest := 0
	for _, c := range []byte(s) {
		switch {
		case c >= '0' && c <= '9':
			rest = (rest*10 + int(c-'0')) % 97
		case c >= 'A' && c <= 'Z':
			rest = (rest*100 + int(c-'A') + 10) % 97
		default:
			return false
		}
	}
	return rest == 1
}
