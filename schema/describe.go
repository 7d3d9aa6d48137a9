package schema

import "strings"

// Description returns a line for people: the kinds at either end, how the relation
// stands in time, the note and the codes; of a reading from the target, what it reads.
func (r Reading) Description() string {
	t := r.Type()
	if r.FromTarget() {
		return t.String() + " read from its target."
	}
	arrow := " → "
	if t.Symmetric() {
		arrow = " ↔ "
	}
	parts := []string{labels(t.Sources()) + arrow + labels(t.Targets()), t.timing()}
	if note := t.Note(); note != "" {
		parts = append(parts, strings.ToUpper(note[:1])+note[1:])
	}
	if codes := t.Codes().String(); codes != "" {
		parts = append(parts, codes)
	}
	if !t.Symmetric() {
		parts = append(parts, "From the other end: "+t.Inverse())
	}
	return strings.Join(parts, ". ") + "."
}

// timing words the nature of a type.
func (t RelationType) timing() string {
	if t.Nature() == StateNature {
		return "A state, over an interval"
	}
	return "An event, at a point in time"
}

// String returns the codes that there are: "CAMEO 072 (reversed), PLOVER AID".
func (c Codes) String() string {
	var parts []string
	for _, code := range []struct{ ontology, name, note string }{
		{"CAMEO", c.CAMEO, c.Note}, {"PLOVER", c.PLOVER, ""}, {"FollowTheMoney", c.FtM, ""},
	} {
		if code.name == "" {
			continue
		}
		part := code.ontology + " " + code.name
		if code.note != "" {
			part += " (" + code.note + ")"
		}
		parts = append(parts, part)
	}
	return strings.Join(parts, ", ")
}

// labels lists kinds, or says that all may stand there.
func labels(list []Kind) string {
	if len(list) == len(Kinds()) {
		return "any"
	}
	out := make([]string, len(list))
	for i, k := range list {
		out[i] = k.String()
	}
	return strings.Join(out, ", ")
}
