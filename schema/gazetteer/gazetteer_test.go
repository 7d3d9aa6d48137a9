package gazetteer_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente/schema"
	"entente/schema/fold"
	"entente/schema/gazetteer"
)

func open(t testing.TB) *gazetteer.Gazetteer {
	t.Helper()
	g, err := gazetteer.New()
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func ids(entries []*gazetteer.Entry) []string {
	out := []string{}
	for _, e := range entries {
		out = append(out, e.ID)
	}
	return out
}

// TestStates checks what every state has. Dependent territories (with a parent) need
// neither; the lists name the states that have no such word, or only an ambiguous one.
func TestStates(t *testing.T) {
	g := open(t)
	noDemonym := []string{"state/aq", "state/dm", "state/va", "state/cg"}
	// The capital is called like the state, is an English word or a person's name, or there is none.
	noSeat := []string{"state/aq", "state/eh", "state/mc", "state/mv", "state/sc", "state/sg", "state/sm"}
	countries := 0
	for _, e := range g.Entries() {
		if e.Identifiers["iso2"] == "" {
			continue
		}
		countries++
		if e.ID != "state/"+strings.ToLower(e.Identifiers["iso2"]) || e.Kind != schema.State ||
			len(e.Identifiers["iso3"]) != 3 || e.Identifiers["qid"] == "" || e.Name == "" {
			t.Errorf("%+v: incomplete", e)
		}
		if e.Parent != "" {
			continue
		}
		if (len(e.Demonyms) == 0) != slices.Contains(noDemonym, e.ID) {
			t.Errorf("%s: demonyms %q", e.ID, e.Demonyms)
		}
		if (len(e.Seats) == 0) != slices.Contains(noSeat, e.ID) {
			t.Errorf("%s: seats %q", e.ID, e.Seats)
		}
	}
	if countries != 249 {
		t.Errorf("%d entries with an ISO 3166-1 code, want 249", countries)
	}
}

// TestOneOwner checks that no name leads to two entries of one tier, that no alias is
// the name of another entry, and that no demonym is a name.
func TestOneOwner(t *testing.T) {
	g := open(t)
	check := func(tier, name string, found []*gazetteer.Entry, e *gazetteer.Entry) {
		for _, other := range found {
			if other != e {
				t.Errorf("%s %q of %s leads to %s", tier, name, e.ID, other.ID)
			}
		}
	}
	for _, e := range g.Entries() {
		check("name", e.Name, g.ByName(e.Name), e)
		for _, name := range e.Aliases {
			check("alias", name, g.ByAlias(name), e)
			check("alias", name, g.ByName(name), e)
			check("alias", name, g.ByDemonym(name), e)
			if !slices.Contains(g.ByAlias(name), e) && fold.Key(name) != fold.Key(e.Name) {
				t.Errorf("alias %q does not lead to %s", name, e.ID)
			}
		}
		for _, name := range e.Demonyms {
			check("demonym", name, g.ByDemonym(name), e)
			check("demonym", name, g.ByName(name), e)
		}
		for _, name := range g.Foreign(e.ID) {
			check("foreign name", name, g.ByAlias(name), e)
			check("foreign name", name, g.ByName(name), e)
		}
	}
}

func TestReferences(t *testing.T) {
	g := open(t)
	for _, e := range g.Entries() {
		if _, ok := g.Entry(e.Parent); e.Parent != "" && !ok {
			t.Errorf("%s: parent %s: no such entry", e.ID, e.Parent)
		}
		if (e.Kind == schema.Organization) != (e.Subkind != 0) {
			t.Errorf("%s: kind %s, subkind %q", e.ID, e.Kind, e.Subkind)
		}
		if e.To != 0 && e.To < e.From {
			t.Errorf("%s: years %d-%d", e.ID, e.From, e.To)
		}
		for _, list := range [][]string{e.Aliases, e.Demonyms, e.Seats} {
			for _, name := range list {
				if name != strings.TrimSpace(name) || fold.Key(name) == "" {
					t.Errorf("%s: name %q", e.ID, name)
				}
			}
		}
	}
}

// TestTraps tries English words that lists of names link to states.
func TestTraps(t *testing.T) {
	g := open(t)
	for _, word := range strings.Fields(`war here iron car end man mann male island us who is it let plan fed ice
		quad swift union states state online internet global mon sec eta poo may can even nice best korea the`) {
		found := slices.Concat(g.ByName(word), g.ByAlias(word), g.BySeat(word), g.ByDemonym(word))
		if len(found) > 0 {
			t.Errorf("%q leads to %v", word, ids(found))
		}
	}
	for _, name := range []string{"Us", "Who", "Is", "Car", "Ice"} {
		if found := g.ByAlias(name); len(found) > 0 {
			t.Errorf("%q, as at the start of a sentence, leads to %v", name, ids(found))
		}
	}
}

func TestLookup(t *testing.T) {
	g := open(t)
	got, want := map[string][]string{}, map[string][]string{}
	look := func(tier string, find func(string) []*gazetteer.Entry, names map[string]string) {
		for name, id := range names {
			got[tier+" "+name] = ids(find(name))
			want[tier+" "+name] = strings.Fields(id)
		}
	}
	look("name", g.ByName, map[string]string{
		"north korea": "state/kp", "Ivory Coast": "state/ci", "Czech Republic": "state/cz", "Turkey": "state/tr", "Palestine": "state/ps",
		"Niger": "state/ne", "Guinea": "state/gn", "Dominica": "state/dm", "Sudan": "state/sd", "Georgia": "state/ge", "Taiwan": "state/tw",
		"Kosovo": "state/xk", "Holy See": "state/va", "Western Sahara": "state/eh", "Soviet Union": "state/suhh", "East Germany": "state/ddde",
		"Austria-Hungary": "state/cow-300", "Serbia and Montenegro": "state/csxx", "UNITED NATIONS": "org/un", "Hezbollah": "org/hezbollah",
		"sao tome and principe": "state/st", "Quad": "org/quad", "Korea": "", "America": "",
	})
	look("alias", g.ByAlias, map[string]string{
		"US": "state/us", "U.S.": "state/us", "U.S.A.": "state/us", "UK": "state/gb", "uk": "state/gb", "UN": "org/un", "un": "org/un",
		"UAE": "state/ae", "DPRK": "state/kp", "ROK": "state/kr", "PRC": "state/cn", "DRC": "state/cd", "Congo": "state/cd", "Zaire": "state/cd",
		"sao tome": "state/st", "中国": "state/cn", "Россия": "state/ru", "Allemagne": "state/de", "Burma": "state/mm", "Czechia": "state/cz",
		"Pentagon": "org/us-department-of-defense", "State Department": "org/us-department-of-state", "Security Council": "org/un-security-council",
		"WHO": "org/who", "Taleban": "org/taliban", "Korea": "", "Jordan": "",
	})
	look("demonym", g.ByDemonym, map[string]string{
		"Thais": "state/th", "Dutch": "state/nl", "British": "state/gb", "Americans": "state/us", "Swiss": "state/ch", "Poles": "state/pl",
		"Danes": "state/dk", "Finns": "state/fi", "Turks": "state/tr", "Nigerien": "state/ne", "Nigerian": "state/ng", "Dominican": "state/do",
		"Estonian": "state/ee", "Congolese": "state/cd", "Korean": "", "Soviet": "state/suhh",
	})
	look("seat", g.BySeat, map[string]string{
		"Moscow": "state/ru state/suhh", "Kremlin": "state/ru state/suhh", "Belgrade": "state/csxx state/rs state/yucs", "Saigon": "state/cow-817",
		"Bonn": "state/cow-260 state/de", "Dacca": "state/bd", "Yaoundé": "state/cm", "Elysee": "state/fr", "Whitehall": "state/gb", "Washington": "state/us", "White House": "state/us",
		"Blue House": "state/kr", "Brussels": "org/eu state/be", "Kuwait City": "state/kw", "Singapore": "", "N'Djamena": "state/td",
	})
	look("cow", func(n string) []*gazetteer.Entry { return g.ByIdentifier("cow", n) }, map[string]string{
		"731": "state/kp", "365": "state/ru", "345": "state/yucs", "484": "state/cg", "490": "state/cd", "300": "state/cow-300", "999": "",
	})
	look("qid", func(n string) []*gazetteer.Entry { return g.ByIdentifier("qid", n) }, map[string]string{"Q423": "state/kp", "Q35": "state/dk"})
	look("iso3", func(n string) []*gazetteer.Entry { return g.ByIdentifier("iso3", n) }, map[string]string{"PRK": "state/kp", "prk": "state/kp"})
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestEntry(t *testing.T) {
	g := open(t)
	irgc, ok := g.Entry("org/ir-irgc")
	if !ok || irgc.Kind != schema.Organization || irgc.Subkind != schema.GovernmentBody || irgc.Parent != "state/ir" {
		t.Errorf("org/ir-irgc = %+v, %t", irgc, ok)
	}
	if su, _ := g.Entry("state/suhh"); su.From != 1922 || su.To != 1991 {
		t.Errorf("Soviet Union: %d-%d", su.From, su.To)
	}
	if p, ok := g.Entry("programme/kp-nuclear"); !ok || p.Kind != schema.Programme {
		t.Errorf("programme/kp-nuclear = %+v, %t", p, ok)
	}
	if _, ok := g.Entry("state/zz"); ok {
		t.Error("state/zz: found")
	}
	if all := g.Entries(); !slices.IsSortedFunc(all, func(a, b *gazetteer.Entry) int { return strings.Compare(a.ID, b.ID) }) {
		t.Error("Entries are not sorted by id")
	}
	if r := gazetteer.UNSCResolution(678); r.ID != "instrument/unsc-res-678" || r.Kind != schema.LegalInstrument {
		t.Errorf("resolution 678 = %+v", r)
	}
}

func BenchmarkNew(b *testing.B) {
	for b.Loop() {
		open(b)
	}
}
