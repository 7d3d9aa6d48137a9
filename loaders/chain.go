package loaders

import (
	"context"
	"iter"
)

// Stream is what loaders yield.
type Stream[T any] = iter.Seq2[T, error]

// item is one yield of a stream.
type item[T any] struct {
	value T
	err   error
}

// Chain yields the streams one after the other, running up to ahead of them at the same time, so that work is shared among cores
// and the order stays that of the input. Each may run a few items ahead. It ends with the context's error when that is done;
// streams must then end too.
func Chain[T any](ctx context.Context, ahead int, streams iter.Seq[Stream[T]]) Stream[T] {
	return func(yield func(T, error) bool) {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		queue := make(chan chan item[T], max(ahead, 1)-1)
		go start(ctx, streams, queue)
		for out := range queue {
			for it := range out {
				if !yield(it.value, it.err) {
					return
				}
			}
		}
		if err := ctx.Err(); err != nil {
			var zero T
			yield(zero, err)
		}
	}
}

// start runs each stream in a goroutine of its own, as long as the queue has room.
func start[T any](ctx context.Context, streams iter.Seq[Stream[T]], queue chan<- chan item[T]) {
	defer close(queue)
	for s := range streams {
		out := make(chan item[T], 4)
		select {
		case queue <- out:
		case <-ctx.Done():
			return
		}
		go func() {
			defer close(out)
			for v, err := range s {
				select {
				case out <- item[T]{v, err}:
				case <-ctx.Done():
					return
				}
			}
		}()
	}
}

// One is the stream of one value or error, made when it is asked for.
func One[T any](f func() (T, error)) Stream[T] {
	return func(yield func(T, error) bool) { yield(f()) }
}
