package schema

// kindSet is a set of kinds, one bit each.
type kindSet uint16

// kinds returns the set of the given kinds.
func kinds(list ...Kind) (s kindSet) {
	for _, k := range list {
		s |= 1 << k
	}
	return s
}

// has tells whether k may stand at an end that is described by s. A group may stand at
// any end, so it is in every set.
func (s kindSet) has(k Kind) bool {
	return k == Group || k > 0 && k < Group && s&(1<<k) != 0
}

func (s kindSet) kinds() []Kind {
	var out []Kind
	for _, k := range Kinds() {
		if s.has(k) {
			out = append(out, k)
		}
	}
	return out
}
