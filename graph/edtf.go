package graph

import "time"

// EDTF shows the interval in the Extended Date/Time Format (ISO 8601-2, level 1) where that can be done: a day, month or year
// ("2024-05-17", "2024-05", "2023") or a pair of them with an open end ("2016/..", "../2024-05"). Otherwise it returns "".
func (v Interval) EDTF() string {
	if v.IsZero() {
		return ""
	}
	if v.StartMax == 0 && v.EndMin == 0 || v.StartMin == v.EndMin && v.StartMax == v.EndMax {
		if s := period(v.StartMin, v.EndMax); s != "" {
			return s
		}
	}
	if v == (Interval{EndMax: v.EndMax}) {
		return "../" + v.EndMax.String()
	}
	start, end := period(v.StartMin, v.StartMax), period(v.EndMin, v.EndMax)
	switch {
	case start != "" && end != "":
		return start + "/" + end
	case start != "" && v.EndMin == 0 && v.EndMax == 0:
		return start + "/.."
	case end != "" && v.StartMin == 0 && v.StartMax == 0:
		return "../" + end
	}
	return ""
}

// period names the day, month or year that runs from lo to hi.
func period(lo, hi Day) string {
	if lo == 0 || hi == 0 {
		return ""
	}
	if lo == hi {
		return lo.String()
	}
	t := lo.Time()
	if t.Day() != 1 {
		return ""
	}
	switch hi {
	case NewDay(t.Year(), t.Month()+1, 0):
		return t.Format("2006-01")
	case NewDay(t.Year()+1, time.January, 0):
		if t.Month() == time.January {
			return t.Format("2006")
		}
	}
	return ""
}
