package graphtest

import "fmt"

func timeCases() []entry {
	out := []entry{
		{"time/one claim meets all conditions", oneMeetsAll},
		{"time/three claims that meet one condition each", threeMeetOne},
		{"time/knownAt sees what was published", knownAt},
		{"time/knownAt of a document without a date", knownUndated},
		{"time/recordedAt sees what was recorded", recordedAt},
		{"time/recordedAt sees old content of a claim", recordedContent},
		{"time/recordedAt holds for walks and paths", recordedWalk},
		{"time/knownAt and recordedAt together", knownAndRecorded},
		{"time/certainty needs a time", certaintyNeedsTime},
		{"time/by a day", byDay},
	}
	for _, x := range timed() {
		out = append(out, entry{"time/" + x.name, x.run})
	}
	return out
}

// timedCase is one claim and what is found of it at several times.
type timedCase struct {
	name, fact string
	possibly   []string // questions that find it, but not with certainty: DEFINITE
	definitely []string // questions that find it either way
	no         []string
}

func timed() []timedCase {
	return []timedCase{
		{"a state with all days known", `Russia OCCUPIES Georgia 2020-03/2022-06`,
			[]string{"validAt=2020-03-01", "validAt=2020-03-30", "validAt=2022-06-02", "validAt=2022-06-30", "between=..2020-03-30", "between=2022-06-02.."},
			[]string{"validAt=2020-03-31", "validAt=2021-01-01", "validAt=2022-06-01", "between=..2020-03-31", "between=2022-06-01..", "between=2019-01-01..2023-01-01"},
			[]string{"validAt=2020-02-29", "validAt=2022-07-01", "between=..2020-02-29", "between=2022-07-01.."}},
		{"a state without an end", `Russia OCCUPIES Georgia 2020-03/..`,
			[]string{"validAt=2020-03-02", "validAt=2020-03-31", "validAt=2030-01-01", "between=2025-01-01..2026-01-01"},
			[]string{"between=2019-01-01..2021-01-01", "between=2020-03-01..2020-03-31"},
			[]string{"validAt=2020-02-29", "between=2010-01-01..2020-01-01"}},
		{"a state without a start", `Russia OCCUPIES Georgia ../2022-06`,
			[]string{"validAt=1900-01-01", "validAt=2022-06-01", "validAt=2022-06-15"},
			[]string{"between=2022-06-01..2022-07-01", "between=2000-01-01..2023-01-01"},
			[]string{"validAt=2022-07-01", "between=2022-07-01.."}},
		{"a state on one day", `Russia OCCUPIES Georgia =2020-03-05`, nil,
			[]string{"validAt=2020-03-05", "between=2020-03-05..2020-03-05", "between=2020-03-01..2020-03-31"},
			[]string{"validAt=2020-03-04", "validAt=2020-03-06", "between=2020-03-06.."}},
		{"a state within a year", `Russia OCCUPIES Georgia 2020`,
			[]string{"validAt=2020-01-01", "validAt=2020-12-31", "between=2020-02-01..2020-11-30"},
			[]string{"between=2020-01-01..2020-12-31", "between=2019-01-01.."},
			[]string{"validAt=2019-12-31", "validAt=2021-01-01"}},
		{"an undated state held on publication day", `Russia OCCUPIES Georgia`,
			[]string{"validAt=2024-05-16", "validAt=2024-05-18", "validAt=1990-01-01"},
			[]string{"validAt=2024-05-17", "between=2024-05-01..2024-05-31"}, nil},
		{"an undated state that is planned is undated", `Russia OCCUPIES Georgia planned`,
			[]string{"modality=planned validAt=2024-05-17", "modality=planned validAt=2029-05-17", "modality=planned between=2024-05-01..2024-05-31"}, nil, nil},
		{"an event on a day", `Russia ATTACKS Georgia 2024-05-16`, nil,
			[]string{"validAt=2024-05-16", "between=2024-05-16..2024-05-16", "between=..2024-05-16", "between=2024-05-01..2024-06-01"},
			[]string{"validAt=2024-05-15", "validAt=2024-05-17", "between=2024-05-17.."}},
		{"an event in a year", `Russia ATTACKS Georgia 2023`,
			[]string{"validAt=2023-01-01", "validAt=2023-12-31", "between=2023-02-01..2024-01-01", "between=..2023-12-30"},
			[]string{"between=2023-01-01..2023-12-31", "between=..2023-12-31", "between=2022-01-01.."},
			[]string{"validAt=2022-12-31", "validAt=2024-01-01", "between=..2022-12-31"}},
		{"an undated event happened by publication", `Russia ATTACKS Georgia alleged`,
			[]string{"validAt=2024-05-17", "validAt=1990-01-01", "between=2024-05-01.."},
			[]string{"between=..2024-05-17", "between=..2030-01-01"},
			[]string{"validAt=2024-05-18", "between=2024-05-18.."}},
		{"an undated event that is planned may be any day", `Russia ATTACKS Georgia planned`,
			[]string{"modality=planned validAt=2024-05-18", "modality=planned validAt=2020-01-01", "modality=planned between=..2024-05-17"}, nil, nil},
		{"an event no later than a month", `Russia ATTACKS Georgia <2023-06`,
			[]string{"validAt=2023-06-30", "validAt=1990-06-30", "between=2023-06-01.."}, []string{"between=..2023-06-30"}, []string{"validAt=2023-07-01"}},
		{"leap days and ends of months", `Russia ATTACKS Georgia 2024-02`, []string{"validAt=2024-02-29"}, []string{"between=2024-02-01..2024-02-29"},
			[]string{"validAt=2024-03-01", "validAt=2024-01-31"}},
	}
}

