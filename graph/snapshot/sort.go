package snapshot

import (
	"slices"
	"strings"
	"sync"
)

// radixSort sorts keys, each with its load, by the digits in which the keys differ. It is stable.
func radixSort(keys []uint64, loads []uint32) ([]uint64, []uint32) {
	const digit, size = 11, 1 << 11
	var differ uint64
	for _, k := range keys {
		differ |= k ^ keys[0]
	}
	keys2, loads2 := make([]uint64, len(keys)), make([]uint32, len(loads))
	for shift := 0; shift < 64; shift += digit {
		if differ>>shift&(size-1) == 0 {
			continue
		}
		var starts [size]uint32
		for _, k := range keys {
			starts[k>>shift&(size-1)]++
		}
		sum := uint32(0)
		for i, n := range starts {
			starts[i] = sum
			sum += n
		}
		for i, k := range keys {
			p := &starts[k>>shift&(size-1)]
			keys2[*p], loads2[*p] = k, loads[i]
			*p++
		}
		keys, keys2, loads, loads2 = keys2, keys, loads2, loads
	}
	return keys, loads
}

// sortPlaces returns the places of a column of strings in order; the first sorted of them are in order already.
func sortPlaces(s *strs, sorted int) []uint32 {
	all := make([]uint32, s.len())
	for i := range all {
		all[i] = uint32(i)
	}
	byText := func(a, b uint32) int { return strings.Compare(s.at(a), s.at(b)) }
	tail := all[sorted:]
	half := len(tail) / 2
	var wait sync.WaitGroup
	wait.Go(func() { slices.SortFunc(tail[:half], byText) })
	slices.SortFunc(tail[half:], byText)
	wait.Wait()
	tail = mergeSorted(tail[:half], tail[half:], byText)
	if sorted == 0 {
		return tail
	}
	return mergeSorted(all[:sorted], tail, byText)
}

func mergeSorted(a, b []uint32, compare func(a, b uint32) int) []uint32 {
	out := make([]uint32, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		if compare(b[0], a[0]) < 0 {
			out, b = append(out, b[0]), b[1:]
		} else {
			out, a = append(out, a[0]), a[1:]
		}
	}
	return append(append(out, a...), b...)
}

// sortNodes brings the nodes in order of id, of which the first sorted are so already, and renumbers what names them.
func (t *table) sortNodes(r *resolved, sorted int) {
	order := sortPlaces(&t.nodes, sorted)
	place := make([]uint32, len(order))
	var nodes strs
	nodes.ends, nodes.blob = make([]uint32, 0, len(order)), make([]byte, 0, len(t.nodes.blob))
	for _, old := range order {
		id := t.nodes.at(old)
		if n := nodes.len(); n == 0 || nodes.at(uint32(n-1)) != id {
			nodes.add(id)
		}
		place[old] = uint32(nodes.len() - 1)
	}
	t.nodes = nodes
	alone := len(r.entity) == 0 || &r.entity[0] == &t.recNode[0]
	move(t.recNode, place)
	move(t.moreNode, place)
	if alone {
		r.entity = t.recNode
	} else {
		move(r.entity, place)
	}
	redirect, tainted := make(map[uint32]uint32), make(map[uint32]struct{})
	for from, to := range r.redirect {
		redirect[place[from]] = place[to]
	}
	for n := range r.tainted {
		tainted[place[n]] = struct{}{}
	}
	r.redirect, r.tainted = redirect, tainted
}

func move(column, place []uint32) {
	for i, v := range column {
		column[i] = place[v]
	}
}

// dotRanks returns the places of sorted ids in the order of id + ".", by which the ids of their relations are ordered.
func dotRanks(ids *strs) []uint32 {
	rank := make([]uint32, ids.len())
	next := uint32(0)
	var waiting []uint32 // ids of which later ones may yet come first: k before k-x, but k-x. before k.
	emit := func() {
		rank[waiting[len(waiting)-1]] = next
		next++
		waiting = waiting[:len(waiting)-1]
	}
	for i := range uint32(ids.len()) {
		id := ids.at(i)
		for len(waiting) > 0 {
			w := ids.at(waiting[len(waiting)-1])
			if strings.HasPrefix(id, w) && id[len(w)] < '.' {
				break
			}
			emit()
		}
		waiting = append(waiting, i)
	}
	for len(waiting) > 0 {
		emit()
	}
	return rank
}
