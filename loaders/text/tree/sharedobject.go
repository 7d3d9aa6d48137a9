package tree

// sharedObject returns the object that a verb without one of its own has in common with others of a list: "bought and sold arms", "attacked,
// occupied and annexed Fiji"; it may hang on any of them.
func (t *Tree) sharedObject(v int) int {
	first := v
	if t.Is(v, "conj") && t.Head(v) >= 0 && t.Verbal(t.Head(v)) {
		first = t.Head(v)
		if o := t.Child(first, "obj"); o > v {
			return o
		}
		if t.Child(v, "nsubj") >= 0 && t.leavesGap(first) {
			return t.Head(first) // "which X holds and Y claims"
		}
	}
	if t.Child(v, "obl") >= 0 {
		return -1
	}
	last := v
	for _, k := range t.Kids(first) {
		if k <= v || !t.Is(k, "conj") {
			continue
		}
		if !t.Verbal(k) || k-last > 3 || t.Passive(k) || t.Child(k, "nsubj", "mark") >= 0 {
			return -1
		}
		if o := t.Child(k, "obj"); o > k {
			return o
		}
		if t.Child(k, "obl") >= 0 {
			return -1
		}
		last = k
	}
	return -1
}
