// Package date reads expressions of time and resolves them against the day of
// publication: "Thursday", "last month", "since 2016", "on Aug. 2", "three years ago".
// What it cannot resolve it leaves out; it never guesses a precision that the words do
// not have.
package date

import (
	"regexp"
	"strconv"
	"strings"
	"time"

	"entente/graph"
	"entente/loaders/text"
)

// span is a range of days.
type span struct{ lo, hi graph.Day }

// Find returns the expressions of time in a sentence. Without a day of publication (0)
// only those are found that name a year.
func Find(tokens []text.Token, published graph.Day) []text.Date {
	var out []text.Date
	for i := 0; i < len(tokens); i++ {
		r := reader{tokens: tokens, at: i, published: published}
		d, ok := r.read()
		if !ok {
			continue
		}
		d.First, d.Last = i, r.at-1
		out = append(out, d)
		i = r.at - 1
	}
	return out
}

type reader struct {
	tokens    []text.Token
	at        int
	published graph.Day
}

func (r *reader) word(n int) string {
	if r.at+n >= len(r.tokens) {
		return ""
	}
	return r.tokens[r.at+n].Lower
}

// read reads an expression with its preposition and the small words around it.
func (r *reader) read() (text.Date, bool) {
	prep := ""
	for range 3 {
		w := r.word(0)
		switch w {
		case "on", "in", "since", "by", "until", "till", "before", "after", "from", "during", "over", "for", "of", "as":
			if prep != "" {
				return text.Date{}, false
			}
			prep = w
			r.at++
			if w == "as" {
				if r.word(0) != "early" {
					return text.Date{}, false
				}
				r.at += 2
				prep = "in"
			}
		case "late", "early", "mid", "earlier", "later", "only", "the":
			r.at++
		}
	}
	s, ok := r.core()
	if !ok || prep == "of" {
		return text.Date{}, false
	}
	return shape(prep, s), true
}

// shape turns a range of days into what the preposition makes of it.
func shape(prep string, s span) text.Date {
	d := text.Date{Event: graph.Within(s.lo, s.hi), Valid: graph.Interval{StartMax: s.hi, EndMin: s.lo}}
	switch prep {
	case "since", "from":
		d.Valid, d.Event = graph.Since(s.lo, s.hi), graph.Interval{StartMin: s.lo}
	case "until", "till":
		d.Valid, d.Event = graph.Interval{EndMin: s.lo, EndMax: s.hi}, graph.Interval{EndMax: s.hi}
	case "before", "by":
		d.Valid, d.Event = graph.Interval{StartMax: s.hi}, graph.Interval{EndMax: s.hi}
	case "after":
		d.Valid, d.Event = graph.Interval{StartMin: s.lo}, graph.Interval{StartMin: s.lo}
	}
	if s.lo == s.hi && prep != "since" && prep != "until" && prep != "by" && prep != "before" && prep != "after" && prep != "from" {
		d.Valid = graph.Interval{StartMax: s.lo, EndMin: s.lo}
	}
	return d
}

// core reads the expression itself.
func (r *reader) core() (span, bool) {
	w := r.word(0)
	if _, isMonth := months[w]; isMonth && (r.at < len(r.tokens) && r.tokens[r.at].Capital()) {
		return r.month(0)
	}
	if day, ok := number(w, 1, 31); ok {
		if _, isMonth := months[r.word(1)]; isMonth && r.tokens[r.at+1].Capital() {
			r.at++
			return r.month(day)
		}
	}
	if y, ok := year(w); ok && len(r.word(1)) != 1 || ok && r.word(1) != "%" {
		if r.at > 0 && plainYear(r.tokens, r.at) {
			r.at++
			return yearSpan(y), true
		}
	}
	if r.published == 0 {
		return span{}, false
	}
	return r.relative(w)
}

// plainYear tells a year from a quantity: "in 1998", but not "1998 soldiers".
func plainYear(tokens []text.Token, i int) bool {
	switch tokens[i-1].Lower {
	case "in", "since", "by", "until", "from", "during", "before", "after", "late", "early", "till", ",":
		return i+1 >= len(tokens) || tokens[i+1].Class != text.Noun || tokens[i-1].Lower == "in" || tokens[i-1].Lower == "since"
	}
	return false
}

// month reads "March", "March 2008", "March 3, 2008"; the current token is the month.
func (r *reader) month(day int) (span, bool) {
	m := months[r.word(0)]
	r.at++
	if day == 0 {
		if d, ok := number(r.word(0), 1, 31); ok {
			day = d
			r.at++
		}
	}
	y := 0
	if v, ok := year(r.word(0)); ok {
		y = v
		r.at++
	} else if v, ok := year(r.word(1)); ok && r.word(0) == "," && day > 0 {
		y = v
		r.at += 2
	} else if r.word(0) == "this" && r.word(1) == "year" {
		r.at += 2
	}
	if y == 0 {
		if r.published == 0 {
			return span{}, false
		}
		y = r.nearest(m, day)
	}
	if day > 0 {
		d := graph.NewDay(y, m, day)
		return span{d, d}, true
	}
	return span{graph.NewDay(y, m, 1), graph.NewDay(y, m+1, 0)}, true
}

// nearest is the year of the last such day or month that is not after publication.
func (r *reader) nearest(m time.Month, day int) int {
	p := r.published.Time()
	if m > p.Month() || m == p.Month() && day > p.Day()+1 {
		return p.Year() - 1
	}
	return p.Year()
}

