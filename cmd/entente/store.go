package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"time"

	"github.com/spf13/pflag"

	"entente/graph"
	"entente/graph/open"
	"entente/schema/gazetteer"
)

// defaultStore is a folder in the one where the command runs.
const defaultStore = "local:./entente-data"

// storeFlags say which store is used.
type storeFlags struct {
	url      string
	loadedAt time.Time
}

func (f *storeFlags) add(flags *pflag.FlagSet) {
	flags.StringVar(&f.url, "store", defaultStore, "the store: "+open.Kinds)
}

func (f *storeFlags) addLoadedAt(flags *pflag.FlagSet) {
	flags.Var(timeValue{&f.loadedAt}, "loaded-at", "the time that changes are recorded at, instead of now; never before the store's last")
}

// access is what a command does to the store.
type access uint8

const (
	asks  access = iota // it works on a store that is there
	makes               // it makes one where there is none
	tries               // it counts changes without making them
)

// openStore opens the store of a URL.
func (a *app) openStore(ctx context.Context, url string, z *gazetteer.Gazetteer) (graph.Store, error) {
	return open.Open(ctx, url, open.Options{
		Gazetteer: z, User: os.Getenv("ENTENTE_NEO4J_USER"), Password: os.Getenv("ENTENTE_NEO4J_PASSWORD"), Log: a.log,
	})
}

// withGraph opens the graph of --store, calls f and closes it.
func (a *app) withGraph(ctx context.Context, what access, f func(*graph.Graph, *gazetteer.Gazetteer) error) (err error) {
	z, err := gazetteer.New()
	if err != nil {
		return err
	}
	url := a.store.url
	switch missing := absent(url); {
	case missing && what == asks:
		return fmt.Errorf("store %s: no such folder: load and serve make it", url)
	case missing && what == tries:
		url = "mem:"
	}
	s, err := a.openStore(ctx, url, z)
	if err != nil {
		return err
	}
	if what == tries {
		s = newDryStore(s)
	}
	g := graph.New(s, z)
	defer func() {
		if e := g.Close(); err == nil {
			err = e
		}
	}()
	return f(g, z)
}

// absent reports whether the URL is that of a folder that is not there, which opening would make.
func absent(url string) bool {
	dir, ok := strings.CutPrefix(url, "local:")
	if !ok || dir == "" {
		return false
	}
	_, err := os.Stat(dir)
	return errors.Is(err, fs.ErrNotExist)
}
