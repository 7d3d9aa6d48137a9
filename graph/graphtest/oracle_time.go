package graphtest

import (
	"slices"

	"entente/graph"
	"entente/schema"
)

// effective is when a claim is taken to hold: as stated; else, asserted or alleged, an event no later than publication and a
// state on publication day.
func effective(f *fact) graph.Interval {
	v, p := f.claim.Valid, f.doc.Published
	if v != (graph.Interval{}) || p == 0 || f.claim.Modality > schema.Alleged {
		return v
	}
	if f.claim.Type.Nature() == schema.EventNature {
		return graph.Interval{EndMax: p}
	}
	return graph.Interval{StartMax: p, EndMin: p}
}

// on says whether a state holds, or an event happened, on a day.
func on(n schema.Nature, v graph.Interval, d graph.Day) graph.Certainty {
	before := v.StartMin != 0 && d < v.StartMin
	after := v.EndMax != 0 && d > v.EndMax
	switch {
	case before || after:
		return graph.No
	case n == schema.EventNature && v.StartMin == d && v.EndMax == d:
		return graph.Definitely
	case n == schema.StateNature && v.StartMax != 0 && v.EndMin != 0 && v.StartMax <= d && d <= v.EndMin:
		return graph.Definitely
	}
	return graph.Possibly
}

// within says whether a state holds on some day of a range, or an event happened in it. It tries all pairs of first and last
// day that the interval allows, out of those at and around each known day: definitely if every pair meets the range,
// possibly if one does.
func within(n schema.Nature, v graph.Interval, r graph.DayRange) graph.Certainty {
	if r.From == r.To && r.From != 0 {
		return on(n, v, r.From)
	}
	days := candidates(v.StartMin, v.StartMax, v.EndMin, v.EndMax, r.From, r.To)
	worlds, meets := 0, 0
	for _, first := range days {
		for _, last := range days {
			if first > last || n == schema.EventNature && first != last || !allowed(v, first, last, n) {
				continue
			}
			worlds++
			if (r.To == 0 || first <= int(r.To)) && (r.From == 0 || last >= int(r.From)) {
				meets++
			}
		}
	}
	switch {
	case meets == 0:
		return graph.No
	case meets == worlds:
		return graph.Definitely
	}
	return graph.Possibly
}

func candidates(known ...graph.Day) []int {
	out := []int{-1000, 10_000_000}
	for _, d := range known {
		if d != 0 {
			out = append(out, int(d)-1, int(d), int(d)+1)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func allowed(v graph.Interval, first, last int, n schema.Nature) bool {
	ok := (v.StartMin == 0 || first >= int(v.StartMin)) && (v.EndMax == 0 || last <= int(v.EndMax))
	if n == schema.EventNature {
		return ok
	}
	return ok && (v.StartMax == 0 || first <= int(v.StartMax)) && (v.EndMin == 0 || last >= int(v.EndMin))
}

// together is the interval in which all of some states hold, and how certain it is that there is one.
func together(vs []graph.Interval) (graph.Interval, graph.Certainty) {
	out := vs[0]
	for _, v := range vs[1:] {
		out.StartMin = max(out.StartMin, v.StartMin)
		if out.StartMax != 0 {
			out.StartMax = max(out.StartMax, v.StartMax)
		}
		if v.StartMax == 0 {
			out.StartMax = 0
		}
		out.EndMin = min(out.EndMin, v.EndMin)
		if out.EndMax == 0 || v.EndMax != 0 && v.EndMax < out.EndMax {
			out.EndMax = v.EndMax
		}
	}
	switch {
	case out.EndMax != 0 && out.StartMin > out.EndMax:
		return out, graph.No
	case out.StartMax != 0 && out.EndMin >= out.StartMax:
		return out, graph.Definitely
	}
	return out, graph.Possibly
}
