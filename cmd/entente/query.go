package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"

	"github.com/spf13/cobra"

	"entente/graph"
	"entente/graph/api"
	"entente/schema/gazetteer"
)

type queryFlags struct {
	server    string
	variables string
	operation string
}

func newQuery(a *app) *cobra.Command {
	var f queryFlags
	cmd := &cobra.Command{
		Use:   "query 'QUERY'",
		Short: "Answer a GraphQL query, of a store or of a server",
		Long: `Query answers one GraphQL query as JSON; - reads it from standard input. It is answered by the store of --store, or by the
server of --server, as http://127.0.0.1:8080. The exit status is 1 if the answer has errors.`,
		Args: wants("one query", 1, 1),
		RunE: func(cmd *cobra.Command, args []string) error { return a.query(cmd, &f, args[0]) },
	}
	a.store.add(cmd.Flags())
	cmd.Flags().StringVar(&f.server, "server", "", "the address of a server to ask, instead of a store")
	cmd.Flags().StringVar(&f.variables, "variables", "", "the query's variables, a JSON object")
	cmd.Flags().StringVar(&f.operation, "operation", "", "which operation of the query is meant, if it has several")
	return cmd
}

func (a *app) query(cmd *cobra.Command, f *queryFlags, query string) error {
	if query == "-" {
		b, err := io.ReadAll(a.stdin)
		if err != nil {
			return fmt.Errorf("query: %w", err)
		}
		query = string(b)
	}
	body, err := requestBody(f, query)
	if err != nil {
		return err
	}
	ctx := cmd.Context()
	store, server := cmd.Flags().Changed("store"), cmd.Flags().Changed("server")
	if store && server {
		return usagef("query: --store or --server, not both")
	}
	if f.server != "" && !store {
		return a.ask(ctx, f.server, body)
	}
	return a.withGraph(ctx, asks, func(g *graph.Graph, _ *gazetteer.Gazetteer) error {
		h := api.GraphQL(g, api.Options{Log: a.log})
		req, err := newRequest(ctx, "http://entente/graphql", body)
		if err != nil {
			return err
		}
		w := &answer{header: make(http.Header), status: http.StatusOK}
		h.ServeHTTP(w, req)
		return a.printAnswer(w.status, w.body.Bytes())
	})
}

func requestBody(f *queryFlags, query string) ([]byte, error) {
	r := struct {
		Query     string          `json:"query"`
		Variables json.RawMessage `json:"variables,omitempty"`
		Operation string          `json:"operationName,omitempty"`
	}{query, nil, f.operation}
	if f.variables != "" {
		var object map[string]json.RawMessage
		if err := json.Unmarshal([]byte(f.variables), &object); err != nil {
			return nil, usagef("variables: not a json object: %w", err)
		}
		r.Variables = json.RawMessage(f.variables)
	}
	return json.Marshal(r)
}

func newRequest(ctx context.Context, url string, body []byte) (*http.Request, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, url, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Accept", "application/json")
	return req, nil
}

// ask sends the query to a server.
func (a *app) ask(ctx context.Context, server string, body []byte) error {
	if !strings.Contains(server, "://") {
		server = "http://" + server
	}
	u, err := url.Parse(server)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return usagef("server %s: want an address, as http://127.0.0.1:8080", server)
	}
	if !strings.HasSuffix(u.Path, "/graphql") {
		u = u.JoinPath("graphql")
	}
	req, err := newRequest(ctx, u.String(), body)
	if err != nil {
		return err
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return fmt.Errorf("server %s: %w", u.Host, errors.Unwrap(err))
	}
	defer res.Body.Close() //nolint:errcheck // it was read
	b, err := io.ReadAll(res.Body)
	if err != nil {
		return fmt.Errorf("server %s: %w", u.Host, err)
	}
	return a.printAnswer(res.StatusCode, b)
}

// printAnswer prints the answer, indented. Its first error is the command's.
func (a *app) printAnswer(status int, body []byte) error {
	var parsed struct {
		Errors []struct {
			Message string `json:"message"`
		} `json:"errors"`
	}
	if err := json.Unmarshal(body, &parsed); err != nil {
		return fmt.Errorf("query: answered with status %d and no json", status)
	}
	var out bytes.Buffer
	if err := json.Indent(&out, bytes.TrimSpace(body), "", "  "); err != nil {
		return err
	}
	out.WriteByte('\n')
	if _, err := out.WriteTo(a.stdout); err != nil {
		return err
	}
	switch {
	case len(parsed.Errors) > 0:
		return fmt.Errorf("query: %s", parsed.Errors[0].Message)
	case status != http.StatusOK:
		return fmt.Errorf("query: status %d", status)
	}
	return nil
}

// answer keeps what a handler writes.
type answer struct {
	header http.Header
	status int
	body   bytes.Buffer
}

func (w *answer) Header() http.Header         { return w.header }
func (w *answer) WriteHeader(status int)      { w.status = status }
func (w *answer) Write(b []byte) (int, error) { return w.body.Write(b) }
