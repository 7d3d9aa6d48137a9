package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"

	"github.com/spf13/cobra"

	"entente/graph"
	"entente/graph/api"
	"entente/graph/open"
	"entente/schema/gazetteer"
)

type serveFlags struct {
	listen string
	cors   []string
	load   loadFlags
}

// Times of the server.
const (
	headerTimeout   = 10 * time.Second
	bodyTimeout     = 30 * time.Second // of a whole request
	idleTimeout     = 2 * time.Minute
	shutdownTimeout = 10 * time.Second
)

func newServe(a *app) *cobra.Command {
	var f serveFlags
	cmd := &cobra.Command{
		Use:   "serve [FILE|DIR|PATTERN…]",
		Short: "Answer GraphQL queries over HTTP",
		Long: `Serve loads the files, if any, and then answers GraphQL at /graphql, with GraphiQL at /graphiql, and tells its state at /healthz and
/readyz. It prints its address as the only line on standard output. A file that cannot be read is an error before it listens.`,
		RunE: func(cmd *cobra.Command, args []string) error { return a.serve(cmd.Context(), &f, args) },
	}
	flags := cmd.Flags()
	a.store.add(flags)
	flags.StringVar(&f.listen, "listen", "127.0.0.1:8080", "the address to listen at; port 0 takes a free one")
	flags.StringSliceVar(&f.cors, "cors", nil, "an origin whose pages may ask, as http://localhost:5173; may be repeated")
	f.load.read.add(flags)
	f.load.read.addSource(flags)
	return cmd
}

func (a *app) serve(ctx context.Context, f *serveFlags, args []string) error {
	if _, _, err := net.SplitHostPort(f.listen); err != nil {
		return usagef("listen %s: want an address and a port, as 127.0.0.1:8080", f.listen)
	}
	return a.withGraph(ctx, makes, func(g *graph.Graph, z *gazetteer.Gazetteer) error {
		if len(args) > 0 {
			if err := a.loadFirst(ctx, g, z, &f.load, args); err != nil {
				return err
			}
		}
		a.log.Info("serving", "store", open.Redact(a.store.url))
		return a.listen(ctx, f.listen, api.Handler(g, api.Options{CORS: f.cors, Log: a.log}))
	})
}

// loadFirst loads the files that serve was given.
func (a *app) loadFirst(ctx context.Context, g *graph.Graph, z *gazetteer.Gazetteer, f *loadFlags, args []string) error {
	s, err := a.loadInto(ctx, g, z, f, args)
	switch {
	case err != nil:
		return err
	case s.unreadable > 0:
		return errReported
	}
	r := &s.Report
	a.log.Info("loaded", "documents", s.Documents, "added", r.Documents, "claims", r.Claims+r.Changed+r.Kept, "rejected", s.rejected())
	return nil
}

// listen serves until the context is done, then lets requests end.
func (a *app) listen(ctx context.Context, address string, h http.Handler) error {
	var lc net.ListenConfig
	l, err := lc.Listen(ctx, "tcp", address)
	if err != nil {
		return listenError(address, err)
	}
	s := &http.Server{Handler: h, ReadHeaderTimeout: headerTimeout, ReadTimeout: bodyTimeout, IdleTimeout: idleTimeout}
	failed := make(chan error, 1)
	go func() { failed <- s.Serve(l) }()
	if _, err := fmt.Fprintf(a.stdout, "http://%s\n", reachable(address, l.Addr())); err != nil {
		return errors.Join(err, s.Close())
	}
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	a.log.Info("shutting down")
	end, cancel := context.WithTimeout(context.WithoutCancel(ctx), shutdownTimeout)
	defer cancel()
	if err := s.Shutdown(end); err != nil {
		return errors.Join(fmt.Errorf("shut down: %w", err), s.Close())
	}
	return nil
}

// listenError is what the operating system says, without its wrapping.
func listenError(address string, err error) error {
	var op *net.OpError
	if errors.As(err, &op) {
		err = op.Err
	}
	return fmt.Errorf("listen %s: %w", address, err)
}

// reachable is the address under which a listener answers on this machine: the host as it was given, with the port that was taken.
func reachable(asked string, got net.Addr) string {
	host, _, err := net.SplitHostPort(asked)
	_, port, err2 := net.SplitHostPort(got.String())
	if err != nil || err2 != nil {
		return got.String()
	}
	if ip := net.ParseIP(host); host == "" || ip != nil && ip.IsUnspecified() {
		host = "localhost"
	}
	return net.JoinHostPort(host, port)
}
