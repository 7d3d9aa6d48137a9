package gazetteer_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente/schema/fold"
	"entente/schema/gazetteer"
)

func TestLeaders(t *testing.T) {
	g := open(t)
	all := g.Leaders()
	if len(all) < 900 {
		t.Errorf("%d leaders: a part of the table is lost", len(all))
	}
	type spell struct {
		of, role, name string
		from           int
	}
	seen := map[spell]bool{}
	for i, l := range all {
		if _, ok := g.Entry(l.Of); !ok {
			t.Errorf("%s: of %s: no such entry", l.Name, l.Of)
		}
		if l.From < 192001 || l.From > 209912 || l.From%100 < 1 || l.From%100 > 12 || l.To != 0 && (l.To < l.From || l.To > 209912) {
			t.Errorf("%s of %s: %d to %d", l.Name, l.Of, l.From, l.To)
		}
		s := spell{l.Of, l.Role, l.Name, l.From}
		if seen[s] {
			t.Errorf("%+v stands twice", s)
		}
		seen[s] = true
		for _, name := range append(slices.Clone(l.Aliases), l.Name) {
			if name != strings.TrimSpace(name) || fold.Key(name) == "" || len(g.LeadersNamed(name)) == 0 {
				t.Errorf("%s of %s: name %q", l.Name, l.Of, name)
			}
		}
		if i > 0 && all[i-1].Of > l.Of || i > 0 && all[i-1].Of == l.Of && all[i-1].From > l.From {
			t.Errorf("%s of %s stands behind %s of %s", l.Name, l.Of, all[i-1].Name, all[i-1].Of)
		}
	}
}

// TestOneSpell finds spells that overlap another of the same person in the same office.
func TestOneSpell(t *testing.T) {
	last := map[string]gazetteer.Leader{}
	for _, l := range open(t).Leaders() {
		key := l.Of + "|" + l.Role + "|" + fold.Key(l.Name)
		before, ok := last[key]
		if ok && (before.To == 0 || before.To > l.From) {
			t.Errorf("%s, %s of %s: since %d and since %d", l.Name, l.Role, l.Of, before.From, l.From)
		}
		last[key] = l
	}
}

// TestLeadersNamed asks who bore a name in a month.
func TestLeadersNamed(t *testing.T) {
	g := open(t)
	for _, test := range []struct {
		name  string
		month int
		want  string
	}{
		{"Bush", 199005, "George H. W. Bush, president of state/us"},
		{"bush", 200405, "George W. Bush, president of state/us"},
		{"Bush", 202405, ""},
		{"Thatcher", 198204, "Margaret Thatcher, prime minister of state/gb"},
		{"Xi", 202001, "Xi Jinping, general secretary of state/cn; Xi Jinping, president of state/cn"},
		{"Jinping", 202001, ""},
		{"Sisi", 202001, "Abdel Fattah al-Sisi, president of state/eg"},
		{"al-Sisi", 202001, "Abdel Fattah al-Sisi, president of state/eg"},
		{"de Gaulle", 196206, "Charles de Gaulle, president of state/fr"},
		{"Siad Barre", 198001, "Mohamed Siad Barre, president of state/so"},
		{"Barre", 198001, "Raymond Barre, prime minister of state/fr; Mohamed Siad Barre, president of state/so"},
		{"Erdogan", 202001, "Recep Tayyip Erdoğan, president of state/tr"},
		{"John Paul II", 198501, "John Paul II, pope of state/va"},
		{"Gadhafi", 199001, "Muammar Gaddafi, leader of state/ly"},
		{"II", 199001, ""},
		{"Guterres", 202001, "António Guterres, secretary-general of org/un; Francisco Guterres, president of state/tl"},
	} {
		var got []string
		for _, l := range g.LeadersNamed(test.name) {
			if l.In(test.month) {
				got = append(got, l.Name+", "+l.Role+" of "+l.Of)
			}
		}
		if diff := cmp.Diff(test.want, strings.Join(got, "; ")); diff != "" {
			t.Errorf("%s in %d: %s", test.name, test.month, diff)
		}
	}
}
