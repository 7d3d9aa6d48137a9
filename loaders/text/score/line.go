package score

import (
	"fmt"
	"strconv"
	"strings"
)

// Line returns the figures as one line of JSON: of each mode precision, recall and F1, rounded to three places, and the counts; then
// false_facts and, of the edges found in strict, the share with the right modality (null if there are none).
func (r *Report) Line() string {
	accuracy := "null"
	if strict := r.Modes[Strict]; strict.Right > 0 {
		accuracy = decimal(ratio(r.RightModality, strict.Right))
	}
	return fmt.Sprintf(`{"records": %d, "predicted_records": %d, "fact": %s, "false_facts": %d, "strict": %s, "modality_accuracy": %s, "family": %s, "pair": %s}`,
		r.Records, r.Answered, r.Modes[Fact].json(), r.FalseFacts, r.Modes[Strict].json(), accuracy, r.Modes[Family].json(), r.Modes[Pair].json())
}

func (t Tally) json() string {
	return fmt.Sprintf(`{"precision": %s, "recall": %s, "f1": %s, "right": %d, "wrong": %d, "missed": %d, "repeats": %d}`,
		decimal(t.Precision()), decimal(t.Recall()), decimal(t.F1()), t.Right, t.Wrong, t.Missed, t.Repeats)
}

// decimal writes a number of 0 to 1 with one to three decimals.
func decimal(f float64) string {
	s := strings.TrimRight(strconv.FormatFloat(f, 'f', 3, 64), "0")
	if strings.HasSuffix(s, ".") {
		s += "0"
	}
	return s
}