// relative reads what depends on the day of publication.
func (r *reader) relative(w string) (span, bool) {
	p := r.published
	one := func(d graph.Day) (span, bool) { r.at++; return span{d, d}, true }
	switch w {
	case "today", "tonight":
		return one(p)
	case "yesterday":
		return one(p - 1)
	case "tomorrow":
		return one(p + 1)
	}
	if d, ok := weekdays[w]; ok {
		back := (int(p.Time().Weekday()) - int(d) + 7) % 7
		return one(p - graph.Day(back))
	}
	if w == "last" || w == "this" || w == "next" || w == "past" {
		return r.period(w)
	}
	return r.ago(w)
}

// period reads "last month", "this week", "next year", "last November", "next Monday".
func (r *reader) period(w string) (span, bool) {
	t := r.published.Time()
	n := map[string]int{"last": -1, "this": 0, "next": 1, "past": -1}[w]
	unit := r.word(1)
	if m, ok := months[unit]; ok && w != "past" {
		r.at++
		y := t.Year()
		if w == "last" && m >= t.Month() {
			y--
		}
		if w == "next" && m <= t.Month() {
			y++
		}
		r.at++
		return span{graph.NewDay(y, m, 1), graph.NewDay(y, m+1, 0)}, true
	}
	if d, ok := weekdays[unit]; ok {
		r.at += 2
		back := (int(t.Weekday()) - int(d) + 7) % 7
		day := r.published - graph.Day(back)
		if n > 0 {
			day += 7
		}
		return span{day, day}, true
	}
	return r.unit(unit, n, w == "past")
}

// unit reads a week, month or year, n of them from now.
func (r *reader) unit(unit string, n int, rolling bool) (span, bool) {
	t := r.published.Time()
	r.at += 2
	switch unit {
	case "week":
		monday := r.published - graph.Day((int(t.Weekday())+6)%7) + graph.Day(7*n)
		return span{monday, monday + 6}, true
	case "month":
		if rolling {
			return span{r.published - 31, r.published}, true
		}
		return span{graph.NewDay(t.Year(), t.Month()+time.Month(n), 1), graph.NewDay(t.Year(), t.Month()+time.Month(n)+1, 0)}, true
	case "year":
		if rolling {
			return span{r.published - 365, r.published}, true
		}
		return yearSpan(t.Year() + n), true
	}
	return span{}, false
}

// ago reads "two years ago", "five days later" is left alone.
func (r *reader) ago(w string) (span, bool) {
	n, ok := number(w, 1, 99)
	if !ok {
		n, ok = small[w]
	}
	if !ok || r.word(2) != "ago" {
		return span{}, false
	}
	unit := strings.TrimSuffix(r.word(1), "s")
	t := r.published.Time()
	r.at += 3
	switch unit {
	case "day":
		d := r.published - graph.Day(n)
		return span{d, d}, true
	case "week":
		d := r.published - graph.Day(7*n)
		return span{d - 3, d + 3}, true
	case "month":
		return span{graph.NewDay(t.Year(), t.Month()-time.Month(n), 1), graph.NewDay(t.Year(), t.Month()-time.Month(n)+1, 0)}, true
	case "year":
		return yearSpan(t.Year() - n), true
	}
	return span{}, false
}

func yearSpan(y int) span {
	return span{graph.NewDay(y, time.January, 1), graph.NewDay(y, time.December, 31)}
}

// number reads digits within bounds; "2nd" and the like too.
func number(w string, lo, hi int) (int, bool) {
	w = strings.TrimRight(w, "stndrh")
	n, err := strconv.Atoi(w)
	return n, err == nil && len(w) <= 2 && n >= lo && n <= hi
}

func year(w string) (int, bool) {
	n, err := strconv.Atoi(w)
	return n, err == nil && len(w) == 4 && n >= 1500 && n <= 2199
}

var stated = regexp.MustCompile(`(\d{4})-(\d\d)-(\d\d)|(\d{1,2}) (\pL{3,9})\.?,? (\d{4})|(\pL{3,9})\.? (\d{1,2}),? (\d{4})`)

// Stated returns the first full date in a piece of a text's head, 0 if there is none.
func Stated(head string) graph.Day {
	for _, m := range stated.FindAllStringSubmatch(head, -1) {
		y, month, d := m[1], m[2], m[3]
		if m[6] != "" {
			y, month, d = m[6], m[5], m[4]
		} else if m[9] != "" {
			y, month, d = m[9], m[7], m[8]
		}
		n, ok := months[strings.ToLower(month)]
		if k, err := strconv.Atoi(month); err == nil {
			n, ok = time.Month(k), k >= 1 && k <= 12
		}
		yy, _ := strconv.Atoi(y)
		dd, _ := strconv.Atoi(d)
		if ok && yy > 0 && dd >= 1 && dd <= 31 {
			return graph.NewDay(yy, n, dd)
		}
	}
	return 0
}

var (
	months = map[string]time.Month{
		"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
		"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
		"jan.": 1, "feb.": 2, "mar.": 3, "apr.": 4, "jun.": 6, "jul.": 7, "aug.": 8, "sep.": 9, "sept.": 9, "oct.": 10, "nov.": 11, "dec.": 12,
	}
	weekdays = map[string]time.Weekday{"sunday": 0, "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6}
	small    = map[string]int{"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "twenty": 20}
)