func (x timedCase) run(c *Case) {
	c.Put(Doc("AFP 2024-05-17", x.fact))
	for _, set := range []struct {
		questions       []string
		found, definite bool
	}{{x.possibly, true, false}, {x.definitely, true, true}, {x.no, false, false}} {
		for _, q := range set.questions {
			for _, certainty := range []string{"", " certainty=possible", " certainty=definite"} {
				want := set.found
				if certainty == " certainty=definite" {
					want = set.definite
				}
				line := fmt.Sprintf("relations %s%s", q, certainty)
				if got := len(c.answer(line)) == 1; got != want {
					c.Errorf("%s: %s: found %v, want %v", x.fact, line, got, want)
				}
			}
		}
	}
}

const conditions = "modality=alleged confidence=0.8 validAt=2023-05-05 sources=AFP"

func oneMeetsAll(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `Russia ATTACKS Georgia alleged 0.8 2023-05-05`))
	c.Ask("relations "+conditions, "state/ru.ATTACKS.state/ge ATTACKS alleged 0.8 claims=1 stories=1")
}

func threeMeetOne(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `Russia ATTACKS Georgia alleged 0.3 2022`, `Russia ATTACKS Georgia 0.9 2022`, `Russia ATTACKS Georgia 0.3 2023-05-05`),
		Doc("AP 2024-05-17", `Russia ATTACKS Georgia alleged 0.9 2023-05-05`))
	c.Ask("relations " + conditions)
	c.Ask("relations of=state/ge " + conditions)
	c.Ask("relations confidence=0.9 validAt=2023-05-05 sources=AFP")
	c.Ask("relations confidence=0.9 validAt=2023-05-05", "state/ru.ATTACKS.state/ge ATTACKS alleged 0.9 claims=1 stories=1")
	c.IDs("neighborhood id=state/ru "+conditions, "state/ru")
	c.IDs("paths from=state/ru to=state/ge " + conditions)
}

func knownAt(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `Russia ATTACKS Georgia 0.4`), Doc("AP 2024-06-17", `Russia ATTACKS Georgia 0.8`))
	c.Ask("relations knownAt=2024-05-16")
	c.Ask("relations knownAt=2024-05-17", "state/ru.ATTACKS.state/ge ATTACKS asserted 0.4 claims=1 stories=1")
	c.Ask("relations knownAt=2024-06-17", "state/ru.ATTACKS.state/ge ATTACKS asserted 0.8 claims=2 stories=2")
	c.Ask("relation id=state/ru.ATTACKS.state/ge", "state/ru.ATTACKS.state/ge ATTACKS asserted 0.8 claims=2 stories=2")
}

func knownUndated(c *Case) {
	c.PutAt("2024-06-01T10:00:00Z", Doc("AFP", `Russia ATTACKS Georgia`))
	c.IDs("relations knownAt=2024-05-31")
	c.IDs("relations knownAt=2024-06-01", "state/ru.ATTACKS.state/ge")
}

