package relate

import "testing"

// TestThingSets: of two sets of one name the later would hide the other.
func TestThingSets(t *testing.T) {
	seen := map[string]bool{}
	for _, sets := range thingSets() {
		for name := range sets {
			if seen[name] {
				t.Errorf("%s stands in two sets of nouns", name)
			}
			seen[name] = true
		}
	}
}
