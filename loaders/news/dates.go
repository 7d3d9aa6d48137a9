package news

import (
	"regexp"
	"strings"
	"time"

	"entente/graph"
)

// layouts are how metadata write days, beside ISO 8601. None is of figures whose order could be read in two ways.
var layouts = []string{
	"Mon, 2 Jan 2006", "2 Jan 2006", "2 January 2006", "Mon, 2 January 2006", "Monday, 2 January 2006", "Monday, 2 Jan 2006", "Monday, 2-Jan-06", "2-Jan-2006",
	"Mon, 2 Jan 06", "2 Jan 06", "Jan 2 2006", "January 2 2006", "Jan 2, 2006", "January 2, 2006", "Monday, January 2, 2006", "Mon, Jan 2, 2006",
	"Mon Jan 2 2006", "Mon 2 Jan 2006", "Monday January 2 2006", "Mon, Jan 2 2006", "Monday 2 January 2006", "2006/01/02",
}

var (
	isoDay     = regexp.MustCompile(`^(\d{4})-(\d\d)-(\d\d)(?:$|[T :+Z-])`)
	basicDay   = regexp.MustCompile(`^(\d{4})(\d\d)(\d\d)(?:$|T\d)`)
	clockYear  = regexp.MustCompile(`^(.*?)\s+\d\d?:\d\d(?::\d\d)?\s+(?:[A-Z]{3,4}\s+)?(\d{4})$`) // Mon Jan 2 15:04:05 MST 2006
	clockAfter = regexp.MustCompile(`^(.*?\d)(?:,?\s+(?:at\s+)?|T)\d\d?[:.]\d\d.*$`)
)

// dayOf reads a day as metadata write it, or a moment of which the day as written counts; 0 if it is none.
func dayOf(s string) graph.Day {
	s = strings.Join(strings.Fields(s), " ")
	if len(s) > 80 {
		return 0
	}
	for _, re := range []*regexp.Regexp{isoDay, basicDay} {
		if m := re.FindStringSubmatch(s); m != nil {
			d, err := graph.ParseDay(m[1] + "-" + m[2] + "-" + m[3])
			if err != nil {
				return 0
			}
			return d
		}
	}
	if m := clockYear.FindStringSubmatch(s); m != nil {
		s = m[1] + " " + m[2]
	} else if m := clockAfter.FindStringSubmatch(s); m != nil {
		s = m[1]
	}
	s = strings.Replace(strings.Replace(s, ". ", " ", 1), "Sept ", "Sep ", 1)
	for _, layout := range layouts {
		if t, err := time.Parse(layout, s); err == nil && t.Year() >= 1000 {
			return graph.NewDay(t.Year(), t.Month(), t.Day())
		}
	}
	return 0
}

// days returns the days that are stated, in order, each once.
func days(stated ...string) []graph.Day {
	var out []graph.Day
	for _, s := range stated {
		if d := dayOf(s); d != 0 {
			out = append(out, d)
		}
	}
	return out
}

// firstDay returns the first day among what is stated, in order of what tells best when it was published.
func firstDay(stated ...string) []graph.Day {
	out := days(stated...)
	return out[:min(len(out), 1)]
}
