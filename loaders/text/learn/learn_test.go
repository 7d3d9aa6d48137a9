package learn_test

import (
	"errors"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente/loaders/text/learn"
)

// TestTrainer: a perceptron learns the parity class of a number from its last digit.
func TestTrainer(t *testing.T) {
	trainer := learn.NewTrainer(0)
	scores := make([]float32, 2)
	features := func(n int) []uint32 {
		return []uint32{learn.One(1, uint64(n%10)), learn.One(2, uint64(n/10)), learn.Two(3, uint64(n%10), uint64(n/10))}
	}
	for n := range 500 {
		clear(scores)
		trainer.Score(features(n), scores)
		if guess := better(scores); guess != n%2 {
			trainer.Update(features(n), n%2, 1)
			trainer.Update(features(n), guess, -1)
		}
		trainer.Tick()
	}
	table, err := trainer.Weights(0.01).Table(2)
	if err != nil {
		t.Fatal(err)
	}
	for n := 1000; n < 1100; n++ {
		sums := make([]int32, 2)
		table.Score(features(n), sums)
		if better(sums) != n%2 {
			t.Errorf("%d: %v", n, sums)
		}
	}
}

func better[N int32 | float32](scores []N) int {
	if scores[1] > scores[0] {
		return 1
	}
	return 0
}

// TestScore: a table, with short and long rows and keys that share bits of its filter, and
// the same table out of a file, give the sums of the weights.
func TestScore(t *testing.T) {
	const classes = 91
	weights, features := random(classes)
	written := learn.Writer{}
	if err := written.Weights(weights, classes); err != nil {
		t.Fatal(err)
	}
	read := learn.NewReader(written.Content()).Table()
	made, err := weights.Table(classes)
	if err != nil {
		t.Fatal(err)
	}
	for start := 0; start+50 < len(features); start += 50 {
		want := make([]float64, classes)
		asked := features[start : start+50]
		for _, w := range weights {
			if slices.Contains(asked, w.Feature) {
				want[w.Class] += float64(w.Value)
			}
		}
		for _, table := range []*learn.Table{made, read} {
			got := make([]int32, classes)
			table.Score(asked, got)
			for i := range got {
				if math.Abs(float64(got[i])/learn.Scale-want[i]) > 5 { // 50 codes, each up to 4 % off
					t.Fatalf("class %d: %v, want %v", i, float64(got[i])/learn.Scale, want[i])
				}
			}
		}
	}
}

// random makes weights for half of the features that it returns.
func random(classes int) (learn.Weights, []uint32) {
	r := rand.New(rand.NewPCG(1, 2))
	seen := map[uint32]bool{}
	var features []uint32
	for range 4_000 {
		f := max(r.Uint32(), 1)
		if r.IntN(4) == 0 {
			f = uint32(len(features) + 1) // close together
		}
		if !seen[f] {
			seen[f] = true
			features = append(features, f)
		}
	}
	var out learn.Weights
	for _, f := range slices.Sorted(slices.Values(features[:len(features)/2])) {
		for c := range classes {
			if r.IntN(10) == 0 || f%16 == 0 {
				out = append(out, learn.Weight{Feature: f, Class: uint16(c), Value: float32(r.NormFloat64() * 2)})
			}
		}
	}
	r.Shuffle(len(features), func(i, j int) { features[i], features[j] = features[j], features[i] })
	return out, features
}

func TestMean(t *testing.T) {
	a := learn.Weights{{1, 0, 2}, {3, 1, 4}}
	b := learn.Weights{{1, 0, 4}, {2, 5, 1}}
	if diff := cmp.Diff(learn.Weights{{1, 0, 3}, {2, 5, 0.5}, {3, 1, 2}}, learn.Mean(a, b)); diff != "" {
		t.Error(diff)
	}
}

func TestNorm(t *testing.T) {
	for word, want := range map[string]string{
		"Troops": "troops", "1992": "#year", "75,000": "#number", "S-400": "s-000", "”": `"`, "’s": "'s", "n’t": "n't", "Über": "über", "—": "--", "": "",
	} {
		if got := learn.Norm(word); got != want {
			t.Errorf("%s: %s, want %s", word, got, want)
		}
	}
}

// TestDamage: no change of one byte of a file is read as another model.
func TestDamage(t *testing.T) {
	file := sealed(t)
	whole, err := learn.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	for i := range file {
		damaged := slices.Clone(file)
		damaged[i] ^= 0x10
		if content, err := learn.Open(damaged); !errors.Is(err, learn.ErrDamaged) && !slices.Equal(content, whole) {
			t.Errorf("byte %d changed: error %v", i, err)
		}
	}
	for i := range file {
		if _, err := learn.Open(file[:i]); !errors.Is(err, learn.ErrDamaged) {
			t.Errorf("cut to %d bytes: error %v", i, err)
		}
	}
}

func sealed(t interface{ Fatal(...any) }) []byte {
	var w learn.Writer
	clusters().Write(&w)
	if err := w.Weights(learn.Weights{{7, 0, 1.5}, {7, 2, -3}, {1 << 31, 1, 0.25}}, 3); err != nil {
		t.Fatal(err)
	}
	file, err := learn.Seal(w.Content())
	if err != nil {
		t.Fatal(err)
	}
	return file
}

func clusters() *learn.Clusters {
	return learn.NewClusters(map[string]learn.Word{"port": {1, 2}, "ports": {1, 1}, "ship": {2, 0}}, []uint16{0, 3, 4})
}

// FuzzRead: whatever the content, it is read or refused, and what was read can be used.
func FuzzRead(f *testing.F) {
	content, err := learn.Open(sealed(f))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(content)
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, content []byte) {
		r := learn.NewReader(content)
		c := r.Clusters()
		c.Of("port")
		table := r.Table()
		if r.Err() != nil {
			if !errors.Is(r.Err(), learn.ErrDamaged) {
				t.Fatal(r.Err())
			}
			return
		}
		table.Score([]uint32{1, 7, 1 << 31, math.MaxUint32}, make([]int32, table.Classes()))
	})
}

// FuzzOpen: whatever the bytes, they are opened or refused, and memory is not taken for what a
// header promises.
func FuzzOpen(f *testing.F) {
	f.Add(sealed(f))
	f.Add([]byte("ENTM\x01\xff\xff\xff\x0f0000"))
	f.Fuzz(func(t *testing.T, file []byte) {
		content, err := learn.Open(file)
		if err != nil && !errors.Is(err, learn.ErrDamaged) {
			t.Fatal(err)
		}
		if err == nil {
			if again, err := learn.Seal(content); err != nil || len(again) == 0 {
				t.Fatal(err)
			}
		}
	})
}
