package graph

import (
	"testing"

	"entente/schema"
)

func day(t *testing.T, s string) Day {
	t.Helper()
	d, err := ParseDay(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// interval reads four days parted by blanks, "-" being unknown.
func interval(t *testing.T, s string) Interval {
	t.Helper()
	var v [4]Day
	for i, w := range words(s) {
		if w != "-" {
			v[i] = day(t, w)
		}
	}
	return Interval{v[0], v[1], v[2], v[3]}
}

func TestDuring(t *testing.T) {
	const state, event = schema.StateNature, schema.EventNature
	for _, c := range []struct {
		valid    string
		nature   schema.Nature
		from, to string
		want     Certainty
	}{
		{"2016-01-01 2016-12-31 - -", state, "2015-12-31", "2015-12-31", No},
		{"2016-01-01 2016-12-31 - -", state, "2016-06-01", "2016-06-01", Possibly},
		{"2016-01-01 2016-12-31 - -", state, "2020-01-01", "2020-01-01", Possibly}, // the end is not known
		{"2016-01-01 2016-12-31 2021-01-01 -", state, "2020-01-01", "2020-01-01", Definitely},
		{"2016-01-01 2016-12-31 2021-01-01 2021-12-31", state, "2022-01-01", "2022-01-01", No},
		{"2016-01-01 2016-12-31 - -", state, "2015-01-01", "2017-01-01", Definitely}, // it begins within
		{"2016-01-01 2016-12-31 - -", state, "2016-06-01", "", Possibly},
		{"- - - -", state, "2016-06-01", "2016-06-02", Possibly},
		{"- 2024-05-17 2024-05-17 -", state, "2024-05-17", "2024-05-17", Definitely},
		{"2023-01-01 - - 2023-12-31", event, "2023-01-01", "2023-01-01", Possibly}, // "in 2023" is not 1 January
		{"2023-01-01 - - 2023-12-31", event, "2023-01-01", "2023-12-31", Definitely},
		{"2023-01-01 - - 2023-12-31", event, "2024-01-01", "2024-01-01", No},
		{"2023-05-05 2023-05-05 2023-05-05 2023-05-05", event, "2023-05-05", "2023-05-05", Definitely},
		{"- - - 2024-05-17", event, "", "2024-05-17", Definitely}, // by a day
		{"- - - 2024-05-17", event, "2024-05-17", "2024-05-17", Possibly},
	} {
		r := DayRange{day(t, c.from), day(t, c.to)}
		if got := interval(t, c.valid).During(c.nature, r); got != c.want {
			t.Errorf("[%s] %v During %s..%s = %v, want %v", c.valid, c.nature, c.from, c.to, got, c.want)
		}
	}
}

// TestDuringByWorlds holds During against every world that an interval of a few days allows, for ranges of more than one day.
func TestDuringByWorlds(t *testing.T) {
	const last = 5 // days 1 to 5
	for code := range 6 * 6 * 6 * 6 {
		v := Interval{Day(code % 6), Day(code / 6 % 6), Day(code / 36 % 6), Day(code / 216)}
		for from := Day(1); from <= last; from++ {
			for to := from + 1; to <= last; to++ {
				worlds, hits := 0, 0
				for s := Day(-9); s <= 19; s++ {
					for e := s; e <= 19; e++ {
						if s < v.StartMin && v.StartMin != 0 || v.StartMax != 0 && s > v.StartMax || e < v.EndMin && v.EndMin != 0 || v.EndMax != 0 && e > v.EndMax {
							continue
						}
						worlds++
						if s <= to && e >= from {
							hits++
						}
					}
				}
				want := Possibly
				switch {
				case worlds == 0:
					continue
				case hits == 0:
					want = No
				case hits == worlds:
					want = Definitely
				}
				if got := v.During(schema.StateNature, DayRange{from, to}); got != want {
					t.Fatalf("%+v During %d..%d = %v, want %v", v, from, to, got, want)
				}
			}
		}
	}
}

func TestEDTF(t *testing.T) {
	for valid, want := range map[string]string{
		"2023-01-01 - - 2023-12-31":                   "2023",
		"2024-05-01 - - 2024-05-31":                   "2024-05",
		"2024-05-17 2024-05-17 2024-05-17 2024-05-17": "2024-05-17",
		"2016-01-01 2016-12-31 - -":                   "2016/..",
		"- - 2024-05-01 2024-05-31":                   "../2024-05",
		"- - - 2024-05-17":                            "../2024-05-17",
		"2016-01-01 2016-12-31 2021-02-03 2021-02-03": "2016/2021-02-03",
		"2016-01-03 2016-12-31 - -":                   "",
		"- - - -":                                     "",
	} {
		if got := interval(t, valid).EDTF(); got != want {
			t.Errorf("[%s] EDTF = %q, want %q", valid, got, want)
		}
	}
}

func TestIntersect(t *testing.T) {
	for _, c := range []struct {
		a, b, want string
		certainty  Certainty
	}{
		{"2016-01-01 2016-01-01 2018-01-01 2018-01-01", "2017-01-01 2017-01-01 2019-01-01 2019-01-01", "2017-01-01 2017-01-01 2018-01-01 2018-01-01", Definitely},
		{"2016-01-01 2016-01-01 - 2018-01-01", "2019-01-01 - - -", "2019-01-01 - - 2018-01-01", No},
		{"2016-01-01 2016-01-01 - -", "2019-01-01 2019-01-01 2020-01-01 -", "2019-01-01 2019-01-01 - -", Possibly},
	} {
		got, certainty := interval(t, c.a).Intersect(interval(t, c.b))
		if got != interval(t, c.want) || certainty != c.certainty {
			t.Errorf("[%s] and [%s] = %v %v, want [%s] %v", c.a, c.b, got, certainty, c.want, c.certainty)
		}
	}
}