func recordedAt(c *Case) {
	c.PutAt("2024-06-01T10:00:00Z", Doc("AFP 2024-05-17", `Russia ATTACKS Georgia`))
	c.PutAt("2024-06-02T10:00:00Z", Doc("AP 2024-05-17", `Iran SUPPORTS Russia`))
	c.IDs("relations recordedAt=2024-06-01T09:59:59Z")
	c.IDs("relations recordedAt=2024-06-01T10:00:00Z", "state/ru.ATTACKS.state/ge")
	c.IDs("relations recordedAt=2024-06-02", "state/ir.SUPPORTS.state/ru", "state/ru.ATTACKS.state/ge")
	c.IDs("relations of=state/ru recordedAt=2024-06-01T12:00:00Z", "state/ru.ATTACKS.state/ge")
	c.IDs("relations of=state/ir recordedAt=2024-06-01T12:00:00Z", "error: not found")
}

func recordedContent(c *Case) {
	b := Doc("AFP 2024-05-17", `Russia ATTACKS Georgia 0.4`, `Iran SUPPORTS Russia`)
	c.PutAt("2024-06-01T10:00:00Z", b)
	b = without(b, 1)
	b.Claims[0].Confidence = 0.8
	c.PutAt("2024-06-03T10:00:00Z", b)
	c.Ask("relations recordedAt=2024-06-02", "state/ir.SUPPORTS.state/ru SUPPORTS asserted 0.9 claims=1 stories=1",
		"state/ru.ATTACKS.state/ge ATTACKS asserted 0.4 claims=1 stories=1")
	for _, at := range []string{"2024-06-03T10:00:00Z", "2024-06-03", "2030-01-01"} {
		c.Ask("relations recordedAt="+at, "state/ru.ATTACKS.state/ge ATTACKS asserted 0.8 claims=1 stories=1")
	}
	c.Ask("claims relation=state/ru.ATTACKS.state/ge recordedAt=2024-06-02", `"Russia attacks Georgia 0.4." asserted 0.4 "AFP"`)
}

func recordedWalk(c *Case) {
	c.PutAt("2024-06-01T10:00:00Z", Doc("AFP 2024-05-17", `Russia ATTACKS Georgia`))
	c.PutAt("2024-06-03T10:00:00Z", Doc("AP 2024-05-17", `Georgia VISITS Iran`, `Russia MEETS_WITH Iran`))
	c.IDs("neighborhood id=state/ru depth=2 recordedAt=2024-06-02", "state/ru", "state/ge", "state/ru.ATTACKS.state/ge")
	c.Ask("paths from=state/ru to=state/ir recordedAt=2024-06-02", "error: not found")
	c.Ask("paths from=state/ru to=state/ir recordedAt=2024-06-03", "state/ru MEETS_WITH state/ir overlap=definite")
}

func knownAndRecorded(c *Case) {
	c.PutAt("2024-06-01T10:00:00Z", Doc("AFP 2024-05-17", `Russia ATTACKS Georgia`))
	c.PutAt("2024-06-03T10:00:00Z", Doc("AP 2024-05-10", `Iran SUPPORTS Russia`))
	c.IDs("relations knownAt=2024-05-12", "state/ir.SUPPORTS.state/ru")
	c.IDs("relations knownAt=2024-05-12 recordedAt=2024-06-02")
	c.IDs("relations knownAt=2024-05-20 recordedAt=2024-06-02", "state/ru.ATTACKS.state/ge")
}

func certaintyNeedsTime(c *Case) {
	c.Ask("relations certainty=definite", "error: invalid")
	c.Ask("relations certainty=definite validAt=2024-01-01")
}

func byDay(c *Case) {
	c.Put(Doc("AFP 2024-05-17", `Russia ATTACKS Georgia 2008-08`, `Russia THREATENS Georgia 2008-07/2008-09`, `Russia INVADES Georgia 2009`))
	c.IDs("relations between=..2008-08-31", "state/ru.ATTACKS.state/ge", "state/ru.THREATENS.state/ge")
	c.IDs("relations between=..2008-08-31 certainty=definite", "state/ru.ATTACKS.state/ge")
}
