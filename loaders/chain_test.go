package loaders_test

import (
	"context"
	"errors"
	"iter"
	"slices"
	"testing"
	"time"

	"entente/loaders"
)

// counting yields n streams; stream i waits longer the earlier it is and yields i twice.
func counting(n int) iter.Seq[loaders.Stream[int]] {
	return func(yield func(loaders.Stream[int]) bool) {
		for i := range n {
			s := func(yield func(int, error) bool) {
				time.Sleep(time.Duration(n-i) * time.Millisecond)
				_ = yield(i, nil) && yield(i, nil)
			}
			if !yield(s) {
				return
			}
		}
	}
}

func TestChainKeepsOrder(t *testing.T) {
	for _, ahead := range []int{0, 1, 2, 8, 64} {
		var got []int
		for v, err := range loaders.Chain(t.Context(), ahead, counting(20)) {
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, v)
		}
		if len(got) != 40 || !slices.IsSorted(got) {
			t.Errorf("ahead %d: %v", ahead, got)
		}
	}
}

func TestChainEndsEarly(t *testing.T) {
	for v := range loaders.Chain(t.Context(), 4, counting(50)) {
		if v == 3 {
			return
		}
	}
	t.Error("did not yield 3")
}

func TestChainCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var last error
	for v, err := range loaders.Chain(ctx, 4, counting(50)) {
		if v == 2 {
			cancel()
		}
		last = err
	}
	if !errors.Is(last, context.Canceled) {
		t.Errorf("last error %v, want %v", last, context.Canceled)
	}
}
