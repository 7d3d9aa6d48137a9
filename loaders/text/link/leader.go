package link

import (
	"slices"
	"strings"

	"entente/schema"
	"entente/schema/fold"
	"entente/schema/gazetteer"
)

// Leader finds the state or body whose office a person held in a month (year*100 + month),
// by the reference of leaders. role is the title that the text gives, "" if none: then the
// whole name must agree, or the state be spoken of. A month of 0 is unknown: then the title and the whole name tell, of whatever year.
func (d *Document) Leader(person int, role string, month int) (of int, ok bool) {
	return d.LeaderNamed(d.Entities[person].Name, role, month)
}

// LeaderNamed is Leader for a name.
func (d *Document) LeaderNamed(name, role string, month int) (of int, ok bool) {
	words := strings.Fields(fold.Key(name))
	if len(words) == 0 || month == 0 && (role == "" || len(words) < 2) {
		return 0, false
	}
	var found []string
	for _, l := range d.leadersNamed(words) {
		if month != 0 && !inOffice(l, month) || !sameName(l, words) || role != "" && !sameRole(role, l.Role) {
			continue
		}
		_, spoken := d.byID[l.Of]
		if role == "" && len(words) == 1 && !spoken {
			continue
		}
		if spoken {
			found = slices.Insert(found, 0, l.Of)
		} else {
			found = append(found, l.Of)
		}
	}
	if len(found) == 0 {
		return 0, false
	}
	for _, id := range found[1:] {
		if _, first := d.byID[found[0]]; id != found[0] && !first {
			return 0, false
		} else if _, other := d.byID[id]; id != found[0] && other {
			return 0, false // two that the text speaks of
		}
	}
	return d.byEntry(found[0])
}

// Surname finds the one state all of whose leaders of a name it had, whenever that was.
func (d *Document) Surname(name string) (state int, ok bool) {
	words := strings.Fields(fold.Key(name))
	if len(words) == 0 {
		return 0, false
	}
	return d.oneState(d.lookup.LeadersNamed(words[len(words)-1]), func(*gazetteer.Leader) bool { return true })
}

// oneState returns the state that all leaders of a list led of whom keep is true.
func (d *Document) oneState(list []*gazetteer.Leader, keep func(*gazetteer.Leader) bool) (state int, ok bool) {
	of := ""
	for _, l := range list {
		if !keep(l) {
			continue
		}
		if of != "" && of != l.Of {
			return 0, false
		}
		of = l.Of
	}
	if of == "" {
		return 0, false
	}
	return d.byEntry(of)
}

// leadersNamed returns the leaders with a family name, which stands last or, as in "Xi Jinping", first.
func (d *Document) leadersNamed(words []string) []*gazetteer.Leader {
	list := d.lookup.LeadersNamed(words[len(words)-1])
	if len(words) > 1 {
		list = append(list, d.lookup.LeadersNamed(words[0])...)
	}
	return list
}

// inOffice tells whether a leader was in office in a month, or a few weeks about it.
func inOffice(l *gazetteer.Leader, month int) bool {
	return l.In(month) || l.In(next(month)) || l.In(before(month))
}

func next(month int) int {
	if month%100 == 12 {
		return month + 89
	}
	return month + 1
}

func before(month int) int {
	if month%100 <= 1 {
		return month - 89
	}
	return month - 1
}

// sameName tells whether the words of a name are those of a leader, in part at least.
func sameName(l *gazetteer.Leader, words []string) bool {
	if len(words) == 1 {
		return true
	}
	for _, n := range append([]string{l.Name}, l.Aliases...) {
		have := strings.Fields(fold.Key(n))
		if len(have) < 2 {
			continue
		}
		shared := 0
		for _, w := range words {
			if slices.Contains(have, w) || len(w) == 1 && slices.ContainsFunc(have, func(h string) bool { return strings.HasPrefix(h, w) }) {
				shared++
			}
		}
		if shared == len(words) || shared >= 2 && shared == len(have) {
			return true
		}
	}
	return false
}

// sameRole tells whether a title and an office of the reference are the same.
func sameRole(title, role string) bool {
	t, r := roleClass(title), roleClass(role)
	return t == "" || r == "" || t == r
}

// roleClass names the kind of an office, "" if it is none of the usual ones.
func roleClass(role string) string {
	role = strings.ToLower(role)
	for _, c := range []struct{ word, class string }{
		{"vice", "vice"}, {"deputy", "vice"}, {"prime minister", "premier"}, {"premier", "premier"}, {"pm", "premier"}, {"taoiseach", "premier"},
		{"foreign", "foreign"}, {"secretary of state", "foreign"}, {"defence", "defence"}, {"defense", "defence"}, {"secretary-general", "secretary"}, {"general secretary", "leader"},
		{"chancellor", "premier"}, {"president", "president"}, {"king", "crown"}, {"queen", "crown"}, {"emir", "crown"}, {"sultan", "crown"}, {"shah", "crown"}, {"emperor", "crown"}, {"pope", "pope"},
	} {
		if strings.Contains(role, c.word) {
			return c.class
		}
	}
	return ""
}

// Spoken returns the states that the text names, the most often named first.
func (d *Document) Spoken() []int {
	var out []int
	for i := range d.Entities {
		if d.Entities[i].Kind == schema.State && len(d.Entities[i].Spans) > 0 {
			out = append(out, i)
		}
	}
	slices.SortStableFunc(out, func(a, b int) int { return len(d.Entities[b].Spans) - len(d.Entities[a].Spans) })
	return out
}
