package relate

// Example is the sentence that shows what a rule finds.
type Example struct {
	Rule, Sentence string
	Want           string // "A TYPE B modality", several joined by "; ", "" for none
}

// Examples returns the example of every rule in the tables.
func Examples() []Example {
	var out []Example
	for _, list := range tables() {
		for _, r := range list {
			out = append(out, Example{Rule: r.name, Sentence: r.example, Want: r.want})
		}
	}
	for i := range outcomes {
		out = append(out, Example{Rule: outcomes[i].name, Sentence: outcomes[i].example, Want: outcomes[i].want})
	}
	return out
}
