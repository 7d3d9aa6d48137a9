package score

// Match is a largest one-to-one matching of left and right: near lists for each left one the right ones, numbered from 0, that it may
// go with. It returns for each left one its right one, or -1. The left ones are placed in order, each at the first of its right ones
// that is free or can be freed by moving those placed before (augmenting paths), so that equal input gives equal answers.
func Match(near [][]int) []int {
	right := make([]int, len(near))
	owner := map[int]int{}
	for i := range near {
		right[i] = -1
		place(i, near, owner, map[int]bool{})
	}
	for j, i := range owner {
		right[i] = j
	}
	return right
}

// place finds a right one for left i, which has none, without those tried already.
func place(i int, near [][]int, owner map[int]int, tried map[int]bool) bool {
	for _, j := range near[i] {
		if tried[j] {
			continue
		}
		tried[j] = true
		if k, taken := owner[j]; !taken || place(k, near, owner, tried) {
			owner[j] = i
			return true
		}
	}
	return false
}
