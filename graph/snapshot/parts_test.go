package snapshot

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente/graph"
	"entente/schema"
)

// TestDotRanks orders ids as the ids of their relations are ordered: "k-x." comes before "k.", though "k" comes before "k-x".
func TestDotRanks(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	letters := []byte("-/az~09")
	seen := make(map[string]bool)
	for range 2000 {
		b := make([]byte, 1+r.IntN(6))
		for i := range b {
			b[i] = letters[r.IntN(len(letters))]
		}
		seen[string(b)] = true
	}
	var ids []string
	for id := range seen {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	var s strs
	for _, id := range ids {
		s.add(id)
	}
	byRank := make([]string, len(ids))
	for i, rank := range dotRanks(&s) {
		byRank[rank] = ids[i] + "."
	}
	if !slices.IsSorted(byRank) {
		t.Error("ranks are not in the order of id and full stop")
	}
}

func TestRadixSort(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 2))
	for _, wide := range []uint64{1, 1 << 8, 1 << 30, 1 << 62} {
		keys, loads := make([]uint64, 3000), make([]uint32, 3000)
		for i := range keys {
			keys[i], loads[i] = r.Uint64N(wide), uint32(i)
		}
		want := slices.Clone(loads)
		slices.SortStableFunc(want, func(a, b uint32) int {
			switch {
			case keys[a] < keys[b]:
				return -1
			case keys[a] > keys[b]:
				return 1
			}
			return 0
		})
		sorted, got := radixSort(slices.Clone(keys), loads)
		if !slices.IsSorted(sorted) || !slices.Equal(got, want) {
			t.Errorf("keys below %d are not sorted, or not stably", wide)
		}
	}
}

func TestSortPlaces(t *testing.T) {
	var s strs
	for _, v := range []string{"b", "d", "f", "e", "a", "c", ""} {
		s.add(v)
	}
	for _, sorted := range []int{0, 3} {
		if d := cmp.Diff([]uint32{6, 4, 0, 5, 1, 3, 2}, sortPlaces(&s, sorted)); d != "" {
			t.Errorf("%d sorted (-want +got):\n%s", sorted, d)
		}
	}
}

func TestShape(t *testing.T) {
	for _, r := range []graph.Record{
		{Key: "state/us", Kind: schema.State, Names: []string{"US", "中国", ""}},
		{Key: "", Kind: schema.Group, Count: 300, Names: []string{"five entities"}},
		{Key: "row 1", Kind: schema.Vessel, Listed: "vessel/ofac-1", Names: []string{"Ocean"}, Identifiers: map[string]string{"imo": "9434890", "mmsi": ""}},
		{Key: "x", Kind: schema.Organization, Subkind: schema.Company, Names: []string{"Firm"}},
	} {
		s := string(appendShape(nil, &r))
		tier, kind := shapeKind(s)
		if d := cmp.Diff(r.Face(), shapeFace(s)); d != "" || shapeKey(s) != r.Key || tier != r.Tier() || kind != r.Kind {
			t.Errorf("%s: key %q, tier %v, kind %v (-want +got):\n%s", r.Key, shapeKey(s), tier, kind, d)
		}
	}
}

func TestClaimIDs(t *testing.T) {
	var f filler
	ids := []graph.ID{"claim/0123456789abcdef01234567", "claim/000000000000000000000000", "claim/0123456789ABCDEF01234567", "claim/1", "odd", ""}
	for i, id := range ids {
		k, ok := packClaim(id)
		if !ok {
			f.oddClaim = append(f.oddClaim, uint32(i))
			f.oddID.add(string(id))
			k = [12]byte{}
		}
		f.claimID = append(f.claimID, k)
	}
	for i, id := range ids {
		if got := f.idOfClaim(uint32(i)); got != id {
			t.Errorf("claim %q came back as %q", id, got)
		}
	}
}

// TestMarks lets the epochs of marks run over.
func TestMarks(t *testing.T) {
	m := &marks{seen: make([][3]uint32, 2)}
	for i := range 5 {
		m.next()
		if _, seen := m.get(forward, 1); seen {
			t.Fatalf("round %d: seen before it was", i)
		}
		m.set(forward, 1, 7)
		if d, seen := m.get(forward, 1); !seen || d != 7 {
			t.Fatalf("round %d: %d, %v, want 7, true", i, d, seen)
		}
		if i == 2 {
			m.epoch = 1<<32 - 2*reach
		}
	}
}

// TestOpposite turns readings around, twice.
func TestOpposite(t *testing.T) {
	for _, r := range schema.Readings() {
		o := schema.Reading(opposite(uint8(r)))
		if want := r.Type().Read(!r.FromTarget()); o != want || opposite(uint8(o)) != uint8(r) {
			t.Error(fmt.Sprintf("%v turned is %v, want %v", r, o, want))
		}
	}
}
