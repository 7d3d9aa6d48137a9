package graph

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func words(s string) []string { return strings.Fields(s) }

// members reads "a:x,y b:x": record a computes the ids x and y. An id in capitals is the gazetteer's.
func members(s string) []Member {
	var out []Member
	for _, w := range words(s) {
		name, list, _ := strings.Cut(w, ":")
		m := Member{Record: ID(name)}
		for _, id := range strings.Split(list, ",") {
			class := FromText
			if strings.ToUpper(id) == id {
				class = FromGazetteer
			}
			m.IDs = append(m.IDs, ComputedID{ID(id), class})
		}
		out = append(out, m)
	}
	return out
}

// judgements reads "a=b c!=d a?b", each followed by "/scorer" if no curator made it.
func judgements(s string) []Judgement {
	var out []Judgement
	for _, w := range words(s) {
		pair, by, ok := strings.Cut(w, "/")
		j := Judgement{Authority: Curator}
		if ok {
			j.Authority = Authority(by)
		}
		for _, v := range []struct {
			mark    string
			verdict Verdict
		}{{"!=", Different}, {"=", Same}, {"?", Unsure}} {
			if a, b, ok := strings.Cut(pair, v.mark); ok {
				j.A, j.B, j.Verdict = ID(a), ID(b), v.verdict
				break
			}
		}
		out = append(out, j)
	}
	return out
}

func TestCluster(t *testing.T) {
	suffix := func(record string) string { return "~" + Hash(record)[:8] }
	for _, c := range []struct{ name, members, judgements, want, redirects string }{
		{"one id, one entity", "a:x b:x c:y", "", "a:x b:x c:y", ""},
		{"several ids join", "a:x b:x,y c:y", "", "a:x b:x c:x", "y:x"},
		{"judged the same", "a:x b:y", "a=b", "a:x b:x", "y:x"},
		{"the gazetteer's id is best", "a:x b:KP", "a=b", "a:KP b:KP", "x:KP"},
		{"undone", "a:x b:y", "a=b a?b", "a:x b:y", ""},
		{"split", "a:x b:x", "a!=b", "a:x b:x" + suffix("b"), ""},
		{"different beats a chain", "a:x b:y c:z", "a!=c a=b b=c", "a:x b:x c:z", "y:x"},
		{"a curator before a scorer", "a:x b:y c:z", "a=b/scorer b=c a!=c", "a:x b:y c:y", "z:y"},
	} {
		got := Cluster(members(c.members), judgements(c.judgements))
		want := Clusters{Entity: pairs(c.want), Redirects: pairs(c.redirects)}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%s: (-want +got)\n%s", c.name, d)
		}
	}
}

func pairs(s string) map[ID]ID {
	out := make(map[ID]ID)
	for _, w := range words(s) {
		a, b, _ := strings.Cut(w, ":")
		out[ID(a)] = ID(b)
	}
	return out
}

// TestClusterOrder shuffles members and judgements: the clusters stay.
func TestClusterOrder(t *testing.T) {
	ms := members("a:x b:x,y c:y d:Q e:q f:z g:z h:w i:w,Q")
	js := judgements("a!=i b=f f=h/scorer c!=g d=e/identifier")
	want := Cluster(ms, js)
	r := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		r.Shuffle(len(ms), func(i, j int) { ms[i], ms[j] = ms[j], ms[i] })
		r.Shuffle(len(js), func(i, j int) { js[i], js[j] = js[j], js[i] })
		if d := cmp.Diff(want, Cluster(ms, js)); d != "" {
			t.Fatalf("after a shuffle (-want +got)\n%s", d)
		}
	}
}
