package api

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"entente/graph"
	"entente/graph/api/internal/model"
)

// post answers GraphQL requests: POST with a body of application/json, and nothing else. A form or a link on another site's page can make
// neither, and a browser asks first (CORS) before a script there may.
//
// The status is 200 for every answer that has data, even beside errors; 400 for a query that was not carried out, 413 and
// 415 for a body that is too long or of another type.
type post struct {
	graph  *graph.Graph
	exec   *executor.Executor
	limits Limits
}

func (p post) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), p.limits.Time)
	defer cancel()
	ctx = graphql.StartOperationTrace(ctx)
	params, status, err := p.read(w, r)
	if err != nil {
		p.refuse(ctx, w, status, err)
		return
	}
	ctx = model.With(ctx, model.NewRequest(p.graph, p.limits.Rows, p.limits.Text))
	op, errs := p.exec.CreateOperationContext(ctx, params)
	if errs != nil {
		write(w, http.StatusBadRequest, p.exec.DispatchError(graphql.WithOperationContext(ctx, op), errs))
		return
	}
	respond, ctx := p.exec.DispatchOperation(ctx, op)
	answer := respond(ctx)
	if answer == nil { // the time was over before it began
		p.refuse(ctx, w, http.StatusServiceUnavailable, context.Cause(ctx))
		return
	}
	write(w, http.StatusOK, answer)
}

// read returns the request's parameters, or why there are none and the status to say so with.
func (p post) read(w http.ResponseWriter, r *http.Request) (*graphql.RawParams, int, error) {
	if t, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || t != "application/json" {
		return nil, http.StatusUnsupportedMediaType, badRequest("request: content type is not application/json")
	}
	start := time.Now()
	body := json.NewDecoder(http.MaxBytesReader(w, r.Body, p.limits.Body))
	body.UseNumber()
	params := new(graphql.RawParams)
	err := body.Decode(params)
	if err == nil {
		if _, err = body.Token(); err == io.EOF {
			params.ReadTime = graphql.TraceTiming{Start: start, End: time.Now()}
			return params, 0, nil
		}
	}
	if over := (*http.MaxBytesError)(nil); errors.As(err, &over) {
		return nil, http.StatusRequestEntityTooLarge, &model.Budget{What: "bytes of the request", Limit: int(over.Limit)}
	}
	return nil, http.StatusBadRequest, badRequest(`request: body is not one JSON object {"query": …, "variables": …, "operationName": …}`)
}

// badRequest words a fault like those of parsing, which it stands before.
func badRequest(message string) error {
	return &gqlerror.Error{Message: message, Extensions: map[string]any{"code": CodeBadQuery}}
}

// refuse answers with nothing but an error.
func (p post) refuse(ctx context.Context, w http.ResponseWriter, status int, err error) {
	g := (*gqlerror.Error)(nil)
	if !errors.As(err, &g) {
		g = gqlerror.Wrap(err)
	}
	write(w, status, p.exec.DispatchError(ctx, gqlerror.List{g}))
}

// write sends an answer. Its data, which are JSON already, are not read again.
func write(w http.ResponseWriter, status int, r *graphql.Response) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(status)
	sep := `{"data":`
	if len(r.Errors) > 0 { // first, so that they are seen
		_, _ = io.WriteString(w, `{"errors":`) // a client that went away needs no answer, here and below
		e := json.NewEncoder(w)
		e.SetEscapeHTML(false)
		_ = e.Encode(r.Errors)
		sep = `,"data":`
	}
	data := r.Data
	if data == nil {
		data = json.RawMessage("null")
	}
	_, _ = io.WriteString(w, sep)
	_, _ = w.Write(data)
	_, _ = io.WriteString(w, "}\n")
}
